package org.vielstimmig.project;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// Who codes, and whether they see what others coded.
public final class Coders {

    private final Session session;

    public Coders(Session session) {
        this.session = session;
    }

    /// How many codings each has set, as far as one may see: while the project is coded blind only one's own.
    public CompletableFuture<Map<CoderId, Integer>> counts() {
        return session.read(Store::coderCounts);
    }

    /// Makes a person known who has not coded yet.
    ///
    /// @throws ProblemException (in the future) if the name is empty or taken
    public CompletableFuture<Coder> add(String name) {
        return session.perform(StepKind.CODERS_CHANGED, draft -> {
            Coder coder = draft.coder(freeName(draft.snapshot(), name, null));
            draft.introduce();
            draft.about(coder.name());
            return coder;
        });
    }

    /// Gives a person another name; all their codings stay theirs. Who works under the old name works under
    /// the new one.
    ///
    /// @throws ProblemException (in the future) if the name is empty or taken, or there is nobody of this id
    public CompletableFuture<Coder> rename(CoderId id, String name) {
        return session.perform(StepKind.CODERS_CHANGED, draft -> {
            Coder before = draft.snapshot()
                    .coder(id)
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.CODER, id.toString())));
            Coder after = new Coder(id, freeName(draft.snapshot(), name, id));
            draft.change(before, after);
            draft.about(before.name());
            draft.about(after.name());
            return after;
        });
    }

    /// Lets all code blind from now on, or lifts that. Either stands in the trail.
    ///
    /// @return whether anything changed
    public CompletableFuture<Boolean> setBlind(boolean blind) {
        StepKind kind = blind ? StepKind.BLIND_BEGUN : StepKind.BLIND_LIFTED;
        return session.perform(kind, draft -> {
            Project before = draft.snapshot().project();
            if (before.isBlind() == blind) {
                return false;
            }
            draft.change(before, before.withBlindSince(blind ? draft.now() : null));
            return true;
        });
    }

    private static String freeName(Snapshot snapshot, String name, @Nullable CoderId own) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new ProblemException(new Problem.NameEmpty(Problem.Thing.CODER));
        }
        Optional<Coder> taken = snapshot.coders().stream()
                .filter(coder -> coder.name().equals(stripped) && !coder.id().equals(own))
                .findFirst();
        if (taken.isPresent()) {
            throw new ProblemException(new Problem.NameTaken(Problem.Thing.CODER, stripped));
        }
        return stripped;
    }
}
