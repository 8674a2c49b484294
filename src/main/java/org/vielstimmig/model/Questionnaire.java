package org.vielstimmig.model;

import java.util.List;

/// The survey as a whole. A project has at most one.
///
/// @param languages BCP 47 tags, the base language first
public record Questionnaire(ProjectId id, LocalText title, LocalText welcome, LocalText end, List<String> languages)
        implements Entity {

    public Questionnaire {
        languages = List.copyOf(languages);
    }

    public String baseLanguage() {
        return languages.isEmpty() ? "de" : languages.getFirst();
    }
}
