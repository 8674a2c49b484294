package org.vielstimmig.transcripts;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Role;

/// What a person decided about a file instead of leaving it to recognition.
///
/// @param format   how to read it, null to tell from the bytes and the name
/// @param charset  for plain text, Markdown and HTML; null to tell from the bytes
/// @param markSide where time marks stand; null to tell from the text
/// @param labels   the labels that are speakers, and no others; null to tell from the text
/// @param roles    role by label; others are guessed
public record ReadOptions(
        @Nullable Format format,
        @Nullable Charset charset,
        @Nullable MarkSide markSide,
        @Nullable Set<String> labels,
        Map<String, Role> roles) {

    /// All is left to recognition.
    public static final ReadOptions NONE = new ReadOptions(null, null, null, null, Map.of());

    public ReadOptions {
        labels = labels == null ? null : Set.copyOf(labels);
        roles = Map.copyOf(roles);
    }

    public ReadOptions withFormat(@Nullable Format value) {
        return new ReadOptions(value, charset, markSide, labels, roles);
    }

    public ReadOptions withCharset(@Nullable Charset value) {
        return new ReadOptions(format, value, markSide, labels, roles);
    }

    public ReadOptions withMarkSide(@Nullable MarkSide value) {
        return new ReadOptions(format, charset, value, labels, roles);
    }

    public ReadOptions withLabels(@Nullable Set<String> value) {
        return new ReadOptions(format, charset, markSide, value, roles);
    }

    public ReadOptions withRoles(Map<String, Role> value) {
        return new ReadOptions(format, charset, markSide, labels, value);
    }
}
