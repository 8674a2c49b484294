package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.transcripts.Readings.has;
import static org.vielstimmig.transcripts.Readings.problem;
import static org.vielstimmig.transcripts.Readings.read;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vielstimmig.model.Problem;

class CharsetsTest {

    private static final String GERMAN = "I: Wie läuft das für euch?\n"
            + "B: „Größtenteils schön“, sage ich – über 30 € Förderung … für Übungsräume.\n"
            + "I: Äh, und das hieß?\n"
            + "B: Überraschend viel Ärger. Öfter mal.\n";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("windows-1252", GERMAN),
                Arguments.of("x-MacRoman", GERMAN),
                Arguments.of("IBM850", "I: Wie läuft das für euch?\nB: Größtenteils schön, sage ich. Äh, Übung.\n"),
                Arguments.of(
                        "windows-1252",
                        "I: Ça va ?\nB: Oui, à l’école, c’était très bien. Où êtes-vous né ? À Orléans.\n"),
                Arguments.of(
                        "windows-1254",
                        "I: Nasıl başladınız?\n"
                                + "B: Çok güzeldi, şehirde işimiz vardı. İstanbul’da değil, ağır bir yük.\n"),
                Arguments.of(
                        "windows-1250",
                        "I: Jak się zaczęło?\n"
                                + "B: Byłem wtedy młody, dużo się działo. Żona też. Łódź, Śląsk i Ćmielów.\n"),
                Arguments.of(
                        "windows-1251",
                        "И: Как это началось?\n"
                                + "Б: Мы приехали в Берлин в 1995 году. Было очень трудно, но мы справились.\n"),
                Arguments.of(
                        "KOI8-R",
                        "И: Как это началось?\n"
                                + "Б: Мы приехали в Берлин в 1995 году. Было очень трудно, но мы справились.\n"),
                Arguments.of(
                        "windows-1253", "Α: Πώς ξεκίνησε;\nΒ: Ήρθαμε στο Βερολίνο και ήταν πολύ δύσκολα στην αρχή.\n"),
                Arguments.of("windows-1255", "ש: איך זה התחיל?\nת: הגענו לברלין בשנת 1995 והיה קשה מאוד בהתחלה.\n"),
                Arguments.of(
                        "windows-1256", "س: كيف بدأت الجمعية؟\nج: وصلنا إلى برلين وكان الأمر صعبا جدا في البداية.\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void singleByteCharsetsAreToldApart(String charset, String text) {
        Charsets.Decoded decoded = Charsets.decode(text.getBytes(Charset.forName(charset)), null);
        assertEquals(text, decoded.text());
        assertEquals(charset, decoded.charset().name());
    }

    @Test
    void oneUmlautIsEnough() {
        String text = "I: Hallo.\nB: Ja, schön.\n";
        assertEquals(
                text, Charsets.decode(Bytes.text(text, "windows-1252"), null).text());
        assertEquals(text, Charsets.decode(Bytes.text(text, "x-MacRoman"), null).text());
    }

    @ParameterizedTest
    @MethodSource("wide")
    void utf16WithAndWithoutMark(String charset, String text) {
        assertEquals(text, Charsets.decode(Bytes.text(text, charset), null).text());
        assertEquals(
                text,
                Charsets.decode(Bytes.text("\uFEFF" + text, charset), null).text());
    }

    static Stream<Arguments> wide() {
        String russian = "И: Как это началось?\nБ: Мы приехали в Берлин, и было трудно.\n";
        return Stream.of(
                Arguments.of("UTF-16LE", GERMAN),
                Arguments.of("UTF-16BE", GERMAN),
                Arguments.of("UTF-16LE", russian),
                Arguments.of("UTF-16BE", russian));
    }

    @Test
    void everyEncodingGivesTheSameTranscript() {
        Reading expected = read("a.txt", Bytes.text(GERMAN));
        for (String charset : new String[] {"windows-1252", "x-MacRoman", "UTF-16LE", "UTF-16BE", "UTF-8"}) {
            for (String end : new String[] {"\n", "\r\n", "\r"}) {
                Reading reading = read("a.txt", Bytes.text(GERMAN.replace("\n", end), charset));
                assertEquals(expected.text(), reading.text(), charset);
                assertEquals(Readings.turns(expected), Readings.turns(reading));
            }
        }
        String nfd = Normalizer.normalize(GERMAN, Normalizer.Form.NFD);
        assertEquals(expected.text(), read("a.txt", Bytes.text(nfd)).text());
        assertEquals(
                expected.text(), read("a.txt", Bytes.text("\uFEFF" + GERMAN)).text());
    }

    @Test
    void oneBrokenByteDoesNotSpoilUtf8() {
        byte[] bytes = Bytes.text(GERMAN.repeat(3));
        int umlaut = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("Ã¼r");
        bytes[umlaut + 1] = 'x';
        Reading reading = read("a.txt", bytes);
        assertEquals("UTF-8", reading.source().encoding());
        assertTrue(has(reading, Finding.CharactersLost.class));
        assertTrue(reading.text().contains("läuft das für") || reading.text().contains("schön"));
    }

    @Test
    void doubtIsReported() {
        // One letter alone: a small é in the one, a capital È in the other, and both may begin a word.
        Reading reading = read("a.txt", Bytes.text("I: Und \u00E9b?\nB: Ja.\n", "windows-1252"));
        assertTrue(reading.findings().contains(new Finding.CharsetUnsure("windows-1252", "x-MacRoman")));
        assertFalse(has(read("a.txt", Bytes.text(GERMAN, "windows-1252")), Finding.CharsetUnsure.class));
    }

    @Test
    void theCharsetCanBeChosen() {
        byte[] bytes = Bytes.text("I: Größe?\nB: Ja.\n", "windows-1252");
        ReadOptions options = ReadOptions.NONE.withCharset(Charset.forName("IBM850"));
        assertTrue(TranscriptReader.read("a.txt", bytes, options).text().contains("Gr÷"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertInstanceOf(Problem.FormatUnknown.class, problem("interview.txt", noise));
        byte[] zeros = new byte[3000];
        System.arraycopy(Bytes.text("I: Ja."), 0, zeros, 0, 6);
        assertInstanceOf(Problem.FormatUnknown.class, problem("interview.txt", zeros));
    }
}
