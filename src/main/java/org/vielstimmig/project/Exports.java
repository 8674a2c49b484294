package org.vielstimmig.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.exchange.limesurvey.LimeSurveyText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.Report;
import org.vielstimmig.questionnaire.Instrument;
import org.vielstimmig.questionnaire.Preflight;
import org.vielstimmig.questionnaire.Survey;
import org.vielstimmig.reports.AtomicFile;
import org.vielstimmig.reports.Codebook.State;
import org.vielstimmig.reports.CodebookDocument;
import org.vielstimmig.reports.CodebookEntry;
import org.vielstimmig.reports.CodebookReport;
import org.vielstimmig.reports.CsvWriter;
import org.vielstimmig.reports.Document;
import org.vielstimmig.reports.DocxWriter;
import org.vielstimmig.reports.HtmlWriter;
import org.vielstimmig.reports.PaperQuestionnaire;
import org.vielstimmig.reports.Passage;
import org.vielstimmig.reports.PdfWriter;
import org.vielstimmig.reports.QuestionnaireDocument;
import org.vielstimmig.reports.QuotesDocument;
import org.vielstimmig.reports.QuotesReport;
import org.vielstimmig.reports.TraceDocument;
import org.vielstimmig.reports.TraceEntry;
import org.vielstimmig.reports.XlsxWriter;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// Files for people and other programs: codebook, passages, questionnaire. What is written is gathered on the
/// store thread; the file is written on the caller's background thread and appears whole or not at all.
public final class Exports {

    /// What documents can be written as.
    public static final List<String> DOCUMENTS = List.of("docx", "xlsx", "csv", "html", "pdf");

    private final Session session;
    private final Lang lang;

    public Exports(Session session, Lang lang) {
        this.session = session;
        this.lang = lang;
    }

    /// The codebook as a document (`.docx`, `.html`, `.pdf`) or table (`.xlsx`, `.csv`), by the file's
    /// extension.
    ///
    /// @param release number of a frozen state, null for the working one
    public CompletableFuture<Path> codebook(Path out, @Nullable Integer release) {
        String format = format(out, DOCUMENTS);
        return session.read(store -> gatherCodebook(store, release)).thenApplyAsync(book -> {
            switch (format) {
                case "xlsx" -> XlsxWriter.write(CodebookReport.of(book), lang, out);
                case "csv" -> CsvWriter.write(CodebookReport.of(book), lang, out);
                default -> write(CodebookDocument.of(book), format, out);
            }
            return out;
        });
    }

    /// The passages of codes, all if none is named, as a document or table.
    public CompletableFuture<Path> quotes(Path out, Set<CodeId> codes) {
        return quotes(out, Which.ALL.withCodes(codes), Order.grouped(Order.By.CODE), null);
    }

    /// Passages as they are shown: those that are meant, in their order and under its heads.
    ///
    /// @param context how many sentences around each, 0 for the question alone, null for none of it
    public CompletableFuture<Path> quotes(Path out, Which which, Order order, @Nullable Integer context) {
        String format = format(out, DOCUMENTS);
        String title = session.snapshot().project().title();
        return passages(which, order, context).thenApplyAsync(sections -> {
            List<Passage> all = together(sections);
            int hidden = Session.await(new Retrieval(session).hidden(which, all.size()));
            String left = hidden == 0 ? "" : ReportText.PASSAGES_HIDDEN.in(lang, hidden);
            switch (format) {
                case "xlsx" -> XlsxWriter.write(quotesReport(all, left), lang, out);
                case "csv" -> CsvWriter.write(quotesReport(all, left), lang, out);
                default -> write(QuotesDocument.ofSections(title, sections, left, today(), lang), format, out);
            }
            return out;
        });
    }

    private Report quotesReport(List<Passage> passages, String left) {
        Report report = quotesReport(passages);
        if (left.isEmpty()) {
            return report;
        }
        List<String> notes = new ArrayList<>(report.notes());
        notes.add(left);
        return new Report(report.key(), report.title(), report.columns(), report.rows(), notes);
    }

    private static List<Passage> together(List<QuotesDocument.Section> sections) {
        return sections.stream().flatMap(s -> s.passages().stream()).toList();
    }

    /// The passages of codes with their sources, all if none is named; sub-codes' passages are in.
    public CompletableFuture<List<Passage>> passages(Set<CodeId> codes) {
        return passages(Which.ALL.withCodes(codes), Order.grouped(Order.By.CODE), null)
                .thenApply(Exports::together);
    }

    private CompletableFuture<List<QuotesDocument.Section>> passages(
            Which which, Order order, @Nullable Integer context) {
        Quotes quotes = new Quotes(session, context);
        return CompletableFuture.supplyAsync(() -> quotes.sections(which, order, lang));
    }

    /// Passages as the table that shows and writes them.
    public Report quotesReport(List<Passage> passages) {
        return QuotesReport.of(ReportText.PASSAGES.in(lang), passages, lang, ZoneId.systemDefault());
    }

    /// The questionnaire for LimeSurvey (`.txt`).
    ///
    /// @param audience key of the one audience it is for, null for all in one file
    /// @throws Faults (in the future) with everything that stops it
    public CompletableFuture<Path> limeSurvey(Path out, @Nullable String audience) {
        return checked(audience).thenApplyAsync(instrument -> {
            AudienceId only = audienceId(audience);
            Survey survey = only == null ? Survey.of(instrument) : Survey.of(instrument, only);
            byte[] bytes =
                    LimeSurveyText.write(survey, session.snapshot().project().id());
            AtomicFile.write(out, stream -> stream.write(bytes));
            return out;
        });
    }

    /// The questionnaire as one audience gets it on paper (`.docx`, `.html`, `.pdf`).
    ///
    /// @param audience key, null for the first
    /// @param language of the questions, null for the questionnaire's first
    public CompletableFuture<Path> paper(Path out, @Nullable String audience, @Nullable String language) {
        String format = format(out, List.of("docx", "html", "pdf"));
        return checked(audience).thenApplyAsync(instrument -> {
            Audience asked = audience != null
                    ? Lookup.audience(session.snapshot(), audience)
                    : instrument.audiences().getFirst();
            String tag = language != null ? language : instrument.languages().getFirst();
            PaperQuestionnaire paper = new PaperQuestionnaire(
                    instrument.questionnaire(),
                    asked,
                    tag,
                    instrument.blocks(),
                    instrument.items(),
                    instrument.scales());
            write(QuestionnaireDocument.of(paper), format, out);
            return out;
        });
    }

    /// Every item with the codes and passages it rests on (`.docx`, `.html`, `.pdf`, `.xlsx`, `.csv`). Holds
    /// quotes: for the project team only.
    public CompletableFuture<Path> trace(Path out) {
        String format = format(out, DOCUMENTS);
        String title = session.snapshot().project().title();
        return session.read(this::traces).thenApplyAsync(entries -> {
            switch (format) {
                case "xlsx" -> XlsxWriter.write(TraceDocument.report(entries, lang), lang, out);
                case "csv" -> CsvWriter.write(TraceDocument.report(entries, lang), lang, out);
                default -> write(TraceDocument.of(title, entries, today(), lang), format, out);
            }
            return out;
        });
    }

    /// Any table of the program as a file (`.xlsx`, `.csv`).
    public static void table(Report report, Lang lang, Path out) {
        if (format(out, List.of("xlsx", "csv")).equals("xlsx")) {
            XlsxWriter.write(report, lang, out);
        } else {
            CsvWriter.write(report, lang, out);
        }
    }

    /// All faults that stop an export at once.
    public static final class Faults extends RuntimeException {
        private final List<Problem.ExportFault> problems;

        Faults(List<Problem.ExportFault> problems) {
            super("export", null, false, false);
            this.problems = List.copyOf(problems);
        }

        public List<Problem.ExportFault> problems() {
            return problems;
        }
    }

    private CompletableFuture<Instrument> checked(@Nullable String audience) {
        return session.read(store -> {
            Instrument instrument = Instruments.of(session.snapshot());
            List<String> texts = session.snapshot().transcripts().stream()
                    .flatMap(t -> store.text(t.id()).stream())
                    .map(t -> t.text())
                    .toList();
            List<Problem.ExportFault> faults = Preflight.faults(
                    instrument, audienceId(audience), texts, session.snapshot().codes());
            if (!faults.isEmpty()) {
                throw new Faults(faults);
            }
            return instrument;
        });
    }

    private @Nullable AudienceId audienceId(@Nullable String audience) {
        return audience == null
                ? null
                : Lookup.audience(session.snapshot(), audience).id();
    }

    private org.vielstimmig.reports.Codebook gatherCodebook(Store store, @Nullable Integer release) {
        Snapshot snapshot = session.snapshot();
        Release frozen = null;
        Release last =
                snapshot.releases().isEmpty() ? null : snapshot.releases().getLast();
        boolean same = last != null && Since.of(last, snapshot.codes()).isNothing();
        if (release != null) {
            frozen = snapshot.releases().stream()
                    .filter(r -> r.number() == release)
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(
                            new Problem.NotFound(Problem.Thing.RELEASE, Integer.toString(release))));
        }
        CodeTree tree = new CodeTree(frozen == null ? snapshot.codes() : frozen.codes());
        Map<CodeId, Store.Count> counts = store.counts();
        Passages sources = new Passages(store, snapshot);
        List<Memo> memos = store.memos();
        List<CodebookEntry> entries = new ArrayList<>();
        for (Code code : tree.inOrder()) {
            List<CodebookEntry.Example> anchors = new ArrayList<>();
            for (Anchor anchor : code.anchors()) {
                store.coding(anchor.coding())
                        .filter(c -> snapshot.transcript(c.transcript()).isPresent())
                        .ifPresent(c -> anchors.add(new CodebookEntry.Example(anchor.kind(), sources.of(c))));
            }
            Store.Count count = counts.getOrDefault(code.id(), Store.Count.NONE);
            String memo = memos.stream()
                    .filter(m -> m.on().equals(new MemoTarget.OnCode(code.id())))
                    .map(Memo::text)
                    .collect(Collectors.joining("\n\n"));
            entries.add(new CodebookEntry(code, tree.names(code), anchors, count.codings(), count.transcripts(), memo));
        }
        return new org.vielstimmig.reports.Codebook(
                snapshot.project().title(),
                frozen == null ? last : frozen,
                frozen != null ? State.FROZEN : same ? State.UNCHANGED : State.WORKING,
                today(),
                lang,
                entries);
    }

    private List<TraceEntry> traces(Store store) {
        Snapshot snapshot = session.snapshot();
        Instrument instrument = Instruments.of(snapshot);
        CodeTree tree = new CodeTree(snapshot.codes());
        Map<CodeId, Store.Count> counts = store.counts();
        Passages sources = new Passages(store, snapshot);
        List<TraceEntry> entries = new ArrayList<>();
        for (Item item : instrument.items()) {
            List<TraceEntry.TracedCode> codes = new ArrayList<>();
            for (CodeId id : item.evidence().codes()) {
                tree.find(id)
                        .ifPresent(code -> codes.add(new TraceEntry.TracedCode(
                                tree.names(code),
                                code.facet(),
                                code.definition(),
                                counts.getOrDefault(id, Store.Count.NONE).transcripts())));
            }
            List<Passage> passages = item.evidence().codings().stream()
                    .flatMap(id -> store.coding(id).stream())
                    .filter(c -> snapshot.transcript(c.transcript()).isPresent())
                    .map(sources::of)
                    .toList();
            entries.add(new TraceEntry(
                    item,
                    instrument
                            .block(item.block())
                            .map(Block::title)
                            .map(t -> t.inOrAny(lang.tag()))
                            .orElse(""),
                    instrument.audiences(),
                    instrument.scale(item.scale()).orElse(null),
                    codes,
                    passages));
        }
        return entries;
    }

    private static void write(Document document, String format, Path out) {
        switch (format) {
            case "docx" -> DocxWriter.write(document, out);
            case "html" -> HtmlWriter.write(document, out);
            default -> PdfWriter.write(document, out);
        }
    }

    private String today() {
        return LocalDate.now(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(lang.locale()));
    }

    /// The format a file's extension names.
    ///
    /// @throws ProblemException if it is none of `known`
    static String format(Path out, List<String> known) {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (!known.contains(extension)) {
            throw new ProblemException(new Problem.FormatNamedWrong(extension.isEmpty() ? name : extension, known));
        }
        return extension;
    }
}
