package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// The project with the codings of some coders only: none of the others' is listed, and nothing counts them. It
/// stands here, under everything that reads, so that nobody can forget it.
sealed class SeenStore extends Store permits BlindStore {

    private final Store whole;
    private final Set<CoderId> coders;
    private final Selection selection;

    SeenStore(Store whole, Set<CoderId> coders) {
        super(whole);
        this.whole = whole;
        this.coders = Set.copyOf(coders);
        selection = whole.selection().ofCoders(this.coders);
    }

    private boolean sees(Coding coding) {
        return coders.contains(coding.coder());
    }

    final List<Coding> codingsOf(List<Coding> all) {
        return all.stream().filter(this::sees).toList();
    }

    @Override
    public List<Coding> codings(TranscriptId transcript) {
        return codingsOf(super.codings(transcript));
    }

    @Override
    public List<Coding> codings(CodeId code) {
        return codingsOf(super.codings(code));
    }

    @Override
    public List<Coding> allCodings() {
        return codingsOf(super.allCodings());
    }

    @Override
    public List<Coding> codingsEverywhere(CodeId code) {
        return codingsOf(super.codingsEverywhere(code));
    }

    @Override
    public List<Coding> codingsAt(TranscriptId transcript, TextRange range, CodeId code) {
        return codingsOf(super.codingsAt(transcript, range, code));
    }

    @Override
    public Optional<Coding> coding(CodingId id) {
        return super.coding(id).filter(this::sees);
    }

    @Override
    public List<Coding> codings(Set<CodeId> codes, int from, int limit) {
        List<Coding> page = new ArrayList<>();
        int skip = from;
        // Pages of the whole are read until one of these is full.
        int at = 0;
        while (page.size() < limit) {
            List<Coding> next = super.codings(codes, at, Math.max(limit, 200));
            if (next.isEmpty()) {
                break;
            }
            at += next.size();
            for (Coding coding : codingsOf(next)) {
                if (skip > 0) {
                    skip--;
                } else if (page.size() < limit) {
                    page.add(coding);
                }
            }
        }
        return page;
    }

    @Override
    public int codingCount() {
        return counts.all(coders);
    }

    @Override
    public Map<CodeId, Count> counts() {
        return counts.ofCodes(null, coders);
    }

    @Override
    public Map<CodeId, Count> counts(CoderId coder) {
        return coders.contains(coder) ? counts.ofCodes(null, Set.of(coder)) : Map.of();
    }

    @Override
    public Map<CodeId, Count> counts(@Nullable TranscriptId transcript, @Nullable CoderId coder) {
        if (coder == null) {
            return counts.ofCodes(transcript, coders);
        }
        return coders.contains(coder) ? counts.ofCodes(transcript, Set.of(coder)) : Map.of();
    }

    @Override
    public Map<CoderId, Integer> coderCounts() {
        Map<CoderId, Integer> seen = new TreeMap<>(super.coderCounts());
        seen.keySet().retainAll(coders);
        return seen;
    }

    @Override
    public Map<TranscriptId, Size> sizes() {
        return counts.sizes(coders);
    }

    @Override
    public Map<TranscriptId, Map<String, Integer>> facetCounts() {
        return counts.facetsOfTranscripts(coders);
    }

    @Override
    public Map<CodeId, Map<String, Integer>> codeFacetCounts() {
        return counts.facetsOfCodes(coders);
    }

    @Override
    public List<Coding> lost() {
        return codingsOf(super.lost());
    }

    @Override
    public Touched touched(TranscriptId transcript, List<Edit> edits) {
        Touched all = super.touched(transcript, edits);
        return new Touched(codingsOf(all.codings()), all.memos(), all.links());
    }

    @Override
    public Selection selection() {
        return selection;
    }

    /// Damage is nobody's secret: ids and places, no words.
    @Override
    public List<Supplier<List<Finding>>> lookOver() {
        return whole.lookOver();
    }

    @Override
    public List<Finding> check(boolean withIntegrity) {
        return whole.check(withIntegrity);
    }
}
