package org.vielstimmig.transcripts;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Workbooks since 2007. Read event by event, cell by cell: a workbook's formulas, styles and pictures do not
/// matter here.
final class XlsxDecoder implements Decoder {

    /// Wider than any table of talk; cells beyond are left out.
    private static final int MAX_COLUMNS = 60;

    @Override
    public Paper decode(Input input) throws IOException {
        try (Archive archive = Archive.open(input, Format.XLSX)) {
            Map<String, String> sheets = sheets(archive);
            if (sheets.isEmpty()) {
                throw input.damaged(Format.XLSX);
            }
            List<String> shared = shared(archive.part("xl/sharedStrings.xml"), input);
            List<String> parts = List.copyOf(sheets.values());
            Columns wanted = input.options().columns();
            int sheet = 0;
            List<List<String>> rows = new ArrayList<>();
            if (wanted != null && wanted.sheet() < parts.size()) {
                sheet = wanted.sheet();
                rows = rows(archive.part(parts.get(sheet)), shared, input);
            } else {
                // The sheet with the most in it; others are notes and legends.
                for (int i = 0; i < parts.size(); i++) {
                    List<List<String>> of = rows(archive.part(parts.get(i)), shared, input);
                    if (letters(of) > letters(rows)) {
                        rows = of;
                        sheet = i;
                    }
                }
            }
            return Table.paper(
                    input, rows, List.copyOf(sheets.keySet()), sheet, Format.XLSX.tag(), List.of(), List.of());
        }
    }

    private static long letters(List<List<String>> rows) {
        return rows.stream().flatMap(List::stream).mapToLong(String::length).sum();
    }

    /// The parts of the sheets by their names.
    private static Map<String, String> sheets(Archive archive) throws IOException {
        Map<String, String> targets = new LinkedHashMap<>();
        byte[] relations = archive.part("xl/_rels/workbook.xml.rels");
        if (relations.length > 0) {
            Xml.read(relations, new Elements() {
                @Override
                public void start(String name, Xml.Attributes attributes) {
                    String target = attributes.get("Target", "");
                    targets.put(
                            attributes.get("Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            });
        }
        Map<String, String> sheets = new LinkedHashMap<>();
        byte[] book = archive.part("xl/workbook.xml");
        if (book.length > 0) {
            Xml.read(book, new Elements() {
                @Override
                public void start(String name, Xml.Attributes attributes) {
                    if (name.equals("sheet")) {
                        String part = targets.getOrDefault(
                                attributes.get("id", ""), "xl/worksheets/sheet" + (sheets.size() + 1) + ".xml");
                        if (archive.has(part)) {
                            sheets.put(attributes.get("name", "Sheet " + (sheets.size() + 1)), part);
                        }
                    }
                }
            });
        }
        return sheets;
    }

    private static List<String> shared(byte[] part, Input input) throws IOException {
        List<String> strings = new ArrayList<>();
        if (part.length > 0) {
            Xml.read(part, new Elements() {
                private final StringBuilder text = new StringBuilder();
                private boolean inText;
                private boolean phonetic;
                private long size;

                @Override
                public void start(String name, Xml.Attributes attributes) {
                    inText = name.equals("t");
                    phonetic |= name.equals("rPh");
                }

                @Override
                public void characters(String characters) {
                    if (inText && !phonetic) {
                        text.append(characters);
                    }
                }

                @Override
                public void end(String name) {
                    inText = false;
                    if (name.equals("rPh")) {
                        phonetic = false;
                    } else if (name.equals("si")) {
                        strings.add(text.toString());
                        size += text.length();
                        if (size > Input.MAX_TEXT) {
                            throw input.tooLarge(size, Input.MAX_TEXT);
                        }
                        input.checkLines(strings.size());
                        text.setLength(0);
                    }
                }
            });
        }
        return strings;
    }

    private static List<List<String>> rows(byte[] part, List<String> shared, Input input) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        if (part.length > 0) {
            Xml.read(part, new Cells(rows, shared, input));
        }
        return rows;
    }

    private abstract static class Elements implements Xml.Handler {
        @Override
        public void start(String name, Xml.Attributes attributes) {}

        @Override
        public void end(String name) {}

        @Override
        public void characters(String text) {}
    }

    private static final class Cells extends Elements {
        private final List<List<String>> rows;
        private final List<String> shared;
        private final Input input;
        private final Deque<String> open = new ArrayDeque<>();
        private final StringBuilder value = new StringBuilder();
        private List<String> row = new ArrayList<>();
        private String type = "";
        private int column;
        private long size;

        Cells(List<List<String>> rows, List<String> shared, Input input) {
            this.rows = rows;
            this.shared = shared;
            this.input = input;
        }

        @Override
        public void start(String name, Xml.Attributes attributes) {
            open.push(name);
            if (name.equals("row")) {
                row = new ArrayList<>();
                column = 0;
            } else if (name.equals("c")) {
                type = attributes.get("t", "n");
                column = column(attributes.get("r", ""), column);
                value.setLength(0);
            }
        }

        /// `BC12` is column 54.
        private static int column(String reference, int next) {
            int n = 0;
            for (int i = 0; i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i)); i++) {
                n = 26 * n + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            }
            return n > 0 ? n - 1 : next;
        }

        @Override
        public void characters(String text) {
            String element = open.peek();
            if ("v".equals(element) || "t".equals(element)) {
                value.append(text);
            }
        }

        @Override
        public void end(String name) {
            open.pop();
            if (name.equals("c")) {
                if (column < MAX_COLUMNS && !value.isEmpty()) {
                    while (row.size() <= column) {
                        row.add("");
                    }
                    row.set(column, cell());
                    size += row.get(column).length();
                    if (size > Input.MAX_TEXT) {
                        throw input.tooLarge(size, Input.MAX_TEXT);
                    }
                }
                column++;
            } else if (name.equals("row") && !row.isEmpty()) {
                rows.add(row);
                input.checkLines(rows.size());
            }
        }

        private String cell() {
            String text = value.toString();
            if (!type.equals("s")) {
                return text;
            }
            int index = text.strip().matches("\\d{1,9}") ? Integer.parseInt(text.strip()) : -1;
            return index >= 0 && index < shared.size() ? shared.get(index) : "";
        }
    }
}
