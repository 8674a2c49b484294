package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.model.TextRange;

/// What stands beside the words for the room around the page: signs for memos at the left edge, what of the
/// transcript is in view, and a way to point at many codings at once.
public final class Beside extends Pane {

    private static final double SIGN = 13;
    private static final double REACH = 20;
    private static final double IN = 4;

    private final TranscriptPage page;
    private final Swatches swatches;
    private final ReadOnlyObjectWrapper<TextRange> inView = new ReadOnlyObjectWrapper<>(new TextRange(0, 0));
    private final Path pointed = new Path();
    private List<PageNote> notes = List.of();
    /// By the character at which what they are about begins.
    private Map<Integer, List<PageNote>> starts = Map.of();

    private Map<Integer, Sign> signs = new LinkedHashMap<>();
    private @Nullable Predicate<PageCoding> pointing;

    Beside(TranscriptPage page, Swatches swatches) {
        this.page = page;
        this.swatches = swatches;
        setManaged(false);
        setPickOnBounds(false);
        pointed.getStyleClass().add("page-hover");
        pointed.setManaged(false);
        pointed.setMouseTransparent(true);
        getChildren().add(pointed);
    }

    /// A line's sign, for one memo or for several that begin there.
    private final class Sign extends StackPane {

        private final Tooltip tip = new Tooltip();
        private List<PageNote> about = List.of();

        Sign() {
            getStyleClass().add("page-note");
            setManaged(false);
            getChildren().add(Icons.of(Icon.MEMO, SIGN));
            tip.setWrapText(true);
            tip.setMaxWidth(380);
            Tooltip.install(this, tip);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    Bounds at = localToScreen(getBoundsInLocal());
                    page.listener().notesClicked(about, at.getMinX(), at.getMaxY());
                    event.consume();
                }
            });
        }

        void show(List<PageNote> now) {
            if (!now.equals(about)) {
                about = now;
                String words = now.stream().map(PageNote::words).collect(Collectors.joining("\n\n"));
                tip.setText(SafeText.of(words));
                setAccessibleText(words);
            }
        }
    }

    // --- in view -----------------------------------------------------------------------------------------------------

    /// The transcript from the first line in view to the last.
    public ReadOnlyObjectProperty<TextRange> inViewProperty() {
        return inView.getReadOnlyProperty();
    }

    /// The codings that have a part in view, in the order of the text.
    public List<PageCoding> codingsInView() {
        TextRange range = inView.get();
        return page.markings().members(range).stream()
                .map(page.markings()::coding)
                .toList();
    }

    /// Whether anything is coded in view or in the paragraphs that follow.
    ///
    /// @param paragraphs how many of them
    public boolean anyCodedBelow(int paragraphs) {
        TextRange range = inView.get();
        String text = page.text().text();
        int end = range.end();
        for (int i = 0; i < paragraphs && end < text.length(); i++) {
            while (end < text.length() && text.charAt(end) == '\n') {
                end++;
            }
            int line = text.indexOf('\n', end);
            end = line < 0 ? text.length() : line;
        }
        return !page.markings()
                .members(new TextRange(Math.min(range.start(), end), end))
                .isEmpty();
    }

    /// The colour in which the page draws a coding's stripe and shape, for the theme there is.
    public Color colorOf(PageCoding coding) {
        return swatches.strong(coding);
    }

    // --- pointing ----------------------------------------------------------------------------------------------------

    /// Frames the words of all codings in view for which something holds; null takes the frames away.
    public void point(@Nullable Predicate<PageCoding> at) {
        pointing = at;
        outline(page.frame());
    }

    private void outline(Frame frame) {
        Predicate<PageCoding> at = pointing;
        pointed.getElements().clear();
        if (at != null) {
            List<TextRange> ranges = page.markings().members(frame.range()).stream()
                    .map(page.markings()::coding)
                    .filter(at)
                    .map(PageCoding::range)
                    .toList();
            for (TextRange range : together(ranges)) {
                Underlay.outline(pointed.getElements(), frame, range);
            }
        }
    }

    /// Ranges that overlap or touch are one, so that no line runs through the words.
    static List<TextRange> together(List<TextRange> ranges) {
        List<TextRange> all = new ArrayList<>();
        for (TextRange range : ranges.stream()
                .filter(r -> !r.isEmpty())
                .sorted(Comparator.naturalOrder())
                .toList()) {
            TextRange last = all.isEmpty() ? null : all.getLast();
            if (last != null && range.start() <= last.end()) {
                all.set(all.size() - 1, new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                all.add(range);
            }
        }
        return all;
    }

    // --- memos -------------------------------------------------------------------------------------------------------

    /// Shows signs for these memos, in place of those before.
    public void setNotes(List<PageNote> newNotes) {
        notes = newNotes.stream()
                .filter(n -> !n.range().isEmpty())
                .sorted(Comparator.comparing(PageNote::range))
                .toList();
        starts = notes.stream()
                .collect(Collectors.groupingBy(n -> n.range().start(), LinkedHashMap::new, Collectors.toList()));
        page.requestLayout();
    }

    /// In the order of the text.
    public List<PageNote> notes() {
        return notes;
    }

    /// The memos that begin on a line where one is now, or cover a character of it.
    public List<PageNote> notesAt(int offset) {
        return notes.stream().filter(n -> n.range().contains(offset)).toList();
    }

    /// The next or previous memo after a character; empty after the last.
    ///
    /// @param step 1 or -1
    public Optional<PageNote> next(int offset, int step) {
        return step > 0
                ? notes.stream().filter(n -> n.range().start() > offset).findFirst()
                : notes.reversed().stream()
                        .filter(n -> n.range().start() < offset)
                        .findFirst();
    }

    // --- layout ------------------------------------------------------------------------------------------------------

    void place(Frame frame, TextRange view) {
        placeSigns(frame);
        if (pointing != null) {
            outline(frame);
        }
        inView.set(view);
    }

    private void placeSigns(Frame frame) {
        if (starts.isEmpty() && signs.isEmpty()) {
            return;
        }
        // By line: what begins on one line shares a sign.
        Map<Integer, List<PageNote>> lines = new LinkedHashMap<>();
        for (Frame.Shown shown : frame.shown()) {
            TextRange window = shown.piece().range();
            for (Map.Entry<Integer, List<PageNote>> one : starts.entrySet()) {
                if (one.getKey() >= window.start() && one.getKey() < Math.max(window.end(), window.start() + 1)) {
                    Rectangle2D line = shown.line(shown.piece().toShown(one.getKey()));
                    int y = (int) Math.round(shown.y() + line.getMinY() + line.getHeight() / 2);
                    lines.computeIfAbsent(y, _ -> new ArrayList<>()).addAll(one.getValue());
                }
            }
        }
        List<Sign> free = new ArrayList<>(signs.values());
        Map<Integer, Sign> now = new LinkedHashMap<>();
        double reach = REACH * frame.columns().scale();
        double x = Math.max(
                0,
                frame.columns().text() - (Columns.GUTTER - IN) * frame.columns().scale());
        lines.forEach((y, about) -> {
            Sign sign = free.isEmpty() ? new Sign() : free.removeLast();
            if (sign.getParent() == null) {
                getChildren().add(sign);
            }
            sign.show(about);
            sign.resizeRelocate(Math.max(2, Math.round(x - reach / 4)), Math.round(y - reach / 2), reach, reach);
            now.put(y, sign);
        });
        getChildren().removeAll(free);
        signs = now;
    }
}
