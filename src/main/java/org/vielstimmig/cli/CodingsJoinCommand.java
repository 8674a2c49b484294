package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
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
        TranscriptId in = transcript == null
                ? null
                : Lookup.transcript(session.snapshot(), transcript).id();
        Joining joining = new Joining(session);
        List<List<Coding>> chains = Run.await(joining.chains(in, codes));
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
        int all = chains.stream().mapToInt(List::size).sum();
        run.answer(
                shapes,
                () -> List.of(run.say(dryRun ? CliText.WOULD_JOIN : CliText.JOINED_CODINGS, all, chains.size())));
        return DONE;
    }
}
