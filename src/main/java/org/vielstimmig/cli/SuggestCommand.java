package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "suggest")
final class SuggestCommand extends ProjectCommand {

    @Option(names = "--code", paramLabel = "PATH", required = true)
    @SuppressWarnings("NullAway.Init")
    String code;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", converter = Count.class)
    int limit;

    SuggestCommand(Run run) {
        super(run);
    }

    record SuggestedShape(String transcript, int start, int end, String text, double score, List<String> because) {}

    @Override
    int on(Session session) {
        var id = Lookup.code(session.snapshot(), code).id();
        try (Find find = new Find(session, run.home().cache())) {
            List<SuggestedShape> shapes = Run.await(find.suggest(id, limit)).stream()
                    .map(s -> new SuggestedShape(
                            s.title(), s.range().start(), s.range().end(), s.text(), s.score(), s.because()))
                    .toList();
            run.answer(
                    shapes,
                    () -> shapes.stream()
                            .map(s -> Shapes.row(s.transcript(), String.join(", ", s.because()), s.text()))
                            .toList());
        }
        return DONE;
    }
}
