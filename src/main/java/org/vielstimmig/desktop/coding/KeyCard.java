package org.vielstimmig.desktop.coding;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.vielstimmig.desktop.kit.Chip;
import org.vielstimmig.desktop.kit.KeyMap;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.settings.Gesture;

/// A card over the page with everything that hands can do here: keys as they are chosen, fixed keys, the
/// mouse. It goes with the next key or click.
final class KeyCard extends Pop {

    private static final List<GestureText> MOUSE = List.of(
            GestureText.MOUSE_CODE,
            GestureText.MOUSE_DRAG,
            GestureText.MOUSE_CLICKS,
            GestureText.MOUSE_NUMBER,
            GestureText.MOUSE_SPEAKER,
            GestureText.MOUSE_CODED,
            GestureText.MOUSE_GRIPS,
            GestureText.MOUSE_PICK,
            GestureText.MOUSE_NOTE,
            GestureText.MOUSE_ROW,
            GestureText.MOUSE_MERGE);

    private static final double WIDE_EM = 75;

    private final Room room;

    KeyCard(Room room) {
        this.room = room;
        card().getStyleClass().add("key-card");
        popup().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.getCode().isModifierKey()) {
                hide();
            }
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
            }
        });
    }

    void show(Node over) {
        Window window = over.getScene() == null ? null : over.getScene().getWindow();
        Bounds bounds = over.localToScreen(over.getBoundsInLocal());
        if (bounds != null && window != null) {
            boolean wide = window.getWidth() > WIDE_EM * room.desk().theme().fontSize();
            setContent(content(wide));
            // Wide, it begins at the window's edge: three columns need the room.
            show(over, wide ? window.getX() + 12 : bounds.getMinX() + 16, bounds.getMinY() + 40);
        }
    }

    /// @param wide whether three columns have room side by side
    private Node content(boolean wide) {
        VBox first = new VBox(group(GestureText.GROUP_CODE), fixed(), group(GestureText.GROUP_WAYS));
        VBox second = new VBox(group(GestureText.GROUP_CODING), ends(), group(GestureText.GROUP_ROOM));
        HBox columns = new HBox(first, second);
        if (wide) {
            columns.getChildren().add(new VBox(tree(), mouse()));
        } else {
            first.getChildren().addAll(tree(), mouse());
        }
        columns.getChildren().forEach(column -> column.getStyleClass().add("key-column"));
        columns.getStyleClass().add("key-columns");
        VBox all = new VBox(
                Small.label(room.say(GestureText.CARD_TITLE), "v-title"),
                columns,
                Small.label(room.say(GestureText.CARD_HINT), "v-faint", "v-small"));
        all.getStyleClass().add("key-column");
        return all;
    }

    private VBox group(GestureText group) {
        VBox rows = part(group);
        for (Gesture gesture : Gesture.values()) {
            if (gesture.group() == group) {
                rows.getChildren().add(row(gesture.text(), room.keys().chip(gesture, room.lang())));
            }
        }
        return rows;
    }

    private VBox tree() {
        VBox rows = group(GestureText.GROUP_TREE);
        rows.getChildren().add(row(GestureText.TREE_ENTER_WORDS, room.say(KitText.KEY_ENTER)));
        return rows;
    }

    private VBox fixed() {
        VBox rows = part(GestureText.GROUP_FIXED);
        rows.getChildren()
                .addAll(
                        row(GestureText.FIXED_PALETTE, room.say(GestureText.FIXED_PALETTE_KEY)),
                        row(GestureText.FIXED_LETTER, room.say(GestureText.FIXED_LETTER_KEY)),
                        row(GestureText.FIXED_RECENT, "1 … 9"),
                        row(GestureText.FIXED_MAKE, room.say(GestureText.FIXED_MAKE_KEY)),
                        row(GestureText.UNCODE, room.say(KitText.KEY_DELETE)),
                        row(GestureText.FIXED_LEAVE, room.say(KitText.KEY_ESCAPE)),
                        row(GestureText.FIXED_UNDO, room.say(GestureText.FIXED_UNDO_KEY)));
        return rows;
    }

    /// Twelve keys in six rows: an end, a unit, back and on.
    private VBox ends() {
        VBox rows = part(GestureText.GROUP_ENDS);
        rows.getChildren()
                .addAll(
                        pair(GestureText.CARD_END, GestureText.CARD_WORD, Gesture.END_WORD_BACK, Gesture.END_WORD_ON),
                        pair(
                                GestureText.CARD_END,
                                GestureText.CARD_SENTENCE,
                                Gesture.END_SENTENCE_BACK,
                                Gesture.END_SENTENCE_ON),
                        pair(GestureText.CARD_END, GestureText.CARD_TURN, Gesture.END_TURN_BACK, Gesture.END_TURN_ON),
                        pair(
                                GestureText.CARD_START,
                                GestureText.CARD_WORD,
                                Gesture.START_WORD_BACK,
                                Gesture.START_WORD_ON),
                        pair(
                                GestureText.CARD_START,
                                GestureText.CARD_SENTENCE,
                                Gesture.START_SENTENCE_BACK,
                                Gesture.START_SENTENCE_ON),
                        pair(
                                GestureText.CARD_START,
                                GestureText.CARD_TURN,
                                Gesture.START_TURN_BACK,
                                Gesture.START_TURN_ON));
        return rows;
    }

    private HBox pair(Text end, Text unit, Gesture back, Gesture on) {
        KeyMap keys = room.keys();
        HBox row = new HBox(words(room.say(end) + ": " + room.say(unit)), Small.gap());
        for (Gesture gesture : List.of(back, on)) {
            String key = keys.chip(gesture, room.lang());
            if (!key.isEmpty()) {
                row.getChildren().add(Chip.key(key));
            }
        }
        row.getStyleClass().add("key-row");
        return row;
    }

    private VBox mouse() {
        VBox rows = part(GestureText.GROUP_MOUSE);
        rows.getStyleClass().add("key-mouse");
        for (GestureText each : MOUSE) {
            Label words = words(room.say(each));
            words.setWrapText(true);
            words.setMinWidth(0);
            rows.getChildren().add(words);
        }
        return rows;
    }

    private VBox part(GestureText title) {
        VBox part = new VBox(Small.label(room.say(title), "v-group"));
        part.getStyleClass().add("key-part");
        return part;
    }

    private HBox row(Text words, String key) {
        HBox row = new HBox(words(room.say(words)), Small.gap());
        if (!key.isEmpty()) {
            row.getChildren().add(Chip.key(key));
        }
        row.getStyleClass().add("key-row");
        return row;
    }

    private static Label words(String text) {
        Label label = Small.label(text, "v-small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
