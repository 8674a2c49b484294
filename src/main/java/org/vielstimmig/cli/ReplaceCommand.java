package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Edits;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "replace")
final class ReplaceCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "OLD")
    @SuppressWarnings("NullAway.Init")
    String old;

    @Option(names = "--by", paramLabel = "NEW", required = true)
    @SuppressWarnings("NullAway.Init")
    String by;

    @Option(names = "--whole-words")
    boolean wholeWords;

    @Option(names = "--ignore-case")
    boolean ignoreCase;

    @Option(names = "--transcript", paramLabel = "T")
    List<String> transcripts = new ArrayList<>();

    @Option(names = "--dry-run")
    boolean dryRun;

    ReplaceCommand(Run run) {
        super(run);
    }

    record PlaceShape(String transcript, int turn, int start, int end, String text, String before, String after) {}

    record Replaced(List<PlaceShape> places, int edits, List<Shapes.CodingShape> moved, List<String> emptied) {}

    @Override
    int on(Session session) {
        Set<TranscriptId> in = new HashSet<>();
        transcripts.forEach(t -> in.add(Lookup.transcript(session.snapshot(), t).id()));
        Corrections corrections = new Corrections(session);
        List<Corrections.Place> places =
                Run.await(corrections.find(new Corrections.Wanted(old, wholeWords, ignoreCase, in)));
        Map<TranscriptId, Edits.Result> results =
                dryRun || places.isEmpty() ? Map.of() : Run.await(corrections.replace(places, by));
        Replaced replaced = new Replaced(
                places.stream().map(place -> shape(session, place)).toList(),
                results.values().stream().mapToInt(r -> r.edits().size()).sum(),
                Shapes.codings(
                        session,
                        results.values().stream()
                                .flatMap(r -> r.moved().stream())
                                .toList()),
                results.values().stream()
                        .flatMap(r -> r.emptied().stream())
                        .map(c -> c.id().toString())
                        .toList());
        run.answer(replaced, () -> {
            List<String> lines = new ArrayList<>();
            replaced.places()
                    .forEach(p -> lines.add(
                            Shapes.row(p.transcript(), p.turn(), p.before() + "[" + p.text() + "]" + p.after())));
            lines.add(
                    dryRun
                            ? run.say(CliText.DRY_RUN)
                            : run.say(
                                    CliText.EDITED,
                                    replaced.edits(),
                                    replaced.moved().size(),
                                    replaced.emptied().size()));
            return lines;
        });
        return DONE;
    }

    private static PlaceShape shape(Session session, Corrections.Place place) {
        return new PlaceShape(
                session.snapshot()
                        .transcript(place.transcript())
                        .map(Transcript::title)
                        .orElse(""),
                place.turn(),
                place.range().start(),
                place.range().end(),
                place.found(),
                place.kwic().before(),
                place.kwic().after());
    }
}
