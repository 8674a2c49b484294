package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;

/// Codings that go because another one says the same at the same place: what was on them goes over to their
/// twins.
///
/// @param twins the coding that stays, by the one that goes
record Twins(Map<CodingId, CodingId> twins) {

    Twins {
        twins = Map.copyOf(twins);
    }

    /// Removes the codings that have a twin; their memos and their part in evidence go to it. Anchors are the
    /// codes' affair.
    void move(Draft draft, List<Coding> codings) {
        for (Item item : draft.snapshot().items()) {
            draft.change(item, item.withEvidence(evidence(item.evidence())));
        }
        remove(draft, codings);
    }

    void remove(Draft draft, List<Coding> codings) {
        for (Coding coding : codings) {
            CodingId twin = twins.get(coding.id());
            if (twin != null) {
                for (Memo memo : draft.store().memosOn(coding.id())) {
                    draft.change(memo, memo.withTarget(new MemoTarget.OnCoding(twin)));
                }
                draft.remove(coding);
            }
        }
    }

    Evidence evidence(Evidence evidence) {
        return new Evidence(
                evidence.codes(),
                evidence.codings().stream()
                        .map(c -> twins.getOrDefault(c, c))
                        .distinct()
                        .toList());
    }

    /// Each coding once, the first mention counts.
    List<Anchor> anchors(List<Anchor> anchors) {
        Set<CodingId> seen = new HashSet<>();
        List<Anchor> result = new ArrayList<>();
        for (Anchor anchor : anchors) {
            CodingId coding = twins.getOrDefault(anchor.coding(), anchor.coding());
            if (seen.add(coding)) {
                result.add(new Anchor(coding, anchor.kind()));
            }
        }
        return result;
    }
}
