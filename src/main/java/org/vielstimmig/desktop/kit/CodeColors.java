package org.vielstimmig.desktop.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;

/// The colours in which codes are seen. A code without one of its own, as lists and other programs bring
/// them, is seen in a shade near its facet's, so that several of one theme can be told apart on the same
/// words. Nothing of it is stored, and the order of the codes does not matter.
public final class CodeColors {

    /// The shade for a fifth neutral code; the facets have four each with their own colour.
    static final String IRIS = "#6962d9";

    private CodeColors() {}

    /// What a code of this facet may be seen in, empty for the facet's own; those farthest apart first.
    static List<String> palette(Facet facet) {
        List<String> colors = new ArrayList<>();
        colors.add("");
        List<String> shades = Shades.ALL.stream()
                .filter(s -> s.facet() == facet)
                .map(Shades.Shade::color)
                .toList();
        if (facet == Facet.NEUTRAL) {
            colors.addAll(List.of(shades.get(0), shades.get(2), IRIS, shades.get(1)));
        } else {
            colors.addAll(shades);
        }
        return colors;
    }

    /// For each code `#rrggbb`, or empty for its facet's own colour.
    ///
    /// @param codes all there are
    public static Map<CodeId, String> of(List<Code> codes) {
        Map<CodeId, String> colors = new HashMap<>();
        List<Code> bare = new ArrayList<>();
        Map<Place, Integer> beside = new HashMap<>();
        Map<Place, Integer> anywhere = new HashMap<>();
        for (Code code : codes) {
            if (code.color().isEmpty()) {
                bare.add(code);
            } else {
                colors.put(code.id(), code.color());
                count(code, code.color(), beside, anywhere);
            }
        }
        bare.sort(Comparator.comparing(Code::id));
        for (Code code : bare) {
            String color = palette(code.facet()).stream()
                    .min(Comparator.<String>comparingInt(c -> beside.getOrDefault(Place.beside(code, c), 0))
                            .thenComparingInt(c -> anywhere.getOrDefault(Place.anywhere(code, c), 0)))
                    .orElse("");
            colors.put(code.id(), color);
            count(code, color, beside, anywhere);
        }
        return colors;
    }

    /// The codes with the colours in which they are seen.
    public static List<Code> seen(List<Code> codes) {
        Map<CodeId, String> colors = of(codes);
        return codes.stream()
                .map(code -> code.edit()
                        .color(Objects.requireNonNullElse(colors.get(code.id()), ""))
                        .done())
                .toList();
    }

    private record Place(String theme, Facet facet, String color) {
        static Place beside(Code code, String color) {
            return new Place(String.valueOf(code.parent()), code.facet(), color.toLowerCase(java.util.Locale.ROOT));
        }

        static Place anywhere(Code code, String color) {
            return new Place("", code.facet(), color.toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static void count(Code code, String color, Map<Place, Integer> beside, Map<Place, Integer> anywhere) {
        if (code.mergedInto() == null) {
            beside.merge(Place.beside(code, color), 1, Integer::sum);
            anywhere.merge(Place.anywhere(code, color), 1, Integer::sum);
        }
    }
}
