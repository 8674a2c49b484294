package org.vielstimmig.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.History;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    DayOptions days = new DayOptions();

    @Option(names = "--find", paramLabel = "WORDS")
    String find = "";

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", converter = Count.class)
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
        LocalDate last = days.last();
        return new History.Filter(
                by == null ? null : Lookup.coder(session.snapshot(), by).id(),
                transcript == null
                        ? null
                        : Lookup.transcript(session.snapshot(), transcript).id(),
                code == null ? null : Lookup.code(session.snapshot(), code).id(),
                Set.of(),
                begin(days.first()),
                begin(last == null ? null : last.plusDays(1)));
    }

    private static @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
