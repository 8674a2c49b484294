package org.vielstimmig.desktop.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.CodeColors;
import org.vielstimmig.desktop.kit.Dialogs;
import org.vielstimmig.desktop.kit.DropZone;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Palette;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.i18n.FateText;
import org.vielstimmig.i18n.HistoryText;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.project.CodeFates;
import org.vielstimmig.project.CodeTree;

/// What is done with whole codes, with the questions that belong to it.
final class Deeds {

    private final Room room;
    private final Node owner;
    private final NewCodePop newCode;
    private final Palette<CodeId> palette;
    private Runnable rename = () -> {};
    private @Nullable Code merging;

    /// @param owner over which questions are asked
    Deeds(Room room, Node owner) {
        this.room = room;
        this.owner = owner;
        newCode = new NewCodePop(room);
        palette = new Palette<>(room.lang(), room.say(CodebookText.MERGE_PROMPT));
        palette.setOnChosen(this::mergeInto);
    }

    void setOnRename(Runnable action) {
        rename = action;
    }

    NewCodePop newCodePop() {
        return newCode;
    }

    // --- new ---------------------------------------------------------------------------------------------------------

    /// Asks for a new code beside the chosen one.
    void newBeside(Node at) {
        newCode.open(at, room.model().chosenCode().map(Code::parent).orElse(null));
    }

    void newUnder(Node at, Code theme) {
        newCode.open(at, theme.id());
    }

    void newTheme(Node at) {
        newCode.open(at, null);
    }

    // --- gone --------------------------------------------------------------------------------------------------------

    /// Removes a code. Where anything goes with it, a sentence says what before.
    void remove(Code code) {
        room.desk().when(new CodeFates(room.model().session()).remove(code.id()), fate -> {
            if (fate.isNothing()
                    || room.desk()
                            .dialogs(owner)
                            .confirm(
                                    room.say(FateText.REMOVE_ASK, code.name()),
                                    FateText.ofRemoval(room.lang(), fate),
                                    room.say(FateText.REMOVE))) {
                room.desk()
                        .when(
                                room.model().remove(code.id()),
                                gone -> room.undoable(room.say(CodebookText.REMOVED, code.name())));
            }
        });
    }

    // --- merged ------------------------------------------------------------------------------------------------------

    /// Asks which code this one becomes part of.
    void merge(Code code) {
        if (!Small.isShown(owner)) {
            return;
        }
        merging = code;
        Set<CodeId> below = new HashSet<>();
        room.model().tree().under(code.id()).forEach(c -> below.add(c.id()));
        palette.setEntries(room.entries(other -> !below.contains(other.id())));
        palette.showCentered(owner);
    }

    private void mergeInto(CodeId into) {
        Code code = merging;
        Code to = room.model().tree().find(into).orElse(null);
        if (code == null || to == null) {
            return;
        }
        room.desk().when(new CodeFates(room.model().session()).merge(code.id(), into), fate -> {
            String what = FateText.ofMerge(room.lang(), fate, to.name());
            Dialogs dialogs = room.desk().dialogs(owner);
            if (!fate.clashes().isEmpty()) {
                dialogs.tell(room.say(FateText.MERGE_NOT, code.name(), to.name()), what);
            } else if (dialogs.confirm(
                    room.say(FateText.MERGE_ASK, code.name(), to.name()), what, room.say(FateText.MERGE))) {
                room.desk().when(room.model().merge(code.id(), into), moved -> {
                    room.model().chosenProperty().set(into);
                    room.undoable(room.say(CodebookText.MERGED, code.name(), to.name()));
                });
            }
        });
    }

    // --- moved -------------------------------------------------------------------------------------------------------

    /// Puts a dragged code where it was dropped.
    void drop(CodeId code, Code on, DropZone where) {
        CodeTree tree = room.model().tree();
        if (where == DropZone.INTO) {
            room.desk()
                    .when(room.model()
                            .move(code, on.id(), tree.children(on.id()).size()));
            return;
        }
        List<CodeId> siblings = tree.children(on.parent()).stream()
                .map(Code::id)
                .filter(id -> !id.equals(code))
                .toList();
        int index = siblings.indexOf(on.id()) + (where == DropZone.AFTER ? 1 : 0);
        room.desk().when(room.model().move(code, on.parent(), index));
    }

    /// Puts a code under the one above it.
    void indent(Code code) {
        CodeTree tree = room.model().tree();
        List<CodeId> siblings =
                tree.children(code.parent()).stream().map(Code::id).toList();
        int at = siblings.indexOf(code.id());
        if (at > 0) {
            CodeId theme = siblings.get(at - 1);
            room.desk()
                    .when(room.model()
                            .move(code.id(), theme, tree.children(theme).size()));
        }
    }

    /// Puts a code behind its theme.
    void outdent(Code code) {
        CodeTree tree = room.model().tree();
        Code theme = tree.parentOf(code);
        if (theme != null) {
            List<CodeId> siblings =
                    tree.children(theme.parent()).stream().map(Code::id).toList();
            room.desk().when(room.model().move(code.id(), theme.parent(), siblings.indexOf(theme.id()) + 1));
        }
    }

    // --- frozen ------------------------------------------------------------------------------------------------------

    /// Asks for a note and freezes the codebook.
    void release() {
        TextArea note = new TextArea();
        note.setPromptText(room.say(CodebookText.RELEASE_PROMPT));
        note.setWrapText(true);
        note.setPrefRowCount(3);
        int next = room.model().releases().isEmpty()
                ? 1
                : room.model().releases().getLast().number() + 1;
        room.desk()
                .dialogs(owner)
                .form(
                        room.say(CodebookText.RELEASE_TITLE, next),
                        room.say(CodebookText.RELEASE_WHAT),
                        note,
                        room.say(CodebookText.RELEASE_DO),
                        Dialogs.always(),
                        () -> note.getText() == null ? "" : note.getText())
                .ifPresent(words -> room.desk()
                        .when(
                                room.model().release(words),
                                made -> room.undoable(room.say(CodebookText.RELEASED, made.number()))));
    }

    // --- the menu of a code ------------------------------------------------------------------------------------------

    ContextMenu menu(Code code) {
        Menu facets = new Menu(room.say(CodebookText.FACET));
        for (Facet facet : Facet.values()) {
            RadioMenuItem one = new RadioMenuItem(room.say(BalanceBar.nameOf(facet)), FacetMark.of(facet));
            one.setSelected(code.facet() == facet);
            one.setOnAction(event ->
                    room.desk().when(room.model().change(code.id(), c -> CodeColors.turned(c, facet))));
            facets.getItems().add(one);
        }
        return new ContextMenu(
                item(CodebookText.RENAME, "F2", () -> {
                    room.model().chosenProperty().set(code.id());
                    rename.run();
                }),
                facets,
                new SeparatorMenuItem(),
                item(CodebookText.NEW_BESIDE, "N", () -> newCode.open(owner, code.parent())),
                item(CodebookText.NEW_UNDER, "Shift+N", () -> newUnder(owner, code)),
                new SeparatorMenuItem(),
                item(CodebookText.UP, "Alt+Up", () -> shift(code, -1)),
                item(CodebookText.DOWN, "Alt+Down", () -> shift(code, 1)),
                item(CodebookText.INDENT, "Alt+Right", () -> indent(code)),
                item(CodebookText.OUTDENT, "Alt+Left", () -> outdent(code)),
                new SeparatorMenuItem(),
                item(
                        CodebookText.SHOW_PASSAGES,
                        null,
                        () -> room.desk().navigator().passages(code.id())),
                item(HistoryText.OF_CODE, null, () -> room.desk().navigator().historyOf(code.id())),
                item(CodebookText.MERGE_MENU, null, () -> merge(code)),
                item(CodebookText.REMOVE_MENU, "Delete", () -> remove(code)));
    }

    private void shift(Code code, int by) {
        room.model().shift(code.id(), by).ifPresent(moved -> room.desk().when(moved));
    }

    private MenuItem item(Text name, @Nullable String key, Runnable action) {
        return Small.item(room.say(name), key, room.lang(), action);
    }

    void hide() {
        newCode.hide();
        palette.hide();
    }
}
