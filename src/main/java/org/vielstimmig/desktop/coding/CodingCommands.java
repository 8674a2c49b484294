package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.KeyMap;
import org.vielstimmig.i18n.CoderText;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.EditText;
import org.vielstimmig.i18n.HistoryText;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.i18n.MemoText;
import org.vielstimmig.i18n.TreeText;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Sight;
import org.vielstimmig.settings.Gesture;

/// What can be done in this room, for the palette of commands and the help page.
final class CodingCommands {

    /// Commands of this room whose key a person chooses; all other gestures are commands of their own.
    private static final Map<String, Gesture> KEYS = Map.ofEntries(
            Map.entry("coding.inVivo", Gesture.IN_VIVO),
            Map.entry("coding.uncode", Gesture.UNCODE),
            Map.entry("coding.memo", Gesture.MEMO),
            Map.entry("coding.sentence", Gesture.SENTENCE),
            Map.entry("coding.turn", Gesture.TURN),
            Map.entry("coding.next", Gesture.NEXT),
            Map.entry("coding.previous", Gesture.PREVIOUS),
            Map.entry("coding.codes", Gesture.CODES),
            Map.entry("coding.correct", Gesture.CORRECT),
            Map.entry("coding.foldLeft", Gesture.FOLD_LEFT),
            Map.entry("coding.foldRight", Gesture.FOLD_RIGHT),
            Map.entry("coding.foldDrawer", Gesture.FOLD_DRAWER));

    private final Room room;
    private final PageView page;
    private final CodingWorkspace workspace;

    CodingCommands(Room room, PageView page, CodingWorkspace workspace) {
        this.room = room;
        this.page = page;
        this.workspace = workspace;
    }

    List<Command> all() {
        KeyMap keys = room.keys();
        List<Command> all = new ArrayList<>();
        for (Command command : known()) {
            Gesture gesture = KEYS.get(command.id());
            all.add(gesture == null ? command : keys.withKey(command, gesture));
        }
        ObservableBooleanValue open = onPage();
        for (Gesture gesture : Gesture.values()) {
            if (!KEYS.containsValue(gesture) && !gesture.isInTree()) {
                Command command = Command.of(
                                "coding." + gesture.id(),
                                CodingText.CODING,
                                gesture.text(),
                                () -> page.gestures().run(gesture))
                        .withEnabled(open);
                // An end is moved where the page hears the key, before the area takes it for itself.
                all.add(keys.withKey(command, gesture));
            }
        }
        return List.copyOf(all);
    }

    /// A transcript is open and to be seen: keys do nothing to a page one does not see.
    private ObservableBooleanValue onPage() {
        return Bindings.and(room.model().page().openedProperty().isNotNull(), workspace.pageShownProperty());
    }

    private List<Command> known() {
        CodingViewModel model = room.model();
        ObservableBooleanValue opened = model.page().openedProperty().isNotNull();
        ObservableBooleanValue open = onPage();
        ObservableBooleanValue selected =
                Bindings.and(open, model.page().selectionProperty().isNotNull());
        ObservableBooleanValue target = Bindings.and(
                open,
                Bindings.or(
                        model.page().selectionProperty().isNotNull(),
                        model.page().currentProperty().isNotNull()));
        return List.of(
                command("code", CodingText.CODE_WITH, () -> page.openPalette("", false))
                        .withIcon(Icon.CODE)
                        .withEnabled(target),
                command("inVivo", CodingText.IN_VIVO, page.deeds()::inVivo)
                        .withIcon(Icon.QUOTE)
                        .withEnabled(selected),
                command("uncode", CodingText.UNCODE, page.deeds()::uncode)
                        .withIcon(Icon.TRASH)
                        .withEnabled(open),
                command("memo", CodingText.WRITE_MEMO, page::memo)
                        .withIcon(Icon.MEMO)
                        .withEnabled(open),
                command("sentence", CodingText.TAKE_SENTENCE, page.deeds()::takeSentence)
                        .withEnabled(open),
                command("turn", CodingText.TAKE_TURN, page.deeds()::takeTurn).withEnabled(open),
                command("next", CodingText.NEXT_CODING, () -> page.ways().next(1))
                        .withIcon(Icon.CHEVRON_DOWN)
                        .withEnabled(open),
                command(
                                "previous",
                                CodingText.PREVIOUS_CODING,
                                () -> page.ways().next(-1))
                        .withIcon(Icon.CHEVRON_UP)
                        .withEnabled(open),
                command("newCode", CodingText.NEW_CODE, workspace::newCode).withIcon(Icon.PLUS),
                Command.of("coding.newSet", CodingText.CODING, TreeText.NEW_SET, workspace::newSet)
                        .withIcon(Icon.PLUS),
                command("codes", CodingText.GO_TO_CODES, workspace::goToCodes).withIcon(Icon.TREE),
                command(
                                "focus",
                                CodingText.FOCUS,
                                () -> model.drawn()
                                        .focusProperty()
                                        .set(!model.drawn().focusProperty().get()))
                        .withIcon(Icon.EYE)
                        .withEnabled(model.chosenProperty().isNotNull()),
                Command.of(
                                "coding.sort",
                                CodingText.CODING,
                                TreeText.SORT_MENU,
                                () -> model.chosenCode().ifPresent(code -> workspace.sort(code.id())))
                        .withIcon(Icon.SPLIT)
                        .withEnabled(model.chosenProperty().isNotNull()),
                command("nextTranscript", CodingText.NEXT_TRANSCRIPT, () -> go(1))
                        .withIcon(Icon.CHEVRON_RIGHT)
                        .withKey("Shortcut+Page Down")
                        .withEnabled(opened),
                command("previousTranscript", CodingText.PREVIOUS_TRANSCRIPT, () -> go(-1))
                        .withIcon(Icon.CHEVRON_LEFT)
                        .withKey("Shortcut+Page Up")
                        .withEnabled(opened),
                command("find", CodingText.FIND_IN_TEXT, page::findInText)
                        .withIcon(Icon.SEARCH)
                        .withEnabled(open),
                edit("goTo", EditText.GO_TO, () -> new GoTo(room, page).ask())
                        .withKey("Shortcut+G")
                        .withEnabled(open),
                edit("replace", EditText.REPLACE, page::replace).withIcon(Icon.SEARCH),
                edit("adopt", EditText.ADOPT, page::adopt).withIcon(Icon.IMPORT).withEnabled(open),
                edit("lost", EditText.LOST_LIST, workspace::showLost).withIcon(Icon.QUOTE),
                Command.of(
                                "coding.correct",
                                CodingText.CODING,
                                EditText.CORRECT,
                                () -> page.editMode().toggle())
                        .withIcon(Icon.PENCIL)
                        .withEnabled(open),
                Command.of(
                                "coding.historyOfCode",
                                CodingText.CODING,
                                HistoryText.OF_CODE,
                                () -> model.chosenCode()
                                        .ifPresent(
                                                code -> room.desk().navigator().historyOf(code.id())))
                        .withIcon(Icon.HISTORY)
                        .withEnabled(model.chosenProperty().isNotNull()),
                Command.of("coding.historyOfTranscript", CodingText.CODING, HistoryText.OF_TRANSCRIPT, () -> {
                            TranscriptId shown = model.page().shownTranscript();
                            if (shown != null) {
                                room.desk().navigator().historyOf(shown);
                            }
                        })
                        .withIcon(Icon.HISTORY)
                        .withEnabled(opened),
                coder("seeAll", CoderText.SEE_ALL, Sight.Who.ALL).withKey("Alt+1"),
                coder("seeMine", CoderText.SEE_MINE, Sight.Who.MINE).withKey("Alt+2"),
                coder("seeOthers", CoderText.SEE_OTHERS, Sight.Who.OTHERS).withKey("Alt+3"),
                Command.of("coding.status", CodingText.CODING, MemoText.NEXT_STATUS, workspace::nextStatus)
                        .withKey("F4")
                        .withEnabled(open),
                command("larger", CodingText.TEXT_LARGER, () -> page.look().size(1))
                        .withIcon(Icon.PLUS),
                command("smaller", CodingText.TEXT_SMALLER, () -> page.look().size(-1))
                        .withIcon(Icon.MINUS),
                command("foldLeft", CodingText.TOGGLE_LEFT, workspace::foldLeft).withIcon(Icon.COLUMNS),
                command("foldRight", CodingText.TOGGLE_RIGHT, workspace::foldRight)
                        .withIcon(Icon.COLUMNS),
                command("foldDrawer", CodingText.TOGGLE_DRAWER, workspace::foldDrawer)
                        .withIcon(Icon.DRAWER),
                command("memos", CodingText.SHOW_MEMOS, workspace::showMemos).withIcon(Icon.MEMO),
                Command.of(
                                "coding.touching",
                                CodingText.CODING,
                                MarginText.TOUCHING,
                                () -> workspace.showTouching(
                                        model.chosenProperty().get()))
                        .withIcon(Icon.MERGE));
    }

    private void go(int step) {
        room.model().page().neighbour(step).ifPresent(t -> workspace.showTranscript(t.id()));
    }

    private Command coder(String id, CoderText name, Sight.Who who) {
        return Command.of("coding." + id, CodingText.CODING, name, () -> CoderSwitch.see(room.model(), who))
                .withIcon(Icon.EYE);
    }

    private static Command edit(String id, EditText name, Runnable action) {
        return Command.of("coding." + id, CodingText.CODING, name, action);
    }

    private static Command command(String id, CodingText name, Runnable action) {
        return Command.of("coding." + id, CodingText.CODING, name, action);
    }
}
