package org.vielstimmig.cli;

import java.nio.file.Path;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Order;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "quotes")
final class QuotesCommand extends ProjectCommand {

    @Option(names = "--out", paramLabel = "FILE", required = true)
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Mixin
    WhichOptions which = new WhichOptions();

    QuotesCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Run.await(new Exports(session, run.lang())
                .quotes(
                        out,
                        which.which(session.snapshot(), run.coderGiven()),
                        which.order(session.snapshot(), Order.grouped(Order.By.CODE)),
                        which.context == null ? null : (Integer) Math.max(0, which.context)));
        run.wrote(out);
        return DONE;
    }
}
