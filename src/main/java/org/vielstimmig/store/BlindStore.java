package org.vielstimmig.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TranscriptId;

/// The project as one coder sees it while all code blind: none of the others' codings, nothing that counts
/// them, none of the others' memos on passages and codings nor their diary, and no step of the trail that
/// tells of any of these.
final class BlindStore extends SeenStore {

    private final CoderId me;
    private final Journal journal;

    BlindStore(Store whole, CoderId me) {
        super(whole, Set.of(me));
        this.me = me;
        journal = whole.journal().seenBy(me);
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

    private List<Memo> memosOf(List<Memo> all) {
        return all.stream().filter(this::sees).toList();
    }

    private List<MemoLink> linksOf(List<MemoLink> all) {
        return all.stream().filter(link -> memo(link.memo()).isPresent()).toList();
    }

    @Override
    public Touched touched(TranscriptId transcript, List<Edit> edits) {
        Touched all = super.touched(transcript, edits);
        return new Touched(all.codings(), memosOf(all.memos()), linksOf(all.links()));
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
}
