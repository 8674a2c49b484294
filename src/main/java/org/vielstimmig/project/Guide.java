package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielstimmig.exchange.sample.SampleSource;
import org.vielstimmig.i18n.Lang;

/// A text to be read in the help: headings, paragraphs, lists, and ways into the program. Kept as Markdown, of
/// which it knows just that.
///
/// @param markdown as it is kept
/// @param blocks   as they are read, the title first
public record Guide(String markdown, List<Block> blocks) {

    public Guide {
        blocks = List.copyOf(blocks);
    }

    /// What a block is.
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        /// Something to know before all else.
        NOTE,
        BULLET,
        NUMBERED
    }

    /// @param number of a numbered entry, 0 for all others
    public record Block(Kind kind, int number, List<Span> spans) {

        public Block {
            spans = List.copyOf(spans);
        }

        /// The words without their form.
        public String plain() {
            StringBuilder all = new StringBuilder();
            spans.forEach(s -> all.append(s.text()));
            return all.toString();
        }
    }

    /// Words of one form.
    ///
    /// @param way where they lead: `room:ID`, `transcript:TITLE`, `code:PATH`, `search:QUERY`,
    /// `part:memos`, `part:history`; empty for nowhere
    public record Span(String text, boolean strong, String way) {}

    private static final Pattern FORM = Pattern.compile("\\*\\*(.+?)\\*\\*|\\[([^]]+)]\\(([^)]+)\\)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\. (.*)");

    /// The guide to the sample: who speaks there, how it was coded and why, what to look at first.
    public static Guide sample(Lang lang) {
        return of(new SampleSource().guide(lang.tag()));
    }

    /// Every line that is not empty is a block of its own.
    static Guide of(String markdown) {
        List<Block> blocks = new ArrayList<>();
        for (String line : markdown.lines().filter(l -> !l.isBlank()).toList()) {
            Matcher numbered = NUMBERED.matcher(line);
            if (line.startsWith("# ")) {
                blocks.add(new Block(Kind.TITLE, 0, spans(line.substring(2))));
            } else if (line.startsWith("## ")) {
                blocks.add(new Block(Kind.HEADING, 0, spans(line.substring(3))));
            } else if (line.startsWith("> ")) {
                blocks.add(new Block(Kind.NOTE, 0, spans(line.substring(2))));
            } else if (line.startsWith("- ")) {
                blocks.add(new Block(Kind.BULLET, 0, spans(line.substring(2))));
            } else if (numbered.matches()) {
                blocks.add(new Block(Kind.NUMBERED, Integer.parseInt(numbered.group(1)), spans(numbered.group(2))));
            } else {
                blocks.add(new Block(Kind.PARAGRAPH, 0, spans(line)));
            }
        }
        return new Guide(markdown, blocks);
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher m = FORM.matcher(line);
        int from = 0;
        while (m.find()) {
            add(spans, line.substring(from, m.start()), false, "");
            if (m.group(1) != null) {
                add(spans, m.group(1), true, "");
            } else {
                add(spans, m.group(2), false, m.group(3));
            }
            from = m.end();
        }
        add(spans, line.substring(from), false, "");
        return spans;
    }

    private static void add(List<Span> spans, String text, boolean strong, String way) {
        if (!text.isEmpty()) {
            spans.add(new Span(text.replace("\\*", "*"), strong, way));
        }
    }

    public String title() {
        return blocks.stream()
                .filter(b -> b.kind() == Kind.TITLE)
                .findFirst()
                .map(Block::plain)
                .orElse("");
    }

    /// For a terminal.
    ///
    /// @param width in characters
    public List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        Kind before = Kind.TITLE;
        for (Block block : blocks) {
            boolean list = block.kind() == Kind.BULLET || block.kind() == Kind.NUMBERED;
            if (!lines.isEmpty() && !(list && before == block.kind())) {
                lines.add("");
            }
            String lead = block.kind() == Kind.BULLET ? "- " : list ? block.number() + ". " : "";
            wrap(lead, block.plain(), width, lines);
            if (block.kind() == Kind.TITLE) {
                lines.add("=".repeat(block.plain().length()));
            }
            before = block.kind();
        }
        return lines;
    }

    private static void wrap(String lead, String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder(lead);
        for (String word : text.split(" ")) {
            boolean first = line.length() <= lead.length();
            if (!first && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(lead.length()));
                first = true;
            }
            line.append(first ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
