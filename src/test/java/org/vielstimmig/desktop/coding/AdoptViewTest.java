package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;

class AdoptViewTest extends RoomJourney {

    private AdoptView compare(String words) {
        Corrections corrections = new Corrections(session);
        Corrections.Comparison comparison = Session.await(corrections.compare(first, words));
        return FxRun.get(() -> {
            AdoptView view = new AdoptView(room.room(), comparison);
            room.room().desk().theme().dress(new Scene(view, 700, 500));
            view.applyCss();
            view.layout();
            return view;
        });
    }

    private static List<String> lines(AdoptView view) {
        return FxRun.get(() -> view.lookupAll(".change").stream()
                .map(node -> ((TextFlow) node)
                        .getChildren().stream()
                                .map(text -> ((Text) text).getText())
                                .collect(Collectors.joining()))
                .toList());
    }

    @Test
    void everyChangeIsSeenInItsSentence() {
        AdoptView view =
                compare(Pieces.FIRST.replace("zu dritt", "zu viert").replace("klein angefangen", "angefangen"));
        List<String> lines = lines(view);
        assertEquals(2, lines.size());
        assertTrue(lines.stream().anyMatch(l -> l.contains("[−dritt]{+viert}")), lines.toString());
        assertTrue(lines.stream().anyMatch(l -> l.contains("[− klein]")), lines.toString());
        assertTrue(lines.stream().allMatch(l -> l.contains("angefangen")), lines.toString());
        assertTrue(FxRun.get(() -> view.fineProperty().get()));
    }

    @Test
    void laterPlacesAreCountedInTheTextAsItIs() {
        // The first change makes the text longer; the second one's context must not drift with it.
        AdoptView view =
                compare(Pieces.FIRST.replace("klein", "wirklich sehr klein").replace("spät", "zu spät"));
        String last = lines(view).getLast();
        assertTrue(last.contains("Das Geld kam trotzdem{+ zu} spät"), last);
    }

    @Test
    void whoeverPressesEnterInAHurryVouchesForNothing() throws Exception {
        Path other = Files.writeString(
                folder.resolve("anderes.txt"),
                "I: Etwas ganz anderes?\n\nB: Ja, ein anderes Gespräch von vorn bis hinten.\n\nI: Gut.\n");
        FxRun.run(() -> AdoptView.ask(room.room(), other));
        until(() -> dialog() != null && dialog().getScene().getFocusOwner() instanceof Button b && b.isCancelButton());
        CheckBox same = FxRun.get(() -> (CheckBox) dialog().lookup(".check-box"));
        FxRun.run(() -> {
            Robot robot = new Robot();
            for (int i = 0; i < 2; i++) {
                robot.keyPress(KeyCode.ENTER);
                robot.keyRelease(KeyCode.ENTER);
            }
        });
        until(() -> dialog() == null);
        assertFalse(FxRun.get(same::isSelected));
        assertEquals(
                Pieces.FIRST,
                Session.await(new Transcripts(session).text(first)).text());
    }

    private static Parent dialog() {
        return Window.getWindows().stream()
                .map(w -> w.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    @Test
    void whatIsMostlyOtherHasToBeVouchedFor() {
        AdoptView view = compare("I: Etwas ganz anderes?\nB: Ja, ein anderes Gespräch von vorn bis hinten.\n");
        assertFalse(FxRun.get(() -> view.fineProperty().get()));
        FxRun.run(() -> ((CheckBox) view.lookup(".check-box")).setSelected(true));
        assertTrue(FxRun.get(() -> view.fineProperty().get()));
    }
}
