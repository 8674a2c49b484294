package org.vielstimmig.desktop.coding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.i18n.MemoText;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.project.MemoFilter;
import org.vielstimmig.project.MemoPapers;

/// Above the memos: words they hold, and in one menu what they are about, who wrote them, and when.
final class MemoFilterBar extends HBox {

    private final Room room;
    private final MenuButton more = new MenuButton();

    MemoFilterBar(Room room) {
        this.room = room;
        SearchField words = SearchField.filter(room.lang(), room.say(MemoText.SEARCH));
        words.textProperty()
                .addListener((observable, before, now) ->
                        change(f -> new MemoFilter(now.strip(), f.kinds(), f.coder(), f.from(), f.to())));
        HBox.setHgrow(words, Priority.ALWAYS);
        more.getStyleClass().addAll("ghost", "filter-menu");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnShowing(event -> fill());
        setSpacing(8);
        setPadding(new Insets(4, 12, 4, 12));
        getChildren().addAll(words, more);
        room.memos().filterProperty().addListener((observable, before, now) -> name());
        fill();
        name();
    }

    private void name() {
        MemoFilter now = room.memos().filterProperty().get();
        boolean plain = now.kinds().isEmpty() && now.coder() == null && now.from() == null;
        more.setText(room.say(plain ? MemoText.FILTER : MemoText.FILTERED));
        more.getStyleClass().remove("filtered");
        if (!plain) {
            more.getStyleClass().add("filtered");
        }
    }

    private void change(UnaryOperator<MemoFilter> change) {
        room.memos()
                .filterProperty()
                .set(change.apply(room.memos().filterProperty().get()));
    }

    private void fill() {
        more.getItems().clear();
        kind(null, MemoText.ALL_KINDS);
        for (MemoFilter.Kind kind : MemoFilter.Kind.values()) {
            kind(kind, MemoPapers.nameOf(kind));
        }
        more.getItems().add(new SeparatorMenuItem());
        if (room.model().snapshot().coders().size() > 1) {
            person(null, room.say(MemoText.EVERYONE));
            for (Coder coder : room.model().snapshot().coders()) {
                person(coder.id(), coder.name());
            }
            more.getItems().add(new SeparatorMenuItem());
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        days(null, MemoText.ANY_DAY);
        days(today, MemoText.TODAY);
        days(today.minusDays(6), MemoText.WEEK);
        days(today.minusDays(29), MemoText.MONTH);
    }

    private void kind(MemoFilter.@Nullable Kind kind, MemoText name) {
        Set<MemoFilter.Kind> kinds = kind == null ? Set.of() : Set.of(kind);
        item(
                room.say(name),
                room.memos().filterProperty().get().kinds().equals(kinds),
                f -> new MemoFilter(f.words(), kinds, f.coder(), f.from(), f.to()));
    }

    private void person(@Nullable CoderId coder, String name) {
        item(
                name,
                Objects.equals(room.memos().filterProperty().get().coder(), coder),
                f -> new MemoFilter(f.words(), f.kinds(), coder, f.from(), f.to()));
    }

    private void days(@Nullable LocalDate from, MemoText name) {
        item(
                room.say(name),
                Objects.equals(room.memos().filterProperty().get().from(), from),
                f -> new MemoFilter(f.words(), f.kinds(), f.coder(), from, null));
    }

    private void item(String name, boolean chosen, UnaryOperator<MemoFilter> change) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(event -> change(change));
        more.getItems().add(item);
    }
}
