package org.vielstimmig.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;

/// Keys as people read them on their keyboard: `Strg+Umschalt+Z`, `Ctrl+Shift+Z`, `⇧⌘Z`.
public final class Keys {

    private Keys() {}

    /// For tooltips and menus: `Strg+Z`.
    public static String text(KeyCombination key, Lang lang) {
        return joined(key, lang, isMac() ? "" : "+");
    }

    /// For the small key chips: `Strg Z`.
    public static String chip(KeyCombination key, Lang lang) {
        return joined(key, lang, isMac() ? "" : " ");
    }

    /// Whether the keyboard is that of macOS.
    public static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private static String joined(KeyCombination key, Lang lang, String between) {
        boolean mac = isMac();
        List<String> parts = new ArrayList<>();
        boolean shortcut = down(key.getShortcut());
        if (down(key.getControl()) || shortcut && !mac) {
            parts.add(mac ? "⌃" : KitText.KEY_CTRL.in(lang));
        }
        if (down(key.getAlt())) {
            parts.add(mac ? "⌥" : KitText.KEY_ALT.in(lang));
        }
        if (down(key.getShift())) {
            parts.add(mac ? "⇧" : KitText.KEY_SHIFT.in(lang));
        }
        if (down(key.getMeta()) || shortcut && mac) {
            parts.add(mac ? "⌘" : KitText.KEY_META.in(lang));
        }
        parts.add(
                switch (key) {
                    case KeyCodeCombination code -> name(code.getCode(), lang);
                    case KeyCharacterCombination character ->
                        character.getCharacter().toUpperCase(Locale.ROOT);
                    default -> key.getDisplayText();
                });
        return String.join(between, parts);
    }

    private static boolean down(KeyCombination.ModifierValue value) {
        return value == KeyCombination.ModifierValue.DOWN;
    }

    private static String name(KeyCode code, Lang lang) {
        return switch (code) {
            case ENTER -> KitText.KEY_ENTER.in(lang);
            case ESCAPE -> KitText.KEY_ESCAPE.in(lang);
            case DELETE -> KitText.KEY_DELETE.in(lang);
            case BACK_SPACE -> KitText.KEY_BACKSPACE.in(lang);
            case SPACE -> KitText.KEY_SPACE.in(lang);
            case TAB -> KitText.KEY_TAB.in(lang);
            case UP -> KitText.KEY_UP.in(lang);
            case DOWN -> KitText.KEY_DOWN.in(lang);
            case LEFT -> KitText.KEY_LEFT.in(lang);
            case RIGHT -> KitText.KEY_RIGHT.in(lang);
            case PAGE_UP -> KitText.KEY_PAGE_UP.in(lang);
            case PAGE_DOWN -> KitText.KEY_PAGE_DOWN.in(lang);
            case HOME -> KitText.KEY_HOME.in(lang);
            case END -> KitText.KEY_END.in(lang);
            case INSERT -> KitText.KEY_INSERT.in(lang);
            case PLUS, ADD -> "+";
            case MINUS, SUBTRACT -> "−";
            case COMMA -> ",";
            case PERIOD -> ".";
            case SLASH -> "/";
            default -> code.getName();
        };
    }

    /// A key as a menu shows it, in the language of the window. It never matches: keys are heard elsewhere.
    public static KeyCombination shown(KeyCombination key, Lang lang) {
        return new ShownKey(key, text(key, lang));
    }

    private static final class ShownKey extends KeyCombination {

        private final KeyCombination key;
        private final String words;

        ShownKey(KeyCombination key, String words) {
            super(key.getShift(), key.getControl(), key.getAlt(), key.getMeta(), key.getShortcut());
            this.key = key;
            this.words = words;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getName() {
            return key.getName();
        }

        @Override
        public String getDisplayText() {
            return words;
        }
    }
}
