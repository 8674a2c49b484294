package org.vielstimmig.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vielstimmig.model.CodeFate;

/// What a merge or a removal of a code will do, in the same sentences wherever one asks for it.
public enum FateText implements Text {
    MERGE_ASK("„{0}“ mit „{1}“ zusammenführen?", "Merge “{0}” into “{1}”?"),
    MERGE("Zusammenführen", "Merge"),
    MERGE_NOT("„{0}“ und „{1}“ lassen sich so nicht zusammenführen", "“{0}” and “{1}” cannot be merged as they are"),
    CLASHES(
            "Beide haben {1,choice,1#einen Untercode|1<Untercodes} namens {0}. Erst umbenennen oder einzeln"
                    + " zusammenführen.",
            "Both have {1,choice,1#a sub-code|1<sub-codes} called {0}. Rename or merge {1,choice,1#it|1<them} first."),
    OVER(
            "{0,choice,1#1 Codierung geht|1<{0,number} Codierungen gehen} über, aus {1,choice,1#1"
                    + " Transkript|1<{1,number} Transkripten}{2,choice,0#|1#|1< und von {2,number} Personen}.",
            "{0,choice,1#1 coding goes|1<{0,number} codings go} over, from {1,choice,1#1 transcript|1<{1,number}"
                    + " transcripts}{2,choice,0#|1#|1< and by {2,number} people}."),
    TWINS(
            "{0,choice,1#1 fällt|1<{0,number} fallen} mit einer zusammen, die dort schon steht; ihre Memos bleiben.",
            "{0,choice,1#1 falls|1<{0,number} fall} together with one that is there already; memos stay."),
    OVERLAPPING(
            "{0,choice,1#1 überlappt|1<{0,number} überlappen} danach mit einer anderen und zählt nicht doppelt.",
            "{0,choice,1#1 will overlap|1<{0,number} will overlap} another one and {0,choice,1#is|1<are} not counted"
                    + " twice."),
    NO_CODINGS("Codierungen hat der Code keine.", "The code has no codings."),
    ALONG("{0} {1,choice,1#geht|1<gehen} mit.", "{0} {1,choice,1#goes|1<go} along."),
    STAYS(
            "Name und Beschreibung von „{0}“ bleiben. Rückgängig holt alles zurück.",
            "Name and description of “{0}” stay. Undo brings all of it back."),
    REMOVE_ASK("Code „{0}“ löschen?", "Delete the code “{0}”?"),
    REMOVE("Löschen", "Delete"),
    GOES(
            "{0} {1,choice,1#geht|1<gehen} verloren{2,choice,0#|1#|1<, aus {2,number} Transkripten}{3,choice,0#|1#|1<,"
                    + " von {3,number} Personen}. Rückgängig holt alles zurück.",
            "{0} {1,choice,1#is|1<are} lost{2,choice,0#|1#|1<, from {2,number} transcripts}{3,choice,0#|1#|1<, by"
                    + " {3,number} people}. Undo brings all of it back."),
    NOTHING_GOES("Nichts weiter geht mit ihm.", "Nothing else goes with it."),
    AND("{0} und {1}", "{0} and {1}"),
    QUOTED("„{0}“", "“{0}”"),
    SOME_CODINGS("{0,choice,1#1 Codierung|1<{0,number} Codierungen}", "{0,choice,1#1 coding|1<{0,number} codings}"),
    BELOW("{0,choice,1#1 Untercode|1<{0,number} Untercodes}", "{0,choice,1#1 sub-code|1<{0,number} sub-codes}"),
    ANCHORS(
            "{0,choice,1#1 Ankerbeispiel|1<{0,number} Ankerbeispiele}",
            "{0,choice,1#1 anchor example|1<{0,number} anchor examples}"),
    MEMOS("{0,choice,1#1 Memo|1<{0,number} Memos}", "{0,choice,1#1 memo|1<{0,number} memos}"),
    ITEMS(
            "der Beleg von {0,choice,1#1 Item|1<{0,number} Items}",
            "the evidence of {0,choice,1#1 item|1<{0,number} items}"),
    SETS(
            "der Platz in {0,choice,1#1 Code-Set|1<{0,number} Code-Sets}",
            "the place in {0,choice,1#1 code set|1<{0,number}" + " code sets}");

    private final String de;
    private final String en;

    FateText(String de, String en) {
        this.de = de;
        this.en = en;
    }

    @Override
    public String de() {
        return de;
    }

    @Override
    public String en() {
        return en;
    }

    /// What a merge will do.
    ///
    /// @param into name of the code that stays
    public static String ofMerge(Lang lang, CodeFate fate, String into) {
        if (!fate.clashes().isEmpty()) {
            List<String> names =
                    fate.clashes().stream().map(name -> QUOTED.in(lang, name)).toList();
            return CLASHES.in(lang, list(lang, names), names.size());
        }
        List<String> sentences = new ArrayList<>();
        if (fate.over() > 0) {
            sentences.add(OVER.in(lang, fate.over(), fate.transcripts(), fate.coders()));
        }
        if (fate.twins() > 0) {
            sentences.add(TWINS.in(lang, fate.twins()));
        }
        if (fate.overlapping() > 0) {
            sentences.add(OVERLAPPING.in(lang, fate.overlapping()));
        }
        if (fate.codings() == 0) {
            sentences.add(NO_CODINGS.in(lang));
        }
        along(lang, fate, sentences);
        sentences.add(STAYS.in(lang, into));
        return String.join(" ", sentences);
    }

    private static void along(Lang lang, CodeFate fate, List<String> sentences) {
        List<String> parts = parts(lang, fate);
        if (!parts.isEmpty()) {
            boolean one = parts.size() == 1 && fate.below() + fate.anchors() + fate.memos() <= 1;
            String words = list(lang, parts);
            sentences.add(ALONG.in(lang, upper(words), one ? 1 : 2));
        }
    }

    /// What a removal will take with it.
    public static String ofRemoval(Lang lang, CodeFate fate) {
        if (fate.isNothing()) {
            return NOTHING_GOES.in(lang);
        }
        List<String> parts = new ArrayList<>();
        add(lang, parts, SOME_CODINGS, fate.codings());
        parts.addAll(parts(lang, fate));
        boolean one = parts.size() == 1 && fate.codings() + fate.below() + fate.anchors() + fate.memos() <= 1;
        return GOES.in(lang, upper(list(lang, parts)), one ? 1 : 2, fate.transcripts(), fate.coders());
    }

    private static List<String> parts(Lang lang, CodeFate fate) {
        List<String> parts = new ArrayList<>();
        add(lang, parts, BELOW, fate.below());
        add(lang, parts, ANCHORS, fate.anchors());
        add(lang, parts, MEMOS, fate.memos());
        add(lang, parts, ITEMS, fate.items());
        add(lang, parts, SETS, fate.sets());
        return parts;
    }

    private static void add(Lang lang, List<String> parts, FateText name, int count) {
        if (count > 0) {
            parts.add(name.in(lang, count));
        }
    }

    private static String list(Lang lang, List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : AND.in(lang, String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
