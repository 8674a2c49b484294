package org.vielstimmig.desktop.page;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.text.Text;
import org.vielstimmig.desktop.kit.TextParts;

/// A paragraph of an interview as the page draws it, cut so that words written from the right do no harm.
///
/// On Linux, JavaFX goes wrong when it breaks a line inside a stretch of Arabic or Hebrew: it shapes the cut
/// stretch from the uncut text, draws it over its end, and counts its letters from as far before its start
/// as was cut off. Where that lies before the text itself it throws, on every pulse, and the window is lost.
/// A stretch whose letters come from several fonts (the comma from one, the words from another) it puts
/// together in the wrong order.
///
/// Two things help. Room before the text to count back into, of characters that take no width: then nothing
/// throws, at any width. And a text node for each word and each group of signs: then lines break between
/// stretches, each of one font, and all is drawn in order. For labels, which take nothing but a string,
/// there is [SafeText][org.vielstimmig.desktop.kit.SafeText].
///
/// @param lead  how many characters stand before the text
/// @param parts what is to be a text node each; the lead, if there is one, is the first
record Guarded(int lead, List<String> parts) {

    /// The left-to-right mark: no width, and not drawn into the stretch behind it, as marks without a
    /// direction are.
    private static final char ROOM = '\u200E';

    private static final char RIGHT_TO_LEFT = '\u202B';

    Guarded {
        parts = List.copyOf(parts);
    }

    /// @param rightToLeft whether the whole of it is to be read from the right, whatever it begins with
    static Guarded of(String text, boolean rightToLeft) {
        if (!bidirectional(text)) {
            return new Guarded(0, List.of(text));
        }
        List<String> parts = new ArrayList<>();
        StringBuilder lead = new StringBuilder().repeat(ROOM, longestWord(text) + 4);
        if (rightToLeft) {
            lead.append(RIGHT_TO_LEFT);
        }
        parts.add(lead.toString());
        int from = 0;
        while (from < text.length()) {
            int to = TextParts.end(text, from);
            parts.add(text.substring(from, to));
            from = to;
        }
        return new Guarded(lead.length(), parts);
    }

    /// Keeps a lead from being seen, whatever its font makes of it.
    static void hide(Text lead) {
        lead.setStyle("-fx-font-size: 1px; -fx-fill: transparent;");
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

    private static boolean bidirectional(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length);
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }
}
