package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.store.Recut.Stretch;
import org.vielstimmig.text.Anchors;

/// What an edit does to everything anchored in a text. Only what lies in the pieces it touches is read and
/// written; all the rest moves with its piece.
final class TextEdits {

    private final Texts texts;
    private final PieceTable pieces;
    private final CodingTable codings;
    private final Doubles doubles;
    private final MemoTable memos;
    private final MemoLinkTable links;

    TextEdits(
            Texts texts,
            PieceTable pieces,
            CodingTable codings,
            Doubles doubles,
            MemoTable memos,
            MemoLinkTable links) {
        this.texts = texts;
        this.pieces = pieces;
        this.codings = codings;
        this.doubles = doubles;
        this.memos = memos;
        this.links = links;
    }

    /// Codings, memos and memo links that `edits` may do more to than shift them, as they are before.
    Store.Touched touched(TranscriptId id, List<Edit> edits) {
        Pieces before = pieces.of(id.toString());
        return over(id, Recut.touched(before, Recut.parts(before, edits)));
    }

    private Store.Touched over(TranscriptId id, List<Recut.Run> runs) {
        List<Coding> touchedCodings = new ArrayList<>();
        List<Memo> touchedMemos = new ArrayList<>();
        Set<CodingId> seenCodings = new HashSet<>();
        Set<MemoId> seenMemos = new HashSet<>();
        Set<MemoLink> touchedLinks = new LinkedHashSet<>();
        for (Recut.Run run : runs) {
            for (Coding coding : codings.over(id, run.first(), run.last())) {
                if (seenCodings.add(coding.id())) {
                    touchedCodings.add(coding);
                }
            }
            for (Memo memo : memos.over(id, run.first(), run.last())) {
                if (seenMemos.add(memo.id())) {
                    touchedMemos.add(memo);
                }
            }
            touchedLinks.addAll(links.over(id, run.first(), run.last()));
        }
        return new Store.Touched(touchedCodings, touchedMemos, List.copyOf(touchedLinks));
    }

    void apply(Change.TextEdited change) {
        TranscriptId id = change.transcript();
        TranscriptText before = texts.find(id).orElseThrow();
        String words = Anchors.text(before.text(), change.edits());
        Pieces places = pieces.of(id.toString());
        List<Stretch> parts = Recut.parts(places, change.edits());
        boolean room = PieceTable.hasRoom(places, parts);
        if (!room) {
            parts = List.of(new Stretch(0, places.count() - 1, words.length(), true));
        }
        Store.Touched touched = over(id, Recut.touched(places, parts));
        Edited edited = new Edited(change, words, places);
        if (room) {
            pieces.write(id.toString(), places, parts, words);
        } else {
            pieces.writeAll(id.toString(), words);
        }
        texts.edited(
                id,
                places,
                Recut.reach(places, parts),
                words,
                before.turns(),
                placed(Anchors.turns(before.turns(), change.edits()), edited.moves(Change.Move.Kind.TURN)));
        move(edited, touched.codings());
        moveMemos(edited, touched.memos());
        Map<String, TextRange> linkMoves = edited.moves(Change.Move.Kind.LINK);
        for (MemoLink link : touched.links()) {
            TextRange move = linkMoves.get(link.id().toString());
            links.place(link, move != null ? move : edited.after(link.range()), words);
        }
    }

    /// An edit being done.
    ///
    /// @param words  the text after it
    /// @param before the pieces it had before
    private record Edited(Change.TextEdited change, String words, Pieces before) {

        /// Where the change itself says anchors of a kind lie afterwards.
        Map<String, TextRange> moves(Change.Move.Kind kind) {
            Map<String, TextRange> moves = new HashMap<>();
            change.moves().stream()
                    .filter(move -> move.kind() == kind)
                    .forEach(move -> moves.put(move.anchor(), move.after()));
            return moves;
        }

        TextRange after(TextRange range) {
            return Anchors.passage(range, change.edits());
        }
    }

    private void move(Edited edited, List<Coding> touched) {
        Map<String, TextRange> moves = edited.moves(Change.Move.Kind.CODING);
        // Only a coding that grew or shrank can lie otherwise among its like.
        List<CodingId> grown = new ArrayList<>();
        for (Coding coding : touched) {
            TextRange move = moves.remove(coding.id().toString());
            TextRange now = move != null ? move : edited.after(coding.range());
            follow(edited, coding, now);
            if (now.length() != coding.range().length()) {
                grown.add(coding.id());
            }
        }
        // Nothing an edit moved out of its place lies elsewhere; a file that says so is believed.
        moves.forEach((anchor, range) -> codings.where("id = ?", anchor).forEach(coding -> {
            follow(edited, coding, range);
            grown.add(coding.id());
        }));
        grown.forEach(coding -> codings.find(coding).ifPresent(doubles::settle));
    }

    private void moveMemos(Edited edited, List<Memo> touched) {
        String id = edited.change().transcript().toString();
        Map<String, TextRange> moves = edited.moves(Change.Move.Kind.MEMO);
        for (Memo memo : touched) {
            if (memo.on() instanceof MemoTarget.OnPassage on) {
                TextRange move = moves.remove(memo.id().toString());
                memos.place(memo.id().toString(), id, move != null ? move : edited.after(on.range()));
            }
        }
        moves.forEach((anchor, range) -> memos.place(anchor, id, range));
    }

    private static List<Turn> placed(List<Turn> turns, Map<String, TextRange> moves) {
        List<Turn> placed = new ArrayList<>(turns);
        moves.forEach((n, range) -> {
            int index = Integer.parseInt(n) - 1;
            placed.set(index, placed.get(index).withRange(range));
        });
        return placed;
    }

    /// A quote is the text at its range; only a coding that lost all its text keeps the last one.
    private void follow(Edited edited, Coding coding, TextRange range) {
        String quote = range.isEmpty() ? coding.quote() : range.of(edited.words());
        codings.follow(coding, edited.before(), range, quote);
    }
}
