package org.vielstimmig.project;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.vielstimmig.model.TranscriptId;

/// Which state of each transcript the index on disk holds, in a small file beside it. Missing or unreadable,
/// everything is taken in anew.
final class IndexState {

    private final Path file;
    private final boolean kept;

    /// @param kept whether the index outlives the program; nothing is written otherwise
    IndexState(Path file, boolean kept) {
        this.file = file;
        this.kept = kept;
    }

    Map<TranscriptId, String> read() {
        Map<TranscriptId, String> marks = new TreeMap<>();
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
            properties.forEach((id, mark) -> marks.put(TranscriptId.of((String) id), (String) mark));
            return marks;
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next write replaces it; until then the index on disk is the older one, too.
        }
    }

    void write(Map<TranscriptId, String> marks) {
        if (!kept) {
            return;
        }
        Properties properties = new Properties();
        marks.forEach((id, mark) -> properties.setProperty(id.toString(), mark));
        try (Writer out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        } catch (IOException e) {
            // Without it the next start takes everything in anew.
        }
    }
}
