package org.vielstimmig.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The words of one interview: NFC, lines end with `\n`, labels and marks included.
///
/// @param turns in the order of the text, not overlapping
public record TranscriptText(TranscriptId id, String text, List<Turn> turns) {

    public TranscriptText {
        turns = List.copyOf(turns);
    }

    /// The turn that holds `offset`, or the last one that begins before it.
    public Optional<Turn> turnAt(int offset) {
        int low = 0;
        int high = turns.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).range().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? Optional.empty() : Optional.of(turns.get(high));
    }

    /// Turns sorted and numbered from 1, as a transcript keeps them.
    public static List<Turn> numbered(List<Turn> turns) {
        List<Turn> sorted =
                turns.stream().sorted(Comparator.comparing(Turn::range)).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> new Turn(
                        i + 1,
                        sorted.get(i).speaker(),
                        sorted.get(i).range(),
                        sorted.get(i).at()))
                .toList();
    }
}
