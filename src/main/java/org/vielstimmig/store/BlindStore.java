package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// The project as one coder sees it while all code blind: none of the others' codings, nothing that counts
/// them, none of the others' memos on passages and codings nor their diary, and no step of the trail that
/// tells of any of these. It stands here, under everything that reads, so that nobody can forget it.
final class BlindStore extends Store {

    private final Store whole;
    private final CoderId me;
    private final Journal journal;

    BlindStore(Store whole, CoderId me) {
        super(whole);
        this.whole = whole;
        this.me = me;
        journal = whole.journal().seenBy(me);
    }

    private boolean sees(Coding coding) {
        return coding.coder().equals(me);
    }

    private boolean sees(Memo memo) {
        return switch (memo.on()) {
            case MemoTarget.OnProject on -> true;
            case MemoTarget.OnTranscript on -> true;
            case MemoTarget.OnCode on -> true;
            case MemoTarget.OnItem on -> true;
            case MemoTarget.OnPassage on -> memo.coder().equals(me);
            case MemoTarget.InDiary on -> memo.coder().equals(me);
            case MemoTarget.OnCoding(CodingId id) ->
                memo.coder().equals(me) && coding(id).isPresent();
        };
    }

    private List<Coding> codingsOf(List<Coding> all) {
        return all.stream().filter(this::sees).toList();
    }

    private List<Memo> memosOf(List<Memo> all) {
        return all.stream().filter(this::sees).toList();
    }

    private List<MemoLink> linksOf(List<MemoLink> all) {
        return all.stream().filter(link -> memo(link.memo()).isPresent()).toList();
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
        // Pages of the whole are read until one of one's own is full.
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
        return counts.all(me);
    }

    @Override
    public Map<CodeId, Count> counts() {
        return counts.ofCodes(null, me);
    }

    @Override
    public Map<CodeId, Count> counts(CoderId coder) {
        return coder.equals(me) ? counts() : Map.of();
    }

    @Override
    public Map<CodeId, Count> counts(@Nullable TranscriptId transcript, @Nullable CoderId coder) {
        return coder == null || coder.equals(me) ? counts.ofCodes(transcript, me) : Map.of();
    }

    @Override
    public Map<CoderId, Integer> coderCounts() {
        return Map.of(me, codingCount());
    }

    @Override
    public Map<TranscriptId, Size> sizes() {
        return counts.sizes(me);
    }

    @Override
    public Map<TranscriptId, Map<String, Integer>> facetCounts() {
        return counts.facetsOfTranscripts(me);
    }

    @Override
    public Map<CodeId, Map<String, Integer>> codeFacetCounts() {
        return counts.facetsOfCodes(me);
    }

    @Override
    public List<Coding> lost() {
        return codingsOf(super.lost());
    }

    @Override
    public Touched touched(TranscriptId transcript, List<Edit> edits) {
        Touched all = super.touched(transcript, edits);
        return new Touched(codingsOf(all.codings()), memosOf(all.memos()), linksOf(all.links()));
    }

    @Override
    public List<Memo> memos() {
        return memosOf(super.memos());
    }

    @Override
    public List<Memo> memosEverywhere() {
        return memosOf(super.memosEverywhere());
    }

    @Override
    public List<Memo> memosOnPassages(TranscriptId transcript) {
        return memosOf(super.memosOnPassages(transcript));
    }

    @Override
    public List<Memo> memosOn(CodingId coding) {
        return memosOf(super.memosOn(coding));
    }

    @Override
    public List<MemoLink> memoLinks() {
        return linksOf(super.memoLinks());
    }

    @Override
    public List<MemoLink> memoLinks(MemoId memo) {
        return linksOf(super.memoLinks(memo));
    }

    @Override
    public Optional<Memo> memo(MemoId id) {
        return super.memo(id).filter(this::sees);
    }

    @Override
    public Journal journal() {
        return journal;
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
