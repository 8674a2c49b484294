package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;

@Command(name = "transcripts")
final class TranscriptsCommand extends ProjectCommand {

    TranscriptsCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        List<TranscriptShapes.Shape> shapes = Run.await(session.read(store -> session.snapshot().transcripts().stream()
                .map(transcript -> {
                    TranscriptText text = store.text(transcript.id()).orElseThrow();
                    return TranscriptShapes.stored(
                            session.snapshot(), transcript, text.text().length(), text.turns());
                })
                .toList()));
        run.answer(shapes, () -> shapes.stream().map(TranscriptShapes::line).toList());
        return DONE;
    }
}
