package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielstimmig.model.ProblemException;

/// Whatever a file holds, it ends as a sound reading or as a problem; at full size, which takes minutes, within
/// bounded time and memory: `-Dvielstimmig.hostile=5` seconds in the long profile.
class HostileTest {

    static Stream<Hostile.Case> small() {
        return Hostile.cases(0.0005).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("small")
    void smallOnesAreReadOrRefused(Hostile.Case hostile) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hostile.maker().write(bytes);
        try {
            Readings.check(TranscriptReader.read(hostile.file(), bytes.toByteArray(), ReadOptions.NONE));
        } catch (ProblemException refused) {
            // A problem is as good an answer as a reading; anything else is none.
        }
    }

    /// Each in a process of its own with a gibibyte of memory, by the command that people use. Prints a table.
    @Test
    @EnabledIfSystemProperty(named = "vielstimmig.hostile", matches = "\\d+")
    void largeOnesEndInTime(@TempDir Path folder) throws IOException, InterruptedException {
        long most = 1000 * Long.getLong("vielstimmig.hostile");
        List<String> wrong = new ArrayList<>();
        System.out.printf("%-40s %7s %7s %5s %s%n", "case", "ms", "cpu ms", "MB", "outcome");
        for (Hostile.Case hostile : Hostile.cases(1)) {
            Path file = hostile.in(folder);
            HostileImport.Ended ended = imported(file, 4 * most / 1000);
            System.out.printf(
                    "%-40s %7d %7d %5d %s%n",
                    ended.name(), ended.millis(), ended.work(), ended.megabytes(), shortened(ended.said()));
            boolean refused = ended.code() == 1 && ended.count() == 0;
            boolean read = ended.code() == 0 && ended.count() == 1;
            if (ended.cost() > most || !(refused || read)) {
                wrong.add(ended.line());
            }
            Files.delete(file);
        }
        assertEquals(List.of(), wrong);
    }

    private static String shortened(String said) {
        return said.length() <= 110 ? said : said.substring(0, 110) + "…";
    }

    private static HostileImport.Ended imported(Path file, long seconds) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-Dvielstimmig.home=" + file.resolveSibling("home"),
                "-cp",
                System.getProperty("java.class.path"),
                HostileImport.class.getName(),
                Long.toString(seconds),
                file.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            process.waitFor();
            String name = file.getParent().getFileName().toString();
            return line == null
                    ? new HostileImport.Ended(name, 0, 0, 0, process.exitValue(), 0, "ended without a word")
                    : HostileImport.Ended.of(line);
        }
    }
}
