package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Splits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "code-split")
final class CodeSplitCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "PATH")
    @SuppressWarnings("NullAway.Init")
    String path;

    @Option(names = "--into", paramLabel = "NAME=CODING[,CODING]", required = true)
    List<String> into = List.of();

    @Option(names = "--keep")
    boolean keep;

    @Option(names = "--dry-run")
    boolean dryRun;

    CodeSplitCommand(Run run) {
        super(run);
    }

    record Split(String code, String way, boolean dryRun, List<Splits.Part> parts, int left) {}

    @Override
    int on(Session session) {
        Code code = Lookup.code(session.snapshot(), path);
        Map<CodingId, String> sorted = sorted();
        Splits splits = new Splits(session);
        Splits.Way way = keep ? Splits.Way.KEEP : Splits.Way.MOVE;
        Splits.Plan plan = Run.await(dryRun ? splits.plan(code.id(), sorted) : splits.apply(code.id(), sorted, way));
        run.answer(
                new Split(code.id().toString(), Shapes.word(way), dryRun, plan.parts(), plan.left()),
                () -> lines(plan));
        return DONE;
    }

    private List<String> lines(Splits.Plan plan) {
        List<String> lines = new ArrayList<>();
        plan.parts().forEach(part -> lines.add(Shapes.row(part.name(), part.codings())));
        lines.add(run.say(CliText.SPLIT_LEFT, plan.left(), path));
        if (dryRun) {
            lines.add(run.say(CliText.DRY_RUN));
        }
        return lines;
    }

    private Map<CodingId, String> sorted() {
        Map<CodingId, String> sorted = new LinkedHashMap<>();
        for (String one : into) {
            int at = one.lastIndexOf('=');
            if (at < 0) {
                throw new ProblemException(new Problem.ValueInvalid("--into", one, "NAME=CODING[,CODING]"));
            }
            for (String coding : one.substring(at + 1).split(",")) {
                sorted.put(Lookup.codingId(coding.strip()), one.substring(0, at));
            }
        }
        return sorted;
    }
}
