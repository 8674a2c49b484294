package org.vielstimmig.desktop.coding;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.i18n.PassagesText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;

/// What the codebook says about the chosen code, short enough to be read while coding.
final class CodeDetails extends ScrollPane {

    private static final double MOST_SHARE = 0.36;

    private final Room room;
    private final Consumer<CodeId> show;
    private final VBox sheet = new VBox();
    /// How many passages it has; leads to them.
    private final Hyperlink numbers = new Hyperlink();

    /// @param passages brings the passages of a code into view
    CodeDetails(Room room, Consumer<CodeId> show, Consumer<Code> passages) {
        this.room = room;
        this.show = show;
        numbers.getStyleClass().addAll("v-small", "code-numbers");
        numbers.setOnAction(event -> {
            numbers.setVisited(false);
            room.model().chosenCode().ifPresent(passages);
        });
        room.model().tallyProperty().addListener((observable, before, now) -> count());
        room.model().page().codingsProperty().addListener((observable, before, now) -> count());
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("code-details", "v-line-top");
        sheet.getStyleClass().add("sheet");
        setContent(sheet);
        setMinHeight(0);
        parentProperty().addListener((observable, before, now) -> {
            if (now instanceof Region side) {
                maxHeightProperty().bind(side.heightProperty().multiply(MOST_SHARE));
            }
        });
        room.model().chosenProperty().addListener((observable, before, now) -> fill());
        room.model().treeProperty().addListener((observable, before, now) -> fill());
        fill();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// As high as its words are when they are wrapped at its width: else the last line, the way to the codebook,
    /// would be cut where there is room for it.
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        Insets around = getInsets();
        double inside = Math.max(0, width - around.getLeft() - around.getRight());
        return snapSizeY(around.getTop() + sheet.prefHeight(inside) + around.getBottom());
    }

    private void fill() {
        sheet.getChildren().clear();
        Optional<Code> chosen = room.model().chosenCode();
        setVisible(chosen.isPresent());
        setManaged(chosen.isPresent());
        chosen.ifPresent(this::fill);
        setVvalue(0);
    }

    private void fill(Code code) {
        FacetMark mark = room.model().markOf(code);
        Label name = wrapped(code.name(), "v-strong");
        HBox head = new HBox(mark, name);
        head.getStyleClass().add("head");
        count();
        sheet.getChildren().addAll(head, numbers);
        String brief = code.brief().isBlank() ? code.definition() : code.brief();
        if (!brief.isBlank()) {
            sheet.getChildren().add(wrapped(brief, "v-soft", "v-small"));
        }
        part(CodingText.USE_WHEN, code.useWhen());
        part(CodingText.NOT_WHEN, code.notWhen());
        FlowPane see = new FlowPane();
        see.getStyleClass().add("links");
        for (CodeId other : code.notWhenSee()) {
            room.model().tree().find(other).ifPresent(to -> see.getChildren().add(link("→ " + to.name(), to.id())));
        }
        if (!see.getChildren().isEmpty()) {
            if (code.notWhen().isBlank()) {
                sheet.getChildren().add(title(CodingText.NOT_WHEN));
            }
            sheet.getChildren().add(see);
        }
        boolean said =
                !brief.isBlank() || !code.useWhen().isBlank() || !code.notWhen().isBlank();
        Hyperlink book = new Hyperlink(room.say(said ? CodingText.IN_CODEBOOK : CodingText.DESCRIBE));
        book.setOnAction(event -> room.desk().navigator().code(code.id()));
        book.getStyleClass().add("v-small");
        if (!said) {
            sheet.getChildren().add(wrapped(room.say(CodingText.NO_DEFINITION), "v-faint", "v-small"));
        }
        sheet.getChildren().add(book);
    }

    private void count() {
        room.model().chosenCode().ifPresent(code -> {
            if (!room.model().tally().isRead()) {
                numbers.setText(room.say(PassagesText.COUNTING));
                numbers.setDisable(true);
                return;
            }
            long all = Tally.sum(room.model().tally().under(room.model().tree(), code.id()));
            numbers.setText(room.say(MarginText.PASSAGES_LINK, all, room.model().here(code.id())));
            numbers.setDisable(all == 0);
        });
    }

    private void part(CodingText title, String text) {
        if (!text.isBlank()) {
            sheet.getChildren().addAll(title(title), wrapped(text, "v-small"));
        }
    }

    private Label title(CodingText title) {
        return Small.label(room.say(title).toUpperCase(room.lang().locale()), "v-tiny", "v-faint", "part");
    }

    private Hyperlink link(String words, CodeId to) {
        Hyperlink link = new Hyperlink(SafeText.of(words));
        link.getStyleClass().add("v-small");
        link.setOnAction(event -> show.accept(to));
        return link;
    }

    private static Label wrapped(String text, String... styles) {
        Label label = Small.label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
