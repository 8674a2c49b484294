package org.vielstimmig.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Draft;
import org.vielstimmig.project.Edits;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Store;

/// What a very large project costs: 2,000 transcripts of 20,000 characters and a million codings, or what
/// the two arguments say (transcripts, codings in each; a third names a file to keep). Prints milliseconds
/// and memory; asserts nothing.
public final class LargeBench {

    private static final int LENGTH = 20_000;
    private static final int TURNS = 80;
    private static final int PAGE = 200;

    /// Of the last thing that was timed, in nanoseconds.
    private static long worked;

    private final Random random = new Random(1);
    private final List<TranscriptId> transcripts = new ArrayList<>();

    private LargeBench() {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        int codings = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        Path file = arguments.length > 2
                ? Path.of(arguments[2])
                : Files.createTempDirectory("large").resolve("large.vielstimmig");
        LargeBench bench = new LargeBench();
        if (!Files.exists(file)) {
            bench.build(file, count, codings);
        }
        bench.measure(file);
    }

    private void build(Path file, int count, int codings) throws Exception {
        try (Session session = Session.create(file, "Large", "Person 0")) {
            long start = System.nanoTime();
            List<Code> codes = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                codes.add(Session.await(new Codebook(session).add("Thema " + i / 8 + "/Teil " + i, c -> c)));
            }
            for (int i = 0; i < count; i++) {
                int n = i;
                Session.await(session.perform(StepKind.TRANSCRIPTS_IMPORTED, draft -> add(draft, n, codes, codings)));
            }
            Times.print("build", System.nanoTime() - start);
        }
        System.out.printf(
                Locale.ROOT,
                "  %,d transcripts, %,d codings, file %,d MiB%n",
                count,
                count * codings,
                Files.size(file) >> 20);
    }

    private TranscriptId add(Draft draft, int n, List<Code> codes, int codings) {
        Interview interview = Interview.add(draft, random, "T" + n, LENGTH, TURNS);
        TranscriptId id = interview.transcript().id();
        String whole = interview.text().text();
        for (int i = 0; i < codings; i++) {
            int start = random.nextInt(whole.length() - 400);
            TextRange range = new TextRange(start, start + 20 + random.nextInt(200));
            Code code = codes.get((int) (Math.pow(random.nextDouble(), 2) * codes.size()));
            Facet facet = random.nextInt(10) == 0 ? Facet.BARRIER : null;
            draft.add(new Coding(
                    CodingId.create(),
                    id,
                    range,
                    code.id(),
                    draft.actor().id(),
                    range.of(whole),
                    null,
                    facet,
                    draft.now(),
                    null));
        }
        return id;
    }

    private void measure(Path file) throws Exception {
        long opening = System.nanoTime();
        try (Session session = Session.open(file, "Person 0")) {
            print("open", System.nanoTime() - opening);
            long looking = System.nanoTime();
            Session.await(session.lookedOver());
            print("looked over behind it", System.nanoTime() - looking);
            memory("memory with the project open");
            session.snapshot().transcripts().forEach(t -> transcripts.add(t.id()));
            for (int round = 0; round < 3; round++) {
                print("counts of all codes", time(() -> read(session, Store::counts)));
                print("counts by code and facet", time(() -> read(session, Store::codeFacetCounts)));
                print("counts by transcript and facet", time(() -> read(session, Store::facetCounts)));
                print("sizes of all transcripts", time(() -> read(session, Store::sizes)));
            }
            CodeId code = session.snapshot().codes().get(1).id();
            Set<CodeId> all = new HashSet<>();
            session.snapshot().codes().forEach(c -> all.add(c.id()));
            int there = read(session, Store::counts).get(code).codings();
            System.out.printf(Locale.ROOT, "  one code has %,d codings%n", there);
            for (int round = 0; round < 3; round++) {
                print("its first page of passages", time(() -> page(session, Set.of(code), 0)));
                print("its last page", time(() -> page(session, Set.of(code), there - PAGE)));
                print("first page of all codes", time(() -> page(session, all, 0)));
                print("a page in the middle of all", time(() -> page(session, all, 400_000)));
            }
            times(
                    "switch transcript",
                    60,
                    () -> read(session, store -> {
                        TranscriptId id = transcripts.get(random.nextInt(transcripts.size()));
                        return List.of(store.text(id), store.codings(id));
                    }));
            times("code one passage, durable", 60, () -> {
                TranscriptId id = transcripts.get(random.nextInt(transcripts.size()));
                int start = random.nextInt(LENGTH - 1_000);
                return Session.await(
                        new Codings(session).code(id, new TextRange(start, start + 150), code, Codings.Extras.NONE));
            });
            times("edit one character, durable", 60, () -> {
                TranscriptId id = transcripts.get(random.nextInt(transcripts.size()));
                int at = random.nextInt(LENGTH - 1_000);
                return Session.await(new Edits(session).replace(id, new TextRange(at, at), "x"));
            });
            times("undo", 60, () -> Session.await(session.undo()));
            memory("memory after it");
        }
    }

    /// As a list of passages needs it: with the turn each begins in.
    private static int page(Session session, Set<CodeId> codes, int from) {
        return read(session, store -> {
            int n = 0;
            for (Coding coding : store.codings(codes, from, PAGE)) {
                List<Turn> turns = store.turns(coding.transcript());
                n += new TranscriptText(coding.transcript(), "", turns)
                        .turnAt(coding.range().start())
                        .map(Turn::n)
                        .orElse(0);
            }
            return n;
        });
    }

    private static <T> T read(Session session, Function<Store, T> work) {
        return Session.await(session.read(work));
    }

    private static long time(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        long before = cpu();
        work.call();
        worked = cpu() - before;
        return System.nanoTime() - start;
    }

    /// What the program worked, on all threads: other programs make the clock go faster.
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void times(String what, int rounds, Callable<?> work) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            times.add(Times.of(work));
        }
        Times.print(what, times);
    }

    private static void print(String what, long nanos) {
        System.out.printf(Locale.ROOT, "  %-34s %.1f ms, worked %.1f ms%n", what, nanos / 1e6, worked / 1e6);
        worked = 0;
    }

    private static void memory(String what) throws Exception {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        String resident = Files.exists(Path.of("/proc/self/status"))
                ? Stream.of(Files.readString(Path.of("/proc/self/status")).split("\n"))
                        .filter(line -> line.startsWith("VmRSS"))
                        .findFirst()
                        .orElse("")
                : "";
        System.out.printf(Locale.ROOT, "  %-34s heap %d MiB, %s%n", what, heap, resident.replaceAll("\\s+", " "));
    }
}
