package org.vielstimmig.cli;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Turns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "turns-set")
final class TurnsSetCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "TRANSCRIPT")
    @SuppressWarnings("NullAway.Init")
    String transcript;

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
    int on(Session session) {
        Transcript in = Lookup.transcript(session.snapshot(), transcript);
        Turns turns = new Turns(session);
        int to = last == null ? first : last;
        if (to < first) {
            throw new ProblemException(new Problem.ValueInvalid("LAST", to + "", ">= " + first));
        }
        Long at = millis();
        if (label != null) {
            Run.await(turns.say(in.id(), first, to, label));
        }
        if (shift != null) {
            Run.await(turns.shift(in.id(), first, to, shift));
        }
        if (time != null) {
            Run.await(turns.time(in.id(), first, at));
        }
        return TurnShapes.answer(run, session, in.id());
    }

    private @Nullable Long millis() {
        if (time == null || time.equals("none")) {
            return null;
        }
        try {
            return Long.valueOf(time);
        } catch (NumberFormatException e) {
            throw new ProblemException(new Problem.ValueInvalid("--time", time, "MILLIS, none"));
        }
    }
}
