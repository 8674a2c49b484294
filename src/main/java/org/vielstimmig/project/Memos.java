package org.vielstimmig.project;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.store.Store;

/// Thoughts written down beside the material.
public final class Memos {

    private final Session session;

    public Memos(Session session) {
        this.session = session;
    }

    public CompletableFuture<List<Memo>> all() {
        return session.read(Store::memos);
    }

    public CompletableFuture<Memo> write(MemoTarget on, String text) {
        return session.perform(StepKind.MEMO_WRITTEN, draft -> {
            if (text.isBlank()) {
                throw new ProblemException(new Problem.NameEmpty(Problem.Thing.MEMO));
            }
            Memo memo = new Memo(MemoId.create(), on, text.strip(), draft.actor().id(), draft.now());
            draft.add(memo);
            return memo;
        });
    }

    /// An empty text removes the memo.
    public CompletableFuture<Memo> change(MemoId id, String text) {
        return session.perform(text.isBlank() ? StepKind.MEMO_REMOVED : StepKind.MEMO_WRITTEN, draft -> {
            Memo before = draft.store()
                    .memo(id)
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.MEMO, id.toString())));
            if (text.isBlank()) {
                draft.remove(before);
                return before;
            }
            Memo after = before.withText(text.strip());
            draft.change(before, after);
            return after;
        });
    }
}
