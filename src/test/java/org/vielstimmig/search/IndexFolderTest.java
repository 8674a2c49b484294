package org.vielstimmig.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.TranscriptId;

/// An index between two runs of the program, and what may happen to its folder meanwhile.
class IndexFolderTest {

    @Test
    void theIndexOutlivesTheProgramUpToItsLastCommit(@TempDir Path folder) {
        TranscriptId id = TranscriptId.create();
        Filters filters = Filters.of(List.of(id), Lookup.NONE);
        try (SearchIndex kept = SearchIndex.in(folder)) {
            assertTrue(kept.isOnDisk());
            assertEquals(SearchIndex.EMPTY, kept.lastStep());
            kept.put(Samples.transcript(id, "B1: Das Amt hilft."), Samples.speakers());
            kept.commit(7);
            kept.put(Samples.transcript(id, "B1: Die Schule hilft."), Samples.speakers());
            assertEquals(1, kept.search("Schule", filters, 9).total());
        }
        try (SearchIndex kept = SearchIndex.in(folder)) {
            assertEquals(7, kept.lastStep());
            assertEquals(Set.of(id), kept.transcripts());
            assertEquals(1, kept.search("Amt", filters, 9).total());
            assertEquals(0, kept.search("Schule", filters, 9).total());
            kept.commit(8);
        }
        try (SearchIndex kept = SearchIndex.in(folder)) {
            assertEquals(8, kept.lastStep());
        }
    }

    @Test
    void noWordOfTheTextIsStoredAsText(@TempDir Path folder) throws IOException {
        TranscriptId id = TranscriptId.create();
        try (SearchIndex kept = SearchIndex.in(folder)) {
            kept.put(Samples.transcript(id, "B1: Eine sehr vertrauliche Mitteilung."), Samples.speakers());
            kept.commit(1);
        }
        for (Path file : files(folder)) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains("sehr vertrauliche"), file.toString());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aDamagedIndexBeginsAnewHoweverItIsDamaged(@TempDir Path root) throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        TranscriptId id = TranscriptId.create();
        Filters filters = Filters.of(List.of(id), Lookup.NONE);
        for (int round = 0; round < 24; round++) {
            Path folder = root.resolve("index" + round);
            fill(folder, id);
            List<Path> files = files(folder).stream()
                    .filter(f -> !f.endsWith("write.lock"))
                    .toList();
            Path victim = files.get(random.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(victim);
            String what = "seed " + seed + " round " + round + " " + victim.getFileName();
            switch (round % 4) {
                case 0 -> Files.delete(victim);
                case 1 -> Files.write(victim, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                case 2 -> {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                    Files.write(victim, bytes);
                }
                default -> Files.writeString(victim, "kein Index");
            }
            try (SearchIndex again = SearchIndex.in(folder)) {
                assertTrue(again.isOnDisk(), what);
                assertEquals(SearchIndex.EMPTY, again.lastStep(), what);
                assertEquals(Set.of(), again.transcripts(), what);
                again.put(Samples.transcript(id, "B1: Das Amt hilft."), Samples.speakers());
                again.commit(4);
                assertEquals(1, again.search("Amt", filters, 9).total(), what);
            }
        }
    }

    private static void fill(Path folder, TranscriptId id) {
        try (SearchIndex fresh = SearchIndex.in(folder)) {
            fresh.put(Samples.transcript(id, "B1: Das Amt hilft.", "I: Und die Schule?"), Samples.speakers());
            fresh.commit(3);
        }
    }

    @Test
    void foreignFilesInTheFolderAreLeftAlone(@TempDir Path folder) throws IOException {
        Path letter = Files.writeString(folder.resolve("Brief.txt"), "bleibt");
        Files.writeString(folder.resolve("segments_1"), "kein Index");
        try (SearchIndex fresh = SearchIndex.in(folder)) {
            assertTrue(fresh.isOnDisk());
            assertEquals(Set.of(), fresh.transcripts());
        }
        assertEquals("bleibt", Files.readString(letter));
    }

    @Test
    void aHeldOrImpossibleFolderMeansMemory(@TempDir Path folder) throws IOException {
        try (SearchIndex holder = SearchIndex.in(folder);
                SearchIndex second = SearchIndex.in(folder)) {
            assertTrue(holder.isOnDisk());
            assertFalse(second.isOnDisk());
            TranscriptId id = TranscriptId.create();
            second.put(Samples.transcript(id, "B1: Das Amt hilft."), Samples.speakers());
            assertEquals(Set.of(id), second.transcripts());
            assertEquals(Set.of(), holder.transcripts());
        }
        Path file = Files.writeString(folder.resolve("datei"), "");
        try (SearchIndex memory = SearchIndex.in(file)) {
            assertFalse(memory.isOnDisk());
        }
    }
}
