package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.project.CodeSets;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;

@Command(name = "set-remove")
final class SetRemoveCommand extends OneSetCommand {

    SetRemoveCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session, CodeSet set) {
        SetShapes.SetShape shape = SetShapes.of(session.snapshot(), set);
        Run.await(new CodeSets(session).remove(set.id()));
        run.answer(shape, () -> List.of(run.say(CliText.SET_REMOVED, set.name())));
        return DONE;
    }
}
