package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.i18n.PassagesText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.project.Several;

/// What can be done with the chosen passages, one or several, each in one step.
final class PassagesMenu {

    private final Room room;
    private final ListView<PassageRow> list;
    private final Consumer<PassageRow.One> jump;
    private final Several several;
    private @Nullable TouchOffer offer;
    /// Where the first of those stood that are being removed; -1 for none.
    private int next = -1;
    private Set<CodingId> going = Set.of();

    PassagesMenu(Room room, ListView<PassageRow> list, Consumer<PassageRow.One> jump) {
        this.room = room;
        this.list = list;
        this.jump = jump;
        several = new Several(room.model().session());
    }

    /// @param after tells of codings that touch after a deed
    void setOffer(TouchOffer after) {
        offer = after;
    }

    List<PassageRow.One> chosen() {
        List<PassageRow.One> all = new ArrayList<>();
        for (PassageRow row : List.copyOf(list.getSelectionModel().getSelectedItems())) {
            if (row instanceof PassageRow.One one) {
                all.add(one);
            }
        }
        return all;
    }

    private List<Coding> codings() {
        return chosen().stream().map(PassageRow.One::coding).toList();
    }

    private List<CodingId> ids() {
        return chosen().stream().map(one -> one.coding().id()).toList();
    }

    ContextMenu menu(PassageRow.One one) {
        MenuItem go = item(CodingText.SHOW_IN_TEXT, "Enter", () -> jump.accept(one));
        MenuItem copy = item(CodingText.COPY_CITED, "Shortcut+C", this::copyCited);
        Menu weights = new Menu(room.say(PassagesText.WEIGHTS));
        weights.getItems().add(weight(room.say(PassagesText.NO_WEIGHT), null));
        Weight.VALUES.forEach(w -> weights.getItems().add(weight(Weight.dots(w), w)));
        Menu facets = new Menu(room.say(PassagesText.FACETS));
        facets.getItems().add(facet(room.say(PassagesText.FACET_OF_CODE), null));
        for (Facet facet : Facet.values()) {
            facets.getItems().add(facet(room.say(BalanceBar.nameOf(facet)), facet));
        }
        return new ContextMenu(
                go,
                copy,
                new SeparatorMenuItem(),
                item(PassagesText.RECODE, null, this::recode),
                weights,
                facets,
                item(PassagesText.MEMO, null, this::memo),
                new SeparatorMenuItem(),
                item(CodingText.UNCODE, "Delete", this::uncode));
    }

    private MenuItem item(org.vielstimmig.i18n.Text name, @Nullable String key, Runnable action) {
        return Small.item(room.say(name), key, room.lang(), action);
    }

    private MenuItem weight(String name, @Nullable Integer weight) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> change(ids -> several.weigh(ids, weight)));
        return item;
    }

    private MenuItem facet(String name, @Nullable Facet facet) {
        MenuItem item = new MenuItem(name, facet == null ? null : FacetMark.of(facet));
        item.setOnAction(event -> change(ids -> several.facet(ids, facet)));
        return item;
    }

    void uncode() {
        List<CodingId> ids = ids();
        if (!ids.isEmpty() && room.others().mayRemove(codings())) {
            next = list.getSelectionModel().getSelectedIndices().stream()
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(-1);
            going = Set.copyOf(ids);
            done(several.uncode(ids), PassagesText.REMOVED);
        }
    }

    /// After some were removed, what comes next in the list is chosen, so that one can go on.
    ///
    /// @param rows what the list holds now
    void listed(List<PassageRow> rows) {
        int at = next;
        boolean there = at >= 0
                && at < rows.size()
                && rows.get(at) instanceof PassageRow.One one
                && going.contains(one.coding().id());
        if (at < 0 || there) {
            return;
        }
        next = -1;
        if (rows.isEmpty() || !list.getSelectionModel().isEmpty()) {
            return;
        }
        int chosen = Math.min(at, rows.size() - 1);
        while (chosen + 1 < rows.size() && rows.get(chosen) instanceof PassageRow.Group) {
            chosen++;
        }
        while (chosen > 0 && rows.get(chosen) instanceof PassageRow.Group) {
            chosen--;
        }
        list.getSelectionModel().clearAndSelect(chosen);
        list.getFocusModel().focus(chosen);
    }

    void recode() {
        List<PassageRow.One> all = chosen();
        Bounds at = list.localToScreen(list.getBoundsInLocal());
        if (!all.isEmpty() && at != null && room.others().mayChange(codings())) {
            List<CodingId> ids = ids();
            List<CodeId> codes =
                    all.stream().map(one -> one.coding().code()).distinct().toList();
            room.palette()
                    .open(
                            list,
                            at.getCenterX() - 160,
                            at.getMinY() + 12,
                            "",
                            false,
                            code -> recode(ids, code),
                            path -> recodeNew(ids, path),
                            codes.size() == 1 ? Set.of(codes.getFirst()) : Set.of());
        }
    }

    void recode(List<CodingId> ids, CodeId code) {
        room.desk().when(several.recode(ids, code), count -> told(room.say(PassagesText.CHANGED, count), code, ids));
    }

    void recodeNew(List<CodingId> ids, String path) {
        room.actions().recodeNew(ids, path, now -> room.undoable(room.say(PassagesText.CHANGED, now.size())));
    }

    /// Gives the chosen passages the code on a key too.
    ///
    /// @param key from 1 to 9
    void alsoByKey(int key) {
        List<CodingId> ids = ids();
        room.model().recent().at(key).filter(code -> !ids.isEmpty()).ifPresent(code -> also(ids, code));
    }

    /// Gives passages another code beside the one they have.
    void also(List<CodingId> ids, CodeId code) {
        room.desk().when(several.code(ids, code), made -> {
            room.model().recent().used(code);
            String name = room.model().tree().find(code).map(Code::name).orElse("?");
            told(
                    room.say(MarginText.ALSO_CODED, made.size(), name),
                    code,
                    made.stream().map(Coding::id).toList());
        });
    }

    private void told(String words, CodeId code, List<CodingId> about) {
        TouchOffer after = offer;
        if (about.isEmpty()) {
            room.desk().messages().passing(words);
        } else if (after == null) {
            room.undoable(words);
        } else {
            after.after(words, code, about);
        }
    }

    // --- dragging ----------------------------------------------------------------------------------------------------

    /// Lets rows be dragged onto a code. A press with Shift chooses only when it is let go of, since it may be
    /// the beginning of a drag.
    void drags(PassageCell cell) {
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.isShiftDown() && event.isPrimaryButtonDown() && cell.getItem() instanceof PassageRow.One) {
                event.consume();
            }
        });
        cell.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.isShiftDown() && event.isStillSincePress() && cell.getItem() instanceof PassageRow.One) {
                int anchor = Math.max(0, list.getFocusModel().getFocusedIndex());
                list.getSelectionModel()
                        .selectRange(Math.min(anchor, cell.getIndex()), Math.max(anchor, cell.getIndex()) + 1);
                list.getFocusModel().focus(cell.getIndex());
                list.requestFocus();
            }
        });
        cell.setOnDragDetected(event -> {
            if (!(cell.getItem() instanceof PassageRow.One)) {
                return;
            }
            if (!list.getSelectionModel().isSelected(cell.getIndex())) {
                list.getSelectionModel().clearAndSelect(cell.getIndex());
            }
            List<CodingId> ids = ids();
            Dragboard board = cell.startDragAndDrop(TransferMode.COPY_OR_MOVE);
            board.setContent(Carried.codings(ids, event.isShiftDown()));
            Carried.say(
                    room,
                    board,
                    room.say(event.isShiftDown() ? MarginText.DRAG_RECODE : MarginText.DRAG_CODE_TOO, ids.size()));
            event.consume();
        });
    }

    private void memo() {
        List<CodingId> ids = ids();
        Bounds at = list.localToScreen(list.getBoundsInLocal());
        if (!ids.isEmpty() && at != null && room.others().mayChange(codings())) {
            room.memoPop()
                    .open(
                            list,
                            at.getCenterX() - 160,
                            at.getMinY() + 12,
                            room.say(PassagesText.MEMO_ON, ids.size()),
                            "",
                            text -> done(several.memo(ids, text), PassagesText.CHANGED));
        }
    }

    /// Changes the chosen passages, others' only where one really wants to.
    private void change(Function<List<CodingId>, CompletableFuture<Integer>> deed) {
        if (room.others().mayChange(codings())) {
            done(deed.apply(ids()), PassagesText.CHANGED);
        }
    }

    private void done(CompletableFuture<Integer> step, PassagesText words) {
        room.desk().when(step, count -> room.undoable(room.say(words, count)));
    }

    void copyCited() {
        List<String> cited = chosen().stream()
                .map(one -> Citation.of(
                        room.lang(),
                        one.words(),
                        one.transcript().title(),
                        one.turn(),
                        one.row().line(),
                        one.row().at(),
                        one.speaker()))
                .toList();
        if (!cited.isEmpty()) {
            CodingMenu.copy(String.join("\n\n", cited));
            room.desk().messages().passing(room.say(CodingText.COPIED_PASSAGES, cited.size()));
        }
    }
}
