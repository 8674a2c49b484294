package org.vielstimmig.desktop.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.beans.binding.Bindings;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Text;

/// All commands of a window, in the order in which they were added; and what is made of them: keys, menus,
/// buttons, rows of the palette.
public final class CommandList {

    private final Map<String, Command> commands = new LinkedHashMap<>();

    /// @throws IllegalArgumentException when the id is known already, or its key is taken by another command
    public CommandList add(Command command) {
        if (commands.containsKey(command.id())) {
            throw new IllegalArgumentException("command twice: " + command.id());
        }
        KeyCombination key = command.key();
        if (key != null) {
            for (Command other : commands.values()) {
                if (key.equals(other.key())) {
                    throw new IllegalArgumentException(command.id() + " and " + other.id() + " share " + key.getName());
                }
            }
        }
        commands.put(command.id(), command);
        return this;
    }

    public List<Command> all() {
        return List.copyOf(commands.values());
    }

    public Optional<Command> find(String id) {
        return Optional.ofNullable(commands.get(id));
    }

    /// @throws IllegalArgumentException when there is none of that id
    public Command get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    /// The commands by their groups, both in the order of adding: menus, chapters of the help page.
    public Map<Text, List<Command>> byGroup() {
        Map<Text, List<Command>> groups = new LinkedHashMap<>();
        commands.values()
                .forEach(command -> groups.computeIfAbsent(command.group(), group -> new ArrayList<>())
                        .add(command));
        return groups;
    }

    /// Lets the keys work in a scene. Keys that a control has used itself never come here; a key without Ctrl,
    /// Alt or Meta is left alone while someone types.
    public void install(Scene scene, Subscriptions subscriptions) {
        install(scene, subscriptions, (command, focus) -> true);
    }

    /// The same, where a key without Ctrl, Alt or Meta is not heard everywhere; function keys are.
    ///
    /// @param heard whether such a key is the command's while the focus is there; null for no focus
    public void install(Scene scene, Subscriptions subscriptions, BiPredicate<Command, @Nullable Node> heard) {
        EventHandler<KeyEvent> handler = event -> {
            boolean plain = isPlain(event);
            if (event.isConsumed() || plain && isWriting(scene.getFocusOwner())) {
                return;
            }
            for (Command command : commands.values()) {
                KeyCombination key = command.key();
                if (key != null
                        && key.match(event)
                        && (!plain || heard.test(command, scene.getFocusOwner()))
                        && command.run()) {
                    event.consume();
                    return;
                }
            }
        };
        // Signs come as what they type: on which key they lie differs.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, handler);
        scene.addEventHandler(KeyEvent.KEY_TYPED, handler);
        subscriptions.add(() -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, handler));
        subscriptions.add(() -> scene.removeEventHandler(KeyEvent.KEY_TYPED, handler));
    }

    private static boolean isPlain(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return true;
        }
        return !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && event.getCode() != KeyCode.ESCAPE
                && !event.getCode().isFunctionKey();
    }

    private static boolean isWriting(@Nullable Node focus) {
        return focus instanceof TextInputControl field && field.isEditable();
    }

    /// One menu of all commands of a group.
    public Menu menu(Text group, Lang lang) {
        Menu menu = new Menu(group.in(lang));
        byGroup()
                .getOrDefault(group, List.of())
                .forEach(command -> menu.getItems().add(menuItem(command, lang)));
        return menu;
    }

    /// A menu item that shows the key but leaves its handling to [#install(Scene, Subscriptions)]: a key
    /// that is set as an accelerator would also fire while someone types.
    public static MenuItem menuItem(Command command, Lang lang) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(Bindings.createStringBinding(() -> command.label(lang), command.detail()));
        item.disableProperty().bind(Bindings.not(command.enabled()));
        if (command.icon() != null) {
            item.setGraphic(Icons.of(command.icon(), 15));
        }
        if (command.key() != null) {
            item.setAccelerator(Keys.shown(command.key(), lang));
        }
        item.setOnAction(event -> command.run());
        return item;
    }

    /// A button with the command's name, and its icon where it has one.
    public static Button button(Command command, Lang lang) {
        Button button = new Button();
        wire(button, command, lang);
        button.textProperty().bind(Bindings.createStringBinding(() -> command.label(lang), command.detail()));
        return button;
    }

    /// A quiet button with the command's icon alone; name and key stand in its tooltip.
    public static Button iconButton(Command command, Lang lang) {
        Button button = new Button();
        wire(button, command, lang);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("ghost", "icon-only");
        button.accessibleTextProperty().bind(Bindings.createStringBinding(() -> command.label(lang), command.detail()));
        return button;
    }

    /// Gives any button the command's action, icon, tooltip and enabled state.
    public static void wire(ButtonBase button, Command command, Lang lang) {
        button.setOnAction(event -> command.run());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        if (command.icon() != null) {
            button.setGraphic(Icons.of(command.icon(), 16));
        }
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(() -> command.tooltip(lang), command.detail()));
        button.setTooltip(tooltip);
    }

    /// The rows of a command palette: what can be done now, with its key.
    public List<Palette.Entry<Command>> entries(Lang lang) {
        List<Palette.Entry<Command>> rows = new ArrayList<>();
        for (Command command : commands.values()) {
            if (command.enabled().get()) {
                KeyCombination key = command.key();
                rows.add(new Palette.Entry<>(
                        command,
                        List.of(command.group().in(lang), command.label(lang)),
                        null,
                        command.icon(),
                        key == null ? "" : Keys.chip(key, lang)));
            }
        }
        return rows;
    }
}
