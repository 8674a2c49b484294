package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.model.Questionnaire;
import tools.jackson.core.type.TypeReference;

/// The survey as a whole: at most one row.
final class QuestionnaireTable extends Table<Questionnaire> {

    QuestionnaireTable(Sql sql, Json json) {
        super(sql, json, "questionnaire", "id", "id", "title", "welcome", "end", "languages");
    }

    @Override
    @Nullable
    Object[] values(Questionnaire e) {
        return new @Nullable Object[] {
            text(e.id()), json.write(e.title()), json.write(e.welcome()), json.write(e.end()), json.write(e.languages())
        };
    }

    @Override
    Questionnaire row(ResultSet row) throws SQLException {
        return new Questionnaire(
                ProjectId.of(row.getString("id")),
                json.read(row.getString("title"), LocalText.class),
                json.read(row.getString("welcome"), LocalText.class),
                json.read(row.getString("end"), LocalText.class),
                json.read(row.getString("languages"), new TypeReference<List<String>>() {}));
    }
}
