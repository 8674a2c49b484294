package org.vielstimmig.project;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.transcripts.Reading;

/// Labels that a person named before the files were read: a slip of the pen would leave a talk without speakers.
public final class Labels {

    /// More labels than that tell nobody what was meant.
    private static final int SHOWN = 12;

    private Labels() {}

    /// Sees to it that every label is there in one of the files at least.
    ///
    /// @param labels as they were named, null for none
    /// @param read   what the files hold; nothing is said where nothing could be read
    /// @param others the same files read without naming labels, asked for only if one is missing
    /// @throws ProblemException `LabelMissing`
    public static void required(
            @Nullable Collection<String> labels, List<Reading> read, Supplier<List<Reading>> others) {
        if (labels == null || read.isEmpty()) {
            return;
        }
        List<String> missing = missing(labels, read);
        if (!missing.isEmpty()) {
            List<String> there = others.get().stream()
                    .flatMap(reading -> reading.recognition().labels().stream())
                    .distinct()
                    .toList();
            List<String> shown = there.size() <= SHOWN
                    ? there
                    : Stream.concat(there.stream().limit(SHOWN), Stream.of("…")).toList();
            throw new ProblemException(new Problem.LabelMissing(missing.getFirst(), shown));
        }
    }

    /// Those labels that none of the files has.
    public static List<String> missing(Collection<String> labels, List<Reading> read) {
        List<String> missing = labels.stream().sorted().toList();
        for (Reading reading : read) {
            missing = reading.recognition().missing(missing);
        }
        return missing;
    }
}
