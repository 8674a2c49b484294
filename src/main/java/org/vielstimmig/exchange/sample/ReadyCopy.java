package org.vielstimmig.exchange.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The sample as a finished project file in each language, made of its sources when the program is built. A
/// program that was put together otherwise has none, or older ones: those are not taken.
public final class ReadyCopy {

    /// Where the finished files lie among the program's classes.
    public static final String FOLDER = "org/vielstimmig/assets/ready";

    /// Names each source with the sum of its bytes.
    private static final String SOURCES = "sources.txt";

    private ReadyCopy() {}

    /// What the finished file in a language is called.
    ///
    /// @param language `de` or `en`
    public static String name(String language) {
        return "sample-" + language + ".vielstimmig";
    }

    /// The bytes of the finished file in a language; empty if there is none that was made of the sources as they
    /// are.
    ///
    /// @param language `de` or `en`
    public static Optional<InputStream> open(String language) {
        return isOfTheseSources() ? Optional.ofNullable(resource(name(language))) : Optional.empty();
    }

    /// Says of which sources the finished files in a folder were made. To be written last.
    public static void seal(Path folder) {
        List<String> lines = new ArrayList<>();
        new SampleSource().files().forEach((name, bytes) -> lines.add(sum(bytes) + " " + name));
        try {
            Files.write(folder.resolve(SOURCES), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfTheseSources() {
        InputStream sources = resource(SOURCES);
        if (sources == null) {
            return false;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(sources, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int gap = line.indexOf(' ');
                if (gap < 0 || !line.substring(0, gap).equals(sum(SampleSource.bytes(line.substring(gap + 1))))) {
                    return false;
                }
            }
            return true;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    private static String sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    private static @Nullable InputStream resource(String name) {
        return ReadyCopy.class.getResourceAsStream("/" + FOLDER + "/" + name);
    }
}
