package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.project.Session;
import org.vielstimmig.questionnaire.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "derive")
final class QuestionnaireDeriveCommand extends ProjectCommand {

    @Option(names = "--code", paramLabel = "PATH", required = true)
    List<String> codes = new ArrayList<>();

    @Option(names = "--form", paramLabel = "likert|multiple|open", required = true)
    @SuppressWarnings("NullAway.Init")
    Form form;

    @Option(names = "--audience", paramLabel = "A")
    List<String> audiences = new ArrayList<>();

    @Option(names = "--scale", paramLabel = "KEY")
    @Nullable
    String scale;

    QuestionnaireDeriveCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        List<CodeId> chosen = codes.stream()
                .map(path -> Lookup.code(session.snapshot(), path).id())
                .toList();
        List<ItemShapes.Shape> items = Run.await(new Questionnaires(session)
                        .derive(new Questionnaires.Wish(chosen, form, new LinkedHashSet<>(audiences), scale)))
                .stream()
                .map(item -> ItemShapes.of(session, item))
                .toList();
        run.answer(items, () -> ItemShapes.lines(items));
        return DONE;
    }
}
