package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.vielstimmig.transcripts.Readings.has;
import static org.vielstimmig.transcripts.Readings.turns;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables as people make them: without heads anybody knows, and with signs inside the words.
class TableTest {

    private static Reading csv(String text) {
        return Readings.read("gespräch.csv", Bytes.text(text));
    }

    private static Columns columns(Reading reading) {
        Recognition.Table table = reading.recognition().table();
        return table == null ? new Columns(0, null, null, null, -1, false) : table.columns();
    }

    @Test
    void wordsWithTheSignBetweenTheCellsStayWhole() {
        Reading reading = csv("""
            Sprecher;Zeit;Text
            I;00:00:01;Wie geht es?
            B;00:00:05;Gut, "danke"; und Ihnen?
            I;00:01:05;Auch.
            """);
        assertEquals(List.of("I: Wie geht es?", "B: Gut, \"danke\"; und Ihnen?", "I: Auch."), turns(reading));
        assertEquals(List.of(new Finding.CellsJoined(1, 3)), joined(reading));
    }

    @Test
    void wordsInTheMiddleAreJoinedWhereTheColumnsBehindFitAgain() {
        Reading reading =
                csv("Text,Speaker,Start\nWell, yes,Ann,0:01\nNo.,Bob,0:04\nOh, why, then,Ann,0:09\nSo.,Bob,0:11");
        assertEquals(List.of("Ann: Well, yes", "Bob: No.", "Ann: Oh, why, then", "Bob: So."), turns(reading));
        assertEquals(List.of(new Finding.CellsJoined(2, 2)), joined(reading));
    }

    @Test
    void nothingIsLostWhereNothingFits() {
        Reading reading = csv("Text;Speaker\nJa.;Ann\nNein.;Bob\nDoch.;Ann;Randnotiz\nOh.;Bob");
        assertEquals(List.of("Ann: Ja.", "Bob: Nein.", "Ann: Doch.;Randnotiz", "Bob: Oh."), turns(reading));
    }

    @Test
    void emptyCellsBehindAreNothing() {
        Reading reading = csv("Speaker;Text\nAnn;Ja.;;\nBob;Nein.;\nAnn;Doch.");
        assertFalse(has(reading, Finding.CellsJoined.class));
        assertEquals(List.of("Ann: Ja.", "Bob: Nein.", "Ann: Doch."), turns(reading));
    }

    @Test
    void unknownHeadsAreHeadsAndCountersNoTimes() {
        Reading reading = csv("""
            a;b;c
            1;Wie geht es Ihnen denn heute so?;Anna
            2;Mir geht es gut, danke der Nachfrage.;Bernd
            3;Das freut mich.;Anna
            """);
        Columns columns = columns(reading);
        assertEquals(new Columns(0, 2, null, null, 1, true), columns);
        assertEquals(3, reading.turns().size());
        assertNull(reading.turns().getFirst().at());
    }

    @Test
    void countersWithGapsAreNoTimes() {
        Reading reading = csv("""
            1;Anna;Wie geht es Ihnen denn heute so?
            2;Bernd;Mir geht es gut, danke der Nachfrage.
            4;Anna;Das freut mich sehr zu hören.
            5;Bernd;Und Ihnen, wie geht es da?
            6;Anna;Ganz gut, ich kann nicht klagen.
            7;Bernd;Dann fangen wir einmal an.
            """);
        assertEquals(new Columns(0, 1, null, null, 2, false), columns(reading));
        assertEquals(6, reading.turns().size());
    }

    @Test
    void timesParseAndNamesRepeatUnderAnyHead() {
        Reading reading = csv("""
            wann;gruppe;stimme;gesagt
            00:00:01;A;Anna;Wie geht es Ihnen denn heute so?
            00:00:06;A;Bernd;Mir geht es gut, danke der Nachfrage.
            00:00:12;A;Anna;Das freut mich sehr.
            00:00:15;A;Bernd;Und Ihnen?
            """);
        assertEquals(new Columns(0, 2, 0, null, 3, true), columns(reading));
        assertEquals(Arrays.asList(1000L, 6000L, 12_000L, 15_000L), Readings.times(reading));
    }

    @Test
    void aFirstRowOfTalkIsNoHead() {
        Reading reading = csv("""
            Anna;Guten Tag, wie geht es Ihnen?
            Bernd;Ganz gut, danke.
            Anna;Dann fangen wir an.
            Bernd;Ja, gern.
            """);
        assertEquals(new Columns(0, 0, null, null, 1, false), columns(reading));
        assertEquals(4, reading.turns().size());
    }

    private static List<Finding> joined(Reading reading) {
        return reading.findings().stream()
                .filter(Finding.CellsJoined.class::isInstance)
                .toList();
    }
}
