package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.ProjectId;

/// The project itself: one row.
final class ProjectTable extends Table<Project> {

    ProjectTable(Sql sql, Json json) {
        super(sql, json, "project", "id", "id", "title", "description", "blind_since");
    }

    @Override
    @Nullable
    Object[] values(Project e) {
        Instant blindSince = e.blindSince();
        return new @Nullable Object[] {
            text(e.id()), e.title(), e.description(), blindSince == null ? null : blindSince.toString()
        };
    }

    @Override
    Project row(ResultSet row) throws SQLException {
        String blindSince = row.getString("blind_since");
        return new Project(
                ProjectId.of(row.getString("id")),
                row.getString("title"),
                row.getString("description"),
                blindSince == null ? null : Instant.parse(blindSince));
    }
}
