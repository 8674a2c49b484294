package org.vielstimmig.desktop.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;

/// Words read from the right on a page of any width, and in labels: the window lives.
class RightToLeftTest {

    private static final String ARABIC = ""
            + "كان من الصعب جدا أن نجد شخصا مسؤولا في "
            + "الدائرة، ثم قالوا لنا إن الطلب غير كامل. بعد "
            + "ذلك انتظرنا أربعة أشهر تقريبا ولم نسمع شيئا "
            + "من أحد (ولا رسالة واحدة) حتى عام 2015.";
    private static final String HEBREW = ""
            + "היה לנו קשה מאוד למצוא מישהו אחראי במשרד, "
            + "ואחר כך אמרו לנו שהבקשה לא מלאה. חיכינו "
            + "ארבעה חודשים ולא שמענו דבר, ואז בא מכתב אחד "
            + "קצר מאוד.";
    private static final String MIXED = ""
            + "Da hat er gesagt, كان من الصعب جدا أن نجد شخصا "
            + "مسؤولا في الدائرة, und dann war Schluss, weil قالوا لنا "
            + "إن الطلب غير كامل 2015 بعد ذلك niemand mehr kam, nur היה "
            + "לנו קשה מאוד und so.";

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @ValueSource(strings = {ARABIC, HEBREW, MIXED})
    void theWindowLivesAtFiftyWidths(String words) {
        try (Fx.Shown window = new Fx.Shown(900, 600)) {
            String all = "A: " + words + "\nB: " + words + "\n";
            PageTurn one = new PageTurn(1, range(all, 3, words), words.substring(0, 40), false, 0L, true);
            PageTurn two = new PageTurn(2, range(all, 7 + words.length(), words), "B", true, 0L, false);
            PageText text = new PageText(all, List.of(one, two));
            PageCoding coding = Texts.coding(
                    new TextRange(one.range().start() + 10, one.range().end() - 20),
                    words.substring(0, 60),
                    Facet.BARRIER);
            Fx.run(() -> {
                window.page.show(text);
                window.page.setCodings(List.of(coding));
                window.page.select(coding.range());
            });
            for (int i = 0; i < 50; i++) {
                double width = 330 + i * 11;
                Fx.run(() -> window.stage.setWidth(width));
                Fx.pulse();
                assertEquals(List.of(), window.faults, "at " + width);
                assertEquals(coding.range(), Fx.get(window.page::getSelection));
                assertTrue(Fx.get(() -> window.page.boundsOf(coding.range())).isPresent());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ARABIC, HEBREW, MIXED})
    void labelsLiveToo(String words) {
        Fx.run(() -> {
            for (int width = 1; width < 700; width += 3) {
                Label label = new Label(SafeText.of(words));
                label.setWrapText(true);
                TextFlow flow = flow(words);
                Pane pane = new Pane(label, flow);
                new Scene(pane, 800, 600);
                label.resize(width, 500);
                flow.resize(width, 500);
                pane.applyCss();
                pane.layout();
                label.prefHeight(width);
                flow.getLayoutInfo().getTextLines(false);
            }
        });
    }

    @Test
    void plainTextIsLeftAlone() {
        String plain = "Schöne Grüße, 12 € – 😀 – naïve";
        assertEquals(new Guarded(0, List.of(plain)), Guarded.of(plain, true));
        assertEquals("", Guarded.of("", false).shown());
    }

    @Test
    void nothingIsAddedBehindTheRoomAndNothingLost() {
        for (String words : List.of(ARABIC, HEBREW, MIXED)) {
            Guarded guarded = Guarded.of(words, true);
            assertEquals(words, guarded.shown().substring(guarded.lead()));
            assertEquals(guarded.shown(), String.join("", guarded.parts()));
        }
    }

    @Test
    void randomTextsLiveInNarrowColumns() {
        long seed = Long.getLong("seed", 99L);
        System.out.println("seed " + seed);
        java.util.Random random = new java.util.Random(seed);
        Fx.run(() -> {
            for (int i = 0; i < 6; i++) {
                String text = Texts.interview(random, 3, 30, true).text().replace('\n', ' ');
                Label label = new Label(SafeText.of(text));
                label.setWrapText(true);
                TextFlow flow = flow(text);
                Pane pane = new Pane(label, flow);
                new Scene(pane, 800, 600);
                pane.applyCss();
                for (int width = 5; width < 300; width += 1 + random.nextInt(9)) {
                    label.resize(width, 500);
                    label.layout();
                    label.prefHeight(width);
                    flow.resize(width, 500);
                    flow.layout();
                }
            }
        });
    }

    private static TextFlow flow(String text) {
        TextFlow flow = new TextFlow();
        Guarded guarded = Guarded.of(text, false);
        guarded.parts().forEach(part -> flow.getChildren().add(new Text(part)));
        if (guarded.lead() > 0) {
            Guarded.hide((Text) flow.getChildren().getFirst());
        }
        return flow;
    }

    private static TextRange range(String all, int start, String words) {
        assertTrue(all.startsWith(words, start));
        return new TextRange(start, start + words.length());
    }
}
