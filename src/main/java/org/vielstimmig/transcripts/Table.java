package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rows of cells in which one column is what was said.
final class Table {

    private static final Set<String> TEXT = Set.of(
            "text",
            "transcript",
            "transkript",
            "transkription",
            "content",
            "inhalt",
            "beitrag",
            "äußerung",
            "utterance",
            "aussage",
            "antwort",
            "answer",
            "segment",
            "wortlaut",
            "speech",
            "satz",
            "sentence",
            "message",
            "body",
            "caption");
    private static final Set<String> SPEAKER = Set.of(
            "speaker",
            "sprecher",
            "sprecherin",
            "sprecher*in",
            "sprecher:in",
            "sprecher/in",
            "sprecher_in",
            "sprechende",
            "sprechende person",
            "name",
            "person",
            "wer",
            "who",
            "kürzel",
            "label",
            "speaker name",
            "speaker_name",
            "participant",
            "teilnehmer",
            "rolle");
    private static final Set<String> START = Set.of(
            "start",
            "beginn",
            "anfang",
            "von",
            "from",
            "begin",
            "in",
            "time",
            "zeit",
            "zeitmarke",
            "timestamp",
            "timecode",
            "uhrzeit",
            "start time",
            "start_time",
            "starttime",
            "startzeit",
            "start (s)",
            "start (ms)",
            "start [s]",
            "zeitpunkt",
            "position");
    private static final Set<String> END = Set.of(
            "end",
            "ende",
            "bis",
            "to",
            "out",
            "stop",
            "end time",
            "end_time",
            "endtime",
            "endzeit",
            "end (s)",
            "end (ms)",
            "end [s]");

    private static final int SHOWN = 5;

    private Table() {}

    /// Whether a text begins like a table: its first line names a column for the words and one for something
    /// else.
    static boolean isTable(String head) {
        String first = head.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        if (first.length() > 400) {
            return false;
        }
        for (char sign : new char[] {'\t', ';', ',', '|'}) {
            List<String> names =
                    CsvDecoder.cells(first, sign).stream().map(Table::key).toList();
            boolean text = names.stream().anyMatch(TEXT::contains);
            boolean other = names.stream().anyMatch(n -> SPEAKER.contains(n) || START.contains(n) || END.contains(n));
            if (names.size() > 1 && text && other) {
                return true;
            }
        }
        return false;
    }

    private static String key(String cell) {
        return Blank.collapse(cell).toLowerCase(Locale.ROOT);
    }

    /// The paper of a table.
    ///
    /// @param sheets names of a workbook's sheets; empty for tables of text
    static Paper paper(
            Input input,
            List<List<String>> rows,
            List<String> sheets,
            int sheet,
            String encoding,
            List<Finding> findings,
            List<Recognition.Encoding> encodings) {
        List<List<String>> filled = rows.stream()
                .filter(r -> r.stream().anyMatch(c -> !c.isBlank()))
                .toList();
        if (filled.isEmpty()) {
            throw new org.vielstimmig.model.ProblemException(new org.vielstimmig.model.Problem.NoText(input.file()));
        }
        Columns wanted = input.options().columns();
        Columns columns = wanted != null ? wanted : columns(filled, sheet);
        Talk talk = talk(filled, columns);
        int width = filled.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> body = columns.headed() ? filled.subList(1, filled.size()) : filled;
        Recognition.Table table = new Recognition.Table(
                sheets,
                padded(filled.getFirst(), width),
                body.stream().limit(SHOWN).map(r -> padded(r, width)).toList(),
                columns);
        return Paper.of(talk, encoding, "", findings).with(new Paper.Extra(encodings, table, talk));
    }

    private static List<String> padded(List<String> row, int width) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String cell = Blank.collapse(cell(row, i));
            cells.add(cell.length() <= 200 ? cell : cell.substring(0, 200) + "…");
        }
        return cells;
    }

    static String cell(List<String> row, @Nullable Integer column) {
        return column == null || column < 0 || column >= row.size() ? "" : row.get(column);
    }

    // --- which column is what --------------------------------------------------------------------------------------

    private static Columns columns(List<List<String>> rows, int sheet) {
        List<String> names = rows.getFirst().stream().map(Table::key).toList();
        boolean headed = names.stream().anyMatch(n -> TEXT.contains(n) || SPEAKER.contains(n) || START.contains(n))
                && names.stream().noneMatch(n -> n.length() > 60);
        List<List<String>> body = headed ? rows.subList(1, rows.size()) : rows;
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        Integer text = named(names, headed, TEXT);
        if (text == null) {
            text = longest(body, width);
        }
        Integer start = named(names, headed, START);
        Integer end = named(names, headed, END);
        for (int i = 0; i < width && start == null; i++) {
            start = i != text && rises(body, i) ? (Integer) i : null;
        }
        for (int i = 0; i < width && end == null && start != null; i++) {
            end = i != text && i != start && rises(body, i) ? (Integer) i : null;
        }
        Integer speaker = named(names, headed, SPEAKER);
        for (int i = 0; i < width && speaker == null; i++) {
            boolean free = i != text && (start == null || i != start) && (end == null || i != end);
            speaker = free && repeats(body, i) ? (Integer) i : null;
        }
        return new Columns(sheet, speaker, start, end, text, headed);
    }

    private static @Nullable Integer named(List<String> names, boolean headed, Set<String> keys) {
        for (int i = 0; headed && i < names.size(); i++) {
            if (keys.contains(names.get(i))) {
                return i;
            }
        }
        return null;
    }

    private static int longest(List<List<String>> rows, int width) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < width; i++) {
            long letters = 0;
            for (List<String> row : rows) {
                letters += cell(row, i).chars().filter(Character::isLetter).count();
            }
            if (letters > most) {
                most = letters;
                best = i;
            }
        }
        return best;
    }

    private static boolean rises(List<List<String>> rows, int column) {
        int times = 0;
        int rising = 0;
        double before = -1;
        for (List<String> row : rows) {
            Clock.Time time = Clock.of(cell(row, column));
            if (time != null) {
                times++;
                rising += time.number() >= before ? 1 : 0;
                before = time.number();
            }
        }
        boolean counter = isCounter(rows, column);
        return !counter && times >= 2 && times * 10 >= rows.size() * 7 && rising * 10 >= times * 9;
    }

    /// Numbers of rows rise as well.
    private static boolean isCounter(List<List<String>> rows, int column) {
        for (int i = 1; i < rows.size(); i++) {
            String cell = cell(rows.get(i), column).strip();
            String above = cell(rows.get(i - 1), column).strip();
            if (!cell.matches("\\d{1,7}")
                    || !above.matches("\\d{1,7}")
                    || Integer.parseInt(cell) != Integer.parseInt(above) + 1) {
                return false;
            }
        }
        return true;
    }

    /// A few short cells over and over.
    private static boolean repeats(List<List<String>> rows, int column) {
        Set<String> values = new HashSet<>();
        int filled = 0;
        for (List<String> row : rows) {
            String cell = cell(row, column).strip();
            if (cell.length() > 60 || cell.matches("[\\d.,:;\\s-]+")) {
                return false;
            }
            if (!cell.isEmpty()) {
                filled++;
                values.add(cell);
            }
        }
        return filled * 2 >= rows.size() && values.size() <= Math.max(2, filled / 2) && values.size() <= 30;
    }

    // --- what is said ----------------------------------------------------------------------------------------------

    private static Talk talk(List<List<String>> rows, Columns columns) {
        List<List<String>> body = columns.headed() ? rows.subList(1, rows.size()) : rows;
        List<Clock.Time> bare = new ArrayList<>();
        long letters = 0;
        int again = 0;
        String before = "";
        for (List<String> row : body) {
            letters += cell(row, columns.text()).length();
            String speaker = cell(row, columns.speaker()).strip();
            again += speaker.equals(before) || speaker.isEmpty() ? 1 : 0;
            before = speaker;
            for (Integer column : new Integer[] {columns.start(), columns.end()}) {
                Clock.Time time = Clock.of(cell(row, column));
                if (time != null && !time.known()) {
                    bare.add(time);
                }
            }
        }
        double unit = bare.isEmpty() ? 1000 : Clock.unit(bare, letters);
        List<Talk.Piece> pieces = new ArrayList<>();
        for (List<String> row : body) {
            Clock.Time start = Clock.of(cell(row, columns.start()));
            Clock.Time end = Clock.of(cell(row, columns.end()));
            pieces.add(new Talk.Piece(
                    cell(row, columns.speaker()).strip(),
                    start == null ? null : (Long) Clock.millis(start, unit),
                    end == null ? null : (Long) Clock.millis(end, unit),
                    cell(row, columns.text())));
        }
        List<String> names = rows.getFirst().stream().map(Table::key).toList();
        boolean whisper = names.equals(List.of("start", "end", "text"));
        boolean timed = columns.start() != null && (columns.speaker() == null || again * 2 > body.size());
        return new Talk(
                whisper ? Convention.WHISPER : Convention.TABLE,
                columns.headed() ? 0.95 : 0.7,
                pieces,
                timed,
                List.of());
    }
}
