package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Subtitles, SRT and WebVTT: of recordings, of meetings, of transcription programs.
final class SubtitleDecoder implements Decoder {

    private static final Pattern TIMES =
            Pattern.compile("^\\s*(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,4})\\s*-->\\s*"
                    + "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,4})(?:\\s.*)?$");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[\\w.-]{1,80})?\\s+([^>]{1,200})>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z\\d:][^<>]{0,80}>|\\{\\\\[^}]{0,40}}");
    private static final Pattern COUNTER = Pattern.compile("\\s*\\d{1,7}\\s*");
    private static final Pattern GUID = Pattern.compile("\\s*[0-9a-fA-F-]{8,40}(?:[/_-]\\d{1,9}(?:-\\d{1,9})?)?\\s*");

    /// One cue as it stands in the file.
    ///
    /// @param id empty if it has none
    record Raw(String id, long start, long end, List<String> lines) {}

    private final List<Raw> cues = new ArrayList<>();
    private final List<String> header = new ArrayList<>();
    private int corrected;
    private boolean hours;

    @Override
    public Paper decode(Input input) {
        List<Finding> findings = new ArrayList<>();
        Charsets.Decoded decoded = TextDecoder.decoded(input, findings);
        List<String> lines = decoded.text().lines().toList();
        boolean web = !lines.isEmpty() && Blank.strip(lines.getFirst()).startsWith("WEBVTT");
        split(lines, web);
        if (cues.isEmpty()) {
            throw input.damaged(web ? Format.VTT : Format.SRT);
        }
        if (corrected > 0) {
            findings.add(new Finding.MarksCorrected(corrected));
        }
        Talk talk = talk(web, input.options());
        return Paper.of(talk, decoded.charset().name(), "", findings)
                .with(new Paper.Extra(Charsets.choices(input.bytes(), decoded), null, talk));
    }

    // --- the file's form -------------------------------------------------------------------------------------------

    private void split(List<String> lines, boolean web) {
        int i = 0;
        while (i < lines.size() && !isTimes(lines.get(i))) {
            i++;
        }
        if (web) {
            head(lines.subList(0, Math.max(0, Math.min(i, lines.size()))));
        }
        while (i < lines.size()) {
            Matcher m = TIMES.matcher(lines.get(i));
            int next = i + 1;
            while (next < lines.size() && !isTimes(lines.get(next))) {
                next++;
            }
            String id = i > 0 && !lines.get(i - 1).isBlank() && isId(lines, i - 1)
                    ? lines.get(i - 1).strip()
                    : "";
            if (m.matches()) {
                hours |= m.group(1) != null;
                long start = millis(m, 1);
                cues.add(new Raw(id, start, Math.max(start, millis(m, 5)), payload(lines, i + 1, next)));
            }
            i = next;
        }
    }

    private static boolean isTimes(String line) {
        return line.contains("-->") && TIMES.matcher(line).matches();
    }

    /// Whether the line above a cue's times is its number or name, and no words of the cue before.
    private static boolean isId(List<String> lines, int at) {
        String line = lines.get(at);
        boolean apart = at == 0 || lines.get(at - 1).isBlank();
        return apart || COUNTER.matcher(line).matches() || GUID.matcher(line).matches();
    }

    private static List<String> payload(List<String> lines, int from, int next) {
        int end = next;
        if (next < lines.size() && end > from && !lines.get(end - 1).isBlank() && isId(lines, end - 1)) {
            end--;
        }
        List<String> payload = new ArrayList<>();
        boolean note = false;
        for (int i = from; i < end; i++) {
            String line = lines.get(i);
            boolean opens = i > from && lines.get(i - 1).isBlank();
            note = !line.isBlank() && (note || opens && line.matches("(?:NOTE|STYLE|REGION)(?:\\s.*)?"));
            if (!note && !line.isBlank()) {
                payload.add(line);
            }
        }
        return payload;
    }

    /// The title and the notes in front of the cues.
    private void head(List<String> lines) {
        boolean style = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (i == 0) {
                line = line.substring(line.indexOf("WEBVTT") + 6).strip();
                line = line.startsWith("-") ? line.substring(1).strip() : line;
            } else if (line.startsWith("NOTE")) {
                line = line.substring(4).strip();
            }
            style = !line.isEmpty() && (style || line.equals("STYLE") || line.equals("REGION"));
            boolean id = i == lines.size() - 1
                    && (COUNTER.matcher(line).matches() || GUID.matcher(line).matches());
            boolean data =
                    line.matches("(?i)(?:kind|language|confidence|duration|recognizability|x-timestamp-map)\\s*[:=].*");
            if (!line.isEmpty() && !style && !id && !data) {
                header.add(line);
            }
        }
    }

    private long millis(Matcher m, int group) {
        String fraction = m.group(group + 3);
        // Some programs round the milliseconds without carrying: 1000 of them are a second.
        corrected += fraction.length() > 3 ? 1 : 0;
        long part = fraction.length() > 3
                ? Integer.parseInt(fraction)
                : Integer.parseInt(fraction) * (fraction.length() == 1 ? 100L : fraction.length() == 2 ? 10L : 1L);
        String hour = m.group(group);
        long h = hour == null ? 0 : Long.parseLong(hour);
        return ((h * 60 + Long.parseLong(m.group(group + 1))) * 60 + Long.parseLong(m.group(group + 2))) * 1000 + part;
    }

    // --- who speaks ------------------------------------------------------------------------------------------------

    private Talk talk(boolean web, ReadOptions options) {
        boolean voices = cues.stream()
                .anyMatch(c -> c.lines().stream().anyMatch(l -> VOICE.matcher(l).find()));
        List<Talk.Piece> pieces = voices ? voiced() : CueLabels.pieces(plain(), options.labels());
        Convention convention = program(web, pieces, voices);
        return new Talk(convention, convention == Convention.SUBTITLES ? 0.9 : 0.97, pieces, true, header);
    }

    private List<Talk.Piece> voiced() {
        List<Talk.Piece> pieces = new ArrayList<>();
        String before = "";
        for (Raw cue : cues) {
            String text = String.join("\n", cue.lines());
            Matcher m = VOICE.matcher(text);
            int from = 0;
            String speaker = "";
            while (m.find()) {
                add(pieces, cue, speaker, text.substring(from, m.start()));
                String name = unescaped(m.group(1));
                // What somebody says into another's words stays where it was said.
                speaker = name.startsWith("//") ? before : name;
                before = speaker;
                from = m.end();
            }
            add(pieces, cue, speaker, text.substring(from));
        }
        return pieces;
    }

    private static void add(List<Talk.Piece> pieces, Raw cue, String speaker, String text) {
        String words = unescaped(text);
        if (!speaker.isEmpty() && words.startsWith(speaker + ":")) {
            words = words.substring(speaker.length() + 1).strip();
        }
        if (!words.isEmpty()) {
            pieces.add(new Talk.Piece(speaker, cue.start(), cue.end(), words));
        }
    }

    private static String unescaped(String text) {
        String bare = text.indexOf('<') >= 0 || text.indexOf('{') >= 0
                ? TAG.matcher(text).replaceAll("")
                : text;
        return (bare.indexOf('&') >= 0 ? Parser.unescapeEntities(bare, false) : bare).strip();
    }

    /// The cues without tags. A cue that comes again only to highlight another word comes once.
    private List<Raw> plain() {
        List<Raw> plain = new ArrayList<>();
        boolean highlighted = cues.stream().anyMatch(c -> c.lines().stream().anyMatch(l -> l.contains("<u>")));
        for (Raw cue : cues) {
            List<String> lines = cue.lines().stream()
                    .map(SubtitleDecoder::unescaped)
                    .filter(l -> !l.isEmpty())
                    .toList();
            if (lines.isEmpty()) {
                continue;
            }
            Raw before = plain.isEmpty() ? null : plain.getLast();
            if (highlighted && before != null && before.lines().equals(lines)) {
                plain.set(plain.size() - 1, new Raw(before.id(), before.start(), cue.end(), lines));
            } else {
                plain.add(new Raw(cue.id(), cue.start(), cue.end(), lines));
            }
        }
        return plain;
    }

    private Convention program(boolean web, List<Talk.Piece> pieces, boolean voices) {
        boolean tracks = pieces.stream().allMatch(p -> p.speaker().matches("|S\\d{2}"))
                && pieces.stream().anyMatch(p -> !p.speaker().isEmpty());
        if (header.stream().anyMatch(h -> h.contains("noScribe")) || voices && tracks) {
            return Convention.NOSCRIBE;
        }
        boolean machine = pieces.stream().anyMatch(p -> p.speaker().matches("SPEAKER_\\d+"));
        if (machine) {
            return Convention.WHISPERX;
        }
        boolean guids = cues.stream().filter(c -> c.id().length() > 8).count() * 2 > cues.size();
        if (web && guids) {
            return Convention.TEAMS;
        }
        long named = pieces.stream().filter(p -> !p.speaker().isEmpty()).count();
        boolean counted = cues.stream().allMatch(c -> COUNTER.matcher(c.id()).matches());
        if (web && !voices && counted && named * 2 > pieces.size()) {
            return Convention.ZOOM;
        }
        boolean bare = cues.stream().allMatch(c -> c.id().isEmpty());
        return web && bare && !hours && named == 0 ? Convention.WHISPER : Convention.SUBTITLES;
    }
}
