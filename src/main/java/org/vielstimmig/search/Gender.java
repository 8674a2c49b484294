package org.vielstimmig.search;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings all spellings of a person's word to one: Migrant, Migrantin, MigrantInnen, Migrant\*innen,
/// Migrant(inn)en …
///
/// A feminine form counts as the same word, since people who code look for the persons, not for the
/// spelling. Who wants one spelling only puts it in quotes.
final class Gender {

    /// `MigrantIn`, `MigrantInnen`, `MigrantInnenverband`: a capital I behind a small letter.
    private static final Pattern INNER_I = Pattern.compile("(?<=\\p{Ll})I(?:n|nnen(\\p{Ll}*))$");

    private static final int SHORTEST_PERSON = 4;

    /// How words for persons end before `-in`. Kept to endings that seldom stand before `-in` by chance.
    private static final String[] PERSONS = {
        "er",
        "ant",
        "ent",
        "ist",
        "or",
        "eur",
        "ör",
        "är",
        "log",
        "agog",
        "graf",
        "graph",
        "nom",
        "iat",
        "at",
        "aut",
        "pert",
        "kolleg",
        "kund",
        "freund",
        "feind",
        "nachbar",
        "wirt",
        "chef",
        "muslim",
        "türk",
        "kurd",
        "afghan",
        "griech",
        "beamt",
        "genoss",
        "gatt",
        "zeug",
        "chirurg",
        "chines",
        "japanes",
        "vietnames",
        "senegales",
        "sudanes",
        "portugies",
        "rumän",
        "könig",
        "held"
    };

    /// Words that end like a feminine form and are none.
    private static final Set<String> NO_PERSONS = Set.of(
            "worin",
            "hierin",
            "saccharin",
            "sacharin",
            "glycerin",
            "glyzerin",
            "florin",
            "severin",
            "valentin",
            "konstantin",
            "constantin",
            "platin",
            "keratin",
            "kreatin",
            "gelatin",
            "katherin",
            "catherin",
            "heparin",
            "weblogin",
            "elektrin");

    /// Feminine forms that also change their vowel.
    private static final Map<String, String> CHANGED = Map.of(
            "ärzt",
            "arzt",
            "anwält",
            "anwalt",
            "bäuer",
            "bauer",
            "köch",
            "koch",
            "rät",
            "rat",
            "jüd",
            "jude",
            "französ",
            "franzose",
            "närr",
            "narr",
            "vorständ",
            "vorstand",
            "gäst",
            "gast");

    private Gender() {}

    /// The word without its gender ending, in lower case.
    ///
    /// @param word one word as [Words] cuts it, NFC, without invisible characters
    static String base(String word) {
        int sign = sign(word);
        if (sign < 0) {
            Matcher inner = INNER_I.matcher(word);
            if (inner.find()) {
                String rest = inner.group(1);
                return joined(lower(word.substring(0, inner.start())), rest == null ? "" : rest);
            }
            return masculine(lower(word));
        }
        String base = lower(word.substring(0, sign));
        String ending = lower(word.substring(sign))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (ending.startsWith("in")) {
            return joined(base, ending.startsWith("innen") ? ending.substring("innen".length()) : "");
        }
        return base;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int sign(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (!Words.continues(word.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Base and, in a compound, its second part: Migrant\*innenverband is Migrantenverband,
    /// Schüler\*innenrat is Schülerrat.
    private static String joined(String base, String rest) {
        String person = changed(base);
        if (rest.isEmpty()) {
            return person;
        }
        boolean weak = person.endsWith("ant")
                || person.endsWith("ent")
                || person.endsWith("ist")
                || person.endsWith("log")
                || person.endsWith("agog")
                || person.endsWith("kolleg");
        return person + (weak ? "en" : "") + rest;
    }

    /// Takes `-in` and `-innen` off a word that names a person without them.
    private static String masculine(String word) {
        String rest;
        if (word.endsWith("innen")) {
            rest = word.substring(0, word.length() - "innen".length());
        } else if (word.endsWith("in")) {
            rest = word.substring(0, word.length() - "in".length());
        } else {
            return word;
        }
        String changed = changed(rest);
        if (!changed.equals(rest)) {
            return changed;
        }
        if (rest.length() < SHORTEST_PERSON || NO_PERSONS.contains(word)) {
            return word;
        }
        for (String person : PERSONS) {
            if (rest.endsWith(person)) {
                return rest;
            }
        }
        return word;
    }

    private static String changed(String base) {
        for (Map.Entry<String, String> entry : CHANGED.entrySet()) {
            String umlaut = entry.getKey();
            if (base.endsWith(umlaut)) {
                return base.substring(0, base.length() - umlaut.length()) + entry.getValue();
            }
        }
        return base;
    }
}
