package org.vielstimmig.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Edits;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Store;

/// What a large project costs: one million characters in 4,000 turns with as many codings as the arguments say.
/// Prints milliseconds; asserts nothing.
public final class StoreBench {

    private static final int LENGTH = 1_000_000;
    private static final int TURNS = 4_000;

    private final Random random = new Random(1);

    private StoreBench() {}

    public static void main(String[] arguments) throws Exception {
        int[] counts = arguments.length == 0
                ? new int[] {300, 3_000, 30_000}
                : Stream.of(arguments).mapToInt(Integer::parseInt).toArray();
        new StoreBench().run(Files.createTempDirectory("bench"), counts);
    }

    private void run(Path folder, int[] counts) throws Exception {
        warm(folder.resolve("warm.vielstimmig"));
        for (int codings : counts) {
            measure(folder.resolve(codings + ".vielstimmig"), codings);
        }
    }

    private void warm(Path file) throws Exception {
        try (Session session = Session.create(file, "Warm", "Person 0")) {
            TranscriptId transcript = transcript(session, 50_000, 200);
            List<Code> codes = codes(session, 20);
            code(session, transcript, codes, 50_000, 400);
            for (int i = 0; i < 100; i++) {
                edit(session, transcript, 50_000);
            }
        }
    }

    private void measure(Path file, int codings) throws Exception {
        System.out.printf(Locale.ROOT, "%n%,d codings%n", codings);
        TranscriptId transcript;
        try (Session session = Session.create(file, "Bench", "Person 0")) {
            long start = System.nanoTime();
            transcript = transcript(session, LENGTH, TURNS);
            Times.print("import", System.nanoTime() - start);
            List<Code> codes = codes(session, 60);
            codeAll(session, transcript, codes.getFirst(), codings);
            Times.print("code one passage, durable", code(session, transcript, codes, LENGTH, 200));
            List<Long> edits = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                edits.add(Times.of(() -> edit(session, transcript, LENGTH)));
            }
            Times.print("edit one character, durable", edits);
            List<Long> undos = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                undos.add(Times.of(() -> Session.await(session.undo())));
            }
            Times.print("undo an edit", undos);
            Times.print("counts of all codes", Times.of(() -> Session.await(session.read(Store::counts))));
            Times.print("dump", Times.of(() -> Session.await(session.read(Store::dump))));
            Path copy = file.resolveSibling("copy of " + file.getFileName());
            Times.print("verified backup", Times.of(() -> Session.await(session.backup(copy))));
        }
        System.out.printf(Locale.ROOT, "  %-34s %,d KiB%n", "file", Files.size(file) / 1024);
        Session[] opened = new Session[1];
        Times.print("open, with the look-over", Times.of(() -> opened[0] = Session.open(file, "Person 0")));
        try (Session session = opened[0]) {
            Times.print("read text and turns", Times.of(() -> Session.await(session.read(s -> s.text(transcript)))));
            Times.print("read its codings", Times.of(() -> Session.await(session.read(s -> s.codings(transcript)))));
        }
    }

    private TranscriptId transcript(Session session, int length, int turns) {
        return Session.await(session.perform(
                        StepKind.TRANSCRIPTS_IMPORTED, draft -> Interview.add(draft, random, "T", length, turns)))
                .transcript()
                .id();
    }

    private static List<Code> codes(Session session, int count) {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            codes.add(Session.await(new Codebook(session).add("Thema " + i / 6 + "/Teil " + i, c -> c)));
        }
        return codes;
    }

    private void codeAll(Session session, TranscriptId transcript, Code code, int count) throws Exception {
        List<Codings.Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(new Codings.Place(transcript, range(LENGTH)));
        }
        Times.print(
                "code all in one step",
                Times.of(() -> Session.await(new Codings(session).codeAll(StepKind.AUTOCODED, places, code.id()))));
    }

    private List<Long> code(Session session, TranscriptId transcript, List<Code> codes, int length, int count)
            throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Code code = codes.get(random.nextInt(codes.size()));
            TextRange range = range(length);
            times.add(Times.of(
                    () -> Session.await(new Codings(session).code(transcript, range, code.id(), Codings.Extras.NONE))));
        }
        return times;
    }

    private TextRange range(int length) {
        int start = random.nextInt(length - 1_000);
        return new TextRange(start, start + 20 + random.nextInt(300));
    }

    private Edits.Result edit(Session session, TranscriptId transcript, int length) {
        int at = random.nextInt(length - 1_000);
        return Session.await(new Edits(session).replace(transcript, new TextRange(at, at), "x"));
    }
}
