package org.vielstimmig.exchange.limesurvey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.exchange.limesurvey.TsvFile.get;
import static org.vielstimmig.questionnaire.Instruments.BEH;
import static org.vielstimmig.questionnaire.Instruments.MO;
import static org.vielstimmig.questionnaire.Instruments.TR;
import static org.vielstimmig.questionnaire.Instruments.block;
import static org.vielstimmig.questionnaire.Instruments.instrument;
import static org.vielstimmig.questionnaire.Instruments.item;
import static org.vielstimmig.questionnaire.Instruments.likert;
import static org.vielstimmig.questionnaire.Instruments.mirrored;
import static org.vielstimmig.questionnaire.Instruments.text;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.questionnaire.Filter;
import org.vielstimmig.questionnaire.Instrument;
import org.vielstimmig.questionnaire.Instruments;
import org.vielstimmig.questionnaire.Survey;

class LimeSurveyTextTest {

    private static final Block EVERYDAY = block("Alltag", 0);
    private static final Block OFFICES = block("Amt", 1, BEH, TR);

    private static final Item ROOM = likert("RAUM", EVERYDAY, 0, "Uns fehlt ein Raum.", "We lack a room.", MO, BEH, TR);
    private static final Item FUNDS = mirrored(
            mirrored(
                    likert("EIG1", EVERYDAY, 1, "Uns fehlt Geld.", "We lack funds.", MO),
                    BEH,
                    "Den Organisationen fehlt Geld.",
                    "Organisations lack funds."),
            TR,
            "Den Gruppen fehlt Geld.",
            "Groups lack funds.");
    private static final Item WHEN = item(
            ItemKind.MULTIPLE, "WANN", EVERYDAY, 2, text("Wann treffen Sie sich?", "When do you meet?"), MO, BEH, TR);
    private static final Item HOW =
            item(ItemKind.SINGLE, "WIE", OFFICES, 0, text("Wie antworten Sie?", "How do you reply?"), BEH, TR);
    private static final Item WISH =
            item(ItemKind.OPEN, "WUNSCH", OFFICES, 1, text("Was wünschen Sie?", "What do you wish?"), TR);

    private static final Instrument ALL =
            instrument(List.of(MO, BEH, TR), List.of(EVERYDAY, OFFICES), List.of(ROOM, FUNDS, WHEN, HOW, WISH));

    private static TsvFile write(Survey survey) {
        return TsvFile.of(LimeSurveyText.write(survey, ALL.questionnaire().id()));
    }

    @Test
    void theWholeFileInOrder() {
        TsvFile file = write(Survey.of(ALL));
        assertEquals("", file.orderFault());
        assertEquals(
                List.of(
                        "G G0  1",
                        "Q L AUD 1",
                        "A 0 MO ",
                        "A 0 BEH ",
                        "A 0 TR ",
                        "G G1  1",
                        "Q F GRID1 1",
                        "SQ 0 RAUM 1",
                        "SQ 0 EIG1MO AUD.NAOK == \"MO\"",
                        "SQ 0 EIG1BEH AUD.NAOK == \"BEH\"",
                        "SQ 0 EIG1TR AUD.NAOK == \"TR\"",
                        "A 0 1 ",
                        "A 0 2 ",
                        "A 0 3 ",
                        "A 0 4 ",
                        "A 0 5 ",
                        "A 0 9 ",
                        "Q M WANN 1",
                        "SQ 0 A1 1",
                        "SQ 0 A2 1",
                        "SQ 0 NONE 1",
                        "G G2  AUD.NAOK == \"BEH\" or AUD.NAOK == \"TR\"",
                        "Q L WIE 1",
                        "A 0 A1 ",
                        "A 0 A2 ",
                        "A 0 NONE ",
                        "Q T WUNSCH AUD.NAOK == \"TR\""),
                file.skeleton("de"));
    }

    @Test
    void settingsTextsAndAttributes() {
        byte[] bytes = LimeSurveyText.write(Survey.of(ALL), ALL.questionnaire().id());
        assertArrayEquals(
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'i', 'd', '\t'}, java.util.Arrays.copyOf(bytes, 6));
        TsvFile file = TsvFile.of(bytes);
        assertEquals("de", file.setting("language"));
        assertEquals("en", file.setting("additional_languages"));
        assertEquals("N", file.setting("shownoanswer"));
        assertEquals("G", file.setting("format"));
        assertTrue(file.setting("sid").matches("\\d{6}"));
        assertEquals(
                List.of("Miteinander arbeiten", "Willkommen!", "Danke!"),
                file.of("SL", "de").stream().map(r -> get(r, "text")).toList());
        assertEquals("Working together", get(file.of("SL", "en").getFirst(), "text"));

        Map<String, String> audience = file.of("Q", "de").getFirst();
        assertEquals("Y", get(audience, "mandatory"));
        Map<String, String> german = question(file, "WANN", "de");
        Map<String, String> english = question(file, "WANN", "en");
        assertEquals("Y", get(german, "other"));
        assertEquals("NONE", get(german, "exclude_all_others"));
        assertEquals("", get(english, "exclude_all_others"));
        assertEquals("Etwas anderes, nämlich:", get(german, "other_replace_text"));
        assertEquals("Something else, namely:", get(english, "other_replace_text"));
        assertEquals("weiß nicht", get(file.of("A", "de").get(8), "text"));
    }

    private static Map<String, String> question(TsvFile file, String code, String language) {
        return file.of("Q", language).stream()
                .filter(r -> get(r, "name").equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneAudienceAlone() {
        TsvFile file = write(Survey.of(ALL, MO.id()));
        assertEquals("", file.orderFault());
        List<String> skeleton = file.skeleton("de");
        assertTrue(skeleton.contains("SQ 0 EIG1 1"), skeleton::toString);
        assertTrue(skeleton.stream().noneMatch(s -> s.contains("AUD")), skeleton::toString);
        assertTrue(skeleton.stream().noneMatch(s -> s.contains("WUNSCH")), skeleton::toString);
    }

    @Test
    void textsArriveAsTheyWereWritten() {
        Item odd = likert("ODD", EVERYDAY, 0, "5 < 6 & \"ja\"\t{AUD} { x }\n|Ende|", "a > b {{c}}", MO);
        TsvFile file = write(Survey.of(instrument(List.of(MO), List.of(EVERYDAY), List.of(odd))));
        assertEquals(
                "5 &lt; 6 &amp; \"ja\" { AUD} { x }<br />&#124;Ende&#124;",
                get(file.of("SQ", "de").getFirst(), "text"));
        assertEquals("a &gt; b { { c}}", get(file.of("SQ", "en").getFirst(), "text"));
    }

    @Test
    void aFilterNobodyCanPassIsRefused() {
        Survey broken = new Survey(
                List.of("de"),
                LocalText.of("de", "Titel"),
                LocalText.EMPTY,
                LocalText.EMPTY,
                List.of(new Survey.Page(
                        LocalText.of("de", "Seite"), LocalText.EMPTY, new Filter(List.of("MO")), List.of())));
        assertThrows(
                IllegalArgumentException.class,
                () -> LimeSurveyText.write(broken, ALL.questionnaire().id()));
    }

    @Test
    void oneLanguageHasNoFurtherOnes() {
        Questionnaire german = new Questionnaire(
                ALL.questionnaire().id(), LocalText.of("de", "Titel"), LocalText.EMPTY, LocalText.EMPTY, List.of("de"));
        TsvFile file =
                write(Survey.of(new Instrument(german, List.of(MO), List.of(EVERYDAY), ALL.scales(), List.of(ROOM))));
        assertEquals("", file.setting("additional_languages"));
        assertEquals(List.of(), file.of("Q", "en"));
        assertEquals("N", file.setting("showwelcome"));
    }

    @Test
    void bothLanguagesHaveTheSameCodesInTheSameOrderAndFiltersAreSound() {
        long seed = Long.getLong("vielstimmig.seed", new Random().nextLong());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            String where = "seed " + seed + ", run " + run;
            Instrument any = Instruments.random(random);
            Survey survey = Survey.of(any);
            byte[] bytes = LimeSurveyText.write(survey, any.questionnaire().id());
            TsvFile file = TsvFile.of(bytes);
            assertEquals("", file.orderFault(), where);
            assertEquals(file.skeleton("de"), file.skeleton("en"), where);
            codesAreSound(file, where);
            filtersAreSound(file, where);
            variablesAreTheSurveys(file, survey, where);
            assertArrayEquals(
                    bytes,
                    LimeSurveyText.write(Survey.of(any), any.questionnaire().id()),
                    where);
        }
    }

    private static void codesAreSound(TsvFile file, String where) {
        Set<String> questions = new HashSet<>();
        for (Map<String, String> row : file.of("Q", "de")) {
            String code = get(row, "name");
            assertTrue(code.matches("[A-Za-z][A-Za-z0-9]{0,19}"), where + code);
            assertTrue(questions.add(code.toUpperCase(Locale.ROOT)), where + code);
        }
        file.of("A", "de").forEach(r -> assertTrue(get(r, "name").matches("[A-Za-z0-9]{1,5}"), where));
    }

    private static final Pattern TERM = Pattern.compile("(\\w+)\\.NAOK == \"(\\w+)\"");

    private static void filtersAreSound(TsvFile file, String where) {
        Set<String> keys = new HashSet<>();
        boolean audience = false;
        for (Map<String, String> row : file.rows) {
            if (TsvFile.kind(row).equals("Q")) {
                audience = get(row, "name").equals("AUD");
            }
            if (TsvFile.kind(row).equals("A") && audience) {
                keys.add(get(row, "name"));
            }
            String relevance = get(row, "relevance");
            if (relevance.isEmpty() || relevance.equals("1")) {
                continue;
            }
            for (String term : relevance.split(" or ")) {
                Matcher matcher = TERM.matcher(term);
                assertTrue(matcher.matches(), where + ": " + relevance);
                assertEquals("AUD", matcher.group(1), where);
                assertTrue(keys.contains(matcher.group(2)), where + ": " + relevance);
            }
        }
    }

    private static void variablesAreTheSurveys(TsvFile file, Survey survey, String where) {
        Set<String> written = new HashSet<>();
        String type = "";
        for (Map<String, String> row : file.rows) {
            if (!get(row, "language").equals("de")) {
                continue;
            }
            if (TsvFile.kind(row).equals("Q")) {
                type = get(row, "type/scale");
                if (!type.equals("F") && !get(row, "name").equals("AUD")) {
                    assertTrue(written.add(get(row, "name")), where);
                }
            }
            if (TsvFile.kind(row).equals("SQ") && type.equals("F")) {
                assertTrue(written.add(get(row, "name")), where);
            }
        }
        assertEquals(survey.variables().keySet(), written, where);
    }

    @Test
    void theFileIsUtf8() {
        Survey survey = Survey.of(ALL);
        String text =
                new String(LimeSurveyText.write(survey, ALL.questionnaire().id()), StandardCharsets.UTF_8);
        assertTrue(text.contains("Was wünschen Sie?"));
        assertTrue(text.endsWith("\r\n"));
    }
}
