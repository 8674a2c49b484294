package org.vielstimmig.project;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.store.Snapshot;

/// Whose codings are looked at.
///
/// @param me the one who looks
public record Sight(Who who, CoderId me) {

    /// Whose.
    public enum Who {
        ALL,
        MINE,
        OTHERS
    }

    /// Stands for one who has not done anything in the project yet.
    private static final CoderId NOBODY = CoderId.of("00000000-0000-0000-0000-000000000000");

    /// Everything of everybody.
    public static final Sight ALL = new Sight(Who.ALL, NOBODY);

    /// What the person who works in this session may see.
    public static Sight of(Session session) {
        return of(session.snapshot(), session.actor());
    }

    /// What may be seen at all: everything, but only one's own while the project is coded blind.
    ///
    /// @param actor name of the one who looks
    public static Sight of(Snapshot snapshot, String actor) {
        return new Sight(snapshot.project().isBlind() ? Who.MINE : Who.ALL, idOf(snapshot, actor));
    }

    /// The coder of this name; an id that nobody has if there is none.
    public static CoderId idOf(Snapshot snapshot, String actor) {
        return snapshot.coders().stream()
                .filter(coder -> coder.name().equals(actor))
                .map(Coder::id)
                .findFirst()
                .orElse(NOBODY);
    }

    /// All of these people whose codings are looked at.
    Set<CoderId> coders(Snapshot snapshot) {
        return snapshot.coders().stream().map(Coder::id).filter(this::sees).collect(Collectors.toSet());
    }

    public boolean sees(CoderId coder) {
        return switch (who) {
            case ALL -> true;
            case MINE -> coder.equals(me);
            case OTHERS -> !coder.equals(me);
        };
    }

    /// The changes without those of codings and memos that are not to be seen.
    List<Change> seen(List<Change> changes) {
        if (who == Who.ALL) {
            return changes;
        }
        return changes.stream()
                .filter(change -> switch (change) {
                    case Change.Added(Entity e) -> sees(e);
                    case Change.Removed(Entity e) -> sees(e);
                    case Change.Changed(Entity e, Entity after) -> sees(e);
                    case Change.TextEdited edited -> true;
                    case Change.TurnsReplaced replaced -> true;
                })
                .toList();
    }

    private boolean sees(Entity entity) {
        return switch (entity) {
            case Coding coding -> sees(coding.coder());
            case Memo memo ->
                sees(memo.coder())
                        || !(memo.on() instanceof MemoTarget.OnCoding
                                || memo.on() instanceof MemoTarget.OnPassage
                                || memo.on() instanceof MemoTarget.InDiary);
            default -> true;
        };
    }

    private static final Set<StepKind> TAKING = Set.of(StepKind.UNCODED, StepKind.CODE_REMOVED);

    /// Nobody takes away what they must not see.
    ///
    /// @throws ProblemException if the step would
    void forbid(StepKind kind, List<Change> changes) {
        if (who != Who.ALL
                && TAKING.contains(kind)
                && changes.stream()
                        .anyMatch(change -> change instanceof Change.Removed(Coding coding) && !sees(coding.coder()))) {
            throw new ProblemException(new Problem.WhileBlind());
        }
    }
}
