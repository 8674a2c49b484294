package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;

/// Tables as text: cells between tabs, semicolons, commas or bars, quoted where they must be.
final class CsvDecoder implements Decoder {

    private static final char[] SIGNS = {'\t', ';', ',', '|'};

    @Override
    public Paper decode(Input input) {
        List<Finding> findings = new ArrayList<>();
        Charsets.Decoded decoded = TextDecoder.decoded(input, findings);
        String text = decoded.text();
        if (text.startsWith("sep=") && text.indexOf('\n') > 0) {
            text = text.substring(text.indexOf('\n') + 1);
        }
        return Table.paper(
                input,
                rows(text, sign(text)),
                List.of(),
                0,
                decoded.charset().name(),
                findings,
                Charsets.choices(input.bytes(), decoded));
    }

    /// The sign that cuts the most lines into the same number of cells.
    static char sign(String text) {
        String sample = text.length() > 60_000 ? text.substring(0, 60_000) : text;
        char best = ',';
        double most = -1;
        for (char sign : SIGNS) {
            List<List<String>> rows = rows(sample, sign);
            int width = rows.isEmpty() ? 0 : rows.getFirst().size();
            long same = rows.stream().filter(r -> r.size() == width).count();
            double points = width < 2 ? 0 : (double) same / rows.size() + Math.min(width, 6) * 0.02;
            if (points > most) {
                most = points;
                best = sign;
            }
        }
        return best;
    }

    static List<String> cells(String line, char sign) {
        List<List<String>> rows = rows(line, sign);
        return rows.isEmpty() ? List.of() : rows.getFirst();
    }

    static List<List<String>> rows(String text, char sign) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == sign) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                end(rows, row, cell);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        if (quoted && rows.size() < 2 && text.indexOf('\n') >= 0) {
            // A stray quotation mark: it does not quote the rest of the file.
            return rows(text.replace("\"", "”"), sign);
        }
        end(rows, row, cell);
        return rows;
    }

    private static void end(List<List<String>> rows, List<String> row, StringBuilder cell) {
        if (!row.isEmpty() || !cell.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        cell.setLength(0);
    }
}
