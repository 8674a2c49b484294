package org.vielstimmig.transcripts;

import org.jspecify.annotations.Nullable;

/// Which columns of a table hold what, counted from 0.
///
/// @param sheet   of a workbook, counted from 0
/// @param speaker null if nobody is named
/// @param start   null if there are no times
/// @param end     null if there are none
/// @param text    what is said
/// @param headed  whether the first row names the columns
public record Columns(
        int sheet,
        @Nullable Integer speaker,
        @Nullable Integer start,
        @Nullable Integer end,
        int text,
        boolean headed) {}
