package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;

/// Codes that nobody gave a colour are told apart all the same.
class CodeColorsTest {

    private final Code theme = code(null, 0, "Thema", Facet.NEUTRAL);

    private static Code code(CodeId parent, int position, String name, Facet facet) {
        return Code.named(CodeId.create(), parent, position, name, facet);
    }

    private List<Code> five(Facet facet) {
        List<Code> codes = new ArrayList<>(List.of(theme));
        for (int i = 0; i < 5; i++) {
            codes.add(code(theme.id(), i, "Code " + i, facet));
        }
        return codes;
    }

    @Test
    void twelveNeutralCodesHaveTwelveColoursAndFiveBarriersFour() {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            codes.add(code(null, i, "Code " + i, Facet.NEUTRAL));
        }
        assertEquals(12, new HashSet<>(CodeColors.of(codes).values()).size());
        List<Code> barriers = five(Facet.BARRIER).subList(1, 6);
        assertEquals(4, new HashSet<>(CodeColors.of(barriers).values()).size());
    }

    @Test
    void aCodeThatStandsAloneIsInItsFacetsColour() {
        assertEquals(Map.of(theme.id(), ""), CodeColors.of(List.of(theme)));
    }

    @Test
    void whatIsMadeMovedNamedOrColouredLaterChangesNothing() {
        List<Code> codes = five(Facet.NEUTRAL);
        Map<CodeId, String> before = CodeColors.of(codes);
        List<Code> later = new ArrayList<>(List.of(code(null, 0, "Neu", Facet.NEUTRAL)));
        for (Code code : codes.reversed()) {
            later.add(code.edit()
                    .position(9 - code.position())
                    .name("x" + code.name())
                    .parent(null)
                    .done());
        }
        later.add(code(theme.id(), 0, "Neu", Facet.NEUTRAL)
                .edit()
                .color(Shades.family(Facet.NEUTRAL).get(1))
                .done());
        Map<CodeId, String> now = CodeColors.of(later);
        before.forEach((id, color) -> assertEquals(color, now.get(id)));
        // Ids of other programs do not tell; whatever is made here comes after them.
        Code old = Code.named(CodeId.of("ffffffff-ffff-4fff-bfff-ffffffffffff"), null, 0, "Alt", Facet.NEUTRAL);
        assertEquals("", CodeColors.of(List.of(theme, old)).get(old.id()));
    }

    @Test
    void theColourGivenToANewCodeStays() {
        List<Code> codes = new ArrayList<>();
        Map<CodeId, String> given = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            Code made = code(null, i, "Code " + i, Facet.NEUTRAL);
            made = made.edit()
                    .color(CodeColors.next(codes, null, Facet.NEUTRAL))
                    .done();
            assertTrue(made.color().startsWith("#"));
            codes.add(made);
            given.put(made.id(), CodeColors.of(codes).get(made.id()));
            assertEquals(given, CodeColors.of(codes));
        }
        assertEquals(12, new HashSet<>(given.values()).size());
    }

    @Test
    void aThemeThatIsMadeAlongHasAnotherColourThanItsCode() {
        String next = CodeColors.next(List.of(), theme.id(), Facet.NEUTRAL);
        Code child =
                code(theme.id(), 0, "Code", Facet.NEUTRAL).edit().color(next).done();
        Map<CodeId, String> colors = CodeColors.of(List.of(theme, child));
        assertNotEquals(colors.get(theme.id()), colors.get(child.id()));
    }

    @Test
    void aPassagesOwnFacetShowsInItsColour() {
        List<String> neutral = Shades.family(Facet.NEUTRAL);
        List<String> barrier = Shades.family(Facet.BARRIER);
        assertEquals("", CodeColors.at(theme, "", Facet.BARRIER));
        assertEquals(barrier.get(1), CodeColors.at(theme, neutral.get(1), Facet.BARRIER));
        assertEquals(barrier.get(2), CodeColors.at(theme, neutral.get(6), Facet.BARRIER));
        assertEquals(neutral.get(1), CodeColors.at(theme, neutral.get(1), Facet.NEUTRAL));
        // What a person took from elsewhere stays, the shape tells.
        assertEquals("#123456", CodeColors.at(theme, "#123456", Facet.BARRIER));
        // What neutral codes were given formerly.
        assertEquals(barrier.get(1), CodeColors.at(theme, "#7573a7", Facet.BARRIER));
    }

    @Test
    void aCodeThatTurnsTakesItsColourAlong() {
        Code own = theme.edit().color(Shades.own(Facet.NEUTRAL)).done();
        Code turned = CodeColors.turned(own, Facet.BARRIER);
        assertEquals(Facet.BARRIER, turned.facet());
        assertEquals(Shades.own(Facet.BARRIER), turned.color());
        assertEquals(
                "#123456",
                CodeColors.turned(theme.edit().color("#123456").done(), Facet.BARRIER)
                        .color());
        assertEquals("", CodeColors.turned(theme, Facet.BARRIER).color());
    }
}
