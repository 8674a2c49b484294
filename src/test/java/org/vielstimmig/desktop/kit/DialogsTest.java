package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.vielstimmig.i18n.Lang;

class DialogsTest {

    private static Dialogs dialogs() {
        return new Dialogs(new Theme(), Lang.DE, () -> null);
    }

    /// Does something in the dialog that opens next; the dialog itself waits in the call under test.
    private static void inDialog(Consumer<Scene> act) {
        FxDoor.later(() -> {
            List<Window> windows = Window.getWindows().stream()
                    .filter(window -> window instanceof Stage stage && stage.isShowing())
                    .toList();
            Scene scene = windows.getLast().getScene();
            String folder = System.getProperty("kit.pictures");
            if (folder != null) {
                try {
                    Path file = Path.of(folder, "dialog-" + System.nanoTime() + ".png");
                    FxRun.save(FxRun.picture(scene), file);
                } catch (java.io.IOException fault) {
                    throw new java.io.UncheckedIOException(fault);
                }
            }
            act.accept(scene);
        });
    }

    private static void press(Scene scene, KeyCode code) {
        Node focus = Objects.requireNonNull(scene.getFocusOwner(), "nothing has the focus");
        Event.fireEvent(focus, CommandTest.press(code, false));
        Event.fireEvent(focus, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private static Button button(Scene scene, boolean doing) {
        return scene.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> doing ? button.isDefaultButton() : button.isCancelButton())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void enterConfirmsAndEscapeLeaves() {
        FxRun.run(() -> {
            inDialog(scene -> press(scene, KeyCode.ENTER));
            assertTrue(dialogs()
                    .confirm("Code löschen?", "41 Codierungen gehen mit. Das lässt sich zurücknehmen.", "Löschen"));
            inDialog(scene -> press(scene, KeyCode.ESCAPE));
            assertFalse(dialogs().confirm("Code löschen?", "", "Löschen"));
        });
    }

    @Test
    void inATextOfLinesEnterIsALineAndWithControlSends() {
        FxRun.run(() -> {
            TextArea text = new TextArea("Heute");
            var fine = new SimpleBooleanProperty(false);
            inDialog(scene -> FxDoor.later(() -> {
                assertEquals(text, scene.getFocusOwner());
                text.end();
                press(scene, KeyCode.ENTER);
                assertEquals("Heute\n", text.getText());
                Event.fireEvent(text, CommandTest.press(KeyCode.ENTER, true));
                assertTrue(scene.getWindow().isShowing(), "it may not be sent yet");
                fine.set(true);
                Event.fireEvent(text, CommandTest.press(KeyCode.ENTER, true));
            }));
            assertEquals(Optional.of("Heute\n"), dialogs().form("Tagebuch", "", text, "Behalten", fine, text::getText));
        });
    }

    @Test
    void aDialogWearsTheLookOfItsWindowAndTheLookMayChangeWhileItIsOpenAndAfter() {
        FxRun.run(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(Theme.Choice.LIGHT);
            Stage stage = new Stage();
            Scene window = new Scene(new javafx.scene.layout.Pane(), 300, 200);
            theme.dress(window, "data:text/css,.other{}");
            stage.setScene(window);
            stage.show();
            Dialogs dialogs = new Dialogs(theme, Lang.DE, () -> stage);
            for (int i = 0; i < 3; i++) {
                inDialog(scene -> {
                    assertEquals(window.getStylesheets(), scene.getStylesheets());
                    theme.zoomIn();
                    assertEquals(window.getStylesheets(), scene.getStylesheets());
                    press(scene, KeyCode.ESCAPE);
                });
                assertFalse(dialogs.confirm("Code löschen?", "", "Löschen"));
                List<String> before = List.copyOf(window.getStylesheets());
                theme.choiceProperty().set(theme.isDark() ? Theme.Choice.LIGHT : Theme.Choice.DARK);
                assertEquals(before.size(), window.getStylesheets().size());
                assertFalse(before.equals(window.getStylesheets()));
            }
            stage.hide();
        });
    }

    @Test
    void whatIsTypedAtOnceReplacesWhatStandsInTheField() {
        FxRun.run(() -> {
            inDialog(scene -> FxDoor.later(() -> {
                TextField field = (TextField) scene.getRoot().lookup(".text-field");
                assertEquals(field, scene.getFocusOwner());
                assertEquals("Frau Oezdemir", field.getSelectedText());
                press(scene, KeyCode.ESCAPE);
            }));
            assertEquals(
                    Optional.empty(),
                    dialogs().ask("Wer spricht?", "", "Frau Oezdemir", "Ändern", words -> Optional.empty()));
        });
    }

    @Test
    void theButtonSaysWhatItWouldDoNow() {
        FxRun.run(() -> {
            var words = new javafx.beans.property.SimpleStringProperty("3 Stellen ersetzen");
            inDialog(scene -> {
                words.set("1.316 Stellen ersatzlos löschen");
                Button deed = button(scene, true);
                assertEquals("1.316 Stellen ersatzlos löschen", deed.getText());
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                assertTrue(deed.getWidth() >= deed.prefWidth(-1), deed.getWidth() + " is too narrow");
                deed.fire();
            });
            assertEquals(Optional.of(1), dialogs().form("Worte ersetzen", "", null, words, Dialogs.always(), () -> 1));
        });
    }

    @Test
    void whereItNeedsCareEnterLeavesEverythingAsItWas() {
        FxRun.run(() -> {
            inDialog(scene -> FxDoor.later(() -> {
                assertEquals(button(scene, false), scene.getFocusOwner());
                press(scene, KeyCode.ENTER);
            }));
            assertEquals(
                    Optional.empty(),
                    dialogs()
                            .formWithCare(
                                    "Übernehmen",
                                    "",
                                    new CheckBox("Ja, es ist dasselbe"),
                                    "Übernehmen",
                                    Dialogs.always(),
                                    () -> 1));
        });
    }

    @Test
    void aTextIsTakenOnlyWhenNothingIsWrongWithIt() {
        FxRun.run(() -> {
            inDialog(scene -> {
                TextField field = (TextField) scene.getRoot().lookup(".text-field");
                field.setText("  Förderung ");
                assertTrue(button(scene, true).isDisabled());
                field.setText("  Förderlogik ");
                assertFalse(button(scene, true).isDisabled());
                button(scene, true).fire();
            });
            Optional<String> name = dialogs()
                    .ask(
                            "Code umbenennen",
                            "Alle Codierungen behalten ihren Code.",
                            "Förderung",
                            "Umbenennen",
                            text -> text.equals("Förderung")
                                    ? Optional.of("Diesen Namen gibt es hier schon.")
                                    : Optional.empty());
            assertEquals(Optional.of("Förderlogik"), name);
        });
    }

    @Test
    void oneOfSeveralIsChosen() {
        FxRun.run(() -> {
            inDialog(scene -> button(scene, true).fire());
            assertEquals(
                    Optional.of(2),
                    dialogs().choose("Wohin?", "", List.of(1, 2, 3), number -> "Thema " + number, 2, "Verschieben"));
            inDialog(scene -> button(scene, false).fire());
            assertEquals(
                    Optional.empty(),
                    dialogs().choose("Wohin?", "", List.of(1), number -> "Thema", null, "Verschieben"));
        });
    }

    @Test
    void tellGoesAwayWithEnter() {
        FxRun.run(() -> {
            int shown = Window.getWindows().size();
            inDialog(scene -> press(scene, KeyCode.ENTER));
            dialogs().tell("Die Datei ist gesperrt", "Sie ist auf einem anderen Rechner offen.");
            assertEquals(shown, Window.getWindows().size());
        });
    }

    @Test
    void faultWindowOpensOnceAndHoldsNoMessage() {
        FxRun.run(() -> {
            Theme theme = new Theme();
            Stage below = new Stage();
            below.setScene(new Scene(new javafx.scene.layout.Pane(), 300, 200));
            below.show();
            ErrorWindow window = new ErrorWindow(theme, Lang.EN, "0.1.0", () -> below);
            int before = Window.getWindows().size();
            window.show(new IllegalStateException("geheim"));
            window.show(new IllegalStateException("geheim"));
            assertEquals(before + 1, Window.getWindows().size());
            assertFalse(window.details(new IllegalStateException("geheim")).contains("geheim"));
            Stage open = (Stage) Window.getWindows().getLast();
            assertEquals(below, open.getOwner(), "it stays in front");
            open.close();
            below.close();
        });
    }
}
