package org.vielstimmig.desktop.questionnaire;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.vielstimmig.desktop.kit.StoredArea;

/// A text of a question. Esc brings back what is stored.
final class WrittenField extends StoredArea {

    private static final Duration THINKING = Duration.millis(250);

    private final PauseTransition pause = new PauseTransition(THINKING);
    private Consumer<String> typed = text -> {};

    /// @param manyLines whether Enter makes a new line instead of storing
    WrittenField(boolean manyLines) {
        super(manyLines);
        getStyleClass().add("written");
        setPrefColumnCount(32);
        textProperty().addListener((o, before, now) -> pause.playFromStart());
        pause.setOnFinished(e -> typed.accept(clean()));
    }

    /// Hears the text a moment after the last key.
    void setOnTyped(Consumer<String> receiver) {
        typed = receiver;
    }

    @Override
    public void setStored(String text) {
        super.setStored(text);
        if (isUntouched()) {
            pause.stop();
        }
    }

    @Override
    public void commit() {
        pause.stop();
        super.commit();
    }

    @Override
    protected boolean escaped() {
        if (isUntouched()) {
            return false;
        }
        revert();
        typed.accept(clean());
        return true;
    }
}
