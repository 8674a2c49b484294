package org.vielstimmig.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.exchange.sample.SampleSource;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoLinkId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;

/// The sample's memos, with what they are on and the passages they lead to.
final class SampleThoughts {

    private final Sample sample;
    private final Draft draft;
    private final Map<String, Item> items;

    /// @param items by their export code
    SampleThoughts(Sample sample, Draft draft, Map<String, Item> items) {
        this.sample = sample;
        this.draft = draft;
        this.items = items;
    }

    void add(List<SampleSource.MemoSource> sources) {
        for (SampleSource.MemoSource m : sources) {
            Coder coder = sample.coder(m.coder());
            MemoTarget on = target(m);
            Memo memo = new Memo(MemoId.create(), on, m.text(), coder.id(), written(m, on));
            draft.add(memo);
            List<SampleSource.QuoteSource> links = m.links();
            if (links != null) {
                links.forEach(link -> draft.add(link(memo, link)));
            }
        }
    }

    private Instant written(SampleSource.MemoSource m, MemoTarget on) {
        String date = on instanceof MemoTarget.InDiary diary && m.date() == null ? diary.date() : m.date();
        return date == null
                ? draft.now()
                : LocalDate.parse(date).atTime(LocalTime.of(16, 10)).toInstant(ZoneOffset.UTC);
    }

    private MemoTarget target(SampleSource.MemoSource m) {
        int colon = m.on().indexOf(':');
        String kind = colon < 0 ? m.on() : m.on().substring(0, colon);
        String which = m.on().substring(colon + 1);
        return switch (kind) {
            case "project" -> new MemoTarget.OnProject();
            case "transcript" ->
                new MemoTarget.OnTranscript(sample.transcript(which).id());
            case "code" -> new MemoTarget.OnCode(sample.code(which).id());
            case "coding" -> new MemoTarget.OnCoding(sample.coding(or(m.interview()), or(m.quote()), or(m.code())));
            case "passage" -> {
                TranscriptText text = sample.text(or(m.interview()));
                yield new MemoTarget.OnPassage(text.id(), Sample.range(text, or(m.quote())));
            }
            case "turn" -> {
                TranscriptText text = sample.text(or(m.interview()));
                yield new MemoTarget.OnPassage(text.id(), turn(text, or(m.quote())));
            }
            case "item" -> {
                Item item = items.get(which);
                if (item == null) {
                    throw new IllegalStateException("the sample has no item " + which);
                }
                yield new MemoTarget.OnItem(item.id());
            }
            case "diary" -> new MemoTarget.InDiary(which);
            default -> throw new IllegalStateException("the sample has a memo on " + m.on());
        };
    }

    /// The turn in which something is said.
    private static TextRange turn(TranscriptText text, String quote) {
        TextRange said = Sample.range(text, quote);
        return text.turns().stream()
                .filter(t -> t.range().start() <= said.start()
                        && said.end() <= t.range().end())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the sample has nobody who says " + quote))
                .range();
    }

    private MemoLink link(Memo memo, SampleSource.QuoteSource to) {
        TranscriptText text = sample.text(to.interview());
        TranscriptId transcript = text.id();
        TextRange range = Sample.range(text, to.quote());
        return new MemoLink(MemoLinkId.create(), memo.id(), transcript, range, range.of(text.text()));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
