package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import picocli.CommandLine.Command;

@Command(name = "transcript-remove")
final class TranscriptRemoveCommand extends TranscriptCommand {

    TranscriptRemoveCommand(Run run) {
        super(run);
    }

    record Removed(String id, String title) {}

    @Override
    int on(Session session, Transcript in) {
        Transcript gone = Run.await(new Transcripts(session).remove(in.id()));
        run.answer(
                new Removed(gone.id().toString(), gone.title()),
                () -> List.of(run.say(CliText.REMOVED_TRANSCRIPT, gone.title())));
        return DONE;
    }
}
