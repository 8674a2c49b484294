package org.vielstimmig.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Report;

/// What a document says, without how a format says it.
///
/// @param date     shown on the title page, already in words; may be empty
/// @param notes    lines below the title: release, counts
/// @param language BCP 47 tag of the text; hyphenation, spelling and writing direction follow it
/// @param cover    whether the title stands on a page of its own
/// @param contents whether a table of contents follows the title
/// @param wide     whether pages lie on their side
public record Document(
        String title,
        String subtitle,
        String date,
        List<String> notes,
        String language,
        boolean cover,
        boolean contents,
        boolean wide,
        List<Part> parts) {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "iw", "ur", "ps", "ckb", "sd", "ug", "yi");

    public Document {
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
    }

    public static Builder titled(String title, String language) {
        return new Builder(title, language);
    }

    /// The program's own language that fits the text: words such as "contents" come in it.
    public Lang lang() {
        return Lang.of(primary(language)).orElse(Lang.EN);
    }

    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(primary(language));
    }

    public List<Part.Heading> headings() {
        return parts.stream()
                .filter(Part.Heading.class::isInstance)
                .map(Part.Heading.class::cast)
                .toList();
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /// One thing that stands in a document, from top to bottom.
    public sealed interface Part {

        /// @param level  1 to 3
        /// @param number `2.1`, or empty
        record Heading(int level, String number, String text) implements Part {
            public Heading {
                if (level < 1 || level > 3) {
                    throw new IllegalArgumentException("level " + level);
                }
            }

            public String full() {
                return number.isEmpty() ? text : number + "  " + text;
            }
        }

        /// Line breaks in the text are kept.
        record Paragraph(String text, Manner manner) implements Part {}

        /// Which way a theme points, in its colour and with its shape, and what else is to be said in one line.
        record FacetLine(Facet facet, String word, String rest) implements Part {}

        /// Labels on the left, texts on the right.
        record Fields(List<Field> fields) implements Part {
            public Fields {
                fields = List.copyOf(fields);
            }
        }

        /// What somebody said.
        ///
        /// @param source who, where; may be empty
        /// @param tag    what the quote is there to show; may be empty
        record Quote(String text, String source, String tag) implements Part {}

        /// @param titled whether the report's title stands above it
        record Table(Report report, boolean titled) implements Part {}

        /// Something set apart from the running text.
        record Box(String title, List<String> lines) implements Part {
            public Box {
                lines = List.copyOf(lines);
            }
        }

        /// A question on paper.
        record Question(String number, String text, String instruction, Answer answer) implements Part {}

        record PageBreak() implements Part {}
    }

    /// How a paragraph speaks.
    public enum Manner {
        BODY,
        /// A sentence that opens a section, larger.
        LEAD,
        /// Grey and small.
        SMALL,
        /// A closing line in the middle.
        CLOSING
    }

    /// @param text line breaks are kept
    public record Field(String label, String text) {}

    /// Where a respondent puts a cross or writes.
    public sealed interface Answer {

        /// @param several squares instead of circles
        record Choices(boolean several, List<Choice> choices) implements Answer {
            public Choices {
                choices = List.copyOf(choices);
            }
        }

        /// Statements and a scale.
        ///
        /// @param points the scale from low to high
        /// @param apart  answers outside the scale, set apart on the right
        record Grid(List<String> points, List<String> apart, List<GridRow> rows) implements Answer {
            public Grid {
                points = List.copyOf(points);
                apart = List.copyOf(apart);
                rows = List.copyOf(rows);
            }
        }

        /// Empty lines to write on.
        record Lines(int count) implements Answer {}
    }

    /// @param fillIn whether a line to write on follows
    /// @param apart  whether it stands apart from the others ("none of these")
    public record Choice(String text, boolean fillIn, boolean apart) {}

    /// @param mark `a`, `b`, …
    /// @param help may be empty
    public record GridRow(String mark, String text, String help) {}

    /// Puts a document together from top to bottom. Not for sharing between threads.
    public static final class Builder {
        private final String title;
        private final String language;
        private final List<String> notes = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private String subtitle = "";
        private @Nullable String date;
        private boolean cover;
        private boolean contents;
        private boolean wide;

        private Builder(String title, String language) {
            this.title = title;
            this.language = language;
        }

        public Builder subtitle(String value) {
            subtitle = value;
            return this;
        }

        public Builder date(String value) {
            date = value;
            return this;
        }

        public Builder note(String line) {
            notes.add(line);
            return this;
        }

        public Builder cover() {
            cover = true;
            return this;
        }

        public Builder contents() {
            contents = true;
            return this;
        }

        public Builder wide() {
            wide = true;
            return this;
        }

        public Builder add(Part part) {
            parts.add(part);
            return this;
        }

        public Builder heading(int level, String number, String text) {
            return add(new Part.Heading(level, number, text));
        }

        public Builder paragraph(String text, Manner manner) {
            return add(new Part.Paragraph(text, manner));
        }

        public Document done() {
            return new Document(
                    title, subtitle, date == null ? "" : date, notes, language, cover, contents, wide, parts);
        }
    }
}
