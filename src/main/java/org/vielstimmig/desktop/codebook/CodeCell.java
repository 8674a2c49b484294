package org.vielstimmig.desktop.codebook;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.DropZone;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.store.Store;

/// A code in the tree: facet, name, how settled it is, codings and interviews; a theme has its balance in
/// place of a mark. Can be dragged and dropped on.
final class CodeCell extends TreeCell<Code> {

    private final Room room;
    private final Deeds deeds;
    private final HBox row = new HBox();
    private final Label name = new Label();
    private final BalanceBar bar;
    private final Region status = new Region();
    private final Label codings = Small.label("", "v-count", "code-codings");
    private final Label interviews = Small.label("", "v-count", "code-interviews");
    private final Tooltip tooltip = new Tooltip();

    /// @param menu shows the context menu of a code
    CodeCell(Room room, Deeds deeds, Consumer<ContextMenu> menu) {
        this.room = room;
        this.deeds = deeds;
        bar = new BalanceBar(room.lang());
        bar.setMinWidth(24);
        bar.setMaxWidth(36);
        row.getStyleClass().add("code-row");
        row.setPrefWidth(0);
        name.setMinWidth(20);
        status.getStyleClass().add("status-mark");
        status.setMouseTransparent(true);
        codings.setMinWidth(Region.USE_PREF_SIZE);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(380);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnDragDetected(this::dragDetected);
        setOnDragOver(this::dragOver);
        setOnDragExited(event -> DropZone.show(null, this));
        setOnDragDropped(this::dropped);
        setOnContextMenuRequested(event -> {
            Code code = getItem();
            if (code != null) {
                ContextMenu shown = deeds.menu(code);
                menu.accept(shown);
                shown.show(this, event.getScreenX(), event.getScreenY());
                event.consume();
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
        Book book = room.model().bookProperty().get();
        setText(null);
        if (isEmpty() || code == null || book == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        boolean theme = book.isTheme(code.id());
        Store.Count count = book.count(code.id());
        name.setText(SafeText.of(code.name()));
        name.getStyleClass().removeAll("v-strong", "v-faint");
        if (code.status() == CodeStatus.ARCHIVED) {
            name.getStyleClass().add("v-faint");
        } else if (theme && code.parent() == null) {
            name.getStyleClass().add("v-strong");
        }
        long sum = theme ? book.codingsUnder(code.id()) : count.codings();
        codings.setText(Long.toString(sum));
        interviews.setText(theme ? "" : Integer.toString(count.transcripts()));
        status.getStyleClass()
                .setAll("status-mark", "status-" + code.status().name().toLowerCase(Locale.ROOT));
        Node sign = room.mark(code);
        if (theme) {
            bar.show(book.under(code.id()));
            row.getChildren().setAll(name, bar, Small.gap(), status, codings, interviews);
        } else {
            row.getChildren().setAll(sign, name, Small.gap(), status, codings, interviews);
        }
        setGraphic(row);
        tooltip.setText(words(book, code, theme, sum, count));
        setAccessibleText(room.say(BalanceBar.nameOf(code.facet())) + ", " + tooltip.getText());
        setTooltip(tooltip);
    }

    private String words(Book book, Code code, boolean theme, long sum, Store.Count count) {
        StringBuilder words = new StringBuilder(
                SafeText.of(book.tree().path(code).replace("\\/", "⁄").replace("/", " / ")));
        if (!code.brief().isBlank()) {
            words.append('\n').append(SafeText.of(code.brief()));
        }
        words.append('\n')
                .append(room.say(ReportText.of(code.status())))
                .append(" · ")
                .append(
                        theme
                                ? room.say(CodebookText.WITH_UNDER, sum)
                                : room.say(CodebookText.CODINGS_IN_SHORT, count.codings(), count.transcripts()));
        return words.toString();
    }

    // --- dragging ----------------------------------------------------------------------------------------------------

    private void dragDetected(MouseEvent event) {
        Code code = getItem();
        if (code != null) {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(TranscriptPage.CODE_DRAG, code.id().toString());
            board.setContent(content);
            event.consume();
        }
    }

    private void dragOver(DragEvent event) {
        if (dragged(event.getDragboard()) != null) {
            event.acceptTransferModes(TransferMode.MOVE);
            DropZone.show(DropZone.of(event, this), this);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        CodeId code = dragged(event.getDragboard());
        Code on = getItem();
        DropZone.show(null, this);
        if (code != null && on != null) {
            deeds.drop(code, on, DropZone.of(event, this));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /// The code that is being dragged, if it may be dropped here: not on itself or below itself.
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
