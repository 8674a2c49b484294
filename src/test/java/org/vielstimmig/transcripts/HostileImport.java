package org.vielstimmig.transcripts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.vielstimmig.cli.Cli;
import org.vielstimmig.cli.Pictures;

/// Imports files as a person at the command line does, each into a new project, and says in one line per file
/// how that ended. Runs in a process of its own, so that its memory can be bounded; one that takes far too long
/// is ended with it.
public final class HostileImport {

    /// How one import ended.
    ///
    /// @param millis    by the clock
    /// @param work      milliseconds of the processors, all threads together
    /// @param megabytes most of the heap that was in use
    /// @param code      exit code, -1 if it never ended
    /// @param count     transcripts in the project afterwards
    /// @param said      the fault's sentence, or what was imported
    record Ended(String name, long millis, long work, long megabytes, int code, int count, String said) {

        /// On a machine that does nothing else, the clock tells; on a busy one, the processors do.
        long cost() {
            return Math.min(millis, work);
        }

        String line() {
            return String.join("\t", name, "" + millis, "" + work, "" + megabytes, "" + code, "" + count, said);
        }

        static Ended of(String line) {
            String[] cells = line.split("\t", 7);
            return new Ended(
                    cells[0],
                    Long.parseLong(cells[1]),
                    Long.parseLong(cells[2]),
                    Long.parseLong(cells[3]),
                    Integer.parseInt(cells[4]),
                    Integer.parseInt(cells[5]),
                    cells[6]);
        }
    }

    private HostileImport() {}

    /// @param args seconds after which to give up, then the files; each lies in a folder with the case's name
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long seconds = Long.parseLong(args[0]);
        try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor()) {
            for (int i = 1; i < args.length; i++) {
                Path file = Path.of(args[i]);
                String name = file.getParent().getFileName().toString();
                Thread worker = Thread.currentThread();
                var late = watch.schedule(
                        () -> {
                            StringBuilder where = new StringBuilder();
                            for (StackTraceElement frame : worker.getStackTrace()) {
                                where.append(frame.getClassName().replaceAll(".*\\.", ""))
                                        .append('.')
                                        .append(frame.getMethodName())
                                        .append(':')
                                        .append(frame.getLineNumber())
                                        .append(' ');
                            }
                            out.println(new Ended(name, seconds * 1000, work(), 0, -1, 0, where.toString()).line());
                            Runtime.getRuntime().halt(1);
                        },
                        seconds,
                        TimeUnit.SECONDS);
                Ended ended = imported(name, file);
                late.cancel(false);
                out.println(ended.line());
            }
        }
    }

    private static Ended imported(String name, Path file) throws IOException {
        Path project = Files.createTempDirectory(file.getParent(), "p").resolve("p.vielstimmig");
        run("new", project.toString());
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long from = System.nanoTime();
        long worked = work();
        Said said = run("import", project.toString(), file.toString());
        long millis = (System.nanoTime() - from) / 1_000_000;
        worked = work() - worked;
        long bytes = pools().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        String told = said.code() == 0 ? said.out() : said.err();
        String[] lines = told.strip().split("\n");
        String shown = lines[0] + (lines.length > 1 && said.code() != 0 ? " // " + lines.length + " lines" : "");
        int count = run("transcripts", project.toString(), "--json").out().split("\"title\"", -1).length - 1;
        return new Ended(name, millis, worked, bytes >> 20, said.code(), count, shown.replace('\t', ' '));
    }

    private static long work() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1_000_000;
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP);
    }

    private record Said(int code, String out, String err) {}

    private static Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Pictures none = (Pictures) Proxy.newProxyInstance(
                HostileImport.class.getClassLoader(), new Class<?>[] {Pictures.class}, (proxy, method, values) -> {
                    throw new UnsupportedOperationException();
                });
        int code = Cli.run(arguments, none, new PrintStream(out), new PrintStream(err));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
