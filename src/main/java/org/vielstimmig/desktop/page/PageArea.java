package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import jfx.incubator.scene.control.input.FunctionTag;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.skin.RichTextAreaSkin;
import org.jspecify.annotations.Nullable;

/// The words: lays out, scrolls, keeps caret and selection. Everything around and behind them is drawn by
/// others, who ask [#visible] where the paragraphs came to stand.
final class PageArea extends RichTextArea {

    private static final double TURN_GAP = 12;
    /// Room for the speaker's name above a turn.
    static final double NAME_LINE = 18;

    private static final double LINE_GAP = 6;
    private static final double TOP = 10;
    private static final double BOTTOM = 60;

    /// What a page that only reads must leave to its owner's shortcuts.
    private static final List<FunctionTag> EDITING = List.of(
            Tag.BACKSPACE,
            Tag.CUT,
            Tag.DELETE,
            Tag.DELETE_PARAGRAPH,
            Tag.DELETE_PARAGRAPH_START,
            Tag.DELETE_WORD_NEXT_END,
            Tag.DELETE_WORD_NEXT_START,
            Tag.DELETE_WORD_PREVIOUS,
            Tag.DESELECT,
            Tag.FOCUS_NEXT,
            Tag.FOCUS_PREVIOUS,
            Tag.INSERT_LINE_BREAK,
            Tag.INSERT_TAB,
            Tag.PASTE,
            Tag.PASTE_PLAIN_TEXT,
            Tag.REDO,
            Tag.UNDO);

    /// While the words are being corrected.
    static final PseudoClass WRITTEN = PseudoClass.getPseudoClass("written");

    private final StyleHandlerRegistry dresser;
    private final Offstage offstage = new Offstage();
    private Columns columns = Columns.of(800, 600, 1);
    private double lineSpacing;
    private @Nullable Pane content;
    private @Nullable ScrollBar scrollBar;

    PageArea() {
        super(new PageModel(new PageMap(PageText.EMPTY)));
        StyleHandlerRegistry.Builder builder = StyleHandlerRegistry.builder(super.getStyleHandlerRegistry());
        builder.<PageArea, Piece>setParHandler(PageModel.PIECE, (area, cell, piece) -> {
            if (cell.getNode() instanceof TextFlow flow) {
                area.dress(flow, piece);
            }
        });
        dresser = builder.build();
        getStyleClass().add("page-area");
        setWrapText(true);
        setEditable(false);
        skinProperty().addListener((_, _, _) -> {
            content = null;
            scrollBar = null;
            freeKeys();
        });
    }

    @Override
    public StyleHandlerRegistry getStyleHandlerRegistry() {
        return dresser;
    }

    private void freeKeys() {
        for (FunctionTag tag : EDITING) {
            for (KeyBinding key : List.copyOf(getInputMap().getKeyBindingsFor(tag))) {
                getInputMap().disableKeyBinding(key);
            }
        }
    }

    private void dress(TextFlow flow, Piece piece) {
        flow.setUserData(piece);
        flow.getStyleClass()
                .add(
                        switch (piece.kind()) {
                            case HEADER -> "page-header";
                            case ASKS -> "page-asks";
                            case SAID -> "page-said";
                        });
        flow.setLineSpacing(lineSpacing);
        flow.setPadding(padding(piece));
        if (piece.rightToLeft()) {
            flow.setTextAlignment(TextAlignment.RIGHT);
        }
        if (piece.lead() > 0 && flow.getChildren().getFirst() instanceof Text lead) {
            Guarded.hide(lead);
        }
        if (piece.isPlain()) {
            setBack(flow, Asides.runs(piece.shown()));
        }
        offstage.take(flow, piece.isPlain() && piece.kind() != Piece.Kind.HEADER);
    }

    private static void setBack(TextFlow flow, List<Asides.Run> runs) {
        for (int i = 0; i < runs.size() && i < flow.getChildren().size(); i++) {
            if (runs.get(i).aside()) {
                flow.getChildren().get(i).getStyleClass().add("page-aside");
            }
        }
    }

    private Insets padding(Piece piece) {
        double top = piece.index() == 0 ? TOP : 0;
        if (!piece.opens()) {
            top += piece.kind() == Piece.Kind.HEADER ? 0 : LINE_GAP;
        } else if (piece.turn() != null) {
            top += (piece.index() == 0 ? 0 : TURN_GAP)
                    + (piece.turn().speaker().isEmpty() ? 0 : NAME_LINE * columns.scale());
        }
        double right = Math.max(0, columns.width() - columns.text() - columns.measure());
        double bottom = piece.index() == getParagraphCount() - 1 ? BOTTOM : 0;
        return new Insets(top, right, bottom, columns.text());
    }

    /// Puts other words into a paragraph that is laid out already, which is many times quicker than to lay
    /// out all of them again; the others learn where they lie now.
    ///
    /// @return false if it takes more than other words; nothing has changed then
    boolean rewrite(PageMap map, Piece before, Piece now) {
        List<Asides.Run> runs = Asides.runs(now.shown());
        boolean plain = before.isPlain()
                && now.isPlain()
                && likeRuns(Asides.runs(before.shown()), runs)
                && before.kind() == now.kind()
                && before.opens() == now.opens()
                && before.rightToLeft() == now.rightToLeft();
        if (!plain || content() == null) {
            return false;
        }
        for (TextFlow flow : offstage.flows()) {
            if (flow.getUserData() instanceof Piece piece) {
                if (piece.index() == now.index()) {
                    if (flow.getChildren().size() != runs.size()) {
                        return false;
                    }
                    offstage.bring(flow);
                    for (int i = 0; i < runs.size(); i++) {
                        if (flow.getChildren().get(i) instanceof Text text
                                && !text.getText().equals(runs.get(i).text())) {
                            text.setText(runs.get(i).text());
                        }
                    }
                }
                if (piece.index() < map.size()) {
                    flow.setUserData(map.piece(piece.index()));
                }
            }
        }
        return true;
    }

    /// Lays out a paragraph that was rewritten, and all the others only if it takes more or less room now.
    void layRewritten(Piece piece) {
        Pane cells = content();
        for (TextFlow flow : offstage.flows()) {
            if (flow.getUserData() == piece && flow.getParent() instanceof BorderPane cell) {
                double height = cell.getHeight();
                double needed = cell.prefHeight(cell.getWidth()) + flow.getLineSpacing();
                if (cell.getParent() == cells && cell.snapSizeY(needed) == height) {
                    cell.layout();
                    return;
                }
            }
        }
        Parent outermost = null;
        for (Parent up = cells == null ? null : cells.getParent(); up != null && up != this; up = up.getParent()) {
            up.requestLayout();
            outermost = up;
        }
        if (outermost != null) {
            outermost.layout();
        }
    }

    /// Where the caret touches the lower edge, the area would lay all of it out at every key.
    void clearCaretOfEdge() {
        Pane cells = content();
        Node caret = cells == null ? null : cells.lookup(".caret");
        if (cells != null && caret != null) {
            Bounds bounds = caret.getBoundsInParent();
            if (bounds.getMaxY() >= cells.getHeight() && bounds.getHeight() < cells.getHeight()) {
                scrollBy(Math.ceil(bounds.getHeight()));
            }
        }
    }

    private static boolean likeRuns(List<Asides.Run> one, List<Asides.Run> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).aside() != other.get(i).aside()) {
                return false;
            }
        }
        return true;
    }

    /// All paragraphs will be laid out anew.
    void forgetFlows() {
        offstage.forget();
    }

    /// How many paragraphs are laid out, in view or not; for tests.
    int paragraphs() {
        return offstage.flows().size();
    }

    /// Brings the caret into view.
    void showCaret() {
        TextPos caret = getCaretPosition();
        if (caret != null) {
            select(TextPos.ofLeading(caret.index(), Math.max(0, caret.offset() - 1)));
            select(caret);
        }
    }

    void setColumns(Columns newColumns) {
        if (newColumns.equals(columns)) {
            return;
        }
        boolean sameWidth = newColumns.width() == columns.width();
        columns = newColumns;
        for (TextFlow flow : offstage.flows()) {
            if (flow.getUserData() instanceof Piece piece) {
                flow.setPadding(padding(piece));
            }
        }
        offstage.setWidth(newColumns.width(), true);
        if (sameWidth) {
            refresh();
        }
    }

    /// @param font    of the words
    /// @param spacing pixels between the lines
    void setWords(Font font, double spacing) {
        if (offstage.setFont(font) || spacing != lineSpacing) {
            lineSpacing = spacing;
            refresh();
        }
    }

    void refresh() {
        offstage.forget();
        if (getSkin() instanceof RichTextAreaSkin skin) {
            skin.refreshLayout();
        }
    }

    /// The paragraphs in view, from top to bottom, as they stand on `page`.
    List<Frame.Shown> visible(Parent page, double height) {
        Pane cells = content();
        List<Frame.Shown> shown = new ArrayList<>();
        if (cells == null) {
            return shown;
        }
        offstage.clear(cells);
        Point2D origin = page.sceneToLocal(cells.localToScene(Point2D.ZERO));
        for (Node node : cells.getChildren()) {
            if (node instanceof BorderPane cell
                    && cell.getCenter() instanceof TextFlow flow
                    && flow.getUserData() instanceof Piece piece) {
                double y = origin.getY() + cell.getLayoutY() + flow.getLayoutY();
                if (y < height && y + flow.getHeight() > 0) {
                    shown.add(new Frame.Shown(piece, flow, origin.getX() + cell.getLayoutX() + flow.getLayoutX(), y));
                }
            }
        }
        shown.sort(Comparator.comparingInt(s -> s.piece().index()));
        return shown;
    }

    /// Moves what is shown up by `pixels`, at most as far as the text goes.
    void scrollBy(double pixels) {
        Pane cells = content();
        if (cells != null && pixels != 0) {
            cells.fireEvent(scroll(ScrollEvent.SCROLL_STARTED, 0));
            cells.fireEvent(scroll(ScrollEvent.SCROLL, -pixels));
            cells.fireEvent(scroll(ScrollEvent.SCROLL_FINISHED, 0));
        }
    }

    /// Goes near a piece, however far it is.
    void scrollNear(int piece) {
        ScrollBar bar = scrollBar();
        int last = getParagraphCount() - 1;
        if (bar != null && last > 0) {
            bar.setValue((double) piece / last);
        }
    }

    /// Passes on a wheel that turned beside the words.
    void wheel(ScrollEvent event) {
        Pane cells = content();
        if (cells != null) {
            cells.fireEvent(event.copyFor(event.getSource(), cells));
            event.consume();
        }
    }

    private static ScrollEvent scroll(javafx.event.EventType<ScrollEvent> type, double delta) {
        return new ScrollEvent(
                type,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private @Nullable Pane content() {
        if (content == null && lookup(".content") instanceof Pane pane) {
            content = pane;
        }
        return content;
    }

    private @Nullable ScrollBar scrollBar() {
        if (scrollBar == null) {
            for (Node node : lookupAll(".scroll-bar")) {
                if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                    scrollBar = bar;
                }
            }
        }
        return scrollBar;
    }
}
