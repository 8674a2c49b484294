package org.vielstimmig.transcripts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Hostile files that are text: HTML, TEI, JSON, tables, subtitles, plain text.
final class HostileTexts extends HostileCases {

    HostileTexts(double share) {
        super(share);
        marked();
        data();
        plain();
        labels();
    }

    // --- HTML, TEI -------------------------------------------------------------------------------------------------

    private void marked() {
        for (String tag : List.of("div", "b", "a", "table", "p", "font", "li", "select", "svg", "form", "ruby", "x")) {
            text("html-nested-" + tag, "html", "<html>", "<" + tag + ">", 1_000_000, "I: a");
        }
        text("html-nested-b-p", "html", "<html>", "<b><p>", 500_000, "I: a");
        text("html-nested-a-div", "html", "<html>", "<a><div>", 500_000, "I: a");
        text("html-table-text", "html", "<html><table>", "a<b>", 500_000, "I: a");
        text("html-siblings", "html", "<html><table><tr>", "<td>I:", 1_000_000, "I: a");
        text("html-flat-cells", "html", "<html><body>", "<td><p>I: a</p></td>", 300_000, "I: a");
        text("html-entities", "html", "<html>", "&amp;&nbsp;&CounterClockwiseContourIntegral;", 800_000, "I: a");
        text("html-comments", "html", "<html>", "<!--", 5_000_000, "I: a");
        text("html-attributes", "html", "<html><p ", "a=b ", 5_000_000, ">I: a");
        lines("html-many-attributes", "html", "<html><p ", 1_000_000, i -> "a" + i + "=b ");
        text("html-angles", "html", "<html>", "<", 30_000_000, "I: a");
        text("html-one-line-100-mb", "html", "<html>I: ", "Wie so? ", 12_500_000, "");
        text("html-time", "html", "<html>", "<time>", 100_000, "I: a");
        text("html-time-class", "html", "<html>", "<span class=timestamp>0", 100_000, "I: a");
        text("html-notes", "html", "<html>", "<div class=footnotes>a", 100_000, "I: a");
        text("html-pre", "html", "<html><pre>", "a\n", 10_000_000, "I: a");
        text("html-meta", "html", "<html>", "<meta <meta ", 3_000_000, "I: a");
        lines(
                "noscribe-open-anchors",
                "html",
                "<html><p>x</p><p>",
                300_000,
                i -> "<a name=\"ts_" + i * 10L + "_" + (i * 10L + 9) + "_S0" + i % 3 + "\">S0" + i % 3 + ": Ja. ");
        lines(
                "noscribe-names",
                "html",
                "<html><p>x</p><p>",
                250_000,
                i -> "<a name=\"ts_" + i * 10L + "_" + (i * 10L + 9) + "_S" + i + "\">S" + i + ": Ja. </a>");
        lines(
                "tei-speeches",
                "tei",
                "<TEI><text>",
                500_000,
                i -> "<sp><speaker>A" + i % 5 + "</speaker><p>Ja.</p></sp>");
        text("tei-deep", "tei", "<TEI>", "<sp>", 1_000_000, "");
        text("tei-stage", "tei", "<TEI><sp><p>", "<stage>a</stage>", 3_000_000, "</p></sp></TEI>");
        text("tei-one-line-100-mb", "tei", "<TEI><sp><p>", "Wie so? ", 12_500_000, "</p></sp></TEI>");
        text("tei-laughs", "tei", LAUGHS + "<TEI><sp><p>", "&a11;&f;", 1000, "</p></sp></TEI>");
        lines("tei-titles", "tei", "<TEI><teiHeader><titleStmt>", 200_000, i -> "<title>a" + i + "</title>");
    }

    // --- JSON, tables, subtitles -----------------------------------------------------------------------------------

    private void data() {
        text("json-nested-lists", "json", "", "[", 1_000_000, "");
        text("json-nested-objects", "json", "", "{\"a\":", 1_000_000, "");
        text("json-deep-closed", "json", "{\"a\":" + "[".repeat(400), "1,", 3_000_000, "1" + "]".repeat(400) + "}");
        text("json-one-line-100-mb", "json", "{\"segments\":[{\"text\":\"", "Wie so? ", 12_500_000, "\"}]}");
        text("json-one-line-30-mb", "json", "{\"segments\":[{\"text\":\"", "Wie so? ", 3_700_000, "\"}]}");
        text("json-number", "json", "{\"segments\":[{\"text\":\"I\",\"start\":", "1", 20_000_000, "}]}");
        text("json-exponent", "json", "{\"segments\":[", "{\"text\":\"I\",\"start\":1e999999999},", 300_000, "{}]}");
        lines(
                "json-segments",
                "json",
                "{\"segments\":[{}",
                600_000,
                i -> ",{\"text\":\"Ja.\",\"start\":" + i + ",\"speaker\":\"S" + i + "\"}");
        lines("json-keys", "json", "{\"segments\":[{\"a\":0", 1_500_000, i -> ",\"k" + i + "\":\"a\"");
        text("json-wide-lists", "json", "{\"a\":[", "[{\"text\":\"a\"}],", 1_000_000, "{}]}");
        text("csv-columns", "csv", "Name;Text", ";a", 1_000_000, "\nAda" + ";Ja\n");
        text("csv-columns-rows", "csv", "Name;Text\n", ";".repeat(1000) + "a\n", 9_000, "");
        text("csv-open-quote", "csv", "Name;Text\nAda;\"", "Ja; so\n", 1_300_000, "");
        text(
                "csv-open-quote-lines",
                "csv",
                "Name;Text\nAda;\"",
                "Ja und so weiter und so fort, ja ja; so\n",
                39_000,
                "");
        text("csv-quotes", "csv", "Name;Text\n", "\"\"", 4_000_000, "");
        text("csv-quote-cells", "csv", "Name;Text\n", "\"a\";", 2_000_000, "");
        lines("csv-speakers", "csv", "Name;Text\n", 39_000, i -> "Ada" + i + ";Ja, so " + i + "\n");
        text("vtt-one-line-100-mb", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>", "Wie so? ", 12_500_000, "");
        text("vtt-one-line-9-mb", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>", "Wie so? ", 1_200_000, "");
        text("vtt-voices", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "<v Ada>Ja ", 900_000, "");
        text("vtt-open-voices", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>a", "<v", 4_000_000, "");
        text("vtt-voice-blanks", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>a<v", " ", 9_000_000, "");
        text("vtt-blanks-before-time", "vtt", "WEBVTT\n\n", " ", 9_000_000, "00:01.000 --> 00:02.000\nI: a");
        text("vtt-tags", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>", "<c>a</c><", 900_000, "");
        text("vtt-arrows", "vtt", "WEBVTT\n\n", "00:01.000 --> 00:02.000 ", 400_000, "\nI: a");
        lines("vtt-names", "vtt", "WEBVTT\n\n", 39_000, i -> "00:01.000 --> 00:02.000\n<v Ada" + i + ">Ja.\n\n");
        lines("srt-names", "srt", "", 29_000, i -> i + "\n00:00:01,000 --> 00:00:02,000\nAda" + i + ": Ja.\n\n");
        text("srt-one-cue", "srt", "1\n00:00:01,000 --> 00:00:02,000\n", "- a\n", 39_000, "");
    }

    // --- plain text ------------------------------------------------------------------------------------------------

    private void plain() {
        text("txt-one-line-100-mb", "txt", "I: ", "Wie so? ", 12_500_000, "");
        text("txt-one-line-9-mb", "txt", "I: ", "Wie so? ", 1_200_000, "");
        for (String sign : List.of(
                "[",
                "(",
                ":",
                "#",
                "<",
                "*",
                "_",
                "\u0301",
                "a",
                "1",
                "-",
                " ",
                "\t",
                ".",
                "//",
                "[1:",
                "(1:2",
                "#1:",
                "A:",
                "1:",
                "12:34 ",
                "[00:00:12] ",
                "#00:00:01-1# ",
                "Dr. A",
                "@a",
                "a@",
                "C:\\",
                "file:///",
                "_[",
                "**",
                "![",
                "](",
                "`",
                "|",
                "&",
                "\\",
                "A B ",
                "Ä-",
                "\u05D0",
                "\u202E",
                "\uAC00\u0301",
                "A\n",
                "1\n",
                "A:\n",
                "[A]\n",
                "01   A:   b\n",
                "Ada  0:03\n",
                "Ada\n0:03\n",
                "#00:00:01-1#\n",
                "SPEAKER_00\n",
                "\n",
                "---\n",
                "| a |\n",
                "a\u2028",
                "\r")) {
            long lines = sign.endsWith("\n") || sign.equals("\r") || sign.endsWith("\u2028")
                    ? 39_000
                    : 9_000_000 / sign.length();
            StringBuilder name = new StringBuilder("txt-all");
            sign.chars()
                    .forEach(c -> name.append('-')
                            .append(
                                    Character.isLetterOrDigit(c) && c < 128
                                            ? String.valueOf((char) c)
                                            : Integer.toHexString(c)));
            text(name.toString(), "txt", "I: a\n", sign, lines, "\nB: b\n");
            text(name.toString().replace("txt", "md"), "md", "I: a\n", sign, lines, "\nB: b\n");
        }
        add("txt-random", "txt", out -> {
            byte[] bytes = new byte[1 << 16];
            Random random = new Random(5);
            for (int i = n(700); i > 0; i--) {
                random.nextBytes(bytes);
                out.write(bytes);
            }
        });
        add("txt-random-5-mb", "txt", out -> {
            byte[] bytes = new byte[n(5_000_000)];
            new Random(6).nextBytes(bytes);
            out.write(bytes);
        });
        add("txt-random-letters", "txt", out -> {
            Random random = new Random(4);
            for (int i = n(9_000_000); i > 0; i--) {
                int c = random.nextInt(100);
                out.write(c < 4 ? '\n' : c < 20 ? ' ' : c < 24 ? ':' : 0xC0 + random.nextInt(64));
            }
        });
        add(
                "txt-program",
                "txt",
                out -> out.write(Files.readAllBytes(
                        Path.of(System.getProperty("java.home"), share < 1 ? "lib/libjava.so" : "lib/modules"))));
    }

    private void labels() {
        lines("lines-labelled", "txt", "", 290_000, i -> "I: Ja, so ist das " + i + "\n");
        lines(
                "lines-labelled-119000",
                "txt",
                "",
                39_000,
                i -> (i % 2 == 0 ? "I" : "B") + ": Ja, so ist das " + i + "\n");
        lines("names-250000", "txt", "", 250_000, i -> "Name " + i + ": Ja.\n");
        lines("names-39000", "txt", "", 39_000, i -> "Name " + i + ": Ja.\n");
        lines("names-twice", "txt", "", 39_000, i -> "Name " + i % 19_000 + ": Ja.\n");
        lines("names-brackets", "txt", "", 39_000, i -> "[Name " + i % 19_000 + "] Ja.\n");
        lines("names-tabs", "txt", "", 39_000, i -> "Name " + i % 19_000 + "\tJa.\n");
        lines("names-alone", "txt", "", 39_000, i -> "Name " + i % 19_000 + "\nJa.\n\n");
        lines(
                "names-headed",
                "txt",
                "",
                39_000,
                i -> "Name " + i % 19_000 + "  " + i / 60 % 600 + ":" + (10 + i % 50) + "\nJa.\n\n");
        lines(
                "names-letters",
                "txt",
                "",
                39_000,
                i -> "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676 % 26) + "ert"
                        + (char) ('a' + i / 17_576) + ": Ja.\n");
        lines(
                "names-long-lines",
                "txt",
                "",
                9_000,
                i -> "Name " + i % 4_000 + ": " + "Ja, so (ist) das. ".repeat(50) + "\n");
        lines(
                "lines-marks",
                "txt",
                "",
                39_000,
                i -> "I: Ja. #00:" + (10 + i / 60 % 50) + ":" + (10 + i % 50) + "-1#\n");
        lines("lines-gat", "txt", "", 39_000, i -> i % 9999 + "   A" + i % 30_000 + ":   ja [so]\n");
        lines("lines-notes", "txt", "", 39_000, i -> "_note: " + i + "\n");
        lines("lines-footers", "txt", "", 39_000, i -> "Seite " + i + " von 119000\n");
    }
}
