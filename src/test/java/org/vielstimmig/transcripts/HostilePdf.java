package org.vielstimmig.transcripts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/// PDFs written object by object, with all that the format allows and no program would write.
final class HostilePdf {

    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    private static final String WORDS = "BT /F 10 Tf 50 700 Td (I: Wie?) Tj 0 -20 Td (B: So.) Tj ET\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    private HostilePdf() {
        text("%PDF-1.5\n");
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// Objects count from 1: 1 is the catalogue, 2 the root of the pages, 3 the font.
    private int object(String body) {
        places.add(out.size());
        text(places.size() + " 0 obj\n" + body + "\nendobj\n");
        return places.size();
    }

    private int stream(String entries, byte[] bytes) {
        places.add(out.size());
        text(places.size() + " 0 obj\n<<" + entries + "/Length " + bytes.length + ">>\nstream\n");
        out.writeBytes(bytes);
        text("\nendstream\nendobj\n");
        return places.size();
    }

    private byte[] done(String trailer) {
        int at = out.size();
        text("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> text(String.format("%010d 00000 n \n", place)));
        text("trailer\n<</Root 1 0 R/Size " + (places.size() + 1) + trailer + ">>\nstartxref\n" + at + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static HostilePdf begun(String pages) {
        HostilePdf pdf = new HostilePdf();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages" + pages + ">>");
        pdf.object(FONT);
        return pdf;
    }

    private static String page(String contents, String more) {
        return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + contents + "/Resources<</Font<</F 3 0 R>>"
                + more + ">>>>";
    }

    /// A file with one page, which is object 4, and its contents, object 5.
    private static HostilePdf onePage(String more, String entries, byte[] contents) {
        HostilePdf pdf = begun("/Kids[4 0 R]/Count 1");
        pdf.object(page("5 0 R", more));
        pdf.stream(entries, contents);
        return pdf;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(byte[] block, long times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflaterOutputStream(packed)) {
            for (long i = 0; i < times; i++) {
                deflate.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /// Blocks of a kibibyte, packed.
    private static byte[] packed(String text, long kibibytes) {
        return packed(
                bytes(text.repeat(1024 / text.length() + 1).substring(0, 1024 / text.length() * text.length())),
                kibibytes);
    }

    /// @param kibibytes of operators on the one page, packed
    static byte[] operators(String operator, long kibibytes) {
        return onePage("", "/Filter/FlateDecode", packed(operator, kibibytes)).done("");
    }

    /// Packed twice, so that the file is tiny.
    static byte[] packedTwice(long kibibytes) {
        byte[] once = packed("0 g\n", kibibytes);
        return onePage("", "/Filter[/FlateDecode/FlateDecode]", packed(once, 1)).done("");
    }

    /// The same stream many times over as the contents of the one page.
    static byte[] manyContents(int count, long kibibytes) {
        HostilePdf pdf = begun("/Kids[4 0 R]/Count 1");
        pdf.object(page("[" + "5 0 R ".repeat(count) + "]", ""));
        pdf.stream("/Filter/FlateDecode", packed("0 g\n", kibibytes));
        return pdf.done("");
    }

    /// Forms that hold the next form ten times.
    static byte[] forms(int depth) {
        HostilePdf pdf = onePage("/XObject<</X 6 0 R>>", "", bytes("/X Do\n"));
        for (int i = 0; i < depth; i++) {
            boolean last = i == depth - 1;
            String form = "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>/XObject<</X "
                    + (places(pdf) + 2) + " 0 R>>>>";
            pdf.stream(form, bytes(last ? WORDS : "/X Do\n".repeat(10)));
        }
        return pdf.done("");
    }

    private static int places(HostilePdf pdf) {
        return pdf.places.size();
    }

    /// A form that holds itself.
    static byte[] formInItself() {
        HostilePdf pdf = onePage("/XObject<</X 6 0 R>>", "", bytes("/X Do\n"));
        pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 6 0 R>>>>",
                bytes("/X Do /X Do\n"));
        return pdf.done("");
    }

    /// @param words whether every page has words
    static byte[] pages(int count, boolean words) {
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < count; i++) {
            kids.append(5 + i).append(" 0 R ");
        }
        HostilePdf pdf = begun("/Count " + count + "/Kids[" + kids + "]");
        pdf.stream("", bytes(words ? WORDS : "q Q\n"));
        for (int i = 0; i < count; i++) {
            pdf.object(page("4 0 R", ""));
        }
        return pdf.done("");
    }

    /// One page, named often.
    static byte[] samePage(int count) {
        HostilePdf pdf = begun("/Count " + count + "/Kids[" + "4 0 R ".repeat(count) + "]");
        pdf.object(page("5 0 R", ""));
        pdf.stream("", bytes(WORDS));
        return pdf.done("");
    }

    /// Pages that hold their own root.
    static byte[] pageLoop() {
        HostilePdf pdf = begun("/Kids[4 0 R 2 0 R 5 0 R]/Count 2147483647");
        pdf.object("<</Type/Pages/Parent 2 0 R/Kids[2 0 R 5 0 R]/Count 1000000>>");
        pdf.object(page("6 0 R", ""));
        pdf.stream("", bytes(WORDS));
        return pdf.done("");
    }

    /// A page tree that forks on every level into the same two branches.
    static byte[] forkingPages(int depth) {
        HostilePdf pdf = begun("/Kids[4 0 R 4 0 R]/Count 2147483647");
        for (int i = 0; i < depth; i++) {
            int next = 5 + i;
            pdf.object("<</Type/Pages/Parent 2 0 R/Count 1000/Kids[" + next + " 0 R " + next + " 0 R]>>");
        }
        int contents = 5 + depth;
        pdf.object(page(contents + " 0 R", ""));
        pdf.stream("", bytes(WORDS));
        return pdf.done("");
    }

    static byte[] deepPages(int depth) {
        HostilePdf pdf = begun("/Kids[4 0 R]/Count 1");
        for (int i = 0; i < depth; i++) {
            pdf.object("<</Type/Pages/Parent " + Math.max(2, 3 + i) + " 0 R/Count 1/Kids[" + (5 + i) + " 0 R]>>");
        }
        pdf.object(page((5 + depth) + " 0 R", ""));
        pdf.stream("", bytes(WORDS));
        return pdf.done("");
    }

    /// A list of lists of lists …
    static byte[] deepList(int depth) {
        HostilePdf pdf = onePage("", "", bytes("[".repeat(depth) + WORDS));
        pdf.object("[".repeat(depth));
        return pdf.done("/Info " + "[".repeat(depth));
    }

    /// A table of contents that goes on at itself.
    static byte[] tableLoop() {
        HostilePdf pdf = onePage("", "", bytes(WORDS));
        return pdf.done("/Prev " + pdf.out.size());
    }

    /// A font whose table of characters claims every code there is.
    static byte[] hugeCharacterMap(int ranges) {
        HostilePdf pdf = begun("/Kids[4 0 R]/Count 1");
        pdf.object(page("5 0 R", "").replace("/F 3 0 R", "/F 6 0 R"));
        pdf.stream("", bytes(WORDS));
        pdf.object("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 8 0 R/ToUnicode 8 0 R/DescendantFonts[7 0 R]>>");
        pdf.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
                + "/Supplement 0>>/W[0 2147483647 500]>>");
        String range = "1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange\n"
                + "1 begincidrange <00000000> <7FFFFFFF> 0 endcidrange\n"
                + "1 beginbfrange <0000> <FFFF> <0000> endbfrange\n";
        pdf.stream(
                "",
                bytes("/CIDInit /ProcSet findresource begin begincmap /CMapName /X def 1 begincodespacerange <0000>"
                        + " <FFFF> endcodespacerange\n" + range.repeat(ranges) + "endcmap end\n"));
        return pdf.done("");
    }

    /// Letters, all on one spot or in one line, by as few operators as may be.
    ///
    /// @param perString letters that one operator shows
    static byte[] letters(int strings, int perString) {
        String show = "(" + "abcde ".repeat(perString / 6 + 1).substring(0, perString) + ") Tj\n";
        byte[] text = bytes("BT /F 10 Tf 50 700 Td\n" + show.repeat(strings) + "ET\n");
        return onePage("", "/Filter/FlateDecode", packed(text, 1)).done("");
    }

    /// Words strewn over a page, each on its own height.
    static byte[] strewn(int words) {
        StringBuilder text = new StringBuilder("BT /F 10 Tf\n");
        for (int i = 0; i < words; i++) {
            text.append("1 0 0 1 ").append(i * 7919 % 500).append(' ').append(i * 104_729L % 8000 / 10.0);
            text.append(" Tm (I: a").append(i).append(") Tj\n");
        }
        return onePage("", "/Filter/FlateDecode", packed(bytes(text + "ET\n"), 1))
                .done("");
    }

    /// An inline picture without end.
    static byte[] picture(long kibibytes) {
        return onePage("", "/Filter/FlateDecode", packed("BI /W 1 /H 1 ID \n", kibibytes))
                .done("");
    }

    /// Strings and names without end.
    static byte[] open(String opening, int count) {
        return onePage("", "", bytes(opening.repeat(count))).done("");
    }

    /// The objects lie in a stream that unpacks without end.
    static byte[] objectStream(long kibibytes) {
        HostilePdf pdf = new HostilePdf();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.stream("/Type/ObjStm/N 100000000/First 10/Filter/FlateDecode", packed("2 0 ", kibibytes));
        int at = pdf.out.size();
        byte[] table = new byte[4 * 4];
        int[] rows = {0, 0, 1, pdf.places.get(0), 2, 2, 1, pdf.places.get(1)};
        for (int i = 0; i < 4; i++) {
            table[4 * i] = (byte) (i == 3 ? 1 : rows[2 * i]);
            table[4 * i + 1] = (byte) ((i == 2 ? 3 : rows[2 * i + 1]) >> 8);
            table[4 * i + 2] = (byte) (i == 2 ? 3 : rows[2 * i + 1]);
        }
        // Object 2 lies in object 3, the packed one.
        String entries = "/Type/XRef/W[1 2 1]/Index[0 4]/Size 4/Root 1 0 R";
        String packed = new String(pdf.out.toByteArray(), StandardCharsets.ISO_8859_1).replace("2 0 obj", "3 0 obj");
        pdf.out.reset();
        pdf.text(packed);
        pdf.text("9 0 obj\n<<" + entries + "/Length " + table.length + ">>\nstream\n");
        pdf.out.writeBytes(table);
        pdf.text("\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n");
        return pdf.out.toByteArray();
    }
}
