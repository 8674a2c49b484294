package org.vielstimmig.desktop.coding;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.PassagesText;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Code;

/// A passage in the list: as a row of the table, or to read with its question and what stands around it.
final class PassageCell extends RowCell<PassageRow> {

    private final Room room;
    private final Supplier<Set<PassageColumn>> columns;
    private final Supplier<Boolean> reads;
    private final Consumer<PassageRow.Group> fold;
    private final Label group = Small.label("", "v-medium");
    private final HBox groupRow = new HBox(group);
    private final Label where = Small.label("", "v-small");
    /// Turn and time: they stay whole, the title gives way.
    private final Label spot = Small.label("", "v-small");
    private final HBox place = new HBox(where, spot);
    private final Label quote = Small.label("", "quote", "v-quote");
    private final Label who = Small.label("", "who", "v-small");
    private final FacetMark mark = FacetMark.empty();
    private final HBox row = new HBox();
    private final Region waiting = new Region();
    private final Label source = Small.label("", "v-small", "v-soft");
    private final Label question = Small.label("", "passage-question");
    private final Label before = Small.label("", "passage-around");
    private final Label words = Small.label("", "passage-words");
    private final Label after = Small.label("", "passage-around");
    private final VBox page = new VBox(source, question, before, words, after);
    private final Tooltip tooltip = new Tooltip();

    PassageCell(
            Room room, Supplier<Set<PassageColumn>> columns, Supplier<Boolean> reads, Consumer<PassageRow.Group> fold) {
        this.room = room;
        this.columns = columns;
        this.reads = reads;
        this.fold = fold;
        for (Label wide : List.of(quote, question, before, words, after)) {
            wide.setWrapText(true);
            wide.setMaxWidth(Double.MAX_VALUE);
            wide.setMinHeight(Region.USE_PREF_SIZE);
            wide.managedProperty().bind(wide.visibleProperty());
        }
        HBox.setHgrow(quote, Priority.ALWAYS);
        place.getStyleClass().add("where");
        where.setMinWidth(0);
        spot.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("passage-row");
        page.getStyleClass().add("passage-page");
        groupRow.getStyleClass().add("passage-group");
        groupRow.setOnMouseClicked(event -> {
            if (getItem() instanceof PassageRow.Group head) {
                this.fold.accept(head);
                event.consume();
            }
        });
        waiting.setMinHeight(44);
        getStyleClass().add("passage-cell");
    }

    @Override
    protected void updateItem(@Nullable PassageRow item, boolean empty) {
        super.updateItem(item, empty);
        setTooltip(!empty && item instanceof PassageRow.One ? tooltip : null);
    }

    @Override
    protected Region rowOf(PassageRow item) {
        return switch (item) {
            case PassageRow.Waiting w -> waiting;
            case PassageRow.Group g -> {
                String name = g.name().isEmpty() ? room.say(PassagesText.NOT_RECORDED) : g.name();
                group.setText(SafeText.of((g.folded() ? "▸  " : "▾  ") + name + " · " + g.count()));
                yield groupRow;
            }
            case PassageRow.One one -> reads.get() ? page(one) : row(one);
        };
    }

    private Region row(PassageRow.One one) {
        where.setText(SafeText.of(one.shortTitle()));
        spot.setText(SafeText.of(
                (one.turn() == 0 ? "" : " · " + one.turn()) + (one.time().isEmpty() ? "" : " · " + one.time())));
        SafeText.show(quote, Citation.quoted(room.lang(), one.words()));
        String weight = Weight.dots(one.coding().weight());
        who.setText(one.coder()
                + (weight.isEmpty() ? "" : " · " + weight)
                + (one.row().doubled() ? " · " + room.say(PassagesText.DOUBLED) : ""));
        mark.setFacet(one.facet());
        Code code = room.model().tree().find(one.coding().code()).orElse(null);
        mark.setColor(code == null ? "" : room.model().colorOf(code, one.facet()));
        row.getChildren().setAll(place);
        for (PassageColumn column : columns.get()) {
            Label cell = Small.label(SafeText.of(text(column, one)), "v-small", "passage-column");
            cell.setMinWidth(Region.USE_PREF_SIZE);
            cell.setPrefWidth(column.ems() * room.desk().theme().fontSize());
            row.getChildren().add(cell);
        }
        row.getChildren().addAll(quote, mark, who);
        tooltip.setText(SafeText.of(about(one)));
        return row;
    }

    private String text(PassageColumn column, PassageRow.One one) {
        return switch (column) {
            case LINE -> Integer.toString(one.row().line());
            case SPEAKER -> one.speaker();
            case CODE -> one.code() == null ? "?" : one.code().name();
            case CREATED ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                        .withLocale(room.lang().locale())
                        .format(one.coding().created().atZone(ZoneId.systemDefault()));
            case VARIABLES ->
                String.join(
                        " · ",
                        room.model().snapshot().variables().stream()
                                .map(v -> one.transcript().values().getOrDefault(v.id(), ""))
                                .filter(v -> !v.isEmpty())
                                .toList());
        };
    }

    private String about(PassageRow.One one) {
        return SafeText.apart(one.transcript().title())
                + (one.speaker().isEmpty() ? "" : ", " + SafeText.apart(one.speaker()))
                + ", " + ReportText.IN_LINE.in(room.lang(), one.row().line())
                + (one.code() == null
                        ? ""
                        : "\n" + String.join(" / ", room.model().path(one.code())))
                + (one.row().memo().isEmpty() ? "" : "\n" + one.row().memo())
                + (one.row().doubled() ? "\n" + room.say(PassagesText.DOUBLED_TIP) : "");
    }

    private Region page(PassageRow.One one) {
        source.setText(SafeText.of(SafeText.apart(one.transcript().title())
                + (one.turn() == 0 ? "" : " · " + ReportText.IN_TURN.in(room.lang(), one.turn()))
                + " · " + ReportText.IN_LINE.in(room.lang(), one.row().line())
                + (one.time().isEmpty() ? "" : " · " + one.time())
                + (one.speaker().isEmpty() ? "" : " · " + SafeText.apart(one.speaker()))
                + (one.code() == null ? "" : " · " + SafeText.apart(one.code().name()))
                + (one.row().doubled() ? " · " + room.say(PassagesText.DOUBLED) : "")));
        show(question, PassageRow.One.oneLine(one.context().question()));
        show(before, PassageRow.One.oneLine(one.context().before()));
        show(words, one.coding().quote().strip());
        show(after, PassageRow.One.oneLine(one.context().after()));
        tooltip.setText(SafeText.of(about(one)));
        return page;
    }

    private static void show(Label label, String text) {
        SafeText.show(label, text);
        label.setVisible(!text.isEmpty());
    }
}
