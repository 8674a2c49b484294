package org.vielstimmig.desktop.kit;

/// Cuts a text into parts of one direction that one font draws each: words, groups of signs, and words from
/// the left up to a change of direction; each with the spaces behind it.
///
/// Where a stretch read from the right comes from several fonts (the words from one, a comma from another),
/// JavaFX puts it together in the wrong order; where it breaks a line inside a stretch, it draws it in the
/// wrong place. Parts that are stretches of their own are drawn right.
public final class TextParts {

    private TextParts() {}

    private enum Kind {
        RIGHT,
        LEFT,
        SIGN,
        SPACE,
        /// Belongs to the character before it.
        ATTACHED
    }

    /// Where the part that begins at `from` ends.
    public static int end(String text, int from) {
        Kind kind = kind(text.codePointAt(from));
        int at = from + Character.charCount(text.codePointAt(from));
        boolean spaced = kind == Kind.SPACE;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            Kind next = kind(point);
            boolean goesOn = next == Kind.ATTACHED
                    || next == Kind.SPACE
                    || !spaced && (next == kind || kind == Kind.LEFT && next == Kind.SIGN);
            if (!goesOn) {
                break;
            }
            spaced |= next == Kind.SPACE;
            at += Character.charCount(point);
        }
        return at;
    }

    private static Kind kind(int point) {
        if (Character.isWhitespace(point)) {
            return Kind.SPACE;
        }
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE -> Kind.RIGHT;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> Kind.LEFT;
            case Character.DIRECTIONALITY_NONSPACING_MARK, Character.DIRECTIONALITY_BOUNDARY_NEUTRAL -> Kind.ATTACHED;
            default -> Kind.SIGN;
        };
    }
}
