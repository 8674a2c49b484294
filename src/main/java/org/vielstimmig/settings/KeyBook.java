package org.vielstimmig.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// Which key does what when one codes: as the program comes, changed by what a person has chosen. Every key
/// does one thing on the page, and one in the code tree.
///
/// A key is written as one character (`J`, `.`), with Shift before a letter (`Shift+J`), or as a named key with
/// what is held (`Alt+Right`, `F8`). `Shortcut` is Ctrl, ⌘ on macOS.
public final class KeyBook {

    private static final String PREFIX = "key.";
    private static final List<String> HELD = List.of("Shortcut", "Ctrl", "Alt", "Shift", "Meta");
    private static final Set<String> NAMED = named();
    /// What the window and every text area use themselves.
    private static final Set<String> RESERVED_KEYS = Set.of("F1", "F3", "F10", "F11");

    private final SettingsFile file;

    public KeyBook(SettingsFile file) {
        this.file = file;
    }

    private static Set<String> named() {
        Set<String> names =
                new HashSet<>(List.of("Left", "Right", "Up", "Down", "Page Up", "Page Down", "Home", "End", "Insert"));
        for (int i = 1; i <= 12; i++) {
            names.add("F" + i);
        }
        return names;
    }

    /// The keys in force; a gesture whose key has gone to another has none.
    public Map<Gesture, String> all() {
        Map<String, String> choices = file.get().choices();
        Map<Gesture, String> keys = new EnumMap<>(Gesture.class);
        Set<String> taken = new HashSet<>();
        for (Gesture gesture : Gesture.values()) {
            canonical(choices.getOrDefault(PREFIX + gesture.id(), ""))
                    .filter(key -> taken.add(place(gesture) + key))
                    .ifPresent(key -> keys.put(gesture, key));
        }
        for (Gesture gesture : Gesture.values()) {
            if (!keys.containsKey(gesture) && taken.add(place(gesture) + gesture.firstKey())) {
                keys.put(gesture, gesture.firstKey());
            }
        }
        return keys;
    }

    /// The key of a gesture; empty if it has none.
    public String key(Gesture gesture) {
        return all().getOrDefault(gesture, "");
    }

    /// What a key does on the page.
    public Optional<Gesture> by(String key) {
        return by(key, false);
    }

    /// What a key does in the code tree.
    public Optional<Gesture> inTree(String key) {
        return by(key, true);
    }

    private Optional<Gesture> by(String key, boolean inTree) {
        return all().entrySet().stream()
                .filter(entry ->
                        entry.getKey().isInTree() == inTree && entry.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String place(Gesture gesture) {
        return gesture.isInTree() ? "tree " : "page ";
    }

    /// Whether a person has chosen the key.
    public boolean isOwn(Gesture gesture) {
        return !key(gesture).equals(gesture.firstKey());
    }

    /// Gives a gesture another key.
    ///
    /// @throws ProblemException if it is no key, a fixed one, or another gesture's
    public void set(Gesture gesture, String key) {
        String wanted = canonical(key)
                .orElseThrow(() -> new ProblemException(
                        new Problem.ValueInvalid(gesture.id(), key, "J, Shift+J, ., Alt+Right, F8")));
        free(gesture, wanted);
        file.change(settings ->
                settings.withChoice(PREFIX + gesture.id(), wanted.equals(gesture.firstKey()) ? "" : wanted));
    }

    /// Gives a gesture the key it had at first.
    ///
    /// @throws ProblemException if that is another gesture's now
    public void reset(Gesture gesture) {
        free(gesture, gesture.firstKey());
        file.change(settings -> settings.withChoice(PREFIX + gesture.id(), ""));
    }

    /// Gives all gestures the keys they had at first.
    public void resetAll() {
        file.change(settings -> {
            Settings next = settings;
            for (Gesture gesture : Gesture.values()) {
                if (next.choices().containsKey(PREFIX + gesture.id())) {
                    next = next.withChoice(PREFIX + gesture.id(), "");
                }
            }
            return next;
        });
    }

    private void free(Gesture gesture, String key) {
        by(key, gesture.isInTree()).filter(other -> other != gesture).ifPresent(other -> {
            throw new ProblemException(new Problem.KeyTaken(key, other.id()));
        });
    }

    /// A key in the one way it is written; empty for what is none, or is a fixed one.
    static Optional<String> canonical(String text) {
        String rest = text.strip();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(Arrays.asList(rest.split("\\+", -1)));
        // "+" itself, alone or behind others.
        if (parts.size() >= 2 && parts.getLast().isEmpty()) {
            parts.removeLast();
            parts.set(parts.size() - 1, "+");
        }
        Set<String> held = new HashSet<>();
        for (String part : parts.subList(0, parts.size() - 1)) {
            Optional<String> known =
                    HELD.stream().filter(h -> h.equalsIgnoreCase(part.strip())).findFirst();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            held.add(known.get());
        }
        return name(parts.getLast().strip(), held)
                .map(name ->
                        HELD.stream().filter(held::contains).map(h -> h + "+").collect(Collectors.joining()) + name);
    }

    private static Optional<String> name(String key, Set<String> held) {
        boolean shortcut = held.contains("Shortcut") || held.contains("Ctrl") || held.contains("Meta");
        if (key.codePointCount(0, key.length()) == 1) {
            int point = key.codePointAt(0);
            boolean letter = Character.isLetter(point);
            boolean plain = held.isEmpty() || held.equals(Set.of("Shift")) && letter;
            boolean fine = plain ? !Character.isDigit(point) : letter && held.contains("Alt") && !shortcut;
            return fine && !Character.isISOControl(point) && !Character.isWhitespace(point)
                    ? Optional.of(key.toUpperCase(Locale.ROOT))
                    : Optional.empty();
        }
        return NAMED.stream()
                .filter(name -> name.equalsIgnoreCase(key))
                .filter(name -> name.startsWith("F") ? !RESERVED_KEYS.contains(name) : held.contains("Alt"))
                .findFirst();
    }
}
