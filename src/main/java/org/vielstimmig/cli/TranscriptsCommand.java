package org.vielstimmig.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.project.Progresses;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;

@Command(name = "transcripts")
final class TranscriptsCommand extends ProjectCommand {

    TranscriptsCommand(Run run) {
        super(run);
    }

    /// @param coded per cent of what those say who answer
    record Listed(@JsonUnwrapped TranscriptShapes.Shape transcript, int coded) {}

    @Override
    int on(Session session) {
        Map<TranscriptId, Integer> coded = new Progresses(session)
                .all(session.look()).stream()
                        .collect(Collectors.toMap(Progresses.Progress::transcript, Progresses.Progress::percent));
        // One after the other: of all texts together only what is shown of them is kept.
        List<Listed> shapes = session.snapshot().transcripts().stream()
                .map(transcript -> Run.await(session.read(store -> {
                    TranscriptText text = store.text(transcript.id()).orElseThrow();
                    return new Listed(
                            TranscriptShapes.stored(
                                    session.snapshot(), transcript, text.text().length(), text.turns()),
                            coded.getOrDefault(transcript.id(), 0));
                })))
                .toList();
        run.answer(
                shapes,
                () -> shapes.stream()
                        .map(s -> TranscriptShapes.line(s.transcript()) + "\t" + s.coded() + " %\t"
                                + s.transcript().status())
                        .toList());
        return DONE;
    }
}
