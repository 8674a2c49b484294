package org.vielstimmig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The entrance as a process of its own.
class MainTest {

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
        command.add("--module-path=" + System.getProperty("jdk.module.path"));
        command.add("--add-modules=javafx.controls,jfx.incubator.richtext");
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.vielstimmig.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("VIELSTIMMIG_HOME", folder.resolve("home").toString());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.redirectError(folder.resolve("err").toFile());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        String err = Files.readString(folder.resolve("err"));
        return new Ended(code, out, err);
    }

    @Test
    void theCommandLineLoadsNothingOfTheWindow() throws Exception {
        Ended ended = run(
                List.of("-Xlog:class+load=info:file=" + folder.resolve("loaded")),
                "new",
                folder.resolve("p.vielstimmig").toString());
        assertEquals(0, ended.code(), ended.err());
        String loaded = Files.readString(folder.resolve("loaded"));
        assertTrue(loaded.contains("org.vielstimmig.cli.Cli"), "the log tells what was loaded");
        assertFalse(loaded.contains(" javafx."), "JavaFX was loaded");
        assertFalse(loaded.contains("org.vielstimmig.desktop."), "the window was loaded");
    }

    @Test
    void saysOneLineWhereThereIsNoScreen() throws Exception {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return;
        }
        Ended ended = run(List.of("-Duser.language=de"));
        assertEquals(1, ended.code());
        assertEquals("", ended.out());
        List<String> lines = ended.err()
                .lines()
                .filter(line -> !line.startsWith("WARNING: Using incubator"))
                .toList();
        assertEquals(1, lines.size(), ended.err());
        assertTrue(lines.getFirst().startsWith("Kein Bildschirm gefunden"), ended.err());
    }
}
