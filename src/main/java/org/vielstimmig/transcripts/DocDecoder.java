package org.vielstimmig.transcripts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Word 97 to 2003, and 6 and 95 as far as the library knows them: the text as it stands after all tracked
/// changes are accepted, its notes behind it, without comments, headers and footers.
final class DocDecoder implements Decoder {

    /// Far more runs than a day of talk has; broken files claim any number.
    private static final int MAX_PARAGRAPHS = 300_000;

    @Override
    public Paper decode(Input input) throws IOException {
        PaperBuilder paper = new PaperBuilder(input, Format.DOC.tag());
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
            try (HWPFDocument document = new HWPFDocument(files)) {
                new Text(paper).write(document);
            } catch (OldWordFileFormatException e) {
                old(files, paper);
            }
        }
        return paper.done();
    }

    private static void old(POIFSFileSystem files, PaperBuilder paper) throws IOException {
        try (Word6Extractor word = new Word6Extractor(files)) {
            for (String paragraph : word.getParagraphText()) {
                for (String line : paragraph.replace("\r\n", "\n").split("[\\r\\n\\u0007]")) {
                    paper.text(Text.plain(line), false);
                    paper.endParagraph();
                }
            }
        }
    }

    private static final class Text {
        private final PaperBuilder paper;
        private int field;
        private boolean code;
        private int insertions;
        private int deletions;
        private int comments;
        private int notes;

        Text(PaperBuilder paper) {
            this.paper = paper;
        }

        void write(HWPFDocument document) {
            Range range = document.getRange();
            int count = Math.min(range.numParagraphs(), MAX_PARAGRAPHS);
            for (int i = 0; i < count; i++) {
                paragraph(range.getParagraph(i));
            }
            appendix(document.getFootnoteRange());
            appendix(document.getEndnoteRange());
            if (comments > 0) {
                paper.find(new Finding.CommentsLeftOut(comments));
            }
            if (insertions > 0 || deletions > 0) {
                paper.find(new Finding.ChangesSettled(insertions, deletions));
            }
        }

        private void appendix(Range range) {
            int count = Math.min(range.numParagraphs(), MAX_PARAGRAPHS);
            for (int i = 0; i < count; i++) {
                String raw = range.getParagraph(i).text();
                String text = Blank.collapse(plain(raw));
                if (!text.isEmpty()) {
                    paper.appendix((raw.indexOf('\u0002') >= 0 ? "[" + ++notes + "] " : "") + text);
                }
            }
        }

        private void paragraph(Paragraph paragraph) {
            boolean deletedEnd = false;
            boolean row = paragraph.isTableRowEnd();
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                CharacterRun run = paragraph.getCharacterRun(i);
                boolean deleted = run.isMarkedDeleted();
                boolean inserted = run.isMarkedInserted();
                deletions += deleted ? 1 : 0;
                insertions += inserted ? 1 : 0;
                deletedEnd = deleted;
                if (!deleted && !run.isVanished()) {
                    run(run);
                }
            }
            if (paragraph.isInTable() && !row) {
                // A row is a line with its cells between tabs.
                if (!paragraph.text().endsWith("\u0007")) {
                    paper.softBreak();
                }
                return;
            }
            if (!deletedEnd || row) {
                paper.endParagraph();
            }
        }

        private void run(CharacterRun run) {
            String text = run.text();
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '\u0013' -> {
                        field++;
                        code = true;
                    }
                    case '\u0014' -> code = false;
                    case '\u0015' -> {
                        field -= field > 0 ? 1 : 0;
                        code = false;
                    }
                    case '\u0005' -> comments++;
                    case '\u0007' -> out.append('\t');
                    case '\u000B', '\u000C' -> out.append('\u000B');
                    case '\r', '\u0001', '\u0002', '\u0008' -> {}
                    case '\u001E' -> out.append('\u2011');
                    case '\u001F' -> {}
                    default -> {
                        if (!code || field == 0) {
                            out.append(c);
                        }
                    }
                }
            }
            paper.text(out, run.isBold());
        }

        static String plain(String text) {
            return WordExtractor.stripFields(text).replaceAll("[\\u0001-\\u0008\\u000C\\u0013-\\u0015]", " ");
        }
    }
}
