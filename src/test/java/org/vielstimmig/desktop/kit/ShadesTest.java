package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Facet;

/// The shades stay apart from each other and from the paper. Poor colour vision after Machado, Oliveira &
/// Fernandes (2009), severity 1; distances are CIE 1976 ΔE.
class ShadesTest {

    private static final double LEAST = 8.5;
    private static final double LEAST_ALL_SEEN = 15;
    private static final double LEAST_CONTRAST = 2.9;

    private static final double[][] ALL_SEEN = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] PROTAN = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] DEUTAN = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };
    private static final double[][] TRITAN = {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    };
    private static final double[][] TO_XYZ = {
        {.4124564, .3575761, .1804375}, {.2126729, .7151522, .0721750}, {.0193339, .1191920, .9503041}
    };
    private static final double[] WHITE = {.95047, 1, 1.08883};

    @Test
    void neutralCodesHaveTwelveColoursTheOthersFour() {
        for (Facet facet : Facet.values()) {
            assertEquals(facet == Facet.NEUTRAL ? 12 : 4, Shades.family(facet).size());
        }
    }

    @Test
    void neutralColoursStayApartForEveryEyeInBothThemes() {
        List<String> family = Shades.family(Facet.NEUTRAL);
        for (boolean dark : List.of(false, true)) {
            for (int i = 0; i < family.size(); i++) {
                for (int j = 0; j < i; j++) {
                    String one = Shades.seen(family.get(i), dark);
                    String other = Shades.seen(family.get(j), dark);
                    assertTrue(apart(ALL_SEEN, one, other) >= LEAST_ALL_SEEN, one + " and " + other);
                    for (double[][] eye : List.of(PROTAN, DEUTAN, TRITAN)) {
                        assertTrue(
                                apart(eye, one, other) >= LEAST, one + " and " + other + ": " + apart(eye, one, other));
                    }
                }
            }
        }
    }

    @Test
    void neutralColoursKeepAwayFromTheSides() {
        for (boolean dark : List.of(false, true)) {
            for (String neutral : Shades.family(Facet.NEUTRAL)) {
                for (Facet side : List.of(Facet.POTENTIAL, Facet.BARRIER, Facet.AMBIVALENT)) {
                    String one = Shades.seen(neutral, dark);
                    String other = Shades.seen(Shades.own(side), dark);
                    assertTrue(apart(ALL_SEEN, one, other) >= LEAST_ALL_SEEN, one + " and " + other);
                    for (double[][] eye : List.of(PROTAN, DEUTAN, TRITAN)) {
                        assertTrue(
                                apart(eye, one, other) >= LEAST, one + " and " + other + ": " + apart(eye, one, other));
                    }
                }
            }
        }
    }

    @Test
    void theShadesOfASideStayApartForEveryEye() {
        List<Shades.Shade> sides =
                Shades.ALL.stream().filter(s -> s.facet() != Facet.NEUTRAL).toList();
        for (double[][] eye : List.of(ALL_SEEN, PROTAN, DEUTAN, TRITAN)) {
            for (int i = 0; i < sides.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double apart = apart(eye, sides.get(i).color(), sides.get(j).color());
                    assertTrue(apart >= LEAST, sides.get(i) + " and " + sides.get(j) + ": " + apart);
                }
            }
        }
    }

    @Test
    void eachCanBeSeenOnThePaperOfItsTheme() {
        for (Shades.Shade shade : Shades.ALL) {
            for (String paper : List.of("#ffffff", "#fbfaf8", "#20242a", "#1b1e22")) {
                String seen = Shades.seen(shade.color(), paper.startsWith("#1") || paper.startsWith("#2"));
                double contrast = contrast(seen, paper);
                assertTrue(contrast >= LEAST_CONTRAST, shade + " on " + paper + ": " + contrast);
            }
        }
    }

    /// What a tint does to the paper: ink on three of them still has 4.5 : 1.
    @Test
    void wordsCanBeReadOnThreeTints() {
        for (Shades.Shade shade : Shades.ALL) {
            for (boolean dark : List.of(false, true)) {
                double[] ground = rgb(dark ? "#20242a" : "#ffffff");
                double[] tint = rgb(Shades.seen(shade.color(), dark));
                double share = Shades.tint(Color.web(Shades.seen(shade.color(), dark)), dark);
                for (int layer = 0; layer < 3; layer++) {
                    for (int i = 0; i < 3; i++) {
                        ground[i] += share * (tint[i] - ground[i]);
                    }
                }
                String under =
                        "#%02x%02x%02x".formatted(Math.round(ground[0]), Math.round(ground[1]), Math.round(ground[2]));
                double contrast = contrast(under, dark ? "#e6e4df" : "#1f2328");
                assertTrue(contrast >= 4.5, shade + (dark ? " dark: " : " light: ") + contrast);
            }
        }
    }

    @Test
    void aFacetsOwnColourIsThatOfTheThemes() throws Exception {
        for (boolean dark : List.of(false, true)) {
            String sheet = dark ? "theme-dark.css" : "theme-light.css";
            String css = new String(
                    Objects.requireNonNull(Shades.class.getResourceAsStream(sheet))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            for (Facet facet : Facet.values()) {
                String line = "-v-" + facet.name().toLowerCase(Locale.ROOT) + ": "
                        + Shades.seen(Shades.own(facet), dark) + ";";
                assertTrue(css.contains(line), line);
            }
        }
    }

    @Test
    void aSignsStyleKnowsBothThemes() {
        assertEquals("", Shades.style(""));
        assertEquals("", Shades.style("mauve-ish"));
        String plum = Shades.family(Facet.NEUTRAL).get(4);
        assertTrue(Shades.style(plum).contains(Shades.seen(plum, true)));
        assertTrue(Shades.style(plum).contains(Shades.seen(plum, false)));
    }

    private static double apart(double[][] eye, String one, String other) {
        return distance(lab(times(eye, linear(one))), lab(times(eye, linear(other))));
    }

    private static double[] rgb(String color) {
        double[] result = new double[3];
        for (int i = 0; i < 3; i++) {
            result[i] = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16);
        }
        return result;
    }

    private static double[] linear(String color) {
        double[] result = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            result[i] = c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
        }
        return result;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> Math.clamp(row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2], 0, 2))
                .toArray();
    }

    private static double[] lab(double[] rgb) {
        double[] inside = Arrays.stream(rgb).map(c -> Math.clamp(c, 0, 1)).toArray();
        double[] xyz = times(TO_XYZ, inside);
        double[] f = new double[3];
        for (int i = 0; i < 3; i++) {
            double share = xyz[i] / WHITE[i];
            f[i] = share > 216 / 24389.0 ? Math.cbrt(share) : (24389 / 27.0 * share + 16) / 116;
        }
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }

    private static double contrast(String one, String other) {
        double a = times(TO_XYZ, linear(one))[1] + .05;
        double b = times(TO_XYZ, linear(other))[1] + .05;
        return Math.max(a, b) / Math.min(a, b);
    }
}
