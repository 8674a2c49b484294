package org.vielstimmig.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Edits;
import org.vielstimmig.project.Session;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "edit")
final class EditCommand extends TranscriptCommand {

    @ArgGroup(multiplicity = "1")
    Where where = new Where();

    static final class Where {
        @Option(names = "--replace", paramLabel = "OLD", required = true)
        @Nullable
        String replace;

        @Option(names = "--at", paramLabel = "START:END", required = true)
        @Nullable
        String at;
    }

    @Option(names = "--by", paramLabel = "NEW", required = true)
    @SuppressWarnings("NullAway.Init")
    String by;

    @Option(names = "--all")
    boolean all;

    EditCommand(Run run) {
        super(run);
    }

    record EditShape(int at, String deleted, String inserted) {}

    record Edited(String transcript, List<EditShape> edits, List<Shapes.CodingShape> moved, List<String> emptied) {}

    @Override
    int on(Session session, Transcript in) {
        Edits edits = new Edits(session);
        String replace = where.replace;
        String at = where.at;
        Map<CodingId, Coding> before = codings(session, in.id());
        Edits.Result result = Run.await(
                replace != null
                        ? edits.replace(in.id(), replace, by, all)
                        : edits.replace(in.id(), Ranges.of(at == null ? "" : at), by));
        List<Coding> moved = codings(session, in.id()).values().stream()
                .filter(c -> !c.equals(before.get(c.id())))
                .toList();
        Edited edited = new Edited(
                in.title(),
                result.edits().stream()
                        .map(e -> new EditShape(e.at(), e.deleted(), e.inserted()))
                        .toList(),
                Shapes.codings(session, moved),
                result.emptied().stream().map(c -> c.id().toString()).toList());
        run.answer(
                edited,
                () -> List.of(run.say(
                        CliText.EDITED,
                        result.edits().size(),
                        moved.size(),
                        result.emptied().size())));
        return DONE;
    }

    private static Map<CodingId, Coding> codings(Session session, TranscriptId id) {
        Map<CodingId, Coding> byId = new LinkedHashMap<>();
        Run.await(session.read(store -> store.codings(id))).forEach(coding -> byId.put(coding.id(), coding));
        return byId;
    }
}
