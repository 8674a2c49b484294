package org.vielstimmig.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.reports.Document.Manner;
import org.vielstimmig.reports.Document.Part;

/// Coded passages to read: grouped by code, each with its source, who coded it, its weight and its memo.
public final class QuotesDocument {

    private static final int CONTENTS_FROM = 3;

    private QuotesDocument() {}

    /// @param project  title of the project
    /// @param passages grouped by code in the order of each code's first passage
    /// @param date     the day of the document in words of `lang`
    public static Document of(String project, List<Passage> passages, String date, Lang lang) {
        Map<List<String>, List<Passage>> byCode = new LinkedHashMap<>();
        passages.forEach(
                p -> byCode.computeIfAbsent(p.code(), any -> new ArrayList<>()).add(p));
        List<Section> sections = byCode.entrySet().stream()
                .map(e -> new Section(String.join(" / ", e.getKey()), e.getValue(), true))
                .toList();
        return ofSections(project, sections, "", date, lang);
    }

    /// Passages that stand under one head.
    ///
    /// @param name   empty for no head
    /// @param isCode whether the head names the code of all of them; else each says its own
    public record Section(String name, List<Passage> passages, boolean isCode) {
        public Section {
            passages = List.copyOf(passages);
        }
    }

    /// Passages in the order and under the heads given.
    ///
    /// @param left says what is left out, empty if nothing is
    public static Document ofSections(String project, List<Section> sections, String left, String date, Lang lang) {
        List<Passage> passages =
                sections.stream().flatMap(s -> s.passages().stream()).toList();
        long interviews = passages.stream().map(Passage::interview).distinct().count();
        long codes = passages.stream().map(Passage::code).distinct().count();
        var document = Document.titled(ReportText.PASSAGES.in(lang), lang.tag())
                .subtitle(project)
                .date(date)
                .note(ReportText.CODES_COUNT.in(lang, codes) + " · " + counted(passages.size(), interviews, lang))
                .note(ReportText.PASSAGES_PERSONAL.in(lang));
        if (!left.isEmpty()) {
            document.note(left);
        }
        if (sections.size() >= CONTENTS_FROM) {
            document.cover().contents();
        }
        for (Section section : sections) {
            if (!section.name().isEmpty()) {
                document.heading(1, "", section.name());
                long places = section.passages().stream()
                        .map(Passage::interview)
                        .distinct()
                        .count();
                document.paragraph(counted(section.passages().size(), places, lang), Manner.SMALL);
            }
            section.passages().forEach(passage -> add(document, passage, section.isCode(), lang));
        }
        return document.done();
    }

    private static String counted(long passages, long interviews, Lang lang) {
        String count = ReportText.PASSAGES_COUNT.in(lang, passages);
        return passages == 0
                ? count
                : ReportText.CODINGS_IN.in(lang, count, ReportText.INTERVIEWS_COUNT.in(lang, interviews));
    }

    private static void add(Document.Builder document, Passage passage, boolean underItsCode, Lang lang) {
        Passage.Around around = passage.around();
        if (!around.question().isBlank()) {
            document.paragraph(ReportText.QUESTION_BEFORE.in(lang) + ": " + oneLine(around.question()), Manner.SMALL);
        }
        if (!around.before().isBlank()) {
            document.paragraph("… " + oneLine(around.before()), Manner.SMALL);
        }
        List<String> more = new ArrayList<>();
        more.add(passage.source(lang));
        if (!underItsCode) {
            more.add(String.join(" / ", passage.code()));
        }
        if (!passage.group().isBlank()) {
            more.add(passage.group());
        }
        if (!passage.coder().isBlank()) {
            more.add(ReportText.CODED_BY.in(lang, passage.coder()));
        }
        if (passage.weight() != null) {
            more.add(ReportText.WEIGHT_OF.in(lang, passage.weight()));
        }
        document.add(new Part.Quote(
                passage.text(),
                String.join(" · ", more),
                ReportText.of(passage.facet()).in(lang)));
        if (!around.after().isBlank()) {
            document.paragraph(oneLine(around.after()) + " …", Manner.SMALL);
        }
        if (!passage.memo().isBlank()) {
            document.paragraph(ReportText.MEMO.in(lang) + ": " + passage.memo(), Manner.SMALL);
        }
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
