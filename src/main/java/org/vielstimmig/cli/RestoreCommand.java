package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.project.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Run run;

    @Parameters(index = "0", paramLabel = "BACKUP")
    @SuppressWarnings("NullAway.Init")
    Path backup;

    @Parameters(index = "1", paramLabel = "PROJECT")
    @SuppressWarnings("NullAway.Init")
    Path project;

    RestoreCommand(Run run) {
        this.run = run;
    }

    record Restored(String file) {}

    @Override
    public Integer call() {
        new Backups(run.home()).restore(backup, project);
        run.answer(new Restored(project.toString()), () -> List.of(run.say(CliText.RESTORED, project)));
        return 0;
    }
}
