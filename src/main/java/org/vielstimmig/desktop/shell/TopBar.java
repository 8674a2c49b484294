package org.vielstimmig.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Badge;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.CommandList;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Keys;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;

/// The upper bar: menu, word mark and project at the left, the search field in the window's middle, undo,
/// commands, theme and person at the right. The middle gives way when the window is narrow.
final class TopBar extends Region {

    private static final double SEARCH_WIDTH = 420;
    /// Below this width, at the normal size, the prompt would be cut.
    private static final double WHOLE_PROMPT = 330;

    private static final double SHORT_PROMPT = 170;

    private static final double GAP = 14;

    private final Frame frame;
    private final Lang lang;
    private final HBox left = new HBox();
    private final HBox right = new HBox();
    private final @Nullable SearchField search;
    private final Button menu;
    private @Nullable Region mark;

    TopBar(Frame frame, Subscriptions subscriptions) {
        this.frame = frame;
        this.lang = frame.lang();
        getStyleClass().addAll("top-bar", "v-panel", "v-line-bottom");
        menu = CommandList.iconButton(frame.commands().get("window.menu"), lang);
        left.getStyleClass().add("top-left");
        right.getStyleClass().add("top-right");
        left.getChildren().add(menu);
        search = frame.rooms().rooms().contains(Room.SEARCH) ? searchField() : null;
        ProjectViewModel model = frame.model();
        if (model != null) {
            project(model, subscriptions);
            steps(model, subscriptions);
        }
        right(subscriptions);
        getChildren().addAll(left, right);
        if (search != null) {
            getChildren().add(search);
        }
    }

    private void project(ProjectViewModel model, Subscriptions subscriptions) {
        Label one = new Label("Viel");
        Label two = new Label("stimmig");
        two.getStyleClass().add("v-accent");
        HBox mark = new HBox(one, two);
        this.mark = mark;
        mark.getStyleClass().add("word-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        Label title = new Label();
        title.getStyleClass().add("v-soft");
        title.setMinWidth(0);
        subscriptions.bind(title.textProperty(), model.titleProperty());
        OpenProject project = frame.project();
        if (project != null) {
            title.setTooltip(new Tooltip(project.path().toString()));
        }
        left.getChildren().addAll(mark, title);
    }

    private SearchField searchField() {
        SearchField field =
                new SearchField(lang, FrameText.SEARCH_PROMPT.in(lang), KeyCombination.valueOf("Shortcut+F"));
        field.setOnEnter(() -> {
            if (!field.text().isBlank()) {
                frame.rooms().search(field.text().strip());
            }
        });
        return field;
    }

    private void steps(ProjectViewModel model, Subscriptions subscriptions) {
        Command undo = frame.commands().get("edit.undo");
        Command redo = frame.commands().get("edit.redo");
        Command history = frame.commands().get("edit.history");
        Button name = new Button();
        name.getStyleClass().addAll("ghost", "step-name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setOnAction(event -> history.run());
        subscriptions.now(model.undoNameProperty(), text -> {
            name.setText(text);
            name.setVisible(!text.isEmpty());
            name.setManaged(!text.isEmpty());
        });
        KeyCombination key = history.key();
        name.setTooltip(new Tooltip(FrameText.HISTORY_TIP.in(lang, key == null ? "" : Keys.text(key, lang))));
        HBox steps = new HBox(CommandList.iconButton(undo, lang), name, CommandList.iconButton(redo, lang));
        steps.getStyleClass().add("steps");
        right.getChildren().add(steps);
    }

    private void right(Subscriptions subscriptions) {
        frame.commands().find("go.commands").ifPresent(command -> {
            Button commands = new Button();
            CommandList.wire(commands, command, lang);
            commands.setGraphic(null);
            commands.setMinWidth(USE_PREF_SIZE);
            KeyCombination key = command.key();
            commands.setText((key == null ? "" : Keys.chip(key, lang) + "  ") + FrameText.COMMANDS.in(lang));
            right.getChildren().add(commands);
        });
        Button theme = CommandList.iconButton(frame.commands().get("view.theme"), lang);
        subscriptions.now(
                frame.around().theme().darkProperty(),
                dark -> theme.setGraphic(Icons.of(dark ? Icon.SUN : Icon.MOON, 16)));
        right.getChildren().add(theme);
        OpenProject project = frame.project();
        String name = project == null
                ? frame.around().settings().get().coderName()
                : project.session().actor();
        Badge badge = new Badge(name);
        badge.setMouseTransparent(true);
        Button person = new Button(null, badge);
        person.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        person.getStyleClass().addAll("ghost", "icon-only", "person");
        String tip = FrameText.PERSON.in(lang, name);
        person.setTooltip(new Tooltip(tip));
        person.setAccessibleText(tip);
        person.setOnAction(event -> new PersonMenu(frame).show(person));
        right.getChildren().add(person);
        left.setAlignment(Pos.CENTER_LEFT);
        right.setAlignment(Pos.CENTER_RIGHT);
    }

    Button menuButton() {
        return menu;
    }

    String searched() {
        return search == null ? "" : search.text();
    }

    void resumeSearch(String words) {
        if (search != null) {
            search.field().setText(words);
        }
    }

    void focusSearch() {
        if (search != null) {
            search.take();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = Math.max(left.prefHeight(-1), right.prefHeight(-1));
        return snapSizeY(getInsets().getTop() + inside + getInsets().getBottom());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 320;
    }

    @Override
    protected void layoutChildren() {
        double from = getInsets().getLeft();
        double to = getWidth() - getInsets().getRight();
        double top = getInsets().getTop();
        double height = getHeight() - top - getInsets().getBottom();
        double rightWidth = Math.min(right.prefWidth(-1), to - from);
        double least = search == null ? 0 : 240;
        double begins = menu.prefWidth(-1) + left.snappedLeftInset();
        double leftWidth = Math.max(begins, Math.min(left.prefWidth(-1), to - from - rightWidth - least - 2 * GAP));
        left.resizeRelocate(from, top, snapSizeX(leftWidth), height);
        Region word = mark;
        if (word != null) {
            // Rather not at all than half under the search field.
            word.setVisible(leftWidth >= begins + left.getSpacing() + word.prefWidth(-1));
        }
        right.resizeRelocate(snapPositionX(to - rightWidth), top, snapSizeX(rightWidth), height);
        if (search != null) {
            double begin = from + leftWidth + GAP;
            double end = to - rightWidth - GAP;
            double factor = frame.around().theme().fontSize() / Theme.BASE_SIZE;
            double width = Math.clamp(SEARCH_WIDTH * factor, 0, Math.max(0, end - begin));
            double middle = Math.clamp((getWidth() - width) / 2, begin, Math.max(begin, end - width));
            double high = search.prefHeight(-1);
            boolean whole = width >= WHOLE_PROMPT * factor;
            String prompt = (whole ? FrameText.SEARCH_PROMPT : FrameText.SEARCH_PROMPT_SHORT).in(lang);
            search.field().setPromptText(width < SHORT_PROMPT * factor ? "" : prompt);
            search.resizeRelocate(snapPositionX(middle), snapPositionY(top + (height - high) / 2), width, high);
        }
    }
}
