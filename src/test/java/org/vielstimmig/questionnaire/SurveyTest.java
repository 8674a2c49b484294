package org.vielstimmig.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.questionnaire.Instruments.BEH;
import static org.vielstimmig.questionnaire.Instruments.MO;
import static org.vielstimmig.questionnaire.Instruments.TR;
import static org.vielstimmig.questionnaire.Instruments.block;
import static org.vielstimmig.questionnaire.Instruments.instrument;
import static org.vielstimmig.questionnaire.Instruments.item;
import static org.vielstimmig.questionnaire.Instruments.likert;
import static org.vielstimmig.questionnaire.Instruments.mirrored;
import static org.vielstimmig.questionnaire.Instruments.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.questionnaire.Survey.Kind;
import org.vielstimmig.questionnaire.Survey.Page;
import org.vielstimmig.questionnaire.Survey.Question;
import org.vielstimmig.questionnaire.Survey.Row;

class SurveyTest {

    private static final Block EVERYDAY = block("Alltag", 0);

    private final long seed = Long.getLong("vielstimmig.seed", new Random().nextLong());

    @Test
    void theAudienceQuestionComesFirstAndIsMandatory() {
        Survey survey = Survey.of(instrument(
                List.of(BEH, MO),
                List.of(EVERYDAY),
                List.of(likert("ZEIT", EVERYDAY, 0, "Zeit fehlt.", "No time.", MO, BEH))));
        Question first = survey.pages().getFirst().questions().getFirst();
        assertEquals("AUD", first.code());
        assertTrue(first.mandatory());
        assertEquals(
                List.of("MO", "BEH"),
                first.answers().stream().map(Survey.Answer::code).toList());
        assertEquals(2, survey.pages().size());
    }

    @Test
    void sameWordsAreOneVariableAndDifferentWordsOnePerAudience() {
        Item shared = likert("ZEIT", EVERYDAY, 0, "Zeit fehlt.", "Time is short.", MO, BEH);
        Item own = mirrored(
                likert("EIG1", EVERYDAY, 1, "Eigenmittel fehlen uns.", "We lack funds.", MO),
                BEH,
                "Eigenmittel fehlen den Organisationen.",
                "Organisations lack funds.");
        Survey survey = Survey.of(instrument(List.of(MO, BEH), List.of(EVERYDAY), List.of(shared, own)));
        assertEquals(
                List.of("ZEIT", "EIG1MO", "EIG1BEH"),
                List.copyOf(survey.variables().keySet()));
        Question grid = survey.pages().getLast().questions().getFirst();
        assertEquals(Kind.GRID, grid.kind());
        assertEquals(
                List.of(Filter.EVERYBODY, new Filter(List.of("MO")), new Filter(List.of("BEH"))),
                grid.rows().stream().map(Row::filter).toList());
    }

    @Test
    void rowsOfAudiencesThatNeverMeetStandInGridsOfTheirOwn() {
        Item own = mirrored(
                likert("EIG1", EVERYDAY, 1, "Uns fehlt es.", "We lack it.", MO),
                BEH,
                "Ihnen fehlt es.",
                "They lack it.");
        Survey survey = Survey.of(instrument(List.of(MO, BEH), List.of(EVERYDAY), List.of(own)));
        List<Question> grids = survey.pages().getLast().questions();
        assertEquals(2, grids.size());
        assertEquals(new Filter(List.of("MO")), grids.get(0).filter());
        assertEquals(new Filter(List.of("BEH")), grids.get(1).filter());
        assertTrue(grids.stream().allMatch(g -> g.rows().getFirst().filter().isEverybody()));
    }

    @Test
    void oneAudienceAloneHasPlainCodesAndNoFilters() {
        Item own = mirrored(
                likert("EIG1", EVERYDAY, 1, "Uns fehlt es.", "We lack it.", MO),
                BEH,
                "Ihnen fehlt es.",
                "They lack it.");
        Instrument both = instrument(List.of(MO, BEH), List.of(EVERYDAY), List.of(own));
        Survey survey = Survey.of(both, BEH.id());
        assertEquals(List.of("EIG1"), List.copyOf(survey.variables().keySet()));
        Question grid = survey.pages().getFirst().questions().getFirst();
        assertEquals(
                text("Ihnen fehlt es.", "They lack it."), grid.rows().getFirst().text());
        assertTrue(grid.filter().isEverybody());
    }

    @Test
    void aGridEndsWhereScaleDutyOrHelpChange() {
        Item one = likert("A1", EVERYDAY, 0, "Eins.", "One.", MO);
        Item two = likert("A2", EVERYDAY, 1, "Zwei.", "Two.", MO);
        Item otherScale = likert("A3", EVERYDAY, 2, "Drei.", "Three.", MO).withScale(Instruments.OBSTACLE.id());
        Item mandatory = likert("A4", EVERYDAY, 3, "Vier.", "Four.", MO).withMandatory(true);
        Item helped = likert("A5", EVERYDAY, 4, "Fünf.", "Five.", MO).withHelp(text("Hilfe", "Help"));
        Survey survey =
                Survey.of(instrument(List.of(MO), List.of(EVERYDAY), List.of(helped, mandatory, otherScale, two, one)));
        List<List<String>> rows = survey.pages().getFirst().questions().stream()
                .map(q -> q.rows().stream().map(Row::code).toList())
                .toList();
        assertEquals(List.of(List.of("A1", "A2"), List.of("A3"), List.of("A4"), List.of("A5")), rows);
        assertEquals(
                text("Hilfe", "Help"),
                survey.pages().getFirst().questions().getLast().help());
    }

    @Test
    void gridNamesKeepClearOfItemsAndDroppedItemsAreNotAsked() {
        Item named = likert("Grid1", EVERYDAY, 0, "Eins.", "One.", MO);
        Item dropped = likert("WEG", EVERYDAY, 1, "Weg.", "Gone.", MO).withState(ItemState.DROPPED);
        Survey survey = Survey.of(instrument(List.of(MO), List.of(EVERYDAY), List.of(named, dropped)));
        assertEquals("GRID2", survey.pages().getFirst().questions().getFirst().code());
        assertEquals(List.of("Grid1"), List.copyOf(survey.variables().keySet()));
    }

    @Test
    void filtersOfPagesAndQuestionsAreTold() {
        Block authorities = block("Ämter", 1, BEH, TR);
        Item all = item(ItemKind.OPEN, "O1", authorities, 0, text("Was?", "What?"), BEH, TR);
        Item one = item(ItemKind.OPEN, "O2", authorities, 1, text("Wie?", "How?"), TR);
        Survey survey = Survey.of(instrument(List.of(MO, BEH, TR), List.of(authorities), List.of(all, one)));
        Page page = survey.pages().getLast();
        assertEquals(new Filter(List.of("BEH", "TR")), page.filter());
        assertTrue(page.questions().get(0).filter().isEverybody());
        assertEquals(new Filter(List.of("TR")), page.questions().get(1).filter());
    }

    @Test
    void everyAudienceMeetsItsItemsOnceInOrderAndEveryVariableIsOfOneItem() {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int run = 0; run < 400; run++) {
            Instrument instrument = Instruments.random(random);
            String where = "seed " + seed + ", run " + run;
            assertEquals(List.of(), Preflight.faults(instrument, null, List.of(), List.of()), where);
            Survey survey = Survey.of(instrument);
            variablesAreUnique(survey, where);
            for (Audience audience : instrument.audiences()) {
                List<String> expected = new ArrayList<>();
                for (Item item : instrument.asked()) {
                    if (instrument.audiencesOf(item).contains(audience)) {
                        expected.add(
                                item.id() + " " + item.wordingFor(audience.id()).in("de"));
                    }
                }
                assertEquals(expected, met(survey, audience.key(), where), where);
                Survey alone = Survey.of(instrument, audience.id());
                variablesAreUnique(alone, where);
                assertEquals(expected, met(alone, audience.key(), where), where);
                assertTrue(filters(alone).stream().allMatch(Filter::isEverybody), where);
            }
        }
    }

    private static void variablesAreUnique(Survey survey, String where) {
        Set<String> codes = new HashSet<>();
        for (Page page : survey.pages()) {
            for (Question question : page.questions()) {
                assertTrue(codes.add(question.code().toUpperCase(Locale.ROOT)), where);
                for (Row row : question.rows()) {
                    assertTrue(codes.add(row.code().toUpperCase(Locale.ROOT)), where);
                }
            }
        }
    }

    /// What a respondent of one audience reads, item by item.
    private static List<String> met(Survey survey, String key, String where) {
        List<String> met = new ArrayList<>();
        for (Page page : survey.pages()) {
            if (!passes(page.filter(), key)) {
                continue;
            }
            for (Question question : page.questions()) {
                if (!passes(question.filter(), key)) {
                    continue;
                }
                if (question.item() != null) {
                    met.add(question.item() + " " + question.text().in("de"));
                }
                List<Row> rows = question.rows().stream()
                        .filter(r -> passes(r.filter(), key))
                        .toList();
                rows.forEach(r -> met.add(r.item() + " " + r.text().in("de")));
                assertFalse(question.kind() == Kind.GRID && rows.isEmpty(), where + ": an empty grid");
            }
        }
        return met;
    }

    private static boolean passes(Filter filter, String key) {
        return filter.isEverybody() || filter.keys().contains(key);
    }

    private static List<Filter> filters(Survey survey) {
        List<Filter> filters = new ArrayList<>();
        for (Page page : survey.pages()) {
            filters.add(page.filter());
            for (Question question : page.questions()) {
                filters.add(question.filter());
                question.rows().forEach(r -> filters.add(r.filter()));
            }
        }
        return filters;
    }

    @Test
    void anEmptyQuestionnaireIsAnEmptySurvey() {
        Survey survey = Survey.of(instrument(List.of(), List.of(), List.of()));
        assertEquals(List.of(), survey.pages());
        assertEquals(LocalText.of(survey.title().byLanguage()), survey.title());
    }
}
