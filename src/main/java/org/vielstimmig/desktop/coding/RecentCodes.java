package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vielstimmig.model.CodeId;

/// The codes that lie on the keys 1 to 9. A code keeps its key for as long as it is used now and then, so
/// that fingers learn it; a new one takes the key of the code not used for longest.
final class RecentCodes {

    static final int KEYS = 9;

    /// By key.
    private final List<CodeId> keys = new ArrayList<>();
    /// The last used first.
    private final List<CodeId> order = new ArrayList<>();

    List<CodeId> byKey() {
        return List.copyOf(keys);
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
        if (!keys.contains(code)) {
            if (keys.size() < KEYS) {
                keys.add(code);
            } else {
                keys.set(keys.indexOf(order.getLast()), code);
                order.removeLast();
            }
        }
        order.remove(code);
        order.addFirst(code);
    }

    /// Fills free keys, without taking any.
    void fill(List<CodeId> candidates) {
        for (CodeId code : candidates) {
            if (keys.size() < KEYS && !keys.contains(code)) {
                keys.add(code);
                order.addLast(code);
            }
        }
    }

    /// Forgets codes that are no more; the others move up.
    void keepOnly(Predicate<CodeId> there) {
        keys.removeIf(there.negate());
        order.removeIf(there.negate());
    }

    /// As one line for the settings, the last used first within the order of the keys.
    String asText() {
        return keys.stream().map(code -> code + "@" + order.indexOf(code)).collect(Collectors.joining(" "));
    }

    /// Reads what [#asText()] wrote; anything else counts as nothing.
    static RecentCodes of(String text) {
        RecentCodes codes = new RecentCodes();
        record Placed(CodeId code, int rank) {}
        List<Placed> placed = new ArrayList<>();
        for (String part : text.split(" ")) {
            int at = part.indexOf('@');
            try {
                if (at > 0) {
                    placed.add(new Placed(CodeId.of(part.substring(0, at)), Integer.parseInt(part.substring(at + 1))));
                }
            } catch (IllegalArgumentException e) {
                // Written by hand or by another version: the code simply has no key.
            }
        }
        placed.stream().limit(KEYS).map(Placed::code).distinct().forEach(codes.keys::add);
        placed.stream()
                .sorted(java.util.Comparator.comparingInt(Placed::rank))
                .map(Placed::code)
                .distinct()
                .filter(codes.keys::contains)
                .forEach(codes.order::add);
        return codes;
    }
}
