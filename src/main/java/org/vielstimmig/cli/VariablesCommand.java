package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Variables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "variables")
final class VariablesCommand extends ProjectCommand {

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    VariablesCommand(Run run) {
        super(run);
    }

    record VariableShape(String id, String name, String kind, List<String> values, Map<String, String> byTranscript) {}

    @Override
    int on(Session session) {
        Variables variables = new Variables(session);
        Path target = out;
        if (target != null) {
            Exports.table(variables.report(run.lang()), run.lang(), target);
            run.answer(new CodebookCommand.Written(target.toString()), () -> List.of(run.say(CliText.WRITTEN, target)));
            return DONE;
        }
        List<VariableShape> shapes = session.snapshot().variables().stream()
                .map(v -> shape(session, v))
                .toList();
        run.answer(
                shapes,
                () -> shapes.stream()
                        .map(v -> Shapes.row(v.name(), v.kind(), v.byTranscript()))
                        .toList());
        return DONE;
    }

    private static VariableShape shape(Session session, Variable variable) {
        Map<String, String> values = new TreeMap<>();
        for (Transcript transcript : session.snapshot().transcripts()) {
            String value = transcript.values().get(variable.id());
            if (value != null) {
                values.put(transcript.title(), value);
            }
        }
        return new VariableShape(
                variable.id().toString(), variable.name(), Shapes.word(variable.kind()), variable.values(), values);
    }
}
