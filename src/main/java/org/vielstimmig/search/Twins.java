package org.vielstimmig.search;

import java.util.Locale;

/// Decides which words get a second form with plain vowels: Häuser also as Hauser, so that it meets Haus;
/// Öztürk also as
/// Ozturk.
///
/// Only capitalised words, and only where the ending speaks for it: for all others ö and o stay two letters.
/// What would meet a different word (Förderer – Forderer, Größe – große, Träger – tragen) is left out.
final class Twins {

    /// Nouns whose plural in -er changes the vowel: a closed class, also at the end of compounds.
    private static final String[] PLURALS_IN_ER = {
        "häus", "länd", "bänd", "wört", "büch", "männ", "ämt", "dörf", "blätt", "räd", "gläs", "kräut", "bäd", "däch",
        "fäch", "gräs", "güt", "hölz", "hühn", "hörn", "kälb", "lämm", "löch", "ränd", "schlöss", "sträuch", "täl",
        "tüch", "völk", "wäld", "würm", "gött", "tüm", "münd", "vät", "mütt", "brüd", "töcht", "schwäg", "äck"
    };

    /// Beginnings of words whose plain twin is another word.
    private static final String[] OTHERS = {
        "förder", "drück", "zähl", "würd", "hätt", "wär", "müss", "könn", "dürf", "möch", "mög", "käm", "gäb",
        "bräucht", "tät", "schön", "läng", "nähe", "güte", "größ", "höhe", "kürz", "stärk", "härt", "schwäch", "kält",
        "dürr", "früh", "spät", "führ", "fühl", "höre", "hört", "stör", "lös", "rück", "küche", "blüt", "fähr", "völl",
        "schwül", "für", "über", "jüng", "ält"
    };

    private Twins() {}

    /// @param word as written, NFC
    /// @param base the same without gender ending, lower case
    static boolean wants(String word, String base) {
        if (!Character.isUpperCase(word.codePointAt(0)) || count(base, "äöü") == 0) {
            return false;
        }
        for (String other : OTHERS) {
            if (base.startsWith(other) && !base.startsWith("güter")) {
                return false;
            }
        }
        if (base.contains("förder") || base.contains("größ") || base.endsWith("ung") || base.endsWith("ungen")) {
            return false;
        }
        return isName(base) || isPlural(base);
    }

    private static boolean isPlural(String base) {
        if (base.endsWith("er") || base.endsWith("ern")) {
            String stem = base.substring(0, base.lastIndexOf("er"));
            for (String plural : PLURALS_IN_ER) {
                if (stem.endsWith(plural)) {
                    return true;
                }
            }
            return false;
        }
        return base.endsWith("e") || base.endsWith("en") || base.endsWith("el") || base.endsWith("eln");
    }

    /// Turkish names are often written without their dots: more than one of them, one at the beginning, or
    /// letters German does not have.
    private static boolean isName(String base) {
        return count(base, "äöü") > 1 || "öü".indexOf(base.charAt(0)) >= 0 || count(base, "çşğı") > 0;
    }

    private static long count(String text, String letters) {
        return text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> letters.indexOf(c) >= 0)
                .count();
    }
}
