package org.vielstimmig.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vielstimmig.model.TextRange;

/// Finds words copied from interviews: eight in a row, whatever stands between them, can be recognised by
/// the person who said them and by others.
final class Shingles {

    static final int LENGTH = 8;

    private Shingles() {}

    /// Which of `texts` share eight words in a row with any of `sources`, and where in the text they stand.
    static <K> Map<K, TextRange> copied(Map<K, String> texts, Iterable<String> sources) {
        Map<String, List<Place<K>>> places = new HashMap<>();
        for (Map.Entry<K, String> text : texts.entrySet()) {
            List<Words.Word> words = Words.of(text.getValue());
            for (int i = 0; i + LENGTH <= words.size(); i++) {
                int start = words.get(i).range().start();
                int end = words.get(i + LENGTH - 1).range().end();
                places.computeIfAbsent(shingle(words, i), s -> new ArrayList<>())
                        .add(new Place<>(text.getKey(), new TextRange(start, end)));
            }
        }
        Map<K, TextRange> copied = new LinkedHashMap<>();
        if (places.isEmpty()) {
            return copied;
        }
        for (String source : sources) {
            List<Words.Word> words = Words.of(source);
            for (int i = 0; i + LENGTH <= words.size(); i++) {
                for (Place<K> place : places.getOrDefault(shingle(words, i), List.of())) {
                    copied.merge(place.key, place.range, Shingles::union);
                }
            }
        }
        return copied;
    }

    private static String shingle(List<Words.Word> words, int from) {
        StringBuilder shingle = new StringBuilder();
        for (int i = from; i < from + LENGTH; i++) {
            shingle.append(words.get(i).text().toLowerCase(Locale.ROOT)).append(' ');
        }
        return shingle.toString();
    }

    private static TextRange union(TextRange a, TextRange b) {
        return new TextRange(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }

    private record Place<K>(K key, TextRange range) {}
}
