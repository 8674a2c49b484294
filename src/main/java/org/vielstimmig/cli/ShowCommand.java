package org.vielstimmig.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;

@Command(name = "show")
final class ShowCommand extends TranscriptCommand {

    ShowCommand(Run run) {
        super(run);
    }

    record Shown(String id, String title, String text, List<TurnShape> turns) {}

    record TurnShape(
            int n,
            @Nullable String speaker,
            int start,
            int end,
            @Nullable Long at) {}

    @Override
    int on(Session session, Transcript about) {
        TranscriptText text =
                Run.await(session.read(store -> store.text(about.id()))).orElseThrow();
        List<TurnShape> turns = text.turns().stream()
                .map(turn -> new TurnShape(
                        turn.n(),
                        about.speaker(turn.speaker()).map(Speaker::label).orElse(null),
                        turn.range().start(),
                        turn.range().end(),
                        turn.at()))
                .toList();
        run.answer(new Shown(about.id().toString(), about.title(), text.text(), turns), () -> List.of(text.text()));
        return DONE;
    }
}
