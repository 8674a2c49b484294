package org.vielstimmig.transcripts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Source;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.Turn;

/// A file as read and understood, before anybody has accepted it into a project.
///
/// @param text        in normal form, labels, marks and header included
/// @param language    BCP 47 tag, `und` if unknown
/// @param speakers    in the order in which they first speak
/// @param turns       in the order of the text, numbered from 1, never empty ones
/// @param marks       number of time marks seen; for files of a program, of its timed pieces
/// @param findings    what a person should look at
/// @param recognition how all this was arrived at
public record Reading(
        Source source,
        String text,
        String language,
        MarkSide markSide,
        List<Speaker> speakers,
        List<Turn> turns,
        int marks,
        List<Finding> findings,
        Recognition recognition) {

    public Reading {
        speakers = List.copyOf(speakers);
        turns = List.copyOf(turns);
        findings = List.copyOf(findings);
    }

    /// A turn as it will be.
    ///
    /// @param speaker label, empty if nobody is named
    /// @param at      start in milliseconds, null if unknown
    /// @param text    what is said
    public record Spoken(int n, String speaker, @Nullable Long at, String text) {}

    /// The same with names or roles that a person chose.
    public Reading withSpeakers(List<Speaker> value) {
        return new Reading(source, text, language, markSide, value, turns, marks, findings, recognition);
    }

    public Reading withLanguage(String value) {
        return new Reading(source, text, value, markSide, speakers, turns, marks, findings, recognition);
    }

    /// What was said in one of the turns.
    public String words(Turn turn) {
        return turn.range().of(text);
    }

    /// The first turns, at most `count`.
    public List<Spoken> opening(int count) {
        Map<SpeakerId, Speaker> byId = speakers.stream().collect(Collectors.toMap(Speaker::id, Function.identity()));
        return turns.stream()
                .limit(count)
                .map(turn -> {
                    Speaker speaker = turn.speaker() == null ? null : byId.get(turn.speaker());
                    return new Spoken(turn.n(), speaker == null ? "" : speaker.label(), turn.at(), words(turn));
                })
                .toList();
    }
}
