package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.animation.Animation;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Problem;

/// What the window says of an expected fault goes once it could be read.
class ShellMessagesTest {

    private static final Problem PROBLEM = new Problem.FileMissing("a.txt");

    @Test
    void aProblemGoesByItselfButNotUnderTheMouse() {
        FxRun.run(() -> {
            ShellMessages messages = new ShellMessages(Lang.DE, fault -> {}, () -> 0);
            messages.problem(PROBLEM);
            assertTrue(messages.isShowing());
            assertTrue(messages.fading().getDuration().toSeconds() >= 12);
            assertEquals(Animation.Status.RUNNING, messages.fading().getStatus());
            Node bar = ((StackPane) messages.layer()).getChildren().getFirst();
            bar.getOnMouseEntered().handle(null);
            assertEquals(Animation.Status.STOPPED, messages.fading().getStatus());
            bar.getOnMouseExited().handle(null);
            assertEquals(Animation.Status.RUNNING, messages.fading().getStatus());
            messages.fading().getOnFinished().handle(null);
            assertFalse(messages.isShowing());
        });
    }

    @Test
    void whatIsNoProblemStaysAndALongOneIsShownLonger() {
        FxRun.run(() -> {
            ShellMessages messages = new ShellMessages(Lang.DE, fault -> {}, () -> 0);
            messages.problem(PROBLEM);
            double brief = messages.fading().getDuration().toSeconds();
            messages.problem(new Problem.FileMissing("Ordner/".repeat(60) + "a.txt"));
            assertTrue(messages.fading().getDuration().toSeconds() > brief);
            messages.show(new Notice(Lang.DE, Notice.Severity.HINT, "Bleibt", ""));
            assertEquals(Animation.Status.STOPPED, messages.fading().getStatus());
            assertTrue(messages.isShowing());
        });
    }
}
