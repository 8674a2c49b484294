package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "transcript-remove")
final class TranscriptRemoveCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "TRANSCRIPT")
    @SuppressWarnings("NullAway.Init")
    String transcript;

    TranscriptRemoveCommand(Run run) {
        super(run);
    }

    record Removed(String id, String title) {}

    @Override
    int on(Session session) {
        Transcript gone = Run.await(new Transcripts(session)
                .remove(Lookup.transcript(session.snapshot(), transcript).id()));
        run.answer(
                new Removed(gone.id().toString(), gone.title()),
                () -> List.of(run.say(CliText.REMOVED_TRANSCRIPT, gone.title())));
        return DONE;
    }
}
