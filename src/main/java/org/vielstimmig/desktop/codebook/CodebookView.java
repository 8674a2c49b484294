package org.vielstimmig.desktop.codebook;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.EmptyState;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SplitMemory;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Release;

/// Shows [CodebookViewModel]: the tree, and beside it the open page with its figures, or the table.
final class CodebookView extends BorderPane {

    /// Below this width of the page area, in em, the figures stand under the page.
    private static final double NARROW = 70;

    private final Room room;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Deeds deeds;
    private final BookFiles files;
    private final ReleasesPop releases;
    private final CodesPane codes;
    private final CodePage page;
    private final FiguresPane figures;
    private final TablePane table;
    private final VBox column = new VBox();
    private final ScrollPane pageScroll = new ScrollPane(column);
    private final ScrollPane sideScroll = new ScrollPane();
    private final BorderPane pageArea = new BorderPane();
    private final StackPane middle = new StackPane();
    private final ToggleButton asPage;
    private final ToggleButton asTable;
    private final Button stand = new Button();
    private final EmptyState empty;
    private @Nullable CodeId onPage;
    private boolean narrow;

    CodebookView(Room room) {
        this.room = room;
        getStyleClass().addAll("codebook-room", "v-page");
        getStylesheets().add(Room.sheet());
        deeds = new Deeds(room, this);
        files = new BookFiles(room, this);
        releases = new ReleasesPop(room, files, deeds);
        page = new CodePage(room, this::takeTree);
        figures = new FiguresPane(room, page);
        table = new TablePane(room, files);
        codes = new CodesPane(room, deeds, subscriptions, this::openPage);
        deeds.setOnRename(this::rename);
        asPage = toggle(Icon.TEXTS, CodebookText.AS_PAGE);
        asTable = toggle(Icon.COLUMNS, CodebookText.AS_TABLE);
        empty = new EmptyState(
                Icon.CODEBOOK,
                room.say(CodebookText.EMPTY),
                room.say(CodebookText.EMPTY_DO),
                () -> deeds.newTheme(this));
        build();
        wire();
    }

    private ToggleButton toggle(Icon icon, CodebookText words) {
        ToggleButton button = new ToggleButton(room.say(words), Icons.of(icon, 15));
        button.getStyleClass().add("ghost");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void build() {
        ToggleGroup group = new ToggleGroup();
        asPage.setToggleGroup(group);
        asTable.setToggleGroup(group);
        stand.getStyleClass().add("ghost");
        stand.setGraphic(Icons.of(Icon.HISTORY, 15));
        stand.setTooltip(new Tooltip(room.say(CodebookText.RELEASES_TIP)));
        stand.setOnAction(event -> releases.show(stand));
        Button freeze = Room.ghost(Icon.LOCK, room.say(CodebookText.RELEASE), deeds::release);
        freeze.setTooltip(new Tooltip(room.say(CodebookText.RELEASE_TIP)));
        freeze.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(asPage, asTable, Room.gap(), stand, freeze, files.button());
        bar.getStyleClass().addAll("room-bar", "v-line-bottom");

        column.getStyleClass().add("page-column");
        column.getChildren().add(page);
        page.setMaxWidth(Region.USE_PREF_SIZE);
        pageScroll.setFitToWidth(true);
        pageScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sideScroll.setFitToWidth(true);
        sideScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sideScroll.getStyleClass().addAll("figures-side", "v-panel", "v-line-left");
        pageArea.setCenter(pageScroll);
        middle.getChildren().addAll(pageArea, table, empty);
        VBox right = new VBox(bar, middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        right.setMinWidth(0);

        SplitPane split = new SplitPane(codes, right);
        SplitPane.setResizableWithParent(codes, false);
        SplitMemory.keep(split, "codebook.split", room.desk().remembered(), 0.23);
        setCenter(split);
        place(false);
    }

    private void wire() {
        CodebookViewModel model = room.model();
        subscriptions.later(model.bookProperty(), book -> show());
        subscriptions.later(model.tableProperty(), now -> show());
        subscriptions.later(model.detailsProperty(), this::show);
        asPage.setOnAction(event -> model.tableProperty().set(false));
        asTable.setOnAction(event -> model.tableProperty().set(true));
        // Later, since what is hung elsewhere while a parent lays out is not laid out itself.
        pageArea.widthProperty().addListener((o, before, now) -> FxDoor.later(this::fold));
        fold();
        show();
        show(model.detailsProperty().get());
    }

    // --- what is shown -----------------------------------------------------------------------------------------------

    private void show() {
        Book book = room.model().bookProperty().get();
        boolean none = book != null && book.size() == 0;
        boolean asked = room.model().tableProperty().get();
        empty.setVisible(none);
        pageArea.setVisible(!none && !asked);
        table.setVisible(!none && asked);
        asPage.setSelected(!asked);
        asTable.setSelected(asked);
        asPage.setDisable(none);
        asTable.setDisable(none);
        if (book != null && asked) {
            table.show(book);
        }
        List<Release> all = room.model().releases();
        stand.setText(
                all.isEmpty()
                        ? room.say(CodebookText.NO_RELEASE)
                        : room.say(CodebookText.RELEASE_NUMBER, all.getLast().number()));
    }

    private void show(@Nullable Details details) {
        page.setVisible(details != null);
        figures.setVisible(details != null);
        if (details == null) {
            onPage = null;
            return;
        }
        page.show(details);
        figures.show(details);
        if (!details.code().id().equals(onPage)) {
            onPage = details.code().id();
            pageScroll.setVvalue(0);
            sideScroll.setVvalue(0);
        }
    }

    private void fold() {
        double em = asPage.getFont().getSize();
        place(pageArea.getWidth() > 0 && pageArea.getWidth() < NARROW * em);
    }

    /// Figures at the right, or under the page.
    private void place(boolean nowNarrow) {
        if (nowNarrow == narrow && figures.getParent() != null) {
            return;
        }
        narrow = nowNarrow;
        column.getChildren().setAll(page);
        sideScroll.setContent(null);
        pageArea.setRight(null);
        figures.getStyleClass().remove("under");
        if (narrow) {
            figures.getStyleClass().add("under");
            column.getChildren().add(figures);
        } else {
            sideScroll.setContent(figures);
            pageArea.setRight(sideScroll);
        }
    }

    // --- ways --------------------------------------------------------------------------------------------------------

    private void openPage() {
        room.model().tableProperty().set(false);
        page.define();
    }

    private void takeTree() {
        codes.take();
    }

    void rename() {
        room.model().tableProperty().set(false);
        page.rename();
    }

    void newCode() {
        deeds.newBeside(codes);
    }

    void newUnder() {
        room.model().chosenCode().ifPresent(code -> deeds.newUnder(codes, code));
    }

    void remove() {
        room.model().chosenCode().ifPresent(deeds::remove);
    }

    void merge() {
        room.model().chosenCode().ifPresent(deeds::merge);
    }

    void filter() {
        codes.filter().take();
    }

    void memo() {
        room.model().tableProperty().set(false);
        page.memos().begin();
    }

    void anchor() {
        room.model().tableProperty().set(false);
        page.anchors().choose();
    }

    /// @param share 0 for the top of the page, 1 for its end
    void scrollTo(double share) {
        pageScroll.setVvalue(share);
    }

    Deeds deeds() {
        return deeds;
    }

    BookFiles files() {
        return files;
    }

    ReleasesPop releases() {
        return releases;
    }

    CodesPane codes() {
        return codes;
    }

    CodePage page() {
        return page;
    }

    TablePane table() {
        return table;
    }

    /// Stores whatever is being written.
    void commit() {
        page.commit();
    }

    void release() {
        page.release();
        deeds.hide();
        releases.hide();
        subscriptions.release();
    }
}
