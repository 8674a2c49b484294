package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "search")
final class SearchCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "QUERY")
    @SuppressWarnings("NullAway.Init")
    String query;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "1000", converter = Count.class)
    int limit;

    SearchCommand(Run run) {
        super(run);
    }

    record Result(String query, int total, List<HitShape> hits, List<ExpansionShape> expansions) {}

    record HitShape(
            String transcript,
            int turn,
            String speaker,
            int start,
            int end,
            String text,
            String before,
            String after) {}

    record ExpansionShape(String term, int count) {}

    @Override
    int on(Session session) {
        try (Find find = new Find(session, run.home().cache())) {
            Find.Found found = Run.await(find.search(query, limit));
            Result result = new Result(
                    query,
                    found.total(),
                    found.places().stream().map(SearchCommand::shape).toList(),
                    found.expansions().stream()
                            .map(e -> new ExpansionShape(e.term(), e.count()))
                            .toList());
            run.answer(result, () -> {
                List<String> lines = new ArrayList<>();
                result.hits()
                        .forEach(h -> lines.add(Shapes.row(
                                h.transcript(), h.turn(), h.speaker(), h.before() + "[" + h.text() + "]" + h.after())));
                lines.add(run.say(CliText.HITS, result.total()));
                return lines;
            });
        }
        return DONE;
    }

    private static HitShape shape(Find.Place place) {
        return new HitShape(
                place.title(),
                place.turn(),
                place.speaker(),
                place.range().start(),
                place.range().end(),
                place.text(),
                place.before(),
                place.after());
    }
}
