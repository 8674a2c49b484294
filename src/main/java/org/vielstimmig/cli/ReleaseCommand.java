package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.Release;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "release")
final class ReleaseCommand extends ProjectCommand {

    @Option(names = "--note", paramLabel = "T")
    String note = "";

    ReleaseCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Release release = Run.await(new Codebook(session).release(note));
        run.answer(ReleasesCommand.shape(session, release), () -> List.of(run.say(CliText.RELEASED, release.number())));
        return DONE;
    }
}
