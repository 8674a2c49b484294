package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "quotes")
final class QuotesCommand extends ProjectCommand {

    @Option(names = "--out", paramLabel = "FILE", required = true)
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Option(names = "--code", paramLabel = "PATH")
    List<String> codes = new ArrayList<>();

    QuotesCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Set<CodeId> wanted = codes.stream()
                .map(path -> Lookup.code(session.snapshot(), path).id())
                .collect(Collectors.toSet());
        Run.await(new Exports(session, run.lang()).quotes(out, wanted));
        run.answer(new CodebookCommand.Written(out.toString()), () -> List.of(run.say(CliText.WRITTEN, out)));
        return DONE;
    }
}
