package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
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
    private final MemoTable memos;

    TextEdits(Texts texts, PieceTable pieces, CodingTable codings, MemoTable memos) {
        this.texts = texts;
        this.pieces = pieces;
        this.codings = codings;
        this.memos = memos;
    }

    /// Codings and memos that `edits` may do more to than shift them, as they are before.
    Store.Touched touched(TranscriptId id, List<Edit> edits) {
        Pieces before = pieces.of(id.toString());
        return over(id, Recut.touched(before, Recut.parts(before, edits)));
    }

    private Store.Touched over(TranscriptId id, List<Recut.Run> runs) {
        List<Coding> touchedCodings = new ArrayList<>();
        List<Memo> touchedMemos = new ArrayList<>();
        Set<CodingId> seenCodings = new HashSet<>();
        Set<MemoId> seenMemos = new HashSet<>();
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
        }
        return new Store.Touched(touchedCodings, touchedMemos);
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
        Map<Change.Move.Kind, Map<String, TextRange>> moves = new EnumMap<>(Change.Move.Kind.class);
        for (Change.Move move : change.moves()) {
            moves.computeIfAbsent(move.kind(), kind -> new HashMap<>()).put(move.anchor(), move.after());
        }
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
                placed(Anchors.turns(before.turns(), change.edits()), of(moves, Change.Move.Kind.TURN)));
        Map<String, TextRange> codingMoves = of(moves, Change.Move.Kind.CODING);
        for (Coding coding : touched.codings()) {
            TextRange move = codingMoves.remove(coding.id().toString());
            follow(coding, move != null ? move : Anchors.passage(coding.range(), change.edits()), words, places);
        }
        Map<String, TextRange> memoMoves = of(moves, Change.Move.Kind.MEMO);
        for (Memo memo : touched.memos()) {
            if (memo.on() instanceof MemoTarget.OnPassage on) {
                TextRange move = memoMoves.remove(memo.id().toString());
                memos.place(
                        memo.id().toString(),
                        id.toString(),
                        move != null ? move : Anchors.passage(on.range(), change.edits()));
            }
        }
        // Nothing an edit moved out of its place lies elsewhere; a file that says so is believed.
        codingMoves.forEach((anchor, range) ->
                codings.where("id = ?", anchor).forEach(coding -> follow(coding, range, words, places)));
        memoMoves.forEach((anchor, range) -> memos.place(anchor, id.toString(), range));
    }

    private static Map<String, TextRange> of(
            Map<Change.Move.Kind, Map<String, TextRange>> moves, Change.Move.Kind kind) {
        return moves.getOrDefault(kind, new HashMap<>());
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
    private void follow(Coding coding, TextRange range, String words, Pieces before) {
        String quote = range.isEmpty() ? coding.quote() : range.of(words);
        codings.follow(coding, before, range, quote);
    }
}
