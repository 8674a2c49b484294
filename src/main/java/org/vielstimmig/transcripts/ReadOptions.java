package org.vielstimmig.transcripts;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Role;

/// What a person decided about a file instead of leaving it to recognition.
///
/// @param format     how to read it, null to tell from the bytes and the name
/// @param charset    for text of any kind; null to tell from the bytes
/// @param convention how speakers and times are written, one that [Convention#isForcible] allows; null to tell
/// @param markSide   where time marks stand; null to tell from the text
/// @param labels     the labels that are speakers, and no others; null to tell from the text
/// @param renames    new label by label as written. Two with the same new label are one speaker. The text is
///                   written with the new labels: the only way for a name to stay out of a project
/// @param roles      role by label, as it is after renaming; others are guessed
/// @param columns    of a table, null to tell from the cells
/// @param language   BCP 47 tag, null to tell from the words
/// @param dropHeader whether the text before the first turn is left out
/// @param dropFooter whether what a program wrote behind the last turn is left out
/// @param keepMargins whether running heads, page numbers and line numbers stay in the text
public record ReadOptions(
        @Nullable Format format,
        @Nullable Charset charset,
        @Nullable Convention convention,
        @Nullable MarkSide markSide,
        @Nullable Set<String> labels,
        Map<String, String> renames,
        Map<String, Role> roles,
        @Nullable Columns columns,
        @Nullable String language,
        boolean dropHeader,
        boolean dropFooter,
        boolean keepMargins) {

    /// All is left to recognition.
    public static final ReadOptions NONE =
            new ReadOptions(null, null, null, null, null, Map.of(), Map.of(), null, null, false, false, false);

    public ReadOptions {
        labels = labels == null ? null : Set.copyOf(labels);
        renames = Map.copyOf(renames);
        roles = Map.copyOf(roles);
    }

    public ReadOptions withFormat(@Nullable Format value) {
        return new ReadOptions(
                value,
                charset,
                convention,
                markSide,
                labels,
                renames,
                roles,
                columns,
                language,
                dropHeader,
                dropFooter,
                keepMargins);
    }

    public ReadOptions withCharset(@Nullable Charset value) {
        return new ReadOptions(
                format,
                value,
                convention,
                markSide,
                labels,
                renames,
                roles,
                columns,
                language,
                dropHeader,
                dropFooter,
                keepMargins);
    }

    public ReadOptions withConvention(@Nullable Convention value) {
        return new ReadOptions(
                format,
                charset,
                value,
                markSide,
                labels,
                renames,
                roles,
                columns,
                language,
                dropHeader,
                dropFooter,
                keepMargins);
    }

    public ReadOptions withMarkSide(@Nullable MarkSide value) {
        return new ReadOptions(
                format,
                charset,
                convention,
                value,
                labels,
                renames,
                roles,
                columns,
                language,
                dropHeader,
                dropFooter,
                keepMargins);
    }

    public ReadOptions withLabels(@Nullable Set<String> value) {
        return new ReadOptions(
                format,
                charset,
                convention,
                markSide,
                value,
                renames,
                roles,
                columns,
                language,
                dropHeader,
                dropFooter,
                keepMargins);
    }

    public ReadOptions withRenames(Map<String, String> value) {
        return new ReadOptions(
                format,
                charset,
                convention,
                markSide,
                labels,
                value,
                roles,
                columns,
                language,
                dropHeader,
                dropFooter,
                keepMargins);
    }

    public ReadOptions withRoles(Map<String, Role> value) {
        return new ReadOptions(
                format,
                charset,
                convention,
                markSide,
                labels,
                renames,
                value,
                columns,
                language,
                dropHeader,
                dropFooter,
                keepMargins);
    }

    public ReadOptions withColumns(@Nullable Columns value) {
        return new ReadOptions(
                format,
                charset,
                convention,
                markSide,
                labels,
                renames,
                roles,
                value,
                language,
                dropHeader,
                dropFooter,
                keepMargins);
    }

    public ReadOptions withLanguage(@Nullable String value) {
        return new ReadOptions(
                format,
                charset,
                convention,
                markSide,
                labels,
                renames,
                roles,
                columns,
                value,
                dropHeader,
                dropFooter,
                keepMargins);
    }

    public ReadOptions withDropHeader(boolean value) {
        return new ReadOptions(
                format,
                charset,
                convention,
                markSide,
                labels,
                renames,
                roles,
                columns,
                language,
                value,
                dropFooter,
                keepMargins);
    }

    public ReadOptions withDropFooter(boolean value) {
        return new ReadOptions(
                format,
                charset,
                convention,
                markSide,
                labels,
                renames,
                roles,
                columns,
                language,
                dropHeader,
                value,
                keepMargins);
    }

    public ReadOptions withKeepMargins(boolean value) {
        return new ReadOptions(
                format,
                charset,
                convention,
                markSide,
                labels,
                renames,
                roles,
                columns,
                language,
                dropHeader,
                dropFooter,
                value);
    }
}
