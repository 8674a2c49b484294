package org.vielstimmig.desktop.shell;

import java.util.List;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.CommandList;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.MemoText;

/// Everything that can be done in every room: menus, palette, tooltips, keys and help page are made of this
/// list.
final class FrameCommands {

    /// Further keys for the same thing: habits of other programs, and other keyboards.
    private static final Map<String, String> SECOND_KEYS = Map.of(
            "Shortcut+Y", "edit.redo",
            "Shortcut+EQUALS", "view.larger",
            "Shortcut+Shift+EQUALS", "view.larger",
            "Shortcut+ADD", "view.larger",
            "Shortcut+SUBTRACT", "view.smaller",
            "Shortcut+Numpad 0", "view.normal",
            "F10", "window.menu");

    private final Frame frame;
    private final CommandList list = new CommandList();
    private final boolean open;

    FrameCommands(Frame frame) {
        this.frame = frame;
        open = frame.project() != null;
        file();
        edit();
        go();
        view();
        help();
    }

    CommandList list() {
        return list;
    }

    private void file() {
        ShellActions actions = frame.around().actions();
        add(file("file.new", FrameText.NEW, actions::newProject)
                .withKey("Shortcut+N")
                .withIcon(Icon.PLUS));
        add(file("file.open", FrameText.OPEN, actions::open)
                .withKey("Shortcut+O")
                .withIcon(Icon.FOLDER));
        add(file("file.sample", FrameText.OPEN_SAMPLE, actions::sample).withIcon(Icon.STAR));
        add(file("file.restore", FrameText.RESTORE, actions::restore).withIcon(Icon.SHIELD));
        if (open) {
            if (frame.rooms().rooms().contains(Room.TRANSCRIPTS)) {
                add(file("file.import", FrameText.IMPORT, frame.rooms()::importing)
                        .withKey("Shortcut+I")
                        .withIcon(Icon.IMPORT));
                add(file("file.import.folder", FrameText.IMPORT_FOLDER, frame.rooms()::importingFolder)
                        .withKey("Shortcut+Shift+I")
                        .withIcon(Icon.FOLDER));
            }
            add(file("file.backup", FrameText.BACK_UP, actions::backUp).withIcon(Icon.SHIELD));
            new Exporting(frame).commands().forEach(this::add);
            add(file("file.close", FrameText.CLOSE_PROJECT, actions::closeProject)
                    .withKey("Shortcut+W"));
        }
        add(file("file.quit", FrameText.QUIT, actions::quit).withKey("Shortcut+Q"));
    }

    private void edit() {
        ProjectViewModel model = frame.model();
        if (model == null) {
            return;
        }
        list.add(Command.of("edit.undo", FrameText.MENU_EDIT, FrameText.UNDO, frame::undo)
                .withKey("Shortcut+Z")
                .withIcon(Icon.UNDO)
                .withDetail(model.undoDetailProperty())
                .withEnabled(model.canUndoProperty()));
        list.add(Command.of("edit.redo", FrameText.MENU_EDIT, FrameText.REDO, frame::redo)
                .withKey("Shortcut+Shift+Z")
                .withIcon(Icon.REDO)
                .withDetail(model.redoDetailProperty())
                .withEnabled(model.canRedoProperty()));
        list.add(Command.of(
                        "edit.history",
                        FrameText.MENU_EDIT,
                        FrameText.HISTORY,
                        () -> frame.view().toggleHistory())
                .withKey("Shortcut+H")
                .withIcon(Icon.HISTORY));
        list.add(
                Command.of("edit.diary", FrameText.MENU_EDIT, MemoText.DIARY_ENTRY, () -> new DiaryEntry(frame).write())
                        .withKey("Shortcut+Shift+D")
                        .withIcon(Icon.MEMO));
    }

    private void go() {
        if (!open) {
            return;
        }
        list.add(Command.of(
                        "go.commands",
                        FrameText.MENU_GO,
                        FrameText.COMMANDS_ALL,
                        () -> frame.view().showPalette())
                .withKey("Shortcut+K")
                .withIcon(Icon.COMMAND));
        if (frame.rooms().rooms().contains(Room.SEARCH)) {
            list.add(Command.of(
                            "go.find",
                            FrameText.MENU_GO,
                            FrameText.SEARCH,
                            () -> frame.view().focusSearch())
                    .withKey("Shortcut+F")
                    .withIcon(Icon.SEARCH));
        }
        for (Room room : frame.rooms().rooms()) {
            list.add(Command.of(
                            "go." + room.id(),
                            FrameText.MENU_GO,
                            room.word(),
                            () -> frame.rooms().show(room))
                    .withKey("Shortcut+" + (room.ordinal() + 1))
                    .withIcon(room.icon()));
        }
    }

    private void view() {
        Theme theme = frame.around().theme();
        add(seen("view.theme", FrameText.SWITCH_THEME, this::switchTheme).withIcon(Icon.MOON));
        add(seen("view.language", FrameText.LANGUAGE_SWITCH, this::switchLanguage)
                .withIcon(Icon.GLOBE));
        add(seen("view.larger", FrameText.ZOOM_IN, theme::zoomIn).withKey("Shortcut+PLUS"));
        add(seen("view.smaller", FrameText.ZOOM_OUT, theme::zoomOut).withKey("Shortcut+MINUS"));
        add(seen("view.normal", FrameText.ZOOM_RESET, theme::zoomReset).withKey("Shortcut+0"));
        add(seen("view.full", FrameText.FULL_SCREEN, frame.around().actions()::fullScreen)
                .withKey("F11"));
        add(seen("view.settings", FrameText.SETTINGS, () -> frame.view().toggleSettings())
                .withKey("Shortcut+COMMA")
                .withIcon(Icon.SETTINGS));
    }

    private void switchTheme() {
        Theme theme = frame.around().theme();
        theme.choiceProperty().set(theme.isDark() ? Theme.Choice.LIGHT : Theme.Choice.DARK);
    }

    private void switchLanguage() {
        frame.around().actions().language(PersonMenu.other(frame.lang()));
    }

    private void help() {
        add(Command.of(
                        "help.help",
                        FrameText.MENU_HELP,
                        FrameText.HELP,
                        () -> frame.view().toggleHelp())
                .withKey("F1")
                .withIcon(Icon.HELP));
        add(Command.of(
                        "help.guide",
                        FrameText.MENU_HELP,
                        FrameText.GUIDE,
                        () -> frame.view().toggleGuide())
                .withIcon(Icon.STAR));
        add(Command.of(
                        "window.menu",
                        FrameText.MENU_HELP,
                        FrameText.MENU,
                        () -> frame.view().showMenu())
                .withIcon(Icon.MENU));
    }

    private void add(Command command) {
        list.add(command);
    }

    private static Command file(String id, FrameText name, Runnable action) {
        return Command.of(id, FrameText.MENU_FILE, name, action);
    }

    private static Command seen(String id, FrameText name, Runnable action) {
        return Command.of(id, FrameText.MENU_VIEW, name, action);
    }

    /// Lets the further keys work beside those of the list, and takes the history's key from text fields, which
    /// would delete a character with it.
    static void installSecondKeys(CommandList commands, Scene scene, Subscriptions subscriptions) {
        EventHandler<KeyEvent> second = event -> SECOND_KEYS.forEach((key, id) -> {
            if (!event.isConsumed() && KeyCombination.valueOf(key).match(event)) {
                commands.find(id).filter(Command::run).ifPresent(done -> event.consume());
            }
        });
        EventHandler<KeyEvent> first = event -> commands.find("edit.history").ifPresent(history -> {
            KeyCombination key = history.key();
            if (key != null && key.match(event) && history.run()) {
                event.consume();
            }
        });
        // A field takes the key for undoing even where nothing was typed into it.
        EventHandler<KeyEvent> untouched = event -> {
            if (scene.getFocusOwner() instanceof TextInputControl field && !field.isUndoable() && !field.isRedoable()) {
                for (String id : List.of("edit.undo", "edit.redo")) {
                    commands.find(id)
                            .filter(command ->
                                    command.key() != null && command.key().match(event))
                            .filter(Command::run)
                            .ifPresent(done -> event.consume());
                }
            }
        };
        scene.addEventFilter(KeyEvent.KEY_PRESSED, untouched);
        subscriptions.add(() -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, untouched));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, second);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, first);
        subscriptions.add(() -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, second));
        subscriptions.add(() -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, first));
    }
}
