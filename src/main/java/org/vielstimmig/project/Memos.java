package org.vielstimmig.project;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Id;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoLinkId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
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

    /// The memos that pass the filter, oldest first.
    public CompletableFuture<List<Memo>> find(MemoFilter filter) {
        return session.read(
                store -> store.memos().stream().filter(filter::matches).toList());
    }

    /// Memos that lost all the words they stand on to an edit. They are never thrown away by themselves.
    public CompletableFuture<List<Memo>> lost() {
        return session.read(store -> store.memos().stream()
                .filter(m ->
                        m.on() instanceof MemoTarget.OnPassage on && on.range().isEmpty())
                .toList());
    }

    /// The links of all memos.
    public CompletableFuture<List<MemoLink>> links() {
        return session.read(Store::memoLinks);
    }

    /// @throws ProblemException (in the future) if the text is blank or there is nothing such as `on`
    public CompletableFuture<Memo> write(MemoTarget on, String text) {
        StepKind kind = on instanceof MemoTarget.InDiary ? StepKind.DIARY_WRITTEN : StepKind.MEMO_WRITTEN;
        return session.perform(kind, draft -> {
            if (text.isBlank()) {
                throw new ProblemException(new Problem.NameEmpty(Problem.Thing.MEMO));
            }
            checkThere(draft, on);
            Memo memo =
                    new Memo(MemoId.create(), on, text.strip(), draft.actor().id(), draft.now());
            draft.add(memo);
            say(draft, on);
            return memo;
        });
    }

    private static void checkThere(Draft draft, MemoTarget on) {
        switch (on) {
            case MemoTarget.OnProject() -> {}
            case MemoTarget.OnTranscript(TranscriptId id) ->
                require(draft.snapshot().transcript(id).isPresent(), Problem.Thing.TRANSCRIPT, id);
            case MemoTarget.OnPassage(TranscriptId id, TextRange range) -> {
                int length = Codings.words(draft, id).length();
                if (range.end() > length) {
                    throw new ProblemException(new Problem.RangeOutside(range.start(), range.end(), length));
                }
            }
            case MemoTarget.OnCode(CodeId id) ->
                require(draft.snapshot().code(id).isPresent(), Problem.Thing.CODE, id);
            case MemoTarget.OnCoding(CodingId id) ->
                require(draft.store().coding(id).isPresent(), Problem.Thing.CODING, id);
            case MemoTarget.InDiary(String date) -> {
                try {
                    LocalDate.parse(date);
                } catch (DateTimeParseException e) {
                    throw new ProblemException(new Problem.ValueInvalid("date", date, "2026-03-01"));
                }
            }
            case MemoTarget.OnItem(ItemId id) ->
                require(draft.snapshot().items().stream().anyMatch(i -> i.id().equals(id)), Problem.Thing.ITEM, id);
        }
    }

    /// Lets the step tell what the memo is on; never its words.
    private static void say(Draft draft, MemoTarget on) {
        switch (on) {
            case MemoTarget.OnProject() -> {}
            case MemoTarget.OnTranscript(TranscriptId id) -> title(draft, id);
            case MemoTarget.OnPassage(TranscriptId id, TextRange range) -> title(draft, id);
            case MemoTarget.OnCode(CodeId id) ->
                draft.snapshot()
                        .code(id)
                        .ifPresent(code ->
                                draft.about(new CodeTree(draft.snapshot().codes()).path(code)));
            case MemoTarget.OnCoding(CodingId id) ->
                draft.store().coding(id).ifPresent(coding -> title(draft, coding.transcript()));
            case MemoTarget.InDiary(String date) -> draft.about(date);
            case MemoTarget.OnItem(ItemId id) ->
                draft.snapshot().items().stream()
                        .filter(i -> i.id().equals(id))
                        .findFirst()
                        .ifPresent(item -> draft.about(item.exportCode()));
        }
    }

    private static void title(Draft draft, TranscriptId id) {
        draft.snapshot().transcript(id).ifPresent(t -> draft.about(t.title()));
    }

    /// Takes a memo away with its links.
    static void remove(Draft draft, Memo memo) {
        draft.store().memoLinks(memo.id()).forEach(draft::remove);
        draft.remove(memo);
    }

    /// Lets a memo lead to a passage.
    ///
    /// @throws ProblemException (in the future) if the memo is gone, or the range is blank or reaches over
    /// the text
    public CompletableFuture<MemoLink> link(MemoId id, TranscriptId transcript, TextRange range) {
        return session.perform(StepKind.MEMO_WRITTEN, draft -> {
            Memo memo = required(draft, id);
            String words = Codings.words(draft, transcript);
            TextRange place = Codings.whole(words, range);
            MemoLink link = new MemoLink(MemoLinkId.create(), memo.id(), transcript, place, place.of(words));
            draft.add(link);
            say(draft, memo.on());
            return link;
        });
    }

    /// Takes a link away; the memo stays.
    public CompletableFuture<MemoLink> unlink(MemoLinkId id) {
        return session.perform(StepKind.MEMO_WRITTEN, draft -> {
            MemoLink link = draft.store().memoLinks().stream()
                    .filter(l -> l.id().equals(id))
                    .findFirst()
                    .orElseThrow(
                            () -> new ProblemException(new Problem.NotFound(Problem.Thing.MEMO_LINK, id.toString())));
            draft.remove(link);
            return link;
        });
    }

    private static void require(boolean there, Problem.Thing thing, Id id) {
        if (!there) {
            throw new ProblemException(new Problem.NotFound(thing, id.toString()));
        }
    }

    /// Hangs a memo on something else: on other words, after its own were deleted.
    public CompletableFuture<Memo> place(MemoId id, MemoTarget on) {
        return session.perform(StepKind.MEMO_WRITTEN, draft -> {
            checkThere(draft, on);
            Memo before = required(draft, id);
            Memo after = before.withTarget(on);
            draft.change(before, after);
            say(draft, after.on());
            return after;
        });
    }

    private static Memo required(Draft draft, MemoId id) {
        return draft.store()
                .memo(id)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.MEMO, id.toString())));
    }

    /// An empty text removes the memo.
    public CompletableFuture<Memo> change(MemoId id, String text) {
        return session.perform(text.isBlank() ? StepKind.MEMO_REMOVED : StepKind.MEMO_WRITTEN, draft -> {
            Memo before = required(draft, id);
            if (text.isBlank()) {
                remove(draft, before);
                say(draft, before.on());
                return before;
            }
            Memo after = before.withText(text.strip());
            draft.change(before, after);
            say(draft, after.on());
            return after;
        });
    }
}
