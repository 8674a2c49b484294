package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Memos;

/// Codings and memos that lost all their text to an edit. They are never thrown away by themselves.
final class LostViewModel {

    /// @param coding null for a memo
    /// @param memo   null for a coding
    /// @param at     where its text stood
    /// @param coder  initials of who set or wrote it
    record Row(
            @Nullable Coding coding,
            @Nullable Memo memo,
            TranscriptId transcript,
            String title,
            int at,
            String name,
            Facet facet,
            String words,
            String coder) {}

    private final CodingViewModel model;
    private final Corrections corrections;
    private final Codings codings;
    private final Memos memos;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());

    private record Found(List<Coding> codings, List<Memo> memos) {}

    LostViewModel(CodingViewModel model) {
        this.model = model;
        corrections = new Corrections(model.session());
        codings = new Codings(model.session());
        memos = new Memos(model.session());
        model.follow(happened -> {
            if (happened.touchesTexts()
                    || !rows.get().isEmpty() && CodingChanges.onExisting(happened, Coding.class)
                    || !rows.get().isEmpty() && happened.touches(Memo.class)
                    || happened.touches(Transcript.class)
                    || happened.touches(Code.class)
                    || happened.changes().stream().anyMatch(LostViewModel::bringsLost)) {
                read();
            }
        });
        read();
    }

    /// One that was deleted from this list came back.
    private static boolean bringsLost(Change change) {
        return switch (change) {
            case Change.Added(Coding coding) -> coding.range().isEmpty();
            case Change.Added(Memo memo) ->
                memo.on() instanceof MemoTarget.OnPassage on && on.range().isEmpty();
            default -> false;
        };
    }

    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    private void read() {
        model.arrival().when(corrections.lost().thenCombine(memos.lost(), Found::new), this::build);
    }

    private void build(Found found) {
        List<Row> next = new ArrayList<>();
        for (Coding coding : found.codings()) {
            Code code = model.tree().find(coding.code()).orElse(null);
            next.add(new Row(
                    coding,
                    null,
                    coding.transcript(),
                    title(coding.transcript()),
                    coding.range().start(),
                    code == null ? "?" : code.name(),
                    model.facetOf(coding),
                    coding.quote(),
                    model.initials(coding)));
        }
        for (Memo memo : found.memos()) {
            if (memo.on() instanceof MemoTarget.OnPassage(TranscriptId id, TextRange range)
                    && model.snapshot().transcript(id).isPresent()) {
                next.add(new Row(
                        null, memo, id, title(id), range.start(), "", Facet.NEUTRAL, memo.text(), initials(memo)));
            }
        }
        if (!next.equals(rows.get())) {
            rows.set(List.copyOf(next));
        }
    }

    private String initials(Memo memo) {
        return model.snapshot().coder(memo.coder()).map(Coder::initials).orElse("?");
    }

    private String title(TranscriptId id) {
        return model.snapshot().transcript(id).map(Transcript::title).orElse("?");
    }

    /// Gives a coding or a memo the selected words; empty without a selection in its transcript.
    Optional<CompletableFuture<?>> attach(Row row) {
        TextRange range = model.page().taken();
        if (range == null || !row.transcript().equals(model.page().shownTranscript())) {
            return Optional.empty();
        }
        Coding coding = row.coding();
        Memo memo = row.memo();
        if (coding != null) {
            return Optional.of(codings.place(coding.id(), range));
        }
        return memo == null
                ? Optional.empty()
                : Optional.of(memos.place(memo.id(), new MemoTarget.OnPassage(row.transcript(), range)));
    }

    CompletableFuture<?> remove(Row row) {
        Coding coding = row.coding();
        Memo memo = row.memo();
        CodingId id = coding == null ? null : coding.id();
        return id != null
                ? codings.uncode(id)
                : memo != null ? memos.change(memo.id(), "") : CompletableFuture.completedFuture(row);
    }
}
