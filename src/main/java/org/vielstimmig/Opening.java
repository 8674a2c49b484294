package org.vielstimmig;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Lang;

/// How the window is to open, where the call asks for it: without a command, whatever options of the window
/// stand in the call.
///
/// @param language BCP 47 tag, null for the chosen one
/// @param theme    `light`, `dark` or `system`, null for the chosen one
/// @param file     a project to open, null for the last one
/// @param sample   opens a copy of the sample instead
record Opening(
        @Nullable String language,
        @Nullable String theme,
        @Nullable Path file,
        boolean sample) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> THEMES = List.of("light", "dark", "system");

    /// Empty for everything that is the command line's affair: a command, help, or what nobody understands.
    static Optional<Opening> of(String[] arguments) {
        Opening opening = new Opening(null, null, null, false);
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            String name = equals < 0 ? argument : argument.substring(0, equals);
            Opening next;
            if (name.equals("--lang") || name.equals("--theme")) {
                String value =
                        equals >= 0 ? argument.substring(equals + 1) : i + 1 < arguments.length ? arguments[++i] : "";
                next = name.equals("--lang") ? opening.in(value) : opening.looking(value);
            } else {
                next = opening.with(argument);
            }
            if (next == null) {
                return Optional.empty();
            }
            opening = next;
        }
        return Optional.of(opening);
    }

    private @Nullable Opening in(String tag) {
        return Lang.of(tag)
                .map(lang -> new Opening(lang.tag(), theme, file, sample))
                .orElse(null);
    }

    private @Nullable Opening looking(String value) {
        return THEMES.contains(value) ? new Opening(language, value, file, sample) : null;
    }

    /// Whether there is a file of this name that begins as every project does, whatever its ending.
    private static boolean isDatabase(String argument) {
        try {
            Path file = Path.of(argument);
            if (!Files.isRegularFile(file)) {
                return false;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
            }
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }

    private @Nullable Opening with(String argument) {
        if (argument.equals("--try")) {
            return file == null ? new Opening(language, theme, null, true) : null;
        }
        boolean project = !argument.startsWith("-") && (argument.endsWith(".vielstimmig") || isDatabase(argument));
        return project && file == null && !sample
                ? new Opening(language, theme, Path.of(argument).toAbsolutePath(), false)
                : null;
    }
}
