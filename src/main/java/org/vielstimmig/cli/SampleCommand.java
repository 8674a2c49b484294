package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

    private final Run run;

    @Parameters(index = "0", paramLabel = "PROJECT")
    @SuppressWarnings("NullAway.Init")
    Path project;

    SampleCommand(Run run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        try (Session session = Sample.build(project, run.lang(), run.coder())) {
            var about = session.snapshot().project();
            run.answer(
                    new NewCommand.Made(about.id().toString(), about.title(), project.toString()),
                    () -> List.of(run.say(CliText.MADE_SAMPLE, project)));
        }
        return 0;
    }
}
