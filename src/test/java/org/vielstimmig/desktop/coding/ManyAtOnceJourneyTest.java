package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.project.Autocoding;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Splits;

/// Many passages at once: all that somebody says is looked through before it is coded, what others have set is
/// asked for by its number, and sorting goes back to what it takes back.
class ManyAtOnceJourneyTest extends RoomJourney {

    private final List<String> asked = new ArrayList<>();

    private Speaker answering() {
        return FxRun.get(() -> {
            Opened opened = room.model().page().opened();
            return opened.words()
                    .turnAt(Pieces.FIRST.indexOf("klein"))
                    .flatMap(turn -> opened.transcript().speaker(turn.speaker()))
                    .orElseThrow();
        });
    }

    private Code code(String path) {
        return FxRun.get(() -> room.model().tree().byPath(path).orElseThrow());
    }

    private StepKind lastKind() {
        return Session.await(
                session.read(store -> store.journal().toUndo().orElseThrow().kind()));
    }

    @Test
    void allThatSomebodySaysIsLookedThroughFirst() {
        Speaker who = answering();
        List<Autocoding.Plan> seen = new ArrayList<>();
        FxRun.run(() -> room.page().turnMenu().setLook((plan, name) -> {
            seen.add(plan);
            asked.add(name);
            return Optional.empty();
        }));
        int step = session.snapshot().step();
        FxRun.run(() -> room.page().turnMenu().saidNew(who, "Sammel"));
        until(() -> seen.size() == 1);
        assertEquals("Sammel", asked.getFirst());
        assertEquals(
                List.of(2, 4),
                seen.getFirst().places().stream().map(Autocoding.Place::turn).toList());
        assertEquals(step, session.snapshot().step(), "called off, nothing happens");

        FxRun.run(() -> room.page()
                .turnMenu()
                .setLook((plan, name) -> Optional.of(plan.places().subList(1, 2))));
        FxRun.run(() -> room.page().turnMenu().saidNew(who, "Sammel"));
        until(() -> labels().equals(List.of("Sammel")));
        assertEquals(StepKind.AUTOCODED, lastKind());
        Code made = code("Sammel");

        FxRun.run(() -> room.page().turnMenu().setLook((plan, name) -> {
            seen.add(plan);
            return Optional.of(plan.fresh());
        }));
        FxRun.run(() -> room.page().turnMenu().said(who, made.id()));
        until(() -> labels().size() == 2);
        assertEquals(1, seen.getLast().there());
        assertEquals(StepKind.AUTOCODED, lastKind());
    }

    @Test
    void whatIsNotWantedIsUnticked() {
        Code money = code("Amt/Geld");
        Given.coding(session, first, "Wir haben klein angefangen, zu dritt. Das Amt war nie zuständig.", money);
        List<Autocoding.Plan> seen = new ArrayList<>();
        FxRun.run(() -> room.page().turnMenu().setLook((plan, name) -> {
            seen.add(plan);
            return Optional.empty();
        }));
        Speaker who = answering();
        FxRun.run(() -> room.page().turnMenu().said(who, money.id()));
        until(() -> seen.size() == 1);
        FxRun.run(() -> {
            PlacesToCode view = new PlacesToCode(room.room(), seen.getFirst());
            assertEquals("1 Stelle codieren", view.action());
            assertEquals(
                    List.of(4),
                    view.chosen().stream().map(Autocoding.Place::turn).toList());
            view.tick(seen.getFirst().places().getFirst(), true);
            assertEquals(1, view.chosen().size(), "what is there already is not coded again");
            view.tick(seen.getFirst().places().getLast(), false);
            assertFalse(view.isFine());
            view.tickAll(true);
            assertTrue(view.isFine());
            KeyEvent enter = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
            List<Event> through = new ArrayList<>();
            Scene scene = new Scene(new javafx.scene.layout.StackPane(view));
            scene.getRoot().addEventHandler(KeyEvent.KEY_PRESSED, through::add);
            Event.fireEvent(view, enter);
            assertEquals(List.of(), through, "an Enter that is still held codes nothing unseen");
        });
    }

    private List<Coding> byBerta(Code code) {
        session.setActor("Berta Roth");
        List<Coding> theirs = List.of(
                Given.coding(session, first, "klein angefangen", code),
                Given.coding(session, first, "der Träger", code));
        session.setActor("Anna Kern");
        until(() -> labels().size() == 2);
        return theirs;
    }

    private void asking(boolean answer) {
        FxRun.run(() -> room.room().others().setAsking((title, text, action) -> {
            asked.add(title + "|" + text + "|" + action);
            return answer;
        }));
    }

    @Test
    void theQuestionNamesHowManyAreOthers() {
        Code code = code("Amt/Geld");
        List<Coding> theirs = byBerta(code);
        asking(false);
        Coding own = Given.coding(session, second, "Niemand", code);
        List<Coding> mixed = List.of(theirs.getFirst(), own);
        FxRun.run(() -> {
            room.room().others().mayRemove(theirs);
            room.room().others().mayChange(mixed);
            room.room().others().mayRemove(theirs.subList(0, 1));
        });
        assertEquals(
                List.of(
                        "2 Codierungen von Berta Roth entfernen?|Zurück geht es mit Strg+Z.|Entfernen",
                        "2 Codierungen ändern, eine davon von Berta Roth?|Zurück geht es mit Strg+Z.|Ändern",
                        "Codierung von Berta Roth entfernen?|„Geld“ hat Berta Roth gesetzt. Zurück geht es mit"
                                + " Strg+Z.|Entfernen"),
                asked);
    }

    @Test
    void sortingBesideOthersCodingsAsksToo() {
        Code code = code("Amt/Geld");
        List<Coding> theirs = byBerta(code);
        asking(false);
        FxRun.run(() -> room.sort(code.id()));
        until(() -> room.sorting().model().passages() == 2);
        FxRun.run(() -> {
            SortViewModel sorting = room.sorting().model();
            sorting.wayProperty().set(Splits.Way.KEEP);
            sorting.name(1).set("Anfang");
            sorting.sort(theirs.stream().map(Coding::id).toList(), 1);
            room.sorting().ask();
        });
        assertEquals(List.of("2 Codierungen im Namen von Berta Roth setzen?|Zurück geht es mit Strg+Z.|Setzen"), asked);
    }

    @Test
    void takingASortingBackGoesToItsPassage() {
        Code code = code("Amt/Geld");
        Coding one = Given.coding(session, first, "klein angefangen", code);
        Coding two = Given.coding(session, first, "der Träger", code);
        FxRun.run(() -> room.sort(code.id()));
        until(() -> room.sorting().model().passages() == 2);
        FxRun.run(() -> {
            SortViewModel sorting = room.sorting().model();
            sorting.name(1).set("Anfang");
            sorting.name(2).set("Hilfe");
            SortView view = room.sorting();
            view.take();
            digit(view, KeyCode.DIGIT2);
            assertEquals(List.of(two.id()), chosen(view));
            Event.fireEvent(
                    view.list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false));
            assertEquals(List.of(one.id()), chosen(view));
            digit(view, KeyCode.DIGIT1);
            assertEquals(1, sorting.slotOf(one.id()));
            assertEquals(0, sorting.slotOf(two.id()));
        });
    }

    private static void digit(SortView view, KeyCode key) {
        Event.fireEvent(view.list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static List<CodingId> chosen(SortView view) {
        return view.list().getSelectionModel().getSelectedItems().stream()
                .map(row -> row.coding().id())
                .toList();
    }

    @Test
    void lostCodingsSayWhoSetThem() {
        Code code = code("Amt/Geld");
        byBerta(code);
        Corrections corrections = new Corrections(session);
        var places = Session.await(
                corrections.find(new Corrections.Wanted(" klein angefangen", false, false, java.util.Set.of())));
        Session.await(corrections.replace(places, ""));
        LostViewModel lost = FxRun.get(() -> new LostViewModel(room.model()));
        until(() -> lost.rowsProperty().get().size() == 1);
        FxRun.run(() -> {
            LostView view = new LostView(room.room(), lost, row -> {});
            new Scene(view, 600, 200);
            view.applyCss();
            view.layout();
            assertEquals(
                    List.of("BR"),
                    view.lookupAll(".who").stream()
                            .map(node -> ((Label) node).getText())
                            .toList());
        });
    }
}
