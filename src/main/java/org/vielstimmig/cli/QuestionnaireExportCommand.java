package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "export")
final class QuestionnaireExportCommand extends ProjectCommand {

    private static final List<String> TARGETS = List.of("limesurvey-txt", "docx", "pdf", "trace-docx", "trace-xlsx");

    @Option(names = "--to", paramLabel = "limesurvey-txt|docx|pdf|trace-docx|trace-xlsx", required = true)
    @SuppressWarnings("NullAway.Init")
    String to;

    @Option(names = "--audience", paramLabel = "A")
    @Nullable
    String audience;

    @Option(names = "--language", paramLabel = "TAG")
    @Nullable
    String language;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    @SuppressWarnings("NullAway.Init")
    Path out;

    QuestionnaireExportCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Exports exports = new Exports(session, run.lang());
        CompletableFuture<Path> written = switch (to) {
            case "limesurvey-txt" -> exports.limeSurvey(out, audience);
            case "docx", "pdf" -> exports.paper(out, audience, language);
            case "trace-docx", "trace-xlsx" -> exports.trace(out);
            default -> throw new ProblemException(new Problem.FormatNamedWrong(to, TARGETS));
        };
        Run.await(written);
        run.wrote(out);
        return DONE;
    }
}
