package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vielstimmig.transcripts.Finding.NameShown;
import org.vielstimmig.transcripts.Finding.NameShown.Where;

/// Real names are noticed where they are likely, and nouns, places and institutions are left in peace.
class PersonsTest {

    private static final String TALK = "\n\nI: Wie war es?\n\nB: So war es.\n\nI: Und dann?\n\nB: Dann kam mehr.\n";

    private static List<NameShown> names(String file, String text) {
        return Readings.read(file, Bytes.text(text)).findings().stream()
                .filter(NameShown.class::isInstance)
                .map(NameShown.class::cast)
                .toList();
    }

    @Test
    void theFilesNameAndThePlainestHeaderAreWarnedOf() {
        assertEquals(
                List.of(new NameShown(Where.FILE, "Fatma Yildirim"), new NameShown(Where.HEADER, "Fatma Yildirim")),
                names(
                        "Interview_Fatma_Yildirim_2023-05-04.txt",
                        "Interview mit Fatma Yildirim, Verein Nordlicht" + TALK));
    }

    @Test
    void filesAreCalledInManyWays() {
        for (String file : List.of(
                "Interview Jürgen Kaltenbrunner.docx",
                "2023-05-04_Juergen-Kaltenbrunner_final.txt",
                "C:\\Interviews\\jürgen_kaltenbrunner.txt",
                "I-03 Jürgen Kaltenbrunner (korrigiert).rtf")) {
            List<String> found = Persons.inFile(file);
            assertEquals(1, found.size(), file);
            assertEquals("jurgenkaltenbrunner", FirstNames.key(found.getFirst()).replaceAll("[ -]", ""), file);
        }
        assertEquals(List.of("Anna-Lena von der Heyde"), Persons.inFile("Transkript_Anna-Lena_von_der_Heyde.txt"));
        assertEquals(List.of("Nurgül Aydoğdu"), Persons.inFile("Interview_mit_Nurgül_Aydoğdu.txt"));
    }

    @Test
    void nounsPlacesAndInstitutionsAreNoPersons() {
        for (String text : List.of(
                "Interview Jugendamt",
                "Interview mit Jugendamt Köln",
                "Gespräch mit Pädagogische Fachkraft",
                "Interview Anne-Frank-Schule",
                "Interview mit Rosa Luxemburg Stiftung",
                "Projekt Neue Wege, Teil Zwei",
                "Karl-Marx-Allee Berlin",
                "Fokusgruppe Anna Gruppe",
                "Interview mit Anna und Ben",
                "Kita Sonnenschein Leitung",
                "Pädagogische Tagesgruppe – Kinder von acht bis zwölf",
                "Maria Berlin",
                "I-03 Fatma",
                "Anna_Ben")) {
            assertEquals(List.of(), Persons.inLine(text), text);
            assertEquals(List.of(), Persons.inFile(text.replace(' ', '_') + ".txt"), text);
        }
    }

    @Test
    void aLabelThatIsAWholeNameIsAnAccount() {
        String text = TALK.replace("B:", "Fatma Yildirim:");
        assertEquals(List.of(new NameShown(Where.ACCOUNT, "Fatma Yildirim")), names("i.txt", text.strip()));
        assertFalse(Persons.is("Fatma"));
        assertFalse(Persons.is("Frau Y."));
        assertTrue(Persons.is("Fatma Yildirim"));
    }

    @Test
    void labelsThatAreFirstNamesAreAskedAbout() {
        String text = (TALK + "\nMehmet: Genau.\n\nAnna-Lena: Nein.\n").strip();
        assertEquals(
                List.of(new Finding.LabelsAreNames(List.of("Mehmet", "Anna-Lena"))),
                Readings.text(text).findings().stream()
                        .filter(Finding.LabelsAreNames.class::isInstance)
                        .toList());
        Reading podcast = Readings.read(
                "p.vtt",
                Bytes.text("WEBVTT\n\n00:00.000 --> 00:02.000\n<v Dan>How was it?\n\n00:02.000 --> 00:05.000\n"
                        + "<v Gillian>It was much.\n\n00:05.000 --> 00:07.000\n<v Dan>And then?\n"));
        assertTrue(
                podcast.findings().contains(new Finding.LabelsAreNames(List.of("Dan", "Gillian"))),
                podcast.findings().toString());
        assertFalse(Readings.has(Readings.text(TALK.strip()), Finding.LabelsAreNames.class));
        Reading renamed = TranscriptReader.read(
                "i.txt", Bytes.text(text), ReadOptions.NONE.withRenames(Map.of("Mehmet", "B2", "Anna-Lena", "B3")));
        assertFalse(
                Readings.has(renamed, Finding.LabelsAreNames.class),
                renamed.findings().toString());
    }

    @Test
    void aSlipInAShortConversationIsReported() {
        String text = (TALK + "\nB1: Genau.\n\nMehmet: Nein.\n").strip();
        List<Finding> findings = Readings.text(text).findings();
        assertTrue(findings.contains(new Finding.LabelOnce("B1", 5)), findings.toString());
        assertTrue(findings.contains(new Finding.LabelOnce("Mehmet", 6)), findings.toString());
        List<Finding> mended = TranscriptReader.read(
                        "i.txt", Bytes.text(text), ReadOptions.NONE.withRenames(Map.of("B1", "B", "Mehmet", "C")))
                .findings();
        assertEquals(
                List.of(new Finding.LabelOnce("C", 6)),
                mended.stream().filter(Finding.LabelOnce.class::isInstance).toList());
        // A round of numbered people, and one question, are no slips.
        Reading round =
                Readings.text("I: Wie war es?\n\nB1: Gut.\n\nB2: Schlecht.\n\nI: Und?\n\nB1: Ja.\n\nB3: Nein.\n");
        assertFalse(
                Readings.has(round, Finding.LabelOnce.class), round.findings().toString());
        assertFalse(Readings.has(
                Readings.text("I: Wie war es?\n\nB: Gut.\n\nI: Und?\n\nB: Ja.\n\nI: Danke.\n"),
                Finding.LabelOnce.class));
    }

    @Test
    void aHeaderThatIsLeftOutIsNotWarnedOf() {
        Reading reading = TranscriptReader.read(
                "i.txt",
                Bytes.text("Interview mit Fatma Yildirim, Verein Nordlicht" + TALK),
                ReadOptions.NONE.withDropHeader(true));
        assertFalse(Readings.has(reading, NameShown.class), reading.findings().toString());
    }

    @Test
    void aLabelOfOneTurnOnlyIsReported() {
        String text = TALK + "\nX: Kurz.\n\nI: Weiter?\n\nB: Weiter.\n";
        assertTrue(Readings.text(text.strip()).findings().contains(new Finding.LabelOnce("X", 5)));
        Reading table = Readings.read(
                "t.csv",
                Bytes.text(
                        "Nr;Sprecher;Text;Notiz;Leer\n1;I;Wie?;laut;\n2;B;So.;;\n3;I;Und?;;\n4;X;Kurz.;;\n5;I;Ja?;;\n"
                                + "6;B;Ja.;;\n"));
        assertTrue(
                table.findings().contains(new Finding.LabelOnce("X", 4)),
                table.findings().toString());
        assertTrue(
                table.findings().contains(new Finding.ColumnsLeftOut(List.of("Nr", "Notiz"))),
                table.findings().toString());
    }
}
