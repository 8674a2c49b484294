package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Autocoding;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Turnwise;

/// What can be coded from a turn's number or its speaker's name: the turn, everything the speaker says, the
/// answer it asks for or is part of; and what can be put right about the turn. Each is one step.
final class TurnMenu {

    private final Room room;
    private final PageView view;
    private final Codings codings;
    private final TurnRepair repair;
    private final ContextMenu menu = new ContextMenu();
    private final Autocoding autocoding;
    private Look look;

    /// Which places of a plan are to be coded; empty if it is called off.
    interface Look {
        Optional<List<Autocoding.Place>> choose(Autocoding.Plan plan, String code);
    }

    TurnMenu(Room room, PageView view) {
        this.room = room;
        this.view = view;
        codings = new Codings(room.model().session());
        repair = new TurnRepair(room, view);
        autocoding = new Autocoding(room.model().session());
        look = (plan, code) -> PlacesToCode.ask(room, plan, code);
    }

    void setLook(Look next) {
        look = next;
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
                    room.say(GestureText.CODE_ALL_OF, all.size(), who.name()),
                    () -> choose(screenX, screenY, code -> said(who, code), path -> saidNew(who, path))));
        });
        List<Turn> answer = Turnwise.answerTo(opened.transcript(), opened.words(), turn.n());
        if (!answer.isEmpty()) {
            items.add(Small.item(
                    room.say(GestureText.CODE_ANSWER, answer.size()),
                    () -> choose(screenX, screenY, code -> code(answer, code), path -> codeNew(answer, path))));
        }
        repair.menu(turn.n(), TurnRepair.NOWHERE).ifPresent(items::add);
        return items;
    }

    private void choose(double screenX, double screenY, Consumer<CodeId> onCode, Consumer<String> onNew) {
        room.palette().open(view.anchor(), screenX, screenY, "", false, onCode, onNew, Set.of());
    }

    /// Codes all that somebody says, as far as one wants it after looking through it.
    void said(Speaker who, CodeId code) {
        String name = room.model().tree().find(code).map(Code::name).orElse("?");
        plan(
                who,
                code,
                name,
                (plan, chosen) -> room.model()
                        .arrival()
                        .when(autocoding.perform(plan, chosen, Progress.none()), made -> {
                            room.model().used(code);
                            said(made, code);
                            view.joins().offerOne(made);
                        }));
    }

    void saidNew(Speaker who, String path) {
        // Of a code that is not there yet nothing can be coded.
        plan(
                who,
                CodeId.create(),
                path,
                (plan, chosen) -> room.actions().autocodeNew(plan, chosen, path, made -> {
                    if (!made.isEmpty()) {
                        said(made, made.getFirst().code());
                    }
                }));
    }

    private void plan(Speaker who, CodeId code, String name, BiConsumer<Autocoding.Plan, List<Autocoding.Place>> then) {
        Opened opened = room.model().page().opened();
        if (opened == null) {
            return;
        }
        Set<TextRange> theirs =
                Turnwise.of(opened.words(), who.id()).stream().map(Turn::range).collect(Collectors.toSet());
        var where = new Autocoding.Where(Set.of(opened.transcript().id()), Set.of(who.name()), Set.of());
        room.model().arrival().when(autocoding.said(Find.Unit.TURN, where, code, Progress.none()), all -> {
            // Somebody else may have the same name.
            Autocoding.Plan plan = new Autocoding.Plan(
                    code,
                    all.asked(),
                    all.places().stream()
                            .filter(place -> theirs.stream().anyMatch(place.range()::overlaps))
                            .toList());
            look.choose(plan, name).filter(chosen -> !chosen.isEmpty()).ifPresent(chosen -> then.accept(plan, chosen));
        });
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
