package org.vielstimmig.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void anotherLanguageForOneRunIsNotWrittenDown() {
        Home home = new Home(folder);
        SettingsFile run = new SettingsFile(home, "en", "dark");
        assertEquals("en", run.get().language());
        assertEquals("dark", run.get().theme());
        run.change(s -> s.withZoom(1.5));
        assertEquals("en", run.get().language());
        Settings kept = new SettingsFile(home).get();
        assertEquals(1.5, kept.zoom());
        assertNull(kept.language());
        assertEquals("system", kept.theme());
    }

    @Test
    void whatIsChosenInThatRunIsKept() {
        Home home = new Home(folder);
        SettingsFile run = new SettingsFile(home, "en", null);
        run.change(s -> s.withLanguage("de"));
        assertEquals("de", new SettingsFile(home).get().language());
        run.change(s -> s.withLanguage("en"));
        assertEquals("en", new SettingsFile(home).get().language());
    }
}
