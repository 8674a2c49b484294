package org.vielstimmig.cli;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Turns;
import org.vielstimmig.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "turns-split")
final class TurnsSplitCommand extends TranscriptCommand {

    @ArgGroup(multiplicity = "1")
    Where where = new Where();

    static final class Where {
        @Option(names = "--at", paramLabel = "OFFSET", required = true)
        @Nullable
        Integer at;

        @Option(names = "--quote", paramLabel = "TEXT", required = true)
        @Nullable
        String quote;
    }

    TurnsSplitCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session, Transcript in) {
        Integer at = where.at;
        String quote = where.quote;
        int offset = at != null
                ? at
                : Run.await(session.read((Store store) -> store.words(in.id())
                        .map(words -> words.indexOf(quote == null ? "" : quote))
                        .orElse(-1)));
        if (at == null && offset < 0) {
            throw new ProblemException(new Problem.QuoteMissing(quote == null ? "" : quote, in.title()));
        }
        Run.await(new Turns(session).split(in.id(), offset));
        return TurnShapes.answer(run, session, in.id());
    }
}
