package org.vielstimmig.model;

/// A half-open range `[start, end)` of UTF-16 offsets into a transcript's text. Empty only where a coding lost
/// its text to an edit.
public record TextRange(int start, int end) implements Comparable<TextRange> {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ":" + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether both share at least one character.
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /// The part of `text` this range covers.
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(TextRange other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
