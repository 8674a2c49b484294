package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Inputs;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;

/// A whole interview of the sample, coded from its first to its last turn: by keys alone, and by the mouse
/// alone.
class WholeInterviewTest extends RoomJourney {

    private TranscriptId interview;

    @BeforeEach
    void bringIn() {
        Transcript about;
        TranscriptText words;
        try (Session sample = Sample.build(folder.resolve("sample.vielstimmig"), Lang.DE, "Anna Kern")) {
            about = sample.snapshot().transcripts().get(2).withValues(Map.of());
            words = Session.await(sample.read(s -> s.text(about.id()).orElseThrow()));
        }
        interview = about.id();
        Session.await(session.perform(StepKind.TRANSCRIPTS_IMPORTED, draft -> {
            draft.add(about, words, words.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return true;
        }));
        FxRun.run(() -> room.showTranscript(interview));
        until(() -> room.page().page().text().turns().size() == words.turns().size());
        FxRun.run(() -> room.page().page().requestFocus());
    }

    private List<PageTurn> telling() {
        return FxRun.get(() -> room.page().page().text().turns().stream()
                .filter(t -> !t.asks())
                .toList());
    }

    private List<Coding> stored() {
        return Given.codings(session, interview);
    }

    /// Tree, store and list say the same; undoing all is the project of before.
    private void settled(String before, int steps) {
        List<Coding> codings = stored();
        Map<String, Long> byCode =
                codings.stream().collect(Collectors.groupingBy(c -> c.code().toString(), Collectors.counting()));
        until(() -> room.model().page().codingsProperty().get().equals(codings));
        for (Code code : FxRun.get(() -> room.model().tree().inOrder())) {
            long listed = byCode.getOrDefault(code.id().toString(), 0L);
            until(() -> room.model().tally().of(code.id()) == listed);
            assertEquals(
                    listed,
                    Session.await(session.read(org.vielstimmig.store.Store::counts))
                            .getOrDefault(code.id(), org.vielstimmig.store.Store.Count.NONE)
                            .codings());
        }
        while (session.snapshot().step() > steps) {
            Session.await(session.undo());
        }
        assertEquals(before, Given.dump(session));
    }

    @Test
    void byKeysAlone() {
        List<PageTurn> turns = telling();
        assertTrue(turns.size() > 5, "an interview worth the name");
        String before = Given.dump(session);
        int steps = session.snapshot().step();
        Node page = FxRun.get(() -> room.page().page());
        for (int i = 0; i < turns.size(); i++) {
            TextRange turn = turns.get(i).range();
            int made = i + 1;
            type("j");
            until(() -> room.page().page().getCaret() == turn.start());
            if (i % 5 == 0) {
                // The turn, a code by typing its beginning.
                type("t");
                until(() -> room.page().page().getSelection() != null);
                type(i % 10 == 0 ? "z" : "g");
                until(() -> room.room().palette().palette().isOpen());
                press(room.room().palette().palette(), KeyCode.ENTER, false);
            } else if (i % 5 == 1) {
                type("t");
                until(() -> room.page().page().getSelection() != null);
                type("1");
            } else {
                type("T");
            }
            until(() -> room.model().page().codingsProperty().get().size() == made
                    && room.model().page().currentCoding().isPresent());
            if (i % 4 == 3) {
                type("+");
                until(() -> room.model().page().currentCoding().orElseThrow().weight() != null);
            }
        }
        type("j");
        until(() -> stubs.said.contains("Kein weiterer uncodierter Beitrag."));
        // The last one ends a sentence earlier, or begins a word later.
        fire(page, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, true, false, true, false));
        press(page, KeyCode.ESCAPE, false);
        List<Coding> codings = stored();
        assertEquals(turns.size(), codings.size());
        for (int i = 0; i < turns.size(); i++) {
            assertTrue(turns.get(i).range().contains(codings.get(i).range()));
        }
        assertEquals(2, codings.stream().map(Coding::code).distinct().count());
        settled(before, steps);
    }

    @Test
    void byMouseAlone() {
        List<PageTurn> turns = telling();
        String before = Given.dump(session);
        int steps = session.snapshot().step();
        Node area = FxRun.get(() -> room.page().page().lookup(".page-area"));
        for (int i = 0; i < turns.size(); i++) {
            TextRange word = room.page().page().wordAt(turns.get(i).range().start());
            wheelTo(area, word);
            click(area, word, 4);
            until(() -> room.page().page().getSelection() != null);
            String code = i % 3 == 0 ? "Geld" : "Zuständigkeit";
            until(() -> cell(code) != null);
            FxRun.run(() -> {
                Node cell = cell(code);
                Bounds all = cell.localToScreen(cell.getBoundsInLocal());
                // On the name, not on the arrow before it.
                Bounds name = new BoundingBox(all.getCenterX(), all.getMinY(), 10, all.getHeight());
                javafx.event.Event.fireEvent(cell, mouse(name, MouseEvent.MOUSE_CLICKED, 1));
            });
            int made = i + 1;
            until(() -> room.model().page().codingsProperty().get().size() == made);
        }
        assertEquals(turns.size(), stored().size());
        settled(before, steps);
    }

    private Node cell(String name) {
        return room.codes().tree().lookupAll(".tree-cell").stream()
                .filter(node -> node instanceof CodeCell cell
                        && cell.isVisible()
                        && cell.getItem() != null
                        && cell.getItem().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void wheelTo(Node area, TextRange word) {
        for (int i = 0; i < 400; i++) {
            boolean there = FxRun.get(() -> {
                Bounds page =
                        room.page().page().localToScreen(room.page().page().getBoundsInLocal());
                return room.page()
                        .page()
                        .boundsOf(word)
                        .filter(b -> b.getMinY() > page.getMinY() + 5 && b.getMaxY() < page.getMaxY() - 5)
                        .isPresent();
            });
            if (there) {
                return;
            }
            FxRun.run(() -> {
                javafx.event.Event.fireEvent(area, Inputs.wheel(200, 200, -120));
                room.page().page().layout();
            });
        }
        throw new AssertionError("never came into view");
    }

    private void click(Node area, TextRange word, int times) {
        FxRun.run(() -> {
            Bounds at = room.page().page().boundsOf(word).orElseThrow();
            for (int count = 1; count <= times; count++) {
                for (var type :
                        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                    javafx.event.Event.fireEvent(area, mouse(at, type, count));
                }
            }
        });
    }

    private static MouseEvent mouse(Bounds at, javafx.event.EventType<MouseEvent> type, int clicks) {
        double x = at.getMinX() + Math.min(6, at.getWidth() / 2);
        double y = at.getCenterY();
        return Inputs.mouse(type, x, y, MouseButton.PRIMARY, clicks);
    }
}
