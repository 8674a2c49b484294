package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
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
    void fiveNeutralCodesOfOneThemeHaveFiveColours() {
        List<Code> codes = five(Facet.NEUTRAL);
        Map<CodeId, String> colors = CodeColors.of(codes);
        assertEquals(
                5,
                codes.stream().skip(1).map(c -> colors.get(c.id())).distinct().count());
        // Of the others there are four: no colour comes three times.
        List<Code> barriers = five(Facet.BARRIER);
        Map<CodeId, String> ofBarriers = CodeColors.of(barriers);
        assertEquals(
                4,
                barriers.stream()
                        .skip(1)
                        .map(c -> ofBarriers.get(c.id()))
                        .distinct()
                        .count());
    }

    @Test
    void aCodeThatStandsAloneIsInItsFacetsColour() {
        assertEquals(Map.of(theme.id(), ""), CodeColors.of(List.of(theme)));
    }

    @Test
    void orderAndPlaceAmongSiblingsChangeNothing() {
        List<Code> codes = five(Facet.NEUTRAL);
        List<Code> moved = new ArrayList<>();
        for (Code code : codes.reversed()) {
            moved.add(code.edit()
                    .position(9 - code.position())
                    .name("x" + code.name())
                    .done());
        }
        assertEquals(CodeColors.of(codes), CodeColors.of(moved));
    }

    @Test
    void aColourOfItsOwnIsKeptAndNotGivenToABrother() {
        Code own = code(theme.id(), 0, "Eigen", Facet.NEUTRAL)
                .edit()
                .color("#7573a7")
                .done();
        List<Code> codes = new ArrayList<>(five(Facet.NEUTRAL).subList(0, 5));
        codes.add(own);
        Map<CodeId, String> colors = CodeColors.of(codes);
        assertEquals("#7573a7", colors.get(own.id()));
        assertEquals(
                5,
                new HashSet<>(codes.stream()
                                .skip(1)
                                .map(c -> colors.get(c.id()))
                                .toList())
                        .size());
    }

    @Test
    void aNewCodeIsToldApartFromThoseWithoutAColour() {
        List<Code> codes = new ArrayList<>(five(Facet.NEUTRAL).subList(0, 3));
        String next = Shades.next(CodeColors.seen(codes), theme.id(), Facet.NEUTRAL);
        codes.stream().skip(1).forEach(c -> assertNotEquals(CodeColors.of(codes).get(c.id()), next));
    }
}
