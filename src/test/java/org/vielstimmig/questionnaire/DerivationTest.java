package org.vielstimmig.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.questionnaire.Instruments.BEH;
import static org.vielstimmig.questionnaire.Instruments.MO;
import static org.vielstimmig.questionnaire.Instruments.block;
import static org.vielstimmig.questionnaire.Instruments.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;
import org.vielstimmig.questionnaire.Derivation.Draft;
import org.vielstimmig.questionnaire.Derivation.Request;

class DerivationTest {

    private static final Code MONEY = Code.named(CodeId.create(), null, 0, "Geld", Facet.NEUTRAL);
    private static final Code OWN_FUNDS = child("Fehlende Eigenmittel", Facet.BARRIER);
    private static final Code FORMS = child("Aufwändige Anträge", Facet.BARRIER);
    private static final Code ADVICE = child("Beratung", Facet.POTENTIAL);
    private static final Code MIXED = child("Befristung", Facet.AMBIVALENT);
    private static final List<Code> CODES = List.of(MONEY, OWN_FUNDS, FORMS, ADVICE, MIXED);

    private static final Instrument EMPTY = new Instrument(
            Instruments.instrument(List.of(), List.of(), List.of()).questionnaire(),
            List.of(MO, BEH),
            List.of(),
            List.of(),
            List.of());

    private static Code child(String name, Facet facet) {
        return Code.named(CodeId.create(), MONEY.id(), 0, name, facet);
    }

    private static Instrument with(Draft draft) {
        return new Instrument(EMPTY.questionnaire(), EMPTY.audiences(), draft.blocks(), draft.scales(), draft.items());
    }

    @Test
    void statementsMirrorTheFirstAudience() {
        Draft draft = Derivation.draft(EMPTY, CODES, Request.of(List.of(OWN_FUNDS, ADVICE), Form.LIKERT));
        Item barrier = draft.items().getFirst();
        assertEquals(
                "Das Thema „Fehlende Eigenmittel“ hat unsere Arbeit in den letzten 12 Monaten behindert.",
                barrier.wordingFor(MO.id()).in("de"));
        assertEquals(
                "Das Thema „Fehlende Eigenmittel“ hat Organisationen in den letzten 12 Monaten die Zusammenarbeit"
                        + " mit uns erschwert.",
                barrier.wordingFor(BEH.id()).in("de"));
        assertEquals(
                "What has to do with “Beratung” makes our work easier.",
                draft.items().getLast().wordingFor(MO.id()).in("en"));
        assertEquals("FEHLEIGE", barrier.exportCode());
        assertEquals(List.of(OWN_FUNDS.id()), barrier.evidence().codes());
        assertEquals(
                List.of(Scales.standard().key()),
                draft.scales().stream().map(s -> s.key()).toList());
        assertEquals(text("Geld", "Geld"), draft.blocks().getFirst().title());
        assertEquals(List.of(), Preflight.faults(with(draft), null, List.of(), List.of()));
    }

    @Test
    void aCodeWithTwoSidesMakesTwoStatements() {
        Draft draft = Derivation.draft(EMPTY, CODES, Request.of(List.of(MIXED), Form.LIKERT));
        assertEquals(
                List.of("BEFRISTU", "BEFRISTU2"),
                draft.items().stream().map(Item::exportCode).toList());
        assertTrue(draft.items().get(0).wordingFor(MO.id()).in("de").contains("behindert"));
        assertTrue(draft.items().get(1).wordingFor(MO.id()).in("de").contains("erleichtert"));
    }

    @Test
    void scalesThatAskOfTheThemeGetTheThemeAlone() {
        Request request =
                new Request(List.of(FORMS), Form.LIKERT, Set.of(), Instruments.OBSTACLE, null, Map.of(), Map.of());
        Item item = Derivation.draft(EMPTY, CODES, request).items().getFirst();
        assertEquals("Aufwändige Anträge", item.wordingFor(MO.id()).in("de"));
        assertTrue(item.wordingFor(BEH.id()).in("de").startsWith("Aufwändige Anträge bei Organisationen"));
    }

    @Test
    void oneChoiceWhoseAnswersAreTheCodes() {
        CodingId quote = CodingId.create();
        Request request = new Request(
                List.of(OWN_FUNDS, FORMS),
                Form.MULTIPLE,
                Set.of(MO.id()),
                null,
                null,
                Map.of(FORMS.id(), text("Anträge, die viel Arbeit machen", "Forms that take much work")),
                Map.of(FORMS.id(), List.of(quote)));
        Draft draft = Derivation.draft(EMPTY, CODES, request);
        assertEquals(1, draft.items().size());
        Item item = draft.items().getFirst();
        assertEquals(ItemKind.MULTIPLE, item.kind());
        assertTrue(item.other());
        assertNull(item.scale());
        assertEquals(
                List.of("A1", "A2", "NONE"),
                item.options().stream().map(Option::code).toList());
        assertEquals(FORMS.id(), item.options().get(1).from());
        assertEquals("Forms that take much work", item.options().get(1).text().in("en"));
        assertTrue(item.options().getLast().residual());
        assertEquals(List.of(OWN_FUNDS.id(), FORMS.id()), item.evidence().codes());
        assertEquals(List.of(quote), item.evidence().codings());
        assertEquals(Set.of(MO.id()), item.wording().keySet());
        assertEquals(Set.of(MO.id()), draft.blocks().getFirst().audiences());
        assertEquals("GELD", item.exportCode());
        assertEquals(List.of(), Preflight.faults(with(draft), null, List.of(), List.of()));
    }

    @Test
    void newItemsTakeTheQuestionnairesOwnScale() {
        Scale shipped = Scales.standard();
        Scale own = new Scale(
                ScaleId.create(),
                "agree5",
                text("Zustimmung, fünf Stufen", "Agreement, five points"),
                shipped.lead(),
                shipped.points(),
                List.of(),
                0);
        Scale four = Scales.byKey(Scales.AGREEMENT_4).orElseThrow();
        Request unasked = Request.of(List.of(OWN_FUNDS), Form.LIKERT);
        Request template = new Request(List.of(OWN_FUNDS), Form.LIKERT, Set.of(), shipped, null, Map.of(), Map.of());
        for (Request request : List.of(unasked, template)) {
            Draft draft = Derivation.draft(scales(List.of(four, own)), CODES, request);
            assertEquals(List.of(), draft.scales(), "no twin comes with it");
            assertEquals(own.id(), draft.items().getFirst().scale());
        }
        assertEquals(
                four.id(),
                Derivation.draft(scales(List.of(Instruments.OBSTACLE, four)), CODES, unasked)
                        .items()
                        .getFirst()
                        .scale(),
                "its own agreement of four points comes before a second one of five");
        assertEquals(
                shipped.id(),
                Derivation.draft(scales(List.of(Instruments.OBSTACLE)), CODES, unasked)
                        .items()
                        .getFirst()
                        .scale());
    }

    private static Instrument scales(List<Scale> scales) {
        return new Instrument(EMPTY.questionnaire(), EMPTY.audiences(), List.of(), scales, List.of());
    }

    @Test
    void aDraftedStatementIsAdvisedOnUntilItIsReworded() {
        for (Code code : List.of(MONEY, OWN_FUNDS, ADVICE, MIXED)) {
            Draft draft = Derivation.draft(EMPTY, CODES, Request.of(List.of(code), Form.LIKERT));
            for (Item item : draft.items()) {
                assertEquals(2 * 2, rough(draft, item), "both audiences, both languages: " + item.wording());
                LocalText worded = text("Uns fehlt eigenes Geld.", "We lack money of our own.");
                Item half = item.withWording(Map.of(MO.id(), worded, BEH.id(), item.wordingFor(BEH.id())));
                assertEquals(2, rough(draft, half));
                assertEquals(0, rough(draft, item.withWording(Map.of(MO.id(), worded, BEH.id(), worded))));
            }
            assertEquals(List.of(), Preflight.faults(with(draft), null, List.of(), List.of()), "no fault");
        }
    }

    private static long rough(Draft draft, Item item) {
        Instrument one =
                new Instrument(EMPTY.questionnaire(), EMPTY.audiences(), draft.blocks(), draft.scales(), List.of(item));
        return Wording.check(one, CODES, List.of()).stream()
                .filter(a -> a.rule() == Rule.ROUGH && a.severity() == Severity.WARNING)
                .count();
    }

    @Test
    void anAudienceAskedAloneStillGetsItsOwnPerspective() {
        Request request = new Request(List.of(OWN_FUNDS), Form.OPEN, Set.of(BEH.id()), null, null, Map.of(), Map.of());
        Item item = Derivation.draft(EMPTY, CODES, request).items().getFirst();
        assertEquals(
                "Was beobachten Sie bei Organisationen zum Thema „Fehlende Eigenmittel“?",
                item.wordingFor(BEH.id()).in("de"));
        assertEquals(ItemKind.OPEN, item.kind());
    }

    @Test
    void itemsJoinTheBlockOfTheirThemeAfterWhatIsThere() {
        Block money = block("Geld", 3);
        Instrument some = new Instrument(
                EMPTY.questionnaire(),
                EMPTY.audiences(),
                List.of(money, block("Zeit", 4)),
                List.of(Scales.standard()),
                List.of(Instruments.likert("FEHLEIGE", money, 7, "Etwas.", "Something.", MO)));
        Draft draft = Derivation.draft(some, CODES, Request.of(List.of(OWN_FUNDS, FORMS), Form.LIKERT));
        assertEquals(List.of(), draft.blocks());
        assertEquals(List.of(), draft.scales());
        assertEquals(List.of(8, 9), draft.items().stream().map(Item::position).toList());
        assertTrue(draft.items().stream().allMatch(i -> i.block().equals(money.id())));
        assertEquals("FEHLEIGE2", draft.items().getFirst().exportCode());
    }

    @Test
    void namesBecomeCodesThatSurveyProgramsAccept() {
        assertEquals("BUEROKRA", ExportCodes.stem("Bürokratie"));
        assertEquals("MIGRANTI", ExportCodes.stem("Migrant*innen"));
        assertEquals("STRASSE", ExportCodes.stem("Straße"));
        assertEquals("ANTRFRIS", ExportCodes.stem("Anträge und Fristen im Jahr"));
        assertEquals("I24STUN", ExportCodes.stem("24 Stunden"));
        assertEquals("ITEM", ExportCodes.stem("資金"));
        assertEquals("CAFE", ExportCodes.stem("Café"));
        assertEquals("ITEM", ExportCodes.stem("…"));
    }

    @Test
    void anyNamesGiveCodesThatNeverCollide() {
        long seed = Long.getLong("vielstimmig.seed", new Random().nextLong());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String letters = "aäeßoübMOBEHau *-/1ÄT字";
        List<Code> codes = new ArrayList<>(List.of(
                Code.named(CodeId.create(), null, 0, "Token", Facet.BARRIER),
                Code.named(CodeId.create(), null, 0, "Aud", Facet.BARRIER),
                Code.named(CodeId.create(), null, 0, "Time", Facet.BARRIER)));
        for (int i = 0; i < 300; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = random.nextInt(6); j >= 0; j--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            codes.add(Code.named(CodeId.create(), null, i, name.toString(), Facet.BARRIER));
        }
        Draft draft = Derivation.draft(EMPTY, codes, Request.of(codes, Form.LIKERT));
        Set<String> taken = new HashSet<>();
        for (Item item : draft.items()) {
            for (String key : List.of("", "MO", "BEH")) {
                String name = item.exportCode() + key;
                assertTrue(ExportCodes.ITEM.matcher(name).matches(), name + ", seed " + seed);
                assertTrue(taken.add(name.toUpperCase(Locale.ROOT)), name + ", seed " + seed);
            }
        }
        assertEquals(codes.size(), draft.items().size());
    }
}
