package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;
import static org.vielstimmig.transcripts.Bytes.docx;
import static org.vielstimmig.transcripts.Bytes.odt;
import static org.vielstimmig.transcripts.Bytes.p;
import static org.vielstimmig.transcripts.Bytes.r;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.ProblemException;

/// Files with bytes changed, dropped, doubled and cut at random: each becomes a sound reading or a problem, and
/// none hangs.
class MutationTest {

    private static final int RUNS = 100;

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
        return seeds;
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
