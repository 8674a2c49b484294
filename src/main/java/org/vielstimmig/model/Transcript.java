package org.vielstimmig.model;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is known about one interview, without its text; see [TranscriptText].
///
/// @param title    unique in the project
/// @param language BCP 47 tag, `und` if unknown
/// @param group    key of the audience the interviewed belong to (`MO`), empty if none
/// @param date     ISO date of the interview, null if unknown
/// @param values   values of the project's variables, as text
public record Transcript(
        TranscriptId id,
        String title,
        Source source,
        String language,
        MarkSide markSide,
        List<Speaker> speakers,
        String group,
        @Nullable String date,
        Map<VariableId, String> values,
        TranscriptStatus status,
        int position,
        Instant added)
        implements Entity {

    public Transcript {
        speakers = List.copyOf(speakers);
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public Optional<Speaker> speaker(@Nullable SpeakerId speaker) {
        return speakers.stream().filter(s -> s.id().equals(speaker)).findFirst();
    }

    public Transcript withTitle(String newTitle) {
        return new Transcript(
                id, newTitle, source, language, markSide, speakers, group, date, values, status, position, added);
    }

    public Transcript withSpeakers(List<Speaker> newSpeakers) {
        return new Transcript(
                id, title, source, language, markSide, newSpeakers, group, date, values, status, position, added);
    }

    public Transcript withLanguage(String newLanguage) {
        return new Transcript(
                id, title, source, newLanguage, markSide, speakers, group, date, values, status, position, added);
    }

    public Transcript withGroup(String newGroup) {
        return new Transcript(
                id, title, source, language, markSide, speakers, newGroup, date, values, status, position, added);
    }

    public Transcript withDate(@Nullable String newDate) {
        return new Transcript(
                id, title, source, language, markSide, speakers, group, newDate, values, status, position, added);
    }

    public Transcript withValues(Map<VariableId, String> newValues) {
        return new Transcript(
                id, title, source, language, markSide, speakers, group, date, newValues, status, position, added);
    }

    public Transcript withStatus(TranscriptStatus newStatus) {
        return new Transcript(
                id, title, source, language, markSide, speakers, group, date, values, newStatus, position, added);
    }
}
