package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.page.PageNote;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Gesture;

/// What stands beside the words: legend, filter by weight, signs of memos; and the list of codings that
/// touch.
class MarginJourneyTest extends RoomJourney {

    private Code code(String path) {
        return room.model().tree().byPath(path).orElseThrow();
    }

    private Coding coding(String words, String path) {
        Coding made = Given.coding(session, first, words, code(path));
        until(() -> room.model().page().coding(made.id()).isPresent());
        return made;
    }

    private List<String> legend() {
        return room.page().legend().names().stream().map(Button::getText).toList();
    }

    @Test
    void theLegendNamesWhatIsInViewAndStaysAsItWasLeft() {
        coding("nie zuständig", "Amt/Zuständigkeit");
        until(() -> legend().equals(List.of("Zuständigkeit")));
        coding("zu dritt", "Amt/Geld");
        coding("Träger", "Amt/Geld");
        until(() -> legend().equals(List.of("Zuständigkeit", "Geld")));
        Legend legend = FxRun.get(() -> room.page().legend());
        type("l");
        until(() -> legend.names().getFirst().isFocused());
        press(legend, KeyCode.RIGHT, false);
        until(() -> legend.names().getLast().isFocused());
        FxRun.run(() -> legend.names().getLast().fire());
        assertEquals(code("Amt/Geld").id(), room.model().chosenProperty().get());
        assertTrue(FxRun.get(() -> room.model().drawn().focusProperty().get()), "others step back");
        assertTrue(FxRun.get(() -> legend.names().getLast().getStyleClass().contains("on")));
        FxRun.run(() -> legend.names().getLast().fire());
        assertFalse(FxRun.get(() -> room.model().drawn().focusProperty().get()));
        fire(legend, new KeyEvent(KeyEvent.KEY_TYPED, "l", "l", KeyCode.UNDEFINED, false, false, false, false));
        until(() -> !legend.isOpen());
        assertFalse(FxRun.get(() -> legend.isManaged()), "the page has its room back");
        FxRun.run(() -> room.model().choices().flush());
        CodingWorkspace again = FxRun.get(this::make);
        assertFalse(FxRun.get(() -> again.page().legend().isOpen()), "as it was left");
        FxRun.run(again::release);
        assertEquals("no", room.model().choices().text("coding.legend").orElse(""));
    }

    @Test
    void aCodeSeenWithTwoFacetsIsOneNameWithBothSigns() {
        Coding one = coding("nie zuständig", "Amt/Geld");
        coding("zu dritt", "Amt/Geld");
        until(() -> legend().equals(List.of("Geld")) && signs().size() == 1);
        Session.await(new Codings(session).facet(one.id(), org.vielstimmig.model.Facet.POTENTIAL));
        until(() -> signs().size() == 2);
        assertEquals(List.of("Geld"), FxRun.get(this::legend));
        assertEquals(
                "Potenzial, neutral, Geld",
                FxRun.get(() -> room.page().legend().names().getFirst().getAccessibleText()));
    }

    @Test
    void fiveNeutralCodesOnOnePassageAreDrawnInFiveColours() {
        for (String name : List.of("Weg", "Zeit", "Raum")) {
            Given.code(session, "Amt/" + name);
        }
        for (String path : List.of("Amt/Geld", "Amt/Zuständigkeit", "Amt/Weg", "Amt/Zeit", "Amt/Raum")) {
            until(() -> room.model().tree().byPath(path).isPresent());
            coding("nie zuständig", path);
        }
        until(() -> labels().size() == 5);
        assertEquals(
                5,
                FxRun.get(() -> room.page().page().codings().stream()
                        .map(c -> room.page().page().beside().colorOf(c))
                        .distinct()
                        .count()));
    }

    @Test
    void theDrawerCountsAsTheTreeAndSaysWholeWordsAtEveryWidth() {
        coding("Dann kam der Träger um die Ecke", "Amt/Geld");
        coding("der Träger", "Amt/Geld");
        coding("zu dritt", "Amt/Geld");
        FxRun.run(() -> room.showCode(code("Amt/Geld").id()));
        PassagesView passages = FxRun.get(() -> (PassagesView) room.drawer().lookup(".passages"));
        until(() -> passages.list().getItems().size() == 3);
        until(() -> numbers().getText().startsWith("2 Stellen"));
        List<String> tab = List.of("Geld · 2 Stellen in 1 Interview", "Geld · 2 Stellen", "Geld · 2", "2 Stellen", "2");
        List<String> bar =
                List.of("3 Codierungen an 2 Stellen · 1 Interview", "3 Codierungen an 2 Stellen", "2 Stellen", "2");
        until(() -> tab.contains(room.drawer().passagesWords()));
        assertEquals(bar, FxRun.get(() -> passages.summary().stream().distinct().toList()));
        for (int width = 1600; width >= 300; width -= 100) {
            int wide = width;
            String words = FxRun.get(() -> {
                room.drawer().resize(wide, 600);
                room.drawer().layout();
                return room.drawer().passagesWords();
            });
            assertTrue(tab.contains(words), () -> words + " at " + wide);
            if (width == 1600) {
                assertEquals(tab.getFirst(), words);
            }
        }
        assertTrue(FxRun.get(passages::explained).contains("Eine Codierung zählt nicht eigens"));
    }

    private List<javafx.scene.Node> signs() {
        return List.copyOf(room.page().legend().lookupAll(".facet-mark"));
    }

    @Test
    void withNothingCodedInViewTheLegendTakesNoRoom() {
        Legend legend = FxRun.get(() -> room.page().legend());
        FxRun.run(legend::fill);
        assertFalse(FxRun.get(legend::isManaged), "an empty line is no legend");
        assertTrue(legend.isOpen(), "it is only waiting");
        Coding one = coding("nie zuständig", "Amt/Geld");
        until(legend::isManaged);
        Session.await(new Codings(session).uncode(one.id()));
        until(() -> !legend.isManaged() && legend.names().isEmpty());
        type("l");
        until(() -> stubs.said.contains("Hier ist nichts codiert"));
    }

    @Test
    void whatIsNotWeighedCanBeLeftOut() {
        Coding heavy = coding("nie zuständig", "Amt/Zuständigkeit");
        coding("zu dritt", "Amt/Geld");
        Session.await(new Codings(session).weigh(heavy.id(), 80));
        FxRun.run(() -> room.model().drawn().shownProperty().set(Shown.ALL.withWeight(0, false)));
        until(() -> labels().equals(List.of("Zuständigkeit")));
        assertEquals(1, FxRun.get(() -> CoderSwitch.hiddenCount(room.model())), "what is left out is counted");
        FxRun.run(() -> room.model().drawn().shownProperty().set(Shown.ALL.withWeight(3, false)));
        until(() -> labels().equals(List.of("Geld")));
        FxRun.run(() -> room.model()
                .drawn()
                .shownProperty()
                .set(room.model().drawn().shownProperty().get().withWeight(3, true)));
        assertTrue(FxRun.get(() -> room.model().drawn().shownProperty().get().isAll()));
        until(() -> labels().size() == 2);
    }

    @Test
    void memosHaveSignsThatAreWalkedAndOpenedByKeys() {
        Coding coding = coding("nie zuständig", "Amt/Zuständigkeit");
        Memos memos = new Memos(session);
        TextRange turn =
                FxRun.get(() -> room.page().page().text().turns().get(3).range());
        Session.await(memos.write(new MemoTarget.OnCoding(coding.id()), "Wer denn dann?"));
        Session.await(memos.write(new MemoTarget.OnPassage(first, turn), "Der Träger als Brücke."));
        Session.await(memos.write(new MemoTarget.OnTranscript(first), "Hat keine Stelle im Text."));
        until(() -> room.page().page().beside().notes().size() == 2);
        until(() -> room.page().page().lookupAll(".page-note").size() == 2);
        FxRun.run(() -> room.page().page().select(new TextRange(0, 0)));
        type("e");
        until(() -> room.page().page().getCaret() == coding.range().start());
        type("e");
        until(() -> room.page().page().getCaret() == turn.start());
        type("e");
        until(() -> stubs.said.contains("Kein weiteres Memo in diesem Text."));
        type("M");
        until(() -> room.room().memoPop().isShowing());
        assertEquals(
                "Der Träger als Brücke.",
                FxRun.get(() -> room.room().memoPop().text().getText()));
        FxRun.run(() -> {
            room.room().memoPop().text().setText("Der Träger ist die Brücke.");
            room.room().memoPop().keep();
        });
        until(() -> room.page().page().beside().notes().stream()
                .map(PageNote::words)
                .toList()
                .contains("Der Träger ist die Brücke."));
        Session.await(new Codings(session).uncode(coding.id()));
        until(() -> room.page().page().beside().notes().size() == 1);
    }

    @Test
    void afterAMergeCodingsThatTouchAreOfferedAndJoinedInOneStep() {
        coding("nie", "Amt/Zuständigkeit");
        coding("zuständig", "Amt/Geld");
        coding("zu dritt", "Amt/Geld");
        coding("Dann kam der Träger", "Amt/Zuständigkeit");
        coding("der Träger um die Ecke", "Amt/Geld");
        String before = Given.dump(session);
        FxRun.run(() -> {
            CodeDeeds deeds = new CodeDeeds(room.room());
            deeds.setOnTouching(room::showTouching);
            room.room()
                    .actions()
                    .merge(
                            code("Amt/Geld").id(),
                            code("Amt/Zuständigkeit").id(),
                            moved -> deeds.offer()
                                    .after(
                                            "Zusammengeführt.",
                                            code("Amt/Zuständigkeit").id()));
        });
        until(() -> stubs.said.contains("Zusammengeführt. An 2 Stellen berühren sich jetzt Codierungen."));
        FxRun.run(() -> stubs.lastAction.run());
        TouchingView list = FxRun.get(() -> (TouchingView) room.drawer().lookup(".touching"));
        until(() -> list.list().getItems().size() == 2 && !list.model().isSearching());
        assertEquals(
                List.of("nie zuständig", "Dann kam der Träger um die Ecke"),
                FxRun.get(() ->
                        list.list().getItems().stream().map(c -> c.words()).toList()));
        assertEquals(
                List.of(false, true),
                FxRun.get(() ->
                        list.list().getItems().stream().map(c -> c.overlaps()).toList()));
        int step = session.snapshot().step();
        FxRun.run(() -> list.join(List.of(list.list().getItems().getFirst())));
        until(() -> list.list().getItems().size() == 1);
        assertEquals(4, Given.codings(session, first).size());
        FxRun.run(() -> list.all().fire());
        until(() -> list.list().getItems().isEmpty());
        assertEquals(3, Given.codings(session, first).size());
        assertEquals(step + 2, session.snapshot().step());
        Session.await(session.undo());
        until(() -> list.list().getItems().size() == 1);
        Session.await(session.undo());
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
    }

    @Test
    void digitsInTheDrawerCodeThePickedPassagesToo() {
        coding("nie zuständig", "Amt/Zuständigkeit");
        coding("zu dritt", "Amt/Zuständigkeit");
        Code money = code("Amt/Geld");
        FxRun.run(() -> {
            room.showCode(code("Amt/Zuständigkeit").id());
            room.model().recent().used(money.id());
        });
        PassagesView passages = FxRun.get(() -> (PassagesView) room.drawer().lookup(".passages"));
        until(() -> passages.list().getItems().size() == 2);
        FxRun.run(() -> passages.list().getSelectionModel().selectAll());
        int step = session.snapshot().step();
        press(passages.list(), KeyCode.DIGIT1, false);
        until(() -> Given.codings(session, first).size() == 4);
        assertEquals(step + 1, session.snapshot().step());
        until(() -> stubs.said.contains("2 Stellen auch mit „Geld“ codiert."));
        press(passages.list(), KeyCode.NUMPAD1, false);
        until(() -> stubs.said.contains("Nichts Neues: alles auch mit „Geld“ codiert."));
        // From the words about the code to its passages.
        FxRun.run(() -> room.model().chosenProperty().set(money.id()));
        until(() -> numbers().getText().equals("2 Stellen, davon 2 hier"));
        FxRun.run(() -> {
            room.showMemos();
            numbers().fire();
        });
        until(() -> passages.getScene() != null && passages.list().getItems().size() == 2);
    }

    private Hyperlink numbers() {
        return (Hyperlink) room.codes().lookup(".code-numbers");
    }

    @Test
    void wordsAreTakenWholeWhicheverWayTheyComeToACode() {
        TextRange part = Pieces.in(Pieces.FIRST, "e zuständi");
        TextRange whole = Pieces.in(Pieces.FIRST, "nie zuständig");
        assertNull(FxRun.get(() -> room.model().page().target()));
        FxRun.run(() -> room.page().page().select(part));
        assertEquals(whole, FxRun.get(() -> room.model().page().target()));
        FxRun.run(() -> room.model().recent().used(code("Amt/Geld").id()));
        type("1");
        until(() -> labels().size() == 1);
        assertEquals(
                whole, FxRun.get(() -> room.page().page().codings().getFirst().range()));
        FxRun.run(() -> new CodeCell(room.room(), new CodeDeeds(room.room()), () -> {})
                .takePassage(
                        Pieces.in(Pieces.FIRST, "u dri").start() + ":"
                                + Pieces.in(Pieces.FIRST, "u dri").end(),
                        code("Amt/Zuständigkeit").id()));
        until(() -> labels().size() == 2);
        assertEquals(
                "zu dritt",
                FxRun.get(
                        () -> room.model().page().currentCoding().orElseThrow().quote()));
        FxRun.run(() -> room.page().look().snap().setSelected(false));
        FxRun.run(() -> room.page().page().select(part));
        assertEquals(part, FxRun.get(() -> room.model().page().target()));
        FxRun.run(() -> room.page().look().snap().setSelected(true));
    }

    @Test
    void theKeysOfTheMarginCanBeChosen() {
        FxRun.run(() -> room.room().keys().book().set(Gesture.LEGEND, "Q"));
        type("q");
        coding("zu dritt", "Amt/Geld");
        until(() -> legend().equals(List.of("Geld")));
        type("q");
        until(() -> room.page().legend().names().getFirst().isFocused());
    }
}
