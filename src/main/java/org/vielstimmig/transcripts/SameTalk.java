package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vielstimmig.model.Turn;

/// Finds files that hold the same conversation. Transcription programs write six files of one recording;
/// taken in all, they would be six interviews.
public final class SameTalk {

    private static final int WORDS = 4000;
    private static final int SHINGLE = 4;

    /// From this share of common phrases, two files hold the same conversation.
    private static final double SAME = 0.7;

    private SameTalk() {}

    /// For each reading the index of the one that says the most about the same conversation: its own if
    /// there is no better one.
    public static List<Integer> best(List<Reading> readings) {
        List<Set<Integer>> phrases = readings.stream().map(SameTalk::phrases).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.<Integer>comparingDouble(i -> -worth(readings.get(i)))
                .thenComparing(i -> i));
        Integer[] best = new Integer[readings.size()];
        List<Integer> chosen = new ArrayList<>();
        for (int i : order) {
            best[i] = chosen.stream()
                    .filter(c -> isSame(phrases.get(c), phrases.get(i)))
                    .findFirst()
                    .orElse(i);
            if (best[i] == i) {
                chosen.add(i);
            }
        }
        return List.of(best);
    }

    /// Speakers count most, then times, then how exact they are.
    private static double worth(Reading reading) {
        Recognition recognition = reading.recognition();
        return (reading.speakers().isEmpty() ? 0 : 100)
                + (reading.marks() > 0 ? 50 : 0)
                + (recognition.cues().isEmpty() ? 0 : 20)
                + (recognition.cues().size() > reading.turns().size() ? 5 : 0)
                + (reading.source().format().equals(Format.HTML.tag()) ? 2 : 0)
                + recognition.certainty();
    }

    private static boolean isSame(Set<Integer> a, Set<Integer> b) {
        Set<Integer> small = a.size() <= b.size() ? a : b;
        Set<Integer> large = small == a ? b : a;
        if (small.isEmpty() || small.size() * 2 < large.size()) {
            return false;
        }
        long common = small.stream().filter(large::contains).count();
        return common >= SAME * small.size();
    }

    private static Set<Integer> phrases(Reading reading) {
        List<String> words = new ArrayList<>();
        for (Turn turn : reading.turns()) {
            for (String word : reading.words(turn).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                if (!word.isEmpty() && words.size() < WORDS) {
                    words.add(word);
                }
            }
        }
        Set<Integer> phrases = new HashSet<>();
        if (words.size() < 2 * SHINGLE) {
            phrases.add(words.hashCode());
        }
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            phrases.add(words.subList(i, i + SHINGLE).hashCode());
        }
        return phrases;
    }
}
