package org.vielstimmig.project;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.StepKind;

/// Changes several codings in one step. Each returns how many were changed; those that are as wanted already
/// do not count.
public final class Several {

    private final Session session;

    public Several(Session session) {
        this.session = session;
    }

    /// Takes them away.
    public CompletableFuture<Integer> uncode(List<CodingId> ids) {
        return new Codings(session).uncode(ids).thenApply(List::size);
    }

    /// Gives their passages another code beside the one they have; each by the person who does it.
    ///
    /// @return the codings made; a passage that has the code already makes none
    public CompletableFuture<List<Coding>> code(List<CodingId> ids, CodeId code) {
        return session.read(store -> ids.stream()
                        .distinct()
                        .flatMap(id -> store.coding(id).stream())
                        .filter(c -> !c.range().isEmpty())
                        .map(c -> new Codings.Place(c.transcript(), c.range()))
                        .toList())
                .thenCompose(places -> new Codings(session).codeAll(StepKind.CODED, places, code));
    }

    /// @param weight 0–100, null for none
    public CompletableFuture<Integer> weigh(List<CodingId> ids, @Nullable Integer weight) {
        return change(StepKind.CODING_CHANGED, ids, Alteration.weight(weight));
    }

    /// @param facet null for the code's own
    public CompletableFuture<Integer> facet(List<CodingId> ids, @Nullable Facet facet) {
        return change(StepKind.CODING_CHANGED, ids, Alteration.facet(facet));
    }

    /// Gives them another code.
    public CompletableFuture<Integer> recode(List<CodingId> ids, CodeId code) {
        return change(StepKind.RECODED, ids, Alteration.code(code));
    }

    private CompletableFuture<Integer> change(StepKind kind, List<CodingId> ids, Alteration alteration) {
        return session.perform(kind, draft -> {
            List<Coding> before = Codings.required(draft, ids);
            List<Coding> after = Alterations.apply(draft, before, alteration);
            int changed = 0;
            for (int i = 0; i < before.size(); i++) {
                changed += after.get(i).equals(before.get(i)) ? 0 : 1;
            }
            return changed;
        });
    }

    /// Writes the same memo on each; nothing where there are no words.
    public CompletableFuture<Integer> memo(List<CodingId> ids, String text) {
        return new Codings(session).noteAll(ids, text).thenApply(List::size);
    }
}
