package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Session;

class ReplaceViewModelTest {

    @TempDir
    Path folder;

    private Pieces pieces;
    private ReplaceViewModel model;

    @BeforeEach
    void open() {
        pieces = new Pieces(folder);
        model = new ReplaceViewModel(pieces.session, pieces.pump, pieces.second);
    }

    @AfterEach
    void close() {
        pieces.close();
    }

    private void look(String words) {
        model.wordsProperty().set(words);
        pieces.pump.settle();
    }

    private List<String> titles() {
        return model.rowsProperty().get().stream()
                .map(ReplaceViewModel.Row::title)
                .toList();
    }

    private String text(TranscriptId id) {
        return Session.await(pieces.session.read(s -> s.text(id).orElseThrow().text()));
    }

    @Test
    void placesOfAllInterviewsAreFoundAndChosen() {
        look("Geld");
        assertEquals(List.of("I-01 Anfang", "I-02 Hilfe"), titles());
        assertEquals(2, model.chosenProperty().get());
        assertEquals(2, model.transcripts());
        look("  ");
        assertEquals(List.of(), titles());
        assertEquals(0, model.chosenProperty().get());
    }

    @Test
    void switchesLookAnew() {
        look("das");
        int exactly = model.rowsProperty().get().size();
        model.anyCaseProperty().set(true);
        pieces.pump.settle();
        assertTrue(model.rowsProperty().get().size() > exactly);
        model.hereOnlyProperty().set(true);
        pieces.pump.settle();
        assertEquals(List.of("I-02 Hilfe"), titles());
        look("zustän");
        assertEquals(List.of(), titles(), "no whole word");
        model.wholeProperty().set(false);
        pieces.pump.settle();
        assertEquals(List.of("I-02 Hilfe"), titles());
    }

    @Test
    void onlyTheNewestQuestionIsAnswered() {
        model.wordsProperty().set("Geld");
        model.wordsProperty().set("Träger");
        pieces.pump.settle();
        assertEquals(List.of("I-01 Anfang"), titles());
    }

    @Test
    void whatIsLeftOutStays() {
        look("Geld");
        model.rowsProperty().get().getFirst().chosen().set(false);
        assertEquals(1, model.chosenProperty().get());
        model.byProperty().set("Mittel");
        assertEquals(1, Session.await(model.replace()));
        assertEquals(Pieces.FIRST, text(pieces.first));
        assertEquals(Pieces.SECOND.replace("Geld", "Mittel"), text(pieces.second));
        Session.await(pieces.session.undo());
        assertEquals(Pieces.SECOND, text(pieces.second), "one step");
    }

    @Test
    void noneAndAllAreChosenAtOnce() {
        look("Geld");
        model.choose(false);
        assertEquals(0, model.chosenProperty().get());
        model.choose(true);
        assertEquals(2, model.chosenProperty().get());
    }
}
