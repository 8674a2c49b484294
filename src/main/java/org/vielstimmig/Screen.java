package org.vielstimmig;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Optional;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;

/// Whether a window can be shown at all. Only Linux may lack a screen, or the library that JavaFX needs for
/// one.
final class Screen {

    private Screen() {}

    /// What is missing, in one sentence; empty if nothing is.
    static Optional<String> missing(Lang lang) {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || "Headless".equalsIgnoreCase(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        if (isBlank("DISPLAY") && isBlank("WAYLAND_DISPLAY")) {
            return Optional.of(FrameText.NO_SCREEN.in(lang));
        }
        return hasGtk() ? Optional.empty() : Optional.of(FrameText.NO_GTK.in(lang));
    }

    /// What to say of a screen that is named but does not answer.
    static String refused(Lang lang) {
        String name = isBlank("DISPLAY") ? System.getenv("WAYLAND_DISPLAY") : System.getenv("DISPLAY");
        return FrameText.SCREEN_REFUSED.in(lang, name == null ? "" : name);
    }

    private static boolean isBlank(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
