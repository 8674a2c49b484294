package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.settings.Gesture;

/// Below the page: which colours, shapes and names are in the part that is in view, in the order of the tree.
/// One line of it, more on demand. The mouse or the focus on a name points at its passages, a click brings
/// its code forward. It can be closed, and stays as it was left.
final class Legend extends Region {

    private static final String OPEN = "coding.legend";
    private static final Duration REST = Duration.millis(90);
    private static final double GAP = 4;
    private static final double MORE_EM = 4.2;
    private static final double SIDE = 12;
    private static final double PAD = 4;

    /// Paragraphs below the view that are looked at before the line goes: the page grows by it, and what came
    /// into view then would bring it back.
    private static final int BELOW = 3;

    /// What one name stands for: a code, with all facets at which it is seen, since it may have one of its
    /// own at some passages.
    private record Sign(CodeId code, List<Facet> facets) {}

    private final Room room;
    private final TranscriptPage page;
    private final Label title;
    private final Button close;
    private final Button more = new Button();
    private final PauseTransition rest = new PauseTransition(REST);
    private Map<Sign, Button> names = new LinkedHashMap<>();
    /// The theme outlives the room, and must not hold it.
    private final ChangeListener<Boolean> themed = (observable, before, now) -> forget();

    /// Whether a person wants it; without anything coded in view it takes no room all the same.
    private final BooleanProperty wanted = new SimpleBooleanProperty();

    private boolean unfolded;
    private boolean cut;

    Legend(Room room, TranscriptPage page) {
        this.room = room;
        this.page = page;
        getStyleClass().addAll("page-legend", "v-line-top");
        title = Small.label(room.say(MarginText.LEGEND_NONE), "v-small", "v-faint");
        close = Small.icon(Icon.CLOSE, room.tip(MarginText.LEGEND_CLOSE, Gesture.LEGEND), () -> open(false));
        close.setFocusTraversable(false);
        more.getStyleClass().addAll("ghost", "legend-name");
        more.setOnAction(event -> unfold(!unfolded));
        getChildren().addAll(title, more, close);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        rest.setOnFinished(event -> fill());
        CodingViewModel model = room.model();
        page.beside().inViewProperty().addListener((observable, before, now) -> soon());
        model.drawn().codingsProperty().addListener((observable, before, now) -> soon());
        model.drawn().focusProperty().addListener((observable, before, now) -> emphasise());
        model.chosenProperty().addListener((observable, before, now) -> emphasise());
        model.treeProperty().addListener((observable, before, now) -> forget());
        room.desk().theme().darkProperty().addListener(new WeakChangeListener<>(themed));
        wanted.set(model.choices().text(OPEN).orElse("yes").equals("yes"));
        take(false);
        soon();
    }

    // --- what is there -----------------------------------------------------------------------------------------------

    boolean isOpen() {
        return wanted.get();
    }

    ReadOnlyBooleanProperty openProperty() {
        return wanted;
    }

    private void take(boolean room) {
        setVisible(room);
        setManaged(room);
    }

    void open(boolean now) {
        if (now != wanted.get()) {
            wanted.set(now);
            room.model().choices().keep(OPEN, now ? "yes" : "no");
        }
        if (now) {
            fill();
        } else {
            take(false);
            page.beside().point(null);
            page.requestFocus();
        }
    }

    /// Opens it and goes in; from within it closes. Where there is nothing to show, that is said.
    void toggle() {
        if (isOpen() && hasFocus()) {
            open(false);
        } else {
            open(true);
            if (names.isEmpty()) {
                room.desk().messages().passing(room.say(MarginText.LEGEND_NONE));
            }
            names.values().stream().findFirst().ifPresent(Button::requestFocus);
        }
    }

    private boolean hasFocus() {
        return getScene() != null && getScene().getFocusOwner() instanceof Node owner && owner.getParent() == this;
    }

    /// The names in their order, for tests.
    List<Button> names() {
        return List.copyOf(names.values());
    }

    private void soon() {
        if (isOpen()) {
            rest.playFromStart();
        }
    }

    /// Names, colours or the theme have changed.
    private void forget() {
        getChildren().removeAll(names.values());
        names = new LinkedHashMap<>();
        soon();
    }

    /// Shows what is in view now.
    void fill() {
        if (!wanted.get()) {
            return;
        }
        Map<CodeId, Map<Facet, PageCoding>> seen = new HashMap<>();
        for (PageCoding coding : page.beside().codingsInView()) {
            seen.computeIfAbsent(coding.code(), code -> new EnumMap<>(Facet.class))
                    .putIfAbsent(coding.facet(), coding);
        }
        Map<Sign, Button> next = new LinkedHashMap<>();
        for (Code code : room.model().tree().inOrder()) {
            Map<Facet, PageCoding> facets = seen.get(code.id());
            if (facets != null) {
                Sign sign = new Sign(code.id(), List.copyOf(facets.keySet()));
                Button there = names.get(sign);
                next.put(sign, there == null ? name(code, facets) : there);
            }
        }
        title.setText(room.say(next.isEmpty() ? MarginText.LEGEND_NONE : MarginText.LEGEND));
        take(!next.isEmpty() || isManaged() && page.beside().anyCodedBelow(BELOW));
        if (List.copyOf(next.keySet()).equals(List.copyOf(names.keySet()))) {
            return;
        }
        for (Map.Entry<Sign, Button> old : names.entrySet()) {
            if (!next.containsKey(old.getKey())) {
                if (old.getValue().isFocused()) {
                    page.requestFocus();
                }
                getChildren().remove(old.getValue());
            }
        }
        next.forEach((sign, button) -> {
            if (button.getParent() == null) {
                getChildren().add(button);
            }
        });
        names = next;
        emphasise();
        requestLayout();
    }

    private Button name(Code code, Map<Facet, PageCoding> facets) {
        HBox marks = new HBox();
        marks.getStyleClass().add("legend-marks");
        facets.forEach((facet, coding) -> {
            FacetMark mark = FacetMark.of(facet);
            mark.setStyle("-fx-background-color: " + web(page.beside().colorOf(coding)) + ";");
            marks.getChildren().add(mark);
        });
        String which = facets.keySet().stream()
                .map(facet -> room.say(BalanceBar.nameOf(facet)))
                .collect(Collectors.joining(", "));
        Button button = new Button(SafeText.of(code.name()), marks);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("ghost", "legend-name");
        button.setTooltip(
                new Tooltip(SafeText.of(String.join(" / ", room.model().path(code)) + "\n"
                        + which + "\n"
                        + room.say(MarginText.LEGEND_CLICK))));
        button.setAccessibleText(which + ", " + code.name());
        button.setOnAction(event -> focusOn(code.id()));
        button.hoverProperty().addListener((observable, before, now) -> point());
        button.focusedProperty().addListener((observable, before, now) -> point());
        return button;
    }

    private static String web(Color color) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(color.getRed() * 255),
                        Math.round(color.getGreen() * 255),
                        Math.round(color.getBlue() * 255));
    }

    // --- pointing and focusing ---------------------------------------------------------------------------------------

    private void point() {
        Sign at = null;
        for (Map.Entry<Sign, Button> one : names.entrySet()) {
            if (one.getValue().isHover() || one.getValue().isFocused() && at == null) {
                at = one.getKey();
            }
        }
        Sign sign = at;
        page.beside().point(sign == null ? null : c -> c.code().equals(sign.code()));
    }

    /// Brings a code forward; once more, and all are as they were.
    private void focusOn(CodeId code) {
        CodingViewModel model = room.model();
        boolean again = model.drawn().focusProperty().get()
                && code.equals(model.chosenProperty().get());
        model.chosenProperty().set(code);
        model.drawn().focusProperty().set(!again);
    }

    private void emphasise() {
        CodingViewModel model = room.model();
        boolean focus = model.drawn().focusProperty().get();
        CodeId chosen = model.chosenProperty().get();
        names.forEach((sign, button) -> {
            boolean on = focus && sign.code().equals(chosen);
            button.getStyleClass().remove("on");
            if (on) {
                button.getStyleClass().add("on");
            }
        });
    }

    private void unfold(boolean now) {
        unfolded = now;
        requestLayout();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    // --- keys --------------------------------------------------------------------------------------------------------

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            page.requestFocus();
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            walk(event.getCode() == KeyCode.RIGHT ? 1 : -1);
        } else if (!event.getCode().isLetterKey() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (room.keys()
                .typed(event.getCharacter())
                .filter(g -> g == Gesture.LEGEND)
                .isPresent()) {
            open(false);
            event.consume();
        }
    }

    private void walk(int step) {
        List<Button> all = new ArrayList<>(names.values());
        if (all.isEmpty()) {
            return;
        }
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isFocused()) {
                at = Math.floorMod(i + step, all.size());
            }
        }
        if (!all.get(at).isVisible()) {
            unfold(true);
            layout();
        }
        all.get(at).requestFocus();
    }

    // --- layout ------------------------------------------------------------------------------------------------------

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double row = rowHeight();
        int rows = unfolded ? rows(width < 0 ? getWidth() : width) : 1;
        return rows * row + 2 * PAD;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double rowHeight() {
        return Math.ceil(Math.max(close.prefHeight(-1), more.prefHeight(-1)));
    }

    private double firstX() {
        return SIDE + Math.ceil(title.prefWidth(-1)) + 2 * GAP;
    }

    private double lastX(double width) {
        return width - SIDE / 2 - Math.ceil(close.prefWidth(-1)) - GAP;
    }

    private static double widthOf(Region name) {
        return Math.ceil(name.prefWidth(-1));
    }

    private int rows(double width) {
        double x = firstX();
        int rows = 1;
        for (Region name : unfoldedParts()) {
            if (x > firstX() && x + widthOf(name) > lastX(width)) {
                rows++;
                x = firstX();
            }
            x += widthOf(name) + GAP;
        }
        return rows;
    }

    private List<Region> unfoldedParts() {
        List<Region> parts = new ArrayList<>(names.values());
        if (cut) {
            parts.add(more);
        }
        return parts;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double row = rowHeight();
        put(title, SIDE, PAD, Math.ceil(title.prefWidth(-1)), row);
        double end = lastX(width);
        put(close, end + GAP, PAD, Math.ceil(close.prefWidth(-1)), row);
        double all = names.values().stream().mapToDouble(n -> widthOf(n) + GAP).sum();
        boolean wasCut = cut;
        cut = firstX() + all - GAP > end;
        more.setVisible(cut);
        if (unfolded && cut) {
            layoutRows(row, end);
        } else {
            layoutRow(row, end);
        }
        if (unfolded && wasCut != cut && getParent() != null) {
            getParent().requestLayout();
        }
    }

    private void layoutRows(double row, double end) {
        say(room.say(MarginText.LEGEND_LESS), "");
        double x = firstX();
        double y = PAD;
        for (Region name : unfoldedParts()) {
            double wide = widthOf(name);
            if (x > firstX() && x + wide > end) {
                x = firstX();
                y += row;
            }
            name.setVisible(true);
            put(name, x, y, Math.min(wide, end - firstX()), row);
            x += wide + GAP;
        }
    }

    private void layoutRow(double row, double end) {
        double reserve = cut ? MORE_EM * room.desk().theme().fontSize() : 0;
        double x = firstX();
        int hidden = 0;
        List<String> left = new ArrayList<>();
        for (Button name : names.values()) {
            double wide = widthOf(name);
            boolean fits = hidden == 0 && x + wide <= end - reserve;
            name.setVisible(fits);
            if (fits) {
                put(name, x, PAD, wide, row);
                x += wide + GAP;
            } else {
                hidden++;
                left.add(name.getText());
            }
        }
        if (cut) {
            say(room.say(MarginText.LEGEND_MORE, hidden), String.join("\n", left));
            put(more, x, PAD, widthOf(more), row);
        }
    }

    /// Only what is new: a text set while it is laid out asks for the next layout.
    private void say(String words, String left) {
        if (!words.equals(more.getText())) {
            more.setText(words);
        }
        Tooltip tip = more.getTooltip();
        String names = SafeText.of(left);
        if (names.isEmpty()) {
            more.setTooltip(null);
        } else if (tip == null) {
            more.setTooltip(new Tooltip(names));
        } else if (!names.equals(tip.getText())) {
            tip.setText(names);
        }
    }

    private static void put(Region node, double x, double y, double width, double height) {
        node.resizeRelocate(x, Math.round(y + (height - node.prefHeight(-1)) / 2), width, node.prefHeight(-1));
    }
}
