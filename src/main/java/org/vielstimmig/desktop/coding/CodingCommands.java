package org.vielstimmig.desktop.coding;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.EditText;

/// What can be done in this room, for the palette of commands and the help page.
final class CodingCommands {

    private final Room room;
    private final PageView page;
    private final CodingWorkspace workspace;

    CodingCommands(Room room, PageView page, CodingWorkspace workspace) {
        this.room = room;
        this.page = page;
        this.workspace = workspace;
    }

    List<Command> all() {
        CodingViewModel model = room.model();
        ObservableBooleanValue open = model.openedProperty().isNotNull();
        ObservableBooleanValue selected = model.selectionProperty().isNotNull();
        ObservableBooleanValue target = Bindings.or(
                model.selectionProperty().isNotNull(), model.currentProperty().isNotNull());
        return List.of(
                command("code", CodingText.CODE_WITH, () -> page.openPalette("", false))
                        .withIcon(Icon.CODE)
                        .withEnabled(target),
                command("inVivo", CodingText.IN_VIVO, page::inVivo)
                        .withIcon(Icon.QUOTE)
                        .withKey("I")
                        .withEnabled(selected),
                command("uncode", CodingText.UNCODE, page::uncode)
                        .withIcon(Icon.TRASH)
                        .withKey("U")
                        .withEnabled(open),
                command("memo", CodingText.WRITE_MEMO, page::memo)
                        .withIcon(Icon.MEMO)
                        .withKey("M")
                        .withEnabled(open),
                command("sentence", CodingText.TAKE_SENTENCE, page::takeSentence)
                        .withKey("S")
                        .withEnabled(open),
                command("turn", CodingText.TAKE_TURN, page::takeTurn)
                        .withKey("T")
                        .withEnabled(open),
                command("next", CodingText.NEXT_CODING, () -> page.next(1))
                        .withIcon(Icon.CHEVRON_DOWN)
                        .withKey("N")
                        .withEnabled(open),
                command("previous", CodingText.PREVIOUS_CODING, () -> page.next(-1))
                        .withIcon(Icon.CHEVRON_UP)
                        .withKey("P")
                        .withEnabled(open),
                command("newCode", CodingText.NEW_CODE, workspace::newCode).withIcon(Icon.PLUS),
                command("codes", CodingText.GO_TO_CODES, workspace::goToCodes)
                        .withIcon(Icon.TREE)
                        .withKey("F6"),
                command(
                                "focus",
                                CodingText.FOCUS,
                                () -> model.focusProperty()
                                        .set(!model.focusProperty().get()))
                        .withIcon(Icon.EYE)
                        .withEnabled(model.chosenProperty().isNotNull()),
                command("nextTranscript", CodingText.NEXT_TRANSCRIPT, () -> go(1))
                        .withIcon(Icon.CHEVRON_RIGHT)
                        .withKey("Shortcut+Page Down")
                        .withEnabled(open),
                command("previousTranscript", CodingText.PREVIOUS_TRANSCRIPT, () -> go(-1))
                        .withIcon(Icon.CHEVRON_LEFT)
                        .withKey("Shortcut+Page Up")
                        .withEnabled(open),
                command("find", CodingText.FIND_IN_TEXT, page::findInText)
                        .withIcon(Icon.SEARCH)
                        .withEnabled(open),
                edit("goTo", EditText.GO_TO, () -> new GoTo(room, page).ask())
                        .withKey("Shortcut+G")
                        .withEnabled(open),
                edit("replace", EditText.REPLACE, page::replace).withIcon(Icon.SEARCH),
                edit("adopt", EditText.ADOPT, page::adopt).withIcon(Icon.IMPORT).withEnabled(open),
                edit("lost", EditText.LOST, workspace::showLost).withIcon(Icon.QUOTE),
                Command.of(
                                "coding.correct",
                                CodingText.CODING,
                                EditText.CORRECT,
                                () -> page.editMode().toggle())
                        .withIcon(Icon.PENCIL)
                        .withKey("F2")
                        .withEnabled(open),
                command("larger", CodingText.TEXT_LARGER, () -> page.look().size(1))
                        .withIcon(Icon.PLUS),
                command("smaller", CodingText.TEXT_SMALLER, () -> page.look().size(-1))
                        .withIcon(Icon.MINUS),
                command("foldLeft", CodingText.TOGGLE_LEFT, workspace::foldLeft)
                        .withIcon(Icon.COLUMNS)
                        .withKey("F7"),
                command("foldRight", CodingText.TOGGLE_RIGHT, workspace::foldRight)
                        .withIcon(Icon.COLUMNS)
                        .withKey("F8"),
                command("foldDrawer", CodingText.TOGGLE_DRAWER, workspace::foldDrawer)
                        .withIcon(Icon.DRAWER)
                        .withKey("F9"),
                command("memos", CodingText.SHOW_MEMOS, workspace::showMemos).withIcon(Icon.MEMO));
    }

    private void go(int step) {
        room.model().neighbour(step).ifPresent(t -> workspace.showTranscript(t.id()));
    }

    private static Command edit(String id, EditText name, Runnable action) {
        return Command.of("coding." + id, CodingText.CODING, name, action);
    }

    private static Command command(String id, CodingText name, Runnable action) {
        return Command.of("coding." + id, CodingText.CODING, name, action);
    }
}
