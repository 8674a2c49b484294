package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.DropZone;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Tips;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.i18n.TreeText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.CodeTree;

/// A code in the tree: facet, name, numbers; a theme has its balance in place of a mark. Takes passages and
/// codes that are dropped on it, can be dragged itself, and is renamed in place.
final class CodeCell extends TreeCell<Code> {

    /// How much is seen of a code that is archived or hidden, where such codes are shown.
    private static final double AWAY = .5;

    /// Pixels of a theme's balance, and the fewest that still tell anything.
    private static final double BAR = 44;

    private static final double LEAST_BAR = 30;

    private final Room room;
    private final CodeDeeds deeds;
    private final HBox row = new HBox() {
        @Override
        protected void layoutChildren() {
            yieldBar();
            super.layoutChildren();
        }
    };
    private final Held held = new Held(row);
    private final FacetMark mark = FacetMark.empty();
    /// The key that codes with it, if it lies on one.
    private final Label key = Small.label("", "code-key");
    private final Region gap = Small.gap();
    private final Label name = new Label();
    private final BalanceBar bar;
    private final Label here = Small.label("", "v-small", "code-here");
    private final Label mine = Small.label("", "v-small", "code-mine");
    private boolean choosing;
    private final Label all = Small.label("", "v-count", "code-all");
    /// What a drop would do, while something hangs over the row.
    private final Label drop = Small.label("", "v-small", "code-drop");
    /// Made when it is needed first: most rows are never renamed.
    private @Nullable TextField field;

    CodeCell(Room room, CodeDeeds deeds, Runnable toPage) {
        this.room = room;
        this.deeds = deeds;
        bar = new BalanceBar(room.lang());
        bar.setMaxWidth(BAR);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        row.getStyleClass().add("code-row");
        row.setPrefWidth(0);
        name.setMinWidth(20);
        key.setMinWidth(Region.USE_PREF_SIZE);
        here.setMinWidth(Region.USE_PREF_SIZE);
        mine.setMinWidth(Region.USE_PREF_SIZE);
        drop.setMinWidth(Region.USE_PREF_SIZE);
        all.setMinWidth(Region.USE_PREF_SIZE);
        for (Label number : List.of(here, mine, all)) {
            number.managedProperty().bind(number.visibleProperty());
            number.setOnMouseClicked(event -> {
                Code code = getItem();
                if (code != null && event.getButton() == MouseButton.PRIMARY) {
                    deeds.showPassages(code);
                    event.consume();
                }
            });
        }
        Tips.on(this, () -> {
            Code code = getItem();
            return code == null ? "" : tooltipOf(code);
        });
        setOnMouseClicked(event -> clicked(event, toPage));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> chooses(event.getClickCount() == 1));
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> chooses(event.getClickCount() == 1));
        setOnDragDetected(this::dragDetected);
        setOnDragOver(this::dragOver);
        setOnDragExited(event -> over(null, null));
        setOnDragDropped(this::dropped);
        setOnContextMenuRequested(event -> {
            Code code = getItem();
            if (code != null) {
                deeds.menu(code, () -> getTreeView().edit(getTreeItem()))
                        .show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    private TextField field() {
        TextField there = field;
        if (there == null) {
            TextField made = new TextField();
            made.setOnAction(event -> renamed(made.getText()));
            made.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    cancelEdit();
                    event.consume();
                }
            });
            made.focusedProperty().addListener((observable, before, now) -> {
                if (!now && isEditing()) {
                    renamed(made.getText());
                }
            });
            field = made;
            there = made;
        }
        return there;
    }

    @Override
    protected void updateItem(@Nullable Code code, boolean empty) {
        super.updateItem(code, empty);
        fill();
    }

    /// Draws the present numbers.
    void fill() {
        Code code = getItem();
        setText(null);
        if (isEmpty() || code == null) {
            setGraphic(null);
            return;
        }
        if (isEditing()) {
            return;
        }
        CodeTree tree = room.model().tree();
        boolean theme = !tree.children(code.id()).isEmpty();
        Map<Facet, Long> balance = room.model().tally().under(tree, code.id());
        long inPage = room.model().here(code.id());
        name.setText(SafeText.of(code.name()));
        here.setText(inPage == 0 ? "" : Long.toString(inPage));
        all.setText(room.model().tally().isRead() ? Long.toString(Tally.sum(balance)) : "");
        var columns = room.codes().columnsProperty().get();
        here.setVisible(columns.contains(CodesViewModel.Column.HERE));
        mine.setVisible(columns.contains(CodesViewModel.Column.MINE));
        mine.setText(
                mine.isVisible() ? room.say(TreeText.OF_THEM_MINE, room.codes().mine(code.id())) : "");
        all.setVisible(columns.contains(CodesViewModel.Column.ALL));
        row.setOpacity(room.codes().isArchived(code) || room.codes().isHidden(code) ? AWAY : 1);
        // A theme that has codings of its own is a code as well.
        boolean marked = !theme || room.model().tally().of(code.id()) > 0;
        if (theme) {
            bar.show(balance);
        }
        if (marked) {
            if (mark.facet() != code.facet()) {
                mark.setFacet(code.facet());
            }
            mark.setColor(room.model().colorOf(code));
        }
        int onKey = room.model().recent().keyOf(code.id());
        key.setText(onKey == 0 ? "" : Integer.toString(onKey));
        key.setVisible(onKey > 0);
        key.setManaged(onKey > 0);
        // Nodes that stay where they are need no new style: this runs for every row after every step.
        List<Node> parts = new ArrayList<>();
        if (marked) {
            parts.add(mark);
        }
        parts.add(name);
        if (theme) {
            parts.add(bar);
        }
        // What goes unseen is not laid out with the rest: a room has dozens of rows.
        Stream.of(key, gap, here, mine, all).filter(Node::isVisible).forEach(parts::add);
        if (!row.getChildren().equals(parts)) {
            row.getChildren().setAll(parts);
        }
        boolean strong = theme && code.parent() == null;
        if (strong != name.getStyleClass().contains("v-strong")) {
            if (strong) {
                name.getStyleClass().add("v-strong");
            } else {
                name.getStyleClass().remove("v-strong");
            }
        }
        if (getGraphic() != held) {
            setGraphic(held);
        }
        setAccessibleText(room.say(BalanceBar.nameOf(code.facet())) + ", " + code.name());
    }

    /// The balance takes what the name leaves: it gives way before a letter of the name does.
    private void yieldBar() {
        if (bar.getParent() != row) {
            return;
        }
        double left = row.getWidth() - row.snappedLeftInset() - row.snappedRightInset();
        for (Node part : row.getChildren()) {
            if (part != bar && part != gap) {
                left -= Math.ceil(part.prefWidth(-1)) + row.getSpacing();
            }
        }
        left -= row.getSpacing();
        boolean shown = left >= LEAST_BAR;
        double wide = shown ? Math.min(BAR, Math.floor(left)) : 0;
        bar.setMinWidth(wide);
        bar.setPrefWidth(wide);
        bar.setVisible(shown);
        bar.setManaged(shown);
    }

    private String tooltipOf(Code code) {
        long inPage = room.model().here(code.id());
        long sum = Tally.sum(room.model().tally().under(room.model().tree(), code.id()));
        StringBuilder words =
                new StringBuilder(SafeText.of(String.join(" / ", room.model().path(code))));
        if (!code.brief().isBlank()) {
            words.append('\n').append(SafeText.of(code.brief()));
        }
        words.append('\n').append(room.say(CodingText.COUNTS, inPage, sum));
        if (!code.shortName().isBlank()) {
            words.insert(0, SafeText.of(code.shortName()) + " · ");
        }
        if (room.codes().isArchived(code)) {
            words.append('\n').append(room.say(TreeText.ARCHIVED_SIGN));
        }
        int key = room.model().recent().keyOf(code.id());
        if (key > 0) {
            words.append('\n').append(room.say(CodingText.ON_KEY, Integer.toString(key)));
        }
        words.append('\n').append(room.say(GestureText.TREE_ENTER_TIP));
        return words.toString();
    }

    // --- coding by mouse ---------------------------------------------------------------------------------------------

    private void clicked(MouseEvent event, Runnable toPage) {
        Code code = getItem();
        TextRange selection = room.model().page().selectionProperty().get();
        if (code != null
                && selection != null
                && event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 1
                && event.isStillSincePress()
                && !isOnArrow(event)) {
            room.actions().code(room.model().page().taken(selection), code.id());
            toPage.run();
        }
    }

    private boolean isOnArrow(MouseEvent event) {
        return getGraphic() != null && event.getX() < getGraphic().getLayoutX() - 2;
    }

    // --- renaming ----------------------------------------------------------------------------------------------------

    /// One click chooses a code, also the one that is chosen already: two clicks or a key rename it.
    private void chooses(boolean one) {
        choosing = one;
        if (one) {
            FxDoor.later(() -> choosing = false);
        }
    }

    @Override
    public void startEdit() {
        Code code = getItem();
        if (code == null || choosing) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            TextField words = field();
            words.setText(code.name());
            setGraphic(words);
            words.requestFocus();
            words.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        fill();
        getTreeView().requestFocus();
    }

    private void renamed(String words) {
        Code code = getItem();
        cancelEdit();
        if (code != null) {
            room.actions().rename(code.id(), words);
        }
    }

    // --- dragging ----------------------------------------------------------------------------------------------------

    private void dragDetected(MouseEvent event) {
        Code code = getItem();
        if (code != null && !isEditing()) {
            Dragboard board = startDragAndDrop(TransferMode.COPY_OR_MOVE);
            board.setContent(Carried.code(code.id(), event.isShiftDown()));
            Carried.say(
                    room,
                    board,
                    room.say(event.isShiftDown() ? MarginText.DRAG_MERGE : MarginText.DRAG_CODE, code.name()));
            event.consume();
        }
    }

    private void dragOver(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (getItem() == null) {
            return;
        }
        boolean shifted = deeds.shift().isHeld(board);
        if (board.hasContent(TranscriptPage.PASSAGE_DRAG)) {
            event.acceptTransferModes(TransferMode.COPY);
            over(DropZone.INTO, MarginText.DROP_CODE);
        } else if (board.hasContent(Carried.CODINGS)) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            over(DropZone.INTO, shifted ? MarginText.DROP_RECODE : MarginText.DROP_CODE_TOO);
        } else if (dragged(board) != null) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            DropZone zone = shifted ? DropZone.INTO : DropZone.of(event, this);
            over(zone, shifted ? MarginText.DROP_MERGE : zone == DropZone.INTO ? MarginText.DROP_BELOW : null);
        }
        event.consume();
    }

    /// Shows where a drop would go and what it would do; with nothing over it, nothing.
    private void over(@Nullable DropZone zone, @Nullable MarginText words) {
        DropZone.show(zone, this);
        drop.setText(words == null ? "" : room.say(words));
        if (words == null) {
            row.getChildren().remove(drop);
        } else if (!row.getChildren().contains(drop)) {
            row.getChildren().add(row.getChildren().indexOf(gap) + 1, drop);
        }
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        Code on = getItem();
        over(null, null);
        if (on == null) {
            return;
        }
        boolean shifted = deeds.shift().isHeld(board);
        CodeId code = dragged(board);
        if (board.getContent(TranscriptPage.PASSAGE_DRAG) instanceof String passage) {
            takePassage(passage, on.id());
        } else if (board.hasContent(Carried.CODINGS)) {
            deeds.drop(Carried.codings(board), on, shifted);
        } else if (code != null && shifted) {
            room.model().tree().find(code).ifPresent(one -> deeds.mergeInto(one, on.id()));
        } else if (code != null) {
            deeds.drop(code, on, DropZone.of(event, this));
        }
        event.setDropCompleted(true);
        event.consume();
    }

    void takePassage(String passage, CodeId code) {
        String[] ends = passage.split(":");
        if (ends.length == 2) {
            TextRange range = new TextRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            room.actions().code(room.model().page().taken(range), code);
        }
    }

    /// The code that is being dragged, if it may be dropped here.
    private @Nullable CodeId dragged(Dragboard board) {
        Code on = getItem();
        if (on == null || !(board.getContent(TranscriptPage.CODE_DRAG) instanceof String text)) {
            return null;
        }
        CodeId code = CodeId.of(text);
        boolean below = room.model().tree().under(code).stream().anyMatch(c -> c.id().equals(on.id()));
        return below ? null : code;
    }
}
