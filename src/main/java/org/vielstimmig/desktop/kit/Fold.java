package org.vielstimmig.desktop.kit;

import java.text.Normalizer;
import java.util.Locale;

/// Compares words as a person filters them: without regard to case, accents and ß.
public final class Fold {

    private Fold() {}

    /// Lower case without accents; ß as ss.
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == 'ß') {
                folded.append("ss");
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /// Whether every word of `query` stands somewhere in `text`.
    public static boolean holds(String text, String query) {
        String folded = of(text);
        for (String word : of(query).strip().split("[\\s/]+")) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
