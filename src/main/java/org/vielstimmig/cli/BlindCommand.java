package org.vielstimmig.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.project.Coders;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "blind")
final class BlindCommand extends ProjectCommand {

    /// Whether all code blind.
    enum Wish {
        ON,
        OFF
    }

    @Parameters(index = "1", paramLabel = "STATE")
    @SuppressWarnings("NullAway.Init")
    Wish wish;

    BlindCommand(Run run) {
        super(run);
    }

    record Blind(boolean blind, @Nullable String since, boolean changed) {}

    @Override
    int on(Session session) {
        boolean changed = Run.await(new Coders(session).setBlind(wish == Wish.ON));
        var since = session.snapshot().project().blindSince();
        run.answer(
                new Blind(since != null, since == null ? null : since.toString(), changed),
                () -> List.of(run.say(since == null ? CliText.NOT_BLIND : CliText.BLIND_NOW)));
        return DONE;
    }
}
