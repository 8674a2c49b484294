package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Session;

class LostViewModelTest {

    private static final String WORDS = "klein angefangen";

    @TempDir
    Path folder;

    private Pieces pieces;
    private LostViewModel model;

    /// A coding and a memo on the same words, which are then taken out of the text.
    @BeforeEach
    void open() {
        pieces = new Pieces(folder);
        model = new LostViewModel(pieces.model);
        TextRange range = Pieces.in(Pieces.FIRST, WORDS);
        pieces.actions.code(range, pieces.money.id());
        pieces.actions.write(new MemoTarget.OnPassage(pieces.first, range), "Wie klein?");
        pieces.pump.settle();
        assertEquals(List.of(), model.rowsProperty().get());
        replace(" " + WORDS, "");
    }

    @AfterEach
    void close() {
        pieces.close();
    }

    private void replace(String words, String by) {
        Corrections corrections = new Corrections(pieces.session);
        var places = Session.await(corrections.find(new Corrections.Wanted(words, false, false, java.util.Set.of())));
        Session.await(corrections.replace(places, by));
        pieces.pump.settle();
    }

    private LostViewModel.Row coding() {
        return model.rowsProperty().get().stream()
                .filter(row -> row.coding() != null)
                .findFirst()
                .orElseThrow();
    }

    private LostViewModel.Row memo() {
        return model.rowsProperty().get().stream()
                .filter(row -> row.memo() != null)
                .findFirst()
                .orElseThrow();
    }

    private TextRange select(String words) {
        String text = pieces.model.page().opened().words().text();
        TextRange range = Pieces.in(text, words);
        pieces.model.page().selectionProperty().set(range);
        return range;
    }

    @Test
    void bothAreListedWithWhatTheyWere() {
        assertEquals(2, model.rowsProperty().get().size());
        assertEquals("Geld", coding().name());
        assertEquals("AK", coding().coder());
        assertEquals("AK", memo().coder());
        assertEquals(WORDS, coding().words());
        assertEquals("Wie klein?", memo().words());
        assertEquals("I-01 Anfang", memo().title());
    }

    @Test
    void aCodingGetsOtherWords() {
        assertTrue(model.attach(coding()).isEmpty(), "nothing is selected");
        TextRange range = select("zu dritt");
        Session.await(model.attach(coding()).orElseThrow());
        pieces.pump.settle();
        assertEquals(1, model.rowsProperty().get().size());
        Coding now = pieces.model.page().codingsProperty().get().getFirst();
        assertEquals(range, now.range());
        assertEquals("zu dritt", now.quote());
    }

    @Test
    void aMemoGetsOtherWordsAndCanLoseThemAgain() {
        TextRange range = select("zu dritt");
        Memo lost = memo().memo();
        Session.await(model.attach(memo()).orElseThrow());
        pieces.pump.settle();
        assertEquals(1, model.rowsProperty().get().size());
        Memo now = Session.await(pieces.session.read(s -> s.memo(lost.id()).orElseThrow()));
        assertEquals(new MemoTarget.OnPassage(pieces.first, range), now.on());
        assertEquals("Wie klein?", now.text());
        Session.await(pieces.session.undo());
        pieces.pump.settle();
        assertEquals(2, model.rowsProperty().get().size());
    }

    @Test
    void wordsOfAnotherInterviewAreNotTaken() {
        pieces.model.page().show(pieces.second, () -> {});
        pieces.pump.settle();
        select("das Geld");
        assertTrue(model.attach(coding()).isEmpty());
        assertTrue(model.attach(memo()).isEmpty());
    }

    @Test
    void eachCanBeRemovedForGood() {
        LostViewModel.Row memo = memo();
        Session.await(model.remove(coding()));
        pieces.pump.settle();
        assertNull(model.rowsProperty().get().getFirst().coding());
        Session.await(model.remove(memo));
        pieces.pump.settle();
        assertEquals(List.of(), model.rowsProperty().get());
        Session.await(pieces.session.undo());
        pieces.pump.settle();
        assertEquals("Wie klein?", memo().words());
        Session.await(pieces.session.undo());
        pieces.pump.settle();
        assertEquals(2, model.rowsProperty().get().size());
        assertEquals(WORDS, coding().words());
    }

    @Test
    void theTextComingBackBringsThemBack() {
        Session.await(pieces.session.undo());
        pieces.pump.settle();
        assertEquals(List.of(), model.rowsProperty().get());
    }
}
