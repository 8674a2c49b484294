package org.vielstimmig.desktop.shell;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// What it costs in a program just started to come from the start screen to the sample: from the click to the first
/// passage in the drawer and the first name of a code beside the text. The
/// rehearsal goes before it as in the program, unless `bare` is set. Prints milliseconds and processor time, of all
/// threads and of each; asserts nothing. With an argument the window is a real one, on the screen of `DISPLAY`.
public final class SampleBench {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private SampleBench() {}

    public static void main(String[] arguments) throws Exception {
        Home home = new Home(Files.createTempDirectory("sample-bench"));
        if (arguments.length > 0) {
            Fx.startOnScreen(home);
        } else {
            Fx.startOffScreen(home);
        }
        SettingsFile settings = new SettingsFile(home);
        settings.change(s -> s.withCoder("Anna Klein").withLanguage("de").withTheme("light"));
        Workers workers = new Workers(3);
        Theme theme = Fx.get(Theme::new);
        CountDownLatch ended = new CountDownLatch(1);
        Shell shell = Fx.get(
                () -> new Shell(new Stage(), home, settings, theme, workers, Workspaces.all(), ended::countDown));
        Fx.get(() -> shell.start(null, false));
        Fx.pulse();
        if (!Boolean.getBoolean("bare")) {
            Fx.get(() -> Rehearsal.begin(shell));
        }
        // As long as a person needs to read what there is to choose from.
        Thread.sleep(Integer.getInteger("wait", 5000));
        System.out.printf(Locale.ROOT, "load %.1f%n", SYSTEM.getSystemLoadAverage());
        measure(shell);
        Fx.get(() -> {
            shell.quit();
            return true;
        });
        ended.await();
        workers.close();
        System.exit(0);
    }

    private static void measure(Shell shell) throws InterruptedException {
        Map<String, Long> before = threads();
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        Fx.get(() -> {
            shell.sample();
            return true;
        });
        long opened = 0;
        while (true) {
            Thread.sleep(20);
            if (opened == 0 && Fx.get(() -> shell.life().open() != null)) {
                opened = System.nanoTime();
                print("project open", opened - start, SYSTEM.getProcessCpuTime() - processor);
            }
            if (opened > 0 && Fx.get(() -> seen(shell, ".page-code") && seen(shell, ".passage-row"))) {
                break;
            }
        }
        Fx.pulse();
        print("first codings seen", System.nanoTime() - start, SYSTEM.getProcessCpuTime() - processor);
        threads().forEach((name, nanos) -> {
            long used = nanos - before.getOrDefault(name, 0L);
            if (used > 5_000_000) {
                System.out.printf(Locale.ROOT, "    %-40s %6.0f ms%n", name, used / 1e6);
            }
        });
        while (Fx.get(() -> !shell.life().open().find().isCurrent())) {
            Thread.sleep(20);
        }
        print("index complete", System.nanoTime() - start, SYSTEM.getProcessCpuTime() - processor);
    }

    private static boolean seen(Shell shell, String style) {
        for (Node node : shell.frame().root().lookupAll(style)) {
            if (node.isVisible() && node.getLayoutBounds().getWidth() > 0) {
                return true;
            }
        }
        return false;
    }

    private static void print(String what, long nanos, long processor) {
        System.out.printf(Locale.ROOT, "  %-22s %6.0f ms, processor %6.0f ms%n", what, nanos / 1e6, processor / 1e6);
    }

    private static Map<String, Long> threads() {
        Map<String, Long> all = new TreeMap<>();
        for (long id : THREADS.getAllThreadIds()) {
            ThreadInfo info = THREADS.getThreadInfo(id);
            if (info != null) {
                all.merge(info.getThreadName(), THREADS.getThreadCpuTime(id), Long::sum);
            }
        }
        return all;
    }
}
