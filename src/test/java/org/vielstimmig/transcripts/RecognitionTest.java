package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.transcripts.Readings.has;
import static org.vielstimmig.transcripts.Readings.labels;
import static org.vielstimmig.transcripts.Readings.text;
import static org.vielstimmig.transcripts.Readings.times;
import static org.vielstimmig.transcripts.Readings.turns;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Role;

class RecognitionTest {

    // --- speakers --------------------------------------------------------------------------------------------------

    @Test
    void labelsInFrontOfTheirText() {
        Reading reading = text(
                "I: Wie kam das?\n\nB: Über eine Freundin.\nDie kannte den Verein.\n\nI:\tUnd dann?\n\nB:\u00A0Ja.\n");
        assertEquals(
                List.of("I: Wie kam das?", "B: Über eine Freundin. Die kannte den Verein.", "I: Und dann?", "B: Ja."),
                turns(reading));
        assertEquals(
                List.of(Role.INTERVIEWER, Role.INTERVIEWEE),
                reading.speakers().stream().map(s -> s.role()).toList());
        assertEquals("label", reading.source().profile());
        assertTrue(reading.text().startsWith("I: Wie kam das?\n\nB:"));
    }

    @Test
    void labelsOnLinesOfTheirOwn() {
        Reading reading = text("Interviewerin:\n"
                + "Wie kam das?\n\n"
                + "Befragter:\n"
                + "Über den Chor.\n\n"
                + "Der probt hier: jede Woche.\n\n"
                + "Interviewerin:\n"
                + "Ach so.\n");
        assertEquals(
                List.of(
                        "Interviewerin: Wie kam das?",
                        "Befragter: Über den Chor. Der probt hier: jede Woche.",
                        "Interviewerin: Ach so."),
                turns(reading));
    }

    @Test
    void labelsOnLinesOfTheirOwnWithoutColon() {
        Reading reading = text("SPEAKER_00\n"
                + "[00:00:00] - Guten Tag.\n"
                + "[00:00:03] - Wie kam das?\n\n"
                + "SPEAKER_01\n"
                + "[00:00:06] - Über die Stadt.\n\n"
                + "SPEAKER_00\n"
                + "[00:00:09] - Aha.\n");
        assertEquals(List.of("SPEAKER_00", "SPEAKER_01"), labels(reading));
        assertEquals(3, reading.turns().size());
        assertEquals(MarkSide.START, reading.markSide());
        assertEquals(Role.OTHER, reading.speakers().getFirst().role());
    }

    @Test
    void labelsInBrackets() {
        Reading reading = text("[id1] Mir hat es gefallen.\n\n[id2] Mir nicht.\n\n[id1] [lacht] Doch, sehr.\n");
        assertEquals(
                List.of("id1: Mir hat es gefallen.", "id2: Mir nicht.", "id1: [lacht] Doch, sehr."), turns(reading));
    }

    @Test
    void pseudonymsInBracketsWithColon() {
        Reading reading = text("[Person 1 | w]: Guten Tag.\n[Person 2]: Hallo.\n[Person 1 | w]: Und?\n");
        assertEquals(List.of("Person 1 | w", "Person 2"), labels(reading));
    }

    @Test
    void labelsBeforeATab() {
        Reading reading = text("I\tWie kam das?\nB\tÜber die Stadt.\nI\tUnd: ging es gut?\nB\tJa.\n");
        assertEquals(4, reading.turns().size());
        assertEquals(List.of("I", "B"), labels(reading));
        assertEquals("Und: ging es gut?", reading.words(reading.turns().get(2)));
    }

    @Test
    void manySpeakersWithNumbersAndBothSpellings() {
        Reading reading = text("M: Wer beginnt?\n\n"
                + "B1: Ich.\n\n"
                + "B 2: Nein, ich.\n\n"
                + "B2 : Doch.\n\n"
                + "B3: Na gut.\n\n"
                + "M: Bitte.\n\n"
                + "B1: Also.\n");
        assertEquals(List.of("M", "B1", "B 2", "B3"), labels(reading));
        assertEquals(2, Readings.turnsOf(reading, "B 2"));
        assertEquals(Role.MODERATOR, reading.speakers().getFirst().role());
        assertEquals(Role.INTERVIEWEE, reading.speakers().getLast().role());
    }

    @Test
    void namesAreSpeakersTooEvenThoseWhoSpeakOnce() {
        Reading reading = text("Gruppendiskussion, 12.03.\n\n"
                + "Moderation: Herzlich willkommen. Wer mag beginnen?\n\n"
                + "Lisa B.: Ich fange an.\n\n"
                + "Gábor: Bei uns war es anders.\n\n"
                + "Lisa B.: Wie denn?\n\n"
                + "Gábor: Schwer.\n\n"
                + "Zeynep: Bei uns auch.\n");
        assertEquals(List.of("Moderation", "Lisa B.", "Gábor", "Zeynep"), labels(reading));
        assertEquals(6, reading.turns().size());
        assertTrue(has(reading, Finding.HeaderTaken.class));
    }

    @Test
    void genderedLabels() {
        Reading reading = text(
                "Interviewer:in: Wie war das?\n\nBefragte*r 1: Schön.\n\nInterviewer:in: Ja?\n\nBefragte*r 2: Nein.\n");
        assertEquals(List.of("Interviewer:in", "Befragte*r 1", "Befragte*r 2"), labels(reading));
        assertEquals(Role.INTERVIEWER, reading.speakers().getFirst().role());
        assertEquals(Role.INTERVIEWEE, reading.speakers().getLast().role());
    }

    @Test
    void starsOfMarkdownInPlainText() {
        Reading reading = text("**I:** Wie kam das?\n\n**B:** So.\n\n**I**: Und?\n\n**B**: Nichts.\n");
        assertEquals(List.of("I: Wie kam das?", "B: So.", "I: Und?", "B: Nichts."), turns(reading));
    }

    @Test
    void headersAreNoSpeakers() {
        Reading reading = text("Interview 7\n"
                + "Ort: Köln\n"
                + "Datum: 12.03.2024\n"
                + "Interviewerin: Frau Mustermann\n"
                + "Dauer: 45 Minuten\n"
                + "(S = Studentin; I = Interviewer)\n\n"
                + "I: Wie geht es?\n\n"
                + "S: Gut.\n\n"
                + "I: Schön.\n\n"
                + "S: Ja.\n");
        assertEquals(List.of("I", "S"), labels(reading));
        assertEquals(4, reading.turns().size());
        Finding.HeaderTaken header = reading.findings().stream()
                .filter(Finding.HeaderTaken.class::isInstance)
                .map(Finding.HeaderTaken.class::cast)
                .findFirst()
                .orElseThrow();
        assertTrue(header.range().of(reading.text()).endsWith("(S = Studentin; I = Interviewer)"));
    }

    @Test
    void headersThatUseTheSpeakersLabels() {
        Reading reading = text("Interviewer: Max Mustermann\n"
                + "Befragte: Frau K.\n"
                + "Datum: 3. Mai\n\n"
                + "Interviewer: Wie geht es Ihnen?\n\n"
                + "Befragte: Gut, danke.\n\n"
                + "Interviewer: Dann los.\n\n"
                + "Befragte: Ja.\n");
        assertEquals(4, reading.turns().size());
        assertEquals("Wie geht es Ihnen?", reading.words(reading.turns().getFirst()));
    }

    @Test
    void legendsAreNoTurns() {
        Reading reading =
                text("I: Interviewerin\nB: Befragte Person\n\nI: Wie geht es Ihnen?\n\nB: Gut.\n\nI: Und sonst?\n");
        assertEquals(List.of("I: Wie geht es Ihnen?", "B: Gut.", "I: Und sonst?"), turns(reading));
    }

    @Test
    void sentencesWithColonsStayText() {
        Reading reading = text("I: Was sagen Sie dazu?\n\n"
                + "B: Nun.\n\n"
                + "Also ich sage mal so: das geht nicht.\n\n"
                + "Zum Beispiel: Um 12:30 Uhr ist zu.\n\n"
                + "I: Aha.\n\n"
                + "B: Genau.\n"
                + "Fazit: es fehlt Geld.\n\n"
                + "I: Gut.\n");
        assertEquals(List.of("I", "B"), labels(reading));
        assertEquals(
                "B: Nun. Also ich sage mal so: das geht nicht. Zum Beispiel: Um 12:30 Uhr ist zu.",
                turns(reading).get(1));
        assertEquals(5, reading.turns().size());
        assertEquals(0, reading.marks());
    }

    @Test
    void wordsWithInnerColonsStayText() {
        Reading reading =
                text("I: Und wer kommt?\nLehrer:innen sind da.\nhttps://example.org steht da.\nB: Ja.\nI: Nein.\n");
        assertEquals(3, reading.turns().size());
    }

    @Test
    void titlesAndNoblePrefixes() {
        Reading reading = text("Frau Meier: Tag.\n"
                + "Herr Öztürk: Hallo.\n"
                + "Frau Meier: Also das Problem: es fehlt Geld.\n"
                + "Problem: es gibt keins.\n"
                + "Dr. Yilmaz-Koch: Genau.\n"
                + "Frau von der Weide: Stimmt.\n"
                + "Frau Meier: Eben.\n");
        assertEquals(List.of("Frau Meier", "Herr Öztürk", "Dr. Yilmaz-Koch", "Frau von der Weide"), labels(reading));
        assertEquals(6, reading.turns().size());
    }

    @Test
    void numberedLines() {
        assertEquals(List.of("I: Wie?", "B: So.", "I: Gut."), turns(text("1 I: Wie?\n2 B: So.\n3 I: Gut.\n")));
        assertEquals(
                List.of("I: Wie?", "B: So.", "I: Gut."),
                turns(text("01   I:   Wie?\n02   B:   So.\n03   I:   Gut.\n")));
    }

    @Test
    void labelsAloneAmongBlankLines() {
        assertEquals(List.of("I: Wie?", "B: So.", "I: Gut."), turns(text("I\n\nWie?\n\nB\n\nSo.\n\nI\n\nGut.\n")));
    }

    @Test
    void marksBetweenLabelAndColon() {
        Reading reading = text("Interviewer 1 (00:00:03): Hallo.\nB1 [00:00:05]: Hi.\nInterviewer 1 (00:00:09): So.\n");
        assertEquals(List.of("Interviewer 1", "B1"), labels(reading));
        assertEquals(List.of(3000L, 5000L, 9000L), times(reading));
    }

    @Test
    void twoTurnsAreEnough() {
        assertEquals(List.of("Anna: Hallo du.", "Ben: Hallo!"), turns(text("Anna: Hallo du.\nBen: Hallo!\n")));
    }

    @Test
    void nobodyNamedMeansParagraphs() {
        Reading reading = text("Ein Bericht.\n\nEr hat Absätze.\nUnd Zeilen.\n\nDatum: gestern\n");
        assertEquals(List.of("Ein Bericht.", "Er hat Absätze.", "Und Zeilen.", "Datum: gestern"), turns(reading));
        assertEquals("plain", reading.source().profile());
        assertTrue(reading.speakers().isEmpty());
        assertTrue(has(reading, Finding.NoSpeakers.class));
    }

    @Test
    void hardWrappedParagraphsStayWhole() {
        String line = "Diese Zeile ist lang genug, dass ein Editor sie umbrochen hat, und\n";
        Reading reading = text(line.repeat(5) + "Schluss.\n\n" + line.repeat(5) + "Ende.\n");
        assertEquals(2, reading.turns().size());
    }

    @Test
    void emptyTurnsAreReportedAndLeftOut() {
        Reading reading = text("I: Wie?\n\nB:\n\nI: Noch einmal?\n\nB: So.\n");
        assertEquals(3, reading.turns().size());
        assertTrue(reading.findings()
                .contains(new Finding.TurnEmpty("B", reading.text().indexOf("B:"), 1)));
    }

    @Test
    void slipsOfThePenAreReported() {
        Reading reading = text("Teilnehmer: Ja.\n\nI: Nein.\n\n".repeat(12) + "Teinehmer: Doch.\n\nI: Gut.\n");
        assertTrue(reading.findings().contains(new Finding.LabelsAlike("Teinehmer", "Teilnehmer")));
        assertTrue(reading.findings().contains(new Finding.LabelOnce("Teinehmer", 25)));
    }

    @Test
    void labelsCanBeChosen() {
        byte[] bytes = Bytes.text("Ort: Köln\nOrt: Bonn\nI: Wie?\nB: So.\n");
        ReadOptions options = ReadOptions.NONE.withLabels(Set.of("Ort", "B")).withRoles(Map.of("Ort", Role.MODERATOR));
        Reading reading = TranscriptReader.read("x.txt", bytes, options);
        assertEquals(List.of("Ort: Köln", "Ort: Bonn I: Wie?", "B: So."), turns(reading));
        assertEquals(Role.MODERATOR, reading.speakers().getFirst().role());
    }

    @Test
    void rolesDependOnTheOthers() {
        assertEquals(Role.INTERVIEWER, Roles.guess("F", Set.of("F", "A")));
        assertEquals(Role.OTHER, Roles.guess("F", Set.of("F", "M")));
        assertEquals(Role.MODERATOR, Roles.guess("M", Set.of("M", "B1")));
        assertEquals(Role.OTHER, Roles.guess("M", Set.of("M", "I")));
        assertEquals(Role.OTHER, Roles.guess("Dan", Set.of("Dan", "Participant")));
        assertEquals(Role.INTERVIEWEE, Roles.guess("S1", Set.of("S1", "I")));
        assertEquals(Role.OTHER, Roles.guess("S00", Set.of("S00", "S01")));
    }

    @Test
    void otherScripts() {
        Reading reading =
                text("س: كيف بدأت الجمعية؟\nج: بدأنا في عام 2011، الساعة 16:30.\nس: ومن ساعدكم؟\nج: البلدية.\n");
        assertEquals(4, reading.turns().size());
        assertEquals("ar", reading.language());
        assertEquals(0, reading.marks());
    }

    // --- time marks ------------------------------------------------------------------------------------------------

    @Test
    void marksAtTheEnd() {
        Reading reading = text("I: Wie kamen Sie dazu? #00:00:07-2#\n\n"
                + "B: Das war 2011. (..) #00:00:21-9#\n\n"
                + "I: Ja? #00:00:23–0#\n\n"
                + "B: Ja.\n");
        assertEquals("f4", reading.source().profile());
        assertEquals(MarkSide.END, reading.markSide());
        assertEquals(3, reading.marks());
        assertEquals(List.of(0L, 7200L, 21900L, 23000L), times(reading));
        assertEquals("Das war 2011. (..)", reading.words(reading.turns().get(1)));
        assertTrue(reading.text().contains("#00:00:21-9#"));
    }

    @Test
    void turnsWithoutAMarkLeaveTheNextOneWithoutTime() {
        Reading reading = text("I: Eins. #00:00:05-0#\n\n"
                + "B: Zwei.\n\n"
                + "I: Drei. #00:00:20-0#\n\n"
                + "B: Vier #00:00:25-0# und fünf. #00:00:30-0#\n\n"
                + "I: Gut.\n");
        assertEquals(Arrays.asList(0L, 5000L, null, 20000L, 30000L), times(reading));
        assertEquals(
                "Vier #00:00:25-0# und fünf.", reading.words(reading.turns().get(3)));
    }

    @Test
    void marksAtTheStart() {
        Reading reading = text(
                "S00: [00:00:12] Wie kam das?\n\nS01: [00:00:36] Über die Stadt. [lacht]\n\nS00: [00:01:02] Ach.\n");
        assertEquals(MarkSide.START, reading.markSide());
        assertEquals(List.of(12_000L, 36_000L, 62_000L), times(reading));
        assertEquals("Über die Stadt. [lacht]", reading.words(reading.turns().get(1)));
    }

    @Test
    void marksBeforeTheLabel() {
        Reading reading = text("[00:12] I: Wie?\n{00:01:23} B: So.\n00:03:40.5Zack: Was?\n00:03:44.3 I: Zeit.\n");
        assertEquals(List.of("I", "B", "Zack"), labels(reading));
        assertEquals(List.of(12_000L, 83_000L, 220_500L, 224_300L), times(reading));
    }

    @Test
    void marksOnLinesOfTheirOwn() {
        Reading reading = text("[00:00:00:02]\n"
                + "P: Abflug.\n\n"
                + "[00:00:00:08]\n"
                + "CC: Verstanden.\n\n"
                + "[00:01:00:09]\n"
                + "_note: Pause\n"
                + "P: Gut.\n");
        assertEquals(MarkSide.START, reading.markSide());
        assertEquals(List.of(2_000L, 8_000L, 3_609_000L), times(reading));
        assertEquals(List.of("P", "CC"), labels(reading));
        assertEquals("Verstanden.", reading.words(reading.turns().get(1)));
    }

    @Test
    void marksBelowTheirTurn() {
        Reading reading = text("I: Wie?\n#00:00:04-0#\n\nB: So.\n#00:00:09-0#\n\nI: Gut.\n#00:00:12-0#\n");
        assertEquals(MarkSide.END, reading.markSide());
        assertEquals(List.of(0L, 4000L, 9000L), times(reading));
        assertEquals("So.", reading.words(reading.turns().get(1)));
    }

    @Test
    void fractionsByTheirLength() {
        assertEquals(83_400, Mark.in("#00:01:23-4#").getFirst().millis());
        assertEquals(83_450, Mark.in("#00:01:23-45#").getFirst().millis());
        assertEquals(83_456, Mark.in("[00:01:23.456]").getFirst().millis());
        assertEquals(83_000, Mark.in("#01:23#").getFirst().millis());
        assertEquals(-117_000, Mark.in("[-00:01:57]").getFirst().millis());
        assertEquals(90_061_000, Mark.in("[01:01:01:01]").getFirst().millis());
    }

    @Test
    void clockTimesAreNoMarks() {
        assertTrue(Mark.in("um 14:30 Uhr, (14:30), von 8:00 bis 12:30:15").isEmpty());
        assertTrue(Mark.in("[genau] (3) (2s) [00:61]").isEmpty());
    }

    @Test
    void fallingMarksAndEndlessTurnsAreReported() {
        Reading reading = text("I: Eins. #00:00:50-0#\n\nB: Zwei. #00:00:10-0#\n\nI: Drei. #00:40:00-0#\n");
        assertTrue(has(reading, Finding.MarksNotRising.class));
        assertTrue(has(reading, Finding.TurnLong.class));
        assertFalse(has(text("I: Eins. #00:00:05-0#\n\nB: Zwei. #00:00:10-0#\n"), Finding.MarksNotRising.class));
    }

    @Test
    void turnsThatLastTooLongAreOneFinding() {
        String talk = "[00:00:00]\nI: Eins.\n\n[00:30:00]\nB: Zwei.\n\n[00:31:00]\nI: Drei.\n\n[01:40:00]\nB: Vier.\n";
        List<Finding> found = text(talk).findings().stream()
                .filter(Finding.TurnLong.class::isInstance)
                .toList();
        assertEquals(List.of(new Finding.TurnLong(List.of(1, 3), 69 * 60_000L)), found);
    }

    @Test
    void emptyTurnsOfOneLabelAreOneFinding() {
        Reading reading = text("I: Wie?\n\nB:\n\nI: Noch einmal?\n\nB:\n\nI: So?\n\nB: Ja.\n");
        assertEquals(
                List.of(new Finding.TurnEmpty("B", reading.text().indexOf("B:"), 2)),
                reading.findings().stream()
                        .filter(Finding.TurnEmpty.class::isInstance)
                        .toList());
    }

    @Test
    void theSideCanBeChosen() {
        byte[] bytes = Bytes.text("I: Eins. #00:00:05-0#\n\nB: Zwei. #00:00:10-0#\n");
        Reading reading = TranscriptReader.read("x.txt", bytes, ReadOptions.NONE.withMarkSide(MarkSide.START));
        assertEquals(MarkSide.START, reading.markSide());
        assertEquals(Arrays.asList(5000L, 10_000L), times(reading));
    }

    // --- languages -------------------------------------------------------------------------------------------------

    @Test
    void languages() {
        assertEquals("de", Languages.of("Ja, das ist so, und wir haben nicht viel Geld dafür bekommen.", ""));
        assertEquals("en", Languages.of("Well, that is what we have, and it was not enough for the people.", ""));
        assertEquals("tr", Languages.of("Ben de çok çalıştım ama bu iş için para yok, ne yapalım biz?", ""));
        assertEquals("ru", Languages.of("Мы были очень рады, что это было возможно.", ""));
        assertEquals("uk", Languages.of("Ми були дуже раді, що їхні діти є тут і вчаться.", ""));
        assertEquals("he", Languages.of("שלום לכולם, אנחנו כאן", ""));
        assertEquals("fa", Languages.of("ما می‌خواهیم که بچه‌ها اینجا یک جای خوب پیدا کنند و گپ بزنند", ""));
        assertEquals("und", Languages.of("Mhm.", ""));
        assertEquals("de", Languages.of("Ja, das stimmt schon.", ""), "a short answer is enough");
        assertEquals("und", Languages.of("No. No, Berlin.", ""), "no single word is enough");
        assertEquals("sv", Languages.of("Och det är inte så att jag har det.", ""));
        assertEquals("pl", Languages.of("Mhm.", "pl-PL"));
    }
}
