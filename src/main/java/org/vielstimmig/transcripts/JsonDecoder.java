package org.vielstimmig.transcripts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What speech programs write as JSON, whatever they call its parts: somewhere in it is a list of objects with
/// words, mostly with times, often with speakers.
final class JsonDecoder implements Decoder {

    /// A tree of more would not fit.
    private static final int LARGEST = 48 << 20;

    private static final int DEPTH = 14;

    private static final List<String> TEXT = List.of(
            "text",
            "body",
            "transcript",
            "utterance",
            "content",
            "sentence",
            "line",
            "message",
            "caption",
            "punctuated_word",
            "word",
            "value");
    private static final List<String> SPEAKER = List.of(
            "speaker",
            "speaker_name",
            "speakername",
            "speaker_label",
            "speakerlabel",
            "speaker_id",
            "speakerid",
            "name",
            "participant",
            "who",
            "author",
            "spk");
    private static final List<String> START = List.of(
            "start",
            "starttime",
            "start_time",
            "begin",
            "start_ms",
            "startms",
            "starttimems",
            "start_offset",
            "startoffset",
            "from",
            "offset",
            "timestamp",
            "time",
            "ts");
    private static final List<String> END = List.of(
            "end", "endtime", "end_time", "end_ms", "endms", "endtimems", "end_offset", "endoffset", "to", "stop");

    /// A list that may be the talk.
    private record Found(List<JsonNode> items, String path, int texts, long letters, int speakers, int times) {

        double average() {
            return (double) letters / Math.max(1, texts);
        }
    }

    @Override
    public Paper decode(Input input) throws IOException {
        if (input.bytes().length > LARGEST) {
            throw input.tooLarge(input.bytes().length, LARGEST);
        }
        List<Finding> findings = new ArrayList<>();
        Charsets.Decoded decoded = TextDecoder.decoded(input, findings, Input.MAX_MARKUP);
        JsonNode root;
        try {
            root = JsonMapper.builder().build().readTree(decoded.text());
        } catch (JacksonException e) {
            throw input.damaged(Format.JSON);
        }
        List<Found> lists = new ArrayList<>();
        collect(root, "", 0, lists);
        Found best = best(lists);
        String charset = decoded.charset().name();
        String language = text(field(root, List.of("language", "language_code", "lang")));
        if (best == null) {
            return whole(root, input, charset, language, findings);
        }
        Talk talk = new Talk(program(root, best), 0.95, pieces(best, names(root)), isTimed(best), title(root));
        return Paper.of(talk, charset, language, findings);
    }

    private static void collect(JsonNode node, String path, int depth, List<Found> lists) {
        if (depth > DEPTH) {
            return;
        }
        if (node.isArray()) {
            List<JsonNode> items = node.valueStream().toList();
            Found found = found(items, path);
            if (found.texts() > 0) {
                lists.add(found);
            }
            // Lists within a list: the first one shows what they are like, all of them together are the talk.
            items.stream().limit(found.texts() > 0 ? 3 : 2000).forEach(item -> collect(item, path, depth + 1, lists));
        } else if (node.isObject()) {
            node.properties().forEach(p -> collect(p.getValue(), path + "/" + p.getKey(), depth + 1, lists));
        }
    }

    private static Found found(List<JsonNode> items, String path) {
        int texts = 0;
        long letters = 0;
        int speakers = 0;
        int times = 0;
        for (JsonNode item : items) {
            if (item.isObject()) {
                String words = words(item);
                texts += words.isBlank() ? 0 : 1;
                letters += words.length();
                speakers += speaker(item).isEmpty() ? 0 : 1;
                times += time(item, START) == null ? 0 : 1;
            }
        }
        return new Found(items, path, texts, letters, speakers, times);
    }

    /// The list that holds most of the words; among those that hold nearly as many, one with speakers, with
    /// times, and cut into sentences rather than words.
    private static @Nullable Found best(List<Found> lists) {
        long most = lists.stream().mapToLong(Found::letters).max().orElse(0);
        Found best = null;
        for (Found found : lists) {
            boolean full = found.letters() * 2 >= most;
            boolean talk = found.texts() > 1 || found.speakers() > 0 || found.times() > 0;
            if (full && talk && (best == null || points(found) > points(best))) {
                best = found;
            }
        }
        return best;
    }

    private static double points(Found found) {
        double n = found.items().size();
        return 3 * (found.speakers() / n > 0.3 ? 1 : 0)
                + 2 * (found.times() / n > 0.5 ? 1 : 0)
                + Math.min(1, found.average() / 40)
                + (found.texts() > 1 ? 1 : 0);
    }

    private static List<Talk.Piece> pieces(Found found, Map<String, String> names) {
        List<Clock.Time> bare = new ArrayList<>();
        for (JsonNode item : found.items()) {
            for (List<String> keys : List.of(START, END)) {
                Clock.Time time = time(item, keys);
                if (time != null && !time.known()) {
                    bare.add(time);
                }
            }
        }
        double unit = bare.isEmpty() ? 1000 : Clock.unit(bare, found.letters());
        List<Talk.Piece> pieces = new ArrayList<>();
        for (JsonNode item : found.items()) {
            if (item.isObject()) {
                Clock.Time start = time(item, START);
                Clock.Time end = time(item, END);
                String speaker = speaker(item);
                pieces.add(new Talk.Piece(
                        names.getOrDefault(speaker, speaker),
                        start == null ? null : (Long) Clock.millis(start, unit),
                        end == null ? null : (Long) Clock.millis(end, unit),
                        words(item)));
            }
        }
        return pieces;
    }

    /// Segments were cut by time; turns were not. Lists without times are turns.
    private static boolean isTimed(Found found) {
        return found.times() * 2 > found.items().size();
    }

    // --- the parts of an object ------------------------------------------------------------------------------------

    private static @Nullable JsonNode field(JsonNode item, List<String> keys) {
        for (String key : keys) {
            JsonNode value = item.get(key);
            if (value == null) {
                for (Map.Entry<String, JsonNode> p : item.properties()) {
                    if (p.getKey().equalsIgnoreCase(key)) {
                        value = p.getValue();
                    }
                }
            }
            if (value != null && !value.isNull()) {
                return value;
            }
        }
        return null;
    }

    private static String text(@Nullable JsonNode node) {
        return node != null && node.isString() ? node.asString() : "";
    }

    private static String words(JsonNode item) {
        for (String key : TEXT) {
            String words = text(field(item, List.of(key)));
            if (!words.isBlank()) {
                return words;
            }
        }
        JsonNode first = item.path("alternatives").path(0);
        return first.isObject() ? words(first) : parts(item.path("elements"));
    }

    /// Words and signs in a list of their own.
    private static String parts(JsonNode elements) {
        StringBuilder words = new StringBuilder();
        for (JsonNode element : elements) {
            words.append(text(element.get("value")));
        }
        return words.toString();
    }

    private static String speaker(JsonNode item) {
        JsonNode node = field(item, SPEAKER);
        if (node == null) {
            return "";
        }
        if (node.isObject()) {
            JsonNode name = field(node, List.of("name", "displayname", "label", "id"));
            return name == null ? "" : name.isNumber() ? "Speaker " + name.asString() : text(name);
        }
        return node.isNumber() ? "Speaker " + node.asString() : text(node);
    }

    private static Clock.@Nullable Time time(JsonNode item, List<String> keys) {
        JsonNode node = item.isObject() ? field(item, keys) : null;
        if (node == null) {
            return null;
        }
        if (node.isNumber()) {
            boolean whole = node.isIntegralNumber();
            return new Clock.Time(node.asDouble(), false, whole);
        }
        return Clock.of(text(node));
    }

    /// Names of speakers that the file tells apart by number or letter.
    private static Map<String, String> names(JsonNode root) {
        Map<String, String> names = new LinkedHashMap<>();
        JsonNode speakers = field(root, List.of("speakers", "speaker_names", "participants"));
        if (speakers != null && speakers.isArray()) {
            for (JsonNode speaker : speakers) {
                JsonNode id = speaker.get("id");
                String name = text(field(speaker, List.of("name", "label", "displayname")));
                if (id != null && !name.isBlank()) {
                    names.put(id.isNumber() ? "Speaker " + id.asString() : text(id), name);
                }
            }
        } else if (speakers != null && speakers.isObject()) {
            speakers.properties().forEach(p -> {
                if (!text(p.getValue()).isBlank()) {
                    names.put(p.getKey(), text(p.getValue()));
                }
            });
        }
        return names;
    }

    private static List<String> title(JsonNode root) {
        String title = root.isObject() ? text(root.get("title")) : "";
        return title.isBlank() ? List.of() : List.of(title);
    }

    private static Convention program(JsonNode root, Found found) {
        boolean segments = found.path().equals("/segments");
        JsonNode first = found.items().getFirst();
        if (segments && (first.has("avg_logprob") || first.has("seek") || root.has("text") && root.has("language"))) {
            return Convention.WHISPER;
        }
        if (segments && (root.has("word_segments") || first.has("words"))) {
            return root.has("word_segments") ? Convention.WHISPERX : Convention.ATRAIN;
        }
        return Convention.SEGMENTS;
    }

    /// A file with nothing but one text, as oTranscribe keeps it.
    private static Paper whole(JsonNode root, Input input, String charset, String language, List<Finding> findings) {
        String text = root.isObject() ? text(field(root, TEXT)) : "";
        if (text.isBlank()) {
            throw input.unknown();
        }
        PaperBuilder paper = new PaperBuilder(input, charset);
        paper.language(language);
        findings.forEach(paper::find);
        if (text.contains("<p>") || text.contains("<br")) {
            HtmlDecoder.write(Jsoup.parse(text), paper);
        } else {
            text.lines().forEach(line -> {
                paper.text(line, false);
                paper.endParagraph();
            });
        }
        return paper.done();
    }
}
