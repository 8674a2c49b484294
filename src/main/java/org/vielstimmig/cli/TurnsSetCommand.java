package org.vielstimmig.cli;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Turns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "turns-set")
final class TurnsSetCommand extends TranscriptCommand {

    @Parameters(index = "2", paramLabel = "FIRST")
    int first;

    @Parameters(index = "3", paramLabel = "LAST", arity = "0..1")
    @Nullable
    Integer last;

    @Option(names = "--label", paramLabel = "LABEL")
    @Nullable
    String label;

    @Option(names = "--time", paramLabel = "MILLIS|none")
    @Nullable
    String time;

    @Option(names = "--shift", paramLabel = "MILLIS")
    @Nullable
    Long shift;

    TurnsSetCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session, Transcript in) {
        Turns turns = new Turns(session);
        int to = last == null ? first : last;
        if (to < first) {
            throw new ProblemException(new Problem.ValueInvalid("LAST", to + "", ">= " + first));
        }
        Run.await(turns.set(in.id(), first, to, new Turns.Wish(label, shift == null ? 0 : shift, millis())));
        return TurnShapes.answer(run, session, in.id());
    }

    private @Nullable Long millis() {
        if (time == null) {
            return null;
        }
        if (time.equals("none")) {
            return Turns.Wish.NO_TIME;
        }
        try {
            long millis = Long.parseLong(time);
            if (millis >= 0) {
                return millis;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new ProblemException(new Problem.ValueInvalid("--time", time, "MILLIS, none"));
    }
}
