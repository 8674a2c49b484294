package org.vielstimmig.transcripts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Points for a name with a colon being a speaker. The numbers are set so that no single sign decides: a known
/// label that comes once, a name that comes twice in a text of labelled paragraphs, a bold name that comes
/// thrice.
final class LabelScore {

    private static final Set<String> FUNCTION_WORDS = words("""
        ich, du, wir, ihr, es, man, ist, sind, war, waren, hat, habe, haben, hatte, dass, also, und, oder,
        aber, dann, denn, weil, wenn, zum, zur, zwar, nur, nicht, noch, auch, mal, so, sage, sagt, sagen,
        sagte, meinte, meint, fragte, das, dies, diese, ein, eine, folgende, folgendes, genau, ja, nein, gut,
        okay, ok, naja, erstens, zweitens, drittens, fazit, kurz, ergebnis, problem, punkt, stichwort,
        motto, zitat, achtung, hinweis, anmerkung, anm, pause, unterbrechung, mit, für, bei, aus, von, vom,
        im, in, auf, wie, was, warum, wo, hier, da, jetzt, heute, unterschied, unterschiede, vorteil,
        nachteil, i'm, the, a, is, are, were, that, this, for, example, said, says, like, because, but,
        then, well, yes, no, you, we, it, of, to, with, note, remember, conclusion, result, point, question:
        """);

    /// Words of function that are names or parts of names as well.
    private static final Pattern NAME_LIKE = Pattern.compile("\\p{Lu}[\\p{L}’'-]+ (?:von|van|de|da|zu|vom|zum) .*");

    private static final Pattern PARTICLE = Pattern.compile(
            "(?<=\\p{L}) (?:von der|von den|van der|van den|von|van|de la|de|da|zu|vom|zum) (?=\\p{Lu})");

    private static final Pattern TITLED = Pattern.compile("(?:Frau|Herr|Dr\\.|Prof\\.|Mr\\.?|Mrs\\.?|Ms\\.?) \\p{Lu}");

    private static final Set<String> HEADER_KEYS = words("""
        ort, datum, titel, thema, dauer, länge, projekt, interview, interviewnummer, nummer, nr,
        transkription, transkript, transkribiert, transkribent, transkribentin, transkribiert von, alter,
        beruf, name, geschlecht, audio, audiodatei, datei, aufnahme, aufnahmedatum, aufnahmedauer, uhrzeit,
        zeit, beginn, ende, sprache, gesprächsort, interviewort, anwesend, anwesende, teilnehmende,
        besonderheiten, bemerkung, bemerkungen, kontext, situation, organisation, einrichtung, verein,
        funktion, position, code, kürzel, id, fall, pseudonym, quelle, legende, betreff, place, location,
        date, title, topic, duration, length, project, transcription, transcript, transcribed by,
        transcriber, age, gender, occupation, file, recording, time, start, end, language, attendees,
        participants, present, source, legend, subject, mission, study, version, status, author, autor,
        autorin
        """);

    private static Set<String> words(String list) {
        return Set.of(list.strip().split(",\\s+"));
    }

    private final List<LabelChoice.Group> groups;
    private final boolean labelled;
    private final int firstStrong;
    private final double strongApart;
    private final double strongBold;
    private final boolean smallStarts;

    LabelScore(Paper paper, List<LabelChoice.Group> groups) {
        this.groups = groups;
        int paragraphs = 0;
        int lines = 0;
        boolean apart = true;
        for (int i = 0; i < paper.body(); i++) {
            boolean blank = paper.lines().get(i).isBlank();
            lines += blank ? 0 : 1;
            paragraphs += !blank && apart ? 1 : 0;
            apart = blank;
        }
        List<LabelChoice.Place> likely = groups.stream()
                .filter(g -> ownPoints(g) >= 1.5)
                .flatMap(g -> g.places().stream())
                .toList();
        // A label on a line of its own covers the line below it, too.
        long below = likely.stream().filter(p -> p.value().isEmpty()).count();
        int units = paragraphs * 4 < lines ? lines : paragraphs;
        labelled = likely.size() >= 2 && (likely.size() + below) * 2 >= units;
        List<LabelChoice.Group> strong = groups.stream()
                .filter(g -> g.count() >= 2 && ownPoints(g) >= LabelChoice.ENOUGH)
                .toList();
        firstStrong = strong.stream()
                .mapToInt(g -> g.places().getFirst().line())
                .min()
                .orElse(0);
        List<LabelChoice.Place> all =
                strong.stream().flatMap(g -> g.places().stream()).toList();
        strongApart = share(all, LabelChoice.Place::apart);
        strongBold = share(all, LabelChoice.Place::bold);
        smallStarts = share(all, p -> startsSmall(p.value())) > 0.3;
    }

    private static double share(List<LabelChoice.Place> places, Predicate<LabelChoice.Place> what) {
        return places.isEmpty() ? 0 : (double) places.stream().filter(what).count() / places.size();
    }

    double of(LabelChoice.Group group) {
        double points = ownPoints(group);
        boolean rare = group.count() < 5;
        if (labelled) {
            points += 1.5;
        }
        if (strongBold >= 0.9 && group.share(LabelChoice.Place::bold) < 0.5) {
            points -= 4;
        }
        if (rare && strongApart >= 0.9 && group.share(LabelChoice.Place::apart) < 0.5) {
            points -= 3;
        }
        if (rare && !smallStarts && group.share(p -> startsSmall(p.value())) > 0.5) {
            points -= 2;
        }
        LabelChoice.Place first = group.places().getFirst();
        if (group.count() == 1 && first.line() < firstStrong && !first.marked()) {
            points -= isShort(first.value()) ? 5 : 2;
        }
        return points;
    }

    /// Whether most paragraphs have a label.
    boolean isLabelled() {
        return labelled;
    }

    /// Points that do not depend on the rest of the text.
    private static double ownPoints(LabelChoice.Group group) {
        String name = group.name();
        int n = group.count();
        double points = Roles.isKnown(name) ? 3 : 0;
        points += n >= 8 ? 3 : n >= 4 ? 2 : n >= 2 ? 1 : 0;
        int words = Label.words(PARTICLE.matcher(name).replaceAll(" "));
        points += TITLED.matcher(name).lookingAt() ? 1.5 : 0;
        points += words <= 3 ? 1 : words > 4 ? -2 : 0;
        points += group.share(LabelChoice.Place::bold) >= 0.6 ? 2 : 0;
        int first = name.codePointAt(0);
        boolean numbered = Character.isDigit(name.charAt(name.length() - 1));
        boolean capitals =
                name.length() <= 10 && name.equals(name.toUpperCase(Locale.ROOT)) && Character.isUpperCase(first);
        points += capitals || numbered && words <= 2 ? 1 : areNames(name) ? 0.5 : 0;
        points += group.share(p -> p.label().bracketed()) >= 0.6 ? 1.5 : 0;
        points -= Character.isLowerCase(first) && !numbered ? 2 : 0;
        points -= hasFunctionWord(name) ? 4 : 0;
        boolean data = n == 1 || n < 4 && group.share(p -> isShort(p.value())) >= 0.5;
        points -= isHeaderKey(name) && data ? 4 : 0;
        return points;
    }

    private static boolean areNames(String name) {
        for (String word : PARTICLE.matcher(name).replaceAll(" ").split(" ")) {
            if (Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    static boolean hasFunctionWord(String name) {
        if (NAME_LIKE.matcher(name).matches()) {
            return false;
        }
        if (name.equalsIgnoreCase("beispiel") || name.equalsIgnoreCase("beispiele")) {
            return true;
        }
        for (String word : name.toLowerCase(Locale.ROOT).split("[ \\u00A0/]+")) {
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (FUNCTION_WORDS.contains(bare) && !name.equals(name.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    static boolean isHeaderKey(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int space = lower.lastIndexOf(' ');
        return HEADER_KEYS.contains(lower)
                || space > 0 && HEADER_KEYS.contains(lower.substring(space + 1))
                || lower.startsWith("interview") && lower.length() > 11 && !Roles.isKnown(name);
    }

    /// A few words that do not end like a sentence: a date, a name, a place. Speech is hardly ever written so.
    static boolean isShort(String value) {
        if (value.isEmpty()) {
            return false;
        }
        char last = value.charAt(value.length() - 1);
        boolean initial = last == '.'
                && value.length() > 1
                && Character.isUpperCase(value.charAt(value.length() - 2))
                && (value.length() == 2 || !Character.isLetter(value.charAt(value.length() - 3)));
        return Label.words(value) <= 6 && (initial || ".?!…/".indexOf(last) < 0);
    }

    private static boolean startsSmall(String value) {
        return !value.isEmpty() && Character.isLowerCase(value.codePointAt(0));
    }

    /// The first line behind the header: behind the last line that only a header has, if it stands near the
    /// top, and behind a legend (`I: Interviewerin`).
    int headerEnd(List<LabelChoice.Group> accepted) {
        int end = 0;
        for (LabelChoice.Group group : groups) {
            boolean header = isHeaderKey(group.name()) && !accepted.contains(group);
            for (LabelChoice.Place place : group.places()) {
                boolean key = header && isShort(place.value());
                boolean legend = isLegend(place.value());
                if (place.line() < 40 && (key || legend)) {
                    end = Math.max(end, place.line() + 1);
                }
            }
        }
        return end;
    }

    private static boolean isLegend(String value) {
        String first = value.split("[ \\u00A0,;(]", 2)[0];
        return isShort(value) && Roles.isRoleWord(first);
    }
}
