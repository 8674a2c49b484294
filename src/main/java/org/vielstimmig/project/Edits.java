package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.store.Store;
import org.vielstimmig.text.Anchors;
import org.vielstimmig.text.Normalisation;
import org.vielstimmig.text.Typed;

/// Corrections of a transcript's text. Every coding, memo and turn follows.
public final class Edits {

    private final Session session;

    public Edits(Session session) {
        this.session = session;
    }

    /// What an edit did.
    ///
    /// @param edits as carried out, each counted in the text the one before left
    /// @param moved codings whose words are others now; those that only shift with the text are not among them
    /// @param emptied codings that lost all their text
    public record Result(List<Edit> edits, List<Coding> moved, List<Coding> emptied) {}

    /// Replaces `quote` by `by`: at its first place, or at every one.
    ///
    /// @throws ProblemException (in the future) if the transcript does not say it
    public CompletableFuture<Result> replace(TranscriptId transcript, String quote, String by, boolean everywhere) {
        return session.perform(StepKind.TEXT_EDITED, draft -> {
            TranscriptText text = Codings.text(draft, transcript);
            String wanted = Normalisation.of(quote);
            List<TextRange> places = new ArrayList<>();
            for (int at = text.text().indexOf(wanted);
                    at >= 0 && !wanted.isEmpty();
                    at = text.text().indexOf(wanted, at + wanted.length())) {
                places.add(new TextRange(at, at + wanted.length()));
                if (!everywhere) {
                    break;
                }
            }
            if (places.isEmpty()) {
                throw new ProblemException(new Problem.QuoteMissing(quote, title(draft, transcript)));
            }
            return edit(draft, text, places, by);
        });
    }

    /// Replaces what stands at `range` by `by`; an empty range inserts.
    ///
    /// @throws ProblemException (in the future) if the range reaches over the text
    public CompletableFuture<Result> replace(TranscriptId transcript, TextRange range, String by) {
        return session.perform(StepKind.TEXT_EDITED, draft -> {
            TranscriptText text = Codings.text(draft, transcript);
            if (range.end() > text.text().length()) {
                throw new ProblemException(new Problem.RangeOutside(
                        range.start(), range.end(), text.text().length()));
            }
            return edit(draft, text, List.of(range), by);
        });
    }

    /// Carries out several edits in one step, each counted in the text the one before left.
    ///
    /// @throws ProblemException (in the future) if one does not find what it deletes
    public CompletableFuture<Result> apply(TranscriptId transcript, List<Edit> edits) {
        return session.perform(StepKind.TEXT_EDITED, draft -> {
            TranscriptText before = Codings.text(draft, transcript);
            StringBuilder text = new StringBuilder(before.text());
            List<Edit> done = new ArrayList<>();
            int drift = 0;
            for (Edit wanted : edits) {
                int start = wanted.at() + drift;
                int end = start + wanted.deleted().length();
                if (start < 0
                        || end > text.length()
                        || !text.substring(start, end).equals(wanted.deleted())) {
                    throw new ProblemException(new Problem.QuoteMissing(wanted.deleted(), title(draft, transcript)));
                }
                Edit edit = Typed.edit(text, new TextRange(start, end), wanted.inserted());
                if (!edit.deleted().equals(edit.inserted())) {
                    text.replace(edit.at(), edit.at() + edit.deleted().length(), edit.inserted());
                    done.add(edit);
                }
                drift += edit.growth() - wanted.growth();
            }
            if (done.isEmpty()) {
                return new Result(List.of(), List.of(), List.of());
            }
            draft.about(title(draft, transcript));
            return record(draft, before, done, text.toString());
        });
    }

    /// Carries out what someone typed on a page, in one step and as it is.
    ///
    /// @param before the whole text as it stood on the page
    /// @throws ProblemException (in the future) if the text is another by now
    public CompletableFuture<Result> typed(TranscriptId transcript, String before, List<Edit> edits) {
        return session.perform(StepKind.TEXT_EDITED, draft -> {
            TranscriptText text = Codings.text(draft, transcript);
            if (!text.text().equals(before)) {
                throw new ProblemException(
                        new Problem.QuoteMissing(edits.getFirst().deleted(), title(draft, transcript)));
            }
            draft.about(title(draft, transcript));
            return record(draft, text, edits, Anchors.text(before, edits));
        });
    }

    static Result edit(Draft draft, TranscriptText before, List<TextRange> places, String by) {
        List<Edit> edits = new ArrayList<>();
        StringBuilder built = places.size() == 1 ? null : new StringBuilder(before.text());
        CharSequence text = built == null ? before.text() : built;
        int grown = 0;
        for (TextRange place : places) {
            int start = place.start() + grown;
            int end = Math.min(place.end() + grown, text.length());
            Edit edit = Typed.edit(text, new TextRange(start, end), by);
            if (!edit.deleted().equals(edit.inserted())) {
                if (built != null) {
                    built.replace(edit.at(), edit.at() + edit.deleted().length(), edit.inserted());
                }
                grown += edit.growth();
                edits.add(edit);
            }
        }
        if (edits.isEmpty()) {
            return new Result(List.of(), List.of(), List.of());
        }
        draft.about(title(draft, before.id()));
        return record(draft, before, edits, built == null ? Anchors.text(before.text(), edits) : built.toString());
    }

    /// Puts edits into the draft.
    ///
    /// @param after the text they lead to
    static Result record(Draft draft, TranscriptText before, List<Edit> edits, String after) {
        Store.Touched touched = draft.store().touched(before.id(), edits);
        draft.change(new Change.TextEdited(before.id(), edits, moves(before, touched, edits)));
        List<Coding> moved = new ArrayList<>();
        List<Coding> emptied = new ArrayList<>();
        for (Coding coding : touched.codings()) {
            TextRange range = Anchors.passage(coding.range(), edits);
            String quote = range.isEmpty() ? coding.quote() : range.of(after);
            if (!quote.equals(coding.quote())
                    || range.isEmpty() != coding.range().isEmpty()) {
                moved.add(coding.withRange(range, quote));
            }
            if (range.isEmpty() && !coding.range().isEmpty()) {
                emptied.add(coding.withRange(range, quote));
            }
        }
        return new Result(edits, moved, emptied);
    }

    /// Anchors that the opposite edits would not bring back, with both their ranges: a border was deleted.
    private static List<Change.Move> moves(TranscriptText before, Store.Touched touched, List<Edit> edits) {
        List<Edit> back = edits.reversed().stream().map(Edit::inverse).toList();
        List<Change.Move> moves = new ArrayList<>();
        for (Coding coding : touched.codings()) {
            addPassage(moves, Change.Move.Kind.CODING, coding.id().toString(), coding.range(), edits, back);
        }
        for (Memo memo : touched.memos()) {
            if (memo.on() instanceof MemoTarget.OnPassage on) {
                addPassage(moves, Change.Move.Kind.MEMO, memo.id().toString(), on.range(), edits, back);
            }
        }
        for (MemoLink link : touched.links()) {
            addPassage(moves, Change.Move.Kind.LINK, link.id().toString(), link.range(), edits, back);
        }
        List<Turn> moved = Anchors.turns(before.turns(), edits);
        List<Turn> returned = Anchors.turns(moved, back);
        for (int i = 0; i < moved.size(); i++) {
            TextRange was = before.turns().get(i).range();
            if (!returned.get(i).range().equals(was)) {
                moves.add(new Change.Move(
                        Change.Move.Kind.TURN,
                        Integer.toString(i + 1),
                        was,
                        moved.get(i).range()));
            }
        }
        return moves;
    }

    private static void addPassage(
            List<Change.Move> moves,
            Change.Move.Kind kind,
            String id,
            TextRange range,
            List<Edit> edits,
            List<Edit> back) {
        TextRange after = Anchors.passage(range, edits);
        if (!Anchors.passage(after, back).equals(range)) {
            moves.add(new Change.Move(kind, id, range, after));
        }
    }

    private static String title(Draft draft, TranscriptId id) {
        return draft.snapshot().transcript(id).map(Transcript::title).orElse("");
    }
}
