package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.transcripts.Readings.has;
import static org.vielstimmig.transcripts.Readings.read;
import static org.vielstimmig.transcripts.Readings.times;
import static org.vielstimmig.transcripts.Readings.turns;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielstimmig.transcripts.Bytes.Piece;

/// Markdown, HTML and PDF.
class WebAndPaperTest {

    // --- Markdown --------------------------------------------------------------------------------------------------

    @Test
    void markdownOfAWebsite() {
        Reading reading = read("i.md", Bytes.text("""
            ---
            layout: default
            title: Gespräch
            ---

            ## Gespräch im Verein {#eins}

            **Interviewerin:**{: .text-gelb}\s\s
            Wie geht&#39;s [den Leuten]?

            **Befragte:**{: .text-grün}\s\s
            *Gut*, den Migrant*innen und Helfer*innen geht es [gut](https://example.org).
            Sie haben:

            - Räume
            - <u>Geld</u>

            **Interviewerin:**{: .text-gelb} Na \\*also\\*.
            {: .klasse}
            """));
        assertEquals(
                List.of(
                        "Interviewerin: Wie geht's [den Leuten]?",
                        "Befragte: Gut, den Migrant*innen und Helfer*innen geht es gut. Sie haben: - Räume - Geld",
                        "Interviewerin: Na *also*."),
                turns(reading));
        assertTrue(has(reading, Finding.FrontMatterLeftOut.class));
        assertTrue(reading.text().startsWith("Gespräch im Verein"));
        assertFalse(reading.text().contains("**")
                || reading.text().contains("{:")
                || reading.text().contains("layout"));
    }

    @Test
    void markdownTablesAndBreaks() {
        Reading reading = read(
                "i.md",
                Bytes.text("| Wer | Was |\n"
                        + "|---|---|\n"
                        + "| I | Wie? |\n"
                        + "| B | So.<br>Oder so. |\n"
                        + "| I | Gut. |\n"
                        + "| B | Ja. |\n"));
        assertEquals(4, reading.turns().size());
        assertEquals("So.\nOder so.", reading.words(reading.turns().get(1)));
    }

    // --- HTML ------------------------------------------------------------------------------------------------------

    private static final String WORD = """
        <html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><style>p{margin:0}</style></head>
        <body lang=DE><div class=WordSection1>
        <p class=MsoNormal><b><span style='font-size:11.0pt'>I:</span></b>&nbsp;Wie
        läuft&#39;s für die G&auml;ste?<o:p></o:p></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoNormal><b>B:</b> So<a style='mso-footnote-id:ftn1' href="#_ftn1">[1]</a>.<br>Und so.<del>weg</del></p>
        <p class=MsoNormal style='display:none'>geheim</p>
        <p class=MsoNormal><b>I:</b> Gut.</p></div>
        <div style='mso-element:footnote-list'><div id=ftn1><p>[1] Wie immer.</p></div></div>
        </body></html>
        """;

    @Test
    void webPageOfWord() {
        Reading reading = read("i.htm", Bytes.text(WORD, "windows-1252"));
        assertEquals(List.of("I: Wie läuft's für die Gäste?", "B: So. Und so.", "I: Gut."), turns(reading));
        assertEquals("windows-1252", reading.source().encoding());
        assertEquals("de", reading.language());
        assertTrue(reading.text().endsWith("[1] Wie immer."));
        assertFalse(reading.text().contains("geheim"));
    }

    @Test
    void aWrongDeclarationIsSeenThrough() {
        Reading reading = read("i.htm", Bytes.text(WORD, "UTF-8"));
        assertEquals("UTF-8", reading.source().encoding());
        assertTrue(reading.text().contains("läuft's"));
        String wrong = WORD.replace("windows-1252", "utf-8");
        assertTrue(read("i.htm", Bytes.text(wrong, "windows-1252")).text().contains("läuft's"));
    }

    @Test
    void transcriptOfAPodcast() {
        Reading reading = read("i.html", Bytes.text("""
            <cite>Adler:</cite>
            <time>0:00</time>
            <p>Willkommen, it&#39;s on.</p>
            <cite>Specht:</cite>
            <time>1:02:03</time>
            <p>Danke.</p><p>Wirklich.</p>
            <cite>Adler:</cite>
            <time>1:02:09</time>
            <p>Gern.</p>
            """));
        assertEquals(
                List.of("Adler: Willkommen, it's on.", "Specht: Danke. Wirklich.", "Adler: Gern."), turns(reading));
        assertEquals(List.of(0L, 3_723_000L, 3_729_000L), times(reading));
    }

    @Test
    void tablesInWebPages() {
        Reading reading = read(
                "i.html",
                Bytes.text("<!doctype"
                    + " html><table><tr><td>I</td><td><p>Wie?</p></td></tr><tr><td><p>B</p></td><td><p>So.</p><p>Oder"
                    + " so.</p></td></tr><tr><td>I</td><td>Gut.</td></tr></table>"));
        assertEquals(List.of("I: Wie?", "B: So. Oder so.", "I: Gut."), turns(reading));
    }

    @Test
    void veryDeepPages() {
        Reading reading = read("i.html", Bytes.text("<html>" + "<div>".repeat(20_000) + "I: Ja.<p>B: Nein."));
        assertTrue(reading.text().contains("Ja."));
    }

    // --- PDF -------------------------------------------------------------------------------------------------------

    /// A page as word processors print it: running head, line numbers, page number.
    private static List<Piece> page(int number, String... lines) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(60, 40, "Gespräch 7, vertraulich"));
        float y = 80;
        int n = 1;
        for (String line : lines) {
            pieces.add(new Piece(30, y, String.valueOf(n++)));
            pieces.add(new Piece(60, y, line));
            y += 14;
        }
        pieces.add(new Piece(280, 800, number + "/2"));
        return pieces;
    }

    @Test
    void printedPages() {
        byte[] pdf = Bytes.pdf(List.of(
                page(
                        1,
                        "I: Wie kam das, und wer hat Ihnen damals bei der Gründung des kleinen Vereins gehol-",
                        "fen?",
                        "B: Die Stadt.",
                        "I: Womit hat sie angefangen, mit Jugend- und Altenarbeit oder doch mit der Sozial-",
                        "Arbeit?",
                        "B: Mit einem Raum, den wir uns zuerst mit drei anderen Vereinen teilen mussten, weil"),
                page(2, "die Miete zu hoch war.", "I: Aha.", "B: Ja.", "I: 12:30 Uhr ist es.", "B: Schon?")));
        Reading reading = read("i.pdf", pdf);
        assertEquals(
                List.of(
                        "I: Wie kam das, und wer hat Ihnen damals bei der Gründung des kleinen Vereins geholfen?",
                        "B: Die Stadt.",
                        "I: Womit hat sie angefangen, mit Jugend- und Altenarbeit oder doch mit der Sozial-Arbeit?",
                        "B: Mit einem Raum, den wir uns zuerst mit drei anderen Vereinen teilen mussten, weil die"
                                + " Miete zu hoch war.",
                        "I: Aha.",
                        "B: Ja.",
                        "I: 12:30 Uhr ist es.",
                        "B: Schon?"),
                turns(reading));
        assertTrue(reading.findings().contains(new Finding.LineNumbersLeftOut(11)));
        assertTrue(reading.findings().contains(new Finding.RunningHeadsLeftOut(4)));
        assertFalse(reading.text().contains("vertraulich"));
    }

    @Test
    void shortAnswersOnTopOfPagesStay() {
        List<List<Piece>> pages = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            List<Piece> page = new ArrayList<>();
            page.add(new Piece(60, 60, "B: Ja."));
            page.add(new Piece(60, 74, "I: Und das Jahr " + i + ", wie war das für die Leute im Verein?"));
            page.add(new Piece(60, 88, "B: Es war ein gutes Jahr mit vielen Festen und vielen neuen Leuten."));
            page.add(new Piece(60, 102, "I: Ach, erzählen Sie."));
            page.add(new Piece(290, 800, "- " + (i + 4) + " -"));
            pages.add(page);
        }
        Reading reading = read("i.pdf", Bytes.pdf(pages));
        assertEquals(4, turns(reading).stream().filter("B: Ja."::equals).count());
        assertEquals(16, reading.turns().size());
        assertFalse(reading.text().contains("- 6 -"));
    }

    @Test
    void boldLabelsAndLettersOffThePage() {
        byte[] pdf = Bytes.pdf(List.of(List.of(
                new Piece(60, 60, "Adler:", true),
                new Piece(110, 60, "Guten Tag."),
                new Piece(60, 90, "Specht:", true),
                new Piece(110, 90, "Guten Tag auch."),
                new Piece(60, 120, "Adler:", true),
                new Piece(110, 120, "Na dann."),
                new Piece(60, 2000, "unsichtbar"))));
        Reading reading = read("i.pdf", pdf);
        assertEquals(List.of("Adler: Guten Tag.", "Specht: Guten Tag auch.", "Adler: Na dann."), turns(reading));
        assertFalse(reading.text().contains("unsichtbar"));
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        List<Bytes.Piece> page = new java.util.ArrayList<>();
        page.add(new Bytes.Piece(
                60, 40, "Ein Kopf, der ueber die ganze Breite der Seite laeuft und laenger ist als eine Spalte"));
        for (int i = 0; i < 12; i++) {
            String left = i % 4 == 0 ? "Ada: Links " + i + " geht es los" : "links " + i + " geht es weiter so";
            String right = i % 4 == 0 ? "Ben: Rechts " + i + " geht es los" : "rechts " + i + " geht es weiter";
            page.add(new Bytes.Piece(60, 80 + 12 * i, left));
            page.add(new Bytes.Piece(320, 80 + 12 * i, right));
        }
        Reading reading = Readings.read("p.pdf", Bytes.pdf(List.of(page)));
        assertEquals(List.of("Ada", "Ben"), Readings.labels(reading));
        List<String> turns = Readings.turns(reading);
        assertEquals(6, turns.size());
        assertEquals(
                "Ada: Links 0 geht es los links 1 geht es weiter so links 2 geht es weiter so"
                        + " links 3 geht es weiter so",
                turns.getFirst());
        assertEquals(
                "Ben: Rechts 8 geht es los rechts 9 geht es weiter rechts 10 geht es weiter"
                        + " rechts 11 geht es weiter",
                turns.getLast());
    }

    @Test
    void numberedParagraphsWithLabelsBetweenAngles() {
        List<Bytes.Piece> page = new java.util.ArrayList<>();
        String[] said = {
            "<Interviewer/in> Wie fing es denn an?",
            "<Befragte/r 1> Mit zwei Stuehlen und einem Tisch.",
            "<Interviewer/in> Und dann?",
            "<Befragte/r 2> Dann kam die Stadt, und alles",
            "<Befragte/r 1> Ja, genau."
        };
        for (int i = 0; i < said.length; i++) {
            page.add(new Bytes.Piece(40, 80 + 36 * i, String.valueOf(i + 1)));
            page.add(new Bytes.Piece(70, 80 + 36 * i, said[i]));
        }
        page.add(new Bytes.Piece(70, 80 + 36 * 3 + 12, "wurde anders."));
        Reading reading = Readings.read("m.pdf", Bytes.pdf(List.of(page)));
        assertEquals(List.of("Interviewer/in", "Befragte/r 1", "Befragte/r 2"), Readings.labels(reading));
        assertEquals(
                "Befragte/r 2: Dann kam die Stadt, und alles wurde anders.",
                Readings.turns(reading).get(3));
        assertEquals(5, reading.turns().size());
    }
}
