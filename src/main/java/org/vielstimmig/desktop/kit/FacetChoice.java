package org.vielstimmig.desktop.kit;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Facet;

/// One facet out of four, each with its sign and its name.
public final class FacetChoice extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    public FacetChoice(Lang lang) {
        getStyleClass().add("facet-choice");
        for (Facet facet : Facet.values()) {
            ToggleButton one = new ToggleButton(BalanceBar.nameOf(facet).in(lang), FacetMark.of(facet));
            one.getStyleClass().addAll("ghost", "tight-toggle", "v-small");
            one.setToggleGroup(group);
            one.setUserData(facet);
            getChildren().add(one);
        }
        choose(Facet.NEUTRAL);
    }

    public void choose(Facet facet) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == facet)
                .forEach(group::selectToggle);
    }

    /// Neutral while none is chosen.
    public Facet chosen() {
        return group.getSelectedToggle() != null && group.getSelectedToggle().getUserData() instanceof Facet facet
                ? facet
                : Facet.NEUTRAL;
    }
}
