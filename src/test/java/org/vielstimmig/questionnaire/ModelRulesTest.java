package org.vielstimmig.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.questionnaire.Instruments.MO;
import static org.vielstimmig.questionnaire.Instruments.block;
import static org.vielstimmig.questionnaire.Instruments.instrument;
import static org.vielstimmig.questionnaire.Instruments.item;
import static org.vielstimmig.questionnaire.Instruments.likert;
import static org.vielstimmig.questionnaire.Instruments.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;
import org.vielstimmig.questionnaire.Derivation.Request;

/// Advice that needs the whole questionnaire.
class ModelRulesTest {

    private static final Block PAGE = block("Alltag", 0);
    private static final Item PLAIN = likert("RAUM", PAGE, 0, "Uns fehlt ein Raum.", "We lack a room.", MO);

    private static List<Advice> advice(Rule rule, Item... items) {
        return only(rule, Wording.check(instrument(List.of(MO), List.of(PAGE), List.of(items)), List.of(), List.of()));
    }

    private static List<Advice> only(Rule rule, List<Advice> all) {
        return all.stream().filter(a -> a.rule() == rule).toList();
    }

    private static List<String> languages(List<Advice> advice) {
        return advice.stream().map(Advice::language).toList();
    }

    @Test
    void aPlainItemGetsNoAdvice() {
        assertEquals(
                List.of(), Wording.check(instrument(List.of(MO), List.of(PAGE), List.of(PLAIN)), List.of(), List.of()));
    }

    @Test
    void everyAdviceKnowsItsPlace() {
        Item item = likert("RAUM", PAGE, 0, "Leider fehlt ein Raum.", "We lack a room.", MO);
        Advice advice = advice(Rule.LOADED, item).getFirst();
        assertEquals(item.id(), advice.item());
        assertEquals(MO.id(), advice.audience());
        assertEquals("de", advice.language());
        assertEquals("Leider", advice.range().of("Leider fehlt ein Raum."));
    }

    @Test
    void aNegatedStatementOnANegatingScale() {
        Item negated = likert("RAUM", PAGE, 0, "Wir haben keinen Raum.", "We have no room.", MO);
        assertEquals(List.of("de", "en"), languages(advice(Rule.DOUBLE_NEGATION, negated)));
        assertEquals(List.of(), advice(Rule.DOUBLE_NEGATION, PLAIN));
        assertEquals(
                List.of(),
                advice(
                        Rule.DOUBLE_NEGATION,
                        item(ItemKind.OPEN, "RAUM", PAGE, 0, text("Warum kein Raum?", "Why no room?"), MO)));
    }

    @Test
    void twoSpellingsInOneQuestionnaire() {
        Item star = likert("A1", PAGE, 0, "Berater*innen helfen.", "He or she helps.", MO);
        Item colon = likert("A2", PAGE, 1, "Lehrer:innen kennen uns.", "We know who s/he is.", MO);
        Item starAgain = likert("A2", PAGE, 1, "Lehrer*innen kennen uns.", "He or she knows us.", MO);
        List<Advice> mixed = advice(Rule.GENDER_MIX, star, colon);
        assertEquals(List.of("de", "en"), languages(mixed));
        assertEquals(colon.id(), mixed.getFirst().item());
        assertEquals(List.of("Lehrer:innen", "Berater*innen"), mixed.getFirst().details());
        assertEquals(List.of(), advice(Rule.GENDER_MIX, star, starAgain));
    }

    @Test
    void oneThoughtPerItem() {
        Code theme = Code.named(CodeId.create(), null, 0, "Raum", Facet.BARRIER);
        Code part = Code.named(CodeId.create(), theme.id(), 0, "Miete", Facet.BARRIER);
        Code stranger = Code.named(CodeId.create(), null, 1, "Zeit", Facet.BARRIER);
        List<Code> codes = List.of(theme, part, stranger);
        Item family = PLAIN.withEvidence(new Evidence(List.of(part.id(), theme.id()), List.of()));
        Item mixed = PLAIN.withEvidence(new Evidence(List.of(part.id(), stranger.id()), List.of()));
        Item choice = item(ItemKind.MULTIPLE, "WAS", PAGE, 0, text("Was?", "What?"), MO)
                .withEvidence(new Evidence(List.of(part.id(), stranger.id()), List.of()));
        assertEquals(0, oneThought(codes, family));
        assertEquals(1, oneThought(codes, mixed));
        assertEquals(0, oneThought(codes, choice));
    }

    private static int oneThought(List<Code> codes, Item item) {
        return only(
                        Rule.ONE_THOUGHT,
                        Wording.check(instrument(List.of(MO), List.of(PAGE), List.of(item)), codes, List.of()))
                .size();
    }

    @Test
    void nearlyTheSameTwice() {
        Item one =
                likert("A1", PAGE, 0, "Das Amt antwortet auf Briefe schnell.", "The office answers letters fast.", MO);
        Item other = likert(
                "A2", PAGE, 1, "Auf Briefe antwortet das Amt schnell!", "The office answers letters so fast.", MO);
        Item different = likert("A2", PAGE, 1, "Die Schule leiht uns Tische.", "The school lends us tables.", MO);
        List<Advice> twice = advice(Rule.REPEATED, one, other);
        assertEquals(List.of("de", "en"), languages(twice));
        assertEquals(other.id(), twice.getFirst().item());
        assertEquals(List.of("A1"), twice.getFirst().details());
        assertEquals(List.of(), advice(Rule.REPEATED, one, different));
    }

    @Test
    void draftsOfOneTemplateAreNotRepetitions() {
        for (int count : List.of(2, 3, 6)) {
            List<Code> codes = new ArrayList<>();
            for (String name : List.of("Miete", "Lärm", "Anfahrt", "Heizung", "Technik", "Nachbarn")
                    .subList(0, count)) {
                codes.add(Code.named(CodeId.create(), null, 0, name, Facet.BARRIER));
            }
            Instrument empty = instrument(List.of(MO, Instruments.BEH), List.of(PAGE), List.of());
            Request request = new Request(
                    codes, Form.LIKERT, java.util.Set.of(), null, PAGE.id(), java.util.Map.of(), java.util.Map.of());
            var draft = Derivation.draft(empty, codes, request);
            Instrument filled = instrument(List.of(MO, Instruments.BEH), List.of(PAGE), draft.items());
            List<Advice> all = Wording.check(filled, codes, List.of());
            assertEquals(List.of(), only(Rule.REPEATED, all), count + " items");
            assertEquals(List.of(), only(Rule.LENGTH, all));
        }
    }

    private static Scale scale(String de, String en) {
        List<Scale.Point> points = new ArrayList<>();
        String[] german = de.split("\\|", -1);
        String[] english = en.split("\\|", -1);
        for (int i = 0; i < german.length; i++) {
            points.add(
                    new Scale.Point(i + 1, LocalText.EMPTY.with("de", german[i]).with("en", english[i])));
        }
        return new Scale(ScaleId.create(), "own", LocalText.EMPTY, LocalText.EMPTY, points, List.of(), 0);
    }

    @Test
    void lopsidedScales() {
        assertTrue(unbalanced(
                "stimme nicht zu|stimme eher zu|stimme zu|stimme voll zu", "disagree|mainly agree|agree|fully agree"));
        assertTrue(unbalanced("unzufrieden|zufrieden|sehr zufrieden", "dissatisfied|satisfied|very satisfied"));
        assertTrue(unbalanced("schlecht|gut|sehr gut", "bad|good|very good"));
        assertTrue(unbalanced("nie||immer", "never||always"));
        assertFalse(unbalanced("schlecht|weder gut noch schlecht|gut", "bad|neither good nor bad|good"));
        assertFalse(unbalanced("unzufrieden|teils/teils|zufrieden", "dissatisfied|partly|satisfied"));
        for (Scale shipped : Scales.all()) {
            assertFalse(ScaleRules.isUnbalanced(shipped, "de"), shipped.key());
            assertFalse(ScaleRules.isUnbalanced(shipped, "en"), shipped.key());
        }
    }

    /// What both languages say of a scale; they have to agree.
    private static boolean unbalanced(String de, String en) {
        Scale scale = scale(de, en);
        boolean german = ScaleRules.isUnbalanced(scale, "de");
        assertEquals(german, ScaleRules.isUnbalanced(scale, "en"), en);
        return german;
    }

    @Test
    void aLopsidedScaleIsToldOnceAtItsFirstItem() {
        Scale bad = scale("schlecht|gut|sehr gut", "bad|good|very good");
        Item one = PLAIN.withScale(bad.id());
        Item two = likert("A2", PAGE, 1, "Die Schule leiht uns Tische.", "The school lends us tables.", MO)
                .withScale(bad.id());
        Instrument whole = instrument(List.of(MO), List.of(PAGE), List.of(one, two));
        Instrument own =
                new Instrument(whole.questionnaire(), whole.audiences(), whole.blocks(), List.of(bad), whole.items());
        List<Advice> told = only(Rule.SCALE_UNBALANCED, Wording.check(own, List.of(), List.of()));
        assertEquals(List.of("de", "en"), languages(told));
        assertTrue(told.stream().allMatch(a -> one.id().equals(a.item())));
    }

    @Test
    void aScaleThatComesBack() {
        Item one = PLAIN;
        Item two = likert("A2", PAGE, 1, "Lärm", "Noise", MO).withScale(Instruments.OBSTACLE.id());
        Item three = likert("A3", PAGE, 2, "Die Schule leiht uns Tische.", "The school lends us tables.", MO);
        assertEquals(
                List.of(three.id()),
                advice(Rule.SCALE_CHANGE, one, two, three).stream()
                        .map(Advice::item)
                        .toList());
        assertEquals(List.of(), advice(Rule.SCALE_CHANGE, one, two));
    }

    @Test
    void aMandatoryQuestionNeedsAWayOut() {
        Item choice = item(ItemKind.SINGLE, "WANN", PAGE, 0, text("Wann?", "When?"), MO);
        List<Option> closed =
                choice.options().stream().filter(o -> !o.residual()).toList();
        assertEquals(
                1,
                advice(Rule.DONT_KNOW, choice.withOptions(closed, false).withMandatory(true))
                        .size());
        assertEquals(
                0, advice(Rule.DONT_KNOW, choice.withOptions(closed, false)).size());
        assertEquals(0, advice(Rule.DONT_KNOW, choice.withMandatory(true)).size());
        assertEquals(0, advice(Rule.DONT_KNOW, PLAIN.withMandatory(true)).size());
    }

    @Test
    void answersForEverybody() {
        Item choice = item(ItemKind.MULTIPLE, "WANN", PAGE, 0, text("Wann?", "When?"), MO);
        assertEquals(List.of(), advice(Rule.OPTIONS, choice));
        assertEquals(
                List.of("other"),
                advice(Rule.OPTIONS, choice.withOptions(choice.options(), false))
                        .getFirst()
                        .details());
        Item ages = item(ItemKind.SINGLE, "ALTER", PAGE, 0, text("Wie alt?", "How old?"), MO);
        assertEquals(
                1,
                advice(Rule.OPTIONS, ages.withOptions(options("0–5", "5–10", "11–15"), false))
                        .size());
        assertEquals(
                0,
                advice(Rule.OPTIONS, ages.withOptions(options("0 bis 5", "6 bis 10"), false))
                        .size());
        assertEquals(
                0,
                advice(Rule.OPTIONS, ages.withOptions(options(new String[12]), false))
                        .size());
        assertEquals(
                1,
                advice(Rule.OPTIONS, ages.withOptions(options(new String[13]), false))
                        .size());
    }

    private static List<Option> options(String... texts) {
        List<Option> options = new ArrayList<>();
        for (String text : texts) {
            String name = text == null ? "Antwort" : text;
            options.add(new Option("A" + options.size(), text(name, name), null, false));
        }
        return options;
    }

    @Test
    void whatIsNotTranslated() {
        Item missing = likert("RAUM", PAGE, 0, "Uns fehlt ein Raum.", "", MO);
        Item german = likert("RAUM", PAGE, 0, "Förderung hilft uns.", "Förderung helps us.", MO);
        Item placeholder = likert("RAUM", PAGE, 0, "Uns fehlt {Raum}.", "We lack it.", MO);
        Item help = PLAIN.withHelp(LocalText.of("en", "Think of this year."));
        assertEquals(List.of("en"), languages(advice(Rule.TRANSLATION, missing)));
        assertEquals(
                Severity.WARNING, advice(Rule.TRANSLATION, german).getFirst().severity());
        assertEquals(
                "Förderung",
                advice(Rule.TRANSLATION, german).getFirst().details().getLast());
        assertEquals(
                List.of("en", "{Raum}"),
                advice(Rule.TRANSLATION, placeholder).getFirst().details());
        assertEquals(
                List.of("de", "help"), advice(Rule.TRANSLATION, help).getFirst().details());
    }

    @Test
    void wordsOfAnInterviewInBothLanguages() {
        Item copied = likert(
                "RAUM",
                PAGE,
                0,
                "Wir sitzen jeden Abend im kalten Keller der Schule.",
                "We sit in the cold cellar of the school at night.",
                MO);
        List<String> said = List.of(
                "und dann sitzen wir, ja: wir sitzen jeden Abend im kalten Keller der Schule, wissen Sie",
                "Well, we sit in the cold cellar of the school, you know");
        Instrument whole = instrument(List.of(MO), List.of(PAGE), List.of(copied));
        List<Advice> told = only(Rule.QUOTE_COPIED, Wording.check(whole, List.of(), said));
        assertEquals(List.of("de", "en"), languages(told));
        assertEquals(
                "We sit in the cold cellar of the school",
                told.getLast().details().getFirst());
        assertEquals(
                List.of(),
                only(
                        Rule.QUOTE_COPIED,
                        Wording.check(whole, List.of(), List.of("Wir sitzen jeden Abend im kalten Keller"))));
    }

    @Test
    void tooMuchAtOnce() {
        List<Item> eight = rows(8);
        List<Item> nine = rows(9);
        assertEquals(0, advice(Rule.BATTERY, eight.toArray(Item[]::new)).size());
        assertEquals(
                List.of("9", "MO"),
                advice(Rule.BATTERY, nine.toArray(Item[]::new)).getFirst().details());
        List<Item> open = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            open.add(item(ItemKind.OPEN, "O" + i, PAGE, i, text("Thema " + i + "?", "Topic " + i + "?"), MO));
        }
        assertEquals(
                0,
                advice(Rule.BATTERY, open.subList(0, 10).toArray(Item[]::new)).size());
        assertEquals(
                List.of("17 min", "MO"),
                advice(Rule.BATTERY, open.toArray(Item[]::new)).getFirst().details());
    }

    private static List<Item> rows(int count) {
        List<Item> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(likert("A" + i, PAGE, i, "Satz" + i, "Sentence" + i, MO));
        }
        return rows;
    }

    @Test
    void variableNames() {
        assertEquals(0, advice(Rule.EXPORT_CODE, PLAIN).size());
        assertEquals(1, advice(Rule.EXPORT_CODE, PLAIN.withExportCode("RÄUME")).size());
        assertEquals(1, advice(Rule.EXPORT_CODE, PLAIN.withExportCode("lang")).size());
        assertEquals(
                1,
                advice(Rule.EXPORT_CODE, PLAIN, likert("Raum", PAGE, 1, "Anderes.", "Another.", MO))
                        .size());
    }
}
