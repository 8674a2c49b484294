package org.vielstimmig.desktop.questionnaire;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.ListsText;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.project.MemoFilter;

/// The memos on the item being worded: each a card one writes in, and a line to begin another.
final class ItemMemos extends VBox {

    private final Desk desk;
    private final ItemMemosModel model;
    private final Label name = Small.label("", "field-label");
    private final VBox cards = new VBox();
    private final WrittenField fresh = new WrittenField(true);
    private final Hyperlink add;
    private final Map<MemoId, Card> known = new HashMap<>();
    private @Nullable ItemId item;

    ItemMemos(Desk desk, ItemMemosModel model, Subscriptions subscriptions) {
        this.desk = desk;
        this.model = model;
        getStyleClass().addAll("field", "item-memos");
        cards.getStyleClass().add("memo-cards");
        cards.managedProperty().bind(cards.visibleProperty());
        fresh.setPromptText(desk.say(ListsText.MEMO_PROMPT));
        fresh.setAccessibleText(desk.say(ListsText.MEMO_NEW));
        fresh.setOnSave(this::write);
        fresh.managedProperty().bind(fresh.visibleProperty());
        fresh.setVisible(false);
        fresh.focusedProperty().addListener((o, before, now) -> {
            if (!now && fresh.getText().isBlank()) {
                open(false);
            }
        });
        add = new Hyperlink("+ " + desk.say(ListsText.MEMO_NEW));
        add.setOnAction(event -> {
            add.setVisited(false);
            begin();
        });
        add.managedProperty().bind(add.visibleProperty());
        getChildren().addAll(name, cards, fresh, add);
        subscriptions.later(model.allProperty(), now -> fill());
        fill();
    }

    /// Shows the memos on an item; null for none.
    void show(@Nullable ItemId next) {
        if (!Objects.equals(next, item)) {
            commit();
            item = next;
            fill();
        }
    }

    /// Opens an empty memo to be written.
    void begin() {
        if (item != null) {
            open(true);
            fresh.requestFocus();
        }
    }

    /// Stores whatever is being written.
    void commit() {
        fresh.commit();
        List.copyOf(known.values()).forEach(card -> card.words.commit());
    }

    private void open(boolean now) {
        fresh.setVisible(now);
        add.setVisible(!now);
    }

    private void write(String text) {
        ItemId on = item;
        fresh.clear();
        fresh.setStored("");
        open(false);
        if (on != null && !text.isBlank()) {
            desk.when(model.write(on, text));
        }
    }

    private void fill() {
        List<Memo> memos = item == null ? List.of() : model.of(item);
        name.setText(desk.say(ListsText.MEMOS, memos.size()));
        List<Node> wanted = new ArrayList<>();
        Map<MemoId, Card> kept = new HashMap<>();
        for (Memo memo : memos) {
            Card card = known.getOrDefault(memo.id(), new Card(memo.id()));
            card.show(memo);
            kept.put(memo.id(), card);
            wanted.add(card);
        }
        known.clear();
        known.putAll(kept);
        if (!cards.getChildren().equals(wanted)) {
            cards.getChildren().setAll(wanted);
        }
        cards.setVisible(!wanted.isEmpty());
    }

    private void remove(MemoId memo) {
        desk.when(model.change(memo, ""), gone -> desk.undoable(desk.say(ListsText.MEMO_REMOVED), model.wayBack()));
    }

    private final class Card extends VBox {

        private final WrittenField words = new WrittenField(true);
        private final Label by = Small.label("", "v-small", "v-faint");

        Card(MemoId memo) {
            getStyleClass().add("memo-card");
            words.setOnSave(text -> {
                if (text.isBlank()) {
                    remove(memo);
                } else {
                    desk.when(model.change(memo, text));
                }
            });
            HBox foot = new HBox(
                    by, Small.gap(), Small.icon(Icon.TRASH, desk.say(ListsText.MEMO_REMOVE), () -> remove(memo)));
            foot.getStyleClass().add("foot");
            getChildren().addAll(words, foot);
        }

        void show(Memo memo) {
            words.setStored(memo.text());
            words.setAccessibleText(desk.say(ListsText.MEMOS, 1));
            by.setText(SafeText.of(model.coder(memo.coder()) + " · "
                    + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(desk.lang().locale())
                            .format(MemoFilter.day(memo))));
        }
    }
}
