package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;
import static org.vielstimmig.transcripts.Bytes.docx;
import static org.vielstimmig.transcripts.Bytes.odt;
import static org.vielstimmig.transcripts.Bytes.p;
import static org.vielstimmig.transcripts.Bytes.r;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.vielstimmig.model.ProblemException;

/// Files with bytes changed, dropped, doubled and cut at random: each becomes a sound reading or a problem, and
/// none hangs.
class MutationTest {

    /// For each file; thousands in the long profile: `-Dvielstimmig.fuzz=5000`.
    private static final int RUNS = Integer.getInteger("vielstimmig.fuzz", 40);

    private static final String TALK =
            "I: Wie kam das? #00:00:07-2#\n\nB: Über die „Stadt“ … #00:00:21-9#\n\nI: Ja? [00:01]\n\nB 2: Ja.\n";

    private static Map<String, byte[]> seeds() {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("a.txt", Bytes.text(TALK));
        seeds.put("b.txt", Bytes.text(TALK, "windows-1252"));
        seeds.put("c.txt", Bytes.text(TALK, "UTF-16LE"));
        seeds.put(
                "d.md",
                Bytes.text("---\n"
                        + "title: x\n"
                        + "---\n\n"
                        + "**I:**{: .a}  \n"
                        + "Wie &amp; *wo* [x](y)?\n\n"
                        + "**B:** __So__ `x` \\* <b>y</b>\n"
                        + "| a | b |\n"));
        seeds.put(
                "e.html",
                Bytes.text(
                        "<html><head><meta charset=utf-8></head><body><p><b>I:</b>"
                            + " Wie&nbsp;so?<table><tr><td>B:<td><p>So.</table><cite>I:</cite><time>0:01</time><p>Gut.</html>"));
        seeds.put(
                "f.rtf",
                Bytes.text("{\\r"
                        + "tf1\\ansi{\\fonttbl{\\f0 Arial;}}\\b I:\\b0  Wie\\'fc\\u228? so?\\par {\\*\\x y}B:\\tab"
                        + " So.{\\footnote x}\\par\\trowd\\intbl a\\cell b\\cell\\r"
                        + "ow}"));
        seeds.put(
                "g.docx",
                docx(p(r("I: Wie?"), "<w:ins>" + r("x") + "</w:ins>") + p(r("B: So.")) + "<w:tbl><w:tr><w:tc>"
                        + p(r("I:")) + "</w:tc></w:tr></w:tbl>"));
        seeds.put(
                "h.odt",
                odt(
                        "<text:p>I:<text:tab/>Wie<text:s text:c=\"3\"/>?</text:p><text:p>B:"
                            + " So.<text:note><text:note-body><text:p>x</text:p></text:note-body></text:note></text:p>",
                        Map.of()));
        seeds.put(
                "i.pdf",
                Bytes.pdf(List.of(List.of(new Bytes.Piece(50, 50, "I: Wie?"), new Bytes.Piece(50, 70, "B: So.")))));
        seeds.put(
                "j.srt",
                Bytes.text("1\n00:00:01,000 --> 00:00:02,000\nAda: <i>Ja</i>\n\n2\n00:00:03.5 -->"
                        + " 00:00:04,1000\n- Ben: Nein &amp; so\n- Ja\n"));
        seeds.put(
                "k.vtt",
                Bytes.text("WEBVTT x\n\nNOTE a\nb\n\n1\n00:01.000 --> 00:02.000 align:start\n<v Ada>Ja</v>"
                        + " <v.x Ben>So\n\n00:03.000 --> 00:04.000\n<v //S02>//S02: Mhm\n"));
        seeds.put(
                "l.json",
                Bytes.text(
                        "{\"segments\":[{\"start\":0.1,\"end\":2,\"text\":\" Ja.\",\"speaker\":\"A\","
                            + "\"words\":[{\"word\":\"Ja.\"}]},{\"start\":\"00:01\",\"text\":\"So\",\"speaker\":{\"name\":\"B\"}}]}"));
        seeds.put("m.csv", Bytes.text("Zeit;Name;Text\n0:01;Ada;\"Ja; so\"\n0:02;Ben;\"Nein\"\"x\"\"\n"));
        seeds.put(
                "n.tei",
                Bytes.text("<?xml version='1.0'?><TEI><text><sp who='#a'><speaker>A</speaker><p>Ja"
                        + " <stage>so</stage></p></sp><u who='b'>Nein &amp; x</u></text></TEI>"));
        seeds.put(
                "o.xlsx",
                Bytes.zip(Map.of(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name='a'/></sheets></workbook>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><row><c r='A1' t='inlineStr'><is><t>Ada</t></is></c><c r='B1'"
                                + " t='str'><v>Ja</v></c></row></worksheet>")));
        seeds.put(
                "p.txt",
                Bytes.text(
                        "01   A:   wie (-) so;\n02   B:   ja::\n03        [mhm]\n04   A:   °h gut.\n05   B:   ja.\n"));
        seeds.put(
                "q.txt",
                Bytes.text(
                        "Ada  0:03\nJa.\n\nBen  0:09\nNein.\n\nAda  1:00\nSo.\n\nTranscribed by https://otter.ai\n"));
        seeds.put(
                "r.html",
                Bytes.text("<p>x</p><p><a name=ts_1_20_S01>S01: [00:00:01] Ja</a><a name='ts_3_4_//S02'>"
                        + " //S02: so//</a></p><p><a name=ts_5_6_S00>Gut</a> mehr</p>"));
        return seeds;
    }

    private static final Path REAL =
            Path.of(System.getProperty("vielstimmig.data", "../shared/data")).resolve("transcripts");

    static boolean areHere() {
        return Files.isDirectory(REAL);
    }

    /// The same with real files, where they are at hand.
    @Test
    @EnabledIf("areHere")
    void mutatedRealFiles() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("mutated real files: seed " + seed);
        Random random = new Random(seed);
        List<Path> files;
        try (Stream<Path> all = Files.walk(REAL)) {
            files = all.filter(f -> Files.isRegularFile(f) && f.toFile().length() < 120_000)
                    .sorted()
                    .toList();
        }
        for (int run = 0; run < 4 * RUNS; run++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = mutated(Files.readAllBytes(file), random);
            String what = "seed " + seed + ", run " + run + ", " + file.getFileName();
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> tryToRead(file.getFileName().toString(), bytes, what), what);
        }
    }

    @Test
    void mutatedFiles() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (Map.Entry<String, byte[]> file : seeds().entrySet()) {
            for (int run = 0; run < RUNS; run++) {
                byte[] bytes = mutated(file.getValue(), random);
                String name = random.nextInt(8) == 0 ? "x.txt" : file.getKey();
                String what = "seed " + seed + ", " + name + " from " + file.getKey() + ", run " + run;
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> tryToRead(name, bytes, what), what);
            }
        }
    }

    /// The parts of a packed file come through its checksums only if they are changed before packing.
    @Test
    void mutatedParts() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        String body = p(r("I: Wie?"), "<w:del>" + r("x") + "</w:del>") + "<w:tbl><w:tr><w:tc>" + p(r("B:"))
                + "</w:tc><w:tc>" + p(r("So.")) + "</w:tc></w:tr></w:tbl>";
        String document = "<w:document " + Bytes.W + "><w:body>" + body + "</w:body></w:document>";
        String content = "<d><p>I:"
            + " Wie?</p><table-row><table-cell><p>B:</p></table-cell></table-row><note><p>x</p></note><span>y</span></d>";
        for (int run = 0; run < 4 * RUNS; run++) {
            String what = "seed " + seed + ", run " + run;
            String word = shuffled(document, random);
            tryToRead("i.docx", Bytes.zip(Map.of("word/document.xml", word)), what);
            Map<String, String> odt = new LinkedHashMap<>();
            odt.put("mimetype", "application/vnd.oasis.opendocument.text");
            odt.put("content.xml", shuffled(content, random));
            tryToRead("i.odt", Bytes.zip(odt), what);
        }
    }

    /// Elements moved and doubled, so that most results are still well-formed enough to be read.
    private static String shuffled(String xml, Random random) {
        String[] names = xml.split("(?<=>)|(?=<)");
        List<String> pieces = new java.util.ArrayList<>(Arrays.asList(names));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(pieces.size());
            String piece = pieces.get(at);
            if (piece.startsWith("<") && !piece.startsWith("</") && !piece.endsWith("/>")) {
                String name = piece.substring(1).split("[ >]")[0];
                int to = 1 + random.nextInt(pieces.size() - 1);
                pieces.add(to, "<" + name.replaceAll(".*:", name.contains(":") ? "w:" : "") + "/>");
            } else if (!piece.startsWith("<")) {
                pieces.set(at, piece + piece);
            }
        }
        return String.join("", pieces);
    }

    private static void tryToRead(String name, byte[] bytes, String what) {
        try {
            Readings.check(TranscriptReader.read(name, bytes, ReadOptions.NONE));
        } catch (ProblemException expected) {
            // A problem is as good an answer as a reading.
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            fail(what, e);
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(Math.max(1, bytes.length));
            int length = random.nextInt(Math.max(1, Math.min(20, bytes.length - at)));
            switch (random.nextInt(5)) {
                case 0 -> bytes[Math.min(at, bytes.length - 1)] = (byte) random.nextInt(256);
                case 1 ->
                    bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
                case 2 ->
                    bytes = joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
                case 3 -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at + 1) : bytes;
                default -> {
                    byte[] noise = new byte[random.nextInt(8)];
                    random.nextBytes(noise);
                    bytes = joined(
                            joined(Arrays.copyOf(bytes, at), noise), Arrays.copyOfRange(bytes, at, bytes.length));
                }
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }
}
