package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;

/// Roles that labels do not tell but the talk does: beside somebody who interviews, names are those who are
/// interviewed; and of two whose labels say nothing, the one who mostly asks interviews the one who mostly
/// tells. Only a guess, and shown as one before anything is imported.
final class Asking {

    /// Fewer turns each tell nothing.
    private static final int ENOUGH = 6;

    /// What may follow the last word of a turn.
    private static final Pattern BEHIND =
            Pattern.compile("(?:\\s|[\\])}\"“”»«’'/]|\\((?:\\.{1,3}|…|\\d{1,2}|lacht|lachen)\\))+$");

    private Asking() {}

    /// What one of them does.
    private static final class Part {
        int turns;
        int questions;
        int words;

        double asks() {
            return (double) questions / Math.max(1, turns);
        }
    }

    /// The roles that the talk adds, by label; empty where it tells nothing or the labels told all.
    static Map<String, Role> roles(Outline outline, Map<String, Speaker> speakers) {
        List<String> open = speakers.entrySet().stream()
                .filter(e -> e.getValue().role() == Role.OTHER && Roles.isPerson(e.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        boolean asked = has(speakers, Role.INTERVIEWER) || has(speakers, Role.MODERATOR);
        if (asked) {
            boolean named = open.stream().noneMatch(Roles::isMachine);
            return has(speakers, Role.INTERVIEWEE) || !named ? Map.of() : all(open, Role.INTERVIEWEE);
        }
        return open.size() == 2 && speakers.size() == 2 ? between(outline, open.getFirst(), open.getLast()) : Map.of();
    }

    private static boolean has(Map<String, Speaker> speakers, Role role) {
        return speakers.values().stream().anyMatch(s -> s.role() == role);
    }

    private static Map<String, Role> all(List<String> labels, Role role) {
        Map<String, Role> roles = new LinkedHashMap<>();
        labels.forEach(l -> roles.put(l, role));
        return roles;
    }

    private static Map<String, Role> between(Outline outline, String one, String other) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Outline.Part part : outline.parts()) {
            if (part.label() != null) {
                Part of = parts.computeIfAbsent(part.label(), l -> new Part());
                String said = BEHIND.matcher(part.range().of(outline.text())).replaceFirst("");
                of.turns++;
                of.questions += said.endsWith("?") ? 1 : 0;
                of.words += said.split("\\s+").length;
            }
        }
        List<String> order = new ArrayList<>(List.of(one, other));
        order.sort((a, b) -> Double.compare(
                parts.getOrDefault(b, new Part()).asks(),
                parts.getOrDefault(a, new Part()).asks()));
        Part asking = parts.getOrDefault(order.getFirst(), new Part());
        Part telling = parts.getOrDefault(order.getLast(), new Part());
        boolean clear = Math.min(asking.turns, telling.turns) >= ENOUGH
                && asking.asks() >= 0.35
                && asking.asks() >= 2 * telling.asks()
                && asking.words * 3 <= telling.words * 2;
        return clear ? Map.of(order.getFirst(), Role.INTERVIEWER, order.getLast(), Role.INTERVIEWEE) : Map.of();
    }
}
