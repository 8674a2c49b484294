package org.vielstimmig.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.RandomSteps;
import org.vielstimmig.project.Session;

/// A second opinion on undo that knows nothing of changes: triggers in the test's file write down for every row
/// the SQL that brings it back.
class OracleTest {

    private static final int STEPS = Integer.getInteger("steps", 150);
    private static final List<String> WITHOUT = List.of("step", "change", "meta", "oracle");

    @TempDir
    Path folder;

    @RepeatedTest(2)
    void rowsBroughtBackOneByOneGiveTheProjectAsItBegan() throws SQLException {
        Random random = Seed.random("oracle");
        Path file = folder.resolve("probe.vielstimmig");
        String first;
        try (Session session = Session.create(file, "Probe", "Person 0")) {
            var transcript = Given.transcript(session, "T", "I: Wie war das?\nB1: Das war schwer, das Geld fehlte.");
            Given.coding(session, transcript, "schwer", Given.code(session, "Thema"));
            first = Given.dump(session);
        }
        Map<String, List<String>> rows;
        try (Connection connection = connect(file)) {
            rows = rows(connection);
            install(connection);
        }
        Path copy = folder.resolve("copy.vielstimmig");
        try (Session session = Session.open(file, "Person 1")) {
            RandomSteps steps = new RandomSteps(session, random);
            for (int i = 0; i < STEPS; i++) {
                steps.step();
                if (random.nextInt(10) == 0 && session.snapshot().step() > 3) {
                    Session.await(session.undo());
                    if (random.nextBoolean()) {
                        Session.await(session.redo());
                    }
                }
            }
            assertNotEquals(first, Given.dump(session));
            Session.await(session.backup(copy));
        }
        try (Connection connection = connect(copy)) {
            rollBack(connection);
            assertEquals(rows, rows(connection));
        }
        try (ProjectFile opened = ProjectFile.open(copy)) {
            assertEquals(first, opened.store().dump());
        }
    }

    @Test
    void everyTableHasItsTriggers() throws SQLException {
        Path file = folder.resolve("probe.vielstimmig");
        Session.create(file, "Probe", "Person 0").close();
        try (Connection connection = connect(file)) {
            install(connection);
            for (String table : list(
                    connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")) {
                if (!WITHOUT.contains(table)) {
                    assertEquals(
                            3,
                            list(
                                            connection,
                                            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE"
                                                    + " 'oracle_%' AND tbl_name = '" + table + "'")
                                    .size(),
                            table);
                }
            }
        }
    }

    private static void install(Connection connection) throws SQLException {
        execute(connection, "CREATE TABLE oracle (n INTEGER PRIMARY KEY, undo TEXT NOT NULL)");
        for (String table : tables(connection)) {
            List<String> columns = columns(connection, table);
            String key = columns(connection, table, "pk > 0").stream()
                    .map(c -> "\"" + c + "\" = ' || quote(%1$s.\"" + c + "\") || '")
                    .collect(Collectors.joining(" AND "));
            assertFalse(key.isEmpty(), table);
            String values = columns.stream()
                    .map(c -> "' || quote(old.\"" + c + "\") || '")
                    .collect(Collectors.joining(", "));
            String settings = columns.stream()
                    .map(c -> "\"" + c + "\" = ' || quote(old.\"" + c + "\") || '")
                    .collect(Collectors.joining(", "));
            String names = columns.stream().map(c -> "\"" + c + "\"").collect(Collectors.joining(", "));
            trigger(connection, table, "INSERT", "DELETE FROM " + table + " WHERE " + key.formatted("new"));
            trigger(
                    connection,
                    table,
                    "UPDATE",
                    "UPDATE " + table + " SET " + settings + " WHERE " + key.formatted("new"));
            trigger(connection, table, "DELETE", "INSERT INTO " + table + " (" + names + ") VALUES (" + values + ")");
        }
    }

    private static void trigger(Connection connection, String table, String on, String undo) throws SQLException {
        execute(
                connection,
                "CREATE TRIGGER oracle_" + table + "_" + on + " AFTER " + on + " ON " + table
                        + " BEGIN INSERT INTO oracle (undo) VALUES ('" + undo + "'); END");
    }

    private static void rollBack(Connection connection) throws SQLException {
        List<String> undo = list(connection, "SELECT undo FROM oracle ORDER BY n DESC");
        for (String trigger : list(connection, "SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
            execute(connection, "DROP TRIGGER " + trigger);
        }
        execute(connection, "PRAGMA foreign_keys = OFF");
        execute(connection, "BEGIN");
        for (String statement : undo) {
            execute(connection, statement);
        }
        execute(connection, "COMMIT");
        execute(connection, "DROP TABLE oracle");
    }

    private static Map<String, List<String>> rows(Connection connection) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : tables(connection)) {
            String whole = columns(connection, table).stream()
                    .map(c -> "quote(\"" + c + "\")")
                    .collect(Collectors.joining(" || ',' || "));
            rows.put(table, list(connection, "SELECT " + whole + " FROM " + table + " ORDER BY 1"));
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>(
                list(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"));
        tables.removeAll(WITHOUT);
        return tables;
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        return columns(connection, table, "1 = 1");
    }

    private static List<String> columns(Connection connection, String table, String condition) throws SQLException {
        return list(connection, "SELECT name FROM pragma_table_info('" + table + "') WHERE " + condition);
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        List<String> result = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                result.add(rows.getString(1));
            }
        }
        return result;
    }
}
