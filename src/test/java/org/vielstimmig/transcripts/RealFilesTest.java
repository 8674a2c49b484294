package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Turn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Real conversations with hand-checked facts, where they are at hand: `-Dvielstimmig.data=<folder>`. They are
/// not part of the project.
@EnabledIf("areHere")
class RealFilesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("vielstimmig.data", "../shared/data")).resolve("transcripts");

    static boolean areHere() {
        return Files.isRegularFile(FOLDER.resolve("expected.jsonl"));
    }

    static List<JsonNode> facts() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<JsonNode> facts = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("expected.jsonl"))) {
            JsonNode fact = json.readTree(line);
            if (!fact.has("outcome")) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private static Reading read(String file) {
        try {
            Path path = FOLDER.resolve(file);
            Reading reading = TranscriptReader.read(file, Files.readAllBytes(path), ReadOptions.NONE);
            Readings.check(reading);
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void handCheckedFacts(JsonNode fact) {
        Reading reading = read(fact.get("file").asString());
        if (fact.has("turns")) {
            assertEquals(fact.get("turns").asInt(), reading.turns().size());
        }
        counts(fact.get("speakers"), reading);
        cues(fact, reading);
        for (JsonNode at : fact.path("facts")) {
            if (at.get("at").asString().startsWith("cue")) {
                Recognition.Cue cue = cue(reading, at.get("at").asString());
                assertEquals(at.path("speaker").asString(""), cue.speaker());
                assertTrue(cue.range()
                        .of(reading.text())
                        .startsWith(at.get("starts").asString()));
                continue;
            }
            Turn turn = turn(reading, at.get("at").asString());
            String words = Blank.collapse(reading.words(turn));
            if (at.has("speaker")) {
                assertEquals(at.get("speaker").asString(), label(reading, turn));
            }
            assertTrue(words.startsWith(at.path("starts").asString("")), words);
            assertTrue(words.endsWith(at.path("ends").asString("")), words);
        }
        phrases(fact, reading);
        if (fact.has("time_marks")) {
            assertEquals(fact.get("time_marks").asInt(), reading.marks());
        }
        for (Map.Entry<String, JsonNode> time : fact.path("timestamps").properties()) {
            if (time.getValue().isArray()) {
                Recognition.Cue cue = cue(reading, time.getKey());
                assertEquals(precise(time.getValue().get(0).asString()), cue.start());
                assertEquals(precise(time.getValue().get(1).asString()), cue.end());
                continue;
            }
            assertEquals(millis(time.getValue().asString()), time(reading, time.getKey()));
        }
        for (JsonNode note : fact.path("footnotes")) {
            assertTrue(reading.text().contains(note.asString()));
        }
        for (JsonNode header : fact.path("not_turns")) {
            assertTrue(Blank.collapse(reading.text()).contains(header.asString()));
        }
    }

    private static void cues(JsonNode fact, Reading reading) {
        if (fact.has("cues")) {
            assertEquals(fact.get("cues").asInt(), reading.recognition().cues().size());
        }
        for (Map.Entry<String, JsonNode> voice : fact.path("voices").properties()) {
            long said = reading.recognition().cues().stream()
                    .filter(c -> c.speaker().equals(voice.getKey()))
                    .count();
            assertEquals(voice.getValue().asInt(), said, voice.getKey());
        }
        if (fact.has("speakers_who")) {
            List<Integer> expected = fact.get("speakers_who")
                    .valueStream()
                    .map(JsonNode::asInt)
                    .sorted()
                    .toList();
            List<Integer> counts = reading.recognition().voices().stream()
                    .map(Recognition.Voice::count)
                    .sorted()
                    .toList();
            assertEquals(expected, counts);
        }
    }

    private static Recognition.Cue cue(Reading reading, String at) {
        return reading.recognition().cues().get(Integer.parseInt(at.substring(4)) - 1);
    }

    private static Long precise(String clock) {
        String[] parts = clock.split(",");
        return millis(parts[0]) + Long.parseLong(parts[1]);
    }

    /// The time of a turn, or of the first or last mark.
    private static Long time(Reading reading, String at) {
        List<Mark> marks =
                reading.text().lines().flatMap(l -> Mark.in(l).stream()).toList();
        return switch (at) {
            case "first" -> marks.getFirst().millis();
            case "last" -> marks.getLast().millis();
            default -> turn(reading, at).at();
        };
    }

    private static long millis(String clock) {
        long seconds = 0;
        for (String part : clock.split(":")) {
            seconds = seconds * 60 + Long.parseLong(part);
        }
        return seconds * 1000;
    }

    private static void counts(JsonNode speakers, Reading reading) {
        if (speakers == null) {
            return;
        }
        assertEquals(
                speakers.size(),
                reading.speakers().size(),
                Readings.labels(reading).toString());
        speakers.properties()
                .forEach(s -> assertEquals(s.getValue().asInt(), Readings.turnsOf(reading, s.getKey()), s.getKey()));
    }

    private static void phrases(JsonNode fact, Reading reading) {
        String text = Blank.collapse(reading.text());
        each(fact.get("must_contain")).forEach(phrase -> assertTrue(text.contains(phrase), phrase));
        each(fact.get("must_not_contain")).forEach(phrase -> assertFalse(text.contains(phrase), phrase));
    }

    private static Stream<String> each(JsonNode node) {
        if (node == null) {
            return Stream.of();
        }
        return node.isArray() ? node.valueStream().map(JsonNode::asString) : Stream.of(node.asString());
    }

    private static Turn turn(Reading reading, String at) {
        if (at.startsWith("last")) {
            return reading.turns().getLast();
        }
        return at.equals("first")
                ? reading.turns().getFirst()
                : reading.turns().get(Integer.parseInt(at.substring(5)) - 1);
    }

    private static String label(Reading reading, Turn turn) {
        return reading.speakers().stream()
                .filter(s -> s.id().equals(turn.speaker()))
                .map(s -> s.label())
                .findFirst()
                .orElse("");
    }

    @Test
    void countsKnownByConstruction() throws IOException {
        JsonNode all =
                JsonMapper.builder().build().readTree(Files.readString(FOLDER.resolve("hard/derived_facts.json")));
        for (Map.Entry<String, JsonNode> entry : all.properties()) {
            Reading reading = read("hard/" + entry.getKey());
            assertEquals(entry.getValue().get("turns").asInt(), reading.turns().size(), entry.getKey());
            counts(entry.getValue().get("speakers"), reading);
            phrases(entry.getValue(), reading);
        }
    }

    @Test
    void everyFormOfAnInterviewGivesTheSameTurns() throws IOException {
        for (String name : List.of("jugendamt", "altenpflege")) {
            List<String> expected = Readings.turns(read("de/landgraf_" + name + ".md"));
            try (Stream<Path> files = Files.list(FOLDER.resolve("hard"))) {
                for (Path file : files.filter(f -> f.toString().contains(name)).toList()) {
                    assertEquals(expected, Readings.turns(read("hard/" + file.getFileName())), file.toString());
                }
            }
        }
    }

    @Test
    void othersWithKnownCounts() {
        assertEquals(165, read("en/pdpilot_P2.pdf").turns().size());
        assertEquals(
                40, read("multilingual/derived_bidi_composed_de-ar.txt").turns().size());
        assertEquals(280, read("en/vostok1_en.txt").turns().size());
        assertEquals(4929, read("en/apollo11_CM.txt").turns().size());
        assertEquals(2242, read("en/gemini8_TEC.txt").turns().size());
        assertEquals(List.of("id1", "id2", "id3"), Readings.labels(read("hard/qualcoder_transcript.txt")));
    }

    @Test
    void oldWordFiles() {
        assertTrue(read("hard/poi_Word95.doc").text().startsWith("The quick brown fox jumps over the lazy dog"));
        assertTrue(read("hard/poi_Word6.doc").text().startsWith("The quick brown fox jumps over the lazy dog"));
        assertTrue(read("hard/poi_simple-table2.doc").text().startsWith("Row 1/Cell 1\tRow 1/Cell 2\tRow 1/Cell 3\n"));
        assertTrue(read("hard/poi_SampleDoc.doc").text().contains("I am a test document"));
        assertEquals("ru", read("hard/poi_o_kurs.doc").language());
        assertTrue(read("hard/poi_ob_is.doc").speakers().isEmpty());
    }

    @Test
    void segmentsOfAPodcast() {
        Reading reading = read("hard/podcastns_example.json");
        assertEquals(List.of("Darth Vader: I am your father.", "Luke: Nooooo"), Readings.turns(reading));
        assertEquals(List.of(500L, 2750L), Readings.times(reading));
    }

    @Test
    void refusedWithAClearProblem() throws IOException {
        assertInstanceOf(Problem.FileDamaged.class, problem("hard/poi_truncated62886.docx"));
        assertInstanceOf(Problem.FileEncrypted.class, problem("hard/poi_PasswordProtected.doc"));
        assertInstanceOf(Problem.FormatUnknown.class, problem("hard/poi_MSWriteOld.wri"));
        assertInstanceOf(Problem.FormatUnknown.class, problem("multilingual/sagt_tr-de_train.conllu"));
    }

    private static Problem problem(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
        try {
            TranscriptReader.read(file, bytes, ReadOptions.NONE);
        } catch (ProblemException e) {
            return e.problem();
        }
        throw new AssertionError(file + " was read");
    }
}
