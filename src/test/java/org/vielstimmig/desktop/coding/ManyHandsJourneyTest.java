package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.page.PageListener.MenuRequest;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Sight;

/// What one meets while coding for long: menus that go, colours that stay, numbers that are whole, ways that
/// lead around.
class ManyHandsJourneyTest extends RoomJourney {

    private static final String BROWN = "#60422c";

    private Code code(String path) {
        return room.model().tree().byPath(path).orElseThrow();
    }

    private Coding coding(String words, String path) {
        Coding made = Given.coding(session, first, words, code(path));
        until(() -> room.model().page().coding(made.id()).isPresent());
        return made;
    }

    private void paint(String path) {
        Session.await(new Codebook(session)
                .change(code(path).id(), c -> c.edit().color(BROWN).done()));
        until(() -> code(path).color().equals(BROWN));
    }

    private void click(Node node) {
        fire(node, FxRun.pressed(5, 5));
    }

    private void askForMenu() {
        FxRun.run(() -> room.page().menuRequested(new MenuRequest(3, List.of(), 60, 60)));
        assertTrue(FxRun.get(() -> room.page().menu().isShowing()));
    }

    @Test
    void thePagesMenuGoesWithTheNextClickOrKeyThere() {
        askForMenu();
        click(room.page().page());
        assertFalse(FxRun.get(() -> room.page().menu().isShowing()), "a click");
        askForMenu();
        press(room.page().page(), KeyCode.SHIFT, false);
        assertTrue(FxRun.get(() -> room.page().menu().isShowing()), "no key of its own");
        press(room.page().page(), KeyCode.L, false);
        assertFalse(FxRun.get(() -> room.page().menu().isShowing()), "a key");
        askForMenu();
        FxRun.run(() -> room.page().editMode().set(true));
        assertFalse(FxRun.get(() -> room.page().menu().isShowing()), "another mode");
        FxRun.run(() -> room.page().editMode().set(false));
    }

    @Test
    void aCodesSignHasItsColourInMenusAndAmongTheLost() {
        paint("Amt/Geld");
        Coding here = coding("zu dritt", "Amt/Geld");
        String seen = FxRun.get(() -> room.model().markOf(code("Amt/Geld")).getStyle());
        assertFalse(seen.isEmpty());
        assertEquals(
                seen,
                FxRun.get(() -> room.page().items().menu(here).getGraphic().getStyle()));
        Corrections corrections = new Corrections(session);
        var places = Session.await(corrections.find(new Corrections.Wanted(", zu dritt", false, false, Set.of())));
        Session.await(corrections.replace(places, ""));
        FxRun.run(room::showLost);
        LostView lost = FxRun.get(() -> (LostView) room.drawer().lookup(".lost"));
        until(() -> lost.list().getItems().size() == 1 && lost.list().lookup(".passage-row") != null);
        assertEquals(seen, FxRun.get(() -> lost.list().lookup(".facet-mark").getStyle()));
        assertEquals(
                "AK",
                FxRun.get(() -> ((Label) lost.list().lookup(".passage-row > .who")).getText()),
                "and whose it was");
    }

    @Test
    void howManyAreHiddenIsNeverCut() {
        session.setActor("Berta Roth");
        coding("nie zuständig", "Amt/Geld");
        session.setActor("Anna Kern");
        FxRun.run(() -> CoderSwitch.see(room.model(), Sight.Who.MINE));
        PageHead head = FxRun.get(() -> (PageHead) room.page().lookup(".page-head"));
        until(() -> head.coders().hiddenWords().equals("1 ausgeblendet"));
        Set<String> said = new HashSet<>();
        for (int width = 1200; width >= 420; width -= 20) {
            int wide = width;
            String words = FxRun.get(() -> {
                head.resize(wide, 44);
                head.layout();
                head.coders().layout();
                return head.coders().hiddenWords();
            });
            said.add(words);
            assertTrue(
                    words.equals(wide >= 600 ? "1 ausgeblendet" : words) && !words.isEmpty(),
                    () -> words + " at " + wide);
        }
        assertTrue(Set.of("1 ausgeblendet", "1").containsAll(said), said::toString);
    }

    @Test
    void theWayToWhatIsNotCodedLeadsAround() {
        coding("klein angefangen", "Amt/Geld");
        TextRange open =
                FxRun.get(() -> room.page().page().text().turns().get(3).range());
        FxRun.run(() -> room.page().page().select(new TextRange(Pieces.FIRST.length(), Pieces.FIRST.length())));
        type("j");
        until(() -> room.page().page().getCaret() == open.start());
        assertEquals(List.of("Wieder von vorn."), stubs.said);
        FxRun.run(() -> room.page().page().select(new TextRange(2, 2)));
        stubs.said.clear();
        type("j");
        until(() -> room.page().page().getCaret() == open.start());
        assertEquals(List.of(), stubs.said, "it lay ahead");
        coding("der Träger", "Amt/Geld");
        until(() -> labels().size() == 2);
        type("j");
        until(() -> stubs.said.contains("Kein weiterer uncodierter Beitrag."));
    }

    @Test
    void aPassageAttachedToAMemoIsShownInItsRow() {
        Memos memos = new Memos(session);
        var memo = Session.await(memos.write(new MemoTarget.InDiary("2026-01-05"), "Der Träger als Brücke."));
        FxRun.run(room::showMemos);
        MemosView list = FxRun.get(() -> (MemosView) room.drawer().lookup(".memos"));
        until(() -> list.list().getItems().size() == 1);
        assertTrue(FxRun.get(() -> list.list().lookupAll(".memo-link").isEmpty()));
        FxRun.run(() -> room.room().actions().link(memo.id(), first, Pieces.in(Pieces.FIRST, "der Träger")));
        until(() -> list.list().lookupAll(".memo-link").size() == 1);
        FxRun.run(() -> room.room()
                .actions()
                .unlink(list.list().getItems().getFirst().links().getFirst().id()));
        until(() -> list.list().lookupAll(".memo-link").isEmpty());
    }

    @Test
    void theHintSaysWhichLettersActAtOnce() {
        select("zu dritt");
        FxRun.run(() -> room.page().codeButton().place());
        assertEquals("""
            Code wählen: Enter, oder seinen Namen tippen.
            Sofort wirken, klein geschrieben:
            i  In vivo: die Worte werden der Code
            m  Memo schreiben\
            """, FxRun.get(() -> room.page().codeButton().hint()));
        type("I");
        until(() -> room.room().palette().palette().isOpen());
        assertEquals(
                "I", FxRun.get(() -> room.room().palette().palette().field().getText()), "a capital begins a name");
        FxRun.run(() -> room.room().palette().palette().hide());
    }

    private PassagesView passages(int count) {
        FxRun.run(() -> room.showCode(code("Amt/Geld").id()));
        PassagesView view = FxRun.get(() -> (PassagesView) room.drawer().lookup(".passages"));
        until(() -> view.list().getItems().size() == count);
        return view;
    }

    @Test
    void afterOneIsRemovedTheNextPassageIsChosen() {
        for (String words : List.of("klein", "zu dritt", "nie zuständig")) {
            coding(words, "Amt/Geld");
        }
        PassagesView view = passages(3);
        FxRun.run(() -> view.list().getSelectionModel().clearAndSelect(1));
        press(view.list(), KeyCode.DELETE, false);
        until(() -> view.list().getItems().size() == 2
                && view.list().getSelectionModel().getSelectedIndex() == 1);
        assertEquals(
                "nie zuständig",
                FxRun.get(() -> view.deeds().chosen().getFirst().words()));
        press(view.list(), KeyCode.DELETE, false);
        until(() -> view.list().getItems().size() == 1
                && view.list().getSelectionModel().getSelectedIndex() == 0);
        press(view.list(), KeyCode.DELETE, false);
        until(() -> view.list().getItems().isEmpty());
        Session.await(session.undo());
        until(() -> view.list().getItems().size() == 1);
        FxRun.settle();
        assertTrue(FxRun.get(() -> view.list().getSelectionModel().isEmpty()), "what comes back chooses nothing");
    }

    @Test
    void aLongTitleGivesWayToTheTurnAndNoButtonOfTheFilterIsCut() {
        coding("klein", "Amt/Geld");
        Session.await(new org.vielstimmig.project.Transcripts(session)
                .change(first, t -> t.withTitle("Landgrafschaft Jugendamt Aufnahme vierzehn")));
        PassagesView view = passages(1);
        until(() -> view.list().lookup(".passage-row > .where") != null
                && labelsOf(view.list().lookup(".passage-row > .where")).size() == 2);
        FxRun.settle();
        Label spot = FxRun.get(
                () -> labelsOf(view.list().lookup(".passage-row > .where")).getLast());
        assertEquals(" · 2 · 00:01", FxRun.get(spot::getText));
        assertTrue(FxRun.get(() -> spot.getWidth() >= Math.floor(spot.prefWidth(-1))), "the number is whole");
        PassagesBar bar = FxRun.get(() -> (PassagesBar) view.lookup(".passages-bar"));
        FxRun.run(() -> bar.change(w -> w.withFacets(Set.of(org.vielstimmig.model.Facet.NEUTRAL))));
        boolean sign = false;
        for (int width = 1100; width >= 300; width -= 40) {
            int wide = width;
            Button clear = FxRun.get(() -> {
                bar.resize(wide, 40);
                bar.layout();
                bar.layout();
                return bar.clear();
            });
            assertTrue(
                    FxRun.get(() -> clear.isVisible() && clear.getWidth() >= Math.floor(clear.prefWidth(-1))),
                    () -> "cut at " + wide);
            sign |= FxRun.get(() -> clear.getText().isEmpty());
        }
        assertTrue(sign, "where there is no room a sign stands for the word");
    }

    private static List<Label> labelsOf(Node box) {
        return ((javafx.scene.Parent) box)
                .getChildrenUnmodifiable().stream().map(Label.class::cast).toList();
    }

    @Test
    void aThemeWithCodingsOfItsOwnHasASignAndItsNameGoesBeforeItsBalance() {
        coding("klein", "Amt/Geld");
        CodeCell cell = FxRun.get(() -> {
            CodeCell made = new CodeCell(room.room(), new CodeDeeds(room.room()), () -> {});
            made.updateItem(code("Amt"), false);
            return made;
        });
        Held held = FxRun.get(() -> (Held) cell.getGraphic());
        assertTrue(FxRun.get(() -> held.lookupAll(".facet-mark").isEmpty()), "nothing is coded with it alone");
        coding("zu dritt", "Amt");
        until(() -> room.model().tally().of(code("Amt").id()) == 1);
        FxRun.run(cell::fill);
        assertEquals(1, FxRun.get(() -> held.lookupAll(".facet-mark").size()));
        FxRun.run(() -> {
            Scene scene = new Scene(new Group(held));
            scene.getRoot().applyCss();
            Region row = (Region) held.getChildrenUnmodifiable().getFirst();
            Label name = (Label) held.lookup(".label");
            BalanceBar bar = (BalanceBar) held.lookup(".balance-bar");
            assertTrue(((FacetMark) held.lookup(".facet-mark")).getStyle().isEmpty());
            for (int width = 400; width >= 40; width -= 4) {
                row.resize(width, 24);
                row.layout();
                row.layout();
                assertTrue(
                        !bar.isVisible() || name.getWidth() >= Math.floor(name.prefWidth(-1)), "name cut at " + width);
            }
            assertFalse(bar.isVisible());
        });
    }
}
