package org.vielstimmig.desktop.coding;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.settings.Gesture;

/// The codings under a click, each with what can be done to it. Keys go on to the page while it is open.
final class CodingPop extends Pop {

    private final Room room;
    private final PageView view;
    private final CodingItems items;
    private List<CodingId> shown = List.of();

    CodingPop(Room room, PageView view, Runnable showPassages) {
        this.room = room;
        this.view = view;
        items = new CodingItems(room, view, showPassages);
        popup().setOnHidden(event -> shown = List.of());
    }

    void open(List<PageCoding> codings, double screenX, double screenY) {
        // The shortest first: it is what one points at.
        List<CodingId> ids = codings.reversed().stream().map(PageCoding::id).toList();
        hide();
        shown = ids;
        if (fill()) {
            show(view.anchor(), screenX + 4, screenY + 16);
        }
    }

    /// The codings have changed.
    void refresh() {
        if (isShowing() && !fill()) {
            hide();
        }
    }

    List<CodingId> shown() {
        return shown;
    }

    /// Goes to another of the codings shown, around at the ends.
    void move(int step) {
        if (!shown.isEmpty()) {
            CodingId now = room.model().page().currentProperty().get();
            int at = now == null ? -1 : shown.indexOf(now);
            int next = at < 0 ? (step > 0 ? 0 : shown.size() - 1) : Math.floorMod(at + step, shown.size());
            room.model().page().currentProperty().set(shown.get(next));
            refresh();
        }
    }

    private boolean fill() {
        VBox rows = new VBox();
        rows.getStyleClass().add("coding-rows");
        for (CodingId id : shown) {
            Optional<Coding> coding = room.model().page().coding(id);
            coding.ifPresent(c -> rows.getChildren().add(row(c)));
        }
        setContent(rows);
        return !rows.getChildren().isEmpty();
    }

    private HBox row(Coding coding) {
        Code code = room.model().tree().find(coding.code()).orElse(null);
        FacetMark mark = room.model().markOf(coding);
        Label name = Small.label(code == null ? "?" : code.name(), "v-medium");
        List<String> path = code == null ? List.of() : room.model().path(code);
        String above = String.join(" / ", path.subList(0, Math.max(0, path.size() - 1)));
        String who =
                room.model().snapshot().coder(coding.coder()).map(c -> c.name()).orElse("?");
        Label sub = Small.label(above.isEmpty() ? who : above + " · " + who, "v-faint", "v-small");
        VBox words = new VBox(name, sub);
        words.setMaxWidth(250);
        words.setMinWidth(140);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setOnMouseClicked(event -> room.model().chosenProperty().set(coding.code()));
        words.getStyleClass().add("words");

        Button facet = Small.icon(Icon.FILTER, room.tip(CodingText.FACET_HERE, Gesture.FACET), () -> {});
        facet.setGraphic(room.model().markOf(coding));
        facet.setOnAction(event -> menu(facet, items.facets(coding)));
        int memos = room.memos().on(coding.id()).size();
        Button memo = Small.icon(
                Icon.MEMO, room.tip(memos == 0 ? CodingText.WRITE_MEMO : CodingText.OPEN_MEMO, Gesture.MEMO), () -> {
                    hide();
                    items.memo(coding);
                });
        if (memos > 0) {
            memo.getStyleClass().add("has-memo");
        }
        Button other = Small.icon(Icon.CODE, room.tip(CodingText.RECODE, Gesture.RECODE), () -> {
            hide();
            items.recode(coding);
        });
        Button book = Small.icon(Icon.CODEBOOK, room.say(CodingText.IN_CODEBOOK), () -> {
            hide();
            room.desk().navigator().code(coding.code());
        });
        Button away = Small.icon(
                Icon.TRASH,
                room.tip(CodingText.UNCODE, Gesture.UNCODE),
                () -> view.deeds().uncode(coding.id()));
        HBox row = new HBox(mark, words, dots(coding), facet, memo, other, book, away);
        row.getStyleClass().add("coding-row");
        if (coding.id().equals(room.model().page().currentProperty().get()) && shown.size() > 1) {
            row.getStyleClass().add("current");
        }
        row.lookupAll(".button").forEach(button -> button.setFocusTraversable(false));
        return row;
    }

    private void menu(Button at, ContextMenu menu) {
        menu.show(at, Side.BOTTOM, 0, 2);
    }

    /// Three dots; a click on the last full one takes the weight away.
    private HBox dots(Coding coding) {
        HBox dots = new HBox();
        dots.getStyleClass().add("weight");
        int full = Weight.full(coding.weight());
        for (int i = 1; i <= Weight.STEPS; i++) {
            int step = i;
            Button dot = new Button(i <= full ? "●" : "○");
            dot.getStyleClass().add("dot");
            dot.setMinWidth(Region.USE_PREF_SIZE);
            dot.setTooltip(new Tooltip(room.say(CodingText.WEIGHT_OF, i, Weight.STEPS)));
            dot.setAccessibleText(room.say(CodingText.WEIGHT_OF, i, Weight.STEPS));
            dot.setOnAction(event -> items.weigh(coding, step == full ? null : Weight.of(step)));
            dots.getChildren().add(dot);
        }
        return dots;
    }
}
