package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielstimmig.exchange.sample.SampleSource;
import org.vielstimmig.model.Turn;
import org.vielstimmig.transcripts.ReadOptions;
import org.vielstimmig.transcripts.Reading;
import org.vielstimmig.transcripts.TranscriptReader;

/// The sample's files, each read as anybody's file is: without a hand's help.
class SampleFilesTest {

    private static final SampleSource SOURCE = new SampleSource();

    /// Key, format, charset where it is no matter of course, convention, side of the marks, turns, speakers with
    /// their roles.
    private static final String EXPECTED = """
        i01 rtf rtf f4 END I=interviewer B=interviewee
        i02 txt windows-1252 f4 END I=interviewer B=interviewee
        i03 docx docx f4 END Interviewerin=interviewer Frau_Demir=interviewee
        i04 docx docx kuckartz NONE I=interviewer B=interviewee
        i05 odt odt label START I=interviewer B=interviewee
        i06 html UTF-8 noscribe START I=interviewer B=interviewee
        i07 vtt UTF-8 subtitles START Interviewer=interviewer Rima=interviewee
        i08 rtf rtf f4 END I=interviewer B=interviewee
        i09 txt UTF-8 maxqda START I=interviewer Linh=interviewee Kolja=interviewee Josefina=interviewee Hamid=interviewee
        i10 xlsx xlsx table START I=interviewer B=interviewee
        i11 pdf pdf label NONE Frau_Adler=interviewer Herr_L.=interviewee
        i12 docx docx f4 END I=interviewer D=other B=interviewee
        i13 txt UTF-8 atrain START SPEAKER_00=interviewer SPEAKER_01=interviewee
        i14 txt UTF-8 f4 END I=interviewer B1=interviewee B2=interviewee
        i15 txt windows-1252 label NONE I=interviewer B=interviewee
        i16 md UTF-8 kuckartz NONE I=interviewer B=interviewee
        i17 docx docx word START Interviewer=interviewer Frau_Ö.=interviewee
        i18 txt UTF-8 otter START I=interviewer B=interviewee
        i19 rtf rtf f4 END I=interviewer B=interviewee
        i20 txt windows-1252 f4 END Frau_Seidl=interviewer Frau_K.=interviewee
        """;

    private static Stream<SampleSource.InterviewSource> interviews() {
        return SOURCE.about().transcripts().stream();
    }

    private static Reading read(SampleSource.InterviewSource interview) {
        return TranscriptReader.read(interview.file(), SOURCE.interview(interview.file()), ReadOptions.NONE);
    }

    private static String seen(SampleSource.InterviewSource interview) {
        Reading reading = read(interview);
        String speakers = reading.speakers().stream()
                .map(s -> s.label().replace(' ', '_') + "=" + s.role().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return String.join(
                " ",
                interview.key(),
                reading.source().format(),
                reading.source().encoding(),
                reading.source().profile(),
                reading.markSide().name(),
                speakers);
    }

    @Test
    void everyFileIsRecognisedAsWhatItIs() {
        assertEquals(EXPECTED, interviews().map(i -> seen(i) + "\n").collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void nothingIsLeftForAPersonToRepair(SampleSource.InterviewSource interview) {
        Reading reading = read(interview);
        assertEquals("de", reading.language());
        assertTrue(reading.turns().stream().noneMatch(t -> t.speaker() == null), "every turn of " + interview.file());
        Set<String> labels =
                reading.speakers().stream().map(s -> s.label()).collect(Collectors.toCollection(TreeSet::new));
        interview
                .speakers()
                .forEach(s -> assertTrue(labels.contains(s.label()), s.label() + " in " + interview.file()));
        Long before = -1L;
        for (Turn turn : reading.turns()) {
            Long at = turn.at();
            if (at != null) {
                assertTrue(at >= before, "times rise in " + interview.file());
                before = at;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void everyFileSaysThatItIsInvented(SampleSource.InterviewSource interview) {
        String said = "Erfundenes Beispielinterview zu Vielstimmig";
        Reading reading = read(interview);
        boolean inside = reading.text().startsWith(said)
                || reading.text().lines().limit(4).anyMatch(l -> l.startsWith(said));
        assertTrue(inside || interview.file().endsWith(".xlsx"), interview.file());
    }

    /// A table has no place for it in front of its columns: it says so on a sheet of its own.
    @Test
    void theTableSaysItOnASheetOfItsOwn() throws Exception {
        byte[] bytes = SOURCE.interview("i10-jobcenter.xlsx");
        try (var book = org.apache.poi.ss.usermodel.WorkbookFactory.create(new java.io.ByteArrayInputStream(bytes))) {
            assertTrue(book.getSheet("Hinweis")
                    .getRow(1)
                    .getCell(0)
                    .getStringCellValue()
                    .startsWith("Erfundenes Beispielinterview zu Vielstimmig"));
        }
    }

    @Test
    void noTenWordsStandInTwoInterviews() {
        Map<String, String> first = new HashMap<>();
        Map<String, String> twice = new LinkedHashMap<>();
        interviews().forEach(i -> {
            Reading reading = read(i);
            for (Turn turn : reading.turns()) {
                String[] words = reading.words(turn).toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}]+");
                for (int n = 0; n + 10 <= words.length; n++) {
                    String phrase = String.join(" ", List.of(words).subList(n, n + 10));
                    String other = first.putIfAbsent(phrase, i.key());
                    if (other != null && !other.equals(i.key())) {
                        twice.put(phrase, other + " " + i.key());
                    }
                }
            }
        });
        assertEquals(Map.of(), twice);
        assertTrue(first.size() > 20_000, "there is something to compare");
    }

    @Test
    void interviewsAreAsLongAsInterviews() {
        Map<String, Integer> words = interviews().collect(Collectors.toMap(SampleSource.InterviewSource::key, i -> {
            Reading reading = read(i);
            return reading.turns().stream()
                    .mapToInt(t -> reading.words(t).split("\\s+").length)
                    .sum();
        }));
        words.forEach((key, n) -> assertTrue(n >= 1200 && n <= 2600, key + " has " + n + " words"));
    }

    @Test
    void passagesInOtherScriptsAreThere() {
        Function<String, String> text = key -> interviews()
                .filter(i -> i.key().equals(key))
                .map(i -> read(i).text())
                .findFirst()
                .orElseThrow();
        assertTrue(text.apply("i12")
                        .codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                        .count()
                > 100);
        assertTrue(text.apply("i14")
                        .codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                        .count()
                > 100);
        assertTrue(new String(SOURCE.interview("i06-besuchsdienst.html"), StandardCharsets.UTF_8).contains("ũ"));
    }
}
