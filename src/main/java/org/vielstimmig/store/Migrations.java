package org.vielstimmig.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Brings files of earlier versions of the schema up to this one: a numbered script for each version, after a
/// verified copy of the file as it was.
final class Migrations {

    private Migrations() {}

    /// The tables of this version, or the script that leads to a version from the one before it.
    static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// In one transaction for all versions in between.
    static void run(Sql sql) {
        int version = (int) sql.number("PRAGMA user_version");
        sql.script("BEGIN EXCLUSIVE");
        try {
            while (version < PlainProjectFile.SCHEMA_VERSION) {
                version++;
                sql.script(script("migration-" + version + ".sql"));
                if (version == 2) {
                    new Doubles(sql, new PieceTable(sql)).settleAll();
                }
            }
            sql.script("PRAGMA user_version = " + version);
            sql.script("COMMIT");
        } catch (RuntimeException e) {
            sql.script("ROLLBACK");
            throw e;
        }
    }

    /// Where the copy of a file of an earlier version goes: beside it, under a name nothing has yet.
    static Path copyOf(Path file, long version) {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(".vielstimmig") ? name.substring(0, name.length() - 12) : name;
        for (int n = 1; ; n++) {
            Path copy = file.resolveSibling(stem + ".version-" + version + (n == 1 ? "" : "-" + n) + ".vielstimmig");
            if (!Files.exists(copy)) {
                return copy;
            }
        }
    }
}
