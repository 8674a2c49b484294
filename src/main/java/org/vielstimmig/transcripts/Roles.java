package org.vielstimmig.transcripts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vielstimmig.model.Role;

/// What the usual labels say about who asks and who tells.
final class Roles {

    private static final Pattern NUMBER = Pattern.compile("[\\s.]*\\d{1,3}[a-z]?$");
    private static final Pattern GENDER = Pattern.compile("(?:[*:_/]-?in|\\(in\\)|/-?in|[*:_/]-?r|\\(r\\)|/-?r)$");
    private static final Pattern MACHINE = Pattern.compile("speaker[ _]?\\d{1,3}|sprecher(?:in)?[ _]?\\d{1,3}|s\\d{2}");

    private static final Set<String> INTERVIEWER = words("""
        i, int, interviewer, interviewerin, interviewende, interviewleitung, interviewleiter,
        interviewleiterin, interviewführung, frage, fragende, fragender, forscher, forscherin, researcher,
        question, q, intervieweur, entrevistador, entrevistadora
        """);
    private static final Set<String> MODERATOR = Set.copyOf(
            List.of("m", "mod", "moderator", "moderatorin", "moderation", "moderierende", "facilitator", "host"));
    private static final Set<String> INTERVIEWEE = words("""
        b, bp, bef, befragte, befragter, befragten, befragtenperson, befragte person, ip, ipn, iw, p, pb,
        proband, probandin, s, tn, teilnehmer, teilnehmerin, teilnehmende, teilnehmender, participant,
        respondent, r, interviewte, interviewter, interviewee, interviewpartner, interviewpartnerin,
        gesprächspartner, gesprächspartnerin, person, experte, expertin, ex, expert, e, erzähler,
        erzählerin, klient, klientin, k, schüler, schülerin, student, studentin, lehrer, lehrerin, l,
        antwort, answer, informant, informantin, subject, a
        """);
    private static final Set<String> SPEAKER = Set.copyOf(
            List.of("sprecher", "sprecherin", "speaker", "unknown", "unbekannt", "alle", "mehrere", "all", "unk"));

    /// Letters that stand for a role only where the other side is there too.
    private static final Map<String, String> ONLY_BESIDE = Map.of("f", "a", "a", "f", "q", "a");

    private Roles() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split(",\\s+"));
    }

    /// Whether a label is one that transcription rules name, so that it needs no further proof.
    static boolean isKnown(String label) {
        String plain = plain(label);
        return INTERVIEWER.contains(plain)
                || MODERATOR.contains(plain)
                || INTERVIEWEE.contains(plain)
                || SPEAKER.contains(plain)
                || MACHINE.matcher(label.toLowerCase(Locale.ROOT)).matches();
    }

    /// Whether a label is one that programs give: nobody else writes `SPEAKER_00`.
    static boolean isMachine(String label) {
        return label.matches("SPEAKER_\\d{1,3}|Speaker undefined");
    }

    /// Whether a label stands for one person, as far as it tells: `alle` and `unknown` do not, and neither does a
    /// single letter, which is an abbreviation somebody has to explain.
    static boolean isPerson(String label) {
        String plain = plain(label);
        return MACHINE.matcher(label.toLowerCase(Locale.ROOT)).matches()
                || plain.length() > 1 && !SPEAKER.contains(plain);
    }

    /// Whether a word is one of the long names of a role (`Interviewerin`), as in a legend.
    static boolean isRoleWord(String word) {
        return word.length() > 3 && isKnown(word);
    }

    /// The role of a speaker.
    ///
    /// @param others the labels of all speakers of the text
    static Role guess(String label, Set<String> others) {
        return guessAmong(label, plain(others));
    }

    /// The labels as [#guessAmong] wants them.
    static Set<String> plain(Set<String> labels) {
        Set<String> all = new HashSet<>();
        labels.forEach(o -> all.add(plain(o)));
        return all;
    }

    /// The role of a speaker.
    ///
    /// @param all what [#plain(Set)] made of the labels of all speakers
    static Role guessAmong(String label, Set<String> all) {
        String plain = plain(label);
        String beside = ONLY_BESIDE.get(plain);
        if (plain.equals("f")) {
            return all.contains("a") ? Role.INTERVIEWER : Role.OTHER;
        }
        if (plain.equals("a")) {
            return all.contains("f") || all.contains("q") ? Role.INTERVIEWEE : Role.OTHER;
        }
        if (beside != null && !all.contains(beside)) {
            return Role.OTHER;
        }
        if (MACHINE.matcher(label.toLowerCase(Locale.ROOT)).matches()) {
            return Role.OTHER;
        }
        boolean askedByI = all.stream().anyMatch(INTERVIEWER::contains);
        if (plain.equals("m") && askedByI) {
            return Role.OTHER;
        }
        if (INTERVIEWER.contains(plain)) {
            return Role.INTERVIEWER;
        }
        if (MODERATOR.contains(plain)) {
            return Role.MODERATOR;
        }
        return INTERVIEWEE.contains(plain) ? Role.INTERVIEWEE : Role.OTHER;
    }

    /// Small letters, without number, ending for all genders and full stop: `Befragte*r 2` becomes `befragte`.
    private static String plain(String label) {
        String plain = label.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').strip();
        plain = NUMBER.matcher(plain).replaceFirst("");
        plain = GENDER.matcher(plain).replaceFirst("");
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
