package org.vielstimmig.transcripts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Word files since 2007, strict ones too: the text as it stands after all tracked changes are accepted,
/// with its notes behind it and without comments, headers and footers.
///
/// Read event by event instead of through a library's object model: that takes a second to load, and leaves out
/// what stands in content controls, text boxes and tracked moves.
final class DocxDecoder implements Decoder {

    private static final String MAIN = "word/document.xml";

    @Override
    public Paper decode(Input input) throws IOException {
        try (Archive archive = Archive.open(input, Format.DOCX)) {
            String main = mainPart(archive);
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            byte[] document = archive.part(main);
            if (document.length == 0) {
                throw input.damaged(Format.DOCX);
            }
            Notes notes = new Notes();
            readNotes(archive.part(folder + "footnotes.xml"), notes, "footnote");
            readNotes(archive.part(folder + "endnotes.xml"), notes, "endnote");
            PaperBuilder paper = new PaperBuilder(input, Format.DOCX.tag());
            DocxText text = new DocxText(paper, notes.texts);
            Xml.read(document, text);
            int comments = count(archive.part(folder + "comments.xml"), "comment");
            if (comments > 0) {
                paper.find(new Finding.CommentsLeftOut(comments));
            }
            if (text.insertions() > 0 || text.deletions() > 0) {
                paper.find(new Finding.ChangesSettled(text.insertions(), text.deletions()));
            }
            return paper.done();
        }
    }

    /// Whether a package without the usual part is a text document all the same.
    static boolean isText(Archive archive) throws IOException {
        String main = mainPart(archive);
        if (!archive.has(main)) {
            return false;
        }
        String types = new String(archive.part("[Content_Types].xml"), StandardCharsets.UTF_8);
        return types.contains("wordprocessingml");
    }

    private static String mainPart(Archive archive) throws IOException {
        if (archive.has(MAIN)) {
            return MAIN;
        }
        String[] found = {MAIN};
        byte[] relations = archive.part("_rels/.rels");
        if (relations.length > 0) {
            Xml.read(relations, new Elements() {
                @Override
                public void start(String name, Xml.Attributes attributes) {
                    if (attributes.get("Type", "").endsWith("/officeDocument")) {
                        String target = attributes.get("Target", MAIN);
                        found[0] = target.startsWith("/") ? target.substring(1) : target;
                    }
                }
            });
        }
        return found[0];
    }

    private static int count(byte[] part, String element) throws IOException {
        int[] count = new int[1];
        if (part.length > 0) {
            Xml.read(part, new Elements() {
                @Override
                public void start(String name, Xml.Attributes attributes) {
                    if (name.equals(element)) {
                        count[0]++;
                    }
                }
            });
        }
        return count[0];
    }

    private static void readNotes(byte[] part, Notes notes, String element) throws IOException {
        if (part.length > 0) {
            notes.element = element;
            Xml.read(part, notes);
        }
    }

    /// A handler that looks at the start of elements only.
    private abstract static class Elements implements Xml.Handler {
        @Override
        public void end(String name) {}

        @Override
        public void characters(String text) {}
    }

    /// Foot- or endnotes by kind and id: `footnote 3`. The separators that Word keeps among them are left out.
    private static final class Notes implements Xml.Handler {

        private static final Set<String> TEXT = Set.of("t");

        final Map<String, String> texts = new LinkedHashMap<>();
        String element = "";
        private final Deque<String> open = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private String id = "";
        private int hidden;

        @Override
        public void start(String name, Xml.Attributes attributes) {
            open.push(name);
            if (name.equals(element)) {
                id = attributes.get("type", "normal").equals("normal") ? attributes.get("id", "") : "";
                text.setLength(0);
            } else if (name.equals("del") || name.equals("moveFrom")) {
                hidden++;
            } else if (name.equals("tab") || name.equals("br") || name.equals("p")) {
                text.append(' ');
            }
        }

        @Override
        public void end(String name) {
            open.pop();
            if (name.equals("del") || name.equals("moveFrom")) {
                hidden--;
            } else if (name.equals(element) && !id.isEmpty()) {
                texts.put(element + " " + id, Blank.collapse(text.toString()));
            }
        }

        @Override
        public void characters(String characters) {
            String parent = open.peek();
            if (hidden == 0 && parent != null && TEXT.contains(parent)) {
                text.append(characters);
            }
        }
    }
}
