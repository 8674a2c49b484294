package org.vielstimmig.desktop.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;

/// The colours in which codes are seen, in every room. Who makes a code in the window gives it the [next][#next]
/// colour, and it is stored. One without a colour, as lists and other programs bring them, has that of its place
/// among all codes of its facet in the order of making: what is made, named, moved or coloured later changes
/// nothing.
public final class CodeColors {

    private CodeColors() {}

    /// For each code `#rrggbb`, or empty for its facet's own colour.
    ///
    /// @param codes all there are, merged ones too; in any order
    public static Map<CodeId, String> of(List<Code> codes) {
        Map<CodeId, String> colors = new HashMap<>();
        Map<Facet, Integer> made = new EnumMap<>(Facet.class);
        for (Code code : codes.stream()
                .sorted(Comparator.comparing(Code::id, CodeId::inOrderOfMaking))
                .toList()) {
            int place = made.merge(code.facet(), 1, Integer::sum) - 1;
            colors.put(
                    code.id(),
                    code.color().isEmpty()
                            ? nth(code.facet(), place)
                            : Shades.isSame(code.facet(), code.color(), "") ? "" : code.color());
        }
        return colors;
    }

    /// The colour of a code at a passage that may have a facet of its own: there a shade of the passage's facet,
    /// unless a person took the code's colour from elsewhere; then the shape alone tells.
    ///
    /// @param seen the code's colour elsewhere
    public static String at(Code code, String seen, Facet facet) {
        int place = Shades.place(code.facet(), seen);
        return facet == code.facet() || place < 0 ? seen : nth(facet, place);
    }

    /// A code with another facet; a colour that was of its old one goes with it.
    public static Code turned(Code code, Facet facet) {
        int place = code.color().isEmpty() ? -1 : Shades.place(code.facet(), code.color());
        List<String> family = Shades.family(facet);
        return code.edit()
                .facet(facet)
                .color(place < 0 || facet == code.facet() ? code.color() : family.get(place % family.size()))
                .done();
    }

    /// A colour for a new code: of its facet's the one that the fewest under the same theme have, then the fewest
    /// of all. To be stored with it.
    ///
    /// @param codes  all there are; the parent may be missing, as it is about to be made too
    /// @return `#rrggbb`
    public static String next(List<Code> codes, @Nullable CodeId parent, Facet facet) {
        List<Code> there = new ArrayList<>(codes);
        if (parent != null && codes.stream().noneMatch(code -> code.id().equals(parent))) {
            there.add(Code.named(parent, null, 0, "", Facet.NEUTRAL));
        }
        Map<CodeId, String> seen = of(there);
        List<Code> rivals = there.stream()
                .filter(code -> code.facet() == facet && code.mergedInto() == null)
                .toList();
        return Shades.family(facet).stream()
                .min(Comparator.<String>comparingLong(color -> rivals.stream()
                                .filter(code -> Objects.equals(code.parent(), parent) && has(code, seen, color))
                                .count())
                        .thenComparingLong(color -> rivals.stream()
                                .filter(code -> has(code, seen, color))
                                .count()))
                .orElseThrow();
    }

    private static boolean has(Code code, Map<CodeId, String> seen, String color) {
        return Shades.isSame(code.facet(), seen.getOrDefault(code.id(), ""), color);
    }

    private static String nth(Facet facet, int place) {
        List<String> family = Shades.family(facet);
        int nth = place % family.size();
        return nth == 0 ? "" : family.get(nth);
    }
}
