package org.vielstimmig.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps a person's choices in one small JSON file. An unreadable file counts as none: choices are never
/// worth a refusal to start.
public final class SettingsFile {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private final Path file;
    private Settings settings;

    public SettingsFile(Home home) {
        file = home.settingsFile();
        settings = read();
    }

    public synchronized Settings get() {
        return settings;
    }

    /// Changes the choices and writes them down.
    public synchronized Settings change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings);
        if (!next.equals(settings)) {
            settings = next;
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
            Files.write(part, mapper.writeValueAsBytes(settings));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The choice holds for this run; the next start uses the old one.
        }
    }
}
