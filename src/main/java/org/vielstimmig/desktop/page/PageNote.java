package org.vielstimmig.desktop.page;

import org.vielstimmig.model.TextRange;

/// A memo as the page shows it: a sign beside the line where what it is about begins.
///
/// @param id    which memo, in whatever way the room names it
/// @param range what it is about, in the transcript; an empty one has no sign
/// @param words its first words, for whoever rests the mouse on the sign
public record PageNote(String id, TextRange range, String words) {}
