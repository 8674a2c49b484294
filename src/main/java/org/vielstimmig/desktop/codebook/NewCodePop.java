package org.vielstimmig.desktop.codebook;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FacetChoice;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;

/// Asks for the name and the facet of a new code, on a small card where it will stand.
final class NewCodePop {

    private final Room room;
    private final Popup popup = new Popup();
    private final Label where = Small.label("", "v-strong");
    private final TextField name = new TextField();
    private final Label fault = Small.lines("", "v-advice", "v-small");
    private final FacetChoice facets;
    private final Button make;
    private @Nullable CodeId parent;
    private boolean waitingForKeyUp;

    NewCodePop(Room room) {
        this.room = room;
        facets = new FacetChoice(room.lang());
        name.setPrefColumnCount(26);
        name.setOnAction(event -> make());
        name.textProperty().addListener((o, before, now) -> check());
        make = new Button(room.say(CodebookText.ADD));
        make.getStyleClass().add("primary");
        make.setOnAction(event -> make());
        HBox buttons = new HBox(fault, Small.gap(), make);
        buttons.getStyleClass().add("pop-buttons");
        VBox card = new VBox(where, name, facets, buttons);
        card.getStyleClass().add("codebook-pop");
        card.getStylesheets().add(Room.sheet());
        // The key that opened the card must not land in its field.
        card.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (waitingForKeyUp) {
                event.consume();
            }
        });
        card.addEventFilter(KeyEvent.KEY_RELEASED, event -> waitingForKeyUp = false);
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// @param above the theme it comes under, null for the top
    void open(Node at, @Nullable CodeId above) {
        if (!Small.isShown(at)) {
            return;
        }
        parent = above;
        Optional<Code> theme =
                above == null ? Optional.empty() : room.model().tree().find(above);
        where.setText(SafeText.of(theme.map(code -> room.say(CodebookText.NEW_IN, code.name()))
                .orElse(room.say(CodebookText.NEW_AT_TOP))));
        name.setPromptText(room.say(theme.isPresent() ? CodebookText.NEW_PROMPT : CodebookText.NEW_TOP_PROMPT));
        name.clear();
        facets.choose(Facet.NEUTRAL);
        check();
        waitingForKeyUp = true;
        var bounds = at.localToScreen(at.getBoundsInLocal());
        popup.show(at.getScene().getWindow(), bounds.getMinX() + 24, bounds.getMinY() + 64);
        FxDoor.later(() -> {
            waitingForKeyUp = false;
            name.requestFocus();
        });
    }

    TextField name() {
        return name;
    }

    boolean isOpen() {
        return popup.isShowing();
    }

    Popup popup() {
        return popup;
    }

    void hide() {
        popup.hide();
    }

    private void check() {
        boolean blank = name.getText().isBlank();
        boolean fine = !blank && room.model().isFree(parent, name.getText());
        make.setDisable(!fine);
        fault.setText(blank || fine ? "" : room.say(CodebookText.NAME_TAKEN));
    }

    private void make() {
        if (make.isDisabled()) {
            return;
        }
        Facet facet = facets.chosen();
        popup.hide();
        room.desk().when(room.model().add(parent, name.getText().strip(), facet), made -> {
            room.model().filterProperty().set("");
            room.model().tableProperty().set(false);
            room.model().chosenProperty().set(made.id());
        });
    }
}
