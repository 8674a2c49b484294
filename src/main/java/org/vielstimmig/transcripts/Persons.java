package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what is likely a first and a last name in a line or a file's name: a known first name before a word
/// that is no place and no institution, or two names behind `Interview mit`. Better to miss one than to cry out
/// at every noun.
final class Persons {

    /// @param joined whether only a blank, or what stands for one in a file's name, parts it from the word before
    private record Word(String text, boolean joined, int start, int end) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[’'][\\p{L}\\p{M}]+)*");
    private static final Set<String> PARTICLES =
            Set.of("von", "vom", "van", "der", "den", "de", "da", "dos", "zu", "zur", "el", "al", "bin", "ben", "di");
    private static final Set<String> WITH = keys("mit with avec");
    private static final Set<String> TALKS = keys("""
        Interview Interviews Gespräch Telefonat Telefoninterview Gesprächsnotiz Experteninterview
        Expertinneninterview Leitfadeninterview Transkript Transcript Conversation Talk Aufnahme
        """);
    /// Never the second part of a name, as it stands in headers and files.
    private static final Set<String> NO_SURNAME = keys("""
        Interview Interviews Gespräch Gruppe Gruppendiskussion Fokusgruppe Transkript Transkripte Transcript
        Transkription Transcription Protokoll Notiz Notizen Memo Kopie Copy Version Fassung Final Neu Alt Alte Teil
        Part Audio Video Aufnahme Aufnahmen Datei File Band Text Anhang Entwurf Korrigiert Anonym Anonymisiert
        Pseudonymisiert Original Datum Ort Dauer Zeit Uhr Thema Projekt Studie Leitung Leiter Leiterin Team
        Moderation Moderatorin Moderator Interviewer Interviewerin Befragte Befragter Teilnehmer Teilnehmerin
        Person Expertin Experte Lehrer Lehrerin Mutter Vater Eltern Kind Kinder Schüler Schülerin Frau Herr Amt
        Stadt Land Kreis Bezirk Dorf Verein Kita Hort Schule Sport Garten Beruf Arbeit Alter Jahre Jahr Runde
        Januar Februar März April Mai Juni Juli August September Oktober November Dezember January February
        March May June July October December Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
        Und Mit Ohne Bei Aus Von And With From The Nachname Vorname Name Wohnort Geboren Anwesend
        Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Dortmund Essen Leipzig Bremen Dresden Hannover
        Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Mannheim Augsburg Wiesbaden Kiel
        Aachen Halle Magdeburg Freiburg Krefeld Lübeck Erfurt Mainz Rostock Kassel Hagen Potsdam Saarbrücken Hamm
        Oldenburg Osnabrück Leverkusen Heidelberg Darmstadt Regensburg Würzburg Ingolstadt Göttingen Ulm Trier
        Jena Cottbus Wien Graz Linz Salzburg Innsbruck Zürich Basel Bern Genf Luzern London Paris Istanbul Ankara
        Bayern Hessen Sachsen Thüringen Brandenburg Saarland Niedersachsen Deutschland Österreich Schweiz Türkei
        Bad Groß Klein Sankt Ober Unter Nord Süd Ost West Nordrhein Westfalen Rheinland Pfalz Holstein Vorpommern Ruhr Ruhrgebiet
        """);
    private static final Pattern INSTITUTION = Pattern.compile(
            "(?:.{4,})?(?:schule|schulen|stiftung|haus|hauser|heim|verein|strasse|platz|allee|universitat|gymnasium"
                    + "|kirche|gemeinde|zentrum|krankenhaus|klinik|klinikum|werk|werke|institut|kolleg|verlag"
                    + "|bibliothek|stadion|kita|kindergarten|gruppe|dienst|hilfe|amt|rat|stelle|projekt|gesprach)"
                    + "|.{4,}(?:ung|heit|keit|schaft|tion|tat|ismus)"
                    + "|school|street|university|foundation|church|hospital|road|park|center|centre|college|preis|weg"
                    + "|halle|ev|gmbh|ag");
    private static final Pattern ADJECTIVE = Pattern.compile(".+(?:isch|lich|ig)(?:e[rnms]?)?");
    private static final int LONGEST = 400;

    private Persons() {}

    private static Set<String> keys(String words) {
        return Stream.of(words.strip().split("\\s+")).map(FirstNames::key).collect(Collectors.toUnmodifiableSet());
    }

    /// What is likely a person in a line of text.
    static List<String> inLine(String line) {
        return in(line, words(line, "[ \\u00A0\\t]|-"));
    }

    /// What is likely a person in the name of a file, whatever stands there for blanks.
    static List<String> inFile(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return in(stem, words(stem, "[ _.+–-]{1,3}"));
    }

    /// Whether a label is a first and a last name, and nothing else.
    static boolean is(String label) {
        return inLine(label).equals(List.of(Blank.collapse(label)));
    }

    private static List<Word> words(String text, String joint) {
        Pattern joins = Pattern.compile(joint);
        List<Word> words = new ArrayList<>();
        Matcher m = WORD.matcher(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        int end = -1;
        while (m.find()) {
            words.add(new Word(
                    m.group(),
                    end >= 0 && joins.matcher(text.substring(end, m.start())).matches(),
                    m.start(),
                    m.end()));
            end = m.end();
        }
        return words;
    }

    private static List<String> in(String text, List<Word> words) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = end(words, i);
            if (end > i) {
                found.add(
                        text.substring(words.get(i).start(), words.get(end - 1).end())
                                .replaceAll("[ _.+–\\u00A0\\t]+", " "));
                i = end - 1;
            }
        }
        return found;
    }

    /// Behind the name that begins here, `i` if none does.
    private static int end(List<Word> words, int i) {
        boolean told = i >= 2
                && WITH.contains(FirstNames.key(words.get(i - 1).text()))
                && TALKS.contains(FirstNames.key(words.get(i - 2).text()))
                && words.get(i).joined();
        boolean known = FirstNames.contains(words.get(i).text());
        boolean small = isSmall(words.get(i).text());
        String first = words.get(i).text();
        boolean named = told
                && isSurname(first, false)
                && !ADJECTIVE.matcher(FirstNames.key(first)).matches();
        if (!known && !named) {
            return i;
        }
        int last = i + 1;
        while (isJoined(words, last) && FirstNames.contains(words.get(last).text())) {
            last++;
        }
        int behind = last;
        while (isJoined(words, behind)
                && PARTICLES.contains(words.get(behind).text().toLowerCase(Locale.ROOT))) {
            behind++;
        }
        if (isJoined(words, behind) && isSurname(words.get(behind).text(), small)) {
            int next = behind + 1;
            boolean institution =
                    isJoined(words, next) && isInstitution(words.get(next).text());
            return institution ? i : next;
        }
        // Two first names may be two people, but not behind “Interview with”.
        return told && last - i >= 2 ? last : i;
    }

    private static boolean isJoined(List<Word> words, int i) {
        return i < words.size() && words.get(i).joined();
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    /// @param small whether the word before is written small, as in some names of files
    private static boolean isSurname(String word, boolean small) {
        String key = FirstNames.key(word);
        boolean shouted = word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT));
        return word.length() >= 3
                && isSmall(word) == small
                && !shouted
                && !NO_SURNAME.contains(key)
                && !isInstitution(word);
    }

    private static boolean isInstitution(String word) {
        String key = FirstNames.key(word);
        return INSTITUTION.matcher(key).matches() || TALKS.contains(key);
    }
}
