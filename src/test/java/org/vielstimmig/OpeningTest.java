package org.vielstimmig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.project.Session;

class OpeningTest {

    private static Optional<Opening> of(String... arguments) {
        return Opening.of(arguments);
    }

    @Test
    void withoutACommandTheWindowOpensAsAskedFor() {
        assertEquals(new Opening(null, null, null, false), of().orElseThrow());
        assertEquals(new Opening("de", null, null, false), of("--lang", "de").orElseThrow());
        assertEquals(
                new Opening("en", "dark", null, false),
                of("--theme=dark", "--lang=en").orElseThrow());
        assertEquals(
                new Opening("en", null, null, true), of("--lang", "en", "--try").orElseThrow());
        Path file = Path.of("p.vielstimmig").toAbsolutePath();
        assertEquals(
                new Opening(null, "light", file, false),
                of("p.vielstimmig", "--theme", "light").orElseThrow());
    }

    @Test
    void aProjectIsKnownByWhatItHoldsToo(@TempDir Path folder) throws Exception {
        Path project = folder.resolve("A.vst");
        Session.create(project, "A", "Ada").close();
        assertEquals(
                new Opening(null, null, project.toAbsolutePath(), false),
                of(project.toString()).orElseThrow());
        Path text = Files.writeString(folder.resolve("B.vst"), "kein Projekt");
        assertTrue(of(text.toString()).isEmpty());
        assertTrue(of(folder.toString()).isEmpty());
    }

    @Test
    void allElseIsTheCommandLines() {
        for (List<String> call : List.of(
                List.of("info", "p.vielstimmig"),
                List.of("--lang", "de", "info", "p.vielstimmig"),
                List.of("--lang"),
                List.of("--lang", "xx"),
                List.of("--theme", "blue"),
                List.of("--help"),
                List.of("--json"),
                List.of("a.vielstimmig", "b.vielstimmig"),
                List.of("--try", "a.vielstimmig"),
                List.of("a.vielstimmig", "--try"),
                List.of("-x.vielstimmig"))) {
            assertTrue(of(call.toArray(String[]::new)).isEmpty(), call.toString());
        }
    }
}
