package org.vielstimmig.desktop.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vielstimmig.model.CodeId;

/// The codes that lie on the keys 1 to 9: 1 is the one used last, 2 the one before it, and so on. What lies
/// where is written beside the codes in the tree.
final class RecentCodes {

    static final int KEYS = 9;

    /// The last used first.
    private final ObservableList<CodeId> keys = FXCollections.observableArrayList();
    private final ObservableList<CodeId> shown = FXCollections.unmodifiableObservableList(keys);

    /// By key, from 1.
    ObservableList<CodeId> byKey() {
        return shown;
    }

    /// @param key from 1
    Optional<CodeId> at(int key) {
        return key >= 1 && key <= keys.size() ? Optional.of(keys.get(key - 1)) : Optional.empty();
    }

    /// The key of a code, 0 if it has none.
    int keyOf(CodeId code) {
        return keys.indexOf(code) + 1;
    }

    void used(CodeId code) {
        if (keyOf(code) != 1) {
            List<CodeId> others =
                    keys.stream().filter(c -> !c.equals(code)).limit(KEYS - 1).toList();
            keys.setAll(code);
            keys.addAll(others);
        }
    }

    /// Fills free keys, without taking any.
    void fill(List<CodeId> candidates) {
        List<CodeId> more = candidates.stream()
                .filter(c -> !keys.contains(c))
                .distinct()
                .limit(KEYS - keys.size())
                .toList();
        if (!more.isEmpty()) {
            keys.addAll(more);
        }
    }

    /// Forgets codes that are no more; the others move up.
    void keepOnly(Predicate<CodeId> there) {
        keys.removeIf(there.negate());
    }

    /// As one line for the settings, the last used first.
    String asText() {
        return keys.stream().map(CodeId::toString).collect(Collectors.joining(" "));
    }

    /// Reads what [#asText()] wrote; anything else counts as nothing.
    static RecentCodes of(String text) {
        RecentCodes codes = new RecentCodes();
        codes.keys.setAll(Arrays.stream(text.split(" "))
                // An older form has an order behind each code.
                .map(part -> part.replaceFirst("@\\d+$", ""))
                .flatMap(part -> read(part).stream())
                .distinct()
                .limit(KEYS)
                .toList());
        return codes;
    }

    private static Optional<CodeId> read(String part) {
        try {
            return part.isEmpty() ? Optional.empty() : Optional.of(CodeId.of(part));
        } catch (IllegalArgumentException e) {
            // Written by hand or by another version: the code simply has no key.
            return Optional.empty();
        }
    }
}
