package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;

/// Which pieces of a page an edit makes anew. All others keep their words and only move, so that a letter
/// typed into a long interview costs no more than its line.
///
/// @param map     the page after the edit
/// @param first   index of the first piece made anew
/// @param removed pieces that gave way
/// @param added   pieces that came instead
/// @param opening whether the piece behind them begins its turn now and did not before, or the other way round
record PieceEdit(PageMap map, int first, int removed, int added, boolean opening) {

    /// @param now   the page's text after `edit`
    /// @param loose whether someone is writing there: blanks at the ends of the lines are shown, and empty
    /// lines are
    static PieceEdit of(PageMap before, PageText now, Edit edit, boolean loose) {
        int from = edit.at();
        int to = from + edit.deleted().length();
        List<PageTurn> old = before.page().turns();
        int first = firstFrom(before, from);
        int last = first;
        while (last < before.size() && before.piece(last).range().start() <= to) {
            last++;
        }
        int start = from;
        int end = to;
        if (!old.isEmpty() && from <= old.getFirst().range().start()) {
            // What is header and what is the first turn's own label may have changed.
            first = 0;
            start = 0;
            while (last < before.size() && before.piece(last).turn() == null) {
                last++;
            }
            end = Math.max(to, old.getFirst().range().start());
        }
        if (last > first) {
            start = Math.min(start, before.piece(first).range().start());
            end = Math.max(end, before.piece(last - 1).range().end());
        }
        Follow turns = new Follow(old, now.turns());
        List<Piece> kept = new ArrayList<>(before.size() + 2);
        for (int i = 0; i < first; i++) {
            Piece piece = before.piece(i);
            kept.add(piece.moved(i, 0, turns.of(piece), piece.opens()));
        }
        PageMap map = new PageMap(now, kept);
        TextRange zone = new TextRange(start, end + edit.growth());
        TextRange written = loose ? new TextRange(from, from + edit.inserted().length()) : null;
        cut(map, now, zone, written);
        int added = map.size() - first;
        boolean opening = false;
        for (int i = last; i < before.size(); i++) {
            Piece piece = before.piece(i);
            PageTurn turn = turns.of(piece);
            boolean opens = piece.opens();
            if (i == last) {
                opens = map.size() == 0 || !sameRegion(map.piece(map.size() - 1), turn, piece.kind());
                opening = opens != piece.opens();
            }
            map.append(piece.moved(map.size(), edit.growth(), turn, opens));
        }
        return new PieceEdit(map, first, last - first, added, opening);
    }

    /// Whether nothing but the words of one piece is different.
    boolean isOnePiece() {
        return removed == 1 && added == 1 && !opening;
    }

    private static boolean sameRegion(Piece piece, @Nullable PageTurn turn, Piece.Kind kind) {
        return piece.turn() == turn && (turn != null || piece.kind() == kind);
    }

    /// The lines of `zone`, each within its turn.
    private static void cut(PageMap map, PageText now, TextRange zone, @Nullable TextRange written) {
        if (now.turns().isEmpty()) {
            region(map, new TextRange(0, now.text().length()), zone, Piece.Kind.SAID, null, written);
            return;
        }
        int begin = now.turns().getFirst().range().start();
        if (zone.start() <= begin) {
            region(map, new TextRange(0, map.headerEnd()), zone, Piece.Kind.HEADER, null, written);
        }
        for (int i = firstTurn(now.turns(), zone.start()); i < now.turns().size(); i++) {
            PageTurn turn = now.turns().get(i);
            if (turn.range().start() > zone.end()) {
                break;
            }
            // What is written where two turns meet without a gap belongs to one of them alone.
            boolean meets = turn.range().end() <= zone.start()
                    && i + 1 < now.turns().size()
                    && now.turns().get(i + 1).range().start() == turn.range().end();
            if (!meets) {
                region(map, turn.range(), zone, turn.asks() ? Piece.Kind.ASKS : Piece.Kind.SAID, turn, written);
            }
        }
    }

    /// The first turn that ends at or behind `offset`.
    private static int firstTurn(List<PageTurn> turns, int offset) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).range().end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void region(
            PageMap map,
            TextRange region,
            TextRange zone,
            Piece.Kind kind,
            @Nullable PageTurn turn,
            @Nullable TextRange written) {
        String text = map.text();
        int end = Math.min(region.end(), zone.end());
        int from = Math.max(region.start(), zone.start());
        while (from <= end) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 || newline > end ? end : newline;
            boolean opens = map.size() == 0 || !sameRegion(map.piece(map.size() - 1), turn, kind);
            boolean loose =
                    written != null && kind != Piece.Kind.HEADER && from <= written.end() && to >= written.start();
            if (loose || from < to) {
                map.addLine(new TextRange(from, to), kind, turn, opens, loose);
            }
            from = to + 1;
        }
    }

    /// The first piece that ends at or behind `offset`.
    private static int firstFrom(PageMap map, int offset) {
        int low = 0;
        int high = map.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (map.piece(middle).range().end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Leads from a piece's turn to the same turn after the edit; asked in the order of the text.
    private static final class Follow {

        private final List<PageTurn> before;
        private final List<PageTurn> after;
        private int at;

        Follow(List<PageTurn> before, List<PageTurn> after) {
            this.before = before;
            this.after = after;
        }

        @Nullable
        PageTurn of(Piece piece) {
            if (piece.turn() == null) {
                return null;
            }
            while (before.get(at) != piece.turn()) {
                at++;
            }
            return after.get(at);
        }
    }
}
