package org.vielstimmig.desktop.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.text.Sentences;
import org.vielstimmig.text.Words;

/// An interview as a page to read and to code. All offsets and ranges are those of the transcript's text,
/// whatever the page hides or adds.
///
/// It shows; it decides nothing. Selections, clicks, drops and menu requests go to a [PageListener]; keys are
/// ordinary events, whose filters on the page come before the page's own keys (arrows, page, home, end, with
/// shift, select all, copy).
///
/// The theme gives the colours as looked-up names: `-v-card -v-line -v-line2 -v-ink -v-ink2 -v-ink3 -v-accent
/// -v-sel` and `-v-potential -v-barrier -v-ambivalent -v-neutral`, each also with `-soft`.
public final class TranscriptPage extends Region {

    /// Carries the id of a code, as text, to be dropped on the page.
    public static final DataFormat CODE_DRAG = format("application/x-vielstimmig-code");

    /// Carries `start:end` of a passage dragged out of the page, beside its words as plain text.
    public static final DataFormat PASSAGE_DRAG = format("application/x-vielstimmig-passage");

    /// Pixels, at the size of 100 %.
    public static final double NORMAL_TEXT_SIZE = 15.5;

    private static final double NORMAL_WIDTH = 620;
    private static final double LINE_HEIGHT = 1.62;

    private static final PageListener DEAF = new PageListener() {};

    private final Markings markings = new Markings();
    private final Swatches swatches = new Swatches(this::lookChanged);
    private final PageArea area = new PageArea();
    private final Underlay underlay = new Underlay(markings, swatches);
    private final Gutter gutter = new Gutter(
            turn -> select(turn.range()), (turn, at) -> listener().turnMenuRequested(turn, at.getX(), at.getY()));
    private final Margin margin = new Margin(
            markings,
            swatches,
            (coding, event) -> listener().codingsClicked(List.of(coding), event),
            coding -> underlay().hover(frame(), coding));
    private final Portrait portrait =
            new Portrait(markings, swatches, this::goTo, spot -> listener().portraitWords(spot));
    private final Scroller scroller = new Scroller(area, this::layoutNow);
    private final PageMouse mouse = new PageMouse(this, area);
    private final Grips grips = new Grips(this);
    private final Beside beside = new Beside(this, swatches);
    /// Measures the font of the words, whichever the style sheets give.
    private final Text measure = new Text("Ág");

    private final ReadOnlyObjectWrapper<@Nullable TextRange> selection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper caret = new ReadOnlyIntegerWrapper();
    private final DoubleProperty textSize = new SimpleDoubleProperty(NORMAL_TEXT_SIZE);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final DoubleProperty pageWidth = new SimpleDoubleProperty(NORMAL_WIDTH);

    private PageText text = PageText.EMPTY;
    private PageMap map = new PageMap(text);
    private PageModel model = new PageModel(map);
    private final Editing editing = new Editing(this, area);
    private Frame frame = Frame.EMPTY;
    private PageListener listener = DEAF;
    private @Nullable TextRange mark;
    private @Nullable TextRange drop;

    public TranscriptPage() {
        getStyleClass().add("transcript-page");
        setPrefSize(780, 600);
        setMinSize(300, 120);
        getStylesheets()
                .add(Objects.requireNonNull(TranscriptPage.class.getResource("page.css"))
                        .toExternalForm());
        measure.getStyleClass().add("page-measure");
        measure.setManaged(false);
        measure.setMouseTransparent(true);
        measure.setOpacity(0);
        underlay.setMouseTransparent(true);
        getChildren().addAll(swatches, measure, underlay, area, gutter, margin, portrait, beside, grips);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        textSize.addListener((_, _, _) -> sizeText());
        scale.addListener((_, _, _) -> {
            sizeText();
            margin.forget();
        });
        pageWidth.addListener((_, _, _) -> requestLayout());
        measure.fontProperty().addListener((_, _, _) -> fontChanged());
        area.selectionProperty().addListener((_, _, _) -> selectionChanged());
        area.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
        new Blink(area);
        sizeText();
        fontChanged();
    }

    /// Shows a transcript from its beginning, without codings and selection.
    public void show(PageText newText) {
        editing.forget();
        swap(newText.map());
        mark = null;
        drop = null;
        redraw();
        area.forgetFlows();
        // A model that comes with its words is laid out at once, and again when the caret is put into it.
        model = new PageModel(PageText.EMPTY.map());
        area.setModel(model);
        area.select(TextPos.ZERO);
        model.swap(map, 0, 0, map.size());
        requestLayout();
    }

    public PageText text() {
        return text;
    }

    /// Replaces all codings. Draws anew only the paragraphs where something differs.
    public void setCodings(List<PageCoding> codings) {
        portrait.forget(markings.set(editing.moved(codings)));
        requestLayout();
    }

    public List<PageCoding> codings() {
        return markings.codings();
    }

    /// Shows the text as it is after a change made elsewhere. What is the same stays where it is; set the
    /// codings again after it.
    public void update(PageText newText) {
        if (!newText.equals(text)) {
            editing.update(newText);
        }
    }

    /// Corrections in place.
    public Editing editing() {
        return editing;
    }

    public void setListener(PageListener newListener) {
        listener = newListener;
    }

    /// What is selected; null while nothing is.
    public ReadOnlyObjectProperty<@Nullable TextRange> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public @Nullable TextRange getSelection() {
        return selection.get();
    }

    /// Selects, puts the caret behind it, and brings the caret into view; on a page without a window that moves
    /// it to the top, so select before [#reveal] there. Of text that is not shown, what is beside it is taken.
    public void select(TextRange range) {
        PageMap.Spot from = map.startSpot(range.start());
        PageMap.Spot to = map.endSpot(range.end());
        if (from != null && to != null) {
            TextPos anchor = position(from);
            TextPos end = position(to);
            area.select(anchor, end.compareTo(anchor) < 0 ? anchor : end);
        }
    }

    /// Leaves the caret where it is.
    public void clearSelection() {
        TextPos position = area.getCaretPosition();
        if (position != null) {
            area.select(position);
        }
    }

    public ReadOnlyIntegerProperty caretProperty() {
        return caret.getReadOnlyProperty();
    }

    public int getCaret() {
        return caret.get();
    }

    /// Codings for which `predicate` does not hold step back; null brings all of them forward again.
    public void setEmphasis(@Nullable Predicate<PageCoding> predicate) {
        markings.emphasise(predicate);
        portrait.recolor();
        requestLayout();
    }

    /// Points at a passage with a quiet frame: a search hit, the example under discussion. Null takes it away.
    public void setMark(@Nullable TextRange range) {
        mark = range;
        underlay.mark(frame, mark);
    }

    /// Marks words quietly: all hits of a search, in the order of the text, none of them over another.
    public void setHits(List<TextRange> ranges) {
        underlay.setHits(frame, ranges);
    }

    /// Size of the words in pixels, at the normal scale.
    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    /// How much larger than normal everything is to be, the words included; 1 is normal.
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /// The widest the words may run, in pixels at the normal text size; grows with the text.
    public DoubleProperty pageWidthProperty() {
        return pageWidth;
    }

    /// Brings a passage to one third of the page's height. Caret and selection stay.
    public void reveal(TextRange range) {
        PageMap.Spot spot = map.startSpot(range.start());
        if (spot != null) {
            scroller.bring(spot, Math.round(getHeight() / 3));
        }
    }

    /// Where the page is read at the moment.
    public Place getPlace() {
        return Scroller.place(frame);
    }

    public void setPlace(Place place) {
        PageMap.Spot spot = map.startSpot(place.offset());
        if (spot != null) {
            scroller.bring(spot, place.below());
        }
    }

    /// The codings over a character, longest first.
    public List<PageCoding> codingsAt(int offset) {
        return markings.at(offset);
    }

    /// Where the part of a passage that is in view stands on the screen; empty if none is, or without a window.
    public Optional<Bounds> boundsOf(TextRange range) {
        return frame.bounds(range).map(this::localToScreen);
    }

    /// The selected words without labels and marks, a line for each turn; empty without a selection.
    public String selectedText() {
        TextRange range = getSelection();
        return range == null ? "" : map.words(range);
    }

    /// Puts [#selectedText] on the clipboard, if anything is selected.
    public void copy() {
        String words = selectedText();
        if (!words.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// The word around a character; `Migrant*innen` is one.
    public TextRange wordAt(int offset) {
        Piece piece = map.pieceAt(offset);
        return piece == null ? new TextRange(0, 0) : Words.word(text.text(), piece.range(), offset);
    }

    public TextRange sentenceAt(int offset) {
        Piece piece = map.pieceAt(offset);
        return piece == null ? new TextRange(0, 0) : Sentences.at(text.text(), piece.range(), offset);
    }

    /// The turn around a character, or the line where there are no turns.
    public TextRange turnAt(int offset) {
        Piece piece = map.pieceAt(offset);
        if (piece == null) {
            return new TextRange(0, 0);
        }
        return piece.turn() == null ? piece.range() : piece.turn().range();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        Columns columns = Columns.of(getWidth(), pageWidth.get() * wordSize() / NORMAL_TEXT_SIZE, scale.get());
        area.setColumns(columns);
        // The area keeps a pixel around itself for a focus ring that is not drawn.
        area.resizeRelocate(-1, -1, getWidth() + 2, getHeight() + 2);
        area.layout();
        frame = new Frame(columns, getHeight(), area.visible(this, getHeight()));
        underlay.place(frame, getSelection(), mark, drop);
        grips.place(frame);
        gutter.place(frame, measure.getBaselineOffset());
        margin.place(frame);
        int from = getPlace().offset();
        TextRange view = new TextRange(from, Math.max(from, Scroller.end(frame)));
        portrait.place(frame, text, view);
        beside.place(frame, view);
    }

    PageListener listener() {
        return listener;
    }

    PageMap map() {
        return map;
    }

    Frame frame() {
        return frame;
    }

    PageArea area() {
        return area;
    }

    PageMouse mouse() {
        return mouse;
    }

    /// The handles at the coding one is at.
    public Grips grips() {
        return grips;
    }

    /// Signs for memos, and what is in view.
    public Beside beside() {
        return beside;
    }

    Underlay underlay() {
        return underlay;
    }

    void showDrop(@Nullable TextRange range) {
        drop = range;
        underlay.drop(frame, drop);
    }

    private Frame layoutNow() {
        requestLayout();
        layout();
        return frame;
    }

    private void goTo(double share) {
        int at = (int) (share * text.text().length());
        reveal(new TextRange(at, at));
    }

    PageModel model() {
        return model;
    }

    Markings markings() {
        return markings;
    }

    /// The piece the caret stands in; null on an empty page.
    @Nullable
    Piece pieceOfCaret() {
        TextPos position = area.getCaretPosition();
        return position == null || map.size() == 0 ? null : map.piece(Math.min(position.index(), map.size() - 1));
    }

    void swap(PageMap newMap) {
        map = newMap;
        text = newMap.page();
    }

    void putCaret(int offset) {
        PageMap.Spot spot = map.startSpot(offset);
        if (spot != null) {
            area.select(position(spot));
        }
    }

    void redraw() {
        markings.show(map);
        underlay.forget();
        margin.forget();
        portrait.forget();
    }

    void selectionChanged() {
        SelectionSegment segment = area.getSelection();
        if (editing.isChanging()) {
            return;
        }
        if (segment != null && leftLead(segment)) {
            return;
        }
        if (segment == null || map.size() == 0) {
            selection.set(null);
            caret.set(0);
        } else {
            TextRange range = map.range(spot(segment.getMin()), spot(segment.getMax()));
            caret.set(map.offset(spot(segment.getCaret())));
            selection.set(range.isEmpty() ? null : range);
        }
        underlay.select(frame, getSelection());
        editing.caretMoved();
    }

    /// The caret must not rest in what goes unseen before a paragraph's words: it stays at the first word or,
    /// coming from there, goes to the end of the paragraph above.
    private boolean leftLead(SelectionSegment segment) {
        TextPos at = segment.getCaret();
        if (map.size() == 0) {
            return false;
        }
        Piece piece = map.piece(Math.min(at.index(), map.size() - 1));
        if (at.offset() >= piece.lead()) {
            return false;
        }
        boolean up = caret.get() == piece.range().start() && piece.index() > 0 && at.offset() == piece.lead() - 1;
        TextPos target = up ? area.getParagraphEnd(piece.index() - 1) : TextPos.ofLeading(piece.index(), piece.lead());
        boolean collapsed = segment.isCollapsed();
        area.select(collapsed ? target : segment.getAnchor(), target);
        return true;
    }

    private PageMap.Spot spot(TextPos position) {
        return new PageMap.Spot(Math.min(position.index(), map.size() - 1), position.offset());
    }

    private static TextPos position(PageMap.Spot spot) {
        return TextPos.ofLeading(spot.piece(), spot.position());
    }

    private double wordSize() {
        return textSize.get() * scale.get();
    }

    private void sizeText() {
        String size = "-fx-font-size: " + wordSize() + "px;";
        measure.setStyle(size);
        area.setStyle(size);
        requestLayout();
    }

    private void fontChanged() {
        double natural = measure.getLayoutBounds().getHeight();
        Place place = getPlace();
        area.setWords(measure.getFont(), Math.max(0, Math.round(wordSize() * LINE_HEIGHT) - natural));
        underlay.forget();
        if (!place.equals(Place.START)) {
            FxDoor.later(() -> setPlace(place));
        }
    }

    private void lookChanged() {
        underlay.forget();
        portrait.recolor();
        requestLayout();
    }

    private static DataFormat format(String name) {
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}
