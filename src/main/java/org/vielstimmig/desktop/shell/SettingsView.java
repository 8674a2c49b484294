package org.vielstimmig.desktop.shell;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.CommandList;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.settings.Home;

/// A person's choices in the drawer. Each holds at once; there is nothing to confirm but the name.
final class SettingsView extends ScrollPane {

    private final Frame frame;
    private final Lang lang;

    SettingsView(Frame frame, Subscriptions subscriptions) {
        this.frame = frame;
        this.lang = frame.lang();
        getStyleClass().add("settings");
        VBox column = new VBox(
                part(FrameText.SETTINGS_NAME, name()),
                part(FrameText.SETTINGS_LANGUAGE, languages()),
                part(FrameText.SETTINGS_THEME, looks(subscriptions)),
                part(FrameText.SETTINGS_ZOOM, zoom(subscriptions)),
                part(GestureText.SETTINGS, new KeysPart(frame.around().settings(), lang, frame::listenToKeys)),
                part(FrameText.SETTINGS_FOLDERS, folders()),
                version());
        column.getStyleClass().add("settings-column");
        setContent(column);
        setFitToWidth(true);
    }

    private Node part(Text title, Node... content) {
        Label head = new Label(say(title));
        head.getStyleClass().add("v-strong");
        VBox part = new VBox(head);
        part.getChildren().addAll(content);
        part.getStyleClass().add("settings-part");
        return part;
    }

    private Node name() {
        String before = frame.around().settings().get().coderName();
        TextField field = new TextField(before);
        field.setAccessibleText(say(FrameText.SETTINGS_NAME));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button save = new Button(say(FrameText.WELCOME_NAME_SAVE));
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> field.getText().isBlank()
                                || field.getText().strip().equals(before),
                        field.textProperty()));
        Runnable take = () -> {
            if (!save.isDisabled()) {
                frame.around().actions().rename(field.getText().strip());
            }
        };
        field.setOnAction(event -> take.run());
        save.setOnAction(event -> take.run());
        HBox line = new HBox(field, save);
        line.getStyleClass().add("name-line");
        return new VBox(wrapped(say(FrameText.RENAME_TEXT)), line);
    }

    private Node languages() {
        ToggleGroup group = new ToggleGroup();
        HBox line = line();
        for (Lang each : Lang.values()) {
            RadioButton choice = new RadioButton(each.ownName());
            choice.setToggleGroup(group);
            choice.setSelected(each == lang);
            choice.setOnAction(event -> frame.around().actions().language(each));
            line.getChildren().add(choice);
        }
        return line;
    }

    private Node looks(Subscriptions subscriptions) {
        ToggleGroup group = new ToggleGroup();
        HBox line = line();
        Theme theme = frame.around().theme();
        for (Theme.Choice each : Theme.Choice.values()) {
            RadioButton choice = new RadioButton(say(PersonMenu.nameOf(each)));
            choice.setToggleGroup(group);
            choice.setOnAction(event -> theme.choiceProperty().set(each));
            subscriptions.now(theme.choiceProperty(), chosen -> choice.setSelected(chosen == each));
            line.getChildren().add(choice);
        }
        return line;
    }

    private Node zoom(Subscriptions subscriptions) {
        Button smaller =
                CommandList.iconButton(frame.commands().get("view.smaller").withIcon(Icon.MINUS), lang);
        Button larger =
                CommandList.iconButton(frame.commands().get("view.larger").withIcon(Icon.PLUS), lang);
        Label percent = new Label();
        percent.getStyleClass().add("zoom-percent");
        Theme theme = frame.around().theme();
        subscriptions.now(
                theme.zoomProperty(),
                zoom -> percent.setText(Math.round(100 * theme.fontSize() / Theme.BASE_SIZE) + " %"));
        HBox line = line();
        line.getStyleClass().add("zoom-line");
        line.getChildren().addAll(smaller, percent, larger);
        return line;
    }

    private Node folders() {
        Home home = frame.around().home();
        return new VBox(
                wrapped(say(FrameText.SETTINGS_FOLDERS_TEXT)),
                path(FrameText.SETTINGS, home.root()),
                path(FrameText.SETTINGS_BACKUPS, home.backups()),
                path(FrameText.SETTINGS_LOGS, home.logs()));
    }

    private Node path(Text name, Path path) {
        Label head = new Label(say(name));
        head.getStyleClass().addAll("v-small", "v-soft");
        Label words = new Label(path.toString());
        words.setWrapText(true);
        words.getStyleClass().add("v-small");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button copy = icon(Icon.COPY, FrameText.SETTINGS_COPY_PATH, name, () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(path.toString());
            Clipboard.getSystemClipboard().setContent(content);
            frame.messages().passing(say(KitText.COPIED));
        });
        Button open = icon(Icon.FOLDER, FrameText.OPEN_FOLDER, name, () -> {
            FileManager.ofSystem()
                    .open(path)
                    .thenAcceptAsync(
                            shown -> {
                                if (!shown) {
                                    frame.messages().passing(FrameText.FOLDER_STAYS_CLOSED.in(lang, path));
                                }
                            },
                            FxDoor.live());
        });
        HBox line = new HBox(words, copy, open);
        line.getStyleClass().add("path-line");
        return new VBox(head, line);
    }

    private Button icon(Icon icon, Text tip, Text of, Runnable action) {
        Button button = new Button(null, Icons.of(icon, 15));
        button.getStyleClass().addAll("ghost", "icon-only");
        button.setTooltip(new Tooltip(say(tip)));
        button.setAccessibleText(say(of) + ": " + say(tip));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node version() {
        Label version = new Label(FrameText.SETTINGS_VERSION.in(lang, Program.version()));
        version.getStyleClass().addAll("v-small", "v-faint");
        return version;
    }

    private static HBox line() {
        HBox line = new HBox();
        line.getStyleClass().add("choice-line");
        return line;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("v-small", "v-soft");
        return label;
    }

    private String say(Text text) {
        return text.in(lang);
    }
}
