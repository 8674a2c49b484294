package org.vielstimmig.project;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.Variable;
import org.vielstimmig.store.Snapshot;

/// A table of variables held against the project: which row belongs to which transcript, what each column is, and
/// where file and project say different things. Changes nothing; nothing is guessed that a person did not see.
///
/// @param columns   all but the one that names the transcript
/// @param rows      those that belong to exactly one transcript, in the order of the file
/// @param unmatched names in the file that no transcript has
/// @param ambiguous names in the file that more than one transcript answers to
/// @param without   titles of transcripts that the file does not mention
/// @param conflicts where the project has another value
/// @param twice     where two rows of the file contradict each other; neither is taken
/// @param unfit     values that are none of their variable's kind; they are not taken
public record VariableImport(
        Path file,
        String nameColumn,
        List<Column> columns,
        List<Row> rows,
        List<String> unmatched,
        List<String> ambiguous,
        List<String> without,
        List<Clash> conflicts,
        List<Clash> twice,
        List<Clash> unfit) {

    /// What a column is about.
    public enum Use {
        GROUP,
        DATE,
        LANGUAGE,
        STATUS,
        VARIABLE,
        NONE
    }

    /// @param index    in the file
    /// @param kind     of the variable: its own if it is known, else guessed
    /// @param isNew    whether the project does not have it yet
    /// @param examples a few values as they stand there
    public record Column(int index, String header, Use use, Variable.Kind kind, boolean isNew, List<String> examples) {

        public Column as(Use newUse, Variable.Kind newKind) {
            return new Column(index, header, newUse, newKind, isNew, examples);
        }
    }

    /// @param values by index of the column, none of them empty
    public record Row(TranscriptId transcript, String title, Map<Integer, String> values) {}

    /// @param use     what the column is about
    /// @param project what stands there now; for contradictions within the file the first value
    public record Clash(TranscriptId transcript, String title, String column, Use use, String project, String file) {}

    /// A value as people read it: states and languages have words of their own. What is none of its kind stays
    /// as it is written.
    public static String said(Use use, String value, Lang lang) {
        return switch (use) {
            case STATUS ->
                VariableValues.status(value)
                        .map(status -> TranscriptText.of(status).in(lang))
                        .orElse(value);
            case LANGUAGE -> {
                String tag = VariableValues.language(value);
                String name = tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(lang.locale());
                yield name.isEmpty() || "und".equals(tag) ? value : name;
            }
            case GROUP, DATE, VARIABLE, NONE -> value;
        };
    }

    /// Whether the table is about transcripts, rather than a conversation in rows: it names at least one, it
    /// says something about them, and it hardly ever names one again with other words, as a talk does.
    public boolean isAboutTranscripts() {
        long others = unmatched.stream().distinct().count();
        return !rows.isEmpty()
                && !columns.isEmpty()
                && twice.size() * 4 <= rows.size() * columns.size()
                && others * 2 >= unmatched.size();
    }

    /// Heads of the column that names the transcripts, also as the program wrote them before.
    private static final Set<String> NAMES = Set.of(
            "transkript",
            "transcript",
            "das transkript",
            "the transcript",
            "titel",
            "title",
            "interview",
            "datei",
            "file");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[^\\p{L}\\d]+(?=\\d)");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\d~]+");

    /// Characters; what is longer names nothing.
    private static final int LONGEST_NAME = 400;

    private static final Set<String> GROUPS = Set.of("gruppe", "group", "zielgruppe", "audience");
    private static final Set<String> DATES =
            Set.of("datum", "date", "interviewdatum", "interview date", "datum des interviews");
    private static final Set<String> LANGUAGES = Set.of("sprache", "language");
    private static final Set<String> STATUSES = Set.of("stand", "status", "state");

    /// Holds a table against a project.
    ///
    /// @param rows the first of them names the columns
    /// @param uses what a person decided about columns by their index, kept where the file is looked at again
    static VariableImport of(Path file, List<List<String>> rows, Snapshot snapshot, Map<Integer, Column> uses) {
        List<String> heads = rows.getFirst();
        List<List<String>> body = rows.subList(1, rows.size());
        Map<String, Set<TranscriptId>> names = names(snapshot);
        int key = keyColumn(heads, body, names);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (i != key && !heads.get(i).isBlank()) {
                Column column = column(i, heads.get(i).strip(), body, snapshot);
                Column wanted = uses.get(i);
                columns.add(wanted == null ? column : column.as(wanted.use(), wanted.kind()));
            }
        }
        return new Matching(file, heads.get(key), columns, snapshot).match(body, key, names);
    }

    /// Without what makes no difference: form of letters, case, ends.
    static String folded(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /// As people write a title into a file’s name: “I-01 Kitagründung” is “i01-kitagruendung”. Numbers stay apart.
    private static String plain(String name) {
        String spelt = folded(name)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return "~"
                + SIGNS.matcher(BETWEEN_DIGITS.matcher(spelt).replaceAll("~")).replaceAll("");
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 && file.length() - dot <= 6 ? file.substring(0, dot) : file;
    }

    /// Titles first; a file's name counts only where no title is written so, a plain spelling last.
    private static Map<String, Set<TranscriptId>> names(Snapshot snapshot) {
        Map<String, Set<TranscriptId>> titles = new HashMap<>();
        for (Transcript t : snapshot.transcripts()) {
            titles.computeIfAbsent(folded(t.title()), k -> new LinkedHashSet<>())
                    .add(t.id());
            titles.computeIfAbsent(t.id().toString(), k -> new LinkedHashSet<>())
                    .add(t.id());
        }
        Map<String, Set<TranscriptId>> files = new HashMap<>();
        for (Transcript t : snapshot.transcripts()) {
            for (String name :
                    List.of(t.source().file(), withoutEnding(t.source().file()))) {
                if (!titles.containsKey(folded(name))) {
                    files.computeIfAbsent(folded(name), k -> new LinkedHashSet<>())
                            .add(t.id());
                }
            }
        }
        titles.putAll(files);
        for (Transcript t : snapshot.transcripts()) {
            for (String name : List.of(t.title(), withoutEnding(t.source().file()))) {
                titles.computeIfAbsent(plain(name), k -> new LinkedHashSet<>()).add(t.id());
            }
        }
        return titles;
    }

    private static Set<TranscriptId> named(Map<String, Set<TranscriptId>> names, String cell) {
        if (cell.length() > LONGEST_NAME) {
            return Set.of();
        }
        Set<TranscriptId> found = names.get(folded(cell));
        if (found == null) {
            found = names.get(folded(withoutEnding(cell.strip())));
        }
        for (String name : List.of(cell, withoutEnding(cell.strip()))) {
            if (found == null) {
                String spelt = plain(name);
                // A mark, and three letters or more: shorter ones name too much.
                found = spelt.length() >= 4 ? names.get(spelt) : null;
            }
        }
        return found == null ? Set.of() : found;
    }

    /// The column that is headed as one of names and names a transcript; else the one in which the most cells
    /// do, the first one if none does.
    private static int keyColumn(List<String> heads, List<List<String>> body, Map<String, Set<TranscriptId>> names) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            long found = body.stream()
                    .filter(r -> !named(names, cell(r, column)).isEmpty())
                    .count();
            boolean headed = NAMES.contains(folded(heads.get(i)));
            if (headed && found > 0) {
                return i;
            }
            if (found > most) {
                most = found;
                best = i;
            }
        }
        return best;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    private static Column column(int index, String header, List<List<String>> body, Snapshot snapshot) {
        List<String> values =
                body.stream().map(r -> cell(r, index)).filter(v -> !v.isEmpty()).toList();
        List<String> examples = values.stream().distinct().limit(4).toList();
        Optional<Variable> known = known(snapshot, header);
        if (known.isPresent()) {
            return new Column(index, header, Use.VARIABLE, known.get().kind(), false, examples);
        }
        String name = folded(header);
        Use use = GROUPS.contains(name)
                ? Use.GROUP
                : DATES.contains(name)
                        ? Use.DATE
                        : LANGUAGES.contains(name) ? Use.LANGUAGE : STATUSES.contains(name) ? Use.STATUS : Use.VARIABLE;
        return new Column(index, header, use, guess(values), use == Use.VARIABLE, examples);
    }

    static Optional<Variable> known(Snapshot snapshot, String name) {
        return snapshot.variables().stream()
                .filter(v -> folded(v.name()).equals(folded(name)))
                .findFirst();
    }

    /// What the values look like. Numbers with a zero in front are names: post codes, case numbers.
    ///
    /// Words are names to choose from (nominal) where they are short and few: none longer than 60 characters,
    /// and at most 12 different ones, or at most half as many as there are filled rows. A longer list counts,
    /// too, where it is short words that come again: none longer than 40 characters, at most 30 different ones,
    /// and every fifth filled row or more repeats one before it, as the states of a country do. All else is text.
    ///
    /// The limits of this: in a table of up to 12 rows short remarks that differ in every row are taken for names,
    /// as are first names that come again in a longer one; 40 towns in 70 rows are taken for text. Ranks are
    /// never guessed, as nothing in a table says which comes first. A person sees the guess and can change it.
    static Variable.Kind guess(List<String> values) {
        if (values.isEmpty()) {
            return Variable.Kind.NOMINAL;
        }
        if (values.stream().allMatch(v -> v.matches("[-+]?(0|[1-9]\\d{0,14})([.,]\\d+)?"))) {
            return Variable.Kind.NUMBER;
        }
        if (values.stream().allMatch(v -> VariableValues.date(v) != null && v.length() > 6)) {
            return Variable.Kind.DATE;
        }
        long different = values.stream().distinct().count();
        int longest = values.stream().mapToInt(String::length).max().orElse(0);
        boolean few = longest <= 60 && different <= Math.max(12, values.size() / 2);
        boolean comeAgain = longest <= 40 && different <= 30 && (values.size() - different) * 5 >= values.size();
        return few || comeAgain ? Variable.Kind.NOMINAL : Variable.Kind.TEXT;
    }

    /// One pass over the rows.
    private static final class Matching {
        private final Path file;
        private final String nameColumn;
        private final List<Column> columns;
        private final Snapshot snapshot;
        private final Map<TranscriptId, Map<Integer, String>> taken = new LinkedHashMap<>();
        private final List<String> unmatched = new ArrayList<>();
        private final List<String> ambiguous = new ArrayList<>();
        private final List<Clash> conflicts = new ArrayList<>();
        private final List<Clash> twice = new ArrayList<>();
        private final List<Clash> unfit = new ArrayList<>();

        Matching(Path file, String nameColumn, List<Column> columns, Snapshot snapshot) {
            this.file = file;
            this.nameColumn = nameColumn;
            this.columns = columns;
            this.snapshot = snapshot;
        }

        VariableImport match(List<List<String>> body, int key, Map<String, Set<TranscriptId>> names) {
            Set<String> contradicted = new LinkedHashSet<>();
            for (List<String> row : body) {
                String name = cell(row, key);
                Set<TranscriptId> found = named(names, name);
                if (found.isEmpty()) {
                    unmatched.add(name);
                } else if (found.size() > 1) {
                    ambiguous.add(name);
                } else {
                    TranscriptId id = found.iterator().next();
                    Transcript transcript = snapshot.transcript(id).orElseThrow();
                    Map<Integer, String> values = taken.computeIfAbsent(id, k -> new LinkedHashMap<>());
                    columns.forEach(c -> take(transcript, c, cell(row, c.index()), values, contradicted));
                }
            }
            List<Row> rows = new ArrayList<>();
            taken.forEach((id, values) -> {
                Transcript transcript = snapshot.transcript(id).orElseThrow();
                values.keySet().removeIf(i -> contradicted.contains(id + " " + i));
                columns.forEach(c -> compare(transcript, c, values));
                rows.add(new Row(id, transcript.title(), Map.copyOf(values)));
            });
            List<String> without = snapshot.transcripts().stream()
                    .filter(t -> !taken.containsKey(t.id()))
                    .map(Transcript::title)
                    .toList();
            return new VariableImport(
                    file, nameColumn, columns, rows, unmatched, ambiguous, without, conflicts, twice, unfit);
        }

        private void take(
                Transcript t, Column column, String cell, Map<Integer, String> values, Set<String> contradicted) {
            if (cell.isEmpty() || column.use() == Use.NONE) {
                return;
            }
            String value = fitted(column, cell);
            if (value == null) {
                unfit.add(new Clash(t.id(), t.title(), column.header(), column.use(), "", cell));
                return;
            }
            String before = values.putIfAbsent(column.index(), value);
            if (before != null && !before.equals(value)) {
                twice.add(new Clash(t.id(), t.title(), column.header(), column.use(), before, value));
                contradicted.add(t.id() + " " + column.index());
            }
        }

        private void compare(Transcript t, Column column, Map<Integer, String> values) {
            String value = values.get(column.index());
            String now = now(t, column);
            if (value != null && !now.isEmpty() && !now.equals(value)) {
                conflicts.add(new Clash(t.id(), t.title(), column.header(), column.use(), now, value));
            }
        }

        private @Nullable String fitted(Column column, String cell) {
            return switch (column.use()) {
                case GROUP, NONE -> cell;
                case DATE -> VariableValues.date(cell);
                case LANGUAGE -> VariableValues.language(cell);
                case STATUS -> VariableValues.status(cell).map(Enum::name).orElse(null);
                case VARIABLE -> {
                    Variable known = known(snapshot, column.header()).orElse(null);
                    yield known == null
                            ? VariableValues.fit(column.kind(), List.of(), cell)
                            : VariableValues.fit(known.kind(), known.values(), cell);
                }
            };
        }

        private String now(Transcript t, Column column) {
            String date = t.date();
            return switch (column.use()) {
                case GROUP -> t.group();
                case DATE -> date == null ? "" : date;
                case LANGUAGE -> t.language().equals("und") ? "" : t.language();
                case STATUS ->
                    t.status() == TranscriptStatus.OPEN ? "" : t.status().name();
                case NONE -> "";
                case VARIABLE ->
                    known(snapshot, column.header())
                            .map(v -> t.values().getOrDefault(v.id(), ""))
                            .orElse("");
            };
        }
    }
}
