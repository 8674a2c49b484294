package org.vielstimmig.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps a person's choices in one small JSON file. An unreadable file counts as none: choices are never
/// worth a refusal to start. Language and theme can be others for one run, without being written down.
public final class SettingsFile {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private final Path file;
    private @Nullable String languageNow;
    private @Nullable String themeNow;
    private Settings settings;
    private Settings written;

    public SettingsFile(Home home) {
        this(home, null, null);
    }

    /// The choices for a run that was asked to speak another language or to look different.
    ///
    /// @param language BCP 47 tag, null for the chosen one
    /// @param theme    null for the chosen one
    public SettingsFile(Home home, @Nullable String language, @Nullable String theme) {
        file = home.settingsFile();
        languageNow = language;
        themeNow = theme;
        written = read();
        Settings now = language == null ? written : written.withLanguage(language);
        settings = theme == null ? now : now.withTheme(theme);
    }

    public synchronized Settings get() {
        return settings;
    }

    /// Changes the choices and writes them down; what holds for this run alone only once it is chosen anew.
    public synchronized Settings change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings);
        if (!next.equals(settings)) {
            Settings kept = next;
            if (languageNow != null && languageNow.equals(next.language())) {
                kept = kept.withLanguage(written.language());
            } else {
                languageNow = null;
            }
            if (themeNow != null && themeNow.equals(next.theme())) {
                kept = kept.withTheme(written.theme());
            } else {
                themeNow = null;
            }
            settings = next;
            written = kept;
            write();
        }
        return settings;
    }

    private Settings read() {
        try {
            return Files.exists(file) ? mapper.readValue(Files.readAllBytes(file), Settings.class) : Settings.DEFAULT;
        } catch (IOException | JacksonException e) {
            return Settings.DEFAULT;
        }
    }

    private void write() {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(part, mapper.writeValueAsBytes(written));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The choice holds for this run; the next start uses the old one.
        }
    }
}
