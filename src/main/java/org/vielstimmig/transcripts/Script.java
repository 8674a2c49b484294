package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.text.Normalisation;

/// Writes a [Talk] down as people write transcripts: `B1: [00:01:23] …`, one paragraph for each turn.
final class Script {

    /// Without speakers, a paragraph ends with a sentence once it is this long.
    private static final int PARAGRAPH = 450;

    private static final int LONGEST_PARAGRAPH = 1500;

    /// A pause after a sentence that begins a new paragraph, in milliseconds.
    private static final long PAUSE = 2500;

    /// Signs that programs cut off from the words in front of them.
    private static final Pattern STOPS = Pattern.compile("[.,!?;:…。、]{1,3}");

    /// What recognition of speech is known to write where nobody speaks.
    private static final Pattern INVENTED = Pattern.compile(
            "(?i)^(?:untertitel(?:ung)?\\b|subtitles? by|subtitled by|.{0,20}amara\\.org|copyright\\b)");

    private final List<Talk.Piece> pieces;
    private final boolean timed;
    private final boolean named;
    private final boolean marked;
    private final StringBuilder text = new StringBuilder();
    private final List<Outline.Part> parts = new ArrayList<>();
    private final List<Recognition.Cue> cues = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /// @param cues in the outline's text
    record Written(Outline outline, List<Recognition.Cue> cues) {}

    private Script(List<Talk.Piece> pieces, boolean timed, boolean marked) {
        this.pieces = pieces;
        this.timed = timed;
        this.marked = marked;
        named = pieces.stream().anyMatch(p -> !p.speaker().isEmpty() && !p.aside());
    }

    static Written write(Talk talk, ReadOptions options) {
        int[] counts = new int[2];
        List<Talk.Piece> clean = new ArrayList<>();
        for (Talk.Piece piece : talk.pieces()) {
            String words = clean(piece.text(), counts);
            if (!words.isEmpty()) {
                clean.add(new Talk.Piece(
                        speaker(clean(piece.speaker(), counts), options),
                        piece.start(),
                        piece.end(),
                        words,
                        piece.aside()));
            }
        }
        Script script = new Script(clean, talk.timed(), options.markSide() != MarkSide.NONE);
        script.header(talk.header(), options.dropHeader());
        script.body();
        script.look(clean);
        if (counts[0] > 0) {
            script.findings.add(new Finding.InvisibleRemoved(counts[0]));
        }
        if (counts[1] > 0) {
            script.findings.add(new Finding.CharactersLost(counts[1]));
        }
        int marks = (int) clean.stream().filter(p -> p.start() != null).count();
        MarkSide side = marks > 0 && script.marked ? MarkSide.START : MarkSide.NONE;
        Outline outline = new Outline(
                talk.convention(),
                talk.certainty(),
                script.text.toString(),
                script.parts,
                side,
                marks,
                script.findings,
                List.of());
        return new Written(outline, script.cues);
    }

    private static String clean(String raw, int[] counts) {
        Normalisation.Cleaned cleaned = Normalisation.clean(raw);
        counts[0] += cleaned.removed();
        counts[1] += cleaned.replaced();
        return Blank.collapse(cleaned.text());
    }

    /// The label that a speaker gets, none if a person said that this is no speaker.
    private static String speaker(String label, ReadOptions options) {
        Set<String> labels = options.labels();
        if (labels != null && !labels.contains(label)) {
            return "";
        }
        return Blank.strip(options.renames().getOrDefault(label, label));
    }

    private void header(List<String> lines, boolean dropped) {
        List<String> header = lines.stream()
                .map(l -> Blank.collapse(Normalisation.of(l)))
                .filter(l -> !l.isEmpty())
                .toList();
        if (!header.isEmpty() && !dropped) {
            text.append(String.join("\n", header));
            findings.add(new Finding.HeaderTaken(new TextRange(0, text.length())));
        }
    }

    private void body() {
        String speaker = "";
        int i = 0;
        while (i < pieces.size()) {
            int end = i + 1;
            if (pieces.get(i).aside()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(pieces.get(i).text());
                i++;
                continue;
            }
            speaker =
                    pieces.get(i).speaker().isEmpty() ? speaker : pieces.get(i).speaker();
            while (end < pieces.size() && goesOn(i, end, speaker)) {
                end++;
            }
            turn(speaker, pieces.subList(i, end));
            i = end;
        }
    }

    private boolean goesOn(int from, int next, String speaker) {
        if (!timed) {
            return false;
        }
        Talk.Piece piece = pieces.get(next);
        if (piece.aside()) {
            return false;
        }
        if (named) {
            return piece.speaker().isEmpty() || piece.speaker().equals(speaker);
        }
        Talk.Piece before = pieces.get(next - 1);
        int length = 0;
        for (int i = from; i < next; i++) {
            length += pieces.get(i).text().length() + 1;
        }
        boolean sentence = ".?!…".indexOf(lastSign(before.text())) >= 0;
        Long ended = before.end();
        Long starts = piece.start();
        boolean pause = ended != null && starts != null && starts - ended >= PAUSE;
        return length < LONGEST_PARAGRAPH && !(sentence && (pause || length >= PARAGRAPH));
    }

    private static char lastSign(String text) {
        int i = text.length() - 1;
        while (i > 0 && "\"“”»«’')".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return text.charAt(i);
    }

    private void turn(String speaker, List<Talk.Piece> said) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        TextRange spelled = null;
        if (!speaker.isEmpty()) {
            spelled = new TextRange(text.length(), text.length() + speaker.length());
            text.append(speaker).append(": ");
        }
        Long at = marked ? said.getFirst().start() : null;
        if (at != null) {
            text.append(clock(at)).append(' ');
        }
        int start = text.length();
        for (Talk.Piece piece : said) {
            if (text.length() > start && !STOPS.matcher(piece.text()).matches()) {
                text.append(' ');
            }
            int from = text.length();
            text.append(piece.text());
            if (piece.start() != null) {
                cues.add(new Recognition.Cue(
                        new TextRange(from, text.length()), piece.speaker(), piece.start(), piece.end()));
            }
        }
        parts.add(
                new Outline.Part(speaker.isEmpty() ? null : speaker, spelled, new TextRange(start, text.length()), at));
    }

    static String clock(long millis) {
        long seconds = millis / 1000;
        return String.format(Locale.ROOT, "[%02d:%02d:%02d]", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private void look(List<Talk.Piece> all) {
        if (!named) {
            findings.add(new Finding.NoSpeakers(parts.size()));
        }
        long unnamed =
                all.stream().filter(p -> p.speaker().isEmpty() && !p.aside()).count();
        if (named && unnamed > 0 && unnamed < all.size()) {
            findings.add(new Finding.SpeakerUnsure((int) unnamed));
        }
        int falling = 0;
        Long before = null;
        Set<String> told = new LinkedHashSet<>();
        int same = 1;
        for (int i = 0; i < all.size(); i++) {
            Long start = all.get(i).start();
            falling += start != null && before != null && start < before ? 1 : 0;
            before = start == null ? before : start;
            boolean again = i > 0 && all.get(i).text().equals(all.get(i - 1).text());
            same = again ? same + 1 : 1;
            boolean last = i + 1 == all.size()
                    || !all.get(i + 1).text().equals(all.get(i).text());
            if (last
                    && same >= (INVENTED.matcher(all.get(i).text()).find() ? 2 : 3)
                    && told.add(all.get(i).text())) {
                findings.add(new Finding.WordsRepeated(shortened(all.get(i).text()), same));
            }
        }
        if (falling > 0) {
            findings.add(new Finding.MarksNotRising(falling, 0));
        }
        Turns.tooLong(parts, lastEnd(all)).ifPresent(findings::add);
    }

    private static @Nullable Long lastEnd(List<Talk.Piece> all) {
        return all.isEmpty() ? null : all.getLast().end();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
