package org.vielstimmig.transcripts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The main part of a Word file, element by element.
///
/// A table row becomes a line with its cells between tabs, the cells' further paragraphs below it: tables of
/// speaker and text then look like labelled lines. Text boxes come before the paragraph they hang on.
final class DocxText implements Xml.Handler {

    /// What lies in these is not text: settings, deleted runs, the copy for older programs, codes of fields,
    /// phonetic guides.
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delInstrText", "rt", "sectPr", "tblPr", "txPr");

    private static final Set<String> BOLD_STYLES = Set.of("strong", "fett");

    private final PaperBuilder paper;
    private final Map<String, String> notes;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Scrap> outer = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private Scrap scrap = new Scrap();
    private int skipped;
    private boolean bold;
    private boolean hidden;
    private boolean markDeleted;
    private int insertions;
    private int deletions;

    /// A paragraph while it is read.
    private static final class Scrap {
        final List<Run> runs = new ArrayList<>();
    }

    /// A run of text; null stands for a line break, the empty note for none.
    private record Run(String text, boolean bold, String note) {
        static final Run BREAK = new Run("\n", false, "");
    }

    /// The cells of a table row, each a list of paragraphs.
    private static final class Row {
        final List<List<Scrap>> cells = new ArrayList<>();
    }

    DocxText(PaperBuilder paper, Map<String, String> notes) {
        this.paper = paper;
        this.notes = notes;
    }

    int insertions() {
        return insertions;
    }

    int deletions() {
        return deletions;
    }

    @Override
    public void start(String name, Xml.Attributes attributes) {
        String parent = open.isEmpty() ? "" : open.peek();
        open.push(name);
        if (skipped > 0) {
            skipped++;
            return;
        }
        boolean inProperties = parent.equals("rPr") || parent.equals("trPr") || parent.equals("tcPr");
        if (inProperties) {
            property(name, attributes);
        } else if (SKIPPED.contains(name)) {
            if (name.equals("del") || name.equals("moveFrom")) {
                deletions++;
            }
            skipped = 1;
        } else {
            element(name, parent, attributes);
        }
    }

    private void property(String name, Xml.Attributes attributes) {
        boolean ofRun = open.stream().skip(2).findFirst().orElse("").equals("r");
        if (ofRun && (name.equals("b") || name.equals("bCs") && !bold)) {
            bold |= name.equals("b") && isOn(attributes);
        } else if (ofRun && name.equals("rStyle")) {
            bold |= BOLD_STYLES.contains(attributes.get("val", "").toLowerCase(Locale.ROOT));
        } else if (ofRun && (name.equals("vanish") || name.equals("webHidden"))) {
            hidden |= name.equals("vanish") && isOn(attributes);
        } else if (name.equals("del")
                && open.stream().skip(2).findFirst().orElse("").equals("pPr")) {
            markDeleted = true;
        }
    }

    private static boolean isOn(Xml.Attributes attributes) {
        String value = attributes.get("val", "1");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private void element(String name, String parent, Xml.Attributes attributes) {
        switch (name) {
            case "p" -> {
                if (isIn("p")) {
                    outer.push(scrap);
                    scrap = new Scrap();
                }
            }
            case "r" -> {
                bold = false;
                hidden = false;
            }
            case "ins", "moveTo" -> insertions++;
            case "tab", "ptab" -> {
                if (parent.equals("r")) {
                    add("\t");
                }
            }
            case "br", "cr" -> {
                if (!hidden) {
                    scrap.runs.add(Run.BREAK);
                }
            }
            case "noBreakHyphen" -> add("\u2011");
            case "sym" -> symbol(attributes.get("char", ""));
            case "footnoteReference" -> note("footnote " + attributes.get("id", ""));
            case "endnoteReference" -> note("endnote " + attributes.get("id", ""));
            case "tr" -> rows.push(new Row());
            case "tc" -> {
                if (!rows.isEmpty()) {
                    rows.peek().cells.add(new ArrayList<>());
                }
            }
            default -> {}
        }
    }

    private boolean isIn(String name) {
        return open.stream().skip(1).anyMatch(name::equals);
    }

    private void add(String text) {
        if (!hidden) {
            scrap.runs.add(new Run(text, bold, ""));
        }
    }

    private void note(String key) {
        String text = notes.get(key);
        if (text != null && !text.isEmpty()) {
            scrap.runs.add(new Run("", false, text));
        }
    }

    /// Characters of symbol fonts have no meaning without their font.
    private void symbol(String hex) {
        try {
            int code = Integer.parseInt(hex, 16);
            if (code >= ' ' && code < 0xE000) {
                add(String.valueOf((char) code));
            }
        } catch (NumberFormatException e) {
            // A symbol nobody can name is no text.
        }
    }

    @Override
    public void characters(String text) {
        if (skipped == 0 && "t".equals(open.peek())) {
            add(text);
        }
    }

    @Override
    public void end(String name) {
        open.pop();
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "tr" -> endRow();
            default -> {}
        }
    }

    private void endParagraph() {
        if (markDeleted) {
            // The paragraph's end was deleted: the next one goes on with it.
            markDeleted = false;
            return;
        }
        Scrap done = scrap;
        scrap = outer.isEmpty() ? new Scrap() : outer.pop();
        if (!rows.isEmpty() && !rows.peek().cells.isEmpty()) {
            rows.peek().cells.getLast().add(done);
        } else {
            write(done);
            paper.endParagraph();
        }
    }

    private void endRow() {
        if (rows.isEmpty()) {
            return;
        }
        Row row = rows.pop();
        List<Scrap> below = new ArrayList<>();
        boolean first = true;
        Scrap line = new Scrap();
        for (List<Scrap> cell : row.cells) {
            if (!first) {
                line.runs.add(new Run("\t", false, ""));
            }
            first = false;
            if (!cell.isEmpty()) {
                line.runs.addAll(cell.getFirst().runs);
                below.addAll(cell.subList(1, cell.size()));
            }
        }
        if (!rows.isEmpty() && !rows.peek().cells.isEmpty()) {
            rows.peek().cells.getLast().add(line);
            rows.peek().cells.getLast().addAll(below);
            return;
        }
        write(line);
        paper.endParagraph();
        for (Scrap more : below) {
            write(more);
            paper.endParagraph();
        }
    }

    private void write(Scrap scrap) {
        for (Run run : scrap.runs) {
            if (run == Run.BREAK) {
                paper.softBreak();
            } else if (!run.note.isEmpty()) {
                paper.openNote();
                paper.text(run.note, false);
                paper.closeNote();
            } else {
                paper.text(run.text, run.bold);
            }
        }
    }
}
