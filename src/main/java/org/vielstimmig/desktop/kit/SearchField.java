package org.vielstimmig.desktop.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;

/// A field to search or filter with: a lens, the text, and at its end the key that leads here, or a cross that
/// clears. Esc clears; Down and Enter can be heard, to move on into the list.
public final class SearchField extends HBox {

    private final TextField field = new TextField();
    private Runnable down = () -> {};

    /// @param key the key that leads here, shown as a chip while the field is empty
    public SearchField(Lang lang, String prompt, @Nullable KeyCombination key) {
        getStyleClass().add("search-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);

        Button clear = new Button(null, Icons.of(Icon.CLOSE, 12));
        clear.getStyleClass().addAll("ghost", "icon-only");
        clear.setFocusTraversable(false);
        Tips.on(clear, () -> KitText.CLEAR.in(lang) + " (" + KitText.KEY_ESCAPE.in(lang) + ")");
        clear.setAccessibleText(KitText.CLEAR.in(lang));
        clear.setOnAction(event -> {
            field.clear();
            field.requestFocus();
        });
        BooleanBinding filled = Bindings.isNotEmpty(field.textProperty());
        clear.visibleProperty().bind(filled);
        clear.managedProperty().bind(filled);

        getChildren().addAll(Icons.of(Icon.SEARCH, 15), field, clear);
        if (key != null) {
            Label chip = Chip.key(Keys.chip(key, lang));
            chip.visibleProperty().bind(filled.not());
            chip.managedProperty().bind(filled.not());
            getChildren().add(chip);
        }
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                down.run();
                event.consume();
            }
        });
        setOnMouseClicked(event -> field.requestFocus());
    }

    /// The quieter form without lens and key, for the filter above a list.
    public static SearchField filter(Lang lang, String prompt) {
        SearchField filter = new SearchField(lang, prompt, null);
        filter.getStyleClass().add("quiet");
        filter.getChildren().removeFirst();
        return filter;
    }

    public StringProperty textProperty() {
        return field.textProperty();
    }

    public String text() {
        return field.getText();
    }

    /// The field itself, for focus and further keys.
    public TextField field() {
        return field;
    }

    /// Called by the Down key: the place to move the focus into the list.
    public void setOnDown(Runnable receiver) {
        down = receiver;
    }

    /// Called by Enter.
    public void setOnEnter(Runnable receiver) {
        field.setOnAction(event -> receiver.run());
    }

    public void take() {
        field.requestFocus();
        field.selectAll();
    }
}
