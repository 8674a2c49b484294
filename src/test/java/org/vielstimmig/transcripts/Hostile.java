package org.vielstimmig.transcripts;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files made to hurt whoever reads them: bombs, loops, nests, broken and oversized ones.
final class Hostile {

    /// Writes the file.
    interface Maker {
        void write(OutputStream out) throws IOException;
    }

    /// @param name  what is wrong with it
    /// @param file  name of the file
    record Case(String name, String file, Maker maker) {

        Path in(Path folder) throws IOException {
            Path path = Files.createDirectories(folder.resolve(name)).resolve(file);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
                maker.write(out);
            }
            return path;
        }
    }

    private Hostile() {}

    /// @param share of the full size, 1 for all of it
    static List<Case> cases(double share) {
        return Stream.of(new HostileDocuments(share), new HostileTexts(share))
                .flatMap(kind -> kind.cases().stream())
                .toList();
    }
}
