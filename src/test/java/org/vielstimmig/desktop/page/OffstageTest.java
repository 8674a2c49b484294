package org.vielstimmig.desktop.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Paragraphs that wait outside the scene come back as if they had never left.
class OffstageTest {

    private Fx.Shown window;
    private TranscriptPage page;
    private int unseen;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        window = new Fx.Shown(900, 700);
        page = window.page;
    }

    @AfterEach
    void close() {
        window.close();
        assertEquals(0, window.faults.size());
    }

    @Test
    void whatComesIntoViewHasTheRoomItsWordsNeed() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("offstage: seed " + seed);
        Random random = new Random(seed);
        show(random, 500, true);
        for (int i = 0; i < 30; i++) {
            switch (random.nextInt(8)) {
                case 0 -> {
                    int turn = random.nextInt(500);
                    Fx.run(() -> page.reveal(page.text().turns().get(turn).range()));
                }
                case 1 -> {
                    double width = 620 + random.nextInt(380);
                    Fx.run(() -> window.stage.setWidth(width));
                }
                case 2 -> {
                    double size = 13 + random.nextInt(6);
                    Fx.run(() -> page.textSizeProperty().set(size));
                }
                default -> {
                    double pixels = random.nextInt(1_300) - 500;
                    Fx.run(() -> page.area().scrollBy(pixels));
                }
            }
            Fx.pulse();
            Fx.run(this::check);
        }
    }

    @Test
    void theCaretGoesOnBelowTheView() {
        show(new Random(3), 50, false);
        Fx.run(() -> {
            page.requestFocus();
            page.select(page.text().turns().getFirst().range());
            page.clearSelection();
        });
        int last = Fx.get(page::getCaret);
        int first = last;
        for (int i = 0; i < 80; i++) {
            key(KeyCode.DOWN);
            int caret = Fx.get(page::getCaret);
            int before = last;
            assertTrue(caret > before && caret - before < 140, () -> "from " + before + " to " + caret);
            last = caret;
            Fx.run(this::seen);
        }
        for (int i = 0; i < 80; i++) {
            key(KeyCode.UP);
            Fx.run(this::seen);
        }
        assertEquals(first, Fx.get(page::getCaret));
        for (int i = 0; i < 3; i++) {
            key(KeyCode.PAGE_DOWN);
            Fx.run(this::seen);
        }
        assertTrue(unseen <= 1, () -> unseen + " times out of view");
        assertTrue(Fx.get(page::getCaret) > first + 1_500);
    }

    @Test
    void mostOfTheTextIsOutsideTheScene() {
        show(new Random(4), 500, false);
        Fx.run(() -> page.reveal(page.text().turns().get(250).range()));
        Fx.pulse();
        Fx.run(() -> {
            int inScene = page.lookupAll(".page-said").size()
                    + page.lookupAll(".page-asks").size();
            assertEquals(page.frame().shown().size(), inScene, 2);
            assertTrue(page.area().paragraphs() > 150);
        });
    }

    private void check() {
        List<Frame.Shown> shown = page.frame().shown();
        assertTrue(!shown.isEmpty());
        Frame.Shown above = null;
        for (Frame.Shown one : shown) {
            double needed = Math.ceil(one.flow().prefHeight(one.flow().getWidth()))
                    + one.flow().getLineSpacing();
            // A lead of another size lets a height waver by some pixels.
            assertEquals(needed, one.flow().getHeight(), one.piece().isPlain() ? 1.01 : 7);
            for (Node node : one.flow().getChildren()) {
                assertTrue(node instanceof Text);
                assertSame(window.stage.getScene(), node.getScene());
            }
            if (above != null) {
                assertEquals(above.piece().index() + 1, one.piece().index());
                assertEquals(above.bottom(), one.y(), 0.01);
            }
            above = one;
        }
        assertTrue(shown.getFirst().y() <= 12);
        boolean end = above.piece().index() == page.map().size() - 1;
        assertTrue(end || above.bottom() >= page.getHeight() - 1);
    }

    /// The area once leaves the caret below its edge for a step; more often would be another fault.
    private void seen() {
        Bounds bounds = page.area().lookup(".caret").getBoundsInParent();
        if (bounds.getHeight() < 5 || bounds.getMinY() < -3 || bounds.getMinY() > page.getHeight() + 12) {
            unseen++;
        }
    }

    private void key(KeyCode code) {
        Fx.run(() -> Event.fireEvent(
                page.area(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        Fx.pulse();
    }

    private void show(Random random, int turns, boolean wild) {
        PageText text = Texts.interview(random, turns, 40, wild);
        Fx.run(() -> {
            page.show(text);
            page.setCodings(Texts.codings(random, text, 200));
        });
        Fx.pulse();
    }
}
