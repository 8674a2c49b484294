package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Run run;

    @Parameters(index = "0", paramLabel = "PROJECT")
    @SuppressWarnings("NullAway.Init")
    Path project;

    @Option(names = "--title", paramLabel = "T")
    @Nullable
    String title;

    NewCommand(Run run) {
        this.run = run;
    }

    record Made(String id, String title, String file) {}

    @Override
    public Integer call() {
        String name = title != null ? title : nameOf(project);
        try (Session session = Session.create(project, name, run.coder())) {
            String id = session.snapshot().project().id().toString();
            run.answer(new Made(id, name, project.toString()), () -> List.of(run.say(CliText.MADE_PROJECT, project)));
        }
        return 0;
    }

    /// The file's name without its extension.
    static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".vielstimmig") ? name.substring(0, name.length() - ".vielstimmig".length()) : name;
    }
}
