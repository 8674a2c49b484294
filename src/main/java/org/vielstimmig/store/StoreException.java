package org.vielstimmig.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The database refused something. Expected causes are turned into a `Problem` where a file is opened; what is left
/// here is unexpected.
public final class StoreException extends RuntimeException {

    StoreException(SQLException cause) {
        super(cause);
    }

    SQLiteErrorCode code() {
        return getCause() instanceof SQLiteException e ? e.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
    }
}
