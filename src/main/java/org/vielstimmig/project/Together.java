package org.vielstimmig.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.transcripts.Finding;
import org.vielstimmig.transcripts.Reading;
import org.vielstimmig.transcripts.SameTalk;

/// Files that come in together: folders are looked into, and of several files of one conversation the best one
/// is found.
public final class Together {

    /// So many folders below the one that was named are looked into.
    private static final int DEEP = 2;

    private Together() {}

    /// @param files  all files, those of a folder in the place of the folder
    /// @param inside those that nobody named one by one
    /// @param shut   folders that cannot be looked into or hold no file; they stop nothing else
    public record Found(List<Path> files, Set<Path> inside, List<Transcripts.Failed> shut) {}

    /// A file that was read and need not be taken.
    ///
    /// @param better the file that says more about the same conversation; null if there is no talk in this one
    public record Spare(Transcripts.Read read, @Nullable Path better) {}

    /// The files that are meant by files and folders: those of a folder, and of the folders in it, as programs
    /// make one for each talk. Hidden ones are passed over.
    public static Found in(List<Path> named) {
        List<Path> all = new ArrayList<>();
        Set<Path> inside = new HashSet<>();
        List<Transcripts.Failed> shut = new ArrayList<>();
        for (Path path : named) {
            if (!Files.isDirectory(path)) {
                all.add(path);
                continue;
            }
            int before = all.size();
            try {
                all.addAll(within(path, DEEP));
            } catch (IOException | UncheckedIOException e) {
                shut.add(new Transcripts.Failed(path, new Problem.FileUnreadable(path.toString(), "")));
                continue;
            }
            if (all.size() == before) {
                shut.add(new Transcripts.Failed(path, new Problem.FolderEmpty(path.toString())));
            }
            inside.addAll(all.subList(before, all.size()));
        }
        return new Found(all, inside, shut);
    }

    private static List<Path> within(Path folder, int deep) throws IOException {
        List<Path> inside;
        try (Stream<Path> listed = Files.list(folder)) {
            inside = listed.filter(f -> !String.valueOf(f.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
        List<Path> all =
                new ArrayList<>(inside.stream().filter(Files::isRegularFile).toList());
        for (Path below : inside) {
            if (deep > 0 && Files.isDirectory(below) && Files.isReadable(below)) {
                all.addAll(within(below, deep - 1));
            }
        }
        return all;
    }

    /// Those that hold no talk, or the same talk as a better one in the same folder.
    public static List<Spare> spare(List<Transcripts.Read> reads) {
        Map<Path, List<Transcripts.Read>> folders = new LinkedHashMap<>();
        for (Transcripts.Read read : reads) {
            Path folder = read.file().toAbsolutePath().getParent();
            if (folder != null) {
                folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(read);
            }
        }
        List<Spare> spare = new ArrayList<>();
        for (List<Transcripts.Read> beside : folders.values()) {
            List<Reading> readings =
                    beside.stream().map(Transcripts.Read::reading).toList();
            List<Integer> best = SameTalk.best(readings);
            for (int i = 0; i < beside.size(); i++) {
                boolean noTalk = readings.get(i).findings().stream().anyMatch(Finding.NoTalk.class::isInstance);
                if (noTalk || best.get(i) != i) {
                    spare.add(new Spare(
                            beside.get(i),
                            noTalk ? null : beside.get(best.get(i)).file()));
                }
            }
        }
        return spare;
    }
}
