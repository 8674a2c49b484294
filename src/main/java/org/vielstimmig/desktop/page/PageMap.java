package org.vielstimmig.desktop.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;

/// Which part of a transcript stands where on the page. Exact both ways: a character shown has one offset,
/// and an offset that is not shown (labels, marks, line ends) leads to the nearest character that is.
final class PageMap {

    /// Longer lines are cut at a sentence's end: the page lays out whole paragraphs.
    static final int LONGEST = 1_500;

    /// A position on the page.
    record Spot(int piece, int position) {}

    private final PageText text;
    private final List<Piece> pieces;

    /// @param kept the first pieces; the rest is added by [PieceEdit]
    PageMap(PageText text, List<Piece> kept) {
        this.text = text;
        pieces = new ArrayList<>(kept);
    }

    PageMap(PageText text) {
        this(text, List.of());
        if (text.turns().isEmpty()) {
            add(new TextRange(0, text.text().length()), Piece.Kind.SAID, null);
        } else {
            add(new TextRange(0, headerEnd()), Piece.Kind.HEADER, null);
            for (PageTurn turn : text.turns()) {
                add(turn.range(), turn.asks() ? Piece.Kind.ASKS : Piece.Kind.SAID, turn);
            }
        }
    }

    String text() {
        return text.text();
    }

    PageText page() {
        return text;
    }

    void append(Piece piece) {
        pieces.add(piece);
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int index) {
        return pieces.get(index);
    }

    /// The piece that holds `offset`, or else the next one, or else the last. Null on an empty page.
    @Nullable
    Piece pieceAt(int offset) {
        if (pieces.isEmpty()) {
            return null;
        }
        int low = firstEndingFrom(offset);
        return pieces.get(Math.min(low, pieces.size() - 1));
    }

    /// The pieces that share a character with `range`.
    List<Piece> pieces(TextRange range) {
        int from = firstEndingFrom(range.start());
        int to = from;
        while (to < pieces.size() && pieces.get(to).range().start() < range.end()) {
            to++;
        }
        return pieces.subList(from, to).stream()
                .filter(p -> p.range().overlaps(range))
                .toList();
    }

    /// The first spot at or after `offset`; null on an empty page.
    @Nullable
    Spot startSpot(int offset) {
        Piece piece = pieceAt(offset);
        return piece == null ? null : new Spot(piece.index(), piece.toShown(offset));
    }

    /// The last spot at or before `offset`; null on an empty page.
    @Nullable
    Spot endSpot(int offset) {
        Piece piece = pieceAt(offset);
        if (piece == null) {
            return null;
        }
        if (offset <= piece.range().start() && piece.index() > 0) {
            piece = pieces.get(piece.index() - 1);
        }
        return new Spot(piece.index(), piece.toShown(offset));
    }

    int offset(Spot spot) {
        return pieces.get(spot.piece()).toText(spot.position());
    }

    /// The text from one spot to a later one. What is not shown at either edge is left out, so that a selection
    /// from the end of one turn to the end of the next holds the next one alone.
    TextRange range(Spot from, Spot to) {
        int start = offset(from);
        int end = offset(to);
        if (from.piece() != to.piece()) {
            if (start == pieces.get(from.piece()).range().end()) {
                start = pieces.get(from.piece() + 1).range().start();
            }
            if (end == pieces.get(to.piece()).range().start()) {
                end = pieces.get(to.piece() - 1).range().end();
            }
        }
        return new TextRange(start, Math.max(start, end));
    }

    /// The words in `range` as people read them: without labels and marks, a line for each turn.
    String words(TextRange range) {
        StringBuilder words = new StringBuilder();
        Piece last = null;
        for (Piece piece : pieces(range)) {
            int start = Math.max(range.start(), piece.range().start());
            if (last != null) {
                if (last.turn() == piece.turn()) {
                    words.append(text.text(), last.range().end(), piece.range().start());
                } else {
                    words.append('\n');
                }
            }
            words.append(text.text(), start, Math.min(range.end(), piece.range().end()));
            last = piece;
        }
        return words.toString();
    }

    /// The first piece that ends behind `offset`, or at it if the next one begins later; the size if there is
    /// none.
    private int firstEndingFrom(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).range().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0
                        && pieces.get(low - 1).range().end() == offset
                        && (low == pieces.size() || pieces.get(low).range().start() > offset)
                ? low - 1
                : low;
    }

    /// Where the header ends: before the first turn's own label and mark.
    int headerEnd() {
        PageTurn first = text.turns().getFirst();
        String all = text.text();
        int line1 = all.lastIndexOf('\n', first.range().start() - 1) + 1;
        int end = line1;
        while (end > 0) {
            int start = end < 2 ? 0 : all.lastIndexOf('\n', end - 2) + 1;
            String line = all.substring(start, end).strip();
            boolean label = line.isEmpty()
                    || line.endsWith(":")
                    || line.equals(first.speaker())
                    || end == line1 && headed()
                    || line.chars().noneMatch(Character::isLetter);
            if (!label) {
                break;
            }
            end = start;
            // Data about the recording, as `_page : 1`, may stand between the turn and its mark.
            if (!line.startsWith("_") && line.chars().anyMatch(Character::isLetter)) {
                break;
            }
        }
        return end;
    }

    /// Whether turns have a line of their own above them, with name or time: told by the second one, since what
    /// stands above the first may be the header.
    private boolean headed() {
        if (text.turns().size() < 2) {
            return false;
        }
        String between = text.text()
                .substring(
                        text.turns().get(0).range().end(),
                        text.turns().get(1).range().start());
        // What follows the first turn on its own line, as its end mark does, belongs to it.
        int below = between.indexOf('\n') + 1;
        int line = between.lastIndexOf('\n');
        return line > below && !between.substring(below, line).isBlank();
    }

    private void add(TextRange range, Piece.Kind kind, @Nullable PageTurn turn) {
        boolean opens = true;
        int from = range.start();
        while (from < range.end()) {
            int newline = text.text().indexOf('\n', from);
            int to = newline < 0 || newline > range.end() ? range.end() : newline;
            opens = !addLine(new TextRange(from, to), kind, turn, opens, false) && opens;
            from = to + 1;
        }
    }

    /// @param loose whether blanks at the line's ends are shown, and even an empty line is: someone is
    /// writing there
    /// @return whether there was anything in the line
    boolean addLine(TextRange line, Piece.Kind kind, @Nullable PageTurn turn, boolean opens, boolean loose) {
        String all = text.text();
        int from = line.start();
        int end = line.end();
        while (!loose && from < end && Character.isWhitespace(all.charAt(from))) {
            from++;
        }
        while (!loose && end > from && Character.isWhitespace(all.charAt(end - 1))) {
            end--;
        }
        if (loose && from == end) {
            Guarded empty = Guarded.of("", false);
            pieces.add(new Piece(pieces.size(), line, kind, turn, opens, empty, ""));
            return true;
        }
        boolean first = opens;
        boolean any = from < end;
        while (from < end) {
            int to = end - from <= LONGEST ? end : cut(all.substring(from, end)) + from;
            Guarded guarded = Guarded.of(shown(all.substring(from, to)), turn != null && turn.rightToLeft());
            pieces.add(new Piece(pieces.size(), new TextRange(from, to), kind, turn, first, guarded, guarded.shown()));
            first = false;
            from = to;
        }
        return any;
    }

    /// Characters that would break the line or vanish, each by one space, so that offsets stay.
    private static String shown(String line) {
        StringBuilder changed = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' || c == '\u007F' || c >= '\u0080' && c < '\u00A0' || c == '\u2028' || c == '\u2029') {
                if (changed == null) {
                    changed = new StringBuilder(line);
                }
                changed.setCharAt(i, ' ');
            }
        }
        return changed == null ? line : changed.toString();
    }

    /// Where to cut a line that is too long: behind the last sentence that fits, else behind a space.
    private static int cut(String line) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.GERMAN);
        sentences.setText(line);
        int at = sentences.preceding(LONGEST + 1);
        if (at > LONGEST / 3) {
            return at;
        }
        at = line.lastIndexOf(' ', LONGEST - 1) + 1;
        if (at > LONGEST / 3) {
            return at;
        }
        return Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    }
}
