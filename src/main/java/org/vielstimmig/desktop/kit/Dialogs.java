package org.vielstimmig.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;

/// Questions that cannot wait, in the house's look. Enter does what the accented button says, in a text of
/// several lines Ctrl+Enter; Esc leaves
/// everything as it was. Every method waits for the answer while the window goes on living.
public final class Dialogs {

    private static final KeyCombination SEND = KeyCombination.valueOf("Shortcut+Enter");

    private final Theme theme;
    private final Lang lang;
    private final Supplier<@Nullable Window> owner;

    /// @param owner the window to stand over, asked for at each question
    public Dialogs(Theme theme, Lang lang, Supplier<@Nullable Window> owner) {
        this.theme = theme;
        this.lang = lang;
        this.owner = owner;
    }

    /// Says something that has to be read.
    public void tell(String title, String text) {
        Dialog<ButtonType> dialog = dialog(title, text, null);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(KitText.OK.in(lang), ButtonData.OK_DONE));
        dialog.showAndWait();
    }

    /// Asks before something is done.
    ///
    /// @param action the word on the button that does it: "Löschen", never "OK"
    public boolean confirm(String title, String text, String action) {
        return form(title, text, null, action, always(), () -> true).orElse(false);
    }

    /// Asks for a line of text.
    ///
    /// @param fault what is wrong with a text, or empty; while there is one, the button is off
    /// @return the text without white space at its ends
    public Optional<String> ask(
            String title, String text, String first, String action, Function<String, Optional<String>> fault) {
        TextField field = new TextField(first);
        Label complaint = new Label();
        complaint.setWrapText(true);
        complaint.getStyleClass().addAll("v-advice", "v-small");
        complaint
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> field.getText().isBlank()
                                ? ""
                                : fault.apply(field.getText().strip()).orElse(""),
                        field.textProperty()));
        VBox content = new VBox(field, complaint);
        content.setStyle("-fx-spacing: .46em;");
        ObservableBooleanValue fine = Bindings.createBooleanBinding(
                () -> fault.apply(field.getText().strip()).isEmpty(), field.textProperty());
        return form(title, text, content, action, fine, () -> field.getText().strip());
    }

    /// Asks to choose one of several.
    ///
    /// @param first the one chosen at the start, or none
    public <T> Optional<T> choose(
            String title, String text, List<T> options, Function<T, String> name, @Nullable T first, String action) {
        ListView<T> list = new ListView<>();
        list.getItems().setAll(options);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T option, boolean empty) {
                super.updateItem(option, empty);
                setText(empty || option == null ? null : name.apply(option));
            }
        });
        list.getStyleClass().add("framed");
        list.setPrefHeight(Math.clamp(options.size() * 29L + 12, 70, 320));
        if (first != null) {
            list.getSelectionModel().select(first);
        } else {
            list.getSelectionModel().selectFirst();
        }
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && list.getScene() != null) {
                list.getScene().getRoot().lookupAll(".button").stream()
                        .filter(node -> node instanceof Button button && button.isDefaultButton())
                        .findFirst()
                        .ifPresent(node -> ((Button) node).fire());
            }
        });
        ObservableBooleanValue picked =
                list.getSelectionModel().selectedItemProperty().isNotNull();
        return form(
                title,
                text,
                list,
                action,
                picked,
                () -> list.getSelectionModel().getSelectedItem());
    }

    /// A question of one's own: any content above "Abbrechen" and the button that does it.
    ///
    /// @param text    one sentence above the content; may be empty
    /// @param content gets the focus in its first control
    /// @param fine    whether the button may be pressed
    /// @param result  read when it was pressed
    public <T> Optional<T> form(
            String title,
            String text,
            @Nullable Node content,
            String action,
            ObservableBooleanValue fine,
            Supplier<T> result) {
        return form(title, text, content, new ReadOnlyStringWrapper(action), fine, false, result);
    }

    /// The same where Enter pressed in a hurry must not do it: the focus is at "Abbrechen" first.
    public <T> Optional<T> formWithCare(
            String title,
            String text,
            @Nullable Node content,
            String action,
            ObservableBooleanValue fine,
            Supplier<T> result) {
        return form(title, text, content, new ReadOnlyStringWrapper(action), fine, true, result);
    }

    /// The same with a button whose words follow what was chosen.
    public <T> Optional<T> form(
            String title,
            String text,
            @Nullable Node content,
            ObservableStringValue action,
            ObservableBooleanValue fine,
            Supplier<T> result) {
        return form(title, text, content, action, fine, false, result);
    }

    private <T> Optional<T> form(
            String title,
            String text,
            @Nullable Node content,
            ObservableStringValue action,
            ObservableBooleanValue fine,
            boolean careful,
            Supplier<T> result) {
        Dialog<ButtonType> dialog = dialog(title, text, content);
        ButtonType act = new ButtonType(action.get(), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(KitText.CANCEL.in(lang), ButtonData.CANCEL_CLOSE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().addAll(cancel, act);
        Node button = pane.lookupButton(act);
        button.disableProperty().bind(Bindings.not(fine));
        if (button instanceof Button words) {
            words.textProperty().bind(action);
            // Buttons of one size are measured once, and the words may grow afterwards.
            ButtonBar.setButtonUniformSize(words, false);
            words.setMinWidth(Region.USE_PREF_SIZE);
        }
        // Where a text has lines, Enter is one of them; with Ctrl it sends the form.
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SEND.match(event) && !button.isDisabled() && button instanceof Button send) {
                event.consume();
                send.fire();
            }
        });
        // A focused button takes Enter for itself: without a field the accented one has to be it.
        Node first = careful ? pane.lookupButton(cancel) : content == null ? button : firstControl(content);
        // The toolkit gives the focus to the accented button when the window is shown; where there is a field it
        // would take a space that is typed for a press.
        dialog.setOnShown(event -> {
            take(first);
            FxDoor.later(() -> take(first));
        });
        return dialog.showAndWait().filter(act::equals).map(pressed -> result.get());
    }

    /// The condition of a form that can always be sent.
    public static ObservableBooleanValue always() {
        return new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
    }

    private Dialog<ButtonType> dialog(String title, String text, @Nullable Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        Window window = owner.get();
        if (window != null) {
            dialog.initOwner(window);
        }
        dialog.setTitle(title);
        Label head = new Label(SafeText.of(title));
        head.setWrapText(true);
        head.getStyleClass().add("dialog-title");
        VBox column = new VBox(head);
        column.setStyle("-fx-spacing: .77em;");
        if (!text.isEmpty()) {
            Label words = new Label(SafeText.of(text));
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.setMaxWidth(460);
            words.getStyleClass().add("dialog-text");
            column.getChildren().add(words);
        }
        if (content != null) {
            column.getChildren().add(content);
        }
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(column);
        pane.setHeader(null);
        pane.setGraphic(null);
        if (window == null) {
            // With an owner it wears the owner's style sheets, whatever becomes of them.
            theme.dress(pane.getScene());
        }
        return dialog;
    }

    /// What stands in a field already is selected: typing replaces it.
    private static void take(Node first) {
        first.requestFocus();
        if (first instanceof TextField field) {
            field.selectAll();
        }
    }

    private static Node firstControl(Node node) {
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = firstControl(child);
                if (found.isFocusTraversable()) {
                    return found;
                }
            }
        }
        return node;
    }
}
