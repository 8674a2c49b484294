package org.vielstimmig.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Item;

/// Pairs of items that ask the same.
final class Repetition {

    private static final double NEAR = 0.7;

    /// A word that stands in so many items is part of their common frame and tells nothing about likeness.
    private static final int FRAME = 3;

    private static final Set<String> STOP = Set.of(
            "der",
            "die",
            "das",
            "den",
            "dem",
            "des",
            "ein",
            "eine",
            "einen",
            "einer",
            "eines",
            "und",
            "oder",
            "in",
            "im",
            "an",
            "am",
            "auf",
            "bei",
            "mit",
            "von",
            "zu",
            "zum",
            "zur",
            "für",
            "ist",
            "sind",
            "hat",
            "haben",
            "wird",
            "werden",
            "wir",
            "uns",
            "unsere",
            "unser",
            "unserer",
            "sie",
            "ihre",
            "ihr",
            "ihnen",
            "es",
            "sich",
            "letzten",
            "vergangenen",
            "monaten",
            "monate",
            "jahr",
            "jahren",
            "the",
            "a",
            "of",
            "and",
            "or",
            "on",
            "at",
            "by",
            "with",
            "to",
            "for",
            "is",
            "are",
            "has",
            "have",
            "we",
            "us",
            "our",
            "you",
            "your",
            "it",
            "last",
            "past",
            "months",
            "year",
            "years");

    private Repetition() {}

    static List<Advice> check(Instrument instrument) {
        List<Advice> advice = new ArrayList<>();
        Set<String> reported = new HashSet<>();
        for (Audience audience : instrument.audiences()) {
            for (String language : instrument.languages()) {
                List<Sentence> sentences = new ArrayList<>();
                for (Item item : instrument.asked()) {
                    String text = item.wordingFor(audience.id()).in(language);
                    if (!text.isBlank() && instrument.audiencesOf(item).contains(audience)) {
                        sentences.add(new Sentence(item, content(text)));
                    }
                }
                compare(sentences, audience, language, reported, advice);
            }
        }
        return advice;
    }

    private static void compare(
            List<Sentence> sentences, Audience audience, String language, Set<String> reported, List<Advice> advice) {
        Map<String, Long> frequency = sentences.stream()
                .flatMap(s -> s.words.stream())
                .collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        for (int i = 0; i < sentences.size(); i++) {
            for (int j = i + 1; j < sentences.size(); j++) {
                Sentence one = sentences.get(i);
                Sentence other = sentences.get(j);
                if (one.isNear(other, frequency)
                        && reported.add(one.item.id() + " " + other.item.id() + " " + language)) {
                    advice.add(new Advice(
                            Rule.REPEATED,
                            Severity.WARNING,
                            other.item.id(),
                            language,
                            audience.id(),
                            null,
                            List.of(one.item.exportCode())));
                }
            }
        }
    }

    private static Set<String> content(String text) {
        return Words.of(text).stream()
                .map(w -> w.text().toLowerCase(Locale.ROOT))
                .filter(w -> !STOP.contains(w) && !w.chars().allMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    private record Sentence(Item item, Set<String> words) {

        boolean isNear(Sentence other, Map<String, Long> frequency) {
            if (item.kind() != other.item.kind() || !Objects.equals(item.scale(), other.item.scale())) {
                return false;
            }
            if (words.equals(other.words)) {
                return !words.isEmpty();
            }
            Set<String> mine = own(words, frequency);
            Set<String> theirs = own(other.words, frequency);
            Set<String> both = new HashSet<>(mine);
            both.retainAll(theirs);
            Set<String> all = new HashSet<>(mine);
            all.addAll(theirs);
            return !all.isEmpty() && both.size() >= NEAR * all.size();
        }

        private static Set<String> own(Set<String> words, Map<String, Long> frequency) {
            return words.stream()
                    .filter(w -> frequency.getOrDefault(w, 0L) < FRAME)
                    .collect(Collectors.toSet());
        }
    }
}
