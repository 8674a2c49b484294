package org.vielstimmig.exchange.limesurvey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a tab-separated survey file as LimeSurvey does: quoted cells may hold tabs, line ends and doubled
/// quotes.
final class TsvFile {

    final List<String> columns;
    final List<Map<String, String>> rows = new ArrayList<>();

    private TsvFile(List<List<String>> lines) {
        columns = lines.getFirst();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                if (!line.get(i).isEmpty()) {
                    row.put(columns.get(i), line.get(i));
                }
            }
            rows.add(row);
        }
    }

    static TsvFile of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quote is left open");
        }
        if (!cell.isEmpty() || !line.isEmpty()) {
            line.add(cell.toString());
            lines.add(line);
        }
        return new TsvFile(lines);
    }

    static String get(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    static String kind(Map<String, String> row) {
        return get(row, "class");
    }

    List<Map<String, String>> of(String kind, String language) {
        return rows.stream()
                .filter(r -> kind(r).equals(kind) && get(r, "language").equals(language))
                .toList();
    }

    String setting(String name) {
        return rows.stream()
                .filter(r -> kind(r).equals("S") && get(r, "name").equals(name))
                .map(r -> get(r, "text"))
                .findFirst()
                .orElse("");
    }

    /// The structure in one language: class, type and code of each row; groups by their key.
    List<String> skeleton(String language) {
        return rows.stream()
                .filter(r -> !kind(r).equals("S")
                        && !kind(r).equals("SL")
                        && get(r, "language").equals(language))
                .map(r -> kind(r) + " " + get(r, "type/scale") + " " + (kind(r).equals("G") ? "" : get(r, "name")) + " "
                        + get(r, "relevance"))
                .toList();
    }

    /// What is wrong with the order of the rows, empty if nothing is.
    String orderFault() {
        String languages = setting("language") + " " + setting("additional_languages");
        StringBuilder order = new StringBuilder();
        List<String> structureLanguages = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String kind = kind(row);
            order.append(
                    switch (kind) {
                        case "S" -> 's';
                        case "SL" -> 'l';
                        case "G" -> 'G';
                        case "Q" -> 'Q';
                        case "SQ" -> 'q';
                        case "A" -> 'a';
                        default -> '?';
                    });
            if (!kind.equals("S") && !kind.equals("SL")) {
                String language = get(row, "language");
                if (structureLanguages.isEmpty()
                        || !structureLanguages.getLast().equals(language)) {
                    structureLanguages.add(language);
                }
            }
        }
        if (!order.toString().matches("s+l+(G(Qq*a*)+)+")) {
            return order.toString();
        }
        String met = String.join(" ", structureLanguages);
        return met.equals(languages.strip()) ? "" : met + " instead of " + languages;
    }
}
