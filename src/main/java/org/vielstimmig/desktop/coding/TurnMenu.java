package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Turnwise;

/// What can be coded from a turn's number or its speaker's name: the turn, everything the speaker says, the
/// answer it asks for or is part of; and what can be put right about the turn. Each is one step.
final class TurnMenu {

    private final Room room;
    private final PageView view;
    private final Codings codings;
    private final TurnRepair repair;
    private final ContextMenu menu = new ContextMenu();

    TurnMenu(Room room, PageView view) {
        this.room = room;
        this.view = view;
        codings = new Codings(room.model().session());
        repair = new TurnRepair(room, view);
    }

    void open(PageTurn turn, double screenX, double screenY) {
        menu.hide();
        menu.getItems().setAll(items(turn, screenX, screenY));
        menu.show(view.anchor(), screenX, screenY);
    }

    void hide() {
        menu.hide();
    }

    List<MenuItem> items(PageTurn turn, double screenX, double screenY) {
        List<MenuItem> items = new ArrayList<>();
        items.add(Small.item(room.say(GestureText.TAKE_TURN), () -> view.deeds().take(turn.range())));
        Opened opened = room.model().page().opened();
        if (opened == null) {
            return items;
        }
        Optional<Speaker> speaker = opened.words()
                .turnAt(turn.range().start())
                .flatMap(t -> opened.transcript().speaker(t.speaker()));
        speaker.ifPresent(who -> {
            List<Turn> all = Turnwise.of(opened.words(), who.id());
            items.add(Small.item(
                    room.say(GestureText.CODE_ALL_OF, all.size(), who.name()), () -> choose(all, screenX, screenY)));
        });
        List<Turn> answer = Turnwise.answerTo(opened.transcript(), opened.words(), turn.n());
        if (!answer.isEmpty()) {
            items.add(Small.item(
                    room.say(GestureText.CODE_ANSWER, answer.size()), () -> choose(answer, screenX, screenY)));
        }
        repair.menu(turn.n(), TurnRepair.NOWHERE).ifPresent(items::add);
        return items;
    }

    private void choose(List<Turn> turns, double screenX, double screenY) {
        room.palette()
                .open(
                        view.anchor(),
                        screenX,
                        screenY,
                        "",
                        false,
                        code -> code(turns, code),
                        path -> codeNew(turns, path),
                        Set.of());
    }

    void code(List<Turn> turns, CodeId code) {
        room.model().arrival().when(codings.codeAll(StepKind.CODED, places(turns), code), made -> {
            room.model().used(code);
            said(made, code);
            view.joins().offerOne(made);
        });
    }

    void codeNew(List<Turn> turns, String path) {
        room.actions().codeAllNew(places(turns), path, made -> {
            if (!made.isEmpty()) {
                said(made, made.getFirst().code());
            }
        });
    }

    private void said(List<Coding> made, CodeId code) {
        String name = room.model().tree().find(code).map(Code::name).orElse("?");
        room.undoable(room.say(GestureText.CODED_TURNS, made.size(), name));
    }

    private List<Codings.Place> places(List<Turn> turns) {
        Opened opened = room.model().page().opened();
        return opened == null
                ? List.of()
                : turns.stream()
                        .map(t -> new Codings.Place(opened.transcript().id(), t.range()))
                        .toList();
    }
}
