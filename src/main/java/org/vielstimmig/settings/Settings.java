package org.vielstimmig.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A person's choices, as one immutable record.
///
/// @param coder    name under which this person codes
/// @param language BCP 47 tag, null to follow the system
/// @param theme    `light`, `dark` or `system`
/// @param zoom     size of all texts, 1.0 as drawn
/// @param recent   project files, the last opened first
/// @param sizes    window and divider positions by name
/// @param choices  small choices of views by name
public record Settings(
        @Nullable String coder,
        @Nullable String language,
        String theme,
        double zoom,
        List<String> recent,
        Map<String, Double> sizes,
        Map<String, String> choices) {

    private static final int RECENT = 12;

    public static final Settings DEFAULT = new Settings(null, null, "system", 1.0, List.of(), Map.of(), Map.of());

    /// Missing parts of an older file are filled in.
    @SuppressWarnings("ConstantValue")
    public Settings {
        theme = theme == null ? "system" : theme;
        zoom = zoom < 0.5 || zoom > 3 ? 1.0 : zoom;
        recent = recent == null ? List.of() : List.copyOf(recent);
        sizes = sizes == null ? Map.of() : Map.copyOf(sizes);
        choices = choices == null ? Map.of() : Map.copyOf(choices);
    }

    /// The coder's name, the system's user name if none was chosen.
    public String coderName() {
        if (coder != null && !coder.isBlank()) {
            return coder;
        }
        String user = System.getProperty("user.name", "");
        return user.isBlank() ? "?" : user;
    }

    public Settings withCoder(String newCoder) {
        return new Settings(newCoder, language, theme, zoom, recent, sizes, choices);
    }

    public Settings withLanguage(@Nullable String newLanguage) {
        return new Settings(coder, newLanguage, theme, zoom, recent, sizes, choices);
    }

    public Settings withTheme(String newTheme) {
        return new Settings(coder, language, newTheme, zoom, recent, sizes, choices);
    }

    public Settings withZoom(double newZoom) {
        return new Settings(coder, language, theme, newZoom, recent, sizes, choices);
    }

    public Settings withOpened(String file) {
        List<String> next = new ArrayList<>(recent);
        next.remove(file);
        next.addFirst(file);
        return new Settings(
                coder, language, theme, zoom, next.subList(0, Math.min(RECENT, next.size())), sizes, choices);
    }

    public Settings withoutRecent(String file) {
        return new Settings(
                coder,
                language,
                theme,
                zoom,
                recent.stream().filter(f -> !f.equals(file)).toList(),
                sizes,
                choices);
    }

    public Settings withSize(String name, double value) {
        Map<String, Double> next = new TreeMap<>(sizes);
        next.put(name, value);
        return new Settings(coder, language, theme, zoom, recent, next, choices);
    }

    public Settings withChoice(String name, String value) {
        Map<String, String> next = new TreeMap<>(choices);
        next.put(name, value);
        return new Settings(coder, language, theme, zoom, recent, sizes, next);
    }
}
