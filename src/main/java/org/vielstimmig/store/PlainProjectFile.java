package org.vielstimmig.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.SQLiteErrorCode;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Project;

/// A project as a plain SQLite file: rollback journal, full synchronisation and an exclusive lock, because project
/// folders lie on network shares and in synchronised folders.
final class PlainProjectFile implements ProjectFile {

    /// "VIEL" in ASCII, so that `file` and we can tell a project from any other database.
    static final int APPLICATION_ID = 0x5649454C;

    static final int SCHEMA_VERSION = 1;

    private final Path path;
    private final Sql sql;
    private final Store store;
    private final LockNote lock;
    private final boolean uncleanEnd;

    private PlainProjectFile(Path path, Sql sql, LockNote lock, boolean uncleanEnd) {
        this.path = path;
        this.sql = sql;
        this.store = new Store(sql);
        this.lock = lock;
        this.uncleanEnd = uncleanEnd;
    }

    static PlainProjectFile create(Path path, Project project) {
        if (Files.exists(path)) {
            throw new ProblemException(new Problem.FileExists(path.toString()));
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(new Problem.FolderMissing(String.valueOf(folder)));
        }
        Sql sql;
        try {
            sql = connect(path, "rwc");
        } catch (StoreException e) {
            throw new ProblemException(new Problem.FileUnwritable(path.toString(), ""));
        }
        try {
            sql.script("BEGIN IMMEDIATE");
            sql.script("PRAGMA application_id = " + APPLICATION_ID);
            sql.script("PRAGMA user_version = " + SCHEMA_VERSION);
            sql.script(schema());
            sql.run("INSERT INTO meta (key, value) VALUES ('tick', '0')");
            sql.run(
                    "INSERT INTO project (id, title, description) VALUES (?, ?, ?)",
                    project.id().toString(),
                    project.title(),
                    project.description());
            sql.script("COMMIT");
            LockNote lock = new LockNote(path);
            lock.write();
            return new PlainProjectFile(path, sql, lock, false);
        } catch (StoreException e) {
            sql.close();
            deleteQuietly(path);
            throw new ProblemException(new Problem.FileUnwritable(path.toString(), ""));
        }
    }

    static PlainProjectFile open(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new ProblemException(new Problem.FileIsFolder(name));
        }
        if (!Files.exists(path)) {
            throw new ProblemException(new Problem.FileMissing(name));
        }
        refuseWhatIsNoDatabase(path);
        LockNote lock = new LockNote(path);
        Sql sql = null;
        try {
            sql = connect(path, "rw");
            sql.script("BEGIN IMMEDIATE");
            sql.script("COMMIT");
            long application = sql.number("PRAGMA application_id");
            if (application != APPLICATION_ID) {
                throw new ProblemException(new Problem.NotAProject(name));
            }
            int version = (int) sql.number("PRAGMA user_version");
            if (version > SCHEMA_VERSION) {
                throw new ProblemException(new Problem.ProjectTooNew(name, version, SCHEMA_VERSION));
            }
            refuseDamage(sql, name);
            boolean unclean = lock.isLeft();
            lock.write();
            return new PlainProjectFile(path, sql, lock, unclean);
        } catch (StoreException e) {
            close(sql);
            throw new ProblemException(problem(e, name, lock));
        } catch (ProblemException e) {
            close(sql);
            throw e;
        }
    }

    /// The first look needs no database: it tells an empty file and another kind of file from a damaged project.
    private static void refuseWhatIsNoDatabase(Path path) {
        byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(magic.length);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(path.toString(), ""));
        }
        if (head.length == 0) {
            throw new ProblemException(new Problem.ProjectEmpty(path.toString()));
        }
        if (!java.util.Arrays.equals(head, magic)) {
            throw new ProblemException(new Problem.NotAProject(path.toString()));
        }
    }

    /// A truncated file often opens and fails later; this finds it before anything is shown.
    private static void refuseDamage(Sql sql, String name) {
        for (String line : sql.list("PRAGMA quick_check(1)", row -> row.getString(1))) {
            if (!line.equals("ok")) {
                throw new ProblemException(new Problem.ProjectDamaged(name, line));
            }
        }
    }

    private static Problem problem(StoreException e, String name, LockNote lock) {
        SQLiteErrorCode code = e.code();
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_BUSY_RECOVERY, SQLITE_BUSY_SNAPSHOT ->
                new Problem.ProjectLocked(name, lock.holder());
            case SQLITE_NOTADB -> new Problem.NotAProject(name);
            case SQLITE_READONLY, SQLITE_READONLY_DBMOVED, SQLITE_READONLY_DIRECTORY, SQLITE_PERM ->
                new Problem.ProjectReadOnly(name);
            case SQLITE_CANTOPEN, SQLITE_CANTOPEN_ISDIR, SQLITE_CANTOPEN_FULLPATH ->
                new Problem.FileUnreadable(name, "");
            default -> new Problem.ProjectDamaged(name, code.message);
        };
    }

    private static Sql connect(Path path, String mode) {
        Properties properties = new Properties();
        try {
            String url = "jdbc:sqlite:" + path.toAbsolutePath().toUri().toString().replace("file:///", "file:/")
                    + "?mode=" + mode;
            Sql sql = new Sql(DriverManager.getConnection(url, properties));
            sql.script(
                    """
                    PRAGMA busy_timeout = 200;
                    PRAGMA locking_mode = EXCLUSIVE;
                    PRAGMA journal_mode = TRUNCATE;
                    PRAGMA synchronous = FULL;
                    PRAGMA foreign_keys = ON;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cache_size = -32000
                    """);
            return sql;
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private static String schema() {
        try (InputStream in = PlainProjectFile.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema.sql is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public boolean uncleanEnd() {
        return uncleanEnd;
    }

    @Override
    public void backup(Path target) {
        if (Files.exists(target)) {
            throw new ProblemException(new Problem.FileExists(target.toString()));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(new Problem.FolderMissing(String.valueOf(folder)));
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            sql.run("VACUUM INTO ?", part.toAbsolutePath().toString());
            verify(part, target);
            Files.move(part, target);
        } catch (StoreException | IOException e) {
            throw new ProblemException(new Problem.FileUnwritable(target.toString(), ""));
        } finally {
            deleteQuietly(part);
        }
    }

    private void verify(Path copy, Path target) {
        try (Sql check = connect(copy, "ro")) {
            refuseDamage(check, target.toString());
            for (String table : new String[] {"transcript", "code", "coding", "step"}) {
                String count = "SELECT count(*) FROM " + table;
                if (check.number(count) != sql.number(count)) {
                    throw new ProblemException(new Problem.ProjectDamaged(target.toString(), table));
                }
            }
        }
    }

    @Override
    public void close() {
        sql.close();
        lock.delete();
    }

    private static void close(@org.jspecify.annotations.Nullable Sql sql) {
        if (sql != null) {
            sql.close();
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A leftover .part file harms nobody; the fault that led here is the one to report.
        }
    }
}
