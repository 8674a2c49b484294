package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.TextRange;

/// A transcript as stretches: what is coded, and which answers are not yet. What the portrait draws and goes
/// along.
final class Stretches {

    static final Stretches NONE = new Stretches(PageText.EMPTY, List.of());

    private final PageText text;
    private final List<PageCoding> codings;
    private final List<TextRange> coded;
    private final List<TextRange> left;

    /// @param codings all that are drawn
    Stretches(PageText text, List<PageCoding> codings) {
        this.text = text;
        this.codings = codings;
        coded = union(codings);
        left = left(text, coded, 0, text.turns().size());
    }

    /// What nothing is coded of in some turns.
    ///
    /// @param over    all codings that have a part in these turns, or more
    /// @param first   index of the first of the turns
    /// @param behind  index of the first turn behind them
    static List<TextRange> leftIn(PageText text, List<PageCoding> over, int first, int behind) {
        return left(text, union(over), first, behind);
    }

    private static List<TextRange> left(PageText text, List<TextRange> coded, int first, int behind) {
        List<TextRange> left = new ArrayList<>();
        int at = 0;
        for (PageTurn turn : text.turns().subList(first, behind)) {
            if (!turn.asks()) {
                while (at < coded.size() && coded.get(at).end() <= turn.range().start()) {
                    at++;
                }
                int from = turn.range().start();
                for (int i = at;
                        i < coded.size() && coded.get(i).start() < turn.range().end();
                        i++) {
                    add(text.text(), from, coded.get(i).start(), left);
                    from = Math.max(from, coded.get(i).end());
                }
                add(text.text(), from, turn.range().end(), left);
            }
        }
        return left;
    }

    private static void add(String text, int from, int to, List<TextRange> into) {
        if (from < to && to <= text.length() && !isBlank(text, from, to)) {
            into.add(new TextRange(from, to));
        }
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static List<TextRange> union(List<PageCoding> codings) {
        List<TextRange> union = new ArrayList<>();
        for (TextRange range : codings.stream()
                .map(PageCoding::range)
                .filter(range -> !range.isEmpty())
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList()) {
            TextRange last = union.isEmpty() ? null : union.getLast();
            if (last != null && last.end() >= range.start()) {
                union.set(union.size() - 1, new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                union.add(range);
            }
        }
        return union;
    }

    /// Answers, or parts of them, that nothing is coded of.
    List<TextRange> left() {
        return left;
    }

    /// Where the next stretch begins, coded or left.
    ///
    /// @param offset one is at
    /// @param step   1 or -1
    /// @return `offset` if there is none
    int next(int offset, int step) {
        int best = offset;
        for (List<TextRange> stretches : List.of(coded, left)) {
            for (TextRange stretch : stretches) {
                int start = stretch.start();
                boolean beyond = step > 0 ? start > offset : start < offset;
                boolean nearer = best == offset || (step > 0 ? start < best : start > best);
                if (beyond && nearer) {
                    best = start;
                }
            }
        }
        return best;
    }

    /// What lies at a place.
    ///
    /// @param reach characters before and behind that count as the same place
    PortraitSpot at(int offset, int reach) {
        int from = Math.max(0, offset - reach);
        int to = Math.min(text.text().length(), offset + reach + 1);
        Set<CodeId> met = new HashSet<>();
        List<PageCoding> here = codings.stream()
                .filter(c -> !c.range().isEmpty()
                        && c.range().start() < to
                        && c.range().end() > from)
                .sorted(Comparator.comparingInt((PageCoding c) -> -c.range().length()))
                .filter(c -> met.add(c.code()))
                .toList();
        PageTurn turn = turnAt(offset);
        return new PortraitSpot(turn, here, here.isEmpty() && turn != null && !turn.asks());
    }

    private @Nullable PageTurn turnAt(int offset) {
        PageTurn at = null;
        for (PageTurn turn : text.turns()) {
            if (turn.range().start() > offset) {
                break;
            }
            at = turn;
        }
        return at;
    }
}
