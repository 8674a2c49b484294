package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.ProjectId;

/// The project itself: one row.
final class ProjectTable extends Table<Project> {

    ProjectTable(Sql sql, Json json) {
        super(sql, json, "project", "id", "id", "title", "description");
    }

    @Override
    @Nullable
    Object[] values(Project e) {
        return new @Nullable Object[] {text(e.id()), e.title(), e.description()};
    }

    @Override
    Project row(ResultSet row) throws SQLException {
        return new Project(ProjectId.of(row.getString("id")), row.getString("title"), row.getString("description"));
    }
}
