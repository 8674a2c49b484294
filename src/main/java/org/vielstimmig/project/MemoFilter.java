package org.vielstimmig.project;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;

/// Which memos.
///
/// @param words all of these stand in it, whatever their case and accents; empty for any
/// @param kinds about what; empty for anything
/// @param coder who wrote it; null for anyone
/// @param from  of this day or later, for the diary the day it is about; null for any
/// @param to    of this day or earlier; null for any
/// @param on    exactly about this; null for anything
public record MemoFilter(
        String words,
        Set<Kind> kinds,
        @Nullable CoderId coder,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable MemoTarget on) {

    public MemoFilter(
            String words, Set<Kind> kinds, @Nullable CoderId coder, @Nullable LocalDate from, @Nullable LocalDate to) {
        this(words, kinds, coder, from, to, null);
    }

    public static final MemoFilter ALL = new MemoFilter("", Set.of(), null, null, null);

    /// What a memo is about.
    public enum Kind {
        PROJECT,
        TRANSCRIPT,
        PASSAGE,
        CODE,
        CODING,
        ITEM,
        DIARY;

        public static Kind of(Memo memo) {
            return switch (memo.on()) {
                case MemoTarget.OnProject on -> PROJECT;
                case MemoTarget.OnTranscript on -> TRANSCRIPT;
                case MemoTarget.OnPassage on -> PASSAGE;
                case MemoTarget.OnCode on -> CODE;
                case MemoTarget.OnCoding on -> CODING;
                case MemoTarget.OnItem on -> ITEM;
                case MemoTarget.InDiary on -> DIARY;
            };
        }
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /// The day a memo belongs to.
    public static LocalDate day(Memo memo) {
        return memo.on() instanceof MemoTarget.InDiary(String date)
                ? LocalDate.parse(date)
                : memo.created().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    public boolean matches(Memo memo) {
        LocalDate day = day(memo);
        return (on == null || on.equals(memo.on()))
                && (kinds.isEmpty() || kinds.contains(Kind.of(memo)))
                && (coder == null || coder.equals(memo.coder()))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && holds(Gathering.folded(memo.text()));
    }

    private boolean holds(String text) {
        for (String word : Gathering.folded(words).strip().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
