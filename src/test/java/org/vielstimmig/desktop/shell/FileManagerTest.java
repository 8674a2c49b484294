package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which program shows a folder.
class FileManagerTest {

    @Test
    void everySystemHasItsOwn() {
        assertEquals("explorer.exe", FileManager.of("Windows 11").program());
        assertEquals("open", FileManager.of("Mac OS X").program());
        assertEquals("xdg-open", FileManager.of("Linux").program());
    }

    @Test
    void oneThatIsMissingIsSaid(@TempDir Path folder) {
        assertFalse(new FileManager(folder.resolve("none").toString()).open(folder));
    }
}
