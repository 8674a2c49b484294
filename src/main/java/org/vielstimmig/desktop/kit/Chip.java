package org.vielstimmig.desktop.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Small round-ended labels: a state, a kind, a word that was said; and the same as buttons.
public final class Chip {

    private Chip() {}

    /// A chip that only says something.
    public static Label of(String text) {
        Label chip = new Label(text);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /// A chip in the accent's soft colour: chosen, here.
    public static Label on(String text) {
        Label chip = of(text);
        chip.getStyleClass().add("on");
        return chip;
    }

    /// A chip that does something.
    public static Button button(String text, Runnable action) {
        Button chip = new Button(text);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(event -> action.run());
        return chip;
    }

    /// A key as it is written on the keyboard.
    public static Label key(String text) {
        Label chip = new Label(text);
        chip.getStyleClass().add("key-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
