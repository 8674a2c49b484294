package org.vielstimmig.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.History;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "history")
final class HistoryCommand extends ProjectCommand {

    @Option(names = "--by", paramLabel = "NAME")
    @Nullable
    String by;

    @Option(names = "--transcript", paramLabel = "TRANSCRIPT")
    @Nullable
    String transcript;

    @Option(names = "--code", paramLabel = "PATH")
    @Nullable
    String code;

    @Option(names = "--from", paramLabel = "DATE")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE")
    @Nullable
    String to;

    @Option(names = "--find", paramLabel = "WORDS")
    String find = "";

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100")
    int limit;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    HistoryCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        History history = new History(session);
        Path file = out;
        if (file != null) {
            Exports.table(
                    Run.await(history.report(filter(session), find, run.lang(), ZoneId.systemDefault())),
                    run.lang(),
                    file);
            run.wrote(file);
            return DONE;
        }
        int read = find.isBlank() ? limit : Integer.MAX_VALUE;
        List<Trails.TrailShape> trail = Run.await(history.trail(filter(session), 0, read)).stream()
                .map(t -> Trails.shape(session, run.lang(), t))
                .filter(t -> History.fits(find, t.label(), t.coder()))
                .limit(limit)
                .toList();
        run.answer(trail, () -> Trails.lines(trail));
        return DONE;
    }

    private History.Filter filter(Session session) {
        return new History.Filter(
                by == null ? null : Lookup.coder(session.snapshot(), by).id(),
                transcript == null
                        ? null
                        : Lookup.transcript(session.snapshot(), transcript).id(),
                code == null ? null : Lookup.code(session.snapshot(), code).id(),
                Set.of(),
                begin("--from", from, 0),
                begin("--to", to, 1));
    }

    /// The beginning of a day, or of the day so many days later.
    static @Nullable Instant begin(String option, @Nullable String date, int later) {
        if (date == null) {
            return null;
        }
        try {
            return LocalDate.parse(date)
                    .plusDays(later)
                    .atStartOfDay(ZoneId.systemDefault())
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw new ProblemException(new Problem.ValueInvalid(option, date, "2026-03-01"));
        }
    }
}
