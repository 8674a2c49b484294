package org.vielstimmig.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Transcript;
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
    record Shape(
            String transcript, String title, String status, int percent, int said, int coded, int answers, int left) {}

    @Override
    int on(Session session) {
        CoderId who = by == null ? null : Lookup.coder(session.snapshot(), by).id();
        Sight sight = who == null ? session.look() : new Sight(Sight.Who.MINE, who);
        List<Shape> shapes = new Progresses(session)
                .all(sight).stream().map(p -> shape(session, p)).toList();
        run.answer(
                shapes,
                () -> shapes.stream()
                        .map(s -> Shapes.row(s.title(), s.status(), s.percent() + " %", s.left() + "/" + s.answers()))
                        .toList());
        return DONE;
    }

    private static Shape shape(Session session, Progresses.Progress progress) {
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
                progress.left());
    }
}
