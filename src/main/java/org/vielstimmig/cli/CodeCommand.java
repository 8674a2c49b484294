package org.vielstimmig.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "code")
final class CodeCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "TRANSCRIPT")
    @SuppressWarnings("NullAway.Init")
    String transcript;

    @ArgGroup(multiplicity = "1")
    Where where = new Where();

    static final class Where {
        @Option(names = "--quote", paramLabel = "TEXT", required = true)
        @Nullable
        String quote;

        @Option(names = "--at", paramLabel = "START:END", required = true)
        @Nullable
        String at;
    }

    @Option(names = "--nth", paramLabel = "N", defaultValue = "1")
    int nth;

    @Option(names = "--with", paramLabel = "PATH", required = true)
    @SuppressWarnings("NullAway.Init")
    String with;

    @Option(names = "--weight", paramLabel = "N")
    @Nullable
    Integer weight;

    @Option(names = "--facet", paramLabel = "potential|barrier|ambivalent|neutral")
    @Nullable
    Facet facet;

    @Option(names = "--memo", paramLabel = "T", defaultValue = "")
    String memo = "";

    CodeCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Transcript in = Lookup.transcript(session.snapshot(), transcript);
        Code code = Lookup.code(session.snapshot(), with);
        if (weight != null && (weight < 0 || weight > Coding.MAX_WEIGHT)) {
            throw new ProblemException(
                    new Problem.ValueInvalid("--weight", weight.toString(), "0–" + Coding.MAX_WEIGHT));
        }
        Codings codings = new Codings(session);
        Codings.Extras extras = new Codings.Extras(weight, facet, memo);
        String quote = where.quote;
        String at = where.at;
        Coding coding = Run.await(
                quote != null
                        ? codings.code(in.id(), quote, nth, code.id(), extras)
                        : codings.code(in.id(), Ranges.of(at == null ? "" : at), code.id(), extras));
        Shapes.CodingShape shape = Shapes.coding(
                session.snapshot(),
                new CodeTree(session.snapshot().codes()),
                coding,
                Run.await(session.read(Store::memos)));
        run.answer(shape, () -> List.of(Shapes.row(shape.id(), shape.code(), shape.text())));
        return DONE;
    }
}
