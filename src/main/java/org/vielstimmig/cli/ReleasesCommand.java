package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.model.Release;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;

@Command(name = "releases")
final class ReleasesCommand extends ProjectCommand {

    ReleasesCommand(Run run) {
        super(run);
    }

    record ReleaseShape(int number, String id, String note, String coder, String at, int codes) {}

    static ReleaseShape shape(Session session, Release release) {
        return new ReleaseShape(
                release.number(),
                release.id().toString(),
                release.note(),
                Shapes.coderName(session.snapshot(), release.coder()),
                release.at().toString(),
                release.codes().size());
    }

    @Override
    int on(Session session) {
        List<ReleaseShape> releases = session.snapshot().releases().stream()
                .map(release -> shape(session, release))
                .toList();
        run.answer(
                releases,
                () -> releases.stream()
                        .map(r -> Shapes.row(r.number(), r.at(), r.coder(), r.codes(), r.note()))
                        .toList());
        return DONE;
    }
}
