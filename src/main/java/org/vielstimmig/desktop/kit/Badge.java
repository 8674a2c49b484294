package org.vielstimmig.desktop.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// A person as a round badge with their initials; the name stands in the tooltip.
public final class Badge extends Label {

    public Badge(String name) {
        getStyleClass().add("badge");
        setPerson(name);
    }

    public void setPerson(String name) {
        setText(initials(name));
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
    }

    /// First letters of the first and the last word: "Anna Maria Klein" gives AK, "anna" gives A, nothing gives
    /// "?".
    public static String initials(String name) {
        String[] words = name.strip().split("[\\s\\-_.]+");
        String first = letter(words[0]);
        String last = words.length > 1 ? letter(words[words.length - 1]) : "";
        return first.isEmpty() && last.isEmpty() ? "?" : (first + last).toUpperCase(Locale.ROOT);
    }

    private static String letter(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
