package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.CommandList;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.FrameText;

/// Whose undo the key means while a text field has the focus.
class UndoKeyTest {

    private int undone;

    private static void press(TextField field) {
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false));
    }

    @Test
    void aFieldNobodyTypedIntoLeavesTheKeyToTheProject() {
        FxRun.run(() -> {
            CommandList commands = new CommandList()
                    .add(Command.of("edit.undo", FrameText.MENU_EDIT, FrameText.UNDO, () -> undone++)
                            .withKey("Ctrl+Z"));
            TextField field = new TextField();
            Stage stage = new Stage();
            stage.setScene(new Scene(new VBox(field)));
            Subscriptions subscriptions = new Subscriptions();
            commands.install(stage.getScene(), subscriptions);
            FrameCommands.installSecondKeys(commands, stage.getScene(), subscriptions);
            stage.show();
            field.requestFocus();
            press(field);
            assertEquals(1, undone, "the empty field has nothing to take back");
            field.appendText("a");
            press(field);
            assertEquals(1, undone, "what was typed is the field's own to take back");
            assertEquals("", field.getText());
            subscriptions.release();
            stage.close();
        });
    }
}
