package org.vielstimmig.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The database refused something. Expected causes are turned into a `Problem` where a file is opened; what is
/// left here is unexpected.
public final class StoreException extends RuntimeException {

    StoreException(SQLException cause) {
        super(cause);
    }

    /// Whether the file itself could not be written: a full disk, a lost network folder, a withdrawn
    /// permission.
    public boolean isFileTrouble() {
        return switch (code()) {
            case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> true;
            default -> false;
        };
    }

    /// SQLite's primary code; the finer ones differ between systems.
    SQLiteErrorCode code() {
        return getCause() instanceof SQLiteException e
                ? SQLiteErrorCode.getErrorCode(e.getResultCode().code & 0xff)
                : SQLiteErrorCode.SQLITE_ERROR;
    }
}
