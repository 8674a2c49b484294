package org.vielstimmig.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;

/// Puts the places of a query's leaves in one turn together.
///
/// Words, speakers and transcripts are conditions on the turn. Codes are conditions on the place: `Schule
/// code:Hürde` finds the word inside coded passages, `Schule NICHT code:Hürde` outside of them, `code:A code:B`
/// where both overlap.
final class Places {

    /// Where a leaf is found in the turn.
    interface Turn {

        /// Null if the leaf is not in the turn, empty if it is but has no place of its own.
        @Nullable
        List<TextRange> of(Query leaf);
    }

    private final Turn turn;

    Places(Turn turn) {
        this.turn = turn;
    }

    /// Null if the query does not match the turn, empty if it matches without a place.
    @Nullable
    List<TextRange> of(Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) -> all(parts);
            case Query.Or(List<Query> parts) -> {
                List<TextRange> places = new ArrayList<>();
                boolean any = false;
                for (Query part : parts) {
                    List<TextRange> found = of(part);
                    if (found != null) {
                        any = true;
                        places.addAll(found);
                    }
                }
                yield any ? places : null;
            }
            case Query.Not(Query part) -> of(part) == null ? List.of() : null;
            case Query.Word _,
                    Query.Phrase _,
                    Query.Wildcard _,
                    Query.Fuzzy _,
                    Query.Near _,
                    Query.SaidBy _,
                    Query.CodedAs _,
                    Query.InDocument _ -> turn.of(query);
        };
    }

    private @Nullable List<TextRange> all(List<Query> parts) {
        List<Query> codes = new ArrayList<>();
        List<TextRange> places = new ArrayList<>();
        boolean text = false;
        for (Query part : parts) {
            if (isOfCodes(part)) {
                codes.add(part);
                continue;
            }
            List<TextRange> found = of(part);
            if (found == null) {
                return null;
            }
            text |= !found.isEmpty();
            places.addAll(found);
        }
        if (codes.isEmpty()) {
            return places;
        }
        if (!text) {
            return overlap(codes);
        }
        places.removeIf(place -> !codes.stream().allMatch(code -> holds(code, place)));
        return places.isEmpty() ? null : places;
    }

    /// Whether nothing but codes is asked for.
    private static boolean isOfCodes(Query query) {
        return query.leaves().stream().allMatch(Query.CodedAs.class::isInstance);
    }

    private boolean holds(Query codes, TextRange place) {
        return switch (codes) {
            case Query.And(List<Query> parts) -> parts.stream().allMatch(part -> holds(part, place));
            case Query.Or(List<Query> parts) -> parts.stream().anyMatch(part -> holds(part, place));
            case Query.Not(Query part) -> !holds(part, place);
            case Query.Word _,
                    Query.Phrase _,
                    Query.Wildcard _,
                    Query.Fuzzy _,
                    Query.Near _,
                    Query.SaidBy _,
                    Query.CodedAs _,
                    Query.InDocument _ -> {
                List<TextRange> passages = turn.of(codes);
                yield passages != null && passages.stream().anyMatch(place::overlaps);
            }
        };
    }

    /// Where passages of all the codes overlap, without those that touch an unwanted one. With nothing but
    /// unwanted codes the turn matches as a whole if it has none of them.
    private @Nullable List<TextRange> overlap(List<Query> codes) {
        List<TextRange> places = null;
        for (Query code : codes) {
            if (code.isNegative()) {
                continue;
            }
            List<TextRange> passages = of(code);
            if (passages == null) {
                return null;
            }
            places = places == null ? passages : common(places, passages);
        }
        if (places == null) {
            return codes.stream().allMatch(code -> of(code) != null) ? List.of() : null;
        }
        List<TextRange> kept = places.stream()
                .filter(place -> codes.stream().filter(Query::isNegative).allMatch(code -> holds(code, place)))
                .toList();
        return kept.isEmpty() ? null : kept;
    }

    private static List<TextRange> common(List<TextRange> some, List<TextRange> others) {
        List<TextRange> common = new ArrayList<>();
        for (TextRange one : some) {
            for (TextRange other : others) {
                if (one.overlaps(other)) {
                    common.add(new TextRange(Math.max(one.start(), other.start()), Math.min(one.end(), other.end())));
                }
            }
        }
        return common;
    }

    /// In order, without those that lie inside another.
    static List<TextRange> outermost(List<TextRange> places) {
        List<TextRange> sorted = places.stream()
                .sorted((a, b) -> a.start() != b.start()
                        ? Integer.compare(a.start(), b.start())
                        : Integer.compare(b.end(), a.end()))
                .toList();
        List<TextRange> kept = new ArrayList<>();
        int reached = -1;
        for (TextRange place : sorted) {
            if (place.end() > reached) {
                kept.add(place);
                reached = place.end();
            }
        }
        return kept;
    }
}
