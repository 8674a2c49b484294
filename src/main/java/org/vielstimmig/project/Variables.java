package org.vielstimmig.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.text.Slips;
import org.vielstimmig.transcripts.Spreadsheet;

/// What is recorded for every transcript: making and changing variables, setting values for many transcripts at
/// once, and tables in and out. Each deed is one step.
public final class Variables {

    private final Session session;

    public Variables(Session session) {
        this.session = session;
    }

    // --- variables -------------------------------------------------------------------------------------------------

    /// Makes a variable.
    ///
    /// @param values in their order; for ordinal ones the only ones allowed
    /// @throws ProblemException (in the future) if the name is empty or taken
    public CompletableFuture<Variable> make(String name, Variable.Kind kind, List<String> values) {
        return session.perform(StepKind.VARIABLES_CHANGED, draft -> {
            Variable made = new Variable(
                    VariableId.create(), freeName(draft.snapshot(), name, null), kind, tidy(values), next(draft));
            draft.add(made);
            draft.about(made.name());
            return made;
        });
    }

    private static int next(Draft draft) {
        return draft.snapshot().variables().stream()
                        .mapToInt(Variable::position)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private static List<String> tidy(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .distinct()
                .toList();
    }

    /// The variable that has a name already, however its letters and signs are written.
    public Optional<Variable> called(String name) {
        return VariableImport.known(session.snapshot(), name.strip());
    }

    private static String freeName(Snapshot snapshot, String name, @Nullable VariableId own) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            throw new ProblemException(new Problem.NameEmpty(Problem.Thing.VARIABLE));
        }
        VariableImport.known(snapshot, wanted).filter(v -> !v.id().equals(own)).ifPresent(v -> {
            throw new ProblemException(new Problem.NameTaken(Problem.Thing.VARIABLE, v.name()));
        });
        return wanted;
    }

    /// Renames a variable, gives it another kind or other values. What is recorded for transcripts stays.
    ///
    /// @throws ProblemException (in the future) if a recorded value would be none of the new kind; nothing is
    ///                          changed then
    public CompletableFuture<Variable> change(VariableId id, String name, Variable.Kind kind, List<String> values) {
        return change(id, name, kind, values, Map.of());
    }

    /// The same, with values written another way, in the list and for every transcript that has them.
    ///
    /// @param renamed new values by the old ones; an empty one takes the value away
    public CompletableFuture<Variable> change(
            VariableId id, String name, Variable.Kind kind, List<String> values, Map<String, String> renamed) {
        return session.perform(StepKind.VARIABLES_CHANGED, draft -> {
            Variable before = required(draft, id);
            List<String> list =
                    values.stream().map(v -> renamed.getOrDefault(v, v)).toList();
            Variable after =
                    new Variable(id, freeName(draft.snapshot(), name, id), kind, tidy(list), before.position());
            for (Transcript transcript : draft.snapshot().transcripts()) {
                String value = transcript.values().get(id);
                if (value != null) {
                    String next = renamed.getOrDefault(value, value).strip();
                    String kept = next.isEmpty() ? "" : checked(after, next);
                    draft.change(transcript, transcript.withValues(with(transcript, id, kept)));
                }
            }
            draft.change(before, after);
            draft.about(before.name());
            return after;
        });
    }

    /// Puts a variable at another place among all.
    ///
    /// @param index from 0; places beyond the ends mean the ends
    public CompletableFuture<Variable> move(VariableId id, int index) {
        return session.perform(StepKind.VARIABLES_CHANGED, draft -> {
            Variable moved = required(draft, id);
            List<Variable> order = new ArrayList<>(draft.snapshot().variables());
            order.sort(Comparator.comparingInt(Variable::position));
            order.removeIf(v -> v.id().equals(id));
            order.add(Math.clamp(index, 0, order.size()), moved);
            for (int i = 0; i < order.size(); i++) {
                Variable before = order.get(i);
                if (before.position() != i) {
                    draft.change(before, new Variable(before.id(), before.name(), before.kind(), before.values(), i));
                }
            }
            draft.about(moved.name());
            return moved;
        });
    }

    /// Removes a variable with all its values; undo brings both back.
    public CompletableFuture<Variable> remove(VariableId id) {
        return session.perform(StepKind.VARIABLES_CHANGED, draft -> {
            Variable variable = required(draft, id);
            for (Transcript transcript : draft.snapshot().transcripts()) {
                if (transcript.values().containsKey(id)) {
                    draft.change(transcript, transcript.withValues(with(transcript, id, "")));
                }
            }
            draft.remove(variable);
            draft.about(variable.name());
            return variable;
        });
    }

    private static Map<VariableId, String> with(Transcript transcript, VariableId id, String value) {
        Map<VariableId, String> next = new TreeMap<>(transcript.values());
        if (value.isEmpty()) {
            next.remove(id);
        } else {
            next.put(id, value);
        }
        return next;
    }

    private static Variable required(Draft draft, VariableId id) {
        return draft.snapshot().variables().stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.VARIABLE, id.toString())));
    }

    /// The variable of this name.
    ///
    /// @throws ProblemException if there is none
    public Variable named(String name) {
        return VariableImport.known(session.snapshot(), name)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.VARIABLE, name)));
    }

    /// The variables that are there now and were not before.
    public List<Variable> besides(List<Variable> before) {
        return session.snapshot().variables().stream()
                .filter(now -> before.stream().noneMatch(was -> was.id().equals(now.id())))
                .toList();
    }

    /// The one of some variables whose name is this one but for a slip of the pen, the nearest first.
    public static Optional<Variable> like(String name, List<Variable> variables) {
        return variables.stream()
                .filter(v -> Slips.isSlip(VariableImport.folded(v.name()), VariableImport.folded(name)))
                .min(Comparator.comparingInt(
                        v -> Slips.distance(VariableImport.folded(v.name()), VariableImport.folded(name))));
    }

    /// A value as its variable keeps it.
    ///
    /// @throws ProblemException if it is no number, no date or none of an ordinal variable's values
    static String checked(Variable variable, String value) {
        String fit = VariableValues.fit(variable.kind(), variable.values(), value);
        if (fit == null) {
            throw new ProblemException(new Problem.ValueInvalid(
                    variable.name(), value, VariableValues.allowed(variable.kind(), variable.values())));
        }
        return fit;
    }

    // --- many transcripts at once ------------------------------------------------------------------------------------

    /// What is to be the same for several transcripts.
    ///
    /// @param group    null to leave it
    /// @param date     null to leave it, empty to take it away
    /// @param language null to leave it
    /// @param status   null to leave it
    /// @param values   by variable; an empty value takes one away
    public record Same(
            @Nullable String group,
            @Nullable String date,
            @Nullable String language,
            @Nullable TranscriptStatus status,
            Map<VariableId, String> values) {}

    /// Sets the same for several transcripts, as one step.
    ///
    /// @return how many are different now
    public CompletableFuture<Integer> set(Collection<TranscriptId> transcripts, Same same) {
        // Group, date, language and state are no variables.
        StepKind kind = same.values().isEmpty() ? StepKind.TRANSCRIPT_CHANGED : StepKind.VARIABLES_CHANGED;
        return session.perform(kind, draft -> {
            Map<VariableId, String> values = new LinkedHashMap<>();
            same.values().forEach((id, value) -> {
                Variable variable = required(draft, id);
                values.put(id, value.isBlank() ? "" : checked(variable, value));
            });
            int changed = 0;
            for (TranscriptId id : transcripts) {
                Transcript before = draft.snapshot()
                        .transcript(id)
                        .orElseThrow(() ->
                                new ProblemException(new Problem.NotFound(Problem.Thing.TRANSCRIPT, id.toString())));
                Transcript after = same(before, same);
                for (Map.Entry<VariableId, String> value : values.entrySet()) {
                    after = after.withValues(with(after, value.getKey(), value.getValue()));
                }
                draft.change(before, after);
                if (!before.equals(after)) {
                    about(draft, before.title(), changed++);
                }
            }
            return changed;
        });
    }

    private static Transcript same(Transcript transcript, Same same) {
        Transcript after = transcript;
        String group = same.group();
        String date = same.date();
        String language = same.language();
        TranscriptStatus status = same.status();
        after = group == null ? after : after.withGroup(group.strip());
        after = date == null ? after : after.withDate(date.isBlank() ? null : day(date));
        after = language == null ? after : after.withLanguage(tag(language));
        return status == null ? after : after.withStatus(status);
    }

    /// The date of an interview.
    ///
    /// @throws ProblemException if it is none
    public static String day(String text) {
        String date = VariableValues.date(text);
        if (date == null) {
            throw new ProblemException(
                    new Problem.ValueInvalid("date", text, VariableValues.allowed(Variable.Kind.DATE, List.of())));
        }
        return date;
    }

    /// A language's tag by its tag or name.
    ///
    /// @throws ProblemException if there is no such language
    public static String tag(String text) {
        String tag = VariableValues.language(text);
        if (tag == null) {
            throw new ProblemException(new Problem.ValueInvalid("language", text, "de · en · fr · ar · und"));
        }
        return tag;
    }

    private static void about(Draft draft, String title, int before) {
        if (before < 3) {
            draft.about(title);
        }
    }

    // --- tables in and out -------------------------------------------------------------------------------------------

    /// Holds a table against the project. Changes nothing. On the caller's thread.
    ///
    /// @param decided what a person decided about columns, by index; empty at the first look
    /// @throws ProblemException if the file cannot be read as a table
    public VariableImport preview(Path file, Map<Integer, VariableImport.Column> decided) {
        return VariableImport.of(file, rows(file), session.snapshot(), decided);
    }

    /// Holds a table against some transcripts alone, be they in the project or on their way into it.
    ///
    /// @throws ProblemException if the file cannot be read as a table
    public VariableImport preview(Path file, List<Transcript> about) {
        return VariableImport.of(file, rows(file), session.snapshot().with(about), Map.of());
    }

    private static List<List<String>> rows(Path file) {
        if (Files.isDirectory(file)) {
            throw new ProblemException(new Problem.FileIsFolder(file.toString()));
        }
        if (!Files.exists(file)) {
            throw new ProblemException(new Problem.FileMissing(file.toString()));
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file.toString(), ""));
        }
        return Spreadsheet.rows(String.valueOf(file.getFileName()), bytes);
    }

    /// Takes a table over, as one step. New variables are made; those with other kinds than before are changed.
    ///
    /// @param replace whether values of the file win over those of the project; else these stay
    /// @return titles of the transcripts that are different now
    public CompletableFuture<List<String>> apply(VariableImport table, boolean replace) {
        return session.perform(StepKind.VARIABLES_CHANGED, draft -> {
            Map<Integer, Variable> variables = variables(draft, table);
            List<String> changed = new ArrayList<>();
            for (VariableImport.Row row : table.rows()) {
                Transcript before =
                        draft.snapshot().transcript(row.transcript()).orElse(null);
                if (before != null) {
                    Transcript after = taken(before, table, row, variables, replace);
                    draft.change(before, after);
                    if (!before.equals(after)) {
                        about(draft, before.title(), changed.size());
                        changed.add(before.title());
                    }
                }
            }
            return changed;
        });
    }

    /// What a table says about transcripts that come with this very step, by the ids the table knows them by. New
    /// variables are made.
    static BiFunction<TranscriptId, Transcript, Transcript> said(Draft draft, VariableImport table) {
        Map<Integer, Variable> variables = variables(draft, table);
        return (known, coming) -> table.rows().stream()
                .filter(row -> row.transcript().equals(known))
                .findFirst()
                .map(row -> taken(coming, table, row, variables, false))
                .orElse(coming);
    }

    private static Map<Integer, Variable> variables(Draft draft, VariableImport table) {
        Map<Integer, Variable> variables = new LinkedHashMap<>();
        int position = next(draft);
        for (VariableImport.Column column : table.columns()) {
            if (column.use() == VariableImport.Use.VARIABLE) {
                Variable known =
                        VariableImport.known(draft.snapshot(), column.header()).orElse(null);
                if (known == null) {
                    List<String> values = column.kind() == Variable.Kind.NOMINAL
                            ? table.rows().stream()
                                    .map(r -> r.values().getOrDefault(column.index(), ""))
                                    .filter(v -> !v.isEmpty())
                                    .distinct()
                                    .sorted()
                                    .toList()
                            : List.of();
                    known = new Variable(VariableId.create(), column.header(), column.kind(), values, position++);
                    draft.add(known);
                }
                variables.put(column.index(), known);
            }
        }
        return variables;
    }

    /// A transcript with what a row of a table says about it.
    ///
    /// @param variables by index of the column
    static Transcript taken(
            Transcript before,
            VariableImport table,
            VariableImport.Row row,
            Map<Integer, Variable> variables,
            boolean replace) {
        Transcript after = before;
        String date = before.date();
        for (VariableImport.Column column : table.columns()) {
            String value = row.values().get(column.index());
            if (value == null) {
                continue;
            }
            switch (column.use()) {
                case GROUP -> after = replace || before.group().isEmpty() ? after.withGroup(value) : after;
                case DATE -> after = replace || date == null ? after.withDate(value) : after;
                case LANGUAGE -> after = replace || before.language().equals("und") ? after.withLanguage(value) : after;
                case STATUS ->
                    after = replace || before.status() == TranscriptStatus.OPEN
                            ? after.withStatus(TranscriptStatus.valueOf(value))
                            : after;
                case VARIABLE -> {
                    Variable variable = variables.get(column.index());
                    if (variable != null && (replace || !before.values().containsKey(variable.id()))) {
                        after = after.withValues(with(after, variable.id(), checked(variable, value)));
                    }
                }
                case NONE -> {}
            }
        }
        return after;
    }

    /// One row per transcript, one column per variable; what [#preview] reads again.
    public Report report(Lang lang) {
        Snapshot snapshot = session.snapshot();
        List<Report.Column> columns = new ArrayList<>();
        columns.add(new Report.Column("transcript", VariableText.TRANSCRIPT.in(lang), Report.Column.Kind.TEXT));
        columns.add(new Report.Column("group", VariableText.GROUP.in(lang), Report.Column.Kind.TEXT));
        columns.add(new Report.Column("date", VariableText.DATE.in(lang), Report.Column.Kind.DATE));
        columns.add(new Report.Column("language", TranscriptText.LANGUAGE.in(lang), Report.Column.Kind.TEXT));
        columns.add(new Report.Column("status", TranscriptText.STATUS.in(lang), Report.Column.Kind.TEXT));
        for (Variable variable : snapshot.variables()) {
            columns.add(new Report.Column(
                    variable.id().toString(),
                    variable.name(),
                    variable.kind() == Variable.Kind.NUMBER ? Report.Column.Kind.NUMBER : Report.Column.Kind.TEXT));
        }
        List<List<Report.Cell>> rows = new ArrayList<>();
        for (Transcript transcript : snapshot.transcripts()) {
            List<Report.Cell> row = new ArrayList<>();
            row.add(Report.Cell.of(transcript.title()));
            row.add(Report.Cell.of(transcript.group()));
            String date = transcript.date();
            row.add(Report.Cell.of(date == null ? "" : date));
            row.add(Report.Cell.of(transcript.language()));
            row.add(Report.Cell.of(TranscriptText.of(transcript.status()).in(lang)));
            for (Variable variable : snapshot.variables()) {
                row.add(cell(variable, transcript.values().getOrDefault(variable.id(), "")));
            }
            rows.add(row);
        }
        return new Report("variables", VariableText.TITLE.in(lang), columns, rows, List.of());
    }

    private static Report.Cell cell(Variable variable, String value) {
        boolean number = variable.kind() == Variable.Kind.NUMBER && value.matches("[-+]?\\d{1,15}(\\.\\d{1,12})?");
        return number ? new Report.Cell(value, Double.valueOf(value)) : Report.Cell.of(value);
    }
}
