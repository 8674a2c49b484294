package org.vielstimmig.desktop.codebook;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;

/// Asks for the name and the facet of a new code, on a small card where it will stand.
final class NewCodePop {

    private final Room room;
    private final Popup popup = new Popup();
    private final Label where = Room.label("", "v-strong");
    private final TextField name = new TextField();
    private final Label fault = Room.lines("", "v-advice", "v-small");
    private final ToggleGroup facets = new ToggleGroup();
    private final Button make;
    private @Nullable CodeId parent;
    private boolean waitingForKeyUp;

    NewCodePop(Room room) {
        this.room = room;
        name.setPrefColumnCount(26);
        name.setOnAction(event -> make());
        name.textProperty().addListener((o, before, now) -> check());
        HBox choice = new HBox();
        choice.getStyleClass().add("facet-choice");
        for (Facet facet : Facet.values()) {
            ToggleButton one = new ToggleButton(room.say(BalanceBar.nameOf(facet)), new FacetMark(facet));
            one.getStyleClass().addAll("ghost", "tight-toggle");
            one.setToggleGroup(facets);
            one.setUserData(facet);
            choice.getChildren().add(one);
        }
        make = new Button(room.say(CodebookText.ADD));
        make.getStyleClass().add("primary");
        make.setOnAction(event -> make());
        HBox buttons = new HBox(fault, Room.gap(), make);
        buttons.getStyleClass().add("pop-buttons");
        VBox card = new VBox(where, name, choice, buttons);
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
        if (!Room.isShown(at)) {
            return;
        }
        parent = above;
        Optional<Code> theme =
                above == null ? Optional.empty() : room.model().tree().find(above);
        where.setText(SafeText.of(theme.map(code -> room.say(CodebookText.NEW_IN, code.name()))
                .orElse(room.say(CodebookText.NEW_AT_TOP))));
        name.setPromptText(room.say(theme.isPresent() ? CodebookText.NEW_PROMPT : CodebookText.NEW_TOP_PROMPT));
        name.clear();
        facets.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == Facet.NEUTRAL)
                .forEach(facets::selectToggle);
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
        Facet facet =
                facets.getSelectedToggle() != null && facets.getSelectedToggle().getUserData() instanceof Facet chosen
                        ? chosen
                        : Facet.NEUTRAL;
        popup.hide();
        room.desk().when(room.model().add(parent, name.getText().strip(), facet), made -> {
            room.model().filterProperty().set("");
            room.model().tableProperty().set(false);
            room.model().chosenProperty().set(made.id());
        });
    }
}
