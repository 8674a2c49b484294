package org.vielstimmig.desktop.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;

/// The strip beside the page says what lies where, tells what nobody has coded yet, and goes along with the keys.
class PortraitTest {

    private Fx.Shown window;
    private TranscriptPage page;
    private PageText text;
    private final List<PortraitSpot> said = new ArrayList<>();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        window = new Fx.Shown(900, 700);
        page = window.page;
        text = Texts.interview(new Random(11), 60, 30, false);
        Fx.run(() -> {
            page.setListener(new PageListener() {
                @Override
                public String portraitWords(PortraitSpot spot) {
                    said.add(spot);
                    return spot.left() ? "left" : "something";
                }
            });
            page.show(text);
        });
    }

    @AfterEach
    void close() {
        window.close();
        assertEquals(List.of(), window.faults);
    }

    private static PageCoding coding(TextRange range, String name, CodeId code) {
        return new PageCoding(CodingId.create(), code, range, name, Facet.BARRIER, "", "", "");
    }

    private void code(PageCoding... codings) {
        Fx.run(() -> page.setCodings(List.of(codings)));
        Fx.run(page::layout);
    }

    private Portrait strip() {
        return (Portrait) page.lookup(".page-portrait");
    }

    private double heightOf(int offset) {
        return (offset + 0.5) / text.text().length() * strip().getHeight();
    }

    @Test
    void saysWhichTurnAndCodesLieUnderTheMouse() {
        TextRange answer = text.turns().get(21).range();
        CodeId one = CodeId.create();
        code(
                coding(answer, "Geld", one),
                coding(answer, "Geld", one),
                coding(text.turns().get(40).range(), "Amt", CodeId.create()));
        PortraitSpot spot = Fx.get(() -> strip().spot(heightOf((answer.start() + answer.end()) / 2)));
        assertEquals(22, spot.turn().n());
        assertEquals(
                List.of("Geld"), spot.codings().stream().map(PageCoding::label).toList(), "each code once");
        assertFalse(spot.left());
        TextRange open = text.turns().get(31).range();
        PortraitSpot bare = Fx.get(() -> strip().spot(heightOf((open.start() + open.end()) / 2)));
        assertEquals(32, bare.turn().n());
        assertTrue(bare.left());
        TextRange question = text.turns().get(30).range();
        assertFalse(
                Fx.get(() -> strip().spot(heightOf((question.start() + question.end()) / 2)))
                        .left(),
                "nobody answers there");
        assertNull(Fx.get(() -> strip().spot(0)).turn(), "before the first turn");
    }

    @Test
    void aPressGoesThereAndSaysWhere() {
        int at = text.turns().get(41).range().start();
        Fx.run(() -> press(strip(), heightOf(at)));
        Fx.run(page::layout);
        assertTrue(page.getPlace().offset() <= at && at < page.getPlace().offset() + 4000);
        assertEquals(42, Fx.get(() -> strip().spot(heightOf(at + 2))).turn().n());
    }

    @Test
    void keysGoFromStretchToStretch() {
        TextRange first = text.turns().get(9).range();
        TextRange second = text.turns().get(39).range();
        // All answers but one are coded: two stretches of codings with one bare answer between.
        List<PageCoding> all = new ArrayList<>();
        for (PageTurn turn : text.turns()) {
            if (!turn.asks() && turn.n() != 20) {
                all.add(coding(turn.range(), "Eins", CodeId.create()));
            }
        }
        code(all.toArray(PageCoding[]::new));
        key(KeyCode.HOME);
        said.clear();
        int asked = 0;
        while (said.isEmpty() || !said.getLast().left()) {
            key(KeyCode.DOWN);
            assertTrue(++asked < 40, "the bare answer is come to");
        }
        assertEquals(20, said.getLast().turn().n());
        key(KeyCode.UP);
        assertEquals(18, said.getLast().turn().n());
        key(KeyCode.END);
        assertEquals(60, said.getLast().turn().n());
        key(KeyCode.PAGE_UP);
        assertTrue(said.getLast().turn().n() < 60);
        assertTrue(first.start() < second.start());
    }

    /// Stretches against a count of every letter.
    @Test
    void whatIsLeftIsWhatNoCodingCovers() {
        Random random = Seed.random("what is left");
        for (int round = 0; round < 60; round++) {
            PageText some = Texts.interview(random, 2 + random.nextInt(20), 8, round % 2 == 0);
            List<PageCoding> codings = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                int start = random.nextInt(some.text().length());
                int end = Math.min(some.text().length(), start + random.nextInt(60));
                codings.add(coding(new TextRange(start, end), "Eins", CodeId.create()));
            }
            boolean[] left = new boolean[some.text().length()];
            for (TextRange range : new Stretches(some, codings).left()) {
                assertFalse(range.of(some.text()).isBlank());
                for (int i = range.start(); i < range.end(); i++) {
                    assertFalse(left[i], "no two stretches overlap");
                    left[i] = true;
                }
            }
            for (int i = 0; i < left.length; i++) {
                int at = i;
                boolean answer = some.turns().stream()
                        .anyMatch(t -> !t.asks()
                                && t.range().start() <= at
                                && at < t.range().end());
                boolean coded = codings.stream()
                        .anyMatch(c -> c.range().start() <= at && at < c.range().end());
                if (!Character.isWhitespace(some.text().charAt(i))) {
                    assertEquals(answer && !coded, left[i], "at " + i);
                } else {
                    assertFalse(left[i] && (!answer || coded), "at " + i);
                }
            }
        }
    }

    /// One coding more or less draws a part of the strip; it must not be seen which.
    @Test
    void drawnInPartLooksLikeDrawnAtOnce() {
        Random random = Seed.random("strip in part");
        Fx.Shown other = new Fx.Shown(900, 700);
        try {
            PageText some = Texts.interview(random, 300, 40, false);
            Fx.run(() -> page.show(some));
            List<PageCoding> codings = new ArrayList<>();
            CodeId[] codes = {CodeId.create(), CodeId.create()};
            for (int step = 0; step < 120; step++) {
                int change = random.nextInt(5);
                if (change == 0 && !codings.isEmpty()) {
                    codings.remove(random.nextInt(codings.size()));
                } else if (change == 1 && !codings.isEmpty()) {
                    int at = random.nextInt(codings.size());
                    PageCoding one = codings.get(at);
                    codings.set(
                            at, new PageCoding(one.id(), one.code(), one.range(), "Zwei", Facet.POTENTIAL, "", "", ""));
                } else {
                    int start = random.nextInt(some.text().length());
                    int most = random.nextInt(8) == 0 ? 4_000 : 150;
                    TextRange range =
                            new TextRange(start, Math.min(some.text().length(), start + random.nextInt(most)));
                    codings.add(coding(range, "Eins", codes[random.nextInt(2)]));
                    codings.sort(java.util.Comparator.comparing(PageCoding::range));
                }
                if (step == 60) {
                    Fx.run(() -> page.setEmphasis(c -> c.code().equals(codes[0])));
                }
                Fx.run(() -> page.setCodings(List.copyOf(codings)));
                if (random.nextInt(3) > 0) {
                    Fx.run(page::layout);
                }
            }
            Fx.run(page::layout);
            Fx.run(() -> {
                other.page.show(some);
                other.page.setEmphasis(c -> c.code().equals(codes[0]));
                other.page.setCodings(List.copyOf(codings));
                other.page.layout();
            });
            Portrait whole = (Portrait) other.page.lookup(".page-portrait");
            assertTrue(Fx.get(() -> Set.copyOf(whole.drawnRows()).size()) > 3, "something is drawn");
            assertEquals(Fx.get(whole::drawnRows), Fx.get(() -> strip().drawnRows()));
        } finally {
            other.close();
        }
    }

    private void key(KeyCode code) {
        Fx.run(() -> {
            Node strip = strip();
            strip.requestFocus();
            Event.fireEvent(strip, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
        Fx.run(page::layout);
    }

    private static void press(Node strip, double y) {
        Event.fireEvent(strip, FxRun.pressed(6, y));
    }
}
