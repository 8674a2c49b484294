package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.AutocodeText;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Role;
import org.vielstimmig.project.Autocoding;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "autocode")
final class AutocodeCommand extends ProjectCommand {

    @Parameters(index = "1", arity = "0..1", paramLabel = "QUERY")
    @Nullable
    String query;

    @Option(names = "--with", paramLabel = "PATH", required = true)
    @SuppressWarnings("NullAway.Init")
    String with;

    @Option(names = "--unit", paramLabel = "hit|sentence|turn")
    Find.@Nullable Unit unit;

    @Option(names = "--speaker", paramLabel = "L", descriptionKey = "which-speaker")
    List<String> speakers = new ArrayList<>();

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "which-role")
    List<Role> roles = new ArrayList<>();

    @Option(names = "--transcript", paramLabel = "T", descriptionKey = "which-transcript")
    List<String> transcripts = new ArrayList<>();

    @Option(names = "--dry-run")
    boolean dryRun;

    AutocodeCommand(Run run) {
        super(run);
    }

    /// @param codings those that would be made
    /// @param there   places that are coded so already
    record Would(int codings, int there, Map<String, Integer> transcripts, List<PlaceShape> places) {}

    record PlaceShape(String transcript, int start, int end) {}

    @Override
    int on(Session session) {
        Code code = Lookup.code(session.snapshot(), with);
        Autocoding.Where where = new Autocoding.Where(
                transcripts.stream()
                        .map(name -> Lookup.transcript(session.snapshot(), name).id())
                        .collect(Collectors.toSet()),
                Set.copyOf(speakers),
                Set.copyOf(roles));
        Autocoding autocoding = new Autocoding(session);
        Autocoding.Plan plan;
        if (query != null) {
            if (unit == null) {
                throw new ProblemException(new Problem.ValueInvalid("--unit", "", "hit, sentence, turn"));
            }
            try (Find find = new Find(session, run.home().cache())) {
                plan = Run.await(autocoding.query(find, query, unit, where, code.id(), Progress.none()));
            }
        } else if (speakers.isEmpty() && roles.isEmpty()) {
            throw new ProblemException(new Problem.ValueInvalid("QUERY", "", "QUERY, --speaker, --role"));
        } else {
            plan = Run.await(autocoding.said(unit == null ? Find.Unit.TURN : unit, where, code.id(), Progress.none()));
        }
        if (dryRun) {
            Would would = new Would(
                    plan.fresh().size(),
                    plan.there(),
                    plan.perTranscript(),
                    plan.fresh().stream()
                            .map(p -> new PlaceShape(
                                    p.title(), p.range().start(), p.range().end()))
                            .toList());
            run.answer(would, () -> {
                List<String> lines = new ArrayList<>();
                would.transcripts().forEach((title, count) -> lines.add(Shapes.row(title, count)));
                lines.add(run.say(AutocodeText.WOULD, would.codings(), would.there()));
                return lines;
            });
            return DONE;
        }
        List<Coding> made = Run.await(autocoding.perform(plan, plan.fresh(), Progress.none()));
        List<Shapes.CodingShape> shapes = Shapes.codings(session, made);
        run.answer(shapes, () -> List.of(run.say(CliText.AUTOCODED, shapes.size())));
        return DONE;
    }
}
