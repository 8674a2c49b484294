package org.vielstimmig.transcripts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.text.Normalisation;

/// Decides which characters the bytes of a text are.
///
/// Byte order mark first, then UTF-16 by where its zeros lie, then UTF-8 if it is valid, then the single-byte
/// charset under which the text looks most like words of one language; see [Plausibility].
final class Charsets {

    /// @param text    decoded, without byte order mark
    /// @param charset what was taken
    /// @param other   a charset that is nearly as likely and reads differently, or null
    /// @param likely  charsets under which the bytes make sense, the likeliest first; empty where there is
    /// no doubt
    record Decoded(String text, Charset charset, @Nullable Charset other, List<Charset> likely) {}

    /// In order of preference where two read the same.
    private static final List<String> SINGLE_BYTE = List.of(
            "windows-1252",
            "x-MacRoman",
            "windows-1254",
            "windows-1250",
            "IBM850",
            "windows-1251",
            "KOI8-R",
            "x-MacCyrillic",
            "windows-1253",
            "windows-1255",
            "windows-1256");

    /// Enough to judge by; the rest of a very long text is like its beginning.
    private static final int SAMPLE = 1 << 20;

    /// Below this difference in points per character outside ASCII, two charsets are equally likely.
    private static final double UNSURE = 0.5;

    private Charsets() {}

    static Decoded decode(byte[] bytes, @Nullable Charset forced) {
        Charset marked = byteOrderMark(bytes);
        Charset chosen = forced != null ? forced : marked;
        if (chosen != null) {
            return new Decoded(plain(bytes, chosen), chosen, null, List.of());
        }
        Charset wide = utf16(bytes);
        if (wide != null) {
            return new Decoded(plain(bytes, wide), wide, null, List.of());
        }
        if (isUtf8(bytes)) {
            return new Decoded(plain(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, null, List.of());
        }
        return singleByte(bytes);
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
            return StandardCharsets.UTF_32LE;
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_32BE;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /// Whether the bytes begin with these.
    static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 without a mark: blanks, commas and line ends are ASCII in nearly every script, so that zeros
    /// stand on one side of the pairs and hardly ever on the other.
    private static @Nullable Charset utf16(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int[] zeros = new int[2];
        int[] blanks = new int[2];
        for (int i = 0; i < 2 * pairs; i += 2) {
            for (int side = 0; side < 2; side++) {
                if (bytes[i + side] == 0) {
                    zeros[side]++;
                    int other = bytes[i + 1 - side];
                    if (other == ' ' || other == '\n' || other == '\r') {
                        blanks[side]++;
                    }
                }
            }
        }
        int high = zeros[1] > zeros[0] ? 1 : 0;
        boolean oneSided = zeros[1 - high] * 20 <= zeros[high];
        boolean words = blanks[high] * 40 >= pairs || zeros[high] * 2 > pairs;
        if (pairs == 0 || zeros[high] == 0 || !oneSided || !words) {
            return null;
        }
        return high == 1 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /// Whether the bytes are UTF-8, a few broken places in a long text allowed: one bad byte must not turn
    /// every umlaut of a transcript into two strange characters.
    private static boolean isUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                i++;
                continue;
            }
            int length = b >= 0xC2 && b <= 0xDF ? 2 : b >= 0xE0 && b <= 0xEF ? 3 : b >= 0xF0 && b <= 0xF4 ? 4 : 0;
            int k = 1;
            while (k < length && i + k < bytes.length && (bytes[i + k] & 0xC0) == 0x80) {
                k++;
            }
            if (length == 0 || k < length) {
                bad++;
                i++;
            } else {
                good++;
                i += length;
            }
        }
        return bad == 0 || good >= 20 * bad;
    }

    private static Decoded singleByte(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
        int high = 0;
        int controls = 0;
        for (byte b : sample) {
            if (b < 0) {
                high++;
            } else if (b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                controls++;
            }
        }
        if (controls * 50 > sample.length) {
            // No text at all; whoever asked will see that.
            Charset first = Charset.forName(SINGLE_BYTE.getFirst());
            return new Decoded(plain(bytes, first), first, null, List.of());
        }
        List<Scored> scored = new ArrayList<>();
        for (String name : SINGLE_BYTE) {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                String text = new String(sample, charset);
                scored.add(new Scored(charset, text, Plausibility.of(text)));
            }
        }
        Scored best = scored.getFirst();
        for (Scored s : scored) {
            if (s.points > best.points + 1e-9) {
                best = s;
            }
        }
        Scored second = null;
        for (Scored s : scored) {
            if (!s.text.equals(best.text) && (second == null || s.points > second.points)) {
                second = s;
            }
        }
        boolean unsure = second != null && best.points - second.points < UNSURE * high;
        return new Decoded(
                plain(bytes, best.charset),
                best.charset,
                unsure && second != null ? second.charset : null,
                likely(scored, best));
    }

    /// The best few that read differently.
    private static List<Charset> likely(List<Scored> scored, Scored best) {
        List<Charset> likely = new ArrayList<>(List.of(best.charset));
        List<String> texts = new ArrayList<>(List.of(best.text));
        List<Scored> others = new ArrayList<>(scored);
        others.sort(Comparator.comparingDouble(Scored::points).reversed());
        for (Scored s : others) {
            if (likely.size() < 5 && texts.stream().noneMatch(s.text::equals)) {
                likely.add(s.charset);
                texts.add(s.text);
            }
        }
        return likely;
    }

    /// Charsets to choose from with words that show the difference.
    static List<Recognition.Encoding> choices(byte[] bytes, Decoded decoded) {
        List<Recognition.Encoding> choices = new ArrayList<>();
        if (decoded.likely().isEmpty()) {
            return choices;
        }
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 16));
        for (Charset charset : decoded.likely()) {
            choices.add(new Recognition.Encoding(charset.name(), telling(plain(sample, charset))));
        }
        return choices;
    }

    private static String telling(String text) {
        Set<String> words = new LinkedHashSet<>();
        int start = 0;
        while (start < text.length() && words.size() < 6) {
            start = Blank.skip(text, start);
            int end = start;
            boolean special = false;
            while (end < text.length() && !Blank.is(text.charAt(end))) {
                special |= text.charAt(end) >= 0x80;
                end++;
            }
            if (special && end - start <= 40) {
                words.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return Blank.collapse(Normalisation.of(String.join(" · ", words)));
    }

    private record Scored(Charset charset, String text, double points) {}

    private static String plain(byte[] bytes, Charset charset) {
        CharBuffer chars;
        try {
            chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(e);
        }
        boolean mark = !chars.isEmpty() && chars.charAt(0) == '\uFEFF';
        return mark ? chars.subSequence(1, chars.length()).toString() : chars.toString();
    }
}
