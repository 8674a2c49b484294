package org.vielstimmig.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.ProjectId;

/// A project as a plain SQLite file: rollback journal, full synchronisation and an exclusive lock, because
/// project folders lie on network shares and in synchronised folders.
///
/// Nothing here opens a project file but SQLite: on POSIX systems closing any other handle of this process
/// on the file would silently give up SQLite's lock.
final class PlainProjectFile implements ProjectFile {

    /// "VIEL" in ASCII, so that `file` and we can tell a project from any other database.
    static final int APPLICATION_ID = 0x5649454C;

    static final int SCHEMA_VERSION = 3;

    /// In bytes; half a second to check whole, on an old machine.
    private static final long LARGE = 64L << 20;

    private static final Set<String> GROWING = Set.of("coding", "change");

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
        Path target = path.toAbsolutePath();
        refuseTarget(target);
        try {
            // Atomic: of two programs that want the same name one gets it, and neither writes into the
            // other's file.
            Files.createFile(target);
        } catch (FileAlreadyExistsException e) {
            throw new ProblemException(new Problem.FileExists(path.toString()));
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnwritable(path.toString(), ""));
        }
        Sql sql = null;
        try {
            sql = connect(target, "rw");
            sql.script("PRAGMA locking_mode = EXCLUSIVE");
            sql.script("BEGIN EXCLUSIVE");
            sql.script("PRAGMA application_id = " + APPLICATION_ID);
            sql.script("PRAGMA user_version = " + SCHEMA_VERSION);
            sql.script(Migrations.script("schema.sql"));
            sql.run("INSERT INTO meta (key, value) VALUES ('tick', '0')");
            sql.run(
                    "INSERT INTO project (id, title, description) VALUES (?, ?, ?)",
                    project.id().toString(),
                    project.title(),
                    project.description());
            sql.script("COMMIT");
            LockNote lock = new LockNote(target);
            lock.write();
            return new PlainProjectFile(path, sql, lock, false);
        } catch (StoreException e) {
            close(sql);
            deleteQuietly(target);
            throw new ProblemException(new Problem.FileUnwritable(path.toString(), ""));
        }
    }

    static PlainProjectFile open(Path path) {
        String name = path.toString();
        refuseWhatIsNoFile(path);
        LockNote lock = new LockNote(path.toAbsolutePath());
        Sql sql = null;
        try {
            sql = connect(path, "rw");
            // A look before the lock: SQLite makes a database of an all but empty file when it is told to
            // write.
            refuseOther(sql, name);
            refuseShort(sql, path);
            // In exclusive mode the lock is kept from here to the end.
            sql.script("PRAGMA locking_mode = EXCLUSIVE");
            sql.script("BEGIN EXCLUSIVE");
            sql.script("COMMIT");
            refuseDamage(sql, name);
            proveWritable(sql, name);
            long version = sql.number("PRAGMA user_version");
            if (version < SCHEMA_VERSION) {
                bringUp(sql, path, version);
            }
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

    /// A file that cannot be brought up to this version is no damaged one: it stays as it was, and so does the
    /// folder.
    private static void bringUp(Sql sql, Path path, long version) {
        Path copy = Migrations.copyOf(path.toAbsolutePath(), version);
        copy(sql, copy);
        try {
            Migrations.run(sql);
        } catch (RuntimeException e) {
            boolean unchanged = isStill(sql, version);
            if (unchanged) {
                deleteQuietly(copy);
            }
            throw new ProblemException(new Problem.ProjectNotUpdated(
                    path.toString(), Math.toIntExact(version), unchanged ? "" : copy.toString()));
        }
    }

    private static boolean isStill(Sql sql, long version) {
        try {
            return sql.number("PRAGMA user_version") == version;
        } catch (StoreException e) {
            return false;
        }
    }

    private static void refuseWhatIsNoFile(Path path) {
        if (Files.isDirectory(path)) {
            throw new ProblemException(new Problem.FileIsFolder(path.toString()));
        }
        if (!Files.exists(path)) {
            throw new ProblemException(new Problem.FileMissing(path.toString()));
        }
        try {
            if (Files.size(path) == 0) {
                throw new ProblemException(new Problem.ProjectEmpty(path.toString()));
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(path.toString(), ""));
        }
    }

    private static void refuseTarget(Path target) {
        if (Files.exists(target)) {
            throw new ProblemException(new Problem.FileExists(target.toString()));
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(new Problem.FolderMissing(String.valueOf(folder)));
        }
    }

    /// Another database, or one of a newer program.
    private static void refuseOther(Sql sql, String name) {
        if (sql.number("PRAGMA application_id") != APPLICATION_ID) {
            throw new ProblemException(new Problem.NotAProject(name));
        }
        int version = (int) sql.number("PRAGMA user_version");
        if (version > SCHEMA_VERSION) {
            throw new ProblemException(new Problem.ProjectTooNew(name, version, SCHEMA_VERSION));
        }
    }

    /// SQLite fills up a last page that is cut off.
    private static void refuseShort(Sql sql, Path path) {
        try {
            if (Files.size(path) < sql.number("PRAGMA page_count") * sql.number("PRAGMA page_size")) {
                throw new ProblemException(new Problem.ProjectDamaged(path.toString(), "short"));
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(path.toString(), ""));
        }
    }

    /// A damaged file often opens and fails later; the check finds it before anything is shown. Of a large file
    /// the two tables that grow without end are left to the look-over, which reads all their pages later.
    private static void refuseDamage(Sql sql, String name) {
        if (sql.number("PRAGMA page_count") * sql.number("PRAGMA page_size") <= LARGE) {
            refuseDamage(sql, name, "PRAGMA quick_check(1)");
            return;
        }
        for (String table : sql.list("SELECT name FROM sqlite_schema WHERE type = 'table'", row -> row.getString(1))) {
            if (!GROWING.contains(table)) {
                refuseDamage(sql, name, "PRAGMA quick_check(\"" + table + "\")");
            }
        }
    }

    private static void refuseDamage(Sql sql, String name, String check) {
        for (String line : sql.list(check, row -> row.getString(1))) {
            if (!line.equals("ok")) {
                throw new ProblemException(new Problem.ProjectDamaged(name, line));
            }
        }
    }

    /// A file in a folder that takes no journal could be read but not changed; better said now than at the
    /// first step.
    private static void proveWritable(Sql sql, String name) {
        try {
            sql.script("BEGIN IMMEDIATE");
            // SQLite writes nothing where nothing changes, so this has to be a change.
            sql.script("UPDATE meta SET value = value || '0' WHERE key = 'tick'");
            sql.script("ROLLBACK");
        } catch (StoreException e) {
            if (e.isFileTrouble()) {
                throw new ProblemException(new Problem.ProjectReadOnly(name));
            }
            throw e;
        }
    }

    private static Problem problem(StoreException e, String name, LockNote lock) {
        return switch (e.code()) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new Problem.ProjectLocked(name, lock.holder());
            case SQLITE_NOTADB -> new Problem.NotAProject(name);
            case SQLITE_READONLY -> new Problem.ProjectReadOnly(name);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR ->
                new Problem.FileUnreadable(name, e.code().name());
            default -> new Problem.ProjectDamaged(name, e.code().message);
        };
    }

    private static Sql connect(Path path, String mode) {
        String url = "jdbc:sqlite:" + path.toAbsolutePath().toUri().toString().replace("file:///", "file:/") + "?mode="
                + mode;
        Sql sql;
        try {
            Properties properties = new Properties();
            // The driver would keep a query open after every insertion, and an open query forbids a backup.
            properties.setProperty("jdbc.get_generated_keys", "false");
            sql = new Sql(DriverManager.getConnection(url, properties));
        } catch (SQLException e) {
            throw new StoreException(e);
        }
        try {
            sql.script("""
                PRAGMA busy_timeout = 200;
                PRAGMA journal_mode = TRUNCATE;
                PRAGMA synchronous = FULL;
                PRAGMA foreign_keys = ON;
                PRAGMA trusted_schema = OFF;
                PRAGMA temp_store = MEMORY;
                PRAGMA secure_delete = ON;
                PRAGMA cache_size = -32000
                """);
            return sql;
        } catch (StoreException e) {
            close(sql);
            throw e;
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
        copy(sql, target);
    }

    static void copy(Path from, Path target) {
        String name = from.toString();
        refuseWhatIsNoFile(from);
        try (Sql source = connect(from, "ro")) {
            refuseOther(source, name);
            refuseShort(source, from);
            refuseDamage(source, name, "PRAGMA integrity_check(1)");
            copy(source, target);
        } catch (StoreException e) {
            throw new ProblemException(problem(e, name, new LockNote(from.toAbsolutePath())));
        }
    }

    private static void copy(Sql source, Path target) {
        refuseTarget(target.toAbsolutePath());
        Path part = target.toAbsolutePath().resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            source.run("VACUUM INTO ?", part.toString());
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            verify(source, part, target);
            Files.move(part, target);
        } catch (FileAlreadyExistsException e) {
            throw new ProblemException(new Problem.FileExists(target.toString()));
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnwritable(target.toString(), ""));
        } catch (StoreException e) {
            throw new ProblemException(
                    e.isFileTrouble()
                            ? new Problem.FileUnwritable(
                                    target.toString(), e.code().name())
                            : new Problem.ProjectDamaged(target.toString(), String.valueOf(e.getMessage())));
        } finally {
            deleteQuietly(part);
        }
    }

    static void settle(InputStream finished, Path path, ProjectId id) {
        Path target = path.toAbsolutePath();
        refuseTarget(target);
        // Under a name that nobody else writes to: two programs may want the same place.
        Path part = target.resolveSibling(target.getFileName() + "." + id + ".part");
        try {
            Files.copy(finished, part);
            try (Sql sql = connect(part, "rw")) {
                refuseOther(sql, path.toString());
                name(sql, id);
                // Else its empty journal stays beside it.
                sql.script("PRAGMA journal_mode = DELETE");
            }
            Files.move(part, target);
        } catch (FileAlreadyExistsException e) {
            throw new ProblemException(new Problem.FileExists(path.toString()));
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnwritable(path.toString(), ""));
        } catch (StoreException e) {
            throw new ProblemException(
                    e.isFileTrouble()
                            ? new Problem.FileUnwritable(
                                    path.toString(), e.code().name())
                            : problem(e, path.toString(), new LockNote(target)));
        } finally {
            deleteQuietly(part);
        }
    }

    /// Gives the project another id, in its history, too.
    private static void name(Sql sql, ProjectId id) {
        String before =
                sql.list("SELECT id FROM project", row -> row.getString(1)).getFirst();
        String now = id.toString();
        sql.script("BEGIN IMMEDIATE");
        sql.run("UPDATE project SET id = ?", now);
        sql.run("UPDATE questionnaire SET id = ? WHERE id = ?", now, before);
        sql.run("UPDATE change SET body = replace(body, ?, ?) WHERE instr(body, ?) > 0", before, now, before);
        sql.script("COMMIT");
    }

    /// Opens the copy, checks it whole and counts the rows of every table.
    private static void verify(Sql source, Path copy, Path target) {
        try (Sql check = connect(copy, "ro")) {
            refuseOther(check, target.toString());
            refuseDamage(check, target.toString(), "PRAGMA integrity_check(1)");
            List<String> tables =
                    source.list("SELECT name FROM sqlite_schema WHERE type = 'table'", row -> row.getString(1));
            for (String table : tables) {
                String count = "SELECT count(*) FROM \"" + table + "\"";
                if (check.number(count) != source.number(count)) {
                    throw new ProblemException(new Problem.ProjectDamaged(target.toString(), table));
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            // Outside exclusive mode SQLite takes its empty journal away, so that one file is left.
            sql.script("PRAGMA locking_mode = NORMAL");
            sql.script("PRAGMA journal_mode = DELETE");
        } catch (StoreException e) {
            // The journal stays, empty; it does no harm.
        }
        try {
            sql.close();
        } finally {
            lock.delete();
        }
    }

    private static void close(@Nullable Sql sql) {
        if (sql != null) {
            sql.close();
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A leftover file harms nobody; the fault that led here is the one to report.
        }
    }
}
