package org.vielstimmig.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Takes times and says them.
final class Times {

    private Times() {}

    /// How long something takes, in nanoseconds.
    static long of(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return System.nanoTime() - start;
    }

    static void print(String what, long nanos) {
        System.out.printf(Locale.ROOT, "  %-34s %.1f ms%n", what, nanos / 1e6);
    }

    static void print(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "  %-34s p50 %.1f  p95 %.1f  max %.1f ms%n",
                what,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 95 / 100) / 1e6,
                sorted.getLast() / 1e6);
    }
}
