package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Store;

/// All memos, or those that belong to the transcript on the page.
final class MemosViewModel {

    /// What a memo is about, in words for the list.
    enum About {
        PROJECT,
        TRANSCRIPT,
        PASSAGE,
        CODE,
        CODING,
        ITEM
    }

    /// @param name       title, code or passage that it is about; empty for the project
    /// @param transcript where a click leads, null if nowhere
    /// @param range      the passage there, null for the whole
    /// @param code       the code it is about, by itself or by its coding
    record Row(
            Memo memo,
            About about,
            String name,
            @Nullable TranscriptId transcript,
            @Nullable TextRange range,
            @Nullable CodeId code,
            String coder) {}

    private record Found(List<Memo> memos, Map<CodingId, Coding> codings) {}

    private final CodingViewModel model;
    private final BooleanProperty hereOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Found found = new Found(List.of(), Map.of());

    MemosViewModel(CodingViewModel model) {
        this.model = model;
        hereOnly.set(model.choices().text("coding.memos").orElse("").equals("here"));
        hereOnly.addListener((observable, before, now) -> {
            model.choices().keep("coding.memos", now ? "here" : "all");
            build();
        });
        model.openedProperty().addListener((observable, before, now) -> build());
        model.follow(happened -> {
            if (happened.touches(Memo.class)
                    || CodingChanges.onExisting(happened, Coding.class)
                    || happened.touches(Code.class)
                    || happened.touches(Transcript.class)
                    || happened.touchesTexts()) {
                read();
            }
        });
        read();
    }

    /// Whether only memos of the transcript on the page are shown.
    BooleanProperty hereOnlyProperty() {
        return hereOnly;
    }

    /// The newest first.
    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The memos on a coding, oldest first.
    List<Memo> on(CodingId coding) {
        return found.memos().stream()
                .filter(m -> m.on().equals(new MemoTarget.OnCoding(coding)))
                .toList();
    }

    private void read() {
        model.arrival().when(model.session().read(MemosViewModel::gather), read -> {
            found = read;
            build();
        });
    }

    private static Found gather(Store store) {
        List<Memo> memos = store.memos();
        Map<CodingId, Coding> codings = new HashMap<>();
        for (Memo memo : memos) {
            if (memo.on() instanceof MemoTarget.OnCoding(CodingId id)) {
                store.coding(id).ifPresent(coding -> codings.put(id, coding));
            }
        }
        return new Found(memos, codings);
    }

    private void build() {
        List<Row> next = new ArrayList<>();
        for (Memo memo : found.memos()) {
            Row row = row(memo);
            TranscriptId here = model.shownTranscript();
            if (!hereOnly.get() || here != null && here.equals(row.transcript())) {
                next.add(row);
            }
        }
        next.sort((a, b) -> b.memo().created().compareTo(a.memo().created()));
        if (!next.equals(rows.get())) {
            rows.set(next);
        }
    }

    private Row row(Memo memo) {
        String coder = model.snapshot().coder(memo.coder()).map(Coder::initials).orElse("?");
        return switch (memo.on()) {
            case MemoTarget.OnProject() -> new Row(memo, About.PROJECT, "", null, null, null, coder);
            case MemoTarget.OnTranscript(TranscriptId id) ->
                new Row(memo, About.TRANSCRIPT, title(id), id, null, null, coder);
            case MemoTarget.OnPassage(TranscriptId id, TextRange range) ->
                new Row(memo, About.PASSAGE, title(id), id, range, null, coder);
            case MemoTarget.OnCode(CodeId id) -> new Row(memo, About.CODE, path(id), null, null, id, coder);
            case MemoTarget.OnCoding(CodingId id) ->
                onCoding(memo, found.codings().get(id), coder);
            case MemoTarget.OnItem(ItemId id) ->
                new Row(
                        memo,
                        About.ITEM,
                        model.snapshot().items().stream()
                                .filter(i -> i.id().equals(id))
                                .map(i -> i.exportCode())
                                .findFirst()
                                .orElse(""),
                        null,
                        null,
                        null,
                        coder);
        };
    }

    private Row onCoding(Memo memo, @Nullable Coding coding, String coder) {
        if (coding == null) {
            return new Row(memo, About.CODING, "", null, null, null, coder);
        }
        return new Row(
                memo,
                About.CODING,
                title(coding.transcript()) + " · "
                        + model.tree().find(coding.code()).map(Code::name).orElse("?"),
                coding.transcript(),
                coding.range(),
                coding.code(),
                coder);
    }

    private String title(TranscriptId id) {
        return model.snapshot().transcript(id).map(Transcript::title).orElse("?");
    }

    private String path(CodeId id) {
        return model.tree().find(id).map(c -> String.join(" / ", model.path(c))).orElse("?");
    }
}
