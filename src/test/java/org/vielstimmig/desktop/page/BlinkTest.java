package org.vielstimmig.desktop.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.TextRange;

/// The caret comes and goes while the page has the focus, and is there whenever it was moved or has none.
class BlinkTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static double caret(TranscriptPage page) {
        return Fx.get(() -> page.area().lookup(".caret").getOpacity());
    }

    private static void until(TranscriptPage page, double opacity) throws InterruptedException {
        for (int i = 0; caret(page) != opacity; i++) {
            assertTrue(i < 2_000, "never " + opacity);
            Thread.sleep(10);
        }
    }

    @Test
    void comesAndGoesWithTheFocusOnly() throws InterruptedException {
        Fx.Shown window = new Fx.Shown(700, 500);
        try {
            TranscriptPage page = window.page;
            Fx.run(() -> page.show(Texts.interview(new Random(5), 12, 20, false)));
            Fx.run(page::requestFocus);
            until(page, 0);
            until(page, 1);
            until(page, 0);
            assertEquals(
                    1.0,
                    Fx.get(() -> {
                        page.select(new TextRange(300, 310));
                        return page.area().lookup(".caret").getOpacity();
                    }),
                    "moved, it is there");
            until(page, 0);
            Node other = Fx.get(() -> page.lookup(".page-portrait"));
            Fx.run(other::requestFocus);
            assertEquals(1.0, caret(page));
            assertTrue(Fx.get(() -> !page.area().isFocused()));
        } finally {
            window.close();
        }
    }
}
