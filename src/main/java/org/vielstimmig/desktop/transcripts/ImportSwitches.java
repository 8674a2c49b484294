package org.vielstimmig.desktop.transcripts;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.transcripts.Columns;
import org.vielstimmig.transcripts.Convention;
import org.vielstimmig.transcripts.ReadOptions;
import org.vielstimmig.transcripts.Reading;
import org.vielstimmig.transcripts.Recognition;

/// What a file was recognised as, each with a switch for the case that it is wrong.
final class ImportSwitches extends Pane {

    private static final List<String> LANGUAGES =
            List.of("de", "en", "fr", "ar", "tr", "fa", "ru", "uk", "es", "it", "pl", "und");
    private static final double SURE = 0.75;
    private static final double PERCENT = 100;
    private static final double NARROWEST = 148;
    private static final double WIDEST = 220;
    private static final double GAP = 16;
    private static final double ROW_GAP = 10;

    private final Desk desk;
    private final ReadOptions options;
    private final Reading reading;
    private final Consumer<ReadOptions> changed;

    ImportSwitches(Desk desk, ImportViewModel.Readable candidate, Consumer<ReadOptions> changed) {
        this.desk = desk;
        this.options = candidate.options();
        this.reading = candidate.reading();
        this.changed = changed;
        getStyleClass().add("recognised");
        convention();
        charset();
        language();
        marks();
        leftOut();
        Recognition.Table table = reading.recognition().table();
        if (table != null) {
            table(table);
        }
    }

    // --- in even rows ------------------------------------------------------------------------------------------------

    /// As many in each row as in the others, so that nothing hangs alone below.
    private int perRow(double width) {
        int all = Math.max(1, getChildren().size());
        double inside = width - snappedLeftInset() - snappedRightInset();
        int fit = Math.clamp((int) ((inside + GAP) / (NARROWEST + GAP)), 1, all);
        int rows = (all + fit - 1) / fit;
        return (all + rows - 1) / rows;
    }

    private double rowHeight() {
        return getChildren().stream().mapToDouble(c -> c.prefHeight(-1)).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROWEST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().size() * (NARROWEST + GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int perRow = perRow(width < 0 ? Double.MAX_VALUE : width);
        int rows = (getChildren().size() + perRow - 1) / perRow;
        return snappedTopInset() + snappedBottomInset() + rows * rowHeight() + (rows - 1) * ROW_GAP;
    }

    @Override
    protected void layoutChildren() {
        int perRow = perRow(getWidth());
        double inside = getWidth() - snappedLeftInset() - snappedRightInset();
        double each = snapSizeX(Math.min(WIDEST, (inside - (perRow - 1) * GAP) / perRow));
        double high = rowHeight();
        for (int i = 0; i < getChildren().size(); i++) {
            double x = snappedLeftInset() + i % perRow * (each + GAP);
            double y = snappedTopInset() + i / perRow * (high + ROW_GAP);
            layoutInArea(getChildren().get(i), x, y, each, high, 0, HPos.LEFT, VPos.TOP);
        }
    }

    private <T> ComboBox<T> box(ImportText name, List<T> values, T now, Function<T, String> words, Consumer<T> set) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return now;
            }
        });
        FocusKept.named(name.name(), box);
        Decided.among(box, now, desk.door(), is -> {
            set.accept(is);
            return CompletableFuture.completedFuture(is);
        });
        box.setMaxWidth(Double.MAX_VALUE);
        fact(name, box);
        return box;
    }

    private void fact(ImportText name, Region control) {
        Label above = new Label(desk.say(name));
        above.getStyleClass().addAll("v-faint", "v-small");
        above.setLabelFor(control);
        HBox line = new HBox(8, above);
        if (name == ImportText.RECOGNISED) {
            line.getChildren().addAll(Small.gap(), certainty());
        }
        getChildren().add(new VBox(3, line, control));
    }

    private void convention() {
        Convention now = reading.recognition().convention();
        Set<Convention> all = new LinkedHashSet<>(List.of(now));
        reading.recognition().others().forEach(g -> all.add(g.convention()));
        all.addAll(Convention.forcible());
        box(
                ImportText.RECOGNISED,
                List.copyOf(all),
                now,
                c -> desk.say(ImportText.of(c)),
                c -> changed.accept(
                        options.withConvention(c.isForcible() ? c : null).withLabels(null)));
    }

    private void charset() {
        List<String> choices = new ArrayList<>(reading.recognition().encodings().stream()
                .map(Recognition.Encoding::charset)
                .toList());
        String now = reading.source().encoding();
        if (choices.isEmpty()) {
            return;
        }
        if (!choices.contains(now)) {
            choices.addFirst(now);
        }
        for (String other : List.of("UTF-8", "windows-1252", "UTF-16LE", "x-MacRoman")) {
            if (!choices.contains(other) && Charset.isSupported(other)) {
                choices.add(other);
            }
        }
        box(
                ImportText.CHARSET,
                choices,
                now,
                c -> c
                        + reading.recognition().encodings().stream()
                                .filter(e ->
                                        e.charset().equals(c) && !e.sample().isBlank())
                                .map(e -> "  · "
                                        + SafeText.of(
                                                e.sample().length() > 18
                                                        ? e.sample().substring(0, 18) + "…"
                                                        : e.sample()))
                                .findFirst()
                                .orElse(""),
                c -> changed.accept(options.withCharset(Charset.forName(c))));
    }

    private void language() {
        List<String> tags = new ArrayList<>(LANGUAGES);
        if (!tags.contains(reading.language())) {
            tags.addFirst(reading.language());
        }
        box(
                ImportText.LANGUAGE,
                tags,
                reading.language(),
                t -> t.equals("und") ? "–" : Field.language(t, desk.lang()),
                t -> changed.accept(options.withLanguage(t)));
    }

    private void marks() {
        if (reading.marks() == 0 || !reading.recognition().cues().isEmpty()) {
            // Times that the program wrote with the words are no matter of reading.
            return;
        }
        box(
                ImportText.MARKS,
                List.of(MarkSide.START, MarkSide.END),
                reading.markSide() == MarkSide.NONE ? MarkSide.START : reading.markSide(),
                side -> desk.say(
                        side == MarkSide.END ? TranscriptText.MARKS_END : TranscriptText.MARKS_START, reading.marks()),
                side -> changed.accept(options.withMarkSide(side)));
    }

    private void leftOut() {
        Recognition.LeftOut header = of(Recognition.LeftOut.Kind.HEADER);
        if (header != null) {
            box(
                    ImportText.HEADER,
                    List.of(false, true),
                    options.dropHeader(),
                    drop -> desk.say(drop ? ImportText.LINES_DROPPED : ImportText.LINES_KEPT, header.lines()),
                    drop -> changed.accept(options.withDropHeader(drop)));
        }
        Recognition.LeftOut footer = of(Recognition.LeftOut.Kind.FOOTER);
        if (footer != null) {
            box(
                    ImportText.FOOTER,
                    List.of(false, true),
                    options.dropFooter(),
                    drop -> desk.say(drop ? ImportText.LINES_DROPPED : ImportText.LINES_KEPT, footer.lines()),
                    drop -> changed.accept(options.withDropFooter(drop)));
        }
        Recognition.LeftOut running = of(Recognition.LeftOut.Kind.RUNNING_HEAD);
        Recognition.LeftOut numbers = of(Recognition.LeftOut.Kind.LINE_NUMBER);
        if (running != null || numbers != null || options.keepMargins()) {
            CheckBox keep = new CheckBox(desk.say(ImportText.MARGINS_KEPT));
            keep.setSelected(options.keepMargins());
            keep.setOnAction(e -> changed.accept(options.withKeepMargins(keep.isSelected())));
            fact(ImportText.MARGINS, FocusKept.named(ImportText.MARGINS.name(), keep));
        }
    }

    private Recognition.@Nullable LeftOut of(Recognition.LeftOut.Kind kind) {
        return reading.recognition().leftOut().stream()
                .filter(l -> l.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private void table(Recognition.Table table) {
        Columns now = table.columns();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < table.names().size(); i++) {
            all.add(i);
        }
        List<Integer> orNone = new ArrayList<>(List.of(-1));
        orNone.addAll(all);
        Function<Integer, String> words = i -> i < 0
                ? "–"
                : SafeText.of(
                        table.names().get(i).isBlank()
                                ? Integer.toString(i + 1)
                                : table.names().get(i));
        box(
                ImportText.TABLE_SPEAKER,
                orNone,
                some(now.speaker()),
                words,
                i -> columns(new Columns(now.sheet(), none(i), now.start(), now.end(), now.text(), now.headed())));
        box(
                ImportText.TABLE_TIME,
                orNone,
                some(now.start()),
                words,
                i -> columns(new Columns(now.sheet(), now.speaker(), none(i), now.end(), now.text(), now.headed())));
        box(
                ImportText.TABLE_TEXT,
                all,
                now.text(),
                words,
                i -> columns(new Columns(now.sheet(), now.speaker(), now.start(), now.end(), i, now.headed())));
        if (table.sheets().size() > 1) {
            List<Integer> sheets = new ArrayList<>();
            for (int i = 0; i < table.sheets().size(); i++) {
                sheets.add(i);
            }
            box(
                    ImportText.TABLE_SHEET,
                    sheets,
                    now.sheet(),
                    i -> SafeText.of(table.sheets().get(i)),
                    i -> columns(new Columns(i, null, null, null, 0, now.headed())));
        }
    }

    private static Integer some(@Nullable Integer column) {
        return Objects.requireNonNullElse(column, -1);
    }

    private static @Nullable Integer none(Integer column) {
        return column < 0 ? null : column;
    }

    private void columns(Columns columns) {
        changed.accept(options.withColumns(columns));
    }

    private Label certainty() {
        double certainty = reading.recognition().certainty();
        Label label = new Label(
                desk.say(certainty >= SURE ? ImportText.SURE : ImportText.UNSURE, Math.round(certainty * PERCENT)));
        label.getStyleClass().addAll("v-small", "certainty", certainty >= SURE ? "sure" : "unsure");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
