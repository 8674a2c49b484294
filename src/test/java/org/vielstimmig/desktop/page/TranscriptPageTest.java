package org.vielstimmig.desktop.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.Inputs;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;

class TranscriptPageTest {

    private Fx.Shown window;
    private TranscriptPage page;

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
    void selectionsAreRangesOfTheTranscript() {
        PageText text = show(new Random(5), 40, true);
        Random random = new Random(6);
        for (int i = 0; i < 40; i++) {
            PageTurn turn = text.turns().get(random.nextInt(text.turns().size()));
            int start = turn.range().start() + random.nextInt(turn.range().length());
            int end = start + 1 + random.nextInt(turn.range().end() - start);
            TextRange word = Fx.get(() -> page.wordAt(start));
            TextRange range = new TextRange(Math.min(word.start(), end), Math.max(word.end(), end));
            Fx.run(() -> page.select(range));
            TextRange got = Fx.get(page::getSelection);
            if (got == null) {
                assertTrue(range.of(text.text()).isBlank());
            } else {
                assertTrue(range.contains(got));
                assertEquals(range.of(text.text()).strip(), got.of(text.text()).strip());
            }
        }
        Fx.run(page::clearSelection);
        assertNull(Fx.get(page::getSelection));
    }

    @Test
    void keysSelectAndCopyTheWordsAlone() {
        PageText text = show(new Random(8), 30, false);
        TextRange first = text.turns().get(0).range();
        Fx.run(() -> {
            page.requestFocus();
            page.select(new TextRange(first.start(), first.start() + 1));
            page.clearSelection();
        });
        assertEquals(first.start() + 1, Fx.get(page::getCaret));
        key(KeyCode.RIGHT, true, false);
        assertEquals(new TextRange(first.start() + 1, first.start() + 2), Fx.get(page::getSelection));
        key(KeyCode.A, false, true);
        TextRange all = Fx.get(page::getSelection);
        assertEquals(0, all.start());
        assertEquals(text.turns().getLast().range().end(), all.end());
        String words = Fx.get(page::selectedText);
        assertTrue(words.startsWith("Interview 7\n"));
        assertTrue(!words.contains("Interviewerin:") && !words.contains("[00:"), "no labels, no marks");
        Fx.run(() -> page.select(first));
        key(KeyCode.C, false, true);
        assertEquals(
                first.of(text.text()),
                Fx.get(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void theCaretStepsOverWhatIsUnseen() {
        String all = "A: Ja.\nB: كان من الصعب\n";
        PageTurn one = new PageTurn(1, new TextRange(3, 6), "A", true, null, false);
        PageTurn two = new PageTurn(2, new TextRange(10, all.length() - 1), "B", false, null, true);
        Fx.run(() -> {
            page.show(new PageText(all, List.of(one, two)));
            page.requestFocus();
            page.select(new TextRange(5, 6));
            page.clearSelection();
        });
        List<Integer> steps = new ArrayList<>();
        for (KeyCode code : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT)) {
            key(code, false, false);
            steps.add(Fx.get(page::getCaret));
        }
        assertEquals(List.of(10, 11, 10, 6, 5), steps);
    }

    @Test
    void keysOfEditingReachTheOwner() {
        show(new Random(8), 10, false);
        List<KeyCode> heard = new ArrayList<>();
        Fx.run(() -> {
            page.setOnKeyPressed(event -> heard.add(event.getCode()));
            page.requestFocus();
        });
        key(KeyCode.Z, false, true);
        key(KeyCode.DELETE, false, false);
        key(KeyCode.ENTER, false, false);
        key(KeyCode.D, false, true);
        key(KeyCode.DIGIT1, false, false);
        assertEquals(List.of(KeyCode.Z, KeyCode.DELETE, KeyCode.ENTER, KeyCode.D, KeyCode.DIGIT1), heard);
    }

    @Test
    void oneCodingMoreDrawsItsParagraphsOnly() {
        PageText text = show(new Random(9), 60, false);
        List<PageCoding> codings = new ArrayList<>(Texts.codings(new Random(10), text, 80));
        Fx.run(() -> {
            page.area().setDisplayCaret(false);
            page.setCodings(codings);
        });
        Fx.pulse();
        WritableImage before = Fx.get(() -> page.snapshot(null, null));
        int drawn = Fx.get(() -> page.underlay().drawn());
        TextRange turn = text.turns().get(1).range();
        PageCoding one = Texts.coding(
                new TextRange(turn.start(), Math.min(turn.end(), turn.start() + 30)), "Neu", Facet.AMBIVALENT);
        codings.add(one);
        Fx.run(() -> page.setCodings(codings));
        Fx.pulse();
        WritableImage after = Fx.get(() -> page.snapshot(null, null));
        assertTrue(differ(before, after), "it can be seen");
        int again = Fx.get(() -> page.underlay().drawn()) - drawn;
        assertTrue(again >= 1 && again <= 3, "drawn anew: " + again);
        assertTrue(Fx.get(() -> page.codingsAt(one.range().start())).contains(one));
        codings.remove(one);
        Fx.run(() -> page.setCodings(codings));
        Fx.pulse();
        assertTrue(!differ(before, Fx.get(() -> page.snapshot(null, null))), "and goes without a trace");
        Fx.run(() -> page.setEmphasis(c -> c.label().equals("Code 1")));
        Fx.pulse();
        assertTrue(differ(before, Fx.get(() -> page.snapshot(null, null))));
    }

    @Test
    void aPassageComesToOneThirdAndTheCaretStays() {
        PageText text = show(new Random(11), 900, false);
        Fx.run(() -> page.select(text.turns().get(2).range()));
        TextRange selected = Fx.get(page::getSelection);
        for (int n : new int[] {700, 20, 450, 452, 430, 898}) {
            TextRange turn = text.turns().get(n).range();
            Fx.run(() -> page.reveal(turn));
            Fx.pulse();
            double y = Fx.get(() -> top(turn));
            if (n < 890) {
                assertEquals(700 / 3.0, y, 2, "turn " + n);
            } else {
                assertTrue(y > 0 && y < 700);
            }
            assertEquals(selected, Fx.get(page::getSelection));
        }
        TextRange near = text.turns().get(500).range();
        Fx.run(() -> page.reveal(near));
        Fx.run(() -> page.select(new TextRange(near.start(), Math.min(near.end(), near.start() + 30))));
        Fx.pulse();
        assertEquals(700 / 3.0, Fx.get(() -> top(near)), 2, "selecting what is in view moves nothing");
    }

    @Test
    void theReadingPositionComesBackToThePixel() {
        PageText text = show(new Random(12), 600, false);
        Fx.run(() -> page.reveal(text.turns().get(333).range()));
        Fx.run(() -> page.area().scrollBy(7));
        Fx.pulse();
        Place place = Fx.get(page::getPlace);
        assertTrue(place.offset() > text.turns().get(300).range().start());
        Fx.run(() -> page.setPlace(Place.START));
        Fx.pulse();
        assertEquals(0, Fx.get(page::getPlace).offset());
        Fx.run(() -> page.setPlace(place));
        Fx.pulse();
        Place back = Fx.get(page::getPlace);
        assertEquals(place.offset(), back.offset());
        assertEquals(place.below(), back.below(), 1.5);
    }

    @Test
    void changesHereAndThereLeaveOneWhereOneReads() {
        PageText text = show(new Random(14), 600, false);
        Fx.run(() -> page.reveal(text.turns().get(333).range()));
        Fx.run(() -> page.area().scrollBy(7));
        Fx.pulse();
        Place place = Fx.get(page::getPlace);
        Random random = new Random(15);
        PageText now = text;
        for (int n : new int[] {580, 420, 200, 30}) {
            // From the last to the first, as replacing does.
            int at = text.turns().get(n).range().start();
            now = now.after(new Edit(at, "", "X".repeat(3 + random.nextInt(9)) + " "));
        }
        PageText changed = now;
        Fx.run(() -> page.update(changed));
        Fx.pulse();
        Place there = Fx.get(page::getPlace);
        assertEquals(line(text, place.offset()), line(changed, there.offset()));
        assertEquals(place.below(), there.below(), 1.5);
        Fx.run(() -> page.update(text));
        Fx.pulse();
        assertEquals(place.offset(), Fx.get(page::getPlace).offset(), "and so does taking them back");
    }

    private static String line(PageText text, int offset) {
        return text.text().substring(offset, Math.min(text.text().length(), offset + 60));
    }

    @Test
    void mouseClicksTakeWordsSentencesTurns() {
        PageText text = show(new Random(13), 30, false);
        List<String> heard = new ArrayList<>();
        Fx.run(() -> page.setListener(new PageListener() {
            @Override
            public void selectionFinished(TextRange selection) {
                heard.add(selection.of(text.text()));
            }
        }));
        TextRange turn = text.turns().get(1).range();
        TextRange word = Fx.get(() -> page.wordAt(turn.start() + 1));
        Bounds bounds = Fx.get(() -> page.boundsOf(word)).orElseThrow();
        click(bounds, 2, MouseButton.PRIMARY);
        assertEquals(word, Fx.get(page::getSelection));
        click(bounds, 3, MouseButton.PRIMARY);
        assertEquals(Fx.get(() -> page.sentenceAt(turn.start())), Fx.get(page::getSelection));
        click(bounds, 4, MouseButton.PRIMARY);
        assertEquals(turn, Fx.get(page::getSelection));
        assertEquals(word.of(text.text()), heard.getFirst());
    }

    @Test
    void codingsHearClicksAndTheMenu() {
        PageText text = show(new Random(14), 30, false);
        TextRange turn = text.turns().get(1).range();
        PageCoding coding = Texts.coding(new TextRange(turn.start(), turn.start() + 20), "Eins", Facet.BARRIER);
        List<Object> heard = new ArrayList<>();
        Fx.run(() -> {
            page.setCodings(List.of(coding));
            page.setListener(new PageListener() {
                @Override
                public void codingsClicked(List<PageCoding> codings, MouseEvent event) {
                    heard.addAll(codings);
                }

                @Override
                public void menuRequested(MenuRequest request) {
                    heard.add(request.offset());
                    heard.addAll(request.codings());
                }

                @Override
                public void codeDropped(String code, TextRange range) {
                    heard.add(range);
                }
            });
        });
        Fx.pulse();
        Bounds bounds = Fx.get(() -> page.boundsOf(new TextRange(turn.start() + 2, turn.start() + 3)))
                .orElseThrow();
        click(bounds, 1, MouseButton.PRIMARY);
        assertEquals(List.of(coding), heard);
        heard.clear();
        double x = bounds.getCenterX() - 1;
        double y = bounds.getCenterY();
        Fx.run(() -> javafx.event.Event.fireEvent(
                page.area(), new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, x, y, x, y, false, null)));
        assertEquals(List.of(turn.start() + 2, coding), heard);
        assertEquals(
                Fx.get(() -> page.wordAt(turn.start() + 2)),
                Fx.get(() -> page.mouse().dropRange(x, y)));
        assertEquals(turn, Fx.get(() -> page.mouse().dropRange(20, y)), "beside its number: the turn");
        Fx.run(() -> page.select(coding.range()));
        assertEquals(coding.range(), Fx.get(() -> page.mouse().dropRange(x, y)), "on the selection: that");
    }

    @Test
    void theWheelTurnsBesideTheWordsToo() {
        show(new Random(15), 200, false);
        Place before = Fx.get(page::getPlace);
        Fx.run(() -> javafx.event.Event.fireEvent(page.lookup(".page-portrait"), Inputs.wheel(5, 5, -40)));
        Fx.pulse();
        assertNotEquals(before, Fx.get(page::getPlace));
    }

    @Test
    void biggerTextKeepsThePlace() {
        PageText text = show(new Random(16), 300, false);
        Fx.run(() -> page.reveal(text.turns().get(150).range()));
        Fx.pulse();
        Place place = Fx.get(page::getPlace);
        double high = Fx.get(() -> page.boundsOf(text.turns().get(150).range()))
                .orElseThrow()
                .getHeight();
        Fx.run(() -> page.textSizeProperty().set(22));
        Fx.pulse();
        Fx.pulse();
        int offset = Fx.get(page::getPlace).offset();
        assertTrue(
                offset <= place.offset() && place.offset() - offset < 90, "the line holds what was first: " + offset);
        assertTrue(Fx.get(() -> page.boundsOf(text.turns().get(150).range()))
                        .orElseThrow()
                        .getHeight()
                > high);
    }

    @Test
    void manyTextsLeaveNothingBehind() throws InterruptedException {
        List<WeakReference<PageText>> old = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            old.add(shown(i));
        }
        Fx.run(() -> page.show(PageText.EMPTY));
        Fx.pulse();
        assertGone(old);
        WeakReference<TranscriptPage> closed = closedPage();
        assertGone(List.of(closed));
    }

    private WeakReference<PageText> shown(int seed) {
        PageText text = Texts.interview(new Random(seed), 40, 30, true);
        Fx.run(() -> {
            page.show(text);
            page.setCodings(Texts.codings(new Random(1), text, 30));
        });
        Fx.pulse();
        return new WeakReference<>(text);
    }

    private static WeakReference<TranscriptPage> closedPage() {
        Fx.Shown other = new Fx.Shown(500, 400);
        PageText text = Texts.interview(new Random(3), 20, 20, false);
        Fx.run(() -> other.page.show(text));
        Fx.pulse();
        other.close();
        return new WeakReference<>(other.page);
    }

    private static void assertGone(List<? extends WeakReference<?>> old) throws InterruptedException {
        long left = -1;
        for (int i = 0; i < 40 && left != 0; i++) {
            System.gc();
            Fx.pulse();
            Thread.sleep(25);
            left = old.stream().filter(r -> r.get() != null).count();
        }
        assertEquals(0, left);
    }

    private PageText show(Random random, int turns, boolean wild) {
        PageText text = Texts.interview(random, turns, 24, wild);
        Fx.run(() -> page.show(text));
        Fx.pulse();
        return text;
    }

    private double top(TextRange turn) {
        Bounds bounds =
                page.boundsOf(new TextRange(turn.start(), turn.start() + 1)).orElseThrow();
        return bounds.getMinY() - page.localToScreen(0, 0).getY();
    }

    private void key(KeyCode code, boolean shift, boolean control) {
        Fx.run(() -> {
            javafx.scene.Node target = window.stage.getScene().getFocusOwner();
            assertNotNull(target);
            javafx.event.Event.fireEvent(
                    target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            javafx.event.Event.fireEvent(
                    target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, false, false));
        });
        Fx.pulse();
    }

    /// As a window would send it, without the flag by which the headless platform calls every press a menu's.
    private void click(Bounds at, int clicks, MouseButton button) {
        Fx.run(() -> {
            javafx.scene.Node target = page.area().lookup(".content");
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                javafx.event.Event.fireEvent(
                        target, Inputs.mouse(type, at.getCenterX() - 1, at.getCenterY(), button, clicks));
            }
        });
    }

    private static boolean differ(WritableImage one, WritableImage other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }
}
