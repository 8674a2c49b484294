package org.vielstimmig.desktop.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.CommandList;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Text;

/// The menus, made of the commands: for the menu button, and for the system's menu bar on macOS.
final class MainMenu {

    private final Frame frame;
    private final Lang lang;

    MainMenu(Frame frame) {
        this.frame = frame;
        this.lang = frame.lang();
    }

    List<Menu> menus() {
        CommandList commands = frame.commands();
        List<Menu> menus = new ArrayList<>();
        menus.add(file());
        for (Text group : List.of(FrameText.MENU_EDIT, FrameText.MENU_GO)) {
            Menu menu = commands.menu(group, lang);
            if (!menu.getItems().isEmpty()) {
                menus.add(menu);
            }
        }
        Menu here = here();
        if (!here.getItems().isEmpty()) {
            menus.add(here);
        }
        menus.add(commands.menu(FrameText.MENU_VIEW, lang));
        menus.add(help());
        return menus;
    }

    private Menu file() {
        Menu menu = new Menu(FrameText.MENU_FILE.in(lang));
        List<MenuItem> items = menu.getItems();
        for (String id : List.of("file.new", "file.open")) {
            items.add(item(id));
        }
        Menu recent = recent();
        if (!recent.getItems().isEmpty()) {
            items.add(recent);
        }
        items.add(item("file.sample"));
        items.add(new SeparatorMenuItem());
        frame.commands().find("file.import").ifPresent(c -> items.add(CommandList.menuItem(c, lang)));
        frame.commands().find("file.import.folder").ifPresent(c -> items.add(CommandList.menuItem(c, lang)));
        Menu export = frame.commands().menu(FrameText.MENU_EXPORT, lang);
        if (!export.getItems().isEmpty()) {
            items.add(export);
        }
        frame.commands().find("file.backup").ifPresent(c -> items.add(CommandList.menuItem(c, lang)));
        items.add(item("file.restore"));
        items.add(new SeparatorMenuItem());
        frame.commands().find("file.close").ifPresent(c -> items.add(CommandList.menuItem(c, lang)));
        items.add(item("file.quit"));
        return menu;
    }

    private Menu recent() {
        Menu menu = new Menu(FrameText.MENU_RECENT.in(lang));
        for (String file : frame.around().settings().get().recent()) {
            try {
                Path path = Path.of(file);
                MenuItem item = new MenuItem(ProjectLife.nameOf(path));
                item.setMnemonicParsing(false);
                item.setOnAction(event -> frame.around().actions().open(path));
                menu.getItems().add(item);
            } catch (InvalidPathException ofAnotherSystem) {
                // A list that came along from another machine.
            }
        }
        return menu;
    }

    /// What can be done in the room in view, with a line between its groups.
    private Menu here() {
        Room room = frame.rooms().shownProperty().get();
        Menu menu = new Menu(room == null ? "" : room.word().in(lang));
        Text group = null;
        for (Command command : frame.rooms().commands()) {
            if (group != null && group != command.group()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group = command.group();
            menu.getItems().add(CommandList.menuItem(command, lang));
        }
        return menu;
    }

    private Menu help() {
        Menu menu = new Menu(FrameText.MENU_HELP.in(lang));
        menu.getItems().addAll(item("help.help"), item("help.guide"));
        return menu;
    }

    private MenuItem item(String id) {
        return CommandList.menuItem(frame.commands().get(id), lang);
    }
}
