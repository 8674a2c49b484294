package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.MarkSide;

/// Which turn a mark between two turns belongs to is for the person to say.
class MarkSideTest {

    private static final String BEHIND = """
        I: Wie fing es an? #00:00:07-2#

        B: Mit zwei Stühlen, und (..) #00:00:12-0# dann mit drei. #00:00:21-9#

        I: Und heute? #00:00:30-1#

        B: Heute stehen sie im Keller.
        """;

    private static final String BEFORE = """
        [00:00:12] Anna: Guten Morgen.
        [00:00:15] Bernd: Hallo, wie geht es?
        [00:01:12] Anna: Es geht: gut.
        [00:01:20] Bernd: Fein.
        """;

    private static Reading read(String text, @Nullable MarkSide side) {
        Reading reading = TranscriptReader.read("i.txt", Bytes.text(text), ReadOptions.NONE.withMarkSide(side));
        Readings.check(reading);
        return reading;
    }

    private static List<Long> seconds(Reading reading) {
        return Readings.times(reading).stream()
                .map(t -> t == null ? null : (Long) (t / 1000))
                .toList();
    }

    @Test
    void marksBehindTheWordsCanBeTheirStart() {
        assertEquals(Arrays.asList(0L, 7L, 21L, 30L), seconds(read(BEHIND, null)));
        assertEquals(Arrays.asList(0L, 7L, 21L, 30L), seconds(read(BEHIND, MarkSide.END)));
        Reading moved = read(BEHIND, MarkSide.START);
        assertEquals(Arrays.asList(7L, 21L, 30L, null), seconds(moved));
        assertEquals(MarkSide.START, moved.markSide());
    }

    @Test
    void theLastTurnHasTheMarkBehindIt() {
        String closed = BEHIND.strip() + " #00:00:44-0#\n";
        assertEquals(Arrays.asList(7L, 21L, 30L, 44L), seconds(read(closed, MarkSide.START)));
    }

    @Test
    void marksBeforeTheLabelCanBeTheEnd() {
        assertEquals(List.of(12L, 15L, 72L, 80L), seconds(read(BEFORE, null)));
        assertEquals(List.of(12L, 15L, 72L, 80L), seconds(read(BEFORE, MarkSide.START)));
        Reading moved = read(BEFORE, MarkSide.END);
        assertEquals(List.of(0L, 12L, 15L, 72L), seconds(moved));
        assertEquals(MarkSide.END, moved.markSide());
    }

    @Test
    void marksBetweenTheLabelAndTheWordsCanBeTheEnd() {
        String text = BEFORE.replaceAll("(\\[.{8}]) (\\w+:)", "$2 $1");
        assertEquals(List.of(12L, 15L, 72L, 80L), seconds(read(text, null)));
        assertEquals(List.of(0L, 12L, 15L, 72L), seconds(read(text, MarkSide.END)));
    }

    @Test
    void timesInTheHeadOfATurnCanBeTheEnd() {
        String text = "Mara Muster  0:03\nWir fangen an.\n\nJo Dorn  0:10\nGenau.\n\nMara Muster  0:30\nSchluss.\n";
        assertEquals(List.of(3L, 10L, 30L), seconds(read(text, null)));
        assertEquals(List.of(0L, 3L, 10L), seconds(read(text, MarkSide.END)));
    }

    @Test
    void noSideIsNoTimes() {
        assertEquals(Arrays.asList(null, null, null, null), seconds(read(BEFORE, MarkSide.NONE)));
    }
}
