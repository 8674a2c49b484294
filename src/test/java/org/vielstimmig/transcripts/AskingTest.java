package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;

/// Roles that the labels do not tell.
class AskingTest {

    private static final String ASKED = "Und wie ging das dann weiter mit dem Raum? (..)";
    private static final String TOLD =
            "Also wir haben gewartet, ein halbes Jahr, und dann kam ein Brief, und den hat zuerst niemand verstanden.";

    private static Map<String, Role> roles(String text) {
        Reading reading = TranscriptReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);
        return reading.speakers().stream().collect(Collectors.toMap(Speaker::label, Speaker::role));
    }

    private static String talk(String one, String ones, String other, String others, int turns) {
        return ("%s: %s\n\n%s: %s\n\n".formatted(one, ones, other, others)).repeat(turns);
    }

    @Test
    void whoMostlyAsksInterviewsWhoMostlyTells() {
        Map<String, Role> expected = Map.of("Frau Adler", Role.INTERVIEWER, "Herr Lang", Role.INTERVIEWEE);
        assertEquals(expected, roles(talk("Frau Adler", ASKED, "Herr Lang", TOLD, 8)));
        assertEquals(expected, roles(talk("Herr Lang", TOLD, "Frau Adler", ASKED, 8)));
    }

    @Test
    void namesBesideAnInterviewerAreInterviewed() {
        String text = talk("I", "Und dann?", "Linh", TOLD, 4) + talk("I", "Ja.", "Kolja", "Genau so war das.", 3);
        assertEquals(Map.of("I", Role.INTERVIEWER, "Linh", Role.INTERVIEWEE, "Kolja", Role.INTERVIEWEE), roles(text));
    }

    @Test
    void lettersThatNobodyExplainsStayOpenBesideKnownOnes() {
        String text = talk("I", "Und dann?", "B", TOLD, 4) + talk("D", "Sie sagt, ja.", "B", TOLD, 4);
        assertEquals(Map.of("I", Role.INTERVIEWER, "B", Role.INTERVIEWEE, "D", Role.OTHER), roles(text));
    }

    @Test
    void aConversationAmongEqualsStaysOpen() {
        Map<String, Role> open = Map.of("Frau Adler", Role.OTHER, "Herr Lang", Role.OTHER);
        assertEquals(open, roles(talk("Frau Adler", TOLD, "Herr Lang", TOLD + " Also.", 8)));
        assertEquals(open, roles(talk("Frau Adler", ASKED, "Herr Lang", ASKED + " Oder?", 8)));
        assertEquals(open, roles(talk("Frau Adler", ASKED, "Herr Lang", TOLD, 3)));
    }

    /// Names and times on lines of their own are headings, also where one of the names is an abbreviation.
    @Test
    void headingsWithTimesAreHeadings() {
        StringBuilder text = new StringBuilder("Gespräch\n\nTranskript\n\n");
        for (int i = 0; i < 8; i++) {
            text.append("00:0%d:00 Interviewer\n\n%s\n\n00:0%d:20 Frau Ö.\n\n%s\n\n".formatted(i, ASKED, i, TOLD));
        }
        Reading reading =
                TranscriptReader.read("a.txt", text.toString().getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);
        assertEquals(Convention.WORD, reading.recognition().convention());
        assertEquals(16, reading.turns().size());
        assertEquals(
                Map.of("Interviewer", Role.INTERVIEWER, "Frau Ö.", Role.INTERVIEWEE),
                reading.speakers().stream().collect(Collectors.toMap(Speaker::label, Speaker::role)));
    }
}
