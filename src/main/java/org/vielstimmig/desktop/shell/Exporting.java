package org.vielstimmig.desktop.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.jobs.Phase;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.Report;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.MemoFilter;
import org.vielstimmig.project.MemoPapers;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Variables;

/// The exports of the File menu: where to, then written in the background, then said.
final class Exporting {

    private static final List<String> TABLES = List.of("xlsx", "csv");
    private static final List<String> PAPERS = List.of("docx", "html", "pdf");

    private final Frame frame;
    private final Lang lang;

    Exporting(Frame frame) {
        this.frame = frame;
        this.lang = frame.lang();
    }

    List<Command> commands() {
        OpenProject project = frame.project();
        if (project == null) {
            return List.of();
        }
        Session session = project.session();
        Exports exports = new Exports(session, lang);
        List<Command> all = new ArrayList<>();
        all.add(command("codebook", FrameText.EXPORT_CODEBOOK, Exports.DOCUMENTS, out -> exports.codebook(out, null)));
        all.add(command(
                "passages",
                FrameText.EXPORT_PASSAGES,
                List.of("xlsx", "docx", "html", "csv"),
                out -> exports.quotes(out, Set.of())));
        MemoPapers memos = new MemoPapers(session, lang);
        all.add(command("memos", FrameText.EXPORT_MEMOS, Exports.DOCUMENTS, out -> memos.write(out, MemoFilter.ALL)));
        all.add(command(
                "diary",
                FrameText.EXPORT_DIARY,
                Exports.DOCUMENTS,
                out -> memos.write(out, new MemoFilter("", Set.of(MemoFilter.Kind.DIARY), null, null, null))));
        all.add(command("variables", FrameText.EXPORT_VARIABLES, TABLES, out -> {
            Exports.table(new Variables(session).report(lang), lang, out);
            return CompletableFuture.completedFuture(out);
        }));
        all.add(command(
                "limesurvey", FrameText.EXPORT_LIMESURVEY, List.of("txt"), out -> exports.limeSurvey(out, null)));
        all.add(command("paper", FrameText.EXPORT_PAPER, PAPERS, out -> exports.paper(out, null, null)));
        all.add(command("trace", FrameText.EXPORT_TRACE, Exports.DOCUMENTS, exports::trace));
        return all;
    }

    private Command command(
            String id, FrameText name, List<String> kinds, Function<Path, CompletableFuture<Path>> write) {
        return Command.of("export." + id, FrameText.MENU_EXPORT, name, () -> ask(name, kinds, write))
                .withIcon(Icon.EXPORT);
    }

    private void ask(FrameText what, List<String> kinds, Function<Path, CompletableFuture<Path>> write) {
        String words = what.in(lang).replace(" …", "");
        String title = frame.project() == null ? "" : frame.project().title();
        frame.around()
                .files()
                .save(FrameText.EXPORT_TITLE.in(lang), title + " – " + words, kinds)
                .ifPresent(out -> write(out, write));
    }

    /// Writes a table of any screen to a place that is asked for.
    void table(Report report) {
        frame.around()
                .files()
                .save(FrameText.EXPORT_TITLE.in(lang), report.title(), TABLES)
                .ifPresent(out -> write(out, path -> {
                    Exports.table(report, lang, path);
                    return CompletableFuture.completedFuture(path);
                }));
    }

    private void write(Path out, Function<Path, CompletableFuture<Path>> write) {
        Workers workers = frame.around().workers();
        CompletableFuture<Path> written = workers.start(progress -> {
                    progress.phase(Phase.WRITING, 0, String.valueOf(out.getFileName()));
                    return Session.await(write.apply(out));
                })
                .result();
        frame.desk()
                .when(
                        written.handle((path, fault) -> outcome(path, fault)),
                        done -> done.ifPresent(path -> frame.messages()
                                .passing(FrameText.EXPORTED.in(lang, String.valueOf(path.getFileName())))));
    }

    /// Everything that stops a questionnaire is shown at once; any other fault goes the usual way.
    private Optional<Path> outcome(@Nullable Path path, @Nullable Throwable fault) {
        if (fault == null && path != null) {
            return Optional.of(path);
        }
        Throwable cause = fault == null ? new IllegalStateException() : Causes.of(fault);
        if (cause instanceof Exports.Faults faults) {
            frame.around().door().execute(() -> stopped(faults));
            return Optional.empty();
        }
        throw new CompletionException(cause);
    }

    private void stopped(Exports.Faults faults) {
        StringBuilder lines = new StringBuilder();
        faults.problems().stream()
                .limit(8)
                .forEach(problem -> lines.append(lines.isEmpty() ? "" : "\n").append(Problems.in(lang, problem)));
        int more = faults.problems().size() - 8;
        if (more > 0) {
            lines.append('\n').append(FrameText.FINDINGS_MORE.in(lang, more));
        }
        frame.messages()
                .show(new Notice(lang, Notice.Severity.ADVICE, FrameText.EXPORT_STOPPED.in(lang), lines.toString()));
    }
}
