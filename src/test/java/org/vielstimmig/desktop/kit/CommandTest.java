package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;

class CommandTest {

    private final List<String> done = new ArrayList<>();

    private Command command(String id) {
        return Command.of(id, KitText.EXPORT, KitText.UNDO, () -> done.add(id));
    }

    static KeyEvent press(KeyCode code, boolean shortcut) {
        boolean mac = Keys.isMac();
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut && !mac, false, shortcut && mac);
    }

    @Test
    void keysAreWrittenAsOnTheKeyboard() {
        KeyCombination key = KeyCombination.valueOf("Ctrl+Shift+Z");
        if (!Keys.isMac()) {
            assertEquals("Strg+Umschalt+Z", Keys.text(key, Lang.DE));
            assertEquals("Ctrl+Shift+Z", Keys.text(key, Lang.EN));
            assertEquals("Strg Enter", Keys.chip(KeyCombination.valueOf("Shortcut+Enter"), Lang.DE));
            assertEquals("Alt+Bild ↑", Keys.text(KeyCombination.valueOf("Alt+Page Up"), Lang.DE));
        }
        assertEquals("Entf", Keys.text(KeyCombination.valueOf("Delete"), Lang.DE));
        assertEquals("M", Keys.text(KeyCombination.valueOf("M"), Lang.EN));
    }

    @Test
    void tooltipNamesDetailAndKey() {
        SimpleStringProperty detail = new SimpleStringProperty("Codieren");
        Command undo = command("edit.undo").withKey("Ctrl+Z").withDetail(detail);
        assertEquals(
                "Rückgängig: Codieren (" + Keys.text(KeyCombination.valueOf("Ctrl+Z"), Lang.DE) + ")",
                undo.tooltip(Lang.DE));
        detail.set("");
        assertEquals("Undo", undo.label(Lang.EN));
    }

    @Test
    void disabledCommandsDoNothing() {
        SimpleBooleanProperty enabled = new SimpleBooleanProperty(false);
        Command command = command("x").withEnabled(enabled);
        assertFalse(command.run());
        enabled.set(true);
        assertTrue(command.run());
        assertEquals(List.of("x"), done);
    }

    @Test
    void idsAndKeysAreUnique() {
        CommandList list = new CommandList().add(command("a").withKey("Shortcut+K"));
        assertThrows(IllegalArgumentException.class, () -> list.add(command("a")));
        Command sameKey = command("b").withKey("Shortcut+K");
        assertThrows(IllegalArgumentException.class, () -> list.add(sameKey));
        assertThrows(IllegalArgumentException.class, () -> list.get("b"));
        assertEquals("a", list.get("a").id());
    }

    @Test
    void plainKeysAreLeftAloneWhileSomeoneTypes() {
        FxRun.run(() -> {
            CommandList list = new CommandList()
                    .add(command("plain").withKey("M"))
                    .add(command("ctrl").withKey("Shortcut+K"));
            TextField field = new TextField();
            Button button = new Button();
            Scene scene = new Scene(new VBox(field, button), 200, 100);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            Subscriptions subscriptions = new Subscriptions();
            list.install(scene, subscriptions);

            field.requestFocus();
            Event.fireEvent(field, press(KeyCode.M, false));
            assertEquals(List.of(), done);
            Event.fireEvent(field, press(KeyCode.K, true));
            button.requestFocus();
            Event.fireEvent(button, press(KeyCode.M, false));
            assertEquals(List.of("ctrl", "plain"), done);
            done.clear();
            Subscriptions choosy = new Subscriptions();
            subscriptions.release();
            list.install(scene, choosy, (command, focus) -> focus != button);
            Event.fireEvent(button, press(KeyCode.M, false));
            Event.fireEvent(button, press(KeyCode.K, true));
            assertEquals(List.of("ctrl"), done, "with Ctrl it is heard everywhere");
            choosy.release();
            list.install(scene, subscriptions);
            Event.fireEvent(button, press(KeyCode.M, false));
            assertEquals(2, done.size());

            subscriptions.release();
            Event.fireEvent(button, press(KeyCode.M, false));
            assertEquals(2, done.size());
            stage.hide();
        });
    }

    @Test
    void menusAndPaletteShowWhatIsThere() {
        FxRun.run(() -> {
            SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);
            CommandList list = new CommandList()
                    .add(command("a").withKey("Shortcut+Z").withIcon(Icon.UNDO).withEnabled(enabled))
                    .add(Command.of("b", KitText.FILTER, KitText.CLOSE, () -> done.add("b")));
            MenuItem item = list.menu(KitText.EXPORT, Lang.EN).getItems().getFirst();
            assertEquals("Undo", item.getText());
            assertFalse(item.getAccelerator().match(press(KeyCode.Z, true)));
            assertEquals(2, list.entries(Lang.DE).size());
            enabled.set(false);
            assertTrue(item.isDisable());
            assertEquals(
                    List.of("b"),
                    list.entries(Lang.DE).stream()
                            .map(entry -> entry.value().id())
                            .toList());
            assertEquals(
                    List.of(KitText.EXPORT, KitText.FILTER),
                    List.copyOf(list.byGroup().keySet()));
        });
    }
}
