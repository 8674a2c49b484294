package org.vielstimmig.transcripts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells which column of a table holds what: by the names in its head, and where those say nothing by what
/// is in the cells. Names repeat, times parse and rise, words are long.
final class Guesses {

    static final Set<String> TEXT = Set.of(
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

    private static final Pattern FIGURES = Pattern.compile("[\\d.,:;\\s-]+");

    /// A word or two that name a column: no sentence.
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d _/()\\[\\]*-]{0,39}");

    private static final int SHORT = 60;

    private final List<List<String>> rows;
    private final int width;

    /// @param rows not empty, as far as they are read
    Guesses(List<List<String>> rows) {
        this.rows = rows;
        width = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /// Whether a name is one of a column that is not the words.
    static boolean isKnown(String name) {
        return SPEAKER.contains(name) || START.contains(name) || END.contains(name);
    }

    Columns columns(int sheet) {
        List<String> names = rows.getFirst().stream().map(Table::key).toList();
        boolean named = names.stream().anyMatch(n -> TEXT.contains(n) || SPEAKER.contains(n) || START.contains(n))
                && names.stream().noneMatch(n -> n.length() > SHORT);
        List<List<String>> below = rows.subList(1, rows.size());
        boolean headed = named || rows.size() > 2 && isUnlike(below);
        List<List<String>> body = headed ? below : rows;
        Integer text = named(names, named, TEXT);
        if (text == null) {
            text = longest(body);
        }
        Integer start = named(names, named, START);
        Integer end = named(names, named, END);
        for (int i = 0; i < width && start == null; i++) {
            start = i != text && rises(body, i) ? (Integer) i : null;
        }
        for (int i = 0; i < width && end == null && start != null; i++) {
            end = i != text && i != start && rises(body, i) ? (Integer) i : null;
        }
        Integer speaker = named(names, named, SPEAKER);
        if (speaker == null) {
            speaker = speaker(body, text, start, end);
        }
        return new Columns(sheet, speaker, start, end, text, headed);
    }

    /// Whether the first row is none of these: it has words where they have figures, or it names what is spoken
    /// and who speaks, where below are sentences and people who come again.
    private boolean isUnlike(List<List<String>> body) {
        List<String> head = rows.getFirst();
        for (String cell : head) {
            if (!cell.isBlank() && !NAME.matcher(cell.strip()).matches()) {
                return false;
            }
        }
        for (int i = 0; i < width; i++) {
            String cell = Table.cell(head, i).strip();
            boolean word = !cell.isEmpty() && cell.chars().anyMatch(Character::isLetter) && Clock.of(cell) == null;
            if (word && areFigures(body, i)) {
                return true;
            }
        }
        int text = longest(body);
        Integer speaker = speaker(body, text, null, null);
        String above = Table.cell(head, speaker).strip();
        boolean again =
                body.stream().anyMatch(r -> Table.cell(r, speaker).strip().equals(above));
        long sentences = body.stream()
                .filter(r -> Blank.strip(Table.cell(r, text)).split("\\s+").length > 2)
                .count();
        boolean word = !Table.cell(head, text).strip().contains(" ");
        return speaker != null && !again && word && sentences * 2 > body.size();
    }

    private static boolean areFigures(List<List<String>> body, int column) {
        int filled = 0;
        for (List<String> row : body) {
            String cell = Table.cell(row, column);
            if (!cell.isBlank()) {
                filled++;
                if (Clock.of(cell) == null && !FIGURES.matcher(cell).matches()) {
                    return false;
                }
            }
        }
        return filled > 1 && filled * 2 > body.size();
    }

    private static @Nullable Integer named(List<String> names, boolean headed, Set<String> keys) {
        for (int i = 0; headed && i < names.size(); i++) {
            if (keys.contains(names.get(i))) {
                return i;
            }
        }
        return null;
    }

    private int longest(List<List<String>> body) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < width; i++) {
            long letters = 0;
            for (List<String> row : body) {
                letters +=
                        Table.cell(row, i).chars().filter(Character::isLetter).count();
            }
            if (letters > most) {
                most = letters;
                best = i;
            }
        }
        return best;
    }

    private static boolean rises(List<List<String>> body, int column) {
        int times = 0;
        int rising = 0;
        double before = -1;
        for (List<String> row : body) {
            Clock.Time time = Clock.of(Table.cell(row, column));
            if (time != null) {
                times++;
                rising += time.number() >= before ? 1 : 0;
                before = time.number();
            }
        }
        return !isCounter(body, column) && times >= 2 && times * 10 >= body.size() * 7 && rising * 10 >= times * 9;
    }

    /// Numbers of rows rise as well, by one each but for rows that were taken out. Times of talk rise faster.
    private static boolean isCounter(List<List<String>> body, int column) {
        int numbers = 0;
        int steps = 0;
        double before = Double.NaN;
        for (List<String> row : body) {
            String cell = Table.cell(row, column);
            Clock.Time time = Clock.of(cell);
            if (time == null && !cell.isBlank() || time != null && (time.known() || !time.whole())) {
                return false;
            }
            if (time != null) {
                numbers++;
                double step = time.number() - before;
                steps += step == 1 || Double.isNaN(step) ? 1 : 0;
                before = time.number();
            }
        }
        return numbers > 0 && steps * 10 >= numbers * 8;
    }

    /// The first column in which more than one name comes again, else one with always the same.
    private @Nullable Integer speaker(
            List<List<String>> body, int text, @Nullable Integer start, @Nullable Integer end) {
        Integer only = null;
        for (int i = 0; i < width; i++) {
            boolean free = i != text && (start == null || i != start) && (end == null || i != end);
            int names = free ? names(body, i) : 0;
            if (names > 1) {
                return i;
            }
            only = only == null && names == 1 ? (Integer) i : only;
        }
        return only;
    }

    /// How many names come over and over in a column; 0 if its cells are no names.
    private static int names(List<List<String>> body, int column) {
        Set<String> values = new HashSet<>();
        int filled = 0;
        for (List<String> row : body) {
            String cell = Table.cell(row, column).strip();
            if (cell.length() > SHORT || FIGURES.matcher(cell).matches() || Clock.of(cell) != null) {
                return 0;
            }
            if (!cell.isEmpty()) {
                filled++;
                values.add(cell);
            }
        }
        boolean again = values.size() < filled || filled < 3;
        boolean few = values.size() <= Math.max(3, filled / 2) && values.size() <= 30;
        return again && few && filled * 2 >= body.size() ? values.size() : 0;
    }
}
