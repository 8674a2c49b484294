package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

class SafeTextTest {

    private static final String ARABIC =
            "قالت المرأة إن الجمعية ساعدت العائلات كثيرا في السنوات الأخيرة ولم تحصل على أي دعم من المدينة حتى الآن";
    private static final String HEBREW =
            "האישה אמרה שהעמותה עזרה למשפחות רבות בשנים האחרונות ולא קיבלה שום תמיכה מהעירייה עד היום";
    private static final List<String> TEXTS = List.of(
            ARABIC,
            HEBREW,
            "Dann sagte sie قالت المرأة إن الجمعية ساعدت und 2019 העמותה עזרה למשפחות wirklich.",
            "«قالت» (المرأة): إن، الجمعية؛ ساعدت؟ 1998–2004 العائلات … نعم!",
            "قالت  المرأة   إن\u00A0الجمعية\tساعدت  ",
            ARABIC + "\n" + HEBREW + "\nund dann auf Deutsch\n\n" + ARABIC);

    @Test
    void leftToRightTextStaysTheSameObject() {
        String german = "„Ohne Partner kommst du gar nicht rein.“ 🙂 ▲";
        assertSame(german, SafeText.of(german));
        assertSame("", SafeText.of(""));
    }

    @Test
    void addsOnlyInvisibleMarks() {
        for (String text : TEXTS) {
            String safe = SafeText.of(text);
            assertTrue(safe.length() > text.length());
            assertEquals(text.replace('\t', ' '), bare(safe));
            assertTrue(safe.indexOf("\u202A") < 0, "some fonts draw this one");
        }
    }

    /// What the marks are for: a stretch is one part, so one font and no line's end within it, and no mark in
    /// it, which would be seen.
    @Test
    void everyStretchIsOnePartWithoutMarks() {
        for (String text : written(20261123L)) {
            for (String line : SafeText.of(text).split("\n")) {
                Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
                for (int run = 0; run < bidi.getRunCount(); run++) {
                    if (bidi.getLevelAt(bidi.getRunStart(run)) % 2 == 1) {
                        String stretch = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
                        assertEquals(stretch, bare(stretch), text);
                        assertEquals(stretch.length(), TextParts.end(stretch, 0), () -> "“" + stretch + "” of " + text);
                    }
                }
            }
        }
    }

    /// From left to right on the screen, as the text itself would stand there.
    @Test
    void signsAndWordsStandWhereTheTextHasThem() {
        for (String text : written(20261124L)) {
            for (String line : text.split("\n")) {
                assertEquals(
                        seen(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT),
                        seen(SafeText.of(line), Bidi.DIRECTION_LEFT_TO_RIGHT),
                        line);
                String again = SafeText.of(SafeText.of(line));
                assertEquals(
                        seen(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT), seen(again, Bidi.DIRECTION_LEFT_TO_RIGHT));
            }
        }
    }

    @Test
    void aNameAmongOtherWordsKeepsToItself() {
        String line = SafeText.of(SafeText.apart("مقابلة (أولى)") + " · 3 · 0:12");
        assertEquals(
                "(ىلوأ( ةلباقم · 3 · 0:12",
                seen(line, Bidi.DIRECTION_LEFT_TO_RIGHT).replace(')', '('));
        assertSame("Gespräch", SafeText.apart("Gespräch"));
        assertTrue(SafeText.isRightToLeft(ARABIC));
        assertTrue(!SafeText.isRightToLeft("Dann sagte sie قالت"));
    }

    private static List<String> written(long seed) {
        System.out.println("seed " + Long.getLong("seed", seed));
        Random random = new Random(Long.getLong("seed", seed));
        String letters = "ابتثجحخكلمنהויאבגדabcäü019.,!?()«»-–§%: \u00A0     ";
        List<String> all = new ArrayList<>(TEXTS);
        all.add("„قالت المرأة: إن الجمعية (رقم 12) ساعدت!“ – «نعم». (auf Deutsch: „Jugendamt“, 16:30 Uhr, § 34)");
        all.add("في ٣.٤.٢٠١٥ (٥٠٪): نعم، ١٦:٣٠!");
        // Marks that somebody has set are followed.
        all.add("قال: «C++\u200F» نعم!\u200F");
        all.add("\u200Eقالت المرأة (2)!");
        for (int i = 0; i < 600; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            if (SafeText.isMixed(text.toString())) {
                all.add(text.toString());
            }
        }
        return all;
    }

    private static String bare(String text) {
        return text.replaceAll("[\u200E\u200F\u202A\u202B\u202C]", "");
    }

    private static String seen(String line, int direction) {
        String text = line.replace('\t', ' ');
        if (text.isEmpty()) {
            return text;
        }
        Bidi bidi = new Bidi(text, direction);
        byte[] levels = new byte[text.length()];
        Character[] letters = new Character[text.length()];
        for (int i = 0; i < text.length(); i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            letters[i] = text.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        StringBuilder shown = new StringBuilder();
        for (char letter : letters) {
            shown.append(letter);
        }
        return bare(shown.toString());
    }

    /// Two hundred widths from 10 px, narrower than any word, to 1000 px; the unsafe text fails at most of
    /// them.
    @Test
    void everyTextCanBeWrappedAtEveryWidth() {
        FxRun.run(() -> {
            List<String> faults = new ArrayList<>();
            int unsafe = 0;
            for (String text : TEXTS) {
                for (int width = 10; width <= 1000; width += 5) {
                    if (fails(SafeText.of(text), width, 15.5)) {
                        faults.add(width + ": " + text);
                    }
                    if (fails(text, width, 15.5)) {
                        unsafe++;
                    }
                }
            }
            assertEquals(List.of(), faults);
            // When JavaFX wraps such text by itself, this guard has no reason any more.
            assertTrue(unsafe > 0, "unguarded text no longer fails: SafeText may go");
        });
    }

    @Test
    void randomTextsCanBeWrapped() {
        long seed = Long.getLong("seed", 20260117L);
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويאבגדהוזחטיכלמנabcäöü019.,!?()«»-  \u00A0\n";
        FxRun.run(() -> {
            for (int i = 0; i < 400; i++) {
                StringBuilder text = new StringBuilder();
                int length = 1 + random.nextInt(80);
                for (int j = 0; j < length; j++) {
                    text.append(letters.charAt(random.nextInt(letters.length())));
                }
                int width = 5 + random.nextInt(400);
                assertTrue(!fails(SafeText.of(text.toString()), width, 13), () -> width + " px: " + text);
            }
        });
    }

    @Test
    void labelsAndFlowsBearIt() {
        FxRun.run(() -> {
            for (int width = 20; width <= 520; width += 10) {
                VBox box = new VBox();
                for (String text : TEXTS) {
                    Label label = new Label(SafeText.of(text));
                    label.setWrapText(true);
                    TextFlow flow = new TextFlow(new Text(SafeText.of(text)));
                    box.getChildren().addAll(label, flow);
                }
                Scene scene = new Scene(box, width, 600);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                assertTrue(box.getChildren().getFirst().getLayoutBounds().getHeight() > 0);
            }
        });
    }

    private static boolean fails(String text, double width, double size) {
        try {
            Text node = new Text(text);
            node.setFont(Font.font(size));
            node.setWrappingWidth(width);
            return node.getLayoutBounds().getHeight() <= 0;
        } catch (ArrayIndexOutOfBoundsException bug) {
            return true;
        }
    }
}
