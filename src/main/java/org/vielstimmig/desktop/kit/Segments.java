package org.vielstimmig.desktop.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// One choice out of a few, side by side and seen at once. Exactly one is chosen, or none before the first; by
/// keyboard with Tab and Space.
public final class Segments<T> extends SegmentedButton {

    private final List<T> choices;
    private final Consumer<T> chosen;

    /// @param words  what a choice is called
    /// @param chosen told when a person chooses, not when [#choose] does
    public Segments(List<T> choices, Function<T, String> words, Consumer<T> chosen) {
        this.choices = List.copyOf(choices);
        this.chosen = chosen;
        getStyleClass().add("segments");
        for (T choice : this.choices) {
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> pressed(button, choice));
            getButtons().add(button);
        }
    }

    /// Shows `choice` as the one that holds; none if it is not among them.
    public void choose(@Nullable T choice) {
        for (int i = 0; i < choices.size(); i++) {
            getButtons().get(i).setSelected(choices.get(i).equals(choice));
        }
    }

    private void pressed(ToggleButton button, T choice) {
        if (button.isSelected()) {
            chosen.accept(choice);
        } else {
            // Pressing what holds already does not take it away.
            button.setSelected(true);
        }
    }
}
