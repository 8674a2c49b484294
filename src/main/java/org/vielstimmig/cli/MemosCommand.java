package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.MemoFilter;
import org.vielstimmig.project.MemoPapers;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "memos")
final class MemosCommand extends ProjectCommand {

    @Option(names = "--kind", paramLabel = "KIND")
    List<MemoFilter.Kind> kinds = new ArrayList<>();

    @Option(names = "--on", paramLabel = "ON")
    @Nullable
    String on;

    @Option(names = "--by", paramLabel = "NAME")
    @Nullable
    String by;

    @Mixin
    DayOptions days = new DayOptions();

    @Option(names = "--find", paramLabel = "WORDS")
    String find = "";

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    MemosCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        MemoFilter filter = new MemoFilter(
                find,
                kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds),
                by == null ? null : Lookup.coder(session.snapshot(), by).id(),
                days.first(),
                days.last(),
                on == null ? null : MemoCommand.target(session, on));
        Path file = out;
        if (file != null) {
            Run.await(new MemoPapers(session, run.lang()).write(file, filter));
            run.wrote(file);
            return DONE;
        }
        CodeTree tree = new CodeTree(session.snapshot().codes());
        List<MemoLink> links = Run.await(new Memos(session).links());
        List<Shapes.LinkedMemoShape> memos = Run.await(new Memos(session).find(filter)).stream()
                .map(memo -> Shapes.memo(session.snapshot(), tree, memo, links))
                .toList();
        run.answer(
                memos,
                () -> memos.stream()
                        .map(m -> Shapes.row(
                                m.memo().id(),
                                m.memo().on(),
                                m.memo().coder(),
                                m.memo().text()))
                        .toList());
        return DONE;
    }
}
