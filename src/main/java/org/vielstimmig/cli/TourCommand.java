package org.vielstimmig.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.StepText;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Trail;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.questionnaire.Form;
import org.vielstimmig.store.Store;
import org.vielstimmig.transcripts.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "tour")
final class TourCommand implements Callable<Integer> {

    private static final String QUERY = "Migrant*innen";

    /// What the tour imports: invented, and short enough to read.
    private static final String INTERVIEW = """
        Erfundenes Interview für den Rundgang

        I: Wie sind Sie an die Räume gekommen? #00:00:06-0#

        B: Über den Nachbarschaftsverein. Die Migrant*innen im Vorstand kannten jemanden, und der hatte einen \
        Schlüssel. (lacht) Ohne feste Ansprechperson im Amt wären wir nie so weit gekommen. #00:00:21-5#

        I: Und das Geld? #00:00:23-0#

        B: Den Eigenanteil haben wir über Kuchenverkauf zusammenbekommen, Blech für Blech. #00:00:31-2#
        """;

    private final Run run;

    @Option(names = "--out", paramLabel = "DIR")
    Path out = Path.of("target", "tour");

    private final List<String> steps = new ArrayList<>();

    TourCommand(Run run) {
        this.run = run;
    }

    record Toured(String folder, List<String> steps) {}

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        Path project = freeName();
        try (Session session = Sample.build(project, run.lang(), run.coder())) {
            walk(session);
        }
        say(CliText.TOUR_DONE, out.toAbsolutePath().normalize());
        run.answer(new Toured(out.toString(), steps), List::of);
        return 0;
    }

    private Path freeName() {
        for (int n = 1; ; n++) {
            Path path = out.resolve(n == 1 ? "tour.vielstimmig" : "tour-" + n + ".vielstimmig");
            if (!Files.exists(path)) {
                return path;
            }
        }
    }

    private void walk(Session session) throws IOException {
        var snapshot = session.snapshot();
        say(
                CliText.TOUR_SAMPLE,
                snapshot.transcripts().size(),
                snapshot.codes().size(),
                Run.await(session.read(Store::allCodings)).size());
        Transcript transcript = importOne(session);
        Code code = Run.await(new Codebook(session)
                .add(
                        "Rundgang/Nachbarschaft",
                        c -> c.edit().facet(Facet.POTENTIAL).done()));
        Coding coding = Run.await(new Codings(session)
                .code(transcript.id(), "Über den Nachbarschaftsverein.", 1, code.id(), Codings.Extras.NONE));
        say(
                CliText.TOUR_CODE,
                run.lang().quoted(coding.quote()) + " → "
                        + new CodeTree(session.snapshot().codes()).path(code));
        try (Find find = new Find(session, run.home().cache())) {
            say(CliText.TOUR_SEARCH, QUERY, Run.await(find.search(QUERY, 1000)).total());
        }
        derive(session);
        export(session);
        undoAndRedo(session);
        pictures(session);
    }

    private Transcript importOne(Session session) throws IOException {
        Path file = out.resolve("Rundgang.txt");
        Files.write(file, INTERVIEW.getBytes(StandardCharsets.UTF_8));
        Transcripts transcripts = new Transcripts(session);
        Transcripts.Outcome outcome = transcripts.read(List.of(file), ReadOptions.NONE, Progress.none());
        if (outcome.read().isEmpty()) {
            throw new ProblemException(new Problem.NoText(file.toString()));
        }
        Transcript transcript =
                Run.await(transcripts.add(outcome)).transcripts().getFirst();
        say(
                CliText.TOUR_IMPORT,
                transcript.title(),
                Run.await(transcripts.text(transcript.id())).turns().size());
        return transcript;
    }

    private void derive(Session session) {
        CodeTree tree = new CodeTree(session.snapshot().codes());
        List<Code> chosen =
                tree.inOrder().stream().filter(c -> c.parent() != null).limit(2).toList();
        List<Item> items = Run.await(new Questionnaires(session)
                .derive(new Questionnaires.Wish(chosen.stream().map(Code::id).toList(), Form.LIKERT, Set.of(), null)));
        say(CliText.TOUR_DERIVE, items.size());
    }

    private void export(Session session) {
        Exports exports = new Exports(session, run.lang());
        Path survey = out.resolve("limesurvey.txt");
        List<Path> written = List.of(
                Run.await(exports.codebook(out.resolve("codebook.docx"), null)),
                Run.await(exports.codebook(out.resolve("codebook.xlsx"), null)),
                Run.await(exports.quotes(out.resolve("quotes.xlsx"), Set.of())),
                Run.await(exports.limeSurvey(survey, null)),
                Run.await(exports.paper(out.resolve("questionnaire.docx"), null, null)));
        written.forEach(file -> say(CliText.TOUR_EXPORT, file));
    }

    private void undoAndRedo(Session session) {
        Trail undone = Run.await(session.undo());
        Run.await(session.redo());
        say(CliText.TOUR_UNDO, StepText.of(run.lang(), undone.kind(), undone.arguments()));
    }

    private void pictures(Session session) {
        Set<String> workspaces = new LinkedHashSet<>(run.pictures().workspaces());
        for (String workspace : workspaces) {
            for (boolean dark : new boolean[] {false, true}) {
                Path picture = out.resolve(workspace + (dark ? "-dark" : "-light") + ".png");
                Pictures.Look look = new Pictures.Look(run.lang() == Lang.DE ? Lang.DE : Lang.EN, dark, 1440, 900);
                run.pictures()
                        .draw(
                                session,
                                workspace,
                                look,
                                new Pictures.Subject(null, null, QUERY, null, List.of()),
                                picture);
                say(CliText.TOUR_PICTURE, picture);
            }
        }
    }

    private void say(Text text, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = arguments[i] instanceof Path path ? path.toString() : arguments[i];
        }
        String line = run.say(text, shown);
        steps.add(line);
        run.err().println(line);
    }
}
