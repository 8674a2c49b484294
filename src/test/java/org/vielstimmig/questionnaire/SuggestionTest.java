package org.vielstimmig.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.questionnaire.CodeStatistics.Group;
import org.vielstimmig.questionnaire.Suggestion.Reason;

class SuggestionTest {

    private static List<Reason> reasons(CodeStatistics statistics) {
        return Suggestion.of(statistics).stream().map(Suggestion::reason).toList();
    }

    private static CodeStatistics statistics(Facet facet, int mo, int beh, int siblings, int timed, boolean opposed) {
        return new CodeStatistics(
                CodeId.create(),
                facet,
                List.of(new Group("MO", 12, mo, mo * 2), new Group("BEH", 8, beh, beh)),
                siblings,
                timed,
                opposed);
    }

    @Test
    void eachPatternOfFiguresHasItsReason() {
        assertEquals(List.of(Reason.RARE, Reason.ONE_AUDIENCE), reasons(statistics(Facet.BARRIER, 1, 0, 1, 0, false)));
        assertEquals(List.of(Reason.WIDESPREAD), reasons(statistics(Facet.BARRIER, 7, 3, 3, 0, false)));
        assertEquals(List.of(Reason.ONE_OF_SEVERAL), reasons(statistics(Facet.BARRIER, 3, 2, 4, 0, false)));
        assertEquals(List.of(Reason.OPPOSED), reasons(statistics(Facet.NEUTRAL, 3, 2, 1, 0, true)));
        assertEquals(List.of(Reason.OPPOSED), reasons(statistics(Facet.AMBIVALENT, 3, 2, 1, 0, false)));
        assertEquals(List.of(Reason.FREQUENCY), reasons(statistics(Facet.BARRIER, 3, 2, 1, 2, false)));
        assertEquals(List.of(Reason.ONE_AUDIENCE), reasons(statistics(Facet.BARRIER, 4, 0, 1, 0, false)));
        assertEquals(List.of(Reason.ORDINARY), reasons(statistics(Facet.BARRIER, 4, 2, 1, 0, false)));
    }

    @Test
    void theScaleFitsTheFacetAndIsShipped() {
        assertEquals(
                Scales.OBSTACLE_4,
                Suggestion.of(statistics(Facet.BARRIER, 9, 3, 1, 0, false))
                        .getFirst()
                        .scale());
        assertEquals(
                Scales.AGREEMENT_5,
                Suggestion.of(statistics(Facet.POTENTIAL, 9, 3, 1, 0, false))
                        .getFirst()
                        .scale());
        for (Suggestion suggestion : Suggestion.of(statistics(Facet.BARRIER, 9, 0, 5, 3, true))) {
            assertTrue(suggestion.scale().isEmpty()
                    || Scales.byKey(suggestion.scale()).isPresent());
        }
    }

    @Test
    void timeIsHeardInBothLanguages() {
        assertTrue(CodeStatistics.speaksOfTime("Da sitzen wir jede Woche zusammen."));
        assertTrue(CodeStatistics.speaksOfTime("Wir melden uns monatlich."));
        assertTrue(CodeStatistics.speaksOfTime("Das war dreimal im Jahr so."));
        assertTrue(CodeStatistics.speaksOfTime("They call every month."));
        assertFalse(CodeStatistics.speaksOfTime("Jede Person ist willkommen."));
        assertFalse(CodeStatistics.speaksOfTime("Every person is welcome."));
    }

    @Test
    void quotesComeFromManyInterviewsAnchorsFirst() {
        TranscriptId one = TranscriptId.create();
        TranscriptId two = TranscriptId.create();
        CodeId id = CodeId.create();
        List<Coding> codings = new ArrayList<>();
        Coding anchor = coding(id, one, 0, "Kurz, aber ein gutes Beispiel.", null);
        Coding heavy =
                coding(id, one, 100, "Ein Satz von guter Länge, der genau sagt, worum es in diesem Thema geht.", 90);
        Coding light =
                coding(id, one, 200, "Ein anderer Satz von guter Länge, der ebenfalls sagt, worum es hier geht.", 10);
        Coding elsewhere =
                coding(id, two, 0, "Ein Satz aus einem anderen Gespräch, der etwas länger ist als manche.", null);
        Coding same = coding(id, two, 300, "ein satz aus einem anderen Gespräch der etwas länger ist als manche", null);
        Coding counter =
                coding(id, two, 500, "Bei uns ist das ganz und gar anders, wir haben damit nichts zu tun gehabt.", 100);
        Coding lost = new Coding(
                CodingId.create(),
                one,
                new TextRange(9, 9),
                id,
                CoderId.create(),
                "weg",
                null,
                null,
                Instant.EPOCH,
                null);
        Coding foreign = coding(
                CodeId.create(), two, 700, "Ein Satz von guter Länge zu etwas, das gar nicht gefragt ist heute.", 99);
        codings.addAll(List.of(light, counter, same, foreign, lost, heavy, elsewhere, anchor));
        Code code = Code.named(id, null, 0, "Thema", Facet.BARRIER)
                .edit()
                .anchors(List.of(
                        new Anchor(anchor.id(), Anchor.Kind.TYPICAL), new Anchor(counter.id(), Anchor.Kind.COUNTER)))
                .done();
        assertEquals(List.of(anchor, elsewhere, heavy, counter, light), BestQuotes.choose(code, codings, 10));
        assertEquals(List.of(anchor, elsewhere), BestQuotes.choose(code, codings, 2));
        assertEquals(List.of(), BestQuotes.choose(code, List.of(lost, foreign), 3));
    }

    private static Coding coding(CodeId code, TranscriptId transcript, int start, String quote, Integer weight) {
        return new Coding(
                CodingId.create(),
                transcript,
                new TextRange(start, start + quote.length()),
                code,
                CoderId.create(),
                quote,
                weight,
                null,
                Instant.EPOCH,
                null);
    }
}
