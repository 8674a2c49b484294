package org.vielstimmig.cli;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.LastPlace;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Progresses;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Sight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "progress")
final class ProgressCommand extends ProjectCommand {

    @Option(names = "--by", paramLabel = "NAME")
    @Nullable
    String by;

    ProgressCommand(Run run) {
        super(run);
    }

    /// @param percent of the characters of those who answer, blanks left out
    /// @param place   turn one was at last in the window, null for none
    record Shape(
            String transcript,
            String title,
            String status,
            int percent,
            int said,
            int coded,
            int answers,
            int left,
            @Nullable Integer place) {}

    @Override
    int on(Session session) {
        CoderId who = by == null ? null : Lookup.coder(session.snapshot(), by).id();
        Sight sight = who == null ? session.look() : new Sight(Sight.Who.MINE, who);
        List<Shape> shapes = new Progresses(session)
                .all(sight).stream()
                        .map(p -> shape(session, p, place(session, p.transcript())))
                        .toList();
        run.answer(
                shapes,
                () -> shapes.stream()
                        .map(s -> Shapes.row(s.title(), s.status(), s.percent() + " %", s.left() + "/" + s.answers()))
                        .toList());
        return DONE;
    }

    /// The turn one was at last in the window, null for none.
    private @Nullable Integer place(Session session, TranscriptId id) {
        OptionalInt offset =
                LastPlace.offset(run.settings(), session.snapshot().project().id(), id);
        if (offset.isEmpty()) {
            return null;
        }
        int turn = LastPlace.turn(Run.await(session.read(store -> store.turns(id))), offset.getAsInt());
        return turn == 0 ? null : (Integer) turn;
    }

    private static Shape shape(Session session, Progresses.Progress progress, @Nullable Integer place) {
        Transcript transcript =
                session.snapshot().transcript(progress.transcript()).orElseThrow();
        return new Shape(
                transcript.id().toString(),
                transcript.title(),
                Shapes.word(transcript.status()),
                progress.percent(),
                progress.said(),
                progress.coded(),
                progress.answers(),
                progress.left(),
                place);
    }
}
