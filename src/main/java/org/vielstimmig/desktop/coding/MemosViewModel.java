package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.MemoFilter;
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
        ITEM,
        DIARY
    }

    /// @param name       title, code or passage that it is about; empty for the project
    /// @param transcript where a click leads, null if nowhere
    /// @param range      the passage there, null for the whole
    /// @param code       the code it is about, by itself or by its coding
    /// @param links      the passages it speaks of
    record Row(
            Memo memo,
            About about,
            String name,
            @Nullable TranscriptId transcript,
            @Nullable TextRange range,
            @Nullable CodeId code,
            String coder,
            List<MemoLink> links) {

        Row(
                Memo memo,
                About about,
                String name,
                @Nullable TranscriptId transcript,
                @Nullable TextRange range,
                @Nullable CodeId code,
                String coder) {
            this(memo, about, name, transcript, range, code, coder, List.of());
        }

        private Row with(List<MemoLink> spokenOf) {
            return new Row(memo, about, name, transcript, range, code, coder, spokenOf);
        }
    }

    private record Found(List<Memo> memos, Map<CodingId, Coding> codings, List<MemoLink> links) {}

    private final CodingViewModel model;
    private final BooleanProperty hereOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<MemoFilter> filter = new SimpleObjectProperty<>(MemoFilter.ALL);
    private final ReadOnlyObjectWrapper<Object> readAgain = new ReadOnlyObjectWrapper<>("");
    private Found found = new Found(List.of(), Map.of(), List.of());

    MemosViewModel(CodingViewModel model) {
        this.model = model;
        hereOnly.set(model.choices().text("coding.memos").orElse("").equals("here"));
        hereOnly.addListener((observable, before, now) -> {
            model.choices().keep("coding.memos", now ? "here" : "all");
            build();
        });
        filter.addListener((observable, before, now) -> build());
        model.page().openedProperty().addListener((observable, before, now) -> build());
        model.follow(happened -> {
            if (happened.touches(Memo.class)
                    || happened.touches(MemoLink.class)
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

    /// Which memos are shown.
    ObjectProperty<MemoFilter> filterProperty() {
        return filter;
    }

    /// The passages a memo speaks of.
    List<MemoLink> links(MemoId memo) {
        return found.links().stream().filter(link -> link.memo().equals(memo)).toList();
    }

    /// "I-05 · 20": where a link leads.
    String nameOf(MemoLink link) {
        Opened opened = model.page().opened();
        String title = title(link.transcript());
        if (opened == null || !opened.transcript().id().equals(link.transcript())) {
            return title;
        }
        return opened.words().turns().stream()
                .filter(turn -> turn.range().end() > link.range().start())
                .findFirst()
                .map(turn -> title + " · " + turn.n())
                .orElse(title);
    }

    /// The newest first.
    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Changes whenever the memos were read again.
    ReadOnlyObjectProperty<Object> readProperty() {
        return readAgain.getReadOnlyProperty();
    }

    /// All memos about something in a transcript, whatever the list shows; oldest first.
    List<Row> in(TranscriptId transcript) {
        return found.memos().stream()
                .map(this::row)
                .filter(row -> transcript.equals(row.transcript()))
                .toList();
    }

    /// The passages of a transcript that memos speak of.
    List<MemoLink> linksTo(TranscriptId transcript) {
        return found.links().stream()
                .filter(link -> link.transcript().equals(transcript))
                .toList();
    }

    /// A memo, with what it is about.
    Optional<Row> row(MemoId id) {
        return found.memos().stream()
                .filter(memo -> memo.id().equals(id))
                .map(this::row)
                .findFirst();
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
            readAgain.set(read);
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
        return new Found(memos, codings, store.memoLinks());
    }

    private void build() {
        List<Row> next = new ArrayList<>();
        for (Memo memo : found.memos()) {
            Row row = row(memo).with(links(memo.id()));
            TranscriptId here = model.page().shownTranscript();
            if (!filter.get().matches(memo)) {
                continue;
            }
            if (!hereOnly.get() || here != null && here.equals(row.transcript())) {
                next.add(row);
            }
        }
        next.sort((a, b) -> {
            int days = MemoFilter.day(b.memo()).compareTo(MemoFilter.day(a.memo()));
            return days != 0 ? days : b.memo().created().compareTo(a.memo().created());
        });
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
            case MemoTarget.InDiary(String date) -> new Row(memo, About.DIARY, date, null, null, null, coder);
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
