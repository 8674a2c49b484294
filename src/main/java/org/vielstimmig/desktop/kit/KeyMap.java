package org.vielstimmig.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.settings.Gesture;
import org.vielstimmig.settings.KeyBook;
import org.vielstimmig.settings.SettingsFile;

/// The keys of the [KeyBook] as the keyboard sends them and as people read them.
public final class KeyMap {

    private final KeyBook book;

    public KeyMap(SettingsFile settings) {
        book = new KeyBook(settings);
    }

    public KeyBook book() {
        return book;
    }

    /// What a character does that was typed; a capital letter is one with Shift.
    public Optional<Gesture> typed(String character) {
        return written(character).flatMap(book::by);
    }

    /// What a key does that types nothing: an arrow, a function key, anything with Alt.
    public Optional<Gesture> pressed(KeyEvent event) {
        for (Map.Entry<Gesture, String> entry : book.all().entrySet()) {
            String key = entry.getValue();
            if (!entry.getKey().isInTree()
                    && isNamed(key)
                    && KeyCombination.valueOf(key).match(event)) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /// What a key does in the code tree, pressed or, for a sign, typed.
    public Optional<Gesture> inTree(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return written(event.getCharacter())
                    .flatMap(book::inTree)
                    .filter(gesture -> combination(gesture) instanceof Sign);
        }
        for (Map.Entry<Gesture, String> entry : book.all().entrySet()) {
            KeyCombination key = combination(entry.getValue());
            if (entry.getKey().isInTree() && key != null && key.match(event)) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /// Lines of a tooltip that say what keys do: `N: neuer Code daneben`; nothing of gestures without a key.
    public String lines(Lang lang, Gesture... gestures) {
        StringBuilder lines = new StringBuilder();
        for (Gesture gesture : gestures) {
            String key = text(gesture, lang);
            if (!key.isEmpty()) {
                lines.append('\n')
                        .append(key)
                        .append(": ")
                        .append(gesture.text().in(lang));
            }
        }
        return lines.toString();
    }

    /// The key for menus, tooltips and the commands of a room; null if the gesture has none.
    public @Nullable KeyCombination combination(Gesture gesture) {
        return combination(book.key(gesture));
    }

    static @Nullable KeyCombination combination(String key) {
        if (key.isEmpty()) {
            return null;
        }
        boolean letter = Character.isLetter(key.codePointAt(key.length() - 1));
        return isNamed(key) || letter ? KeyCombination.valueOf(key) : new Sign(key);
    }

    /// As people read it: `Umschalt+J`; empty if the gesture has none.
    public String text(Gesture gesture, Lang lang) {
        KeyCombination key = combination(gesture);
        return key == null ? "" : Keys.text(key, lang);
    }

    /// For the small key chips; empty if the gesture has none.
    public String chip(Gesture gesture, Lang lang) {
        KeyCombination key = combination(gesture);
        return key == null ? "" : Keys.chip(key, lang);
    }

    /// Words and key of a tooltip: `Memo schreiben (M)`.
    public String tip(Text words, Gesture gesture, Lang lang) {
        String key = text(gesture, lang);
        return key.isEmpty() ? words.in(lang) : words.in(lang) + " (" + key + ")";
    }

    /// A command with the gesture's key.
    public Command withKey(Command command, Gesture gesture) {
        KeyCombination key = combination(gesture);
        return key == null ? command : command.withKey(key);
    }

    /// The key a person has pressed to choose it; empty for one that only holds others, or types something,
    /// which comes as a character.
    public static Optional<String> chosen(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return written(event.getCharacter());
        }
        KeyCode code = event.getCode();
        boolean types = code.isLetterKey() && (event.isAltDown());
        if (!(code.isFunctionKey() || code.isNavigationKey() || types)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        if (event.isShortcutDown()) {
            parts.add("Shortcut");
        }
        if (event.isAltDown()) {
            parts.add("Alt");
        }
        if (event.isShiftDown()) {
            parts.add("Shift");
        }
        parts.add(code.getName());
        return Optional.of(String.join("+", parts));
    }

    private static Optional<String> written(String character) {
        if (character.isEmpty()
                || Character.isISOControl(character.codePointAt(0))
                || Character.isWhitespace(character.codePointAt(0))) {
            return Optional.empty();
        }
        int point = character.codePointAt(0);
        String upper = character.toUpperCase(Locale.ROOT);
        return Optional.of(Character.isUpperCase(point) ? "Shift+" + upper : upper);
    }

    /// Whether it comes as a pressed key rather than as a character.
    private static boolean isNamed(String key) {
        return key.contains("Alt+") || key.replaceFirst("^Shift\\+", "").length() > 1;
    }

    /// A sign that is heard as what is typed, on whatever key it lies.
    private static final class Sign extends KeyCombination {

        private final String sign;

        Sign(String sign) {
            super(ModifierValue.UP, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP);
            this.sign = sign;
        }

        @Override
        public boolean match(KeyEvent event) {
            // The right Alt key comes as Ctrl with Alt where it writes third letters.
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && event.getCharacter().equals(sign)
                    && !event.isMetaDown()
                    && event.isControlDown() == event.isAltDown();
        }

        @Override
        public String getName() {
            return sign;
        }

        @Override
        public String getDisplayText() {
            return sign.equals("-") ? "−" : sign;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sign same && same.sign.equals(sign);
        }

        @Override
        public int hashCode() {
            return sign.hashCode();
        }
    }
}
