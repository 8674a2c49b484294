package org.vielstimmig.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs the start script against stand-ins for Java that print what they were given.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path SCRIPT = Path.of("src/main/launcher/vielstimmig").toAbsolutePath();

    @TempDir
    Path folder;

    private Path program;

    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void program() throws IOException {
        program = Files.createDirectories(folder.resolve("ein Ordner ä"));
        Files.createDirectories(program.resolve("lib"));
        Files.createDirectories(program.resolve("bin"));
        Files.writeString(program.resolve("lib/vielstimmig.jar"), "");
        Path script = Files.copy(SCRIPT, program.resolve("bin/vielstimmig"));
        executable(script);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path java(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk " + version));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = home.resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\nfor one in \"$@\"; do printf '%s\\n' \"$one\"; done\nexit 7\n");
        executable(java);
        return home;
    }

    private Run run(Path start, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(start.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "JAVA_HOME", "VIELSTIMMIG_JAVA"));
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Run(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return run(program.resolve("bin/vielstimmig"), environment, arguments);
    }

    @Test
    void argumentsArriveAsTheyWereGivenAndTheExitCodeComesBack() throws Exception {
        Run run = run(Map.of("VIELSTIMMIG_JAVA", java("25.0.1").toString()), "search", "Mig rant*", "", "--json");
        assertEquals(7, run.exit());
        assertEquals("", run.err());
        List<String> given = run.out().lines().toList();
        int main = given.indexOf("org.vielstimmig.Main");
        assertEquals(List.of("search", "Mig rant*", "", "--json"), given.subList(main + 1, given.size()));
        assertEquals(program.toRealPath().resolve("lib") + "/*", given.get(given.indexOf("-cp") + 1));
        assertEquals(
                program.toRealPath().resolve("lib/javafx").toString(), given.get(given.indexOf("--module-path") + 1));
    }

    @Test
    void aProgramIsTakenAsWellAsAHomeAndLinksLeadHome() throws Exception {
        Path home = java("26-ea");
        Path link = Files.createSymbolicLink(
                folder.resolve("java-link"), home.resolve("bin/java").toAbsolutePath());
        Path start = Files.createSymbolicLink(folder.resolve("vs"), Path.of("ein Ordner ä/bin/vielstimmig"));
        Path second = Files.createSymbolicLink(folder.resolve("vs2"), start.toAbsolutePath());
        Run run = run(second, Map.of("VIELSTIMMIG_JAVA", link.toString()));
        assertEquals(7, run.exit(), run.err());
        assertTrue(run.out().contains(program.toRealPath().resolve("lib") + "/*"), run.out());
    }

    @Test
    void anOldJavaIsNamedInOneSentence() throws Exception {
        Map<String, String> german = Map.of("VIELSTIMMIG_JAVA", java("17.0.2").toString(), "LANG", "de_AT.UTF-8");
        Run run = run(german, "info");
        assertEquals(1, run.exit());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("braucht Java 25") && run.err().contains("nur Java 17"), run.err());
        Run english = run(Map.of("VIELSTIMMIG_JAVA", folder.resolve("nichts").toString(), "LANG", "C"), "info");
        assertEquals(1, english.exit());
        assertTrue(english.err().contains("needs Java 25") && english.err().contains("none"), english.err());
    }

    @Test
    void aJavaTooOldInJavaHomeIsPassedOver() throws Exception {
        Path old = java("17.0.2");
        Path good = java("25");
        String path = good.resolve("bin") + ":" + System.getenv("PATH");
        Run run = run(Map.of("JAVA_HOME", old.toString(), "PATH", path));
        assertEquals(7, run.exit(), run.err());
    }

    @Test
    void aCommandStartsQuicklyAndAWindowLastsLong() throws Exception {
        Map<String, String> environment = Map.of("VIELSTIMMIG_JAVA", java("25").toString());
        assertTrue(run(environment, "info").out().contains("-XX:TieredStopAtLevel=1"));
        assertTrue(!run(environment).out().contains("-XX:TieredStopAtLevel=1"));
        assertTrue(!run(environment).out().contains("-XX:AOTCache"));
        Files.writeString(program.resolve("lib/vielstimmig.aot"), "");
        assertTrue(run(environment).out().contains("-XX:AOTCache=" + program.toRealPath() + "/lib/vielstimmig.aot"));
    }

    @Test
    void anUnbuiltProgramSaysHowToBuildIt() throws Exception {
        Files.delete(program.resolve("lib/vielstimmig.jar"));
        Run run = run(Map.of("VIELSTIMMIG_JAVA", java("25").toString(), "LANG", "en_GB.UTF-8"));
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("mvn -q package"), run.err());
    }
}
