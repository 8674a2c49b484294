package org.vielstimmig.transcripts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// OpenDocument texts: the text with all tracked changes accepted, its notes behind it, comments left out.
final class OdtDecoder implements Decoder {

    @Override
    public Paper decode(Input input) throws IOException {
        try (Archive archive = Archive.open(input, Format.ODT)) {
            String manifest = new String(archive.part("META-INF/manifest.xml"), StandardCharsets.UTF_8);
            if (manifest.contains("encryption-data")) {
                throw input.encrypted();
            }
            byte[] content = archive.part("content.xml");
            if (content.length == 0) {
                throw input.damaged(Format.ODT);
            }
            PaperBuilder paper = new PaperBuilder(input, Format.ODT.tag());
            Content text = new Content(paper);
            Xml.read(content, text);
            if (text.comments > 0) {
                paper.find(new Finding.CommentsLeftOut(text.comments));
            }
            if (text.insertions > 0 || text.deletions > 0) {
                paper.find(new Finding.ChangesSettled(text.insertions, text.deletions));
            }
            return paper.done();
        }
    }

    private static final class Content implements Xml.Handler {

        private static final Set<String> SKIPPED = Set.of(
                "annotation",
                "annotation-end",
                "ruby-text",
                "note-citation",
                "tracked-changes",
                "forms",
                "title",
                "desc",
                "script",
                "hidden-text",
                "hidden-paragraph",
                "sequence-decls",
                "event-listeners");

        private final PaperBuilder paper;
        private final Set<String> boldStyles = new HashSet<>(Set.of("Strong_20_Emphasis"));
        private final Deque<Boolean> bold = new ArrayDeque<>();
        private String style = "";
        private int skipped;
        private int paragraphs;
        private int cellsInRow = -1;
        private int paragraphsInCell;
        private int comments;
        private int insertions;
        private int deletions;

        Content(PaperBuilder paper) {
            this.paper = paper;
        }

        @Override
        public void start(String name, Xml.Attributes attributes) {
            if (skipped > 0) {
                skipped++;
                switch (name) {
                    case "insertion" -> insertions++;
                    case "deletion" -> deletions++;
                    default -> {}
                }
                return;
            }
            if (SKIPPED.contains(name)) {
                skipped = 1;
                comments += name.equals("annotation") ? 1 : 0;
                return;
            }
            switch (name) {
                case "style" ->
                    style = attributes.get("family", "").equals("text")
                                    || attributes.get("family", "").equals("paragraph")
                            ? attributes.get("name", "")
                            : "";
                case "text-properties" -> {
                    if (attributes.get("font-weight", "").matches("bold|[6-9]00") && !style.isEmpty()) {
                        boldStyles.add(style);
                    }
                }
                case "p", "h" -> startParagraph(attributes);
                case "span" -> bold.push(isBold() || boldStyles.contains(attributes.get("style-name", "")));
                case "tab" -> inParagraph("\t");
                case "s" -> inParagraph(" ".repeat(spaces(attributes.get("c", "1"))));
                case "line-break" -> {
                    if (paragraphs > 0) {
                        paper.softBreak();
                    }
                }
                case "note" -> paper.openNote();
                case "table-row" -> cellsInRow = 0;
                case "table-cell", "covered-table-cell" -> {
                    if (cellsInRow > 0) {
                        paper.text("\t", false);
                    }
                    cellsInRow += cellsInRow >= 0 ? 1 : 0;
                    paragraphsInCell = 0;
                }
                default -> {}
            }
        }

        private static int spaces(String count) {
            try {
                return Math.clamp(Integer.parseInt(count), 0, 1000);
            } catch (NumberFormatException e) {
                return 1;
            }
        }

        private void startParagraph(Xml.Attributes attributes) {
            if (paragraphs > 0 && !paper.inNote() && !paper.lineIsBlank()) {
                // A text box inside a paragraph.
                paper.softBreak();
            }
            if (cellsInRow >= 0 && paragraphsInCell > 0) {
                paper.softBreak();
            }
            paragraphs++;
            paragraphsInCell++;
            bold.push(boldStyles.contains(attributes.get("style-name", "")));
        }

        private boolean isBold() {
            return !bold.isEmpty() && bold.peek();
        }

        private void inParagraph(String text) {
            if (paragraphs > 0) {
                paper.text(text, isBold());
            }
        }

        @Override
        public void characters(String text) {
            if (skipped > 0 || paragraphs == 0) {
                return;
            }
            paper.flowing(text, isBold());
        }

        @Override
        public void end(String name) {
            if (skipped > 0) {
                skipped--;
                return;
            }
            switch (name) {
                case "p", "h" -> {
                    paragraphs--;
                    bold.poll();
                    if (paper.inNote()) {
                        paper.text(" ", false);
                    } else if (cellsInRow < 0) {
                        paper.endParagraph();
                    }
                }
                case "span" -> bold.poll();
                case "note" -> paper.closeNote();
                case "table-row" -> {
                    cellsInRow = -1;
                    paper.endParagraph();
                }
                case "style" -> style = "";
                default -> {}
            }
        }
    }
}
