package org.vielstimmig.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// The JSON that several commands print. Names and shapes are a promise to scripts.
final class Shapes {

    private Shapes() {}

    record CodeShape(
            String id,
            String path,
            String facet,
            String color,
            String shortName,
            String brief,
            String definition,
            String useWhen,
            String notWhen,
            List<String> notWhenSee,
            String rule,
            List<AnchorShape> anchorKinds,
            List<String> anchors,
            String origin,
            String status,
            int codings,
            int transcripts) {}

    record AnchorShape(String coding, String kind) {}

    static CodeShape code(CodeTree tree, Code code, Map<CodeId, Store.Count> counts) {
        Store.Count count = counts.getOrDefault(code.id(), Store.Count.NONE);
        return new CodeShape(
                code.id().toString(),
                tree.path(code),
                word(code.facet()),
                code.color(),
                code.shortName(),
                code.brief(),
                code.definition(),
                code.useWhen(),
                code.notWhen(),
                code.notWhenSee().stream().map(tree::path).toList(),
                code.rule(),
                code.anchors().stream()
                        .map(a -> new AnchorShape(a.coding().toString(), word(a.kind())))
                        .toList(),
                code.anchors().stream().map(a -> a.coding().toString()).toList(),
                word(code.origin()),
                word(code.status()),
                count.codings(),
                count.transcripts());
    }

    record CodingShape(
            String id,
            String transcript,
            int start,
            int end,
            String text,
            String code,
            String coder,
            @Nullable Integer weight,
            String facet,
            String memo,
            String created) {}

    /// Codings as lines: id, code and words.
    static List<String> lines(List<CodingShape> codings) {
        return codings.stream().map(c -> row(c.id(), c.code(), c.text())).toList();
    }

    /// Codings without their memos.
    static List<CodingShape> codings(Session session, Collection<Coding> codings) {
        return codings(session, codings, List.of());
    }

    static List<CodingShape> codings(Session session, Collection<Coding> codings, List<Memo> memos) {
        Snapshot snapshot = session.snapshot();
        CodeTree tree = new CodeTree(snapshot.codes());
        return codings.stream()
                .map(coding -> coding(snapshot, tree, coding, memo(coding, memos)))
                .toList();
    }

    private static String memo(Coding coding, List<Memo> memos) {
        MemoTarget on = new MemoTarget.OnCoding(coding.id());
        return memos.stream().filter(m -> m.on().equals(on)).map(Memo::text).collect(Collectors.joining("\n\n"));
    }

    static CodingShape coding(Snapshot snapshot, CodeTree tree, Coding coding, String memo) {
        Facet own = coding.facet();
        return new CodingShape(
                coding.id().toString(),
                snapshot.transcript(coding.transcript()).map(Transcript::title).orElse(""),
                coding.range().start(),
                coding.range().end(),
                coding.quote(),
                tree.path(coding.code()),
                coderName(snapshot, coding.coder()),
                coding.weight(),
                own != null
                        ? word(own)
                        : tree.find(coding.code()).map(c -> word(c.facet())).orElse("neutral"),
                memo,
                coding.created().toString());
    }

    static String coderName(Snapshot snapshot, CoderId id) {
        return snapshot.coder(id).map(Coder::name).orElse("");
    }

    /// A coding or a memo whose text was deleted.
    sealed interface LostShape permits LostCoding, LostMemo {}

    record LostCoding(String kind, @JsonUnwrapped CodingShape coding) implements LostShape {}

    /// @param start where its words stood
    record LostMemo(
            String kind,
            String transcript,
            int start,
            int end,
            @JsonUnwrapped MemoShape memo) implements LostShape {}

    record MemoShape(String id, String on, String text, String coder, String created) {}

    /// @param text   the words there
    /// @param memo   the memo it belongs to
    record LinkShape(String id, String memo, String transcript, int start, int end, String text) {}

    record LinkedMemoShape(@JsonUnwrapped MemoShape memo, List<LinkShape> links) {}

    static LinkShape link(Snapshot snapshot, MemoLink link) {
        return new LinkShape(
                link.id().toString(),
                link.memo().toString(),
                snapshot.transcript(link.transcript()).map(Transcript::title).orElse(""),
                link.range().start(),
                link.range().end(),
                link.quote());
    }

    static LinkedMemoShape memo(Snapshot snapshot, CodeTree tree, Memo memo, List<MemoLink> links) {
        return new LinkedMemoShape(
                memo(snapshot, tree, memo),
                links.stream()
                        .filter(link -> link.memo().equals(memo.id()))
                        .map(link -> link(snapshot, link))
                        .toList());
    }

    static MemoShape memo(Snapshot snapshot, CodeTree tree, Memo memo) {
        String on = switch (memo.on()) {
            case MemoTarget.OnProject p -> "project";
            case MemoTarget.OnTranscript t -> "transcript:" + t.transcript();
            case MemoTarget.OnPassage p ->
                "transcript:" + p.transcript() + ":" + p.range().start() + ":"
                        + p.range().end();
            case MemoTarget.OnCode c -> "code:" + tree.path(c.code());
            case MemoTarget.OnCoding c -> "coding:" + c.coding();
            case MemoTarget.OnItem i -> "item:" + i.item();
            case MemoTarget.InDiary d -> "diary:" + d.date();
        };
        return new MemoShape(
                memo.id().toString(),
                on,
                memo.text(),
                coderName(snapshot, memo.coder()),
                memo.created().toString());
    }

    /// An enum constant as scripts see it: `in-vivo`.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// One line of a list, with tabs between its columns.
    static String row(Object... cells) {
        StringBuilder row = new StringBuilder();
        for (Object cell : cells) {
            row.append(row.isEmpty() ? "" : "\t").append(String.valueOf(cell).replaceAll("\\s+", " "));
        }
        return row.toString();
    }
}
