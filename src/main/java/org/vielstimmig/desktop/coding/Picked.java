package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Tips;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.project.Alteration;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Joining;
import org.vielstimmig.settings.Gesture;

/// Several codings picked on the page, and the bar that says how many and does one thing to all of them, in
/// one step.
final class Picked extends HBox {

    private final Room room;
    private final Codings codings;
    private final Runnable changed;
    private final Set<CodingId> ids = new LinkedHashSet<>();
    private final Label count = Small.label("", "v-medium");
    private final Button facet;
    private final Button weight;
    private Consumer<List<Coding>> onBrought = all -> {};

    /// @param changed called when others are picked
    Picked(Room room, Runnable changed) {
        this.room = room;
        this.changed = changed;
        codings = new Codings(room.model().session());
        getStyleClass().addAll("picked-bar", "v-line-bottom");
        facet = button(room.tip(GestureText.PICK_FACET, Gesture.FACET), GestureText.PICK_FACET, () -> {});
        facet.setOnAction(event -> facets().show(facet, Side.BOTTOM, 0, 2));
        weight = button(room.say(GestureText.PICK_WEIGHT), GestureText.PICK_WEIGHT, () -> {});
        weight.setOnAction(event -> weights().show(weight, Side.BOTTOM, 0, 2));
        getChildren()
                .addAll(
                        count,
                        Small.gap(),
                        button(room.tip(CodingText.RECODE, Gesture.RECODE), CodingText.RECODE, this::recode),
                        weight,
                        facet,
                        button(room.tip(GestureText.PICK_MEMO, Gesture.MEMO), GestureText.PICK_MEMO, this::memo),
                        button(room.tip(GestureText.PICK_JOIN, Gesture.JOIN), GestureText.PICK_JOIN, this::join),
                        Small.icon(Icon.TRASH, room.tip(CodingText.UNCODE, Gesture.UNCODE), this::uncode),
                        Small.icon(Icon.CLOSE, room.say(GestureText.PICK_LEAVE), this::clear));
        getChildren().forEach(node -> node.setFocusTraversable(false));
        room.model().page().codingsProperty().addListener((observable, before, now) -> keepOnly(now));
        count.setMinWidth(USE_PREF_SIZE);
        show();
    }

    /// @param brought told of codings that came to lie where others of their code may lie
    void setOnBrought(Consumer<List<Coding>> brought) {
        onBrought = brought;
    }

    boolean isAny() {
        return !ids.isEmpty();
    }

    boolean has(CodingId id) {
        return ids.contains(id);
    }

    void toggle(CodingId id) {
        if (!ids.remove(id)) {
            ids.add(id);
        }
        show();
        changed.run();
    }

    void clear() {
        if (isAny()) {
            ids.clear();
            show();
            changed.run();
        }
    }

    private void keepOnly(List<Coding> now) {
        if (isAny()) {
            Set<CodingId> there = new LinkedHashSet<>();
            now.forEach(c -> there.add(c.id()));
            if (ids.retainAll(there)) {
                show();
                changed.run();
            }
        }
    }

    private void show() {
        count.setText(room.say(GestureText.PICKED, ids.size()));
        setVisible(isAny());
    }

    private Button button(String tip, Text words, Runnable action) {
        Button button = new Button(room.say(words));
        button.getStyleClass().add("ghost");
        Tips.on(button, () -> tip);
        button.setOnAction(event -> action.run());
        return button;
    }

    private List<Coding> all() {
        return ids.stream()
                .flatMap(id -> room.model().page().coding(id).stream())
                .toList();
    }

    // --- deeds -------------------------------------------------------------------------------------------------------

    private boolean mayChange() {
        return room.others().mayChange(all());
    }

    void recode() {
        Bounds at = localToScreen(getBoundsInLocal());
        if (at != null && mayChange()) {
            room.palette()
                    .open(
                            this,
                            at.getMinX() + 40,
                            at.getMaxY() + 4,
                            "",
                            true,
                            this::recode,
                            path -> room.actions().recodeNew(List.copyOf(ids), path, now -> {}),
                            Set.of());
        }
    }

    void recode(CodeId code) {
        if (mayChange()) {
            room.model()
                    .arrival()
                    .when(
                            codings.changeAll(StepKind.RECODED, List.copyOf(ids), Alteration.code(code)),
                            onBrought::accept);
        }
    }

    /// More or less weight for each, from what it has.
    void weigh(int by) {
        change(StepKind.CODING_CHANGED, (before, text) -> {
            int full = Math.clamp(Weight.full(before.weight()) + by, 0, Weight.STEPS);
            return before.withWeight(full == 0 ? null : Weight.of(full));
        });
    }

    void weigh(@Nullable Integer value) {
        change(StepKind.CODING_CHANGED, Alteration.weight(value));
    }

    /// The next facet after that of the first, for all.
    void facet() {
        List<Coding> all = all();
        if (!all.isEmpty()) {
            Coding first = all.getFirst();
            Facet ofCode =
                    room.model().tree().find(first.code()).map(Code::facet).orElse(Facet.NEUTRAL);
            facet(PageGestures.next(first, ofCode));
        }
    }

    void facet(@Nullable Facet value) {
        change(StepKind.CODING_CHANGED, Alteration.facet(value));
    }

    void memo() {
        Bounds at = localToScreen(getBoundsInLocal());
        if (at != null && mayChange()) {
            List<CodingId> on = List.copyOf(ids);
            room.memoPop()
                    .open(
                            this,
                            at.getMinX() + 40,
                            at.getMaxY() + 4,
                            room.say(GestureText.PICK_MEMO),
                            "",
                            text -> note(on, text));
        }
    }

    void note(List<CodingId> on, String text) {
        if (!text.isBlank()) {
            room.model().arrival().when(codings.noteAll(on, text), memos -> {});
        }
    }

    void join() {
        if (!mayChange()) {
            return;
        }
        room.model().arrival().when(new Joining(room.model().session()).join(List.copyOf(ids)), joined -> {
            int before = ids.size();
            clear();
            room.model().page().currentProperty().set(joined.id());
            room.undoable(room.say(GestureText.JOINED, before));
            onBrought.accept(List.of(joined));
        });
    }

    void uncode() {
        if (room.others().mayRemove(all())) {
            room.model().arrival().when(codings.uncode(List.copyOf(ids)), gone -> {
                clear();
                room.undoable(room.say(GestureText.UNCODED_ALL, gone.size()));
            });
        }
    }

    private void change(StepKind kind, Alteration alteration) {
        if (mayChange()) {
            room.model().arrival().when(codings.changeAll(kind, List.copyOf(ids), alteration), now -> {});
        }
    }

    // --- menus -------------------------------------------------------------------------------------------------------

    private ContextMenu facets() {
        ContextMenu menu = new ContextMenu();
        List<MenuItem> items = new ArrayList<>();
        items.add(item(room.say(GestureText.FACET_OF_CODE), null, () -> facet(null)));
        for (Facet each : Facet.values()) {
            items.add(item(room.say(BalanceBar.nameOf(each)), FacetMark.of(each), () -> facet(each)));
        }
        menu.getItems().addAll(items);
        return menu;
    }

    private ContextMenu weights() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(item(room.say(GestureText.WEIGHT_NONE), null, () -> weigh(null)));
        for (int i = 1; i <= Weight.STEPS; i++) {
            Integer value = Weight.of(i);
            menu.getItems().add(item(Weight.dots(value), null, () -> weigh(value)));
        }
        return menu;
    }

    private static MenuItem item(String words, @Nullable Node graphic, Runnable action) {
        MenuItem item = Small.item(words, action);
        item.setGraphic(graphic);
        return item;
    }
}
