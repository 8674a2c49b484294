package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "autocode")
final class AutocodeCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "QUERY")
    @SuppressWarnings("NullAway.Init")
    String query;

    @Option(names = "--with", paramLabel = "PATH", required = true)
    @SuppressWarnings("NullAway.Init")
    String with;

    @Option(names = "--unit", paramLabel = "hit|sentence|turn", required = true)
    @SuppressWarnings("NullAway.Init")
    Find.Unit unit;

    @Option(names = "--dry-run")
    boolean dryRun;

    AutocodeCommand(Run run) {
        super(run);
    }

    record Would(int codings, List<PlaceShape> places) {}

    record PlaceShape(String transcript, int start, int end) {}

    @Override
    int on(Session session) {
        Code code = Lookup.code(session.snapshot(), with);
        try (Find find = new Find(session, run.home().cache())) {
            if (dryRun) {
                List<PlaceShape> places = Run.await(find.passages(query, unit)).stream()
                        .map(place -> shape(session, place))
                        .toList();
                run.answer(new Would(places.size(), places), () -> List.of(run.say(CliText.WOULD_CODE, places.size())));
                return DONE;
            }
            List<Coding> made = Run.await(find.autocode(query, code.id(), unit));
            CodeTree tree = new CodeTree(session.snapshot().codes());
            List<Shapes.CodingShape> shapes = made.stream()
                    .map(c -> Shapes.coding(session.snapshot(), tree, c, List.of()))
                    .toList();
            run.answer(shapes, () -> List.of(run.say(CliText.AUTOCODED, shapes.size())));
        }
        return DONE;
    }

    private static PlaceShape shape(Session session, Codings.Place place) {
        return new PlaceShape(
                session.snapshot()
                        .transcript(place.transcript())
                        .map(Transcript::title)
                        .orElse(""),
                place.range().start(),
                place.range().end());
    }
}
