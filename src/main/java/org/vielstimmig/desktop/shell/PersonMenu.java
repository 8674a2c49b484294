package org.vielstimmig.desktop.shell;

import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.CommandList;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;

/// The small menu at a person's badge: name, language, look, size.
final class PersonMenu {

    private final Frame frame;
    private final Lang lang;

    PersonMenu(Frame frame) {
        this.frame = frame;
        this.lang = frame.lang();
    }

    void show(Node at) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(nameItems());
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup languages = new ToggleGroup();
        for (Lang each : Lang.values()) {
            RadioMenuItem item = new RadioMenuItem(each.ownName());
            item.setToggleGroup(languages);
            item.setSelected(each == lang);
            item.setOnAction(event -> frame.around().actions().language(each));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup looks = new ToggleGroup();
        Theme theme = frame.around().theme();
        for (Theme.Choice choice : Theme.Choice.values()) {
            RadioMenuItem item = new RadioMenuItem(nameOf(choice).in(lang));
            item.setToggleGroup(looks);
            item.setSelected(choice == theme.choiceProperty().get());
            item.setOnAction(event -> theme.choiceProperty().set(choice));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (String id : new String[] {"view.larger", "view.smaller", "view.normal"}) {
            menu.getItems().add(item(id));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item("view.settings"));
        menu.show(at, Side.BOTTOM, 0, 4);
    }

    private MenuItem item(String command) {
        Command known = frame.commands().get(command);
        return CommandList.menuItem(known, lang);
    }

    private MenuItem[] nameItems() {
        MenuItem who = new MenuItem(FrameText.PERSON_CODES_AS.in(
                lang, frame.around().settings().get().coderName()));
        who.setDisable(true);
        MenuItem rename = new MenuItem(FrameText.RENAME.in(lang));
        rename.setOnAction(event -> rename());
        return new MenuItem[] {who, rename};
    }

    private void rename() {
        frame.dialogs()
                .ask(
                        FrameText.RENAME_TITLE.in(lang),
                        FrameText.RENAME_TEXT.in(lang),
                        frame.around().settings().get().coderName(),
                        FrameText.RENAME_DONE.in(lang),
                        name -> name.isBlank() ? Optional.of(FrameText.NAME_EMPTY.in(lang)) : Optional.empty())
                .ifPresent(frame.around().actions()::rename);
    }

    static FrameText nameOf(Theme.Choice choice) {
        return switch (choice) {
            case SYSTEM -> FrameText.THEME_SYSTEM;
            case LIGHT -> FrameText.THEME_LIGHT;
            case DARK -> FrameText.THEME_DARK;
        };
    }

    static Lang other(Lang lang) {
        return lang == Lang.DE ? Lang.EN : Lang.DE;
    }
}
