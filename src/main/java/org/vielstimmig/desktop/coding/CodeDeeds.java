package org.vielstimmig.desktop.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.CodeColors;
import org.vielstimmig.desktop.kit.DropZone;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Keys;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.FateText;
import org.vielstimmig.i18n.HistoryText;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.i18n.PassagesText;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.i18n.TreeText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.project.CodeFates;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Several;
import org.vielstimmig.settings.Gesture;

/// What is done with codes by hand, with the questions that belong to it.
final class CodeDeeds {

    private final Room room;
    private final NewCodePop newCode;
    private final CodeFates fates;
    private final TreeDeeds tree;
    private Supplier<@Nullable Node> owner = () -> null;
    private Runnable showPassages = () -> {};
    private Consumer<CodeId> onSort = code -> {};
    private Consumer<CodeId> onTouching = code -> {};
    private final Several several;
    private final TouchOffer offer;
    private final HeldShift shift = new HeldShift();

    CodeDeeds(Room room) {
        this.room = room;
        newCode = new NewCodePop(room);
        fates = new CodeFates(room.model().session());
        tree = new TreeDeeds(room);
        several = new Several(room.model().session());
        offer = new TouchOffer(room, code -> onTouching.accept(code));
    }

    /// @param touching opens the list of a code's codings that touch
    void setOnTouching(Consumer<CodeId> touching) {
        onTouching = touching;
    }

    /// Whether Shift is held while something is dragged over the tree.
    HeldShift shift() {
        return shift;
    }

    /// What tells of codings that touch after a deed.
    TouchOffer offer() {
        return offer;
    }

    /// @param where    at which popups are shown that come from a menu
    /// @param passages brings the drawer with the passages into view
    void connect(Supplier<@Nullable Node> where, Runnable passages) {
        owner = where;
        showPassages = passages;
    }

    /// @param sorting opens the table in which a code's passages are sorted
    void setOnSort(Consumer<CodeId> sorting) {
        onSort = sorting;
    }

    /// Sorts a code's passages into sub-codes.
    void sort(Code code) {
        onSort.accept(code.id());
    }

    TreeDeeds tree() {
        return tree;
    }

    NewCodePop newCodePop() {
        return newCode;
    }

    /// Asks for a new code's name and facet.
    ///
    /// @param parent the theme it comes under, null for the top
    void newCode(Node at, @Nullable CodeId parent) {
        newCode.open(at, parent, code -> room.model().chosenProperty().set(code.id()));
    }

    /// Removes a code. Where anything goes with it, a sentence says what first.
    void remove(Code code) {
        room.model().arrival().when(fates.remove(code.id()), fate -> {
            if (fate.isNothing()
                    || room.dialogs()
                            .confirm(
                                    room.say(FateText.REMOVE_ASK, code.name()),
                                    FateText.ofRemoval(room.lang(), fate),
                                    room.say(FateText.REMOVE))) {
                room.actions()
                        .removeCode(
                                code.id(), gone -> room.undoable(room.say(CodingText.CODE_REMOVED, code.name(), gone)));
            }
        });
    }

    /// Asks which code this one becomes part of, and says what that means before it is done.
    void merge(Code code) {
        Node at = owner.get();
        if (at == null) {
            return;
        }
        Set<CodeId> except = new HashSet<>();
        room.model().tree().under(code.id()).forEach(c -> except.add(c.id()));
        var bounds = at.localToScreen(at.getBoundsInLocal());
        room.palette()
                .open(
                        at,
                        bounds.getMinX() - 120,
                        bounds.getMinY() + 80,
                        "",
                        false,
                        into -> mergeInto(code, into),
                        null,
                        except);
    }

    void mergeInto(Code code, CodeId into) {
        Optional<Code> found = room.model().tree().find(into);
        if (found.isEmpty()) {
            return;
        }
        String to = found.get().name();
        room.model().arrival().when(fates.merge(code.id(), into), fate -> {
            String what = FateText.ofMerge(room.lang(), fate, to);
            if (!fate.clashes().isEmpty()) {
                room.dialogs().tell(room.say(FateText.MERGE_NOT, code.name(), to), what);
            } else if (room.dialogs()
                    .confirm(room.say(FateText.MERGE_ASK, code.name(), to), what, room.say(FateText.MERGE))) {
                room.actions().merge(code.id(), into, moved -> {
                    room.model().chosenProperty().set(into);
                    offer.after(room.say(CodingText.CODES_MERGED, moved, code.name(), to), into);
                });
            }
        });
    }

    /// Chooses a code and brings the drawer with its passages into view.
    void showPassages(Code code) {
        room.model().chosenProperty().set(code.id());
        showPassages.run();
    }

    /// Does what a drop of passages from the list asks for: they get the code too, or instead of their own.
    void drop(List<CodingId> ids, Code on, boolean instead) {
        if (ids.isEmpty()) {
            return;
        }
        if (instead) {
            room.others()
                    .change(
                            ids,
                            () -> room.desk()
                                    .when(
                                            several.recode(ids, on.id()),
                                            count -> offer.after(room.say(PassagesText.CHANGED, count), on.id(), ids)));
        } else {
            room.desk().when(several.code(ids, on.id()), made -> {
                room.model().recent().used(on.id());
                String said = room.say(MarginText.ALSO_CODED, made.size(), on.name());
                if (made.isEmpty()) {
                    room.desk().messages().passing(said);
                } else {
                    offer.after(said, on.id(), made.stream().map(Coding::id).toList());
                }
            });
        }
    }

    /// Puts a dragged code where it was dropped.
    void drop(CodeId code, Code on, DropZone where) {
        CodeTree tree = room.model().tree();
        if (where == DropZone.INTO) {
            room.actions().move(code, on.id(), tree.children(on.id()).size());
            return;
        }
        List<CodeId> siblings = tree.children(on.parent()).stream()
                .map(Code::id)
                .filter(id -> !id.equals(code))
                .toList();
        room.actions().move(code, on.parent(), siblings.indexOf(on.id()) + (where == DropZone.AFTER ? 1 : 0));
    }

    /// @param rename begins to rename in place
    ContextMenu menu(Code code, Runnable rename) {
        ContextMenu menu = new ContextMenu();
        if (room.model().page().target() != null) {
            menu.getItems()
                    .addAll(
                            item(
                                    CodingText.CODE_WITH_THIS,
                                    "Enter",
                                    () -> room.actions().codeTarget(code.id())),
                            new SeparatorMenuItem());
        }
        Menu facets = new Menu(room.say(CodingText.FACET));
        for (Facet facet : Facet.values()) {
            RadioMenuItem one = new RadioMenuItem(room.say(BalanceBar.nameOf(facet)), FacetMark.of(facet));
            one.setSelected(code.facet() == facet);
            one.setOnAction(event -> room.actions().changeCode(code.id(), c -> CodeColors.turned(c, facet)));
            facets.getItems().add(one);
        }
        menu.getItems()
                .addAll(
                        onKey(CodingText.RENAME_MENU, Gesture.TREE_RENAME, rename),
                        facets,
                        tree.colors(code),
                        tree.setsMenu(code),
                        onKey(CodingText.NEW_SUBCODE, Gesture.TREE_BELOW, () -> at(node -> newCode(node, code.id()))),
                        item(CodingText.MERGE_MENU, null, () -> merge(code)),
                        item(TreeText.SORT_MENU, null, () -> sort(code)),
                        new SeparatorMenuItem(),
                        item(CodingText.SHOW_PASSAGES, null, () -> showPassages(code)),
                        item(MarginText.TOUCHING_MENU, null, () -> onTouching.accept(code.id())),
                        item(CodingText.WRITE_MEMO, null, () -> memo(code)),
                        item(
                                CodingText.IN_CODEBOOK,
                                null,
                                () -> room.desk().navigator().code(code.id())),
                        item(
                                HistoryText.OF_CODE,
                                null,
                                () -> room.desk().navigator().historyOf(code.id())),
                        new SeparatorMenuItem());
        menu.getItems().addAll(tree.awayItems(code));
        menu.getItems().add(item(CodingText.DELETE_MENU, "Delete", () -> remove(code)));
        return menu;
    }

    private void memo(Code code) {
        at(node -> {
            var bounds = node.localToScreen(node.getBoundsInLocal());
            room.memoPop()
                    .open(
                            node,
                            bounds.getMinX() - 160,
                            bounds.getMinY() + 80,
                            String.join(" / ", room.model().path(code)),
                            "",
                            text -> room.actions().write(new MemoTarget.OnCode(code.id()), text));
        });
    }

    private void at(Consumer<Node> work) {
        Node node = owner.get();
        if (node != null) {
            work.accept(node);
        }
    }

    private MenuItem onKey(Text name, Gesture gesture, Runnable action) {
        MenuItem item = item(name, null, action);
        KeyCombination key = room.keys().combination(gesture);
        item.setAccelerator(key == null ? null : Keys.shown(key, room.lang()));
        return item;
    }

    private MenuItem item(Text name, @Nullable String key, Runnable action) {
        return Small.item(room.say(name), key, room.lang(), action);
    }
}
