package org.vielstimmig.desktop.page;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Makes text from interviews safe to show.
///
/// On Linux, JavaFX goes wrong when it breaks a line inside a stretch of Arabic or Hebrew: it shapes the cut
/// stretch from the uncut text, draws it over its end, and counts its letters from as far before its start as was
/// cut off. Where that lies before the text itself it throws, on every pulse, and the window is lost. A stretch
/// whose letters come from several fonts (the comma from one, the words from another) it puts together in the
/// wrong order.
///
/// Two things help. Room before the text to count back into, of characters that take no width: then nothing
/// throws, at any width. And a text node for each word and each group of signs: then lines break between
/// stretches, each of one font, and all is drawn in order.
public final class SafeText {

    /// The left-to-right mark: no width, and not drawn into the stretch behind it, as marks without a direction
    /// are.
    private static final char ROOM = '\u200E';
    private static final char RIGHT_TO_LEFT = '\u202B';

    private SafeText() {}

    /// `text` in one line, for labels and table cells that do not wrap: these draw every script safely.
    public static String line(String text) {
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
    }

    /// `text` for controls that may wrap and take nothing but a string: tooltips, wrapping labels. The same
    /// object if nothing in it is written from right to left. Safe at every width; but where a stretch from right
    /// to left does wrap, its first line runs over its end, and [#flow] draws better. Nothing may be read back
    /// from it.
    public static String of(String text) {
        int room = room(text);
        return room == 0 ? text : Character.toString(ROOM).repeat(room) + text;
    }

    /// `text` for several lines, drawn as it should be; style its `Text` nodes through the flow's style class.
    public static TextFlow flow(String text) {
        TextFlow flow = new TextFlow();
        Guarded guarded = guard(text, false);
        for (String part : guarded.parts()) {
            flow.getChildren().add(new Text(part));
        }
        if (guarded.lead() > 0) {
            hide((Text) flow.getChildren().getFirst());
        }
        return flow;
    }

    /// Keeps a lead from being seen, whatever its font makes of it.
    static void hide(Text lead) {
        lead.setStyle("-fx-font-size: 1px; -fx-fill: transparent;");
    }

    /// What is shown.
    ///
    /// @param lead  how many characters stand before the text
    /// @param parts what is to be a text node each; the lead, if there is one, is the first
    record Guarded(int lead, List<String> parts) {

        Guarded {
            parts = List.copyOf(parts);
        }

        String shown() {
            return parts.size() == 1 ? parts.getFirst() : String.join("", parts);
        }

        /// From a position in what is shown to one in the text.
        int toText(int position) {
            return Math.max(0, position - lead);
        }

        int toShown(int position) {
            return position + lead;
        }
    }

    /// @param rightToLeft whether the whole of it is to be read from the right, whatever it begins with
    static Guarded guard(String text, boolean rightToLeft) {
        int room = room(text);
        boolean right = rightToLeft && bidirectional(text);
        if (room == 0 && !right && !bidirectional(text)) {
            return new Guarded(0, List.of(text));
        }
        List<String> parts = new ArrayList<>();
        StringBuilder lead = new StringBuilder().repeat(ROOM, longestWord(text) + 4);
        if (right) {
            lead.append(RIGHT_TO_LEFT);
        }
        parts.add(lead.toString());
        int from = 0;
        while (from < text.length()) {
            int to = partEnd(text, from);
            parts.add(text.substring(from, to));
            from = to;
        }
        return new Guarded(lead.length(), parts);
    }

    /// How much room it takes before the text, so that no stretch of it could reach back beyond.
    private static int room(String text) {
        if (!bidirectional(text)) {
            return 0;
        }
        int first = 0;
        while (first < text.length() && kind(text.codePointAt(first)) != Kind.RIGHT) {
            first++;
        }
        return Math.max(0, text.length() - 2 * first) + 4;
    }

    private static boolean bidirectional(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length);
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }

    private enum Kind {
        RIGHT,
        LEFT,
        SIGN,
        SPACE,
        /// Belongs to the character before it.
        ATTACHED
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

    /// A word of one direction, a group of signs, or left-to-right words up to a change of direction; each with
    /// the spaces behind it.
    private static int partEnd(String text, int from) {
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
}
