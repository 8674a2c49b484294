package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.model.Item;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "item-remove")
final class QuestionnaireItemRemoveCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "ITEM")
    @SuppressWarnings("NullAway.Init")
    String item;

    QuestionnaireItemRemoveCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Item before = Lookup.item(session.snapshot(), item);
        ItemShapes.Shape shape = ItemShapes.of(session, before);
        Run.await(new Questionnaires(session).remove(before.id()));
        run.answer(shape, () -> ItemShapes.lines(List.of(shape)));
        return DONE;
    }
}
