package org.vielstimmig.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.vielstimmig.desktop.kit.Inputs;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.PageListener;
import org.vielstimmig.desktop.page.PageText;
import org.vielstimmig.desktop.page.Texts;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;

/// How long the page takes with a million characters, 4,000 turns and 3,000 codings: layout, and layout with a
/// picture drawn in software. Run headless; prints milliseconds, median and 95th of a hundred. With
/// `editing` only what is typed is measured, with `typing` only single keys, with `growing` what one coding
/// more costs among 300, 3,000 and 30,000.
public final class PageBench {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 900;

    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    private final TranscriptPage page = new TranscriptPage();
    private final Scene scene = new Scene(page, WIDTH, HEIGHT);

    private PageBench() {
        scene.getStylesheets().add(TranscriptPage.class.getResource("light.css").toExternalForm());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                PageBench bench = new PageBench();
                if (List.of(arguments).contains("growing")) {
                    bench.growing();
                } else if (List.of(arguments).contains("typing")) {
                    bench.typing();
                } else {
                    bench.run(List.of(arguments).contains("editing"));
                }
            } catch (RuntimeException e) {
                e.printStackTrace();
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private void run(boolean editingOnly) {
        PageText text = Texts.interview(new Random(1), 4_000, 59, false);
        List<PageCoding> codings = Texts.codings(new Random(2), text, 3_000);
        PageText other = Texts.interview(new Random(3), 4_000, 59, false);
        System.out.printf(
                "%,d characters, %d turns, %d codings%n",
                text.text().length(), text.turns().size(), codings.size());
        if (editingOnly) {
            editing(text, codings);
            return;
        }
        long cold = System.nanoTime();
        show(text, codings);
        System.out.printf("%-44s %7.1f%n", "show painted, cold", (System.nanoTime() - cold) / 1e6);
        measure("show painted", 12, i -> show(i % 2 == 0 ? other : text, i % 2 == 0 ? List.of() : codings));
        show(text, codings);
        Random random = new Random(4);
        measure("jump anywhere, painted", 40, i -> {
            page.reveal(text.turns().get(random.nextInt(4_000)).range());
            paint();
        });
        page.reveal(text.turns().get(2_000).range());
        measure("wheel step laid out", 100, i -> {
            wheel(i % 40 < 20 ? -40 : 40);
            lay();
        });
        measure("wheel step painted", 100, i -> {
            wheel(i % 40 < 20 ? -40 : 40);
            paint();
        });
        page.reveal(text.turns().get(2_000).range());
        paint();
        List<PageCoding> more = new ArrayList<>(codings);
        measure("one coding more, laid out", 100, i -> {
            add(text, more, i);
            lay();
        });
        measure("one coding more, painted", 100, i -> {
            add(text, more, i);
            paint();
        });
        measure("(painting alone)", 100, i -> paint());
        measure("selection moved, laid out", 100, i -> {
            int start = text.turns().get(2_001).range().start();
            page.select(new TextRange(start, start + 10 + i % 30));
            lay();
        });
        measure("emphasis changed, painted", 40, i -> {
            page.setEmphasis(i % 2 == 0 ? c -> c.label().endsWith("7") : null);
            paint();
        });
        measure("text size changed, painted", 20, i -> {
            page.textSizeProperty().set(i % 2 == 0 ? 18 : 15.5);
            paint();
        });
        editing(text, codings);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private void growing() {
        PageText text = Texts.interview(new Random(1), 4_000, 59, false);
        for (int many : new int[] {300, 3_000, 30_000, 300, 3_000, 30_000}) {
            List<PageCoding> codings = Texts.codings(new Random(2), text, many);
            show(text, codings);
            page.reveal(text.turns().get(2_000).range());
            paint();
            List<PageCoding> more = new ArrayList<>(codings);
            measure("one more among " + many + ", laid out", 100, i -> {
                add(text, more, i);
                lay();
            });
            measure("one less among " + many + ", laid out", 60, i -> {
                more.remove(more.size() / 2);
                page.setCodings(more);
                lay();
            });
        }
    }

    /// Nothing but keys, many of them, for a profiler.
    private void typing() {
        PageText text = Texts.interview(new Random(1), 4_000, 59, false);
        show(text, Texts.codings(new Random(2), text, 3_000));
        page.requestFocus();
        page.reveal(text.turns().get(2_000).range());
        paint();
        page.editing().setOn(true);
        page.setListener(new PageListener() {});
        for (int turn = 0; turn < 4; turn++) {
            page.reveal(text.turns().get(2_000 + 20 * turn).range());
            paint();
            caret(20 * turn);
            measure("key typed, laid out", 300, i -> {
                key(i % 6 == 5 ? " " : "e");
                lay();
            });
            measure("key typed, painted", 200, i -> {
                key(i % 6 == 5 ? " " : "e");
                paint();
            });
        }
        measure("(painting alone)", 200, i -> paint());
    }

    private void editing(PageText text, List<PageCoding> codings) {
        show(text, codings);
        page.requestFocus();
        page.reveal(text.turns().get(2_000).range());
        paint();
        page.editing().setOn(true);
        page.setListener(new PageListener() {});
        caret(0);
        for (int i = 0; i < 200; i++) {
            key("e");
            lay();
        }
        measure("key typed, laid out", 200, i -> {
            key(i % 6 == 5 ? " " : "e");
            lay();
        });
        caret(1);
        measure("key typed, painted", 200, i -> {
            key(i % 6 == 5 ? " " : "e");
            paint();
        });
        measure("key taken back, painted", 100, i -> {
            press(KeyCode.BACK_SPACE);
            paint();
        });
        measure("key typed, one burst each, painted", 100, i -> {
            key("e");
            page.editing().finish();
            paint();
        });
        caret(2);
        measure("new line, laid out", 40, i -> {
            press(KeyCode.ENTER);
            lay();
        });
        measure("lines joined, laid out", 40, i -> {
            press(KeyCode.BACK_SPACE);
            lay();
        });
        measure(
                "editing left, painted",
                40,
                i -> {
                    page.editing().setOn(true);
                    if (i % 2 == 0) {
                        caret(3);
                        key("x");
                    }
                    press(KeyCode.ENTER);
                    paint();
                },
                i -> {
                    page.editing().setOn(false);
                    paint();
                });
        page.editing().setOn(false);
    }

    /// Puts the caret into the middle of a turn in view.
    private void caret(int turn) {
        TextRange range = page.text().turns().get(2_001 + turn).range();
        int middle = (range.start() + range.end()) / 2;
        page.select(new TextRange(middle, middle + 1));
        page.clearSelection();
        lay();
    }

    private void key(String typed) {
        fire(new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void press(KeyCode code) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void fire(KeyEvent event) {
        javafx.event.Event.fireEvent(page.lookup(".page-area"), event);
    }

    private void add(PageText text, List<PageCoding> codings, int i) {
        TextRange turn = text.turns().get(2_000 + i % 3).range();
        codings.set(
                0,
                Texts.coding(
                        new TextRange(turn.start(), Math.min(turn.end(), turn.start() + 20 + i)),
                        "Neu " + i,
                        Facet.POTENTIAL));
        page.setCodings(codings);
    }

    private void show(PageText text, List<PageCoding> codings) {
        page.show(text);
        page.setCodings(codings);
        paint();
    }

    private void wheel(double delta) {
        javafx.scene.Node target = page.lookup(".content");
        javafx.event.Event.fireEvent(target, Inputs.wheel(0, 0, delta));
    }

    private void lay() {
        page.applyCss();
        page.layout();
    }

    private void paint() {
        lay();
        page.snapshot(null, picture);
    }

    private static void measure(String what, int times, IntConsumer action) {
        measure(what, times, _ -> {}, action);
    }

    /// @param before is done each time and not counted
    private static void measure(String what, int times, IntConsumer before, IntConsumer action) {
        for (int i = 0; i < Math.min(20, times); i++) {
            before.accept(i);
            action.accept(i);
        }
        double[] took = new double[times];
        double[] worked = new double[times];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < times; i++) {
            before.accept(i);
            long start = System.nanoTime();
            long work = threads.getCurrentThreadCpuTime();
            action.accept(i);
            worked[i] = (threads.getCurrentThreadCpuTime() - work) / 1e6;
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        Arrays.sort(worked);
        int most = (int) (times * 0.95);
        System.out.printf(
                "%-32s %7.1f %7.1f   FX thread's own work %7.1f %7.1f%n",
                what, took[times / 2], took[most], worked[times / 2], worked[most]);
    }
}
