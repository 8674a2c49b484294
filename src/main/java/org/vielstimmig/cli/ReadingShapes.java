package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.Clock;
import org.vielstimmig.i18n.ConventionText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.transcripts.Columns;
import org.vielstimmig.transcripts.Reading;
import org.vielstimmig.transcripts.Recognition;

/// How a file was understood, as scripts see it.
///
/// @param certainty 0 to 1
record ReadingShapes(
        String profile,
        String profileName,
        double certainty,
        List<GuessShape> others,
        String language,
        List<LabelShape> labels,
        List<LabelShape> notTaken,
        List<LeftOutShape> leftOut,
        List<EncodingShape> encodings,
        @Nullable TableShape table,
        int cues,
        List<TurnShape> firstTurns) {

    private static final int TURNS = 30;

    record GuessShape(String profile, double certainty) {}

    record LabelShape(
            String label,
            List<String> spellings,
            int count,
            int words,
            int firstTurn,
            String firstWords,
            String role) {}

    record LeftOutShape(String what, int lines, boolean kept, String text) {}

    record EncodingShape(String encoding, String sample) {}

    record TableShape(
            List<String> sheets,
            List<String> names,
            int sheet,
            @Nullable Integer speaker,
            @Nullable Integer start,
            @Nullable Integer end,
            int text) {}

    record TurnShape(int n, String speaker, @Nullable Long at, String text) {}

    static ReadingShapes of(Reading reading, Lang lang) {
        Recognition r = reading.recognition();
        return new ReadingShapes(
                r.convention().tag(),
                ConventionText.ofTag(lang, r.convention().tag()),
                rounded(r.certainty()),
                r.others().stream()
                        .map(g -> new GuessShape(g.convention().tag(), rounded(g.certainty())))
                        .toList(),
                reading.language(),
                r.voices().stream().map(ReadingShapes::label).toList(),
                r.refused().stream().map(ReadingShapes::label).toList(),
                r.leftOut().stream()
                        .map(l -> new LeftOutShape(Shapes.word(l.kind()), l.lines(), l.kept(), l.text()))
                        .toList(),
                r.encodings().stream()
                        .map(e -> new EncodingShape(e.charset(), e.sample()))
                        .toList(),
                table(r.table()),
                r.cues().size(),
                reading.opening(TURNS).stream()
                        .map(s -> new TurnShape(s.n(), s.speaker(), s.at(), s.text()))
                        .toList());
    }

    private static double rounded(double certainty) {
        return Math.round(certainty * 100) / 100.0;
    }

    private static LabelShape label(Recognition.Voice v) {
        return new LabelShape(
                v.label(), v.spellings(), v.count(), v.words(), v.firstTurn(), v.firstWords(), Shapes.word(v.role()));
    }

    private static @Nullable TableShape table(Recognition.@Nullable Table table) {
        if (table == null) {
            return null;
        }
        Columns c = table.columns();
        return new TableShape(table.sheets(), table.names(), c.sheet(), c.speaker(), c.start(), c.end(), c.text());
    }

    /// The same for people.
    List<String> lines(Lang lang) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + CliText.IMPORT_PROFILE.in(lang, profileName, Math.round(certainty * 100), language));
        for (EncodingShape e : encodings) {
            lines.add("  " + Shapes.row(e.encoding(), e.sample()));
        }
        if (table != null) {
            lines.add("  " + CliText.IMPORT_TABLE.in(lang, String.join(" | ", table.names())));
        }
        for (LabelShape l : labels) {
            lines.add("  " + Shapes.row(l.label(), l.count(), l.role(), l.firstWords()));
        }
        for (LeftOutShape l : leftOut) {
            lines.add("  " + Shapes.row(l.what(), l.lines(), l.text()));
        }
        for (TurnShape t : firstTurns) {
            String text = t.text().length() > 200 ? t.text().substring(0, 200) + "…" : t.text();
            lines.add("  " + Shapes.row(t.n(), t.speaker(), clock(t.at()), text));
        }
        return lines;
    }

    private static String clock(@Nullable Long millis) {
        return millis == null ? "" : Clock.full(millis);
    }
}
