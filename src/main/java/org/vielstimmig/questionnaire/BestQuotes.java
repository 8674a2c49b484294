package org.vielstimmig.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TranscriptId;

/// Chooses the passages that speak best for a code: its anchor examples, then passages of a good length,
/// from as many different interviews as possible, the heavier ones first.
public final class BestQuotes {

    /// Characters of a passage that says something and can still be read at a glance.
    private static final int SHORTEST = 60;

    private static final int LONGEST = 320;

    private BestQuotes() {}

    /// At most `limit` of `codings`, the best first. Passages that lost their text are left out, and of
    /// passages with the same words one is enough.
    public static List<Coding> choose(Code code, List<Coding> codings, int limit) {
        Map<CodingId, Anchor.Kind> anchors = new LinkedHashMap<>();
        code.anchors().forEach(a -> anchors.put(a.coding(), a.kind()));
        List<Coding> candidates = codings.stream()
                .filter(c -> c.code().equals(code.id())
                        && !c.quote().isBlank()
                        && !c.range().isEmpty())
                .sorted(Comparator.comparingInt((Coding c) -> anchorRank(anchors, c))
                        .thenComparingInt(c -> lengthFault(c.quote().strip().length()))
                        .thenComparing(c -> c.weight() == null ? 0 : c.weight(), Comparator.reverseOrder())
                        .thenComparing(c -> c.transcript().value())
                        .thenComparing(Coding::range)
                        .thenComparing(c -> c.id().value()))
                .toList();
        Set<String> words = new HashSet<>();
        List<Coding> left = new ArrayList<>();
        for (Coding coding : candidates) {
            if (words.add(Words.normalised(coding.quote()))) {
                left.add(coding);
            }
        }
        List<Coding> chosen = new ArrayList<>();
        while (chosen.size() < limit && !left.isEmpty()) {
            round(left, chosen, anchors, limit);
        }
        return List.copyOf(chosen);
    }

    /// One passage of every interview; anchors, which somebody chose by hand, are all taken in the first round.
    private static void round(List<Coding> left, List<Coding> chosen, Map<CodingId, Anchor.Kind> anchors, int limit) {
        Set<TranscriptId> heard = new HashSet<>();
        var each = left.iterator();
        while (each.hasNext() && chosen.size() < limit) {
            Coding coding = each.next();
            if (heard.add(coding.transcript()) || anchorRank(anchors, coding) == 0) {
                chosen.add(coding);
                each.remove();
            }
        }
    }

    /// Typical anchors speak for the code; border cases and counter-examples speak against it and come last.
    private static int anchorRank(Map<CodingId, Anchor.Kind> anchors, Coding coding) {
        Anchor.Kind kind = anchors.get(coding.id());
        if (kind == null) {
            return 1;
        }
        return switch (kind) {
            case TYPICAL -> 0;
            case BORDERLINE -> 2;
            case COUNTER -> 3;
        };
    }

    /// Characters too few or too many, in coarse steps, so that weight decides among passages of like length.
    private static int lengthFault(int length) {
        int fault = length < SHORTEST ? (SHORTEST - length) * 4 : Math.max(0, length - LONGEST);
        return fault / 40;
    }
}
