package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.vielstimmig.i18n.Lang;

class ThemeTest {

    private static final double READABLE = 4.5;

    private static Map<String, Color> colours(String sheet) throws IOException {
        Map<String, Color> colours = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet))) {
            String css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Matcher lines = Pattern.compile("(-v-[a-z0-9-]+):\\s*([^;]+);").matcher(css);
            while (lines.find()) {
                colours.put(lines.group(1), Color.web(lines.group(2)));
            }
        }
        return colours;
    }

    private static double luminance(Color colour) {
        double[] parts = {colour.getRed(), colour.getGreen(), colour.getBlue()};
        for (int i = 0; i < 3; i++) {
            parts[i] = parts[i] <= 0.04045 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static Color over(Color tint, Color ground) {
        return ground.interpolate(Color.color(tint.getRed(), tint.getGreen(), tint.getBlue()), tint.getOpacity());
    }

    @Test
    void contrastIsThatOfThePublishedFormula() {
        assertEquals(21, contrast(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(4.54, contrast(Color.web("#767676"), Color.WHITE), 0.01);
    }

    /// WCAG 2, level AA, for every text colour on every ground it is set on.
    @Test
    void everyTextColourIsReadable() throws IOException {
        for (String sheet : List.of("theme-light.css", "theme-dark.css")) {
            Map<String, Color> colours = colours(sheet);
            List<String> faults = new ArrayList<>();
            for (String ground : List.of("-v-panel", "-v-card")) {
                for (String text : List.of(
                        "-v-ink",
                        "-v-ink2",
                        "-v-ink3",
                        "-v-accent",
                        "-v-potential",
                        "-v-barrier",
                        "-v-ambivalent",
                        "-v-neutral")) {
                    check(sheet, text, colour(colours, text), ground, colour(colours, ground), faults);
                }
                for (String tint : List.of(
                        "-v-potential-soft", "-v-barrier-soft", "-v-ambivalent-soft", "-v-neutral-soft", "-v-hover")) {
                    Color tinted = over(colour(colours, tint), colour(colours, ground));
                    check(sheet, "-v-ink", colour(colours, "-v-ink"), tint + " on " + ground, tinted, faults);
                    check(sheet, "-v-ink2", colour(colours, "-v-ink2"), tint + " on " + ground, tinted, faults);
                }
            }
            for (String text : List.of("-v-ink", "-v-ink2", "-v-accent")) {
                check(sheet, text, colour(colours, text), "-v-accent-soft", colour(colours, "-v-accent-soft"), faults);
            }
            check(sheet, "-v-ink", colour(colours, "-v-ink"), "-v-sel", colour(colours, "-v-sel"), faults);
            check(
                    sheet,
                    "-v-on-accent",
                    colour(colours, "-v-on-accent"),
                    "-v-accent",
                    colour(colours, "-v-accent"),
                    faults);
            check(sheet, "-v-card", colour(colours, "-v-card"), "-v-ink", colour(colours, "-v-ink"), faults);
            assertEquals(List.of(), faults);
        }
    }

    private static Color colour(Map<String, Color> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static void check(String sheet, String text, Color ink, String ground, Color paper, List<String> faults) {
        double contrast = contrast(ink, paper);
        if (contrast < READABLE) {
            faults.add("%s: %s on %s %.2f".formatted(sheet, text, ground, contrast));
        }
    }

    @Test
    void bothThemesNameTheSameColours() throws IOException {
        assertEquals(
                colours("theme-light.css").keySet(), colours("theme-dark.css").keySet());
    }

    @Test
    void fontsAreThereUnderTheirNames() {
        FxRun.run(() -> {
            Theme theme = new Theme();
            assertTrue(theme.fontSize() == 13);
            for (String family :
                    List.of("Inter", "Inter Medium", "Inter SemiBold", "Source Serif 4", "Source Serif 4 SemiBold")) {
                assertTrue(Font.getFamilies().contains(family), family);
                assertEquals(family, Font.font(family, 13).getFamily());
            }
        });
    }

    @Test
    void switchesLiveAndZooms() {
        FxRun.run(() -> {
            Theme theme = new Theme();
            Label label = new Label("Aa");
            Scene scene = new Scene(label, 100, 50);
            theme.choiceProperty().set(Theme.Choice.LIGHT);
            theme.dress(scene);
            label.applyCss();
            Object light = label.getTextFill();
            assertEquals("Inter", label.getFont().getFamily());
            assertEquals(13, label.getFont().getSize());
            theme.choiceProperty().set(Theme.Choice.DARK);
            label.applyCss();
            assertTrue(theme.isDark());
            assertNotEquals(light, label.getTextFill());
            theme.zoomProperty().set(1.5);
            label.applyCss();
            assertEquals(19.5, label.getFont().getSize());
            theme.zoomProperty().set(99);
            assertEquals(13 * Theme.LARGEST_ZOOM, theme.fontSize());
        });
    }

    /// Every control of the kit, both themes and languages: no missing colour, no unreadable rule.
    @Test
    void styleSheetsRaiseNoWarnings() {
        List<String> warnings = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                warnings.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("javafx.css");
        logger.addHandler(handler);
        try {
            FxRun.run(() -> {
                Theme theme = new Theme();
                for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                    theme.choiceProperty().set(choice);
                    Scene scene = new Scene(KitDemo.window(Lang.DE), 1200, 800);
                    theme.dress(scene);
                    FxRun.picture(scene);
                }
            });
        } finally {
            logger.removeHandler(handler);
        }
        assertEquals(List.of(), warnings);
    }
}
