package org.vielstimmig.desktop.coding;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.MarginText;

/// How the page looks and takes hold: size of the words, width of the lines, whole words. Kept over restarts.
final class LookPop extends Pop {

    private static final double SMALLEST = 11;
    private static final double LARGEST = 28;
    private static final double NARROWEST = 420;
    private static final double WIDEST = 1000;
    private static final double WIDTH_STEP = 60;

    private static final String SIZE = "coding.textSize";
    private static final String WIDTH = "coding.pageWidth";
    private static final String SNAP = "coding.wholeWords";

    private final Room room;
    private final TranscriptPage page;
    private final CheckBox snap;
    private final double normalWidth;
    private final VBox sheet;

    LookPop(Room room, TranscriptPage page) {
        this.room = room;
        this.page = page;
        normalWidth = page.pageWidthProperty().get();
        Theme theme = room.desk().theme();
        page.scaleProperty()
                .bind(Bindings.createDoubleBinding(() -> theme.fontSize() / Theme.BASE_SIZE, theme.zoomProperty()));
        Choices choices = room.model().choices();
        choices.number(SIZE).ifPresent(size -> page.textSizeProperty().set(Math.clamp(size, SMALLEST, LARGEST)));
        choices.number(WIDTH).ifPresent(width -> page.pageWidthProperty().set(Math.clamp(width, NARROWEST, WIDEST)));
        snap = new CheckBox(room.say(CodingText.WHOLE_WORDS));
        snap.setSelected(choices.text(SNAP).orElse("yes").equals("yes"));
        snap.selectedProperty().addListener((observable, before, now) -> choices.keep(SNAP, now ? "yes" : "no"));
        Label size = Small.label("", "v-soft", "look-value");
        size.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Math.round(100 * page.textSizeProperty().get() / TranscriptPage.NORMAL_TEXT_SIZE) + " %",
                        page.textSizeProperty()));
        Label width = Small.label("", "v-soft", "look-value");
        width.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Math.round(100 * page.pageWidthProperty().get() / normalWidth) + " %",
                        page.pageWidthProperty()));
        sheet = new VBox(
                row(
                        CodingText.TEXT_SIZE,
                        Small.icon(Icon.MINUS, room.say(CodingText.TEXT_SMALLER), () -> size(-1)),
                        size,
                        Small.icon(Icon.PLUS, room.say(CodingText.TEXT_LARGER), () -> size(1))),
                row(
                        CodingText.PAGE_WIDTH,
                        Small.icon(Icon.MINUS, room.say(CodingText.NARROWER), () -> width(-1)),
                        width,
                        Small.icon(Icon.PLUS, room.say(CodingText.WIDER), () -> width(1))),
                snap);
        sheet.getStyleClass().add("look-sheet");
        setContent(sheet);
    }

    private HBox row(CodingText name, Button less, Label value, Button more) {
        Label label = Small.label(room.say(name));
        HBox row = new HBox(label, Small.gap(), less, value, more);
        row.getStyleClass().add("look-row");
        return row;
    }

    /// Adds the switch that opens and closes the legend below the page.
    void addSwitch(Legend legend) {
        CheckBox open = new CheckBox(room.say(MarginText.LEGEND_SHOW));
        open.setSelected(legend.isOpen());
        open.selectedProperty().addListener((observable, before, now) -> legend.open(now));
        legend.openProperty().addListener((observable, before, now) -> open.setSelected(now));
        sheet.getChildren().add(open);
    }

    boolean snapsToWords() {
        return snap.isSelected();
    }

    CheckBox snap() {
        return snap;
    }

    /// @param step 1 larger, -1 smaller
    void size(int step) {
        double next = Math.clamp(page.textSizeProperty().get() + step, SMALLEST, LARGEST);
        page.textSizeProperty().set(next);
        room.model().choices().remember(SIZE, next);
    }

    void width(int step) {
        double next = Math.clamp(page.pageWidthProperty().get() + step * WIDTH_STEP, NARROWEST, WIDEST);
        page.pageWidthProperty().set(next);
        room.model().choices().remember(WIDTH, next);
    }
}
