package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;

/// Right of the words: a stripe along the lines of each coding, the longer ones outside, and the code's name
/// level with the first of them. Names that want one place are stacked; a stack that would run away from its
/// lines ends in a number.
final class Margin extends Pane {

    private static final double PAD = 10;
    /// Pixels for all stripes; up to six have [#LANE] each.
    private static final double STRIPES = 36;
    private static final double LANE = 6;
    /// Deeper ones lie on the innermost lane.
    private static final int LANES = 12;
    private static final double SHAPE = 8;
    private static final double ROW = 17;
    /// How many rows a name may be pushed from its line.
    private static final int PUSHED = 5;

    private static final double DIMMED = 0.3;
    private static final double LEAST_NAME = 36;

    private final Markings markings;
    private final Swatches swatches;
    private final BiConsumer<PageCoding, MouseEvent> clicked;
    private final Consumer<@Nullable PageCoding> hovered;
    private final Region rule = new Region();
    private final Tooltip tip = new Tooltip();
    private Map<CodingId, Entry> entries = new HashMap<>();
    /// Numbers in place of names; they stay and only say something else.
    private final List<Count> counts = new ArrayList<>();
    private double scale = 1;
    private double pitch = ROW;

    Margin(
            Markings markings,
            Swatches swatches,
            BiConsumer<PageCoding, MouseEvent> clicked,
            Consumer<@Nullable PageCoding> hovered) {
        this.markings = markings;
        this.swatches = swatches;
        this.clicked = clicked;
        this.hovered = hovered;
        setManaged(false);
        setPickOnBounds(false);
        rule.getStyleClass().add("page-rule");
        rule.setManaged(false);
        rule.setMouseTransparent(true);
        getChildren().add(rule);
        tip.setWrapText(true);
        tip.setMaxWidth(380);
    }

    /// One coding's stripe and name.
    private final class Entry {

        PageCoding coding;
        final Rectangle stripe = new Rectangle();
        final Group label = new Group();
        final Text name = new Text();
        final Shape shape;
        private double fitted = -1;

        Entry(PageCoding coding) {
            this.coding = coding;
            stripe.setArcWidth(3);
            stripe.setArcHeight(3);
            shape = shape(coding.facet());
            shape.setScaleX(scale);
            shape.setScaleY(scale);
            shape.setLayoutX((scale - 1) * SHAPE / 2);
            shape.setLayoutY(4 * scale + (scale - 1) * SHAPE / 2);
            name.getStyleClass().add("page-code");
            name.setX((SHAPE + 6) * scale);
            name.setY(12 * scale);
            label.getChildren().addAll(shape, name);
            label.setPickOnBounds(true);
            for (Node node : List.of(stripe, label)) {
                node.setManaged(false);
                listen(node);
            }
        }

        private void listen(Node node) {
            node.setOnMouseEntered(_ -> {
                tip.setText(SafeText.of(
                        coding.detail().isEmpty() ? coding.label() : coding.label() + "\n" + coding.detail()));
                hovered.accept(coding);
            });
            node.setOnMouseExited(_ -> hovered.accept(null));
            node.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    clicked.accept(coding, event);
                    event.consume();
                }
            });
            Tooltip.install(node, tip);
        }

        void paint() {
            Color color = swatches.strong(coding);
            stripe.setFill(color);
            shape.setFill(color);
            double opacity = markings.dim(coding) ? DIMMED : 1;
            stripe.setOpacity(opacity);
            label.setOpacity(opacity);
        }

        void fit(double room) {
            if (fitted != room) {
                fitted = room;
                String by = coding.by().isEmpty() ? "" : " · " + coding.by();
                Margin.fit(name, coding.label().replace('\n', ' '), by, room - (SHAPE + 6) * scale);
            }
        }
    }

    private record Row(Entry entry, double wish) {}

    /// A number in place of names that find no room; the tooltip says them.
    private final class Count {

        private final Text number = new Text();
        private String names = "";

        Count() {
            number.getStyleClass().add("page-more");
            number.setManaged(false);
            number.setOnMouseEntered(_ -> tip.setText(names));
            Tooltip.install(number, tip);
        }

        void show(List<String> left, double x, double y) {
            number.setText("+ " + left.size());
            number.setX(x + (SHAPE + 6) * scale);
            number.setY(y + 12 * scale);
            names = SafeText.of(String.join("\n", left));
            if (number.getParent() == null) {
                getChildren().add(number);
                number.applyCss();
            }
        }
    }

    /// Names, colours or fonts changed: build everything again.
    void forget() {
        for (Entry entry : entries.values()) {
            getChildren().removeAll(entry.stripe, entry.label);
        }
        entries = new HashMap<>();
    }

    void place(Frame frame) {
        Columns columns = frame.columns();
        scale = columns.scale();
        pitch = ROW * scale;
        rule.resizeRelocate(columns.margin(), 0, 1, frame.height());
        int lanes = Math.clamp(markings.stripeDepth(), 1, LANES);
        double lanePitch = Math.min(LANE, STRIPES / lanes);
        double left = columns.margin() + PAD;
        double names = left + Math.ceil(lanes * lanePitch) + 4;
        double room = columns.margin() + columns.marginWidth() - 6 - names;
        Map<CodingId, Entry> now = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (int member : markings.members(frame.range())) {
            PageCoding coding = markings.coding(member);
            Span span = span(frame, coding);
            if (span == null || now.containsKey(coding.id())) {
                continue;
            }
            Entry entry = entry(coding);
            now.put(coding.id(), entry);
            int lane = Math.min(markings.stripe(member), lanes - 1);
            entry.stripe.setX(left + (lanes - 1 - lane) * lanePitch);
            entry.stripe.setWidth(lanePitch * 2 / 3);
            entry.stripe.setY(Math.round(span.top() + 1));
            entry.stripe.setHeight(Math.max(6, Math.round(span.bottom() - span.top() - 2)));
            entry.paint();
            double wish = span.top() + (span.firstLine() - pitch) / 2;
            // The name of what began above the view stays at its top until the last line leaves.
            rows.add(new Row(entry, Math.max(wish, Math.min(4, span.bottom() - pitch))));
        }
        for (Entry old : entries.values()) {
            if (now.get(old.coding.id()) != old) {
                getChildren().removeAll(old.stripe, old.label);
            }
        }
        entries = now;
        rows.sort(Comparator.comparingDouble(Row::wish));
        stack(rows, names, room);
    }

    private void stack(List<Row> rows, double x, double room) {
        int used = 0;
        double next = Double.NEGATIVE_INFINITY;
        List<String> left = new ArrayList<>();
        for (Row row : rows) {
            Entry entry = row.entry();
            // The figure of those left out takes a row; a name that would not fit after it is left out too.
            double figure = left.isEmpty() ? 0 : pitch;
            boolean fits = next + figure - row.wish() <= PUSHED * pitch;
            if (fits && !left.isEmpty()) {
                next = count(used++, left, x, next);
                left.clear();
            }
            entry.label.setVisible(fits && room >= LEAST_NAME * scale);
            if (fits) {
                double y = Math.round(Math.max(row.wish(), next));
                entry.label.setLayoutX(x);
                entry.label.setLayoutY(y);
                entry.fit(room);
                next = y + pitch;
            } else {
                left.add(entry.coding.label());
            }
        }
        if (!left.isEmpty()) {
            count(used++, left, x, next);
        }
        for (Count rest : counts.subList(used, counts.size())) {
            getChildren().remove(rest.number);
        }
    }

    private double count(int nth, List<String> names, double x, double y) {
        if (nth == counts.size()) {
            counts.add(new Count());
        }
        counts.get(nth).show(names, x, y);
        return y + pitch;
    }

    private Entry entry(PageCoding coding) {
        Entry entry = entries.get(coding.id());
        if (entry == null || !entry.coding.looksLike(coding)) {
            entry = new Entry(coding);
            getChildren().addAll(entry.stripe, entry.label);
            entry.label.applyCss();
        }
        entry.coding = coding;
        return entry;
    }

    /// Where a coding's lines stand on the page.
    private record Span(double top, double bottom, double firstLine) {}

    private static @Nullable Span span(Frame frame, PageCoding coding) {
        Span span = null;
        for (Frame.Shown shown : frame.shown()) {
            if (!shown.piece().range().overlaps(coding.range())) {
                continue;
            }
            Rectangle2D end = shown.line(shown.piece().toShown(coding.range().end()) - 1);
            double bottom = shown.y() + end.getMaxY();
            if (span == null) {
                boolean above = coding.range().start() < shown.piece().range().start();
                Rectangle2D start =
                        shown.line(shown.piece().toShown(coding.range().start()));
                double top = above ? shown.y() : shown.y() + start.getMinY();
                span = new Span(top, bottom, start.getHeight());
            } else {
                span = new Span(span.top(), bottom, span.firstLine());
            }
        }
        return span;
    }

    /// Where both do not fit the tail goes, then letters of the name.
    private static void fit(Text node, String name, String tail, double room) {
        node.setText(name + tail);
        if (node.getLayoutBounds().getWidth() <= room) {
            return;
        }
        node.setText(name);
        if (tail.isEmpty() || node.getLayoutBounds().getWidth() > room) {
            int low = 0;
            int high = name.length();
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                node.setText(name.substring(0, middle).strip() + "…");
                if (node.getLayoutBounds().getWidth() <= room) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            node.setText(name.substring(0, low).strip() + "…");
        }
    }

    private static Shape shape(Facet facet) {
        return switch (facet) {
            case POTENTIAL -> new Polygon(SHAPE / 2, 0.5, SHAPE, SHAPE - 0.5, 0, SHAPE - 0.5);
            case BARRIER -> new Rectangle(0.5, 0.5, SHAPE - 1, SHAPE - 1);
            case AMBIVALENT ->
                new Polygon(SHAPE / 2, -0.5, SHAPE + 0.5, SHAPE / 2, SHAPE / 2, SHAPE + 0.5, -0.5, SHAPE / 2);
            case NEUTRAL -> new Circle(SHAPE / 2, SHAPE / 2, SHAPE / 2 - 0.3);
        };
    }
}
