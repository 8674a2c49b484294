package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;
import org.vielstimmig.desktop.kit.Fold;
import org.vielstimmig.desktop.page.PageText;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.TextRange;

class SmallPartsTest {

    // --- keys -------------------------------------------------------------------------------------------------------

    @Test
    void aCodeInUseKeepsItsKey() {
        RecentCodes recent = new RecentCodes();
        List<CodeId> codes = Stream.generate(CodeId::create).limit(11).toList();
        codes.subList(0, 9).forEach(recent::used);
        assertEquals(codes.subList(0, 9).reversed(), recent.byKey());
        recent.used(codes.get(0));
        assertEquals(1, recent.keyOf(codes.get(0)));
        assertEquals(2, recent.keyOf(codes.get(8)));
        recent.used(codes.get(9));
        assertEquals(1, recent.keyOf(codes.get(9)));
        assertEquals(2, recent.keyOf(codes.get(0)));
        // The second of them was not used for longest.
        assertEquals(0, recent.keyOf(codes.get(1)));
        assertEquals(RecentCodes.KEYS, recent.byKey().size());
        recent.fill(codes);
        assertEquals(0, recent.keyOf(codes.get(1)), "no key was free");
    }

    @Test
    void keysSurviveTheSettings() {
        Random random = Seed.random("keys");
        RecentCodes recent = new RecentCodes();
        List<CodeId> codes =
                new ArrayList<>(Stream.generate(CodeId::create).limit(14).toList());
        for (int i = 0; i < 200; i++) {
            recent.used(codes.get(random.nextInt(codes.size())));
            RecentCodes again = RecentCodes.of(recent.asText());
            assertEquals(recent.byKey(), again.byKey());
            CodeId next = codes.get(random.nextInt(codes.size()));
            RecentCodes control = RecentCodes.of(recent.asText());
            again.used(next);
            control.used(next);
            assertEquals(control.byKey(), again.byKey());
            recent.used(next);
            assertEquals(recent.byKey(), again.byKey());
        }
    }

    @Test
    void anythingElseInTheSettingsCountsAsNothing() {
        assertEquals(List.of(), RecentCodes.of("").byKey());
        assertEquals(List.of(), RecentCodes.of("x@1 @ 7 @@@").byKey());
    }

    // --- finding ----------------------------------------------------------------------------------------------------

    private static final PageText PAGE = page("Kopf Amt\n", "A: ", "Das Amt, das\nAMT  sagt:", "B: ", "Amt? ’s Amt.");

    private static PageText page(String head, String... parts) {
        StringBuilder text = new StringBuilder(head);
        List<PageTurn> turns = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            text.append(parts[i]);
            TextRange range = new TextRange(text.length(), text.length() + parts[i + 1].length());
            turns.add(new PageTurn(turns.size() + 1, range, parts[i], false, null, false));
            text.append(parts[i + 1]).append('\n');
        }
        return new PageText(text.toString(), turns);
    }

    private static List<String> found(String query) {
        return TextFinder.all(PAGE, query).stream().map(r -> r.of(PAGE.text())).toList();
    }

    @Test
    void findsWithoutRegardToCaseAndBreaks() {
        assertEquals(List.of("Amt", "Amt", "AMT", "Amt", "Amt"), found("amt"));
        assertEquals(List.of("das\nAMT  sagt"), found("das amt sagt"));
        assertEquals(List.of("’s Amt"), found("'S AMT"));
        assertEquals(List.of(), found("  "));
    }

    @Test
    void neverFindsInLabels() {
        assertEquals(List.of(), found("A:"));
        assertEquals(List.of(), found("B: Amt"));
    }

    // --- folding ----------------------------------------------------------------------------------------------------

    private static Folding fold(double width, boolean left, boolean right, Folding.Hand last) {
        return Folding.of(width, 252, 316, 30, 470, left, right, last);
    }

    @Test
    void panelsFoldWhereThePageWouldSuffer() {
        assertEquals(new Folding(true, true), fold(1376, true, true, Folding.Hand.NOBODY));
        assertEquals(new Folding(false, true), fold(936, true, true, Folding.Hand.NOBODY));
        assertEquals(new Folding(true, false), fold(936, true, true, Folding.Hand.LEFT));
        assertEquals(new Folding(false, true), fold(936, true, true, Folding.Hand.RIGHT));
        assertEquals(new Folding(false, false), fold(700, true, true, Folding.Hand.NOBODY));
        assertEquals(new Folding(false, true), fold(700, true, true, Folding.Hand.RIGHT));
        assertEquals(new Folding(false, true), fold(1376, false, true, Folding.Hand.NOBODY));
        assertEquals(new Folding(true, false), fold(936, true, false, Folding.Hand.NOBODY));
        assertEquals(new Folding(false, false), fold(1376, false, false, Folding.Hand.LEFT));
    }

    // --- words ------------------------------------------------------------------------------------------------------

    @Test
    void filtersLikeAPersonTypes() {
        assertTrue(Fold.holds("Förderung / Größe", "grosse foerd".replace("oe", "o")));
        assertTrue(Fold.holds("Anerkennung als Träger", "TRAGER"));
        assertTrue(!Fold.holds("Anerkennung", "anerkennung amt"));
    }

    @Test
    void citesWithEverythingKnown() {
        assertEquals(
                "„Ja.“ (I-05 Kita, Beitrag 20, 00:12:50, Frau D.)",
                Citation.of(Lang.DE, " Ja. ", "I-05 Kita", 20, 770_000L, "Frau D."));
        assertEquals("“Yes.” (I-05)", Citation.of(Lang.EN, "Yes.", "I-05", 0, null, ""));
    }

    @Test
    void weightsAreThreeDots() {
        assertEquals("", Weight.dots(null));
        assertEquals("○○○", Weight.dots(0));
        assertEquals("●○○", Weight.dots(33));
        assertEquals("●●○", Weight.dots(67));
        assertEquals("●●●", Weight.dots(100));
        for (int i = 1; i <= Weight.STEPS; i++) {
            assertEquals(i, Weight.full(Weight.of(i)));
        }
    }
}
