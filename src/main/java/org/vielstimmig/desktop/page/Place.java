package org.vielstimmig.desktop.page;

/// Where someone is reading.
///
/// @param offset of the first character of the first line in view, in the transcript
/// @param below  how far that line's top lies below the top of the view, in pixels; negative if it is cut off
public record Place(int offset, double below) {

    public static final Place START = new Place(0, 0);
}
