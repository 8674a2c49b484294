package org.vielstimmig.desktop.codebook;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;

/// The memos on a code: written and corrected where they stand.
final class MemoCards extends VBox {

    private final Room room;
    private final Edits edits;
    private final Runnable leave;
    private final VBox cards = new VBox();
    private final PageText fresh;
    private final Hyperlink add;
    private final Map<MemoId, Card> known = new HashMap<>();

    MemoCards(Room room, Edits edits, Runnable leave) {
        this.room = room;
        this.edits = edits;
        this.leave = leave;
        getStyleClass().add("memos");
        cards.getStyleClass().add("cards");
        fresh = new PageText(true, room.say(CodebookText.MEMO_NEW), room.say(CodebookText.MEMO_PROMPT));
        fresh.setOnSave(this::write);
        fresh.setOnLeave(leave);
        fresh.managedProperty().bind(fresh.visibleProperty());
        fresh.setVisible(false);
        fresh.focusedProperty().addListener((o, before, now) -> {
            if (!now && fresh.clean().isEmpty()) {
                open(false);
            }
        });
        add = Room.link("+ " + room.say(CodebookText.MEMO_NEW), this::begin);
        add.getStyleClass().add("indented");
        add.managedProperty().bind(add.visibleProperty());
        getChildren().addAll(cards, fresh, add);
    }

    /// Opens an empty memo to be written.
    void begin() {
        open(true);
        fresh.requestFocus();
    }

    private void open(boolean now) {
        fresh.setVisible(now);
        add.setVisible(!now);
    }

    private void write(String text) {
        CodeId code = edits.code().orElseThrow().id();
        fresh.setFresh("");
        open(false);
        room.desk().when(room.model().writeMemo(code, text));
    }

    /// Stores whatever is being written.
    void commit() {
        fresh.commit();
        if (fresh.clean().isEmpty()) {
            open(false);
        }
        known.values().forEach(card -> card.words.commit());
    }

    void show(Details details) {
        List<Node> wanted = new ArrayList<>();
        Map<MemoId, Card> kept = new HashMap<>();
        for (Memo memo : details.memos()) {
            Card card = known.getOrDefault(memo.id(), new Card(memo.id()));
            card.show(details, memo);
            kept.put(memo.id(), card);
            wanted.add(card);
        }
        known.clear();
        known.putAll(kept);
        if (!cards.getChildren().equals(wanted)) {
            cards.getChildren().setAll(wanted);
        }
        cards.setManaged(!wanted.isEmpty());
    }

    private final class Card extends VBox {

        private final PageText words;
        private final Label by = Room.label("", "v-small", "v-faint");

        Card(MemoId memo) {
            getStyleClass().add("memo-card");
            words = new PageText(true, room.say(CodebookText.MEMO), "");
            words.setOnSave(text -> room.desk().when(room.model().changeMemo(memo, text)));
            words.setOnLeave(leave);
            HBox foot = new HBox(by, Room.gap(), Room.icon(Icon.TRASH, room.say(CodebookText.MEMO_REMOVE), () -> {
                words.setFresh("");
                room.desk()
                        .when(
                                room.model().changeMemo(memo, ""),
                                gone -> room.undoable(room.say(CodebookText.MEMO_REMOVED)));
            }));
            foot.getStyleClass().add("foot");
            getChildren().addAll(words, foot);
        }

        void show(Details details, Memo memo) {
            words.setStored(memo.text());
            by.setText(details.coder(memo.coder()) + " · "
                    + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(room.lang().locale())
                            .withZone(ZoneId.systemDefault())
                            .format(memo.created()));
        }
    }
}
