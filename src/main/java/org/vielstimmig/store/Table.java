package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Id;

/// One table of one kind of entity. A subclass says which columns there are, how an entity fills them and how a
/// row becomes an entity; the first column is `id`.
abstract class Table<E extends Entity> {

    protected final Sql sql;
    protected final Json json;
    private final String name;
    private final String columns;
    private final String insert;
    private final String update;
    private final String order;

    Table(Sql sql, Json json, String name, String order, String... columns) {
        this.sql = sql;
        this.json = json;
        this.name = name;
        this.order = order;
        this.columns = Stream.of(columns).map(Table::quoted).collect(Collectors.joining(", "));
        this.insert = "INSERT INTO " + name + " (" + this.columns + ") VALUES ("
                + Stream.of(columns).map(c -> "?").collect(Collectors.joining(", ")) + ")";
        this.update = "UPDATE " + name + " SET "
                + Stream.of(columns).skip(1).map(c -> quoted(c) + " = ?").collect(Collectors.joining(", "))
                + " WHERE id = ?";
    }

    /// The entity's values in the order of the columns.
    abstract @Nullable Object[] values(E entity);

    abstract E row(ResultSet row) throws SQLException;

    void insert(E entity) {
        sql.run(insert, values(entity));
    }

    void update(E entity) {
        @Nullable Object[] values = values(entity);
        @Nullable Object[] shifted = new @Nullable Object[values.length];
        System.arraycopy(values, 1, shifted, 0, values.length - 1);
        shifted[values.length - 1] = values[0];
        expectOne(sql.run(update, shifted));
    }

    void delete(E entity) {
        expectOne(sql.run("DELETE FROM " + name + " WHERE id = ?", text(entity.id())));
    }

    List<E> all() {
        return where("1 = 1 ORDER BY " + order);
    }

    Optional<E> find(Id id) {
        return where("id = ?", text(id)).stream().findFirst();
    }

    /// @param condition SQL after `WHERE`, with order and limit if wanted
    List<E> where(String condition, @Nullable Object... arguments) {
        return sql.list("SELECT " + columns + " FROM " + name + " WHERE " + condition, this::row, arguments);
    }

    static @Nullable String text(@Nullable Id id) {
        return id == null ? null : id.value().toString();
    }

    static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : (Integer) value;
    }

    static @Nullable Integer integer(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : (Integer) value;
    }

    protected void expectOne(int rows) {
        if (rows != 1) {
            throw new IllegalStateException(name + ": " + rows + " rows where one was expected");
        }
    }

    private static String quoted(String column) {
        return "\"" + column + "\"";
    }
}
