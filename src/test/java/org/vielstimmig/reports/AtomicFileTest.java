package org.vielstimmig.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

class AtomicFileTest {

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFaultHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("codebuch.docx");
        Files.writeString(file, "alt");
        var fault = assertThrows(
                ProblemException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(bytes("neu, aber nur halb"));
                    out.flush();
                    throw new IOException("disk full");
                }));
        var problem = assertInstanceOf(Problem.FileUnwritable.class, fault.problem());
        assertEquals("disk full", problem.reason());
        assertEquals("alt", Files.readString(file));
        assertEquals(List.of("codebuch.docx"), names());
    }

    @Test
    void evenAnUnexpectedFaultLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("neu.docx");
        assertThrows(
                IllegalStateException.class,
                () -> AtomicFile.write(file, out -> {
                    throw new IllegalStateException();
                }));
        assertEquals(List.of(), names());
    }

    @Test
    void theOldFileStaysUntilTheNewOneIsWhole() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "alt");
        AtomicFile.write(file, out -> {
            out.write(bytes("neu"));
            out.close();
            assertEquals("alt", Files.readString(file));
        });
        assertEquals("neu", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void saysWhatIsInTheWay() throws IOException {
        assertInstanceOf(
                Problem.FolderMissing.class,
                assertThrows(
                                ProblemException.class,
                                () -> AtomicFile.write(folder.resolve("gibt es nicht/a.txt"), out -> {}))
                        .problem());
        assertInstanceOf(
                Problem.FileIsFolder.class,
                assertThrows(ProblemException.class, () -> AtomicFile.write(folder, out -> {}))
                        .problem());
        assertEquals(List.of(), names());
    }

    @Test
    void aLinkStaysALinkAndRightsStayAsTheyWere() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path real = Files.createDirectory(folder.resolve("ort")).resolve("echt.txt");
        Files.writeString(real, "alt");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("verweis.txt"), real);
        AtomicFile.write(link, out -> out.write(bytes("neu")));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("neu", Files.readString(real));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
    }

    @Test
    void namesAtTheLimitOfTheFileSystemWork() throws IOException {
        Path file = folder.resolve("ä".repeat(120) + ".docx");
        AtomicFile.write(file, out -> out.write(bytes("neu")));
        assertEquals("neu", Files.readString(file));
    }
}
