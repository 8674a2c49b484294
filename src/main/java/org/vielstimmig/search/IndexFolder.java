package org.vielstimmig.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Version;

/// Opens the place an index lives in. Whatever is doubtful there is thrown away: it can be made again from the
/// project.
///
/// @param onDisk whether it outlives the program
record IndexFolder(Directory directory, IndexWriter writer, boolean onDisk) {

    static final String STEP = "step";
    private static final String ANALYSIS = "analysis";
    private static final String LUCENE = "lucene";

    private static final double BUFFER_MB = 64;

    /// The index in a folder, or one in memory if another program holds the folder or it cannot be written.
    static IndexFolder onDisk(Path folder) throws IOException {
        Directory directory;
        try {
            Files.createDirectories(folder);
            directory = FSDirectory.open(folder);
        } catch (IOException e) {
            return inMemory();
        }
        try {
            try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                if (!isSound(directory)) {
                    empty(directory);
                }
            }
            return new IndexFolder(directory, new IndexWriter(directory, config()), true);
        } catch (IOException | RuntimeException e) {
            directory.close();
            return inMemory();
        }
    }

    static IndexFolder inMemory() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        return new IndexFolder(directory, new IndexWriter(directory, config()), false);
    }

    /// What is written beside an index: how far it has come, and by which rules it was made.
    static Map<String, String> mark(long lastStep) {
        return Map.of(
                STEP,
                Long.toString(lastStep),
                ANALYSIS,
                Integer.toString(Schema.ANALYSIS),
                LUCENE,
                Version.LATEST.toString());
    }

    private static IndexWriterConfig config() {
        // Fields bring their own words, so no analyzer is needed. What was not committed is lost on purpose: the
        // index then still is what its last step says.
        return new IndexWriterConfig(null)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }

    private static boolean isSound(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> data = reader.getIndexCommit().getUserData();
            long step = Long.parseLong(data.getOrDefault(STEP, ""));
            if (!mark(step).equals(data)) {
                return false;
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /// Deletes the index's own files and no others, should a wrong folder ever be named.
    private static void empty(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (file.startsWith("_") || file.startsWith("segments") || file.startsWith("pending_segments")) {
                directory.deleteFile(file);
            }
        }
    }
}
