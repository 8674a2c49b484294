package org.vielstimmig.transcripts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.TextRange;

/// What a profile found in a text.
///
/// @param profile its short name for the source: `label`, `f4`, `plain`
/// @param text    the text the ranges point into; a profile may have made it from the lines
record Outline(String profile, String text, List<Part> parts, MarkSide side, int marks, List<Finding> findings) {

    Outline {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /// A turn to be.
    ///
    /// @param label null where nobody is named
    /// @param at    start in milliseconds, null if unknown
    record Part(
            @Nullable String label,
            TextRange range,
            @Nullable Long at) {}
}
