package org.vielstimmig.cli;

import java.util.List;
import java.util.Map;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;

@Command(name = "coverage")
final class QuestionnaireCoverageCommand extends ProjectCommand {

    QuestionnaireCoverageCommand(Run run) {
        super(run);
    }

    record CoverageShape(String code, int transcripts, Map<String, List<String>> items, boolean asked) {}

    @Override
    int on(Session session) {
        List<CoverageShape> coverage = Run.await(new Questionnaires(session).coverage()).stream()
                .map(c -> new CoverageShape(
                        c.path(),
                        c.interviews(),
                        c.items(),
                        c.items().values().stream().anyMatch(i -> !i.isEmpty())))
                .toList();
        run.answer(
                coverage,
                () -> coverage.stream()
                        .map(c -> Shapes.row(c.code(), c.transcripts(), c.items()))
                        .toList());
        return DONE;
    }
}
