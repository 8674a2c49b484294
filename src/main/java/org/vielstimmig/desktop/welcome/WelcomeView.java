package org.vielstimmig.desktop.welcome;

import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Text;

/// The start screen: at the left what the program is and the ways in, at the right the projects of before.
public final class WelcomeView extends ScrollPane {

    private final WelcomeViewModel model;
    private final Lang lang;
    private final VBox recents = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param notice stands above the ways in: why a project did not open; null for none
    public WelcomeView(WelcomeViewModel model, Lang lang, @Nullable Region notice) {
        this.model = model;
        this.lang = lang;
        getStyleClass().add("welcome");
        VBox left = new VBox(words(), ways());
        left.getStyleClass().add("welcome-left");
        if (notice != null) {
            left.getChildren().add(1, notice);
        }
        left.getChildren().add(name());

        Label head = new Label(say(FrameText.WELCOME_RECENT));
        head.getStyleClass().add("v-group");
        recents.getStyleClass().add("recents");
        VBox right = new VBox(head, recents);
        right.getStyleClass().addAll("v-card", "welcome-right");

        GridPane columns = new GridPane();
        columns.getStyleClass().add("welcome-columns");
        columns.getColumnConstraints().addAll(column(46), column(54));
        columns.add(left, 0, 0);
        columns.add(right, 1, 0);
        GridPane.setVgrow(left, Priority.NEVER);
        columns.add(promise(), 0, 1, 2, 1);

        StackPane middle = new StackPane(columns);
        middle.getStyleClass().add("welcome-ground");
        setContent(middle);
        setFitToWidth(true);
        setFitToHeight(true);
        subscriptions.touched(model.recents(), this::fill);
        subscriptions.touched(model.loadedProperty(), this::fill);
        fill();
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHalignment(HPos.LEFT);
        return column;
    }

    private Node words() {
        Label one = new Label("Viel");
        Label two = new Label("stimmig");
        two.getStyleClass().add("v-accent");
        HBox mark = new HBox(one, two);
        mark.getStyleClass().add("word-mark");
        Label line = wrapped(FrameText.WELCOME_LINE, "v-soft");
        line.getStyleClass().add("welcome-line");
        return new VBox(mark, line);
    }

    private Node ways() {
        VBox ways = new VBox(
                way(Icon.PLUS, FrameText.WELCOME_NEW, FrameText.WELCOME_NEW_TEXT, model::newProject),
                way(Icon.FOLDER, FrameText.WELCOME_OPEN, FrameText.WELCOME_OPEN_TEXT, model::open),
                way(Icon.STAR, FrameText.WELCOME_SAMPLE, FrameText.WELCOME_SAMPLE_TEXT, model::sample),
                way(Icon.SHIELD, FrameText.WELCOME_RESTORE, FrameText.WELCOME_RESTORE_TEXT, model::restore));
        ways.getStyleClass().add("ways");
        return ways;
    }

    private Button way(Icon icon, Text name, Text text, Runnable go) {
        Label title = new Label(say(name));
        title.getStyleClass().add("v-strong");
        Label more = new Label(say(text));
        more.getStyleClass().addAll("v-small", "v-soft");
        VBox words = new VBox(title, more);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(icon, 19), words);
        line.getStyleClass().add("way-line");
        Button way = new Button(null, line);
        way.getStyleClass().add("way");
        way.setMaxWidth(Double.MAX_VALUE);
        way.setAccessibleText(say(name) + ". " + say(text));
        line.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> way.getWidth()
                                - way.getInsets().getLeft()
                                - way.getInsets().getRight(),
                        way.widthProperty(),
                        way.insetsProperty()));
        way.setOnAction(event -> go.run());
        return way;
    }

    private Node name() {
        Label title = new Label(say(FrameText.WELCOME_NAME));
        title.getStyleClass().add("v-strong");
        Label text = wrapped(FrameText.WELCOME_NAME_TEXT, "v-soft");
        text.getStyleClass().add("v-small");
        TextField field = new TextField();
        field.textProperty().bindBidirectional(model.nameProperty());
        field.setAccessibleText(say(FrameText.WELCOME_NAME));
        field.setOnAction(event -> model.saveName());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button save = new Button(say(FrameText.WELCOME_NAME_SAVE));
        save.disableProperty().bind(model.nameFine().not());
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> model.saveName());
        HBox line = new HBox(field, save);
        line.getStyleClass().add("name-line");
        VBox card = new VBox(title, text, line);
        card.getStyleClass().addAll("v-card", "name-card");
        card.visibleProperty().bind(model.nameWantedProperty());
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private Node promise() {
        Label words = wrapped(FrameText.WELCOME_PRIVATE, "v-faint");
        HBox line = new HBox(Icons.of(Icon.LOCK, 15), words);
        line.getStyleClass().addAll("promise", "v-faint");
        return line;
    }

    private void fill() {
        recents.getChildren().clear();
        if (model.recents().isEmpty()) {
            if (model.loadedProperty().get()) {
                Label none = wrapped(FrameText.WELCOME_RECENT_NONE, "v-faint");
                none.getStyleClass().add("recents-none");
                recents.getChildren().add(none);
            }
            return;
        }
        model.recents().forEach(recent -> recents.getChildren().add(row(recent)));
    }

    private Node row(WelcomeViewModel.Recent recent) {
        Label name = new Label(recent.name());
        name.getStyleClass().add("v-medium");
        Label folder = new Label(recent.folder());
        folder.getStyleClass().addAll("v-small", "v-soft");
        VBox words = new VBox(name, folder);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label when = new Label(recent.missing() ? say(FrameText.WELCOME_MISSING) : recent.when());
        when.getStyleClass().addAll("v-small", recent.missing() ? "v-advice" : "v-faint");
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(words, when);
        line.getStyleClass().add("recent-line");

        Button open = new Button(null, line);
        open.getStyleClass().addAll("recent", "ghost");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleText(recent.name() + ", " + recent.folder() + ", " + when.getText());
        open.setTooltip(new Tooltip(recent.path().toString()));
        open.setOnAction(event -> model.open(recent));
        line.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> open.getWidth()
                                - open.getInsets().getLeft()
                                - open.getInsets().getRight(),
                        open.widthProperty(),
                        open.insetsProperty()));
        HBox.setHgrow(open, Priority.ALWAYS);

        Button forget = new Button(null, Icons.of(Icon.CLOSE, 12));
        forget.getStyleClass().addAll("ghost", "icon-only", "tight", "forget");
        forget.setTooltip(new Tooltip(say(FrameText.WELCOME_FORGET)));
        forget.setAccessibleText(say(FrameText.WELCOME_FORGET) + ": " + recent.name());
        forget.setOnAction(event -> model.forget(recent));
        HBox row = new HBox(open, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("recent-row");
        if (recent.missing()) {
            row.getStyleClass().add("missing");
        }
        return row;
    }

    private Label wrapped(Text text, String style) {
        Label label = new Label(say(text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private String say(Text text) {
        return text.in(lang);
    }

    public void release() {
        subscriptions.release();
    }
}
