package org.vielstimmig.desktop.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Turn;
import org.vielstimmig.text.Anchors;

class EditingTest {

    private static final String SMALL = """
        Interview 9

        [00:07] I: Wie war das damals?
        [00:14] Frau D.: Niemand war zuständig für uns.
        Wir haben gewartet.
        [00:21] I: Und dann?
        """;

    private Fx.Shown window;
    private TranscriptPage page;
    private final List<Edit> bursts = new ArrayList<>();
    private int asked;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        window = new Fx.Shown(900, 700);
        page = window.page;
        Fx.run(() -> {
            page.setListener(new PageListener() {
                @Override
                public void burstFinished(Edit edit) {
                    bursts.add(edit);
                }

                @Override
                public void acrossTurns(int turns, Runnable carryOn) {
                    asked = turns;
                    carryOn.run();
                }
            });
            page.editing().setOn(true);
        });
    }

    @AfterEach
    void close() {
        window.close();
        assertEquals(List.of(), window.faults);
    }

    // --- by hand -----------------------------------------------------------------------------------------------------

    private static PageText small() {
        List<PageTurn> turns = new ArrayList<>();
        String[] heads = {"[00:07] I: ", "[00:14] Frau D.: ", "[00:21] I: "};
        for (int i = 0; i < heads.length; i++) {
            int start = SMALL.indexOf(heads[i]) + heads[i].length();
            int end = (i + 1 < heads.length ? SMALL.indexOf(heads[i + 1]) : SMALL.length()) - 1;
            turns.add(new PageTurn(i + 1, new TextRange(start, end), i == 1 ? "Frau D." : "I", i != 1, 7_000L, false));
        }
        return new PageText(SMALL, turns);
    }

    private static TextRange in(String text, String words) {
        int at = text.indexOf(words);
        assertTrue(at >= 0, words);
        return new TextRange(at, at + words.length());
    }

    private void show(String... coded) {
        PageText text = small();
        List<PageCoding> codings = new ArrayList<>();
        for (String words : coded) {
            codings.add(Texts.coding(in(SMALL, words), words, Facet.BARRIER));
        }
        Fx.run(() -> {
            page.show(text);
            page.setCodings(codings);
            page.requestFocus();
        });
        Fx.pulse();
    }

    private void caretBehind(String words) {
        Fx.run(() -> {
            page.select(in(page.text().text(), words));
            page.clearSelection();
        });
    }

    private void select(String words) {
        Fx.run(() -> page.select(in(page.text().text(), words)));
    }

    private void type(String words) {
        for (char letter : words.toCharArray()) {
            Fx.run(() -> fire(new KeyEvent(
                    KeyEvent.KEY_TYPED,
                    Character.toString(letter),
                    "",
                    KeyCode.UNDEFINED,
                    false,
                    false,
                    false,
                    false)));
        }
    }

    private void press(KeyCode code, boolean control) {
        Fx.run(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    private void fire(KeyEvent event) {
        javafx.event.Event.fireEvent(page.lookup(".page-area"), event);
    }

    private String coded(int i) {
        return Fx.get(() -> page.codings().get(i).range().of(page.text().text()));
    }

    private boolean says(String words) {
        return Fx.get(() -> page.text().text().contains(words));
    }

    private List<String> lines() {
        return Fx.get(() -> {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < page.map().size(); i++) {
                lines.add(page.map().piece(i).shown());
            }
            return lines;
        });
    }

    @Test
    void lettersAndSpacesLandWhereTheCaretIs() {
        show();
        caretBehind("Und dann");
        type(" ging es");
        assertTrue(says("Und dann ging es?"));
        caretBehind("Und dann ging es?");
        type(" Ja ");
        type("!");
        assertTrue(says("ging es? Ja !"));
        Fx.run(page.editing()::finish);
        assertEquals(
                List.of(" ging es", " Ja !"),
                bursts.stream().map(Edit::inserted).toList());
    }

    @Test
    void aWordCorrectedAtTheEdgeOfACodingStaysCoded() {
        show("war zuständig", " für uns");
        caretBehind("war zuständig");
        for (int i = 0; i < 4; i++) {
            press(KeyCode.BACK_SPACE, false);
        }
        assertEquals("war zustä", coded(0));
        type("ndig");
        assertEquals("war zuständig", coded(0));
        assertEquals(" für uns", coded(1));
        Fx.run(page.editing()::finish);
        assertEquals(List.of(), bursts);
        press(KeyCode.BACK_SPACE, false);
        type("ch");
        Fx.run(page.editing()::finish);
        type("er");
        Fx.run(page.editing()::finish);
        assertEquals("war zuständicher", coded(0));
        type(" ist");
        assertEquals(" für uns", coded(1));
        assertEquals(3, bursts.size() + (Fx.get(page.editing()::open) == null ? 0 : 1));
    }

    @Test
    void wordsAddedBehindACodingStayOutside() {
        show("war zuständig");
        caretBehind("war zuständig");
        type(" gewesen");
        Fx.run(page.editing()::finish);
        type(" oder");
        assertEquals("war zuständig", coded(0));
        assertTrue(says("war zuständig gewesen oder für uns"));
    }

    @Test
    void linesAreBrokenAndJoinedWithinATurn() {
        show();
        caretBehind("Niemand");
        press(KeyCode.ENTER, false);
        press(KeyCode.ENTER, false);
        type("x");
        assertTrue(says("Niemand\n\nx war"));
        assertEquals(
                List.of("Interview 9", "Wie war das damals?", "Niemand", "", "x war zuständig für uns."),
                lines().subList(0, 5));
        for (int i = 0; i < 3; i++) {
            press(KeyCode.BACK_SPACE, false);
        }
        assertTrue(says("Niemand war zuständig"));
        caretBehind("für uns.");
        press(KeyCode.DELETE, false);
        assertTrue(says("für uns.Wir haben"));
        Fx.run(page.editing()::finish);
        assertTrue(bursts.stream()
                .allMatch(e -> e.deleted().length() + e.inserted().length() == 1));
    }

    @Test
    void nothingReachesOverATurnsEnds() {
        show();
        caretBehind("Wir haben gewartet.");
        press(KeyCode.DELETE, false);
        press(KeyCode.DELETE, true);
        Fx.run(() -> {
            page.select(in(SMALL, "Wie"));
            page.select(new TextRange(SMALL.indexOf("Wie"), SMALL.indexOf("Wie")));
        });
        press(KeyCode.BACK_SPACE, false);
        press(KeyCode.BACK_SPACE, true);
        assertEquals(SMALL, Fx.get(() -> page.text().text()));
        assertEquals(0, asked);
    }

    @Test
    void aSelectionOverTurnsIsAskedFor() {
        show("Niemand war");
        Fx.run(() -> page.select(new TextRange(SMALL.indexOf("damals"), SMALL.indexOf("zuständig"))));
        press(KeyCode.DELETE, false);
        assertEquals(2, asked);
        assertTrue(says("Wie war das zuständig für uns."));
        assertEquals("", coded(0));
        assertEquals(3, Fx.get(() -> page.text().turns().size()));
        assertEquals(
                "zuständig für uns.\nWir haben gewartet.",
                Fx.get(() -> page.text().turns().get(1).range().of(page.text().text())));
    }

    @Test
    void wholeWordsGoWithControl() {
        show();
        caretBehind("war zuständig");
        press(KeyCode.BACK_SPACE, true);
        assertTrue(says("Niemand war  für uns"));
        press(KeyCode.DELETE, true);
        assertTrue(says("Niemand war für uns"));
    }

    @Test
    void whatAPersonSeesAsOneCharacterGoesAsOne() {
        show();
        caretBehind("Niemand");
        Fx.run(() -> page.editing().insert("\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67"));
        press(KeyCode.BACK_SPACE, false);
        assertTrue(says("Niemand war"));
        Fx.run(() -> page.editing().insert("e"));
        Fx.run(() -> page.editing().insert("\u0301"));
        assertTrue(says("Niemand\u00E9 war"));
        Fx.run(() -> page.editing().insert("a\r\nb\u00ADc"));
        assertTrue(says("Niemand\u00E9a\nbc war"));
    }

    @Test
    void heldKeysWaitAndComeIn() {
        show();
        caretBehind("Niemand");
        Fx.run(page.editing()::hold);
        type("abc");
        assertFalse(says("abc"));
        Fx.run(page.editing()::goOn);
        assertTrue(says("Niemandabc war"));
    }

    @Test
    void aChangeFromElsewhereKeepsCaretAndSelectionApart() {
        show();
        caretBehind("gewartet");
        PageText now = Fx.get(() -> page.text().after(new Edit(SMALL.indexOf("Niemand"), "Niemand", "Gar niemand")));
        Fx.run(() -> page.update(now));
        assertNull(Fx.get(page::getSelection));
        type("!");
        assertTrue(says("gewartet!."));
        assertTrue(says("Gar niemand war"));
    }

    // --- at random ---------------------------------------------------------------------------------------------------

    private static final List<String> PIECES =
            List.of("e", "ß", " ", "\n", "\u0301", "und ", "\uD83D\uDE00", "כן", "a\nb", "  ", ".", "ff");

    @Test
    void randomCorrectionsAgreeWithThePlainText() {
        Random random = Seed.random("corrections on the page");
        PageText text = Texts.interview(random, 40, 20, true);
        String nfc = Normalizer.normalize(text.text(), Normalizer.Form.NFC);
        if (!nfc.equals(text.text())) {
            // The invented texts hold letters in parts; offsets of turns fit only as they are.
            text = Texts.interview(random, 40, 20, false);
        }
        PageText first = text;
        List<PageCoding> codings = Texts.codings(random, first, 120);
        Fx.run(() -> {
            page.show(first);
            page.setCodings(codings);
        });
        String plain = first.text();
        List<TextRange> ranges =
                new ArrayList<>(codings.stream().map(PageCoding::range).toList());
        List<Turn> turns = new ArrayList<>(first.turns().stream()
                .map(t -> new Turn(t.n(), null, t.range(), null))
                .toList());
        String stored = plain;
        for (int i = 0; i < 100; i++) {
            String where = "step " + i;
            PageText shown = Fx.get(page::text);
            List<PageTurn> said =
                    shown.turns().stream().filter(t -> !t.range().isEmpty()).toList();
            PageTurn turn = said.get(random.nextInt(said.size()));
            int start = whole(
                    shown.text(),
                    turn.range().start() + random.nextInt(turn.range().length()));
            int end = Math.min(
                    turn.range().end(), whole(shown.text(), start + random.nextInt(random.nextInt(4) == 0 ? 40 : 3)));
            String inserted = random.nextInt(4) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
            boolean goOn = random.nextInt(3) > 0;
            TextRange range = goOn ? null : new TextRange(start, Math.max(start, end));
            TextRange replaced = Fx.get(() -> {
                if (range != null) {
                    page.select(range);
                    if (range.isEmpty() || page.getSelection() == null) {
                        page.clearSelection();
                    }
                }
                TextRange selection = page.getSelection();
                int caret = page.getCaret();
                page.editing().insert(inserted);
                return selection == null ? new TextRange(caret, caret) : selection;
            });
            plain = inserted.isEmpty()
                    ? plain
                    : Normalizer.normalize(
                            plain.substring(0, replaced.start()) + inserted + plain.substring(replaced.end()),
                            Normalizer.Form.NFC);
            assertEquals(plain, Fx.get(() -> page.text().text()), where);
            if (random.nextInt(5) == 0) {
                Fx.run(page.editing()::finish);
            }
            for (Edit edit : List.copyOf(bursts)) {
                stored = Anchors.text(stored, List.of(edit));
                ranges.replaceAll(r -> Anchors.passage(r, edit));
                turns = new ArrayList<>(Anchors.turns(turns, edit));
            }
            bursts.clear();
            if (Fx.get(page.editing()::open) == null) {
                assertEquals(stored, plain, where);
                assertEquals(
                        ranges,
                        Fx.get(() ->
                                page.codings().stream().map(PageCoding::range).toList()),
                        where);
                assertEquals(
                        turns.stream().map(Turn::range).toList(),
                        Fx.get(() -> page.text().turns().stream()
                                .map(PageTurn::range)
                                .toList()),
                        where);
            }
            checkPieces(where);
        }
        Fx.run(() -> page.editing().setOn(false));
        Fx.run(() -> page.update(page.text().after(new Edit(0, "", "Neu. "))));
        PageMap fresh = new PageMap(Fx.get(page::text));
        assertEquals(words(fresh), Fx.get(() -> words(page.map())));
        Fx.pulse();
    }

    private static List<String> words(PageMap map) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < map.size(); i++) {
            words.add(map.piece(i).range() + map.piece(i).shown());
        }
        return words;
    }

    private static int whole(String text, int offset) {
        return offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }

    /// Pieces lie in order, hold the words at their place, and leave out nothing that is said.
    private void checkPieces(String where) {
        Fx.run(() -> {
            String text = page.text().text();
            PageMap map = page.map();
            int end = 0;
            for (int i = 0; i < map.size(); i++) {
                Piece piece = map.piece(i);
                assertEquals(i, piece.index(), where);
                assertTrue(piece.range().start() >= end, where);
                end = piece.range().end();
                assertEquals(
                        piece.range().of(text).replace('\t', ' '), piece.shown().substring(piece.lead()), where);
                assertEquals(
                        i == 0
                                || map.piece(i - 1).turn() != piece.turn()
                                || map.piece(i - 1).kind() != piece.kind(),
                        piece.opens(),
                        where);
                if (piece.turn() != null) {
                    assertTrue(page.text().turns().contains(piece.turn()), where);
                }
            }
            for (PageTurn turn : page.text().turns()) {
                StringBuilder shown = new StringBuilder();
                map.pieces(turn.range()).forEach(p -> shown.append(p.range().of(text)));
                assertEquals(
                        turn.range().of(text).replaceAll("\\s+", ""),
                        shown.toString().replaceAll("\\s+", ""),
                        where);
            }
        });
    }
}
