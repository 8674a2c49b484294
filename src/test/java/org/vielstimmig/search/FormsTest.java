package org.vielstimmig.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    private final Forms forms = new Forms();

    private Set<String> stems(String text) {
        List<Forms.Found> words = forms.in(text);
        assertEquals(1, words.size(), text + " is one word");
        assertEquals(text.length(), words.getFirst().end(), text + " is one whole word");
        return new HashSet<>(words.getFirst().form().stems());
    }

    private boolean meet(String one, String other) {
        Set<String> common = stems(one);
        common.retainAll(stems(other));
        return !common.isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Migrant",
                "Migrantin",
                "Migranten",
                "Migrantinnen",
                "MigrantInnen",
                "Migrant*innen",
                "Migrant:innen",
                "Migrant_innen",
                "Migrant/innen",
                "Migrant/-innen",
                "Migrant(inn)en",
                "Migrant·innen",
                "Migrant*in",
                "MigrantIn",
                "Migrant/in",
                "Migrant(in)",
                "migrant*innen",
                "MIGRANT*INNEN",
                "Migrant-innen"
            })
    void everySpellingOfAPersonIsOneWord(String spelling) {
        assertEquals(Set.of("migrant"), stems(spelling));
    }

    @ParameterizedTest
    @CsvSource({
        "Lehrer, Lehrerinnen",
        "Lehrer:innen, LehrerInnen",
        "Kollege, Kolleg*innen",
        "Kollegen, Kolleginnen",
        "Ärztin, Arzt",
        "Ärzt*innen, Ärzte",
        "Arzt, Ärzte",
        "Psychologe, Psycholog:in",
        "Sozialpädagoge, Sozialpädagoginnen",
        "Akteur, Akteurinnen",
        "Student, Student_innen",
        "Expertin, Expert*innen",
        "Nachbar, Nachbarinnen",
        "Freundin, Freund",
        "Bürger, Bürger*innen",
        "jede, jede*r",
        "Geflüchtete, Geflüchtete:r",
        "Kandidatin, Kandidat*innen",
        "Migrantenorganisation, Migrant*innenorganisationen",
        "Migrantenorganisation, MigrantInnenorganisation",
        "Schülervertretung, Schüler:innenvertretung",
    })
    void personsMeetWhateverTheirGender(String one, String other) {
        assertTrue(meet(one, other), one + " " + stems(one) + " – " + other + " " + stems(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, Mueller",
        "Öztürk, Oeztuerk",
        "Öztürk, Ozturk",
        "Göçmen, Gocmen",
        "Şahin, Sahin",
        "Yıldız, Yildiz",
        "Çiğdem, Cigdem",
        "Łukasz, Lukasz",
        "José, Jose",
        "Straße, Strasse",
        "STRASSE, Straße",
        "Förderung, foerderung",
        "Förderung, Förderungen",
        "Förder\u00ADung, Förderung",
        "Fo\u0308rderung, Förderung",
        "مُحَمَّد, محمد",
        "Ёлка, елка",
    })
    void oneNameInTwoSpellingsMeets(String one, String other) {
        assertTrue(meet(one, other), one + " " + stems(one) + " – " + other + " " + stems(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Haus, Häuser",
        "Antrag, Anträge",
        "Verband, Verbände",
        "Verbands, Verbänden",
        "Zuschuss, Zuschüsse",
        "Vorstand, Vorstände",
        "Landesverband, Landesverbände",
        "Jugendamt, Jugendämter",
        "Bundesland, Bundesländern",
        "Vater, Väter",
        "Garten, Gärten",
        "Förderstruktur, Förderstrukturen",
        "Maßnahme, Maßnahmen",
        "Wunsch, Wünsche",
    })
    void formsOfANounMeet(String one, String other) {
        assertTrue(meet(one, other), one + " " + stems(one) + " – " + other + " " + stems(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Förderung, Forderung",
        "Förderungen, Forderungen",
        "Förderer, Forderer",
        "fördern, fordern",
        "Fördern, fordern",
        "zählen, zahlen",
        "Zähler, Zahler",
        "drücken, drucken",
        "schwül, schwul",
        "Größe, große",
        "Träger, tragen",
        "Würde, wurde",
        "Schön, schon",
        "Termin, Term",
        "Medizin, Mediz",
        "Worin, Wor",
        "drinnen, dr",
    })
    void differentWordsStayApart(String one, String other) {
        assertFalse(meet(one, other), one + " " + stems(one) + " – " + other + " " + stems(other));
    }

    @ParameterizedTest
    @CsvSource({
        "'die Frage: in welchem Jahr', 5",
        "'Müller/Schmidt', 2",
        "'I:in', 2",
        "'und/oder', 2",
        "'ein (in der Stadt) Wort', 5",
        "'Migrant (innen)', 2",
        "'Check-in', 2",
        "'10:00 Uhr', 3",
        "'snake_case', 2",
        "'Migrant*innen, Lehrer:innen', 2",
        "'Wort(e)', 1",
        "'(Migrant(inn)en)', 1",
    })
    void wordsEndWhereTheyShould(String text, int count) {
        assertEquals(count, forms.in(text).size(), text);
    }

    @Test
    void noWordIsLeftOut() {
        assertEquals(5, forms.in("das habe ich nicht gewollt").size());
    }
}
