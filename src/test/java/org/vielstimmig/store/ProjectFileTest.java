package org.vielstimmig.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.project.Elsewhere;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;

class ProjectFileTest {

    @TempDir
    Path folder;

    // --- faults --------------------------------------------------------------------------------------------------

    @Test
    void sixFaultsAreSixProblemsAndChangeNothing() throws IOException {
        Path text = Files.writeString(
                folder.resolve("text.vielstimmig"), "Dies ist ein Text und kein Projekt.\n".repeat(99));
        Path empty = Files.createFile(folder.resolve("empty.vielstimmig"));
        Path whole = project("whole.vielstimmig");
        Path truncated = folder.resolve("truncated.vielstimmig");
        Files.write(truncated, Arrays.copyOf(Files.readAllBytes(whole), (int) Files.size(whole) / 2));
        Path directory = Files.createDirectory(folder.resolve("folder.vielstimmig"));
        Path missing = folder.resolve("missing.vielstimmig");
        Map<String, byte[]> before = contents();

        Set<Class<?>> problems = new HashSet<>();
        problems.add(assertRefused(Problem.NotAProject.class, text));
        problems.add(assertRefused(Problem.ProjectEmpty.class, empty));
        problems.add(assertRefused(Problem.ProjectDamaged.class, truncated));
        problems.add(assertRefused(Problem.FileIsFolder.class, directory));
        problems.add(assertRefused(Problem.FileMissing.class, missing));
        assertUnchanged(before);
        try (Elsewhere other = Elsewhere.holding(whole)) {
            assertEquals("open", other.line());
            Problem.ProjectLocked locked = (Problem.ProjectLocked) problem(() -> ProjectFile.open(whole));
            assertTrue(locked.holder().contains(Long.toString(other.pid())), locked.holder());
            assertTrue(locked.holder().contains(System.getProperty("user.name")), locked.holder());
            problems.add(locked.getClass());
        }
        assertEquals(6, problems.size());
        assertArrayEquals(before.get("whole.vielstimmig"), Files.readAllBytes(whole));
    }

    @Test
    void projectCutOffAnywhereIsRefusedAndStaysAsItIs() throws IOException {
        byte[] whole = Files.readAllBytes(project("whole.vielstimmig"));
        for (int length : new int[] {
            1, 15, 16, 17, 99, 100, 511, 512, 4095, 4096, 4097, whole.length / 3, whole.length - 4096, whole.length - 1
        }) {
            Path file = folder.resolve("cut" + length + ".vielstimmig");
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(file, cut);
            Problem problem = problem(() -> ProjectFile.open(file));
            // Below the size of a header nothing tells a project from any other file.
            if (length >= 100) {
                assertInstanceOf(Problem.ProjectDamaged.class, problem, "cut at " + length);
            } else {
                assertTrue(
                        problem instanceof Problem.ProjectDamaged || problem instanceof Problem.NotAProject,
                        "cut at " + length + ": " + problem);
            }
            assertArrayEquals(cut, Files.readAllBytes(file), "cut at " + length);
        }
    }

    @Test
    void otherTextsAndDatabasesAreNoProjects() throws IOException, SQLException {
        for (String text : List.of("x", "hallo", "SQLite format 4", "y".repeat(100_000))) {
            Path file = Files.writeString(folder.resolve("t" + text.length()), text);
            assertRefused(Problem.NotAProject.class, file);
        }
        Path database = folder.resolve("other.db");
        jdbc(database, "CREATE TABLE meta (key TEXT)");
        assertRefused(Problem.NotAProject.class, database);
    }

    @Test
    void damageInsideIsFoundAtOpening() throws IOException {
        Path file = project("probe.vielstimmig");
        byte[] bytes = Files.readAllBytes(file);
        for (int page = 1; page < bytes.length / 4096; page++) {
            Arrays.fill(bytes, page * 4096, page * 4096 + 16, (byte) 0xA5);
        }
        Files.write(file, bytes);
        assertRefused(Problem.ProjectDamaged.class, file);
    }

    @Test
    void projectOfANewerProgramIsRefusedWithItsVersion() throws SQLException {
        Path file = project("new.vielstimmig");
        jdbc(file, "PRAGMA user_version = 99");
        assertEquals(
                new Problem.ProjectTooNew(file.toString(), 99, PlainProjectFile.SCHEMA_VERSION),
                problem(() -> ProjectFile.open(file)));
    }

    @Test
    void fileThatMayOnlyBeReadIsRefused() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = project("read.vielstimmig");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertEquals("ProjectReadOnly", openedBoundByPermissions(file));
    }

    @Test
    void folderThatTakesNoJournalMakesAProjectReadOnly() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = project("closed/read.vielstimmig");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertEquals("ProjectReadOnly", openedBoundByPermissions(file));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static String openedBoundByPermissions(Path file) {
        @Nullable Elsewhere other = Elsewhere.holdingBoundByPermissions(file);
        assumeTrue(other != null, "permissions cannot be tried here");
        try (Elsewhere bound = java.util.Objects.requireNonNull(other)) {
            return bound.line();
        }
    }

    // --- one at a time -------------------------------------------------------------------------------------------

    @Test
    void secondOpeningInTheSameProgramFailsAndTheLockHolds() {
        Path file = project("probe.vielstimmig");
        try (ProjectFile first = ProjectFile.open(file)) {
            assertRefused(Problem.ProjectLocked.class, file);
            // Closing a handle on the file in this process would have given up the lock.
            try (Elsewhere other = Elsewhere.holding(file)) {
                assertEquals("ProjectLocked", other.line());
            }
            assertEquals("Probe", first.store().snapshot().project().title());
        }
        try (Elsewhere other = Elsewhere.holding(file)) {
            assertEquals("open", other.line());
        }
    }

    @Test
    void lockNoteNamesTheHolderAndGoes() throws IOException {
        Path file = project("probe.vielstimmig");
        Path note = folder.resolve(".probe.vielstimmig.lock");
        try (ProjectFile open = ProjectFile.open(file)) {
            assertFalse(open.uncleanEnd());
            String text = Files.readString(note);
            assertTrue(text.contains(Long.toString(ProcessHandle.current().pid())), text);
        }
        assertEquals(Set.of("probe.vielstimmig"), contents().keySet());
    }

    @Test
    void uncleanEndIsNoticedOnce() {
        Path file = project("probe.vielstimmig");
        try (Elsewhere other = Elsewhere.holding(file)) {
            assertEquals("open", other.line());
            other.kill();
        }
        try (Session session = Session.open(file, "Person 0")) {
            assertTrue(session.uncleanEnd());
            assertEquals(List.of(), session.findings());
        }
        try (Session session = Session.open(file, "Person 0")) {
            assertFalse(session.uncleanEnd());
        }
    }

    // --- names, copies, marks ------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gemeinsam für Größe.vielstimmig",
                "a #1.vielstimmig",
                "100 %.vielstimmig",
                "a%20b%41.vielstimmig",
                "wozu?.vielstimmig",
                "x?mode=memory.vielstimmig",
                "mode=memory&cache=shared.vielstimmig",
                "it's; \"so\" & so+.vielstimmig",
                "öffnen/unter ordner/ß?#%.vielstimmig"
            })
    void fileNamesMayHoldAnything(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (Session session = Session.create(file, "Probe", "Person 0")) {
            Given.code(session, "Thema");
            Session.await(session.backup(file.resolveSibling("Kopie " + file.getFileName())));
        }
        for (Path each : List.of(file, file.resolveSibling("Kopie " + file.getFileName()))) {
            try (Session session = Session.open(each, "Person 0")) {
                assertEquals("Thema", session.snapshot().codes().getFirst().name());
            }
        }
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void creatingNeverReplacesAnything() throws IOException {
        Path file = Files.writeString(folder.resolve("there.vielstimmig"), "wichtig");
        Project project = new Project(ProjectId.create(), "Neu", "");
        assertInstanceOf(Problem.FileExists.class, problem(() -> ProjectFile.create(file, project)));
        assertInstanceOf(Problem.FileExists.class, problem(() -> ProjectFile.create(folder, project)));
        assertInstanceOf(
                Problem.FolderMissing.class,
                problem(() -> ProjectFile.create(folder.resolve("fehlt/neu.vielstimmig"), project)));
        assertEquals("wichtig", Files.readString(file));
        assertEquals(Set.of("there.vielstimmig"), contents().keySet());
    }

    @Test
    void backupIsEqualVerifiedAndNeverReplacesAnything() throws IOException, SQLException {
        Path file = project("probe.vielstimmig");
        Path copy = folder.resolve("copy.vielstimmig");
        try (ProjectFile open = ProjectFile.open(file)) {
            open.backup(copy);
            assertInstanceOf(Problem.FileExists.class, problem(() -> open.backup(copy)));
            assertInstanceOf(
                    Problem.FolderMissing.class, problem(() -> open.backup(folder.resolve("fehlt/x.vielstimmig"))));
            try (ProjectFile other = ProjectFile.open(copy)) {
                assertEquals(open.store().dump(), other.store().dump());
                assertEquals(
                        open.store().journal().trail(99),
                        other.store().journal().trail(99));
            }
        }
        assertEquals(PlainProjectFile.APPLICATION_ID, number(copy, "PRAGMA application_id"));
        assertEquals(PlainProjectFile.SCHEMA_VERSION, number(copy, "PRAGMA user_version"));
        assertEquals(PlainProjectFile.APPLICATION_ID, number(file, "PRAGMA application_id"));
        assertEquals(Set.of("probe.vielstimmig", "copy.vielstimmig"), contents().keySet());
    }

    @Test
    void copyOfAClosedFileLeavesItAloneAndRefusesDamage() throws IOException {
        Path file = project("probe.vielstimmig");
        byte[] before = Files.readAllBytes(file);
        Path copy = folder.resolve("copy.vielstimmig");
        ProjectFile.copy(file, copy);
        assertArrayEquals(before, Files.readAllBytes(file));
        try (ProjectFile a = ProjectFile.open(file);
                ProjectFile b = ProjectFile.open(copy)) {
            assertEquals(a.store().dump(), b.store().dump());
        }
        Files.write(file, Arrays.copyOf(before, before.length / 2));
        assertInstanceOf(
                Problem.ProjectDamaged.class, problem(() -> ProjectFile.copy(file, folder.resolve("x.vielstimmig"))));
        assertFalse(Files.exists(folder.resolve("x.vielstimmig")));
    }

    // --- helpers -------------------------------------------------------------------------------------------------

    private Path project(String name) {
        Path file = folder.resolve(name);
        try (Session session = Session.create(file, "Probe", "Person 0")) {
            var transcript = Given.transcript(session, "T", "I: Wie war das?\nB1: " + "Das war schwer. ".repeat(2_000));
            Given.coding(session, transcript, "schwer", Given.code(session, "Thema"));
        }
        return file;
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(
                        file.getFileName().toString(),
                        Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private void assertUnchanged(Map<String, byte[]> before) throws IOException {
        Map<String, byte[]> after = contents();
        assertEquals(before.keySet(), after.keySet());
        before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
    }

    private static Class<?> assertRefused(Class<? extends Problem> kind, Path file) {
        Problem problem = problem(() -> ProjectFile.open(file).close());
        assertInstanceOf(kind, problem, file.toString());
        return problem.getClass();
    }

    private static Problem problem(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ProblemException.class, work).problem();
    }

    private static void jdbc(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.getLong(1);
        }
    }

    /// A name that was taken out must not be read from the file's unused pages.
    @Test
    void whatIsGoneForGoodIsNotLeftInTheFile() throws IOException {
        Path file = folder.resolve("gone.vielstimmig");
        String marker = "Wachtelkönigin".toUpperCase(java.util.Locale.ROOT);
        try (Session session = Session.create(file, "Probe", "Person 0")) {
            Given.transcript(session, "T", ("B1: " + marker + " war da.\n").repeat(300));
            assertTrue(holds(file, marker));
            Session.await(session.undo());
            Given.code(session, "Thema");
        }
        assertFalse(holds(file, marker));
    }

    private static boolean holds(Path file, String word) throws IOException {
        return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains(new String(
                        word.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.ISO_8859_1));
    }
}
