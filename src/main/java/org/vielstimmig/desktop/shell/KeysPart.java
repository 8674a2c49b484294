package org.vielstimmig.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.KeyMap;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.settings.Gesture;
import org.vielstimmig.settings.SettingsFile;

/// The keys for coding in the settings: a click on one, and the next key pressed is its new one. A key that
/// another gesture has is refused by that one’s name.
final class KeysPart extends VBox {

    private final KeyMap keys;
    private final Lang lang;
    private final Runnable changed;
    private final Label complaint = Small.lines("", "v-advice", "v-small");
    private final VBox rows = new VBox();
    private @Nullable Gesture recording;

    /// @param changed called when a key is another
    KeysPart(SettingsFile settings, Lang lang, Runnable changed) {
        keys = new KeyMap(settings);
        this.lang = lang;
        this.changed = changed;
        Button all = new Button(GestureText.RESET_ALL.in(lang));
        all.setOnAction(event -> {
            keys.book().resetAll();
            done();
        });
        complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
        getChildren()
                .addAll(Small.lines(GestureText.SETTINGS_TEXT.in(lang), "v-small", "v-soft"), complaint, rows, all);
        addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
        addEventFilter(KeyEvent.KEY_TYPED, this::heard);
        fill();
    }

    /// Waits for the key of a gesture.
    void record(Gesture gesture) {
        recording = gesture;
        complaint.setText("");
        fill();
    }

    String complaint() {
        return complaint.getText();
    }

    void heard(KeyEvent event) {
        Gesture gesture = recording;
        if (gesture == null) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            recording = null;
            fill();
            event.consume();
            return;
        }
        KeyMap.chosen(event).ifPresent(key -> take(gesture, key));
        event.consume();
    }

    private void take(Gesture gesture, String key) {
        try {
            keys.book().set(gesture, key);
            recording = null;
            done();
        } catch (ProblemException e) {
            complaint.setText(Problems.in(lang, e.problem()));
        }
    }

    private void reset(Gesture gesture) {
        try {
            keys.book().reset(gesture);
            done();
        } catch (ProblemException e) {
            complaint.setText(Problems.in(lang, e.problem()));
        }
    }

    private void done() {
        complaint.setText("");
        fill();
        changed.run();
    }

    private void fill() {
        rows.getChildren().clear();
        GestureText group = null;
        for (Gesture gesture : Gesture.values()) {
            if (gesture.group() != group) {
                group = gesture.group();
                rows.getChildren().add(Small.label(group.in(lang), "v-group"));
            }
            rows.getChildren().add(row(gesture));
        }
    }

    private HBox row(Gesture gesture) {
        Label words = Small.label(gesture.text().in(lang), "v-small");
        words.setTooltip(new Tooltip(gesture.text().in(lang)));
        words.setMinWidth(0);
        String text = keys.text(gesture, lang);
        boolean waits = gesture == recording;
        Button key = new Button(
                waits ? GestureText.RECORDING.in(lang) : text.isEmpty() ? GestureText.NO_KEY.in(lang) : text);
        key.setAccessibleText(gesture.text().in(lang) + ": " + key.getText());
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.getStyleClass().add("key-button");
        key.setOnAction(event -> {
            record(gesture);
            rows.lookupAll(".key-button").stream()
                    .filter(node ->
                            node instanceof Button button && button.getText().equals(GestureText.RECORDING.in(lang)))
                    .findFirst()
                    .ifPresent(node -> node.requestFocus());
        });
        HBox row = new HBox(words, Small.gap(), key);
        if (keys.book().isOwn(gesture)) {
            row.getChildren().add(1, Small.icon(Icon.UNDO, GestureText.RESET.in(lang), () -> reset(gesture)));
        }
        row.getStyleClass().add("name-line");
        return row;
    }
}
