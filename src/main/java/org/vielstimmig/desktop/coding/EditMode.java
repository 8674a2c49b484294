package org.vielstimmig.desktop.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Tips;
import org.vielstimmig.desktop.page.Editing;
import org.vielstimmig.desktop.page.PageText;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.EditText;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.settings.Gesture;

/// Turns corrections on and off, and decides when what is typed becomes a step: when nothing is typed for a
/// moment, when a second is full, when the caret goes elsewhere, and before anything else is done in the
/// window.
final class EditMode {

    private static final Duration IDLE = Duration.millis(700);
    /// What was only taken away cannot be lost, and is mostly followed by what takes its place.
    private static final Duration TAKEN_AWAY = Duration.seconds(3);

    private static final long LONGEST = 1_000_000_000L;

    /// Keys that belong to the writing, also with Ctrl.
    private static final Set<KeyCode> WRITING = EnumSet.of(
            KeyCode.CONTROL,
            KeyCode.COMMAND,
            KeyCode.META,
            KeyCode.SHIFT,
            KeyCode.ALT,
            KeyCode.ALT_GRAPH,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE,
            KeyCode.X,
            KeyCode.V);

    private final Room room;
    private final TranscriptPage page;
    private final Editing editing;
    private final TypedEdits typed;
    private final ToggleButton button = new ToggleButton(null, Icons.of(Icon.PENCIL, 15));
    private final HBox sign = new HBox();
    private final PauseTransition idle = new PauseTransition();
    private final EventHandler<MouseEvent> pressing = event -> finish();
    private final EventHandler<KeyEvent> commanding = this::commanded;
    private final ChangeListener<Boolean> leaving = (observable, before, now) -> {
        if (!now) {
            finish();
        }
    };
    private long since;

    EditMode(Room room, TranscriptPage page, Runnable changed) {
        this.room = room;
        this.page = page;
        editing = page.editing();
        typed = new TypedEdits(room.model().session(), room.desk().door(), new Shown(), this::fault, this::giveBack);
        idle.setOnFinished(event -> finish());
        button.getStyleClass().addAll("ghost", "icon-only");
        String name = room.say(EditText.CORRECT);
        Tips.on(button, () -> room.tip(EditText.CORRECT, Gesture.CORRECT));
        button.setAccessibleText(name);
        button.setFocusTraversable(false);
        button.setOnAction(event -> set(button.isSelected()));
        button.disableProperty().bind(room.model().page().openedProperty().isNull());
        sign.getStyleClass().add("edit-sign");
        Button done = new Button(room.say(EditText.DONE));
        done.getStyleClass().add("ghost");
        Tips.on(done, () -> room.say(KitText.KEY_ESCAPE));
        done.setFocusTraversable(false);
        done.setOnAction(event -> set(false));
        FitLabel more = new FitLabel("v-soft");
        more.setForms(List.of(room.say(EditText.CORRECTING_MORE), room.say(EditText.CORRECTING_BRIEF), ""));
        Label what = Small.label(room.say(EditText.CORRECTING), "v-medium");
        what.setMinWidth(Region.USE_PREF_SIZE);
        done.setMinWidth(Region.USE_PREF_SIZE);
        sign.getChildren().addAll(Icons.of(Icon.PENCIL, 14), what, more, Small.gap(), done);
        sign.setVisible(false);
        sign.setManaged(false);
        editing.onProperty().addListener((observable, before, now) -> {
            button.setSelected(now);
            sign.setVisible(now);
            sign.setManaged(now);
            changed.run();
        });
        page.focusWithinProperty().addListener(leaving);
        page.sceneProperty().addListener((observable, before, now) -> listen(before, now));
        listen(null, page.getScene());
    }

    /// The page as what is typed needs it.
    private final class Shown implements TypedEdits.Page {

        @Override
        public PageText text() {
            return page.text();
        }

        @Override
        public @Nullable Edit open() {
            return editing.open();
        }

        @Override
        public void update(PageText now) {
            page.update(now);
        }

        @Override
        public void hold() {
            editing.hold();
        }

        @Override
        public void goOn() {
            editing.goOn();
        }
    }

    ToggleButton button() {
        return button;
    }

    HBox sign() {
        return sign;
    }

    TypedEdits typed() {
        return typed;
    }

    boolean isOn() {
        return editing.isOn();
    }

    void set(boolean on) {
        idle.stop();
        editing.setOn(on && room.model().page().opened() != null);
        button.setSelected(editing.isOn());
        page.requestFocus();
    }

    void toggle() {
        set(!isOn());
    }

    /// Something was written.
    void edited() {
        long now = System.nanoTime();
        if (since == 0) {
            since = now;
        }
        if (editing.writes() && now - since > LONGEST) {
            finish();
        } else {
            idle.setDuration(editing.writes() ? IDLE : TAKEN_AWAY);
            idle.playFromStart();
        }
    }

    void finished(Edit edit) {
        since = 0;
        idle.stop();
        typed.store(edit);
    }

    void acrossTurns(int turns, Runnable carryOn) {
        // Not from within the key's own handling: the dialog waits in a loop of its own.
        FxDoor.later(() -> {
            if (room.dialogs()
                    .confirm(
                            room.say(EditText.ACROSS_TITLE),
                            room.say(EditText.ACROSS, turns),
                            room.say(EditText.ACROSS_DO))) {
                carryOn.run();
            }
            page.requestFocus();
        });
    }

    /// Stores what is being written, if there is anything.
    void finish() {
        idle.stop();
        editing.finish();
    }

    /// @return whether the key was one of these
    boolean pressed(KeyEvent event) {
        boolean undo = event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.Z;
        boolean redo = event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.Y;
        if (undo && !event.isShiftDown()) {
            finish();
            typed.undo();
        } else if (undo || redo) {
            finish();
            typed.redo();
        } else {
            return false;
        }
        return true;
    }

    private void commanded(KeyEvent event) {
        boolean command =
                event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey();
        if (command && !WRITING.contains(event.getCode())) {
            finish();
        }
    }

    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressing);
            before.removeEventFilter(KeyEvent.KEY_PRESSED, commanding);
            Window window = before.getWindow();
            if (window != null) {
                window.focusedProperty().removeListener(leaving);
            }
        }
        finish();
        if (now != null) {
            now.addEventFilter(MouseEvent.MOUSE_PRESSED, pressing);
            now.addEventFilter(KeyEvent.KEY_PRESSED, commanding);
            Window window = now.getWindow();
            if (window != null) {
                window.focusedProperty().addListener(leaving);
            }
        }
    }

    private void fault(Throwable why) {
        if (why instanceof ProblemException problem) {
            if (!(problem.problem() instanceof Problem.QuoteMissing)) {
                room.desk().messages().problem(problem.problem());
            }
        } else {
            room.desk().messages().unexpected(why);
        }
    }

    private void giveBack(String words) {
        CodingMenu.copy(words);
        room.desk().messages().passing(room.say(EditText.GIVEN_BACK));
    }

    /// Lets go of the window.
    void release() {
        set(false);
        finish();
        listen(page.getScene(), null);
    }
}
