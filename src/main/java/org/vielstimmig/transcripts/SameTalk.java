package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vielstimmig.model.Turn;

/// Finds files that hold the same conversation. Transcription programs write six files of one recording;
/// taken in all, they would be six interviews.
public final class SameTalk {

    /// Times inside the words, and what programs write above them.
    private static final Pattern BESIDE =
            Pattern.compile("[\\[#({]\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,–-]\\d{1,3})?[\\])#}]|^Transcription for \\S+");

    /// Signs that programs set as they please; what is left is the same only where nobody changed a word.
    private static final Pattern LOOSE = Pattern.compile("[^\\p{L}\\p{N}.,;?!]+");

    /// What is said, and by whom.
    private record Said(String words, Set<String> labels) {

        /// One that knows more of who speaks may stand for the other; one that knows otherwise may not.
        boolean isSame(Said other) {
            return words.equals(other.words) && (labels.containsAll(other.labels) || other.labels.containsAll(labels));
        }
    }

    private SameTalk() {}

    /// For each reading the index of the one that says the most about the same conversation: its own if
    /// there is no better one. A text in which anything was corrected is another.
    public static List<Integer> best(List<Reading> readings) {
        List<Said> said = readings.stream().map(SameTalk::said).toList();
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
                    .filter(c -> said.get(c).isSame(said.get(i)))
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

    private static Said said(Reading reading) {
        Set<String> labels = new HashSet<>();
        reading.speakers().forEach(speaker -> labels.add(speaker.label()));
        StringBuilder words = new StringBuilder();
        for (Turn turn : reading.turns()) {
            String text = BESIDE.matcher(reading.words(turn)).replaceAll("");
            for (String label : labels) {
                text = text.replace(label + ":", "");
            }
            words.append(LOOSE.matcher(text).replaceAll(""));
        }
        return new Said(words.toString(), labels);
    }
}
