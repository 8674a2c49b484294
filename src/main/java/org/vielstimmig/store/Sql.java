package org.vielstimmig.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A connection with its prepared statements kept. For one thread at a time.
final class Sql implements AutoCloseable {

    /// Makes one object of one row.
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    int run(String sql, @Nullable Object... arguments) {
        try {
            return bound(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            forget(sql);
            throw new StoreException(e);
        }
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) {
        List<T> result = new ArrayList<>();
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            while (rows.next()) {
                result.add(row.of(rows));
            }
            return result;
        } catch (SQLException e) {
            forget(sql);
            throw new StoreException(e);
        }
    }

    <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... arguments) {
        List<T> found = list(sql, row, arguments);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    long number(String sql, @Nullable Object... arguments) {
        return one(sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /// Statements that take no part in the cache: pragmas, scripts.
    void script(String sql) {
        try (var statement = connection.createStatement()) {
            StringBuilder whole = new StringBuilder();
            for (String part : sql.split(";\\s*(\\n|$)")) {
                whole.append(part);
                // A trigger's statements end lines too.
                boolean open = whole.toString().strip().startsWith("CREATE TRIGGER")
                        && !part.strip().equals("END");
                if (open) {
                    whole.append(";\n");
                } else if (!whole.toString().isBlank()) {
                    statement.execute(whole.toString());
                }
                if (!open) {
                    whole.setLength(0);
                }
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /// The driver has given up a statement that failed; it would fail for ever.
    private void forget(String sql) {
        PreparedStatement failed = statements.remove(sql);
        if (failed != null) {
            try {
                failed.close();
            } catch (SQLException e) {
                // It is gone already; the fault that led here is the one to report.
            }
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }
}
