package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;

/// What lies behind the words: the tints and underlines of codings, the selection, a passage pointed at, and
/// where a code would drop. A paragraph's drawing is kept until its lines, codings or colours change;
/// scrolling only moves it.
final class Underlay extends Pane {

    private static final double BAR = 2;
    /// The farthest pixel below a line at which an underline may begin.
    private static final double FARTHEST = 9;
    /// Pixels below a line that are free even without leading: above the letters of the next.
    private static final double ABOVE = 3;
    /// Up to so many are two pixels high; with more there is one pixel each, and one between them, as long as
    /// they have room: lines of one colour are counted, not taken for a bar.
    private static final int STRONG = 3;

    private static final int KEPT = 120;
    private static final double DIMMED = 0.22;

    /// What a drawing was made from.
    private record Key(TextFlow flow, double width, double height, int version, int look) {}

    private record Drawing(Key key, Group group) {}

    private final Markings markings;
    private final Swatches swatches;
    private final Path hits = path("page-hits");
    private final Path selection = path("page-selection");
    private final Path mark = path("page-mark");
    private final Path drop = path("page-drop");
    private final Path hover = path("page-hover");
    private final Group tints = new Group();
    private final Map<Integer, Drawing> drawings = new HashMap<>();
    private List<TextRange> found = List.of();
    private int look;
    private int drawn;

    Underlay(Markings markings, Swatches swatches) {
        this.markings = markings;
        this.swatches = swatches;
        setManaged(false);
        setMouseTransparent(true);
        tints.setManaged(false);
        getChildren().addAll(hits, selection, tints, mark, hover, drop);
    }

    /// Everything has to be drawn anew: another text, another look.
    void forget() {
        look++;
        drawings.clear();
    }

    /// How many paragraphs were drawn so far, for tests.
    int drawn() {
        return drawn;
    }

    void place(Frame frame, @Nullable TextRange selected, @Nullable TextRange at, @Nullable TextRange dropping) {
        place(frame);
        drawHits(frame);
        select(frame, selected);
        mark(frame, at);
        drop(frame, dropping);
    }

    /// @param ranges in the order of the text, none over another
    void setHits(Frame frame, List<TextRange> ranges) {
        found = List.copyOf(ranges);
        drawHits(frame);
    }

    /// Only what is in view, so that a letter found a hundred thousand times costs nothing.
    private void drawHits(Frame frame) {
        List<PathElement> elements = new ArrayList<>();
        for (Frame.Shown shown : found.isEmpty() ? List.<Frame.Shown>of() : frame.shown()) {
            TextRange window = shown.piece().range();
            for (int i = firstEndingAfter(window.start()); i < found.size(); i++) {
                TextRange hit = found.get(i);
                if (hit.start() >= window.end()) {
                    break;
                }
                TextRange part =
                        new TextRange(Math.max(hit.start(), window.start()), Math.min(hit.end(), window.end()));
                for (Rectangle2D box : shown.boxes(part)) {
                    rectangle(
                            elements,
                            shown.x() + box.getMinX(),
                            Math.round(shown.y()) + Math.floor(box.getMinY()),
                            box.getWidth(),
                            Math.ceil(box.getHeight()) + 1);
                }
            }
        }
        hits.getElements().setAll(elements);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void place(Frame frame) {
        Set<Integer> inView = new HashSet<>();
        List<Group> groups = new ArrayList<>();
        for (Frame.Shown shown : frame.shown()) {
            int index = shown.piece().index();
            inView.add(index);
            Key key = new Key(
                    shown.flow(),
                    shown.flow().getWidth() - shown.flow().getPadding().getLeft(),
                    shown.flow().getHeight(),
                    markings.version(index),
                    look);
            Drawing drawing = drawings.get(index);
            if (drawing == null || !drawing.key().equals(key)) {
                drawing = new Drawing(key, draw(shown));
                drawings.put(index, drawing);
            }
            if (!drawing.group().getChildren().isEmpty()) {
                drawing.group().setLayoutX(shown.x());
                drawing.group().setLayoutY(Math.round(shown.y()));
                groups.add(drawing.group());
            }
        }
        replace(tints.getChildren(), groups);
        if (drawings.size() > KEPT) {
            for (Iterator<Integer> it = drawings.keySet().iterator(); it.hasNext() && drawings.size() > KEPT / 2; ) {
                if (!inView.contains(it.next())) {
                    it.remove();
                }
            }
        }
    }

    /// Takes these in place of what is there; what stays at either end keeps its style.
    private static void replace(List<Node> there, List<Group> next) {
        int shared = Math.min(there.size(), next.size());
        int from = 0;
        while (from < shared && there.get(from) == next.get(from)) {
            from++;
        }
        int behind = 0;
        while (behind < shared - from && there.get(there.size() - 1 - behind) == next.get(next.size() - 1 - behind)) {
            behind++;
        }
        if (from + behind < there.size()) {
            there.subList(from, there.size() - behind).clear();
        }
        if (from + behind < next.size()) {
            there.addAll(from, next.subList(from, next.size() - behind));
        }
    }

    void select(Frame frame, @Nullable TextRange range) {
        outline(selection, frame, range);
    }

    void mark(Frame frame, @Nullable TextRange range) {
        outline(mark, frame, range);
    }

    /// Points at the words of the coding the mouse is on in the margin.
    void hover(Frame frame, @Nullable PageCoding coding) {
        outline(hover, frame, coding == null ? null : coding.range());
    }

    void drop(Frame frame, @Nullable TextRange range) {
        outline(drop, frame, range);
    }

    private static void outline(Path path, Frame frame, @Nullable TextRange range) {
        List<PathElement> elements = new ArrayList<>();
        outline(elements, frame, range);
        path.getElements().setAll(elements);
    }

    static void outline(List<PathElement> elements, Frame frame, @Nullable TextRange range) {
        if (range != null && !range.isEmpty()) {
            for (Frame.Shown shown : frame.shown()) {
                TextRange window = shown.piece().range();
                if (window.overlaps(range)) {
                    for (Rectangle2D box : shown.boxes(new TextRange(
                            Math.max(range.start(), window.start()), Math.min(range.end(), window.end())))) {
                        rectangle(
                                elements,
                                shown.x() + box.getMinX() - 1,
                                Math.round(shown.y()) + Math.floor(box.getMinY()) - 1,
                                box.getWidth() + 2,
                                Math.ceil(box.getHeight()) + 3);
                    }
                }
            }
        }
    }

    private Group draw(Frame.Shown shown) {
        drawn++;
        Group group = new Group();
        group.setManaged(false);
        List<Path> bars = new ArrayList<>();
        List<Markings.Part> parts = markings.parts(shown.piece());
        int deepest = parts.stream().mapToInt(Markings.Part::lane).max().orElse(0);
        // Lanes that have room above the next line's letters; further ones tell in the margin alone.
        double last = Math.clamp(shown.flow().getLineSpacing() + ABOVE, 2 * BAR, FARTHEST);
        int rows = Math.min(deepest + 1, (int) last + 1);
        double bar = rows <= STRONG ? BAR : 1;
        double pitch = rows <= STRONG ? BAR + 1 : Math.min(BAR, last / (rows - 1));
        for (Markings.Part part : parts) {
            List<PathElement> tint = new ArrayList<>();
            for (TextRange range : part.tints()) {
                for (Rectangle2D box : shown.boxes(range)) {
                    rectangle(
                            tint,
                            box.getMinX(),
                            Math.floor(box.getMinY()),
                            box.getWidth(),
                            Math.ceil(box.getHeight()) + 1);
                }
            }
            if (!tint.isEmpty()) {
                group.getChildren().add(filled(tint, swatches.soft(part.coding()), part.dim()));
            }
            if (part.lane() < rows) {
                List<PathElement> line = new ArrayList<>();
                for (Rectangle2D box : shown.boxes(part.range())) {
                    double y = Math.floor(box.getMinY())
                            + Math.ceil(box.getHeight())
                            - 1
                            + Math.floor(part.lane() * pitch);
                    rectangle(line, box.getMinX(), y, box.getWidth(), bar);
                }
                bars.add(filled(line, swatches.strong(part.coding()), part.dim()));
            }
        }
        group.getChildren().addAll(bars);
        return group;
    }

    private static Path filled(List<PathElement> elements, Color color, boolean dim) {
        Path path = new Path(elements);
        path.setStroke(null);
        path.setFill(color);
        path.setOpacity(dim ? DIMMED : 1);
        path.setManaged(false);
        return path;
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
    }

    private static void rectangle(List<PathElement> into, double x, double y, double width, double height) {
        into.add(new MoveTo(x, y));
        into.add(new HLineTo(x + width));
        into.add(new VLineTo(y + height));
        into.add(new HLineTo(x));
        into.add(new ClosePath());
    }
}
