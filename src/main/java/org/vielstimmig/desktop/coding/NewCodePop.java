package org.vielstimmig.desktop.coding;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FacetChoice;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;

/// Asks for the name and the facet of a new code, where it will stand.
final class NewCodePop extends Pop {

    private final Room room;
    private final Label where = Small.label("", "v-soft", "v-small");
    private final TextField name = new TextField();
    private final Label fault = Small.label("", "v-advice", "v-small");
    private final FacetChoice facets;
    private final Button make;
    private String above = "";
    private Consumer<Code> made = code -> {};

    NewCodePop(Room room) {
        this.room = room;
        facets = new FacetChoice(room.lang());
        name.setPromptText(room.say(CodingText.CODE_NAME));
        name.setPrefColumnCount(22);
        make = new Button(room.say(CodingText.CREATE));
        make.getStyleClass().add("primary");
        make.setOnAction(event -> make());
        name.setOnAction(event -> make());
        name.textProperty().addListener((observable, before, now) -> check());
        fault.setWrapText(true);
        HBox buttons = new HBox(fault, Small.gap(), make);
        buttons.getStyleClass().add("pop-buttons");
        VBox sheet = new VBox(where, name, facets, buttons);
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
        facets.choose(Facet.NEUTRAL);
        check();
        var bounds = Small.isShown(at) ? at.localToScreen(at.getBoundsInLocal()) : null;
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
        Facet facet = facets.chosen();
        room.actions().addCode(above + name.getText().strip(), facet, made);
        hide();
    }
}
