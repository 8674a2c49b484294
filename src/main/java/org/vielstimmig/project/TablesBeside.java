package org.vielstimmig.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Transcript;

/// Tables of variables that come with interviews: chosen along with them, or lying in the same folder.
///
/// @param texts  the files that are read as interviews
/// @param tables chosen files that may be tables of variables
public record TablesBeside(List<Path> texts, List<Path> tables) {

    private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "csv", "tsv");
    private static final int MOST = 12;
    private static final long LARGEST = 1L << 20;

    /// Tables alone are interviews in rows, with nothing beside which they could stand.
    public static TablesBeside among(List<Path> files) {
        List<Path> tables = files.stream().filter(TablesBeside::isTable).toList();
        return tables.size() == files.size()
                ? new TablesBeside(files, List.of())
                : new TablesBeside(files.stream().filter(file -> !isTable(file)).toList(), tables);
    }

    /// Whether a file is a table by its name, of variables or of turns.
    public static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.startsWith("~$");
    }

    /// The table that speaks of the most of these transcripts; one that was chosen before one that only lies
    /// in the same folder. Whatever is no table is passed over.
    public Optional<VariableImport> best(Variables variables, List<Transcript> coming) {
        return coming.isEmpty()
                ? Optional.empty()
                : best(tables.stream(), variables, coming).or(() -> best(inFolders(), variables, coming));
    }

    private static Optional<VariableImport> best(Stream<Path> files, Variables variables, List<Transcript> coming) {
        return files.flatMap(file -> read(file, variables, coming).stream())
                .filter(VariableImport::isAboutTranscripts)
                .max(Comparator.comparingInt(table -> table.rows().size()));
    }

    private Stream<Path> inFolders() {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path text : texts) {
            Path folder = text.toAbsolutePath().getParent();
            if (folder != null) {
                folders.add(folder);
            }
        }
        return folders.stream()
                .flatMap(TablesBeside::tablesIn)
                .filter(file -> !texts.contains(file))
                .limit(MOST);
    }

    private static Stream<Path> tablesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(TablesBeside::isTable)
                    .filter(file -> Files.isRegularFile(file) && file.toFile().length() <= LARGEST)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException closed) {
            return Stream.empty();
        }
    }

    /// A file as a table of variables, if it is one by its name and speaks of transcripts: of those that come with
    /// it, or else of those the project has.
    ///
    /// @param coming those read from the files beside it
    public static Optional<VariableImport> asTable(Path file, Variables variables, List<Transcript> coming) {
        if (!isTable(file) || file.toFile().length() > LARGEST) {
            return Optional.empty();
        }
        return read(file, variables, coming)
                .filter(VariableImport::isAboutTranscripts)
                .or(() -> tried(() -> variables.preview(file, Map.of())).filter(VariableImport::isAboutTranscripts));
    }

    private static Optional<VariableImport> read(Path file, Variables variables, List<Transcript> coming) {
        return tried(() -> variables.preview(file, coming));
    }

    private static Optional<VariableImport> tried(Supplier<VariableImport> look) {
        try {
            return Optional.of(look.get());
        } catch (ProblemException noTable) {
            return Optional.empty();
        }
    }
}
