package org.vielstimmig.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.ProjectId;

/// Files of every version this program was given out with are opened and are as if made by it.
class MigrationTest {

    private static final Path VERSIONS = Path.of("src/test/resources/org/vielstimmig/store/versions");

    @TempDir
    Path folder;

    @Test
    void everyVersionIsBroughtUpToThisOne() throws IOException, SQLException {
        Path fresh = folder.resolve("fresh.vielstimmig");
        ProjectFile.create(fresh, new Project(ProjectId.create(), "Neu", "")).close();
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            List<Path> files = versions.toList();
            assertEquals(PlainProjectFile.SCHEMA_VERSION - 1, files.size());
            for (Path version : files) {
                Path file = Files.copy(version, folder.resolve(version.getFileName()));
                ProjectFile.open(file).close();
                assertEquals(tables(fresh), tables(file));
                assertEquals(rest(fresh), rest(file));
            }
        }
    }

    @Test
    void versionOneKeepsAllThatIsInItAndCountsWordsOnce() throws IOException {
        Path file = Files.copy(VERSIONS.resolve("version-1.vielstimmig"), folder.resolve("alt.vielstimmig"));
        byte[] before = Files.readAllBytes(file);
        try (ProjectFile project = ProjectFile.open(file)) {
            Store store = project.store();
            assertEquals(List.of(), store.check(true));
            Snapshot snapshot = store.snapshot();
            assertEquals("Version 1", snapshot.project().title());
            Code code = snapshot.codes().stream()
                    .filter(c -> c.name().equals("Antrag"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(4, store.codings(code.id()).size());
            // Two of them overlap and are by one coder.
            assertEquals(3, store.counts().get(code.id()).codings());
            assertEquals(1, store.memos().size());
            store.undo(store.journal().lastStep());
            assertEquals(List.of(), store.check(true));
        }
        Path copy = folder.resolve("alt.version-1.vielstimmig");
        assertTrue(Files.exists(copy));
        assertEquals(before.length, Files.size(copy));
        try (ProjectFile project = ProjectFile.open(file)) {
            assertEquals("Version 1", project.store().snapshot().project().title());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void versionTwoHasItsWeightsCounted() throws IOException {
        Path file = Files.copy(VERSIONS.resolve("version-2.vielstimmig"), folder.resolve("alt.vielstimmig"));
        try (ProjectFile project = ProjectFile.open(file)) {
            Store store = project.store();
            assertEquals(List.of(), store.check(true));
            assertEquals(
                    Map.of(Selection.Key.UNWEIGHED, 1, 60, 2, 100, 1),
                    store.selection().weights(null));
            store.undo(store.journal().lastStep());
            assertEquals(List.of(), store.check(true));
            assertEquals(
                    3,
                    store.selection().inOrder(Selection.By.LENGTH, false, 0, 10).size());
        }
        assertTrue(Files.exists(folder.resolve("alt.version-2.vielstimmig")));
    }

    @Test
    void theCopyNeverTakesAnothersPlace() throws IOException {
        Path file = folder.resolve("alt.vielstimmig");
        assertEquals(folder.resolve("alt.version-1.vielstimmig"), Migrations.copyOf(file, 1));
        Files.createFile(folder.resolve("alt.version-1.vielstimmig"));
        assertEquals(folder.resolve("alt.version-1-2.vielstimmig"), Migrations.copyOf(file, 1));
    }

    /// Columns of every table, by name: their order is the file's own affair.
    private static List<String> tables(Path file) throws SQLException {
        return rows(file, """
            SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || coalesce(c.dflt_value, '')
                || ' ' || c.pk
            FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY 1\
            """);
    }

    private static List<String> rest(Path file) throws SQLException {
        return rows(
                        file,
                        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema WHERE type <>"
                                + " 'table' ORDER BY 1")
                .stream()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static List<String> rows(Path file, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var result = connection.createStatement().executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    @Test
    void whatCannotBeBroughtUpIsLeftAsItWas() throws IOException, SQLException {
        Path file = Files.copy(VERSIONS.resolve("version-1.vielstimmig"), folder.resolve("alt.vielstimmig"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            // In the way of the table that version 2 brings.
            statement.execute("CREATE TABLE code_set (id TEXT)");
        }
        byte[] before = Files.readAllBytes(file);
        Problem problem = assertThrows(ProblemException.class, () -> ProjectFile.open(file))
                .problem();
        assertEquals(new Problem.ProjectNotUpdated(file.toString(), 1, ""), problem);
        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("alt.vielstimmig"),
                    files.map(f -> f.getFileName().toString())
                            .filter(n -> !n.endsWith("-journal"))
                            .toList());
        }
    }
}
