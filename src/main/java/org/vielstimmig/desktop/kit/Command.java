package org.vielstimmig.desktop.kit;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Text;

/// One thing a person can do, said once: menus, the palette, tooltips, keys and the help page all read it from
/// here.
///
/// @param id      names it for programs and settings: `edit.undo`
/// @param name    its words; ends in " …" when a question follows
/// @param group   the menu and the chapter of the help page it belongs to
/// @param key     its key, or none
/// @param icon    its sign, or none
/// @param detail  what the name is completed with at the moment ("Rückgängig: Codieren"), often empty
/// @param enabled whether it can be done now
/// @param action  does it, on the FX thread
public record Command(
        String id,
        Text name,
        Text group,
        @Nullable KeyCombination key,
        @Nullable Icon icon,
        ObservableStringValue detail,
        ObservableBooleanValue enabled,
        Runnable action) {

    /// A command that can always be done, without key or icon; the `with…` methods add them.
    public static Command of(String id, Text group, Text name, Runnable action) {
        return new Command(
                id,
                name,
                group,
                null,
                null,
                new SimpleStringProperty(""),
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(),
                action);
    }

    /// @param text as [KeyCombination#valueOf(String)] reads it: `Shortcut+Shift+Z`; "Shortcut" is ⌘ on macOS
    public Command withKey(String text) {
        return new Command(id, name, group, KeyCombination.valueOf(text), icon, detail, enabled, action);
    }

    public Command withKey(KeyCombination newKey) {
        return new Command(id, name, group, newKey, icon, detail, enabled, action);
    }

    public Command withIcon(Icon icon) {
        return new Command(id, name, group, key, icon, detail, enabled, action);
    }

    public Command withDetail(ObservableStringValue detail) {
        return new Command(id, name, group, key, icon, detail, enabled, action);
    }

    public Command withEnabled(ObservableBooleanValue enabled) {
        return new Command(id, name, group, key, icon, detail, enabled, action);
    }

    /// Name and present detail: "Rückgängig: Codieren".
    public String label(Lang lang) {
        String more = detail.get();
        return more == null || more.isEmpty() ? name.in(lang) : name.in(lang) + ": " + more;
    }

    /// Name, detail and key: "Rückgängig: Codieren (Strg+Z)".
    public String tooltip(Lang lang) {
        return key == null ? label(lang) : label(lang) + " (" + Keys.text(key, lang) + ")";
    }

    /// Does it, if it can be done now.
    ///
    /// @return whether it was done
    public boolean run() {
        if (!enabled.get()) {
            return false;
        }
        action.run();
        return true;
    }
}
