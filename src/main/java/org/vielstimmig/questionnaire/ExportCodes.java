package org.vielstimmig.questionnaire;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Item;

/// Names of variables that every survey program accepts, and how they are made from the names of codes.
///
/// LimeSurvey renames a bad question code on import, and then every filter that uses it breaks; it drops an
/// answer code of more than five characters in silence. So nothing leaves that does not match these patterns.
public final class ExportCodes {

    /// What an item may be called.
    public static final Pattern ITEM = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,15}");

    /// What a variable may be called; longer than an item’s code by the audience’s key.
    public static final Pattern VARIABLE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,19}");

    /// What an answer or an audience may be called.
    public static final Pattern ANSWER = Pattern.compile("[A-Za-z0-9]{1,5}");

    /// Words that survey programs keep for themselves, in lower case.
    private static final Set<String> RESERVED = Set.of(
            "aud",
            "comment",
            "filecount",
            "gid",
            "id",
            "ipaddr",
            "lang",
            "language",
            "lastpage",
            "other",
            "qid",
            "refurl",
            "saved",
            "savedid",
            "seed",
            "self",
            "sgq",
            "sgqa",
            "sid",
            "startdate",
            "startlanguage",
            "submitdate",
            "that",
            "this",
            "time",
            "token");

    private static final Set<String> RESERVED_ANSWERS = Set.of("other", "time");

    /// Leaves room for an audience’s key of five within what an item may be called.
    private static final int DERIVED_LENGTH = 11;

    private static final int ONE_WORD = 8;
    private static final int EACH_WORD = 4;
    private static final int MOST_WORDS = 2;

    private static final Set<String> SMALL_WORDS = Set.of(
            "und", "oder", "der", "die", "das", "den", "dem", "des", "ein", "eine", "mit", "von", "vom", "zu", "zum",
            "zur", "im", "in", "an", "am", "auf", "für", "bei", "durch", "als", "and", "or", "the", "a", "of", "for",
            "with", "to", "on", "at", "by", "from");

    private ExportCodes() {}

    /// Whether survey programs keep `code` for themselves, in any spelling of capitals.
    public static boolean isReserved(String code) {
        return RESERVED.contains(code.toLowerCase(Locale.ROOT));
    }

    /// Whether an answer may not be called so, in any spelling of capitals.
    public static boolean isReservedAnswer(String code) {
        return RESERVED_ANSWERS.contains(code.toLowerCase(Locale.ROOT));
    }

    /// A short code that speaks of `name`: `Fehlende Ansprechperson` → `FEHLANSP`.
    static String stem(String name) {
        List<String> words = new ArrayList<>();
        // Gender marks join a word (Migrant*innen); everything else that is no letter parts it.
        String joined = name.replaceAll("(?<=\\p{L})[*:_·](?=\\p{L})", "");
        for (String word : joined.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                String ascii = ascii(word);
                if (!ascii.isEmpty()) {
                    words.add(ascii);
                }
            }
        }
        if (words.isEmpty()) {
            return "ITEM";
        }
        StringBuilder stem = new StringBuilder();
        int length = words.size() == 1 ? ONE_WORD : EACH_WORD;
        for (String word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
            stem.append(word, 0, Math.min(length, word.length()));
        }
        return Character.isDigit(stem.charAt(0)) ? "I" + stem : stem.toString();
    }

    private static String ascii(String word) {
        String spelled = word.toUpperCase(Locale.ROOT)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .replace("ẞ", "SS")
                .replace("Æ", "AE")
                .replace("Ø", "OE")
                .replace("Ł", "L");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("[^A-Z0-9]", "");
    }

    /// Gives out codes that collide neither with each other, nor with what is there, nor by their mirrored
    /// variables.
    static final class Supply {

        private final Collection<Audience> audiences;
        private final Set<String> taken = new HashSet<>();

        Supply(Instrument instrument) {
            this.audiences = instrument.audiences();
            instrument.items().stream().map(Item::exportCode).forEach(this::take);
        }

        String next(String name) {
            String stem = stem(name);
            String code = stem;
            for (int number = 2; !isFree(code); number++) {
                String suffix = Integer.toString(number);
                code = stem.substring(0, Math.min(stem.length(), DERIVED_LENGTH - suffix.length())) + suffix;
            }
            take(code);
            return code;
        }

        private boolean isFree(String code) {
            return !isReserved(code) && variables(code).stream().noneMatch(taken::contains);
        }

        private void take(String code) {
            taken.addAll(variables(code));
        }

        private List<String> variables(String code) {
            List<String> variables = new ArrayList<>(List.of(code.toUpperCase(Locale.ROOT)));
            audiences.forEach(a -> variables.add((code + a.key()).toUpperCase(Locale.ROOT)));
            return variables;
        }
    }
}
