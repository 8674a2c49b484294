package org.vielstimmig.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.exchange.sample.SampleSource;
import org.vielstimmig.jobs.Phase;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;
import org.vielstimmig.transcripts.ReadOptions;
import org.vielstimmig.transcripts.Reading;
import org.vielstimmig.transcripts.Spreadsheet;
import org.vielstimmig.transcripts.TranscriptReader;

/// The sample's interviews and what is known about them, read from their files as those of anybody else are.
final class SampleTexts {

    /// One interview as its file gives it.
    record Read(SampleSource.InterviewSource interview, byte[] bytes, Reading reading) {}

    private SampleTexts() {}

    /// Reads all files, several at a time.
    static List<Read> read(SampleSource source, SampleSource.About about, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        progress.phase(Phase.READING, about.transcripts().size(), "");
        return about.transcripts().parallelStream()
                .map(i -> {
                    byte[] bytes = source.interview(i.file());
                    Read read = new Read(i, bytes, TranscriptReader.read(i.file(), bytes, ReadOptions.NONE));
                    progress.done(done.incrementAndGet(), i.title());
                    return read;
                })
                .toList();
    }

    /// Adds variables and interviews to a project that has none.
    ///
    /// @return texts by transcript
    static Map<Transcript, TranscriptText> add(
            Draft draft, SampleSource source, SampleSource.About about, List<Read> files) {
        List<Variable> variables = variables(about);
        variables.forEach(draft::add);
        List<Transcript> bare = new ArrayList<>();
        for (Read file : files) {
            bare.add(transcript(file, bare.size()));
        }
        List<Transcript> known = described(source, draft, variables, bare);
        Map<Transcript, TranscriptText> texts = new LinkedHashMap<>();
        for (int i = 0; i < known.size(); i++) {
            Reading reading = files.get(i).reading();
            TranscriptText text = new TranscriptText(known.get(i).id(), reading.text(), reading.turns());
            draft.add(known.get(i), text, files.get(i).bytes());
            texts.put(known.get(i), text);
        }
        return texts;
    }

    private static List<Variable> variables(SampleSource.About about) {
        List<Variable> variables = new ArrayList<>();
        for (SampleSource.VariableSource v : about.variables()) {
            @Nullable List<String> values = v.values();
            variables.add(new Variable(
                    VariableId.create(),
                    v.name(),
                    Variable.Kind.valueOf(v.type().toUpperCase(Locale.ROOT)),
                    values == null ? List.of() : values,
                    variables.size()));
        }
        return variables;
    }

    /// Roles, language and marks are those that recognition found. It came in when somebody began to code it.
    private static Transcript transcript(Read file, int position) {
        Reading reading = file.reading();
        return new Transcript(
                TranscriptId.create(),
                file.interview().title(),
                reading.source(),
                reading.language(),
                reading.markSide(),
                reading.speakers().stream().map(s -> named(s, file.interview())).toList(),
                "",
                null,
                Map.of(),
                TranscriptStatus.valueOf(
                        file.interview().status().replace('-', '_').toUpperCase(Locale.ROOT)),
                position,
                Sample.time(Collections.min(file.interview().coded().values())));
    }

    private static Speaker named(Speaker speaker, SampleSource.InterviewSource interview) {
        return interview.speakers().stream()
                .filter(s -> s.label().equals(speaker.label()))
                .findFirst()
                .map(s -> speaker.withName(s.name()))
                .orElse(speaker);
    }

    /// With what the table beside the interviews says about them.
    private static List<Transcript> described(
            SampleSource source, Draft draft, List<Variable> variables, List<Transcript> bare) {
        String name = SampleSource.VARIABLES;
        List<List<String>> rows = Spreadsheet.rows(name, source.interview(name));
        VariableImport table =
                VariableImport.of(Path.of(name), rows, draft.snapshot().with(variables, bare), Map.of());
        if (!table.unmatched().isEmpty()
                || !table.without().isEmpty()
                || !table.unfit().isEmpty()) {
            throw new IllegalStateException("the sample's variables do not fit its interviews");
        }
        Map<Integer, Variable> columns = new TreeMap<>();
        for (VariableImport.Column column : table.columns()) {
            variables.stream()
                    .filter(v -> v.name().equals(column.header()))
                    .forEach(v -> columns.put(column.index(), v));
        }
        Map<TranscriptId, Transcript> known = new LinkedHashMap<>();
        bare.forEach(t -> known.put(t.id(), t));
        table.rows()
                .forEach(row -> known.computeIfPresent(
                        row.transcript(), (id, t) -> Variables.taken(t, table, row, columns, true)));
        return List.copyOf(known.values());
    }
}
