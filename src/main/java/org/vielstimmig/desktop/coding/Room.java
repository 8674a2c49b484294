package org.vielstimmig.desktop.coding;

import java.util.Objects;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Dialogs;
import org.vielstimmig.desktop.kit.KeyMap;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.settings.Gesture;

/// What the views of this room share.
record Room(
        Desk desk,
        CodingViewModel model,
        CodingActions actions,
        CodesViewModel codes,
        MemosViewModel memos,
        CodePalette palette,
        MemoPop memoPop,
        Dialogs dialogs,
        Others others) {

    Lang lang() {
        return desk.lang();
    }

    String say(Text text, Object... arguments) {
        return desk.say(text, arguments);
    }

    /// The keys as a person has chosen them.
    KeyMap keys() {
        return new KeyMap(desk.settings());
    }

    /// Words of a tooltip with the key of what they say.
    String tip(Text words, Gesture gesture) {
        return keys().tip(words, gesture, lang());
    }

    /// Says that something was done, with the way back.
    void undoable(String words) {
        desk.undoable(words, model.session().wayBack());
    }

    /// The room's own style sheet, for popups too.
    static String sheet() {
        return Objects.requireNonNull(Room.class.getResource("coding.css")).toExternalForm();
    }
}
