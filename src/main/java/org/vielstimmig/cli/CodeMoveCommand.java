package org.vielstimmig.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.project.CodeOrder;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "code-move")
final class CodeMoveCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "PATH", arity = "0..1")
    @Nullable
    String path;

    @Option(names = "--under", paramLabel = "PATH")
    @Nullable
    String under;

    @Option(names = "--top")
    boolean top;

    @Option(names = "--index", paramLabel = "N", defaultValue = "2147483647", converter = Count.class)
    int index;

    @Option(names = "--sort", paramLabel = "name|count")
    @Nullable
    CodeOrder sort;

    CodeMoveCommand(Run run) {
        super(run);
    }

    record Ordered(int moved, List<String> paths) {}

    @Override
    int on(Session session) {
        CodeOrder order = sort;
        String which = path;
        if (order != null) {
            if (which != null) {
                throw new ProblemException(new Problem.ValueInvalid("--sort", which, "--under PATH"));
            }
            return order(session, order);
        }
        if (which == null) {
            throw new ProblemException(new Problem.ValueInvalid("PATH", "", "PATH, --sort name|count"));
        }
        Codebook codebook = new Codebook(session);
        Code code = Lookup.code(session.snapshot(), which);
        CodeId parent = top
                ? null
                : under == null
                        ? code.parent()
                        : Lookup.code(session.snapshot(), under).id();
        Code moved = Run.await(codebook.move(code.id(), parent, index));
        run.answer(
                Shapes.code(codebook.tree(), moved, Run.await(session.read(Store::counts))),
                () -> List.of(codebook.tree().path(moved)));
        return DONE;
    }

    /// Orders all codes, or those directly under one, for good.
    private int order(Session session, CodeOrder order) {
        Codebook codebook = new Codebook(session);
        CodeTree tree = codebook.tree();
        Map<CodeId, Store.Count> counts = Run.await(session.read(Store::counts));
        Comparator<Code> comparator = order.comparator(
                tree,
                id -> counts.getOrDefault(id, Store.Count.NONE).codings(),
                run.lang().locale());
        String theme = under;
        List<Code> sorted = theme == null
                ? tree.inOrder(comparator)
                : tree.children(Lookup.code(session.snapshot(), theme).id()).stream()
                        .sorted(comparator)
                        .toList();
        int moved = Run.await(codebook.order(sorted.stream().map(Code::id).toList()));
        run.answer(
                new Ordered(moved, sorted.stream().map(tree::path).toList()),
                () -> List.of(run.say(CliText.CODES_ORDERED, moved)));
        return DONE;
    }
}
