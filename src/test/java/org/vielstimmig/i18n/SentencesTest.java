package org.vielstimmig.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.StepKind;

class SentencesTest {

    @Test
    void whoHoldsAProjectIsSaidInWords() {
        Problem locked = new Problem.ProjectLocked("p.vielstimmig", "mia @ laptop-3, 2026-03-01T10:15:30Z, 4711");
        String german = Problems.in(Lang.DE, locked);
        String english = Problems.in(Lang.EN, locked);
        assertTrue(german.contains("mia am Rechner laptop-3 (seit 01.03.2026"), german);
        assertTrue(english.contains("mia on the machine laptop-3 (since"), english);
        assertTrue(german.contains("Prozess 4711"), german);
        assertFalse(german.contains("T10:15"), german);
    }

    @Test
    void aNoteOfAnotherShapeStaysAsItIs() {
        Problem locked = new Problem.ProjectLocked("p.vielstimmig", "unbekannt");
        assertTrue(Problems.in(Lang.DE, locked).contains("von unbekannt."));
    }

    @Test
    void arrowsStandBetweenBeforeAndAfterOnly() {
        assertEquals(
                "Importieren: I-01, I-02, +3",
                StepText.of(Lang.DE, StepKind.TRANSCRIPTS_IMPORTED, List.of("I-01", "I-02", "+3")));
        assertEquals(
                "Umcodieren: Eigenmittel → Regelförderung",
                StepText.of(Lang.DE, StepKind.RECODED, List.of("Eigenmittel", "Regelförderung")));
        assertEquals(
                "New code and coding: Hürden/Zeit", StepText.of(Lang.EN, StepKind.CODED_NEW, List.of("Hürden/Zeit")));
    }
}
