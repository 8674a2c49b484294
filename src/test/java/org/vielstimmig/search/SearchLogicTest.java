package org.vielstimmig.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

/// Random transcripts that come, change and go, and random queries, against plain logic over the words.
class SearchLogicTest {

    private static final List<String> WORDS = List.of("alpha", "bravo", "delta", "golf", "hotel", "kilo");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<TranscriptId, TranscriptText> texts = new HashMap<>();
    private final Map<TranscriptId, List<TextRange>> passages = new HashMap<>();

    private final Lookup lookup = new Lookup() {
        @Override
        public Optional<Map<TranscriptId, List<TextRange>>> passages(String code) {
            return Optional.of(passages);
        }

        @Override
        public Optional<Set<TranscriptId>> titled(String title) {
            return Optional.of(Set.of(TranscriptId.of(title)));
        }
    };

    private record Place(TranscriptId transcript, int turn) {}

    private TranscriptText transcript(TranscriptId id) {
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            int start = text.length();
            for (int k = random.nextInt(6); k >= 0; k--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(k > 0 ? " " : "");
            }
            turns.add(new Turn(0, null, new TextRange(start, text.length()), null));
            text.append("\n");
        }
        return new TranscriptText(id, text.toString(), TranscriptText.numbered(turns));
    }

    private Query query(int depth, List<TranscriptId> ids) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return switch (random.nextInt(6)) {
                case 0 ->
                    new Query.Wildcard(
                            "*" + WORDS.get(random.nextInt(WORDS.size())).substring(2));
                case 1 -> new Query.Phrase(word() + " " + word());
                case 2 ->
                    new Query.InDocument(ids.get(random.nextInt(ids.size())).toString());
                default -> new Query.Word(word());
            };
        }
        List<Query> parts = List.of(query(depth - 1, ids), query(depth - 1, ids));
        return switch (random.nextInt(4)) {
            case 0 -> new Query.Or(parts);
            case 1 -> new Query.Not(parts.getFirst());
            default -> new Query.And(parts);
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static boolean holds(Query query, TranscriptId id, String turn) {
        List<String> words = List.of(turn.split(" "));
        return switch (query) {
            case Query.Word(String text) -> words.contains(text);
            case Query.Wildcard(String pattern) -> words.stream().anyMatch(word -> word.endsWith(pattern.substring(1)));
            case Query.Phrase(String text) -> (" " + turn + " ").contains(" " + text + " ");
            case Query.InDocument(String title) -> title.equals(id.toString());
            case Query.And(List<Query> parts) -> parts.stream().allMatch(part -> holds(part, id, turn));
            case Query.Or(List<Query> parts) -> parts.stream().anyMatch(part -> holds(part, id, turn));
            case Query.Not(Query part) -> !holds(part, id, turn);
            case Query.Fuzzy _, Query.Near _, Query.SaidBy _, Query.CodedAs _ -> throw new AssertionError();
        };
    }

    private Set<Place> expected(Query query) {
        Set<Place> places = new HashSet<>();
        texts.values()
                .forEach(text -> text.turns().forEach(turn -> {
                    if (holds(query, text.id(), turn.range().of(text.text()))) {
                        places.add(new Place(text.id(), turn.n()));
                    }
                }));
        return places;
    }

    @Test
    void afterAnyChangesEveryQueryFindsWhatLogicSays() {
        List<TranscriptId> ids = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ids.add(TranscriptId.create());
        }
        try (SearchIndex index = SearchIndex.inMemory()) {
            Filters filters = Filters.of(ids, lookup);
            for (int step = 0; step < 80; step++) {
                TranscriptId id = ids.get(random.nextInt(ids.size()));
                if (random.nextInt(4) == 0) {
                    index.remove(id);
                    texts.remove(id);
                } else {
                    TranscriptText text = transcript(id);
                    index.put(text, List.of());
                    texts.put(id, text);
                }
                for (int i = 0; i < 6; i++) {
                    Query query = query(3, ids);
                    String what = "seed " + seed + " step " + step + ": " + query;
                    Hits hits = index.search(query, filters, 1000);
                    Set<Place> found = new HashSet<>();
                    hits.hits().forEach(hit -> found.add(new Place(hit.transcript(), hit.turn())));
                    assertEquals(expected(query), found, what);
                    assertEquals(found.size(), hits.total(), what);
                    Hits first = index.search(query, filters, 2);
                    assertEquals(hits.hits().subList(0, first.hits().size()), first.hits(), what);
                    assertEquals(Math.min(2, hits.total()), first.hits().size(), what);
                }
            }
            assertEquals(texts.keySet(), index.transcripts());
        }
    }

    /// `word code:x` finds each occurrence that a passage touches, `word NICHT code:x` each other one.
    @Test
    void aCodeDividesTheOccurrencesOfAWord() {
        List<TranscriptId> ids = List.of(TranscriptId.create(), TranscriptId.create());
        try (SearchIndex index = SearchIndex.inMemory()) {
            Filters filters = Filters.of(ids, lookup);
            for (int step = 0; step < 80; step++) {
                for (TranscriptId id : ids) {
                    TranscriptText text = transcript(id);
                    index.put(text, List.of());
                    texts.put(id, text);
                    List<TextRange> coded = new ArrayList<>();
                    for (int i = random.nextInt(3); i > 0 && !text.text().isEmpty(); i--) {
                        int start = random.nextInt(text.text().length());
                        coded.add(new TextRange(
                                start, start + 1 + random.nextInt(text.text().length() - start)));
                    }
                    passages.put(id, coded);
                }
                String word = word();
                String what = "seed " + seed + " step " + step + ": " + word;
                Set<String> all = places(index.search(word, filters, 1000));
                Set<String> inside = places(index.search(word + " code:x", filters, 1000));
                Set<String> outside = places(index.search(word + " NICHT code:x", filters, 1000));
                Set<String> expectedInside = new HashSet<>();
                for (TranscriptId id : ids) {
                    TranscriptText text = texts.get(id);
                    for (Turn turn : text.turns()) {
                        for (int at = text.text().indexOf(word, turn.range().start());
                                at >= 0 && at < turn.range().end();
                                at = text.text().indexOf(word, at + 1)) {
                            TextRange place = new TextRange(at, at + word.length());
                            if (passages.get(id).stream().anyMatch(place::overlaps)) {
                                expectedInside.add(id + " " + place);
                            }
                        }
                    }
                }
                assertEquals(expectedInside, inside, what);
                Set<String> rest = new HashSet<>(all);
                rest.removeAll(inside);
                assertEquals(rest, outside, what);
            }
        }
    }

    private static Set<String> places(Hits hits) {
        Set<String> places = new HashSet<>();
        hits.hits().forEach(hit -> hit.ranges().forEach(range -> places.add(hit.transcript() + " " + range)));
        return places;
    }
}
