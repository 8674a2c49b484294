package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Session;

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
    void whatIsMostlyOtherHasToBeVouchedFor() {
        AdoptView view = compare("I: Etwas ganz anderes?\nB: Ja, ein anderes Gespräch von vorn bis hinten.\n");
        assertFalse(FxRun.get(() -> view.fineProperty().get()));
        FxRun.run(() -> ((CheckBox) view.lookup(".check-box")).setSelected(true));
        assertTrue(FxRun.get(() -> view.fineProperty().get()));
    }
}
