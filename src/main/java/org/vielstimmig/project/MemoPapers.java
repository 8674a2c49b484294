package org.vielstimmig.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.MemoText;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Turn;
import org.vielstimmig.reports.CsvWriter;
import org.vielstimmig.reports.Document;
import org.vielstimmig.reports.DocxWriter;
import org.vielstimmig.reports.HtmlWriter;
import org.vielstimmig.reports.PdfWriter;
import org.vielstimmig.reports.XlsxWriter;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// Memos and the diary as documents and tables.
public final class MemoPapers {

    private final Session session;
    private final Lang lang;

    public MemoPapers(Session session, Lang lang) {
        this.session = session;
        this.lang = lang;
    }

    /// A memo in words.
    ///
    /// @param about what it is about, empty for the project and the diary
    /// @param links the passages it speaks of: where, and the words
    public record Told(Memo memo, MemoFilter.Kind kind, String about, String coder, LocalDate day, List<Said> links) {}

    /// A passage a memo links to.
    public record Said(String where, String words) {}

    /// The memos that pass the filter in the order of their kinds and days.
    public CompletableFuture<List<Told>> told(MemoFilter filter) {
        return session.read(store -> told(store, session.snapshot(), filter));
    }

    private List<Told> told(Store store, Snapshot snapshot, MemoFilter filter) {
        List<MemoLink> links = store.memoLinks();
        CodeTree tree = new CodeTree(snapshot.codes());
        Map<TranscriptId, List<Turn>> turns = new HashMap<>();
        Places places = (id, range) -> place(snapshot, id, turns.computeIfAbsent(id, store::turns), range);
        return store.memos().stream()
                .filter(filter::matches)
                .map(memo -> new Told(
                        memo,
                        MemoFilter.Kind.of(memo),
                        about(store, snapshot, tree, places, memo),
                        snapshot.coder(memo.coder()).map(Coder::name).orElse(""),
                        MemoFilter.day(memo),
                        links.stream()
                                .filter(link -> link.memo().equals(memo.id()))
                                .map(link -> new Said(places.of(link.transcript(), link.range()), link.quote()))
                                .toList()))
                .sorted(Comparator.comparing(Told::kind)
                        .thenComparing(Told::day)
                        .thenComparing(t -> t.memo().created()))
                .toList();
    }

    /// Says where a passage stands; reads each transcript's turns once.
    private interface Places {
        String of(TranscriptId id, TextRange range);
    }

    private static String about(Store store, Snapshot snapshot, CodeTree tree, Places places, Memo memo) {
        return switch (memo.on()) {
            case MemoTarget.OnProject on -> "";
            case MemoTarget.InDiary on -> "";
            case MemoTarget.OnTranscript on -> title(snapshot, on.transcript());
            case MemoTarget.OnPassage on -> places.of(on.transcript(), on.range());
            case MemoTarget.OnCode on -> tree.find(on.code()).map(tree::path).orElse("");
            case MemoTarget.OnItem on ->
                snapshot.items().stream()
                        .filter(item -> item.id().equals(on.item()))
                        .map(Item::exportCode)
                        .findFirst()
                        .orElse("");
            case MemoTarget.OnCoding on -> {
                Coding coding = store.coding(on.coding()).orElse(null);
                yield coding == null
                        ? ""
                        : tree.find(coding.code()).map(tree::path).orElse("") + " · "
                                + places.of(coding.transcript(), coding.range());
            }
        };
    }

    private static String title(Snapshot snapshot, TranscriptId id) {
        return snapshot.transcript(id).map(Transcript::title).orElse("");
    }

    private String place(Snapshot snapshot, TranscriptId id, List<Turn> turns, TextRange range) {
        String title = title(snapshot, id);
        return turns.stream()
                .filter(turn -> turn.range().end() > range.start())
                .findFirst()
                .map(Turn::n)
                .map(n -> title + " · " + MemoText.TURN.in(lang, n))
                .orElse(title);
    }

    public static MemoText nameOf(MemoFilter.Kind kind) {
        return switch (kind) {
            case PROJECT -> MemoText.KIND_PROJECT;
            case TRANSCRIPT -> MemoText.KIND_TRANSCRIPT;
            case PASSAGE -> MemoText.KIND_PASSAGE;
            case CODE -> MemoText.KIND_CODE;
            case CODING -> MemoText.KIND_CODING;
            case ITEM -> MemoText.KIND_ITEM;
            case DIARY -> MemoText.KIND_DIARY;
        };
    }

    /// Writes the memos that pass the filter as a document (`.docx`, `.html`, `.pdf`) or table (`.xlsx`,
    /// `.csv`), by the file's extension.
    public CompletableFuture<Path> write(Path out, MemoFilter filter) {
        String format = Exports.format(out, Exports.DOCUMENTS);
        return told(filter).thenApplyAsync(memos -> {
            switch (format) {
                case "xlsx" -> XlsxWriter.write(report(memos), lang, out);
                case "csv" -> CsvWriter.write(report(memos), lang, out);
                case "docx" -> DocxWriter.write(document(memos), out);
                case "html" -> HtmlWriter.write(document(memos), out);
                default -> PdfWriter.write(document(memos), out);
            }
            return out;
        });
    }

    private Report report(List<Told> memos) {
        List<List<Report.Cell>> rows = new ArrayList<>();
        for (Told memo : memos) {
            rows.add(List.of(
                    Report.Cell.of(nameOf(memo.kind()).in(lang)),
                    Report.Cell.of(memo.about()),
                    Report.Cell.of(memo.memo().text()),
                    Report.Cell.of(memo.coder()),
                    Report.Cell.of(memo.day().toString()),
                    Report.Cell.of(String.join(
                            "\n",
                            memo.links().stream()
                                    .map(link -> link.where() + ": " + link.words())
                                    .toList()))));
        }
        return new Report(
                "memos",
                session.snapshot().project().title() + " – " + MemoText.REPORT_TITLE.in(lang),
                List.of(
                        new Report.Column("kind", MemoText.COLUMN_KIND.in(lang), Report.Column.Kind.TEXT),
                        new Report.Column("about", MemoText.COLUMN_ABOUT.in(lang), Report.Column.Kind.TEXT),
                        new Report.Column("memo", MemoText.COLUMN_TEXT.in(lang), Report.Column.Kind.LONG),
                        new Report.Column("coder", MemoText.COLUMN_PERSON.in(lang), Report.Column.Kind.TEXT),
                        new Report.Column("day", MemoText.COLUMN_DAY.in(lang), Report.Column.Kind.DATE),
                        new Report.Column("links", MemoText.COLUMN_LINKS.in(lang), Report.Column.Kind.LONG)),
                rows,
                List.of());
    }

    private Document document(List<Told> memos) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(lang.locale());
        Document.Builder document = Document.titled(MemoText.REPORT_TITLE.in(lang), lang.tag())
                .subtitle(session.snapshot().project().title())
                .date(LocalDate.now(ZoneId.systemDefault()).format(day));
        String head = "";
        for (Told memo : memos) {
            String next = nameOf(memo.kind()).in(lang);
            if (!next.equals(head)) {
                document.heading(1, "", next);
                head = next;
            }
            List<String> about = new ArrayList<>();
            about.add(memo.day().format(day));
            about.add(memo.coder());
            if (!memo.about().isEmpty()) {
                about.addFirst(memo.about());
            }
            document.paragraph(String.join(" · ", about), Document.Manner.SMALL);
            document.paragraph(memo.memo().text(), Document.Manner.BODY);
            memo.links().forEach(link -> document.add(new Document.Part.Quote(link.words(), link.where(), "")));
        }
        return document.done();
    }
}
