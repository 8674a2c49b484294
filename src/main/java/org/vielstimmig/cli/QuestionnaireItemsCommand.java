package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;

@Command(name = "items")
final class QuestionnaireItemsCommand extends ProjectCommand {

    QuestionnaireItemsCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        List<ItemShapes.Shape> items = new Questionnaires(session)
                .instrument().items().stream()
                        .map(item -> ItemShapes.of(session, item))
                        .toList();
        run.answer(items, () -> ItemShapes.lines(items));
        return DONE;
    }
}
