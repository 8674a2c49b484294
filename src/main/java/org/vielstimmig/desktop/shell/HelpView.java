package org.vielstimmig.desktop.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.Chip;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Keys;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.GuideText;
import org.vielstimmig.i18n.Lang;

/// Help in the drawer: the guide in short chapters, then every command with its key, made of the lists that
/// also feed menus and palette.
final class HelpView extends VBox {

    private final Frame frame;
    private final Lang lang;
    private final VBox column = new VBox();
    private final SearchField filter;

    HelpView(Frame frame) {
        this.frame = frame;
        this.lang = frame.lang();
        getStyleClass().add("help");
        filter = SearchField.filter(lang, FrameText.HELP_FILTER.in(lang));
        filter.textProperty().addListener((observable, before, now) -> fill());
        VBox top = new VBox(filter);
        top.getStyleClass().add("history-filters");
        column.getStyleClass().add("help-column");
        ScrollPane pane = new ScrollPane(column);
        pane.setFitToWidth(true);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(top, pane);
        fill();
    }

    private void fill() {
        column.getChildren().clear();
        String query = filter.text().strip().toLowerCase(Locale.ROOT);
        for (GuideText.Chapter chapter : GuideText.chapters()) {
            String title = chapter.title().in(lang);
            String body = chapter.body().in(lang);
            if ((title + " " + body).toLowerCase(Locale.ROOT).contains(query)) {
                column.getChildren().add(chapter(title, body));
            }
        }
        List<Command> here = frame.rooms().commands();
        if (!here.isEmpty()) {
            commands(FrameText.HELP_HERE.in(lang), here, query);
        }
        Map<String, List<Command>> groups = new LinkedHashMap<>();
        frame.commands().byGroup().forEach((group, commands) -> groups.put(group.in(lang), commands));
        groups.forEach((group, commands) -> commands(group, commands, query));
    }

    private Node chapter(String title, String body) {
        Label head = new Label(title);
        head.getStyleClass().add("v-strong");
        Label words = new Label(body);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("v-soft", "help-words");
        VBox chapter = new VBox(head, words);
        chapter.getStyleClass().add("help-chapter");
        return chapter;
    }

    private void commands(String group, List<Command> commands, String query) {
        VBox rows = new VBox();
        for (Command command : commands) {
            String name = command.name().in(lang).replace(" …", "");
            String key = command.key() == null ? "" : Keys.chip(command.key(), lang);
            if ((group + " " + name + " " + key).toLowerCase(Locale.ROOT).contains(query)) {
                rows.getChildren().add(row(command, name, key));
            }
        }
        if (!rows.getChildren().isEmpty()) {
            Label head = new Label(group);
            head.getStyleClass().addAll("v-group", "help-group");
            column.getChildren().addAll(head, rows);
        }
    }

    private static Node row(Command command, String name, String key) {
        Label words = new Label(name);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region icon = command.icon() == null ? new Region() : Icons.of(command.icon(), 15);
        icon.getStyleClass().add("help-icon");
        HBox row = new HBox(icon, words, gap);
        if (!key.isEmpty()) {
            row.getChildren().add(Chip.key(key));
        }
        row.getStyleClass().add("help-row");
        return row;
    }

    @Override
    public void requestFocus() {
        filter.take();
    }
}
