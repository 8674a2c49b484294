package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Joining;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "codings-join")
final class CodingsJoinCommand extends ProjectCommand {

    @Option(names = "--code", paramLabel = "PATH")
    @Nullable
    String code;

    @Option(names = "--transcript", paramLabel = "T")
    @Nullable
    String transcript;

    /// Only what hangs together with this coding.
    @Option(names = "--coding", paramLabel = "ID")
    @Nullable
    String coding;

    @Option(names = "--dry-run")
    boolean dryRun;

    CodingsJoinCommand(Run run) {
        super(run);
    }

    /// @param codings what was joined, or would be
    /// @param joined  what became of them; null in a dry run
    record JoinShape(List<Shapes.CodingShape> codings, Shapes.@Nullable CodingShape joined) {}

    @Override
    int on(Session session) {
        CodeTree tree = new CodeTree(session.snapshot().codes());
        Set<CodeId> codes = new HashSet<>();
        if (code != null) {
            tree.under(Lookup.code(session.snapshot(), code).id()).forEach(c -> codes.add(c.id()));
        }
        Joining joining = new Joining(session);
        List<Joining.Chain> found = found(session, joining, in(session), codes);
        CodingId one = coding == null ? null : Lookup.codingId(coding);
        if (one != null) {
            found = found.stream().filter(c -> c.ids().contains(one)).toList();
        }
        List<List<Coding>> chains = found.stream().map(Joining.Chain::codings).toList();
        List<Coding> joined = dryRun || chains.isEmpty()
                ? List.of()
                : Run.await(joining.joinAll(chains.stream()
                        .map(chain -> chain.stream().map(Coding::id).toList())
                        .toList()));
        List<JoinShape> shapes = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            shapes.add(new JoinShape(
                    Shapes.codings(session, chains.get(i)),
                    joined.isEmpty() ? null : Shapes.coding(session.snapshot(), tree, joined.get(i), "")));
        }
        List<String> lines = new ArrayList<>(
                found.stream().map(chain -> line(session, tree, chain)).toList());
        int all = chains.stream().mapToInt(List::size).sum();
        lines.add(run.say(dryRun ? CliText.WOULD_JOIN : CliText.JOINED_CODINGS, all, chains.size()));
        run.answer(shapes, () -> lines);
        return DONE;
    }

    /// Where it is looked, null for everywhere.
    private @Nullable TranscriptId in(Session session) {
        if (transcript != null) {
            return Lookup.transcript(session.snapshot(), transcript).id();
        }
        if (coding == null) {
            return null;
        }
        String named = coding;
        CodingId id = Lookup.codingId(named);
        return Run.await(session.read(store -> store.coding(id)))
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.CODING, named)))
                .transcript();
    }

    private static List<Joining.Chain> found(
            Session session, Joining joining, @Nullable TranscriptId in, Set<CodeId> codes) {
        if (in != null) {
            return Run.await(joining.in(in, codes));
        }
        if (!codes.isEmpty()) {
            return Run.await(joining.of(codes));
        }
        // One transcript after the other, so that a large project is never read at once.
        List<Joining.Chain> all = new ArrayList<>();
        for (Transcript about : session.snapshot().transcripts()) {
            all.addAll(Run.await(joining.in(about.id(), codes)));
        }
        return all;
    }

    /// `I-05 · 20 · AK · Amt/Geld · 2 berühren sich: …`.
    private String line(Session session, CodeTree tree, Joining.Chain chain) {
        Coding first = chain.codings().getFirst();
        String title = session.snapshot()
                .transcript(first.transcript())
                .map(Transcript::title)
                .orElse("?");
        String coder =
                session.snapshot().coder(first.coder()).map(Coder::initials).orElse("?");
        return title + (chain.turn() == 0 ? "" : " · " + chain.turn())
                + " · " + coder
                + " · " + tree.find(first.code()).map(tree::path).orElse("?")
                + " · "
                + run.say(
                        MarginText.CHAIN,
                        chain.codings().size(),
                        run.say(chain.overlaps() ? MarginText.DOUBLE : MarginText.TOUCH))
                + ": " + chain.words().replaceAll("\\s+", " ").strip();
    }
}
