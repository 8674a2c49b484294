package org.vielstimmig.desktop.coding;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;

/// Asks for the name and the facet of a new code, where it will stand.
final class NewCodePop extends Pop {

    private final Room room;
    private final Label where = Room.label("", "v-soft", "v-small");
    private final TextField name = new TextField();
    private final Label fault = Room.label("", "v-advice", "v-small");
    private final ToggleGroup facets = new ToggleGroup();
    private final Button make;
    private String above = "";
    private Consumer<Code> made = code -> {};

    NewCodePop(Room room) {
        this.room = room;
        name.setPromptText(room.say(CodingText.CODE_NAME));
        name.setPrefColumnCount(22);
        HBox choice = new HBox();
        choice.getStyleClass().add("facet-choice");
        for (Facet facet : Facet.values()) {
            ToggleButton one = new ToggleButton(room.say(BalanceBar.nameOf(facet)), new FacetMark(facet));
            one.getStyleClass().addAll("ghost", "v-small");
            one.setToggleGroup(facets);
            one.setUserData(facet);
            one.setTooltip(new Tooltip(room.say(BalanceBar.nameOf(facet))));
            choice.getChildren().add(one);
        }
        make = new Button(room.say(CodingText.CREATE));
        make.getStyleClass().add("primary");
        make.setOnAction(event -> make());
        name.setOnAction(event -> make());
        name.textProperty().addListener((observable, before, now) -> check());
        fault.setWrapText(true);
        HBox buttons = new HBox(fault, Room.gap(), make);
        buttons.getStyleClass().add("pop-buttons");
        VBox sheet = new VBox(where, name, choice, buttons);
        sheet.getStyleClass().add("memo-sheet");
        setContent(sheet);
    }

    /// @param parent the theme it comes under, null for the top
    void open(Node at, @Nullable CodeId parent, Consumer<Code> onMade) {
        Optional<Code> theme =
                parent == null ? Optional.empty() : room.model().tree().find(parent);
        above = theme.map(code -> room.model().tree().path(code) + "/").orElse("");
        where.setText(SafeText.of(theme.map(code -> room.say(
                        CodingText.NEW_CODE_IN, String.join(" / ", room.model().path(code))))
                .orElse(room.say(CodingText.NEW_CODE_TOP))));
        made = onMade;
        name.clear();
        facets.getToggles().stream()
                .filter(t -> t.getUserData() == Facet.NEUTRAL)
                .findFirst()
                .ifPresent(facets::selectToggle);
        check();
        var bounds = Room.isShown(at) ? at.localToScreen(at.getBoundsInLocal()) : null;
        if (bounds != null) {
            show(at, bounds.getMinX() - 40, bounds.getMinY() + 44);
            FxDoor.later(name::requestFocus);
        }
    }

    TextField name() {
        return name;
    }

    private void check() {
        String path = above + name.getText().strip();
        boolean blank = name.getText().isBlank();
        boolean fine = !blank && room.codes().creatable(path).isPresent();
        make.setDisable(!fine);
        fault.setText(blank || fine ? "" : room.say(CodingText.CODE_TAKEN));
    }

    private void make() {
        if (make.isDisabled()) {
            return;
        }
        Facet facet =
                facets.getSelectedToggle() != null && facets.getSelectedToggle().getUserData() instanceof Facet chosen
                        ? chosen
                        : Facet.NEUTRAL;
        room.actions().addCode(above + name.getText().strip(), facet, made);
        hide();
    }
}
