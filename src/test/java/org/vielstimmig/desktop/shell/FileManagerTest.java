package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
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
        assertFalse(
                new FileManager(folder.resolve("none").toString()).open(folder).join());
    }

    /// Java itself takes one argument, too: it runs a program, and cannot run a folder.
    @Test
    void oneThatEndsBadlyIsSaid(@TempDir Path folder) throws IOException {
        FileManager java = new FileManager(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Path program = Files.writeString(folder.resolve("Ends.java"), "void main() {}");
        assertTrue(java.open(program).join());
        assertFalse(java.open(folder).join());
    }
}
