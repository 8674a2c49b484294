package org.vielstimmig.desktop.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A coding's weight as three dots: none, a little, much, most.
final class Weight {

    /// What that many dots stand for, from one dot on.
    static final List<Integer> VALUES = List.of(33, 67, 100);

    static final int STEPS = VALUES.size();

    private Weight() {}

    /// How many dots are full, 0 to 3; 0 for a coding that is not weighed.
    static int full(@Nullable Integer weight) {
        if (weight == null) {
            return 0;
        }
        return weight <= 0 ? 0 : Math.clamp((int) Math.ceil(weight / 34.0), 1, STEPS);
    }

    /// The weight of that many dots.
    ///
    /// @param dots from 1
    static Integer of(int dots) {
        return VALUES.get(dots - 1);
    }

    /// `●●○`; empty for a coding that is not weighed.
    static String dots(@Nullable Integer weight) {
        if (weight == null) {
            return "";
        }
        int full = full(weight);
        return "●".repeat(full) + "○".repeat(STEPS - full);
    }
}
