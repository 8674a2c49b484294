package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.VariableImport;
import org.vielstimmig.project.Variables;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "variables")
final class VariablesCommand extends ProjectCommand {

    /// One deed at a time.
    static final class Deed {

        @Option(names = "--out", paramLabel = "FILE")
        @Nullable
        Path out;

        @Option(names = "--import", paramLabel = "FILE")
        @Nullable
        Path table;

        @Option(names = "--add", paramLabel = "NAME")
        @Nullable
        String add;

        @Option(names = "--change", paramLabel = "NAME")
        @Nullable
        String change;

        @Option(names = "--remove", paramLabel = "NAME")
        @Nullable
        String remove;
    }

    @ArgGroup
    Deed deed = new Deed();

    @Option(names = "--replace")
    boolean replace;

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--kind", paramLabel = "nominal|ordinal|number|date|text")
    Variable.@Nullable Kind kind;

    @Option(names = "--values", paramLabel = "A;B;C")
    @Nullable
    String values;

    @Option(names = "--rename", paramLabel = "OLD=NEW")
    Map<String, String> renamed = new LinkedHashMap<>();

    @Option(names = "--name", paramLabel = "NEW")
    @Nullable
    String name;

    @Option(names = "--place", paramLabel = "N")
    @Nullable
    Integer place;

    VariablesCommand(Run run) {
        super(run);
    }

    record VariableShape(String id, String name, String kind, List<String> values, Map<String, String> byTranscript) {}

    record ColumnShape(String column, String use, String kind, boolean isNew) {}

    record ClashShape(String transcript, String column, String project, String file) {}

    record ImportShape(
            String file,
            boolean dryRun,
            List<String> changed,
            List<String> matched,
            List<String> unmatched,
            List<String> ambiguous,
            List<String> without,
            List<ColumnShape> columns,
            List<ClashShape> conflicts,
            List<ClashShape> contradictions,
            List<ClashShape> unfit) {}

    @Override
    int on(Session session) {
        Variables variables = new Variables(session);
        Path out = deed.out;
        Path table = deed.table;
        String add = deed.add;
        String change = deed.change;
        String remove = deed.remove;
        if (add == null && change == null && (kind != null || values != null)) {
            throw UsageFaults.alone(spec, "--kind, --values", "--add, --change");
        }
        if (change == null && (name != null || place != null || !renamed.isEmpty())) {
            throw UsageFaults.alone(spec, "--name, --rename, --place", "--change");
        }
        if (table == null && (replace || dryRun)) {
            throw UsageFaults.alone(spec, "--replace, --dry-run", "--import");
        }
        if (out != null) {
            Exports.table(variables.report(run.lang()), run.lang(), out);
            run.wrote(out);
        } else if (table != null) {
            return take(variables, table);
        } else if (add != null) {
            one(session, Run.await(variables.make(add, kind == null ? Variable.Kind.NOMINAL : kind, list(values))));
        } else if (change != null) {
            one(session, changed(variables, variables.named(change)));
        } else if (remove != null) {
            one(session, Run.await(variables.remove(variables.named(remove).id())));
        } else {
            List<VariableShape> shapes = session.snapshot().variables().stream()
                    .map(v -> shape(session, v))
                    .toList();
            run.answer(
                    shapes,
                    () -> shapes.stream()
                            .map(v -> Shapes.row(v.name(), v.kind(), v.byTranscript()))
                            .toList());
        }
        return DONE;
    }

    private Variable changed(Variables variables, Variable before) {
        Integer to = place;
        Variable after = before;
        if (name != null || kind != null || values != null || !renamed.isEmpty() || to == null) {
            after = Run.await(variables.change(
                    before.id(),
                    name == null ? before.name() : name,
                    kind == null ? before.kind() : kind,
                    values == null ? before.values() : list(values),
                    renamed));
        }
        return to == null ? after : Run.await(variables.move(before.id(), to - 1));
    }

    private static List<String> list(@Nullable String values) {
        return values == null ? List.of() : Arrays.asList(values.split(";", -1));
    }

    private void one(Session session, Variable variable) {
        VariableShape shape = shape(session, variable);
        run.answer(shape, () -> List.of(Shapes.row(shape.name(), shape.kind(), String.join("; ", shape.values()))));
    }

    /// @return a fault if the table has nothing for this project
    private int take(Variables variables, Path file) {
        VariableImport table = variables.preview(file, Map.of());
        List<String> changed = dryRun ? List.of() : Run.await(variables.apply(table, replace));
        ImportShape shape = new ImportShape(
                file.toString(),
                dryRun,
                changed,
                table.rows().stream().map(VariableImport.Row::title).toList(),
                table.unmatched(),
                table.ambiguous(),
                table.without(),
                table.columns().stream()
                        .map(c -> new ColumnShape(c.header(), Shapes.word(c.use()), Shapes.word(c.kind()), c.isNew()))
                        .toList(),
                clashes(table.conflicts()),
                clashes(table.twice()),
                clashes(table.unfit()));
        run.answer(shape, () -> lines(table, shape));
        boolean nobody = table.rows().isEmpty();
        boolean noValue = !table.unfit().isEmpty()
                && table.rows().stream().allMatch(r -> r.values().isEmpty());
        if (nobody || noValue) {
            run.err().println(run.say(VariableText.NOTHING_TAKEN, file.getFileName(), nobody ? 0 : 1));
            return Cli.FAULT;
        }
        return DONE;
    }

    private static List<ClashShape> clashes(List<VariableImport.Clash> clashes) {
        return clashes.stream()
                .map(c -> new ClashShape(c.title(), c.column(), c.project(), c.file()))
                .toList();
    }

    private List<String> lines(VariableImport table, ImportShape shape) {
        List<String> lines = new ArrayList<>();
        for (VariableImport.Column column : table.columns()) {
            boolean variable = column.use() == VariableImport.Use.VARIABLE;
            lines.add(Shapes.row(
                    column.header(),
                    run.say(VariableText.use(column.use())),
                    variable ? run.say(VariableText.of(column.kind())) : ""));
        }
        lines.add(run.say(VariableText.MATCHED, table.rows().size()));
        table.unmatched().forEach(n -> lines.add("  " + run.say(VariableText.UNMATCHED, n)));
        table.ambiguous().forEach(n -> lines.add("  " + run.say(VariableText.AMBIGUOUS, n)));
        table.without().forEach(n -> lines.add("  " + run.say(VariableText.WITHOUT, n)));
        VariableText conflict = replace ? VariableText.CONFLICT_REPLACED : VariableText.CONFLICT_KEPT;
        table.conflicts().forEach(c -> lines.add("  " + said(conflict, c)));
        table.twice().forEach(c -> lines.add("  " + said(VariableText.TWICE, c)));
        table.unfit().forEach(c -> lines.add("  " + run.say(VariableText.UNFIT, c.title(), c.column(), c.file())));
        lines.add(
                shape.dryRun()
                        ? run.say(CliText.DRY_RUN)
                        : run.say(VariableText.CHANGED, shape.changed().size()));
        return lines;
    }

    private String said(VariableText sentence, VariableImport.Clash clash) {
        return run.say(
                sentence,
                clash.title(),
                clash.column(),
                VariableImport.said(clash.use(), clash.project(), run.lang()),
                VariableImport.said(clash.use(), clash.file(), run.lang()));
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
