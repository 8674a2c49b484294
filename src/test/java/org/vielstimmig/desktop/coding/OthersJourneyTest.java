package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Segments;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Coding;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Coders;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Sight;

/// Two people code one project: what the other has set is changed only by who really wants to, and what of it
/// is not shown is counted as everywhere.
class OthersJourneyTest extends RoomJourney {

    /// Of the ways, the one that takes both codings.
    private static final int JOINING = 4;

    private final List<String> asked = new ArrayList<>();
    private boolean answer;

    @BeforeEach
    void another() {
        Code code = room.model().tree().byPath("Amt/Zuständigkeit").orElseThrow();
        session.setActor("Berta Roth");
        Given.coding(session, first, "Das Amt war nie zuständig", code);
        Given.coding(session, first, "nie zuständig", code);
        session.setActor("Anna Kern");
        until(() -> labels().size() == 2);
        FxRun.run(() -> room.room().others().setAsking((title, text, action) -> {
            asked.add(title + "|" + action);
            return answer;
        }));
    }

    private Coding longer() {
        return room.model().page().codingsProperty().get().stream()
                .filter(c -> c.quote().startsWith("Das Amt"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyWayToChangeAnothersCodingAsks() {
        int step = session.snapshot().step();
        List<Runnable> ways = List.of(
                () -> type("f"),
                () -> type("+"),
                () -> type("r"),
                () -> type("m"),
                () -> type("v"),
                () -> fire(
                        room.page().page(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, true, false)),
                () -> FxRun.run(() ->
                        room.page().endsDragged(longer().id(), Pieces.in(Pieces.FIRST, "Amt war nie zuständig"), true)),
                () -> FxRun.run(() -> room.page()
                        .items()
                        .facets(longer())
                        .getItems()
                        .getLast()
                        .fire()),
                () -> FxRun.run(() -> {
                    room.page().picked().toggle(longer().id());
                    room.page().picked().weigh(1);
                    room.page().picked().clear();
                }));
        for (int i = 0; i < ways.size(); i++) {
            FxRun.run(() -> {
                room.page().page().requestFocus();
                room.model().page().currentProperty().set(longer().id());
            });
            ways.get(i).run();
            int count = i + 1;
            until(() -> asked.size() == count);
            assertEquals(
                    (i == JOINING ? "2 Codierungen" : "Codierung") + " von Berta Roth ändern?|Ändern", asked.getLast());
        }
        assertEquals(step, session.snapshot().step());
        assertFalse(FxRun.get(() -> room.page().ends().isMoving()));
        assertFalse(FxRun.get(() -> room.room().palette().palette().isOpen()));
        assertNull(FxRun.get(() -> longer().facet()));
    }

    @Test
    void whoAgreedOnceIsNotAskedAgainForThatCoding() {
        answer = true;
        FxRun.run(() -> room.model().page().currentProperty().set(longer().id()));
        type("+");
        until(() -> longer().weight() != null);
        type("f");
        until(() -> longer().facet() != null);
        assertEquals(1, asked.size());
        answer = false;
        type("u");
        until(() -> asked.size() == 2);
        assertEquals("Codierung von Berta Roth entfernen?|Entfernen", asked.getLast());
    }

    @Test
    void hiddenAreCountedOnceAndTheSwitchKeepsItsPlace() {
        FxRun.settle();
        double before = place();
        FxRun.run(() -> CoderSwitch.see(room.model(), Sight.Who.MINE));
        until(() -> labels().isEmpty());
        assertEquals(1, FxRun.get(() -> CoderSwitch.hiddenCount(room.model())));
        FxRun.settle();
        assertEquals("Gefiltert", FxRun.get(() -> filter().getText()));
        assertTrue(FxRun.get(() -> room.view().lookupAll(".coder-switch .label").stream()
                .anyMatch(node -> node.isVisible() && ((Label) node).getText().equals("1 ausgeblendet"))));
        until(() -> Math.abs(before - segments()) < 0.5);
    }

    @Test
    void blindIsNoFilter() {
        FxRun.run(() -> CoderSwitch.see(room.model(), Sight.Who.MINE));
        until(() -> filter().getText().equals("Gefiltert"));
        Session.await(new Coders(session).setBlind(true));
        until(() -> filter().getText().equals("Alle Codierungen"));
        assertFalse(FxRun.get(() -> filter().getStyleClass().contains("filtered")));
    }

    @Test
    void theTreeSaysWhatIsArchived() {
        Code money = FxRun.get(() -> room.model().tree().byPath("Amt/Geld").orElseThrow());
        Session.await(new Codebook(session)
                .change(money.id(), c -> c.edit().status(CodeStatus.ARCHIVED).done()));
        until(() -> links().contains("1 archiviert · zeigen"));
        FxRun.run(() -> link("1 archiviert · zeigen").fire());
        until(() -> links().contains("1 archiviert · wieder verbergen"));
        assertTrue(FxRun.get(() -> room.room().codes().visibleProperty().get().contains(money.id())));
    }

    @Test
    void theWayToTheCodebookIsNotCut() throws Exception {
        Code money = FxRun.get(() -> room.model().tree().byPath("Amt/Geld").orElseThrow());
        FxRun.run(() -> room.model().chosenProperty().set(money.id()));
        FxRun.settle();
        FxRun.save(FxRun.get(() -> FxRun.picture(room.view().getScene())), Path.of("target/pictures/details.png"));
        FxRun.run(() -> {
            Node card = room.view().lookup(".code-details");
            Node way = room.view().lookupAll(".code-details .hyperlink").stream()
                    .filter(link -> ((Hyperlink) link).getText().equals("Im Codebuch beschreiben"))
                    .findFirst()
                    .orElseThrow();
            double end = way.localToScene(way.getBoundsInLocal()).getMaxY();
            double bottom = card.localToScene(card.getBoundsInLocal()).getMaxY();
            assertTrue(end <= bottom, end + " below " + bottom);
        });
    }

    private List<String> links() {
        return room.view().lookupAll(".codes-hidden").stream()
                .filter(Node::isVisible)
                .map(node -> ((Hyperlink) node).getText())
                .toList();
    }

    private Hyperlink link(String text) {
        return room.view().lookupAll(".codes-hidden").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private MenuButton filter() {
        return (MenuButton) room.view().lookup(".filter-menu");
    }

    private double place() {
        return FxRun.get(this::segments);
    }

    private double segments() {
        Node segments = room.view().lookupAll(".coder-switch > *").stream()
                .filter(Segments.class::isInstance)
                .findFirst()
                .orElseThrow();
        return segments.localToScene(segments.getBoundsInLocal()).getMinX();
    }
}
