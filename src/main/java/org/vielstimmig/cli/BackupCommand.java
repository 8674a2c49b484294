package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.project.Backups;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "backup")
final class BackupCommand extends ProjectCommand {

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    BackupCommand(Run run) {
        super(run);
    }

    record Backup(String file) {}

    @Override
    int on(Session session) {
        Path target = out;
        Path made = Run.await(
                target == null ? new Backups(run.home()).now(session) : session.backup(target.toAbsolutePath()));
        run.answer(new Backup(made.toString()), () -> List.of(run.say(CliText.BACKED_UP, made)));
        return DONE;
    }
}
