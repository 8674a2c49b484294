package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;

/// Turns as scripts see them.
final class TurnShapes {

    private TurnShapes() {}

    record Turned(String transcript, List<ShowCommand.TurnShape> turns) {}

    /// Answers with all turns of a transcript as they are now.
    static int answer(Run run, Session session, TranscriptId id) {
        Transcript now = Lookup.transcript(session.snapshot(), id.toString());
        return answer(run, now, Run.await(session.read(store -> store.turns(id))), now.speakers());
    }

    static int answer(Run run, Transcript transcript, List<Turn> turns, List<Speaker> speakers) {
        List<ShowCommand.TurnShape> shapes = turns.stream()
                .map(turn -> new ShowCommand.TurnShape(
                        turn.n(),
                        speakers.stream()
                                .filter(s -> s.id().equals(turn.speaker()))
                                .map(Speaker::label)
                                .findFirst()
                                .orElse(null),
                        turn.range().start(),
                        turn.range().end(),
                        turn.at()))
                .toList();
        run.answer(
                new Turned(transcript.title(), shapes),
                () -> shapes.stream()
                        .map(t -> Shapes.row(
                                t.n(),
                                t.speaker() == null ? "" : t.speaker(),
                                t.at() == null ? "" : t.at(),
                                t.start() + ":" + t.end()))
                        .toList());
        return ProjectCommand.DONE;
    }
}
