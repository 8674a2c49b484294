package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Facet;

/// The shades stay apart from each other and from the paper. Poor colour vision after Machado, Oliveira &
/// Fernandes (2009), severity 1; distances are CIE 1976 ΔE.
class ShadesTest {

    private static final double LEAST = 8.5;
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
    void thereAreThreeForEachFacet() {
        for (Facet facet : Facet.values()) {
            assertEquals(3, Shades.ALL.stream().filter(s -> s.facet() == facet).count());
        }
    }

    @Test
    void anyTwoStayApartForEveryEye() {
        for (double[][] eye : List.of(ALL_SEEN, PROTAN, DEUTAN, TRITAN)) {
            for (int i = 0; i < Shades.ALL.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double apart = distance(
                            lab(times(eye, linear(Shades.ALL.get(i).color()))),
                            lab(times(eye, linear(Shades.ALL.get(j).color()))));
                    assertTrue(apart >= LEAST, Shades.ALL.get(i) + " and " + Shades.ALL.get(j) + ": " + apart);
                }
            }
        }
    }

    @Test
    void eachCanBeSeenOnBothPapers() {
        for (Shades.Shade shade : Shades.ALL) {
            for (String paper : List.of("#ffffff", "#fbfaf8", "#20242a", "#1b1e22")) {
                double contrast = contrast(shade.color(), paper);
                assertTrue(contrast >= LEAST_CONTRAST, shade + " on " + paper + ": " + contrast);
            }
        }
    }

    @Test
    void theFifthNeutralShadeIsNoneOfTheOthers() {
        for (double[][] eye : List.of(ALL_SEEN, PROTAN, DEUTAN, TRITAN)) {
            for (Shades.Shade shade : Shades.ALL) {
                double apart =
                        distance(lab(times(eye, linear(CodeColors.IRIS))), lab(times(eye, linear(shade.color()))));
                assertTrue(apart >= LEAST, shade + ": " + apart);
            }
        }
        for (String paper : List.of("#ffffff", "#fbfaf8", "#20242a", "#1b1e22")) {
            assertTrue(contrast(CodeColors.IRIS, paper) >= LEAST_CONTRAST, paper);
        }
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
