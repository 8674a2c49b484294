package org.vielstimmig.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielstimmig.model.ItemKind;

/// Advice on single sentences.
class WordingTest {

    private static Set<Rule> rules(String text, String language, ItemKind kind) {
        return Wording.text(text, language, kind, Set.of("MO")).stream()
                .map(Advice::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOUBLE_BARRELLED|de|Das Amt ist hilfsbereit und gut zu finden.",
                "DOUBLE_BARRELLED|de|Uns fehlt Geld oder Platz.",
                "DOUBLE_BARRELLED|en|The office is helpful and easy to find.",
                "DOUBLE_BARRELLED|en|We lack money or space.",
                "DOUBLE_NEGATION|de|Es ist nicht unmöglich, einen Raum zu finden.",
                "DOUBLE_NEGATION|de|Niemand bleibt ohne Hilfe.",
                "DOUBLE_NEGATION|en|It is not impossible to find a room.",
                "DOUBLE_NEGATION|en|The office doesn’t refuse us.",
                "NEGATION|de|Wir finden keinen Raum.",
                "NEGATION|en|We do not find a room.",
                "LEADING|de|Sicherlich brauchen Sie mehr Geld.",
                "LEADING|de|Finden Sie nicht, dass das Amt zu klein ist?",
                "LEADING|en|Surely you need more money.",
                "LEADING|en|Don’t you think the office is too small?",
                "LOADED|de|Leider fehlt ein Raum.",
                "LOADED|en|Unfortunately a room is missing.",
                "VAGUE|de|Wir sprechen häufig mit dem Amt.",
                "VAGUE|en|We often talk to the office.",
                "ABSOLUTE|de|Das Amt ruft immer zurück.",
                "ABSOLUTE|en|The office always calls back.",
                "HYPOTHETICAL|de|Angenommen, Sie hätten einen Raum: Bieten Sie mehr an?",
                "HYPOTHETICAL|de|Angenommen, der Raum ist frei: Bieten Sie mehr an?",
                "HYPOTHETICAL|de|Würden Sie mit einem Raum mehr anbieten?",
                "HYPOTHETICAL|en|Would you offer more with a room?",
                "PRESUPPOSITION|de|Warum meiden Sie das Amt?",
                "PRESUPPOSITION|en|Why do you avoid the office?",
                "PERIOD|de|Wie oft haben Sie das Amt angerufen?",
                "PERIOD|en|How often did you call the office?",
                "ABBREVIATION|de|Der KJFP hilft uns.",
                "ABBREVIATION|de|Wir nutzen z. B. Räume.",
                "ABBREVIATION|en|The KJFP helps us.",
                "ABBREVIATION|en|We use rooms, e.g. at school.",
                "NOMINAL_STYLE|de|Die Beantragung einer Förderung ist leicht.",
                "NOMINAL_STYLE|en|The clarification of the requirement is easy.",
                "LENGTH|de|Das Amt hat uns in diesem Jahr bei der Suche nach einem Raum für unsere Gruppe gut"
                        + " geholfen.",
                "LENGTH|de|Das Amt, das wir kennen, hilft.",
                "LENGTH|en|This year the office has helped us well when we were looking for a room for our group.",
                "LENGTH|en|The office, which we know, helps.",
                "LONG_WORD|de|Die Verwaltungsvorschriften sind klar.",
                "LONG_WORD|de|Unsere Migrantenjugendorganisation ist klein.",
                "LONG_WORD|de|Die Verwaltungsvorschrift(en) sind klar.",
                "LONG_WORD|de|Die EU-Verwaltungsvorschriften sind klar.",
                "LONG_WORD|en|The rules show incomprehensibility.",
                "BRACKETS|de|Räume (auch solche in Schulen oder Kirchen) fehlen.",
                "BRACKETS|en|Rooms (those in schools or churches as well) are missing."
            })
    void seesIt(Rule rule, String language, String text) {
        assertTrue(rules(text, language, ItemKind.LIKERT).contains(rule), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOUBLE_BARRELLED|de|Das Amt ist gut zu finden.",
                "DOUBLE_BARRELLED|de|Wir arbeiten für Kinder und Jugendliche.",
                "DOUBLE_BARRELLED|de|Die Kinder- und Jugendhilfe kennt uns.",
                "DOUBLE_BARRELLED|de|Zwischen Amt und Verein gibt es Gespräche.",
                "DOUBLE_BARRELLED|de|Die Runde ist im Rathaus.",
                "DOUBLE_BARRELLED|en|The office is easy to find.",
                "DOUBLE_BARRELLED|en|We work for children and young people.",
                "DOUBLE_BARRELLED|en|There are talks between office and club.",
                "DOUBLE_BARRELLED|en|The orchestra is for the land.",
                "DOUBLE_NEGATION|de|Wir finden keinen Raum.",
                "DOUBLE_NEGATION|de|Es ist möglich, einen Raum zu finden.",
                "DOUBLE_NEGATION|de|Keine Angabe. Nicht heute.",
                "DOUBLE_NEGATION|en|We do not find a room.",
                "DOUBLE_NEGATION|en|It is possible to find a room.",
                "NEGATION|de|Wir finden einen Raum.",
                "NEGATION|de|Es ist unmöglich.",
                "NEGATION|en|We find a room.",
                "NEGATION|en|Notes are useful.",
                "LEADING|de|Wie viel Geld brauchen Sie im Jahr?",
                "LEADING|en|How much money do you need per year?",
                "LOADED|de|Es fehlt ein Raum.",
                "LOADED|en|A room is missing.",
                "VAGUE|de|Wir sprechen jede Woche mit dem Amt.",
                "VAGUE|en|We talk to the office every week.",
                "ABSOLUTE|de|Das Amt ruft am selben Tag zurück.",
                "ABSOLUTE|de|Das gilt vor allem für Kinder.",
                "ABSOLUTE|en|The office calls back on the same day.",
                "HYPOTHETICAL|de|Bieten Sie mit dem Raum mehr an?",
                "HYPOTHETICAL|de|Familien haben ein Angebot angenommen.",
                "HYPOTHETICAL|en|Do you offer more with the room?",
                "PRESUPPOSITION|de|Meiden Sie das Amt?",
                "PRESUPPOSITION|en|Do you avoid the office?",
                "PERIOD|de|Wie oft haben Sie in den letzten 12 Monaten das Amt angerufen?",
                "PERIOD|en|How often did you call the office in the last 12 months?",
                "ABBREVIATION|de|Der Plan (KJFP) hilft uns.",
                "ABBREVIATION|de|Die MO in der EU helfen uns.",
                "ABBREVIATION|en|The plan (KJFP) helps us.",
                "ABBREVIATION|en|The EU helps us.",
                "NOMINAL_STYLE|de|Förderung kann man leicht beantragen.",
                "NOMINAL_STYLE|en|It is easy to see what is required.",
                "LENGTH|de|Das Amt hat uns geholfen.",
                "LENGTH|en|The office has helped us.",
                "LONG_WORD|de|Die Regeln sind klar.",
                "LONG_WORD|de|Organisation",
                "LONG_WORD|de|Verwaltungsvorschriften",
                "LONG_WORD|de|Unsere Organisation ist klein.",
                "LONG_WORD|de|Andere Organisationen sind klein.",
                "LONG_WORD|de|Unsere Organisation(en) sind klein.",
                "LONG_WORD|de|Andere Organisationen/Einrichtungen sind klein.",
                "LONG_WORD|de|Die Dachorganisation(Landesverband) ist klein.",
                "LONG_WORD|de|Das Kinder-Jugend-Familien-Zentrum ist klein.",
                "LONG_WORD|en|The rules are clear.",
                "BRACKETS|de|Räume (auch Säle) fehlen.",
                "BRACKETS|en|Rooms (halls too) are missing."
            })
    void leavesItAlone(Rule rule, String language, String text) {
        assertFalse(rules(text, language, ItemKind.LIKERT).contains(rule), text);
    }

    @Test
    void pointsAtTheWordsMeant() {
        Advice advice = Wording.text("Das Amt ist leider zu.", "de", ItemKind.LIKERT, Set.of())
                .getFirst();
        assertEquals(Rule.LOADED, advice.rule());
        assertEquals(List.of("leider"), advice.details());
        assertEquals("leider", advice.range().of("Das Amt ist leider zu."));
    }

    @Test
    void wishesMayBeImagined() {
        assertFalse(rules("Was würde Ihnen helfen?", "de", ItemKind.OPEN).contains(Rule.HYPOTHETICAL));
        assertFalse(rules("What would help you?", "en", ItemKind.OPEN).contains(Rule.HYPOTHETICAL));
    }

    @Test
    void aQuestionMayBeLongerThanARow() {
        String question =
                "Was hat Ihre Gruppe in den letzten 12 Monaten bei der Suche nach einem Raum am Abend behindert?";
        assertFalse(rules(question, "de", ItemKind.OPEN).contains(Rule.LENGTH));
        assertTrue(rules(question, "de", ItemKind.LIKERT).contains(Rule.LENGTH));
    }

    @Test
    void veryLongSentencesWeighMore() {
        String text = "wort ".repeat(31).strip();
        assertEquals(
                Severity.ERROR,
                Wording.text(text, "de", ItemKind.OPEN, Set.of()).getFirst().severity());
    }

    @Test
    void languagesWithoutListsAreMeasuredOnly() {
        assertEquals(Set.of(), rules("Ofis asla and oder nicht.", "tr", ItemKind.LIKERT));
        assertEquals(Set.of(Rule.LENGTH), rules("a, b, c", "tr", ItemKind.LIKERT));
    }

    @Test
    void shippedSentencesAreFreeOfWarnings() {
        for (Phrases phrase : Phrases.values()) {
            for (String language : List.of("de", "en")) {
                for (Advice advice :
                        Wording.text(phrase.in(language).replace("{X}", "Zeit"), language, ItemKind.SINGLE, Set.of())) {
                    assertEquals(Severity.HINT, advice.severity(), phrase + " " + advice);
                }
            }
        }
    }
}
