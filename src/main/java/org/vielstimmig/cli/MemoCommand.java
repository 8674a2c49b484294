package org.vielstimmig.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "memo")
final class MemoCommand extends ProjectCommand {

    private static final Pattern PASSAGE = Pattern.compile("(.+):(\\d{1,9}:\\d{1,9})");
    private static final Pattern TURN = Pattern.compile("(.+):(\\d{1,6})");

    @Parameters(index = "1", paramLabel = "ON")
    @SuppressWarnings("NullAway.Init")
    String on;

    @Parameters(index = "2", paramLabel = "TEXT")
    @SuppressWarnings("NullAway.Init")
    String text;

    MemoCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Memo memo = Run.await(new Memos(session).write(target(session, on), text));
        Shapes.MemoShape shape =
                Shapes.memo(session.snapshot(), new CodeTree(session.snapshot().codes()), memo);
        run.answer(shape, () -> List.of(Shapes.row(shape.id(), shape.on(), shape.text())));
        return DONE;
    }

    /// What a memo is on, as `ON` names it.
    static MemoTarget target(Session session, String on) {
        Snapshot snapshot = session.snapshot();
        if (on.equals("project")) {
            return new MemoTarget.OnProject();
        }
        int colon = on.indexOf(':');
        String kind = colon < 0 ? on : on.substring(0, colon);
        String name = on.substring(colon + 1);
        return switch (kind) {
            case "transcript" ->
                new MemoTarget.OnTranscript(Lookup.transcript(snapshot, name).id());
            case "code" -> new MemoTarget.OnCode(Lookup.code(snapshot, name).id());
            case "passage" -> passage(session, on, name);
            case "turn" -> turn(session, on, name);
            case "diary" -> new MemoTarget.InDiary(colon < 0 ? LocalDate.now().toString() : name);
            case "item" -> new MemoTarget.OnItem(Lookup.item(snapshot, name).id());
            case "coding" -> {
                var id = Lookup.codingId(name);
                if (Run.await(session.read(store -> store.coding(id))).isEmpty()) {
                    throw new ProblemException(new Problem.NotFound(Problem.Thing.CODING, name));
                }
                yield new MemoTarget.OnCoding(id);
            }
            default ->
                throw new ProblemException(new Problem.ValueInvalid(
                        "ON",
                        on,
                        "project, transcript:ID, turn:ID:N, passage:ID:START:END, code:PATH, coding:ID, item:ID,"
                                + " diary[:DATE]"));
        };
    }

    /// `TRANSCRIPT:START:END`; a title may have colons of its own.
    private static MemoTarget passage(Session session, String on, String name) {
        Matcher parts = PASSAGE.matcher(name);
        if (!parts.matches()) {
            throw new ProblemException(new Problem.ValueInvalid("ON", on, "passage:TRANSCRIPT:START:END"));
        }
        return new MemoTarget.OnPassage(
                Lookup.transcript(session.snapshot(), parts.group(1)).id(), Ranges.of(parts.group(2)));
    }

    private static MemoTarget turn(Session session, String on, String name) {
        Matcher parts = TURN.matcher(name);
        if (!parts.matches()) {
            throw new ProblemException(new Problem.ValueInvalid("ON", on, "turn:TRANSCRIPT:N"));
        }
        TranscriptId id = Lookup.transcript(session.snapshot(), parts.group(1)).id();
        int n = Integer.parseInt(parts.group(2));
        return Run.await(session.read(store -> store.turns(id))).stream()
                .filter(turn -> turn.n() == n)
                .findFirst()
                .map(turn -> new MemoTarget.OnPassage(id, turn.range()))
                .orElseThrow(() -> new ProblemException(new Problem.ValueInvalid("ON", on, "turn:TRANSCRIPT:N")));
    }
}
