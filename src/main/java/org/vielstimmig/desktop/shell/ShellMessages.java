package org.vielstimmig.desktop.shell;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Messages;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.desktop.kit.Toasts;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.model.Problem;

/// How the window speaks: an expected fault stands at the bottom of the workspace until it is put away or was
/// there long enough to be read, a passing word goes sooner, and a fault nobody expected ends in the one error
/// window.
final class ShellMessages implements Messages {

    /// How long a problem is shown at least; long ones longer.
    private static final double SECONDS = 12;
    /// Letters that are read in a second without haste.
    private static final double READ_A_SECOND = 14;

    private final Lang lang;
    private final Consumer<Throwable> unexpected;
    private final LongSupplier tick;
    private final Toasts toasts = new Toasts();
    /// How far the project was when the way back that stands there was offered; -1 for none.
    private long offered = -1;
    private final StackPane place = new StackPane();
    private final PauseTransition fading = new PauseTransition();

    /// @param tick how far the project is, see [org.vielstimmig.store.Snapshot#tick()]
    ShellMessages(Lang lang, Consumer<Throwable> unexpected, LongSupplier tick) {
        this.lang = lang;
        this.unexpected = unexpected;
        this.tick = tick;
        place.setPickOnBounds(false);
        place.setAlignment(Pos.BOTTOM_CENTER);
        fading.setOnFinished(event -> clear());
    }

    /// What is laid over the workspace; lets clicks through where it says nothing.
    Region layer() {
        return place;
    }

    /// Where passing words are said: in the status line.
    Toasts toasts() {
        return toasts;
    }

    @Override
    public void problem(Problem problem) {
        String words = Problems.in(lang, problem) + " " + FrameText.PROBLEM_SAFE.in(lang);
        show(new Notice(lang, Notice.Severity.ERROR, FrameText.PROBLEM.in(lang), words));
        fadeAfter(Math.max(SECONDS, words.length() / READ_A_SECOND));
    }

    /// Lets what is shown go by itself, unless the mouse rests on it or something in it has the focus.
    private void fadeAfter(double seconds) {
        Node shown = place.getChildren().getFirst();
        fading.setDuration(Duration.seconds(seconds));
        shown.setOnMouseEntered(event -> fading.stop());
        shown.setOnMouseExited(event -> fading.playFromStart());
        shown.focusWithinProperty().addListener((observable, was, within) -> {
            if (within) {
                fading.stop();
            } else if (isShowing()) {
                fading.playFromStart();
            }
        });
        fading.playFromStart();
    }

    /// What puts a problem away that nobody puts away.
    PauseTransition fading() {
        return fading;
    }

    @Override
    public void unexpected(Throwable fault) {
        unexpected.accept(fault);
    }

    @Override
    public void passing(String text) {
        offered = -1;
        toasts.show(text);
    }

    @Override
    public void passing(String text, String action, Runnable run) {
        offered = tick.getAsLong();
        toasts.show(text, action, run);
    }

    /// What was offered with an earlier step goes with the next one: it speaks of what is past, and the way back
    /// leads nowhere any more.
    ///
    /// @param now how far the project is
    void happened(long now) {
        if (offered >= 0 && now > offered) {
            offered = -1;
            toasts.clear();
        }
    }

    /// Shows a notice with a cross in the place of problems; a newer one takes the place of an older.
    void show(Notice notice) {
        fading.stop();
        HBox.setHgrow(notice, Priority.ALWAYS);
        Button close = new Button(null, Icons.of(Icon.CLOSE, 12));
        close.getStyleClass().addAll("ghost", "icon-only", "tight");
        String words = KitText.CLOSE.in(lang);
        close.setTooltip(new Tooltip(words + " (" + KitText.KEY_ESCAPE.in(lang) + ")"));
        close.setAccessibleText(words);
        close.setOnAction(event -> clear());
        HBox bar = new HBox(notice, close);
        bar.getStyleClass().add("problem-bar");
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        bar.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                clear();
                event.consume();
            }
        });
        place.getChildren().setAll(bar);
    }

    boolean isShowing() {
        return !place.getChildren().isEmpty();
    }

    void clear() {
        fading.stop();
        place.getChildren().clear();
    }

    void release() {
        toasts.clear();
        clear();
    }
}
