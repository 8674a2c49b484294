package org.vielstimmig.desktop.coding;

import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
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
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.CodeTree;

/// A code in the tree: facet, name, numbers; a theme has its balance in place of a mark. Takes passages and codes
/// that are dropped on it, can be dragged itself, and is renamed in place.
final class CodeCell extends TreeCell<Code> {

    private static final double ZONE = 0.28;

    private final Room room;
    private final CodeDeeds deeds;
    private final Function<Code, FacetMark> marks;
    private final HBox row = new HBox();
    private final Label name = new Label();
    private final BalanceBar bar;
    private final Label here = Room.label("", "v-small", "code-here");
    private final Label all = Room.label("", "v-count", "code-all");
    private final TextField field = new TextField();
    private final Tooltip tooltip = new Tooltip();

    CodeCell(Room room, CodeDeeds deeds, Runnable toPage, Function<Code, FacetMark> marks) {
        this.room = room;
        this.deeds = deeds;
        this.marks = marks;
        bar = new BalanceBar(room.lang());
        bar.setMinWidth(30);
        bar.setMaxWidth(44);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("code-cell");
        row.getStyleClass().add("code-row");
        row.setPrefWidth(0);
        name.setMinWidth(20);
        here.setMinWidth(Region.USE_PREF_SIZE);
        all.setMinWidth(Region.USE_PREF_SIZE);
        setOnMouseClicked(event -> clicked(event, toPage));
        setOnDragDetected(this::dragDetected);
        setOnDragOver(this::dragOver);
        setOnDragExited(event -> showDrop(Zone.NONE));
        setOnDragDropped(this::dropped);
        setOnContextMenuRequested(event -> {
            Code code = getItem();
            if (code != null) {
                deeds.menu(code, () -> getTreeView().edit(getTreeItem()))
                        .show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        field.setOnAction(event -> renamed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        field.focusedProperty().addListener((observable, before, now) -> {
            if (!now && isEditing()) {
                renamed();
            }
        });
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
            setTooltip(null);
            return;
        }
        if (isEditing()) {
            return;
        }
        CodeTree tree = room.model().tree();
        boolean theme = !tree.children(code.id()).isEmpty();
        name.setText(SafeText.of(code.name()));
        name.getStyleClass().remove("v-strong");
        Map<Facet, Long> balance = room.model().tally().under(tree, code.id());
        long sum = Tally.sum(balance);
        long inPage = room.model().here(code.id());
        here.setText(inPage == 0 ? "" : Long.toString(inPage));
        all.setText(Long.toString(sum));
        row.getChildren().clear();
        if (theme) {
            if (code.parent() == null) {
                name.getStyleClass().add("v-strong");
            }
            bar.show(balance);
            row.getChildren().addAll(name, bar, Room.gap(), here, all);
        } else {
            row.getChildren().addAll(marks.apply(code), name, Room.gap(), here, all);
        }
        setGraphic(row);
        tooltip.setText(tooltipOf(code, inPage, sum));
        setAccessibleText(room.say(BalanceBar.nameOf(code.facet())) + ", " + tooltip.getText());
        setTooltip(tooltip);
    }

    private String tooltipOf(Code code, long inPage, long sum) {
        StringBuilder words =
                new StringBuilder(SafeText.of(String.join(" / ", room.model().path(code))));
        if (!code.brief().isBlank()) {
            words.append('\n').append(SafeText.of(code.brief()));
        }
        words.append('\n').append(room.say(CodingText.COUNTS, inPage, sum));
        int key = room.model().recent().keyOf(code.id());
        if (key > 0) {
            words.append('\n').append(room.say(CodingText.ON_KEY, Integer.toString(key)));
        }
        return words.toString();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region shown) {
            double x = shown.getLayoutX();
            double height = Math.min(getHeight(), shown.prefHeight(-1));
            shown.resizeRelocate(
                    x, Math.round((getHeight() - height) / 2), getWidth() - x - snappedRightInset(), height);
        }
    }

    // --- coding by mouse ---------------------------------------------------------------------------------------------

    private void clicked(MouseEvent event, Runnable toPage) {
        Code code = getItem();
        TextRange selection = room.model().selectionProperty().get();
        if (code != null
                && selection != null
                && event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 1
                && event.isStillSincePress()
                && !isOnArrow(event)) {
            room.actions().code(selection, code.id());
            toPage.run();
        }
    }

    private boolean isOnArrow(MouseEvent event) {
        return getGraphic() != null && event.getX() < getGraphic().getLayoutX() - 2;
    }

    // --- renaming ----------------------------------------------------------------------------------------------------

    @Override
    public void startEdit() {
        Code code = getItem();
        if (code == null) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            field.setText(code.name());
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        fill();
        getTreeView().requestFocus();
    }

    private void renamed() {
        Code code = getItem();
        String words = field.getText();
        cancelEdit();
        if (code != null) {
            room.actions().rename(code.id(), words);
        }
    }

    // --- dragging ----------------------------------------------------------------------------------------------------

    private enum Zone {
        NONE,
        BEFORE,
        INTO,
        AFTER
    }

    private void dragDetected(MouseEvent event) {
        Code code = getItem();
        if (code != null && !isEditing()) {
            Dragboard board = startDragAndDrop(TransferMode.COPY_OR_MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(TranscriptPage.CODE_DRAG, code.id().toString());
            board.setContent(content);
            event.consume();
        }
    }

    private void dragOver(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (getItem() == null) {
            return;
        }
        if (board.hasContent(TranscriptPage.PASSAGE_DRAG)) {
            event.acceptTransferModes(TransferMode.COPY);
            showDrop(Zone.INTO);
        } else if (dragged(board) != null) {
            event.acceptTransferModes(TransferMode.MOVE);
            showDrop(zone(event));
        }
        event.consume();
    }

    private Zone zone(DragEvent event) {
        double share = event.getY() / Math.max(1, getHeight());
        return share < ZONE ? Zone.BEFORE : share > 1 - ZONE ? Zone.AFTER : Zone.INTO;
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        Code on = getItem();
        showDrop(Zone.NONE);
        if (on == null) {
            return;
        }
        CodeId code = dragged(board);
        if (board.getContent(TranscriptPage.PASSAGE_DRAG) instanceof String passage) {
            takePassage(passage, on.id());
        } else if (code != null) {
            deeds.drop(
                    code,
                    on,
                    switch (zone(event)) {
                        case BEFORE -> CodeDeeds.Where.BEFORE;
                        case AFTER -> CodeDeeds.Where.AFTER;
                        case INTO, NONE -> CodeDeeds.Where.INTO;
                    });
        }
        event.setDropCompleted(true);
        event.consume();
    }

    void takePassage(String passage, CodeId code) {
        String[] ends = passage.split(":");
        if (ends.length == 2) {
            room.actions().code(new TextRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])), code);
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

    private void showDrop(Zone zone) {
        getStyleClass().removeAll("drop-before", "drop-into", "drop-after");
        switch (zone) {
            case NONE -> {}
            case BEFORE -> getStyleClass().add("drop-before");
            case INTO -> getStyleClass().add("drop-into");
            case AFTER -> getStyleClass().add("drop-after");
        }
    }
}
