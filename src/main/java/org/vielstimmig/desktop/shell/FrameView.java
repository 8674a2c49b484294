package org.vielstimmig.desktop.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.history.HistoryView;
import org.vielstimmig.desktop.history.HistoryViewModel;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.Keys;
import org.vielstimmig.desktop.kit.Palette;
import org.vielstimmig.desktop.kit.RailButton;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.desktop.welcome.WelcomeView;
import org.vielstimmig.desktop.welcome.WelcomeViewModel;
import org.vielstimmig.i18n.CommandWords;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.HistoryText;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.TranscriptId;

/// The frame's nodes: upper bar, rail, the room in view with drawer and messages over it, status line.
final class FrameView {

    static final String HISTORY = "history";
    static final String SETTINGS = "settings";
    static final String HELP = "help";
    static final String GUIDE = "guide";

    private static final List<Text> PALETTE_ORDER = List.of(
            FrameText.MENU_EDIT,
            FrameText.MENU_GO,
            FrameText.MENU_VIEW,
            FrameText.MENU_FILE,
            FrameText.MENU_EXPORT,
            FrameText.MENU_HELP);

    private final Frame frame;
    private final Lang lang;
    private final Subscriptions subscriptions = new Subscriptions();
    private final BorderPane root = new BorderPane();
    private final StackPane room = new StackPane();
    private final Drawer drawer;
    private final TopBar top;
    private @Nullable WelcomeView welcome;

    FrameView(Frame frame) {
        this.frame = frame;
        this.lang = frame.lang();
        drawer = new Drawer(lang);
        top = new TopBar(frame, subscriptions);
        root.getStyleClass().add("frame");
        root.setTop(new VBox(menuBar(), top));
        if (!frame.rooms().rooms().isEmpty()) {
            root.setLeft(rail());
        }
        room.setMinSize(0, 0);
        VBox middle = new VBox(new SampleLine(frame), room);
        VBox.setVgrow(room, Priority.ALWAYS);
        root.setCenter(clipped(new StackPane(middle, drawer, frame.messages().layer())));
        root.setBottom(new StatusLine(frame, subscriptions));
        subscriptions.later(frame.rooms().shownProperty(), shown -> {
            Workspace workspace = frame.rooms().workspace();
            if (workspace != null) {
                room.getChildren().setAll(workspace.view());
            } else {
                room.getChildren().clear();
            }
        });
    }

    /// Nothing in the middle throws its shadow on the bars around it.
    private static Region clipped(Region middle) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(middle.widthProperty());
        clip.heightProperty().bind(middle.heightProperty());
        middle.setClip(clip);
        return middle;
    }

    /// On macOS the menus stand in the system's bar; elsewhere behind the menu button.
    private MenuBar menuBar() {
        MenuBar bar = new MenuBar();
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        bar.setUseSystemMenuBar(mac);
        bar.setVisible(mac);
        bar.setManaged(false);
        if (mac) {
            subscriptions.now(
                    frame.rooms().shownProperty(), shown -> bar.getMenus().setAll(new MainMenu(frame).menus()));
        }
        return bar;
    }

    private Region rail() {
        VBox rail = new VBox();
        rail.getStyleClass().add("rail");
        rail.setAccessibleText(FrameText.RAIL.in(lang));
        ToggleGroup group = new ToggleGroup();
        Map<Room, RailButton> buttons = new EnumMap<>(Room.class);
        for (Room each : frame.rooms().rooms()) {
            Command command = frame.commands().get("go." + each.id());
            RailButton button = new RailButton(each.icon(), each.word().in(lang), command.tooltip(lang), group);
            button.setOnAction(event -> frame.rooms().show(each));
            buttons.put(each, button);
            rail.getChildren().add(button);
        }
        subscriptions.now(frame.rooms().shownProperty(), shown -> {
            RailButton button = shown == null ? null : buttons.get(shown);
            group.selectToggle(button);
        });
        return rail;
    }

    Region root() {
        return root;
    }

    Drawer drawer() {
        return drawer;
    }

    /// Shows the start screen.
    ///
    /// @param notice why a project did not open, null for none
    void showWelcome(@Nullable Region notice) {
        if (welcome != null) {
            welcome.release();
        }
        WelcomeViewModel model = new WelcomeViewModel(
                frame.around().settings(),
                frame.around().workers(),
                frame.around().door(),
                lang,
                Clock.systemDefaultZone(),
                frame.around().actions());
        welcome = new WelcomeView(model, lang, notice);
        room.getChildren().setAll(welcome);
    }

    /// Shows quietly that a project is on its way.
    void showOpening(String name) {
        Label words = new Label(FrameText.OPENING.in(lang, name));
        words.getStyleClass().addAll("v-faint", "opening");
        room.getChildren().setAll(words);
    }

    void toggleHistory() {
        if (frame.project() != null && !toggled(HISTORY)) {
            showHistory(null, null);
        }
    }

    /// Shows the history.
    ///
    /// @param transcript what steps must have to do with, null for any; so is `code`
    void showHistory(@Nullable TranscriptId transcript, @Nullable CodeId code) {
        OpenProject project = frame.project();
        if (project == null) {
            return;
        }
        HistoryViewModel model = new HistoryViewModel(project.session(), frame.desk(), Clock.systemDefaultZone());
        model.transcriptProperty().set(transcript);
        model.codeProperty().set(code);
        HistoryView view = new HistoryView(model, frame.desk(), frame.dialogs(), new Exporting(frame)::table);
        drawer.show(HISTORY, HistoryText.TITLE.in(lang), view, () -> {
            view.release();
            model.release();
        });
    }

    void toggleSettings() {
        if (!toggled(SETTINGS)) {
            Subscriptions held = new Subscriptions();
            drawer.show(SETTINGS, FrameText.SETTINGS.in(lang), new SettingsView(frame, held), held::release);
        }
    }

    void toggleHelp() {
        if (!toggled(HELP)) {
            drawer.show(HELP, FrameText.HELP.in(lang), new HelpView(frame), () -> {});
        }
    }

    void toggleGuide() {
        if (!toggled(GUIDE)) {
            drawer.show(GUIDE, FrameText.GUIDE.in(lang), new GuideView(frame), () -> {});
        }
    }

    /// Opens the drawer with what was in it before.
    void openDrawer(String key) {
        switch (key) {
            case HISTORY -> toggleHistory();
            case SETTINGS -> toggleSettings();
            case GUIDE -> toggleGuide();
            default -> toggleHelp();
        }
    }

    /// What stands in the search field of the upper bar.
    String searched() {
        return top.searched();
    }

    void resumeSearch(String words) {
        top.resumeSearch(words);
    }

    private boolean toggled(String key) {
        boolean shown = key.equals(drawer.shown());
        if (shown) {
            drawer.close();
        }
        return shown;
    }

    void focusSearch() {
        top.focusSearch();
    }

    void showMenu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(new MainMenu(frame).menus());
        menu.show(top.menuButton(), Side.BOTTOM, 0, 4);
    }

    /// Everything that can be done or gone to, by typing: commands first, then texts and codes.
    void showPalette() {
        Palette<Runnable> palette = new Palette<>(lang, KitText.COMMANDS.in(lang));
        palette.setEntries(entries());
        palette.setOnChosen(Runnable::run);
        palette.showCentered(root);
    }

    private List<Palette.Entry<Runnable>> entries() {
        List<Palette.Entry<Runnable>> rows = new ArrayList<>();
        List<Command> commands = new ArrayList<>(frame.rooms().commands());
        Map<Text, List<Command>> groups = frame.commands().byGroup();
        for (Text group : PALETTE_ORDER) {
            commands.addAll(groups.getOrDefault(group, List.of()));
        }
        for (Command command : commands) {
            if (command.enabled().get() && !command.id().equals("go.commands")) {
                String hint = command.key() == null ? "" : Keys.chip(command.key(), lang);
                rows.add(new Palette.Entry<Runnable>(
                                command::run,
                                List.of(command.group().in(lang), command.label(lang)),
                                null,
                                command.icon(),
                                hint)
                        .withAlias(CommandWords.of(command.id(), lang)));
            }
        }
        rows.addAll(new Places(frame).entries());
        return rows;
    }

    void release() {
        drawer.close();
        if (welcome != null) {
            welcome.release();
        }
        subscriptions.release();
        room.getChildren().clear();
    }
}
