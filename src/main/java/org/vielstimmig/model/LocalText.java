package org.vielstimmig.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A text for respondents in the questionnaire's languages.
///
/// @param byLanguage BCP 47 language tag to text; a missing or blank entry is not translated yet
public record LocalText(SortedMap<String, String> byLanguage) {

    public static final LocalText EMPTY = new LocalText(new TreeMap<>());

    public LocalText {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    public static LocalText of(Map<String, String> texts) {
        return new LocalText(new TreeMap<>(texts));
    }

    public static LocalText of(String language, String text) {
        return of(Map.of(language, text));
    }

    /// The text in `language`, empty if there is none.
    public String in(String language) {
        return byLanguage.getOrDefault(language, "");
    }

    /// The text in `language`, or in any other if that one is missing.
    public String inOrAny(String language) {
        String text = in(language);
        if (!text.isBlank()) {
            return text;
        }
        return byLanguage.values().stream()
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse("");
    }

    public LocalText with(String language, String text) {
        SortedMap<String, String> next = new TreeMap<>(byLanguage);
        if (text.isBlank()) {
            next.remove(language);
        } else {
            next.put(language, text);
        }
        return new LocalText(next);
    }

    public boolean isBlank() {
        return byLanguage.values().stream().allMatch(String::isBlank);
    }
}
