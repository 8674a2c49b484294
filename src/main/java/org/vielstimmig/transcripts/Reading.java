package org.vielstimmig.transcripts;

import java.util.List;
import java.util.Optional;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Source;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Turn;

/// A file as read and understood, before anybody has accepted it into a project.
///
/// @param text     in normal form, labels, marks and header included
/// @param language BCP 47 tag, `und` if unknown
/// @param speakers in the order in which they first speak
/// @param turns    in the order of the text, numbered from 1, never empty ones
/// @param marks    number of time marks seen
/// @param findings what a person should look at
public record Reading(
        Source source,
        String text,
        String language,
        MarkSide markSide,
        List<Speaker> speakers,
        List<Turn> turns,
        int marks,
        List<Finding> findings) {

    public Reading {
        speakers = List.copyOf(speakers);
        turns = List.copyOf(turns);
        findings = List.copyOf(findings);
    }

    /// How often the speaker with this label speaks.
    public int turnsOf(String label) {
        Optional<Speaker> speaker =
                speakers.stream().filter(s -> s.label().equals(label)).findFirst();
        return speaker.map(s -> (int)
                        turns.stream().filter(t -> s.id().equals(t.speaker())).count())
                .orElse(0);
    }

    /// What was said in one of the turns.
    public String words(Turn turn) {
        return turn.range().of(text);
    }
}
