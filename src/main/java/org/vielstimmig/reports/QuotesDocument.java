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
        long interviews = passages.stream().map(Passage::interview).distinct().count();
        var document = Document.titled(ReportText.PASSAGES.in(lang), lang.tag())
                .subtitle(project)
                .date(date)
                .note(ReportText.CODES_COUNT.in(lang, byCode.size()) + " · "
                        + counted(passages.size(), interviews, lang))
                .note(ReportText.PASSAGES_PERSONAL.in(lang));
        if (byCode.size() >= CONTENTS_FROM) {
            document.cover().contents();
        }
        byCode.forEach((code, found) -> {
            document.heading(1, "", String.join(" / ", code));
            long places = found.stream().map(Passage::interview).distinct().count();
            document.paragraph(counted(found.size(), places, lang), Manner.SMALL);
            found.forEach(passage -> add(document, passage, lang));
        });
        return document.done();
    }

    private static String counted(long passages, long interviews, Lang lang) {
        String count = ReportText.PASSAGES_COUNT.in(lang, passages);
        return passages == 0
                ? count
                : ReportText.CODINGS_IN.in(lang, count, ReportText.INTERVIEWS_COUNT.in(lang, interviews));
    }

    private static void add(Document.Builder document, Passage passage, Lang lang) {
        List<String> more = new ArrayList<>();
        more.add(passage.source(lang));
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
        if (!passage.memo().isBlank()) {
            document.paragraph(ReportText.MEMO.in(lang) + ": " + passage.memo(), Manner.SMALL);
        }
    }
}
