package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vielstimmig.model.TextRange;

/// Where the pieces of one text lie. Immutable.
///
/// Anchors are kept as a [Spot]: what lies behind an edit moves with its piece and needs no new row.
final class Pieces {

    /// Long enough that a text has few, short enough that an edit touches few anchors.
    static final int USUAL = 2_000;

    static final int LONGEST = 4_000;

    /// Between the numbers of neighbours, so that a piece can become two.
    static final long GAP = 1L << 20;

    private final long[] numbers;
    /// One more than there are pieces: the last is the length of the text.
    private final int[] starts;

    private Pieces(long[] numbers, int[] starts) {
        this.numbers = numbers;
        this.starts = starts;
    }

    /// A place in a text: so far behind the start of a piece.
    record Spot(long piece, int distance) {}

    /// @param numbers rising
    /// @param lengths in UTF-16 units, none 0 but that of an only piece
    static Pieces of(List<Long> numbers, List<Integer> lengths) {
        if (numbers.isEmpty()) {
            return of(List.of(0L), List.of(0));
        }
        int[] starts = new int[numbers.size() + 1];
        for (int i = 0; i < lengths.size(); i++) {
            starts[i + 1] = starts[i] + lengths.get(i);
        }
        return new Pieces(numbers.stream().mapToLong(n -> n).toArray(), starts);
    }

    int count() {
        return numbers.length;
    }

    long number(int index) {
        return numbers[index];
    }

    int start(int index) {
        return starts[index];
    }

    int length(int index) {
        return starts[index + 1] - starts[index];
    }

    /// The piece that holds the character behind `offset`; the last one for the end of the text.
    int indexOf(int offset) {
        int found = Arrays.binarySearch(starts, 0, numbers.length, offset);
        return found >= 0 ? found : -found - 2;
    }

    Spot spot(int offset) {
        int index = indexOf(offset);
        return new Spot(numbers[index], offset - starts[index]);
    }

    /// The place in the whole text. In a damaged file the piece may be missing: then the place is wrong, which
    /// the check finds, but never a fault.
    int offset(long piece, int distance) {
        int found = Arrays.binarySearch(numbers, piece);
        return starts[found >= 0 ? found : -found - 1] + distance;
    }

    TextRange range(long startPiece, int start, long endPiece, int end) {
        int from = offset(startPiece, start);
        return new TextRange(from, Math.max(from, offset(endPiece, end)));
    }

    /// `text` in pieces: behind a line end where there is one, never inside a surrogate pair.
    static List<String> cut(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LONGEST) {
            int line = text.lastIndexOf('\n', from + USUAL + USUAL / 2 - 1) + 1;
            int to = line > from + USUAL / 2 ? line : from + USUAL;
            if (Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to))) {
                to++;
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
