package org.vielstimmig.transcripts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Hostile files of some kinds, and what they are written with.
abstract class HostileCases {

    static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a0 'I: ha'>" + laughs() + "<!ENTITY f SYSTEM 'file:///etc/passwd'>]>";

    private final List<Hostile.Case> cases = new ArrayList<>();
    final double share;

    HostileCases(double share) {
        this.share = share;
    }

    final List<Hostile.Case> cases() {
        return List.copyOf(cases);
    }

    final int n(long full) {
        return (int) Math.max(3, Math.min(Integer.MAX_VALUE - 8, Math.round(share * full)));
    }

    final void add(String name, String ending, Hostile.Maker maker) {
        cases.add(new Hostile.Case(name, "i." + ending, maker));
    }

    final void bytes(String name, String ending, Supplier<byte[]> bytes) {
        add(name, ending, out -> out.write(bytes.get()));
    }

    /// A text of `before`, `count` times `middle`, `after`.
    final void text(String name, String ending, String before, String middle, long count, String after) {
        add(name, ending, out -> repeated(out, before, middle, n(count), after));
    }

    final void lines(String name, String ending, String before, long count, IntFunction<String> line) {
        add(name, ending, out -> {
            out.write(utf8(before));
            int n = n(count);
            for (int i = 0; i < n; i++) {
                out.write(utf8(line.apply(i)));
            }
        });
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void repeated(OutputStream out, String before, String middle, long count, String after) throws IOException {
        out.write(utf8(before));
        int per = Math.max(1, 8192 / Math.max(1, middle.length()));
        byte[] one = utf8(middle);
        byte[] block = utf8(middle.repeat(per));
        long left = count;
        for (; left >= per; left -= per) {
            out.write(block);
        }
        for (; left > 0; left--) {
            out.write(one);
        }
        out.write(utf8(after));
    }

    static String noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder();
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return laughs.toString();
    }
}
