package org.vielstimmig.desktop.coding;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Inputs;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// How long the coding room takes in a window with two transcripts of a million characters, 4,000 turns and
/// 3,000 codings each: opening, changing the transcript, coding, focus, the wheel. Run headless; prints
/// milliseconds, median and 95th, of the clock and of the FX thread's own work; asserts nothing.
///
/// Arguments: which of `open switch code undo focus scroll` to measure, all if none is named, and before
/// them how often the usual number of times; `codings:30000` puts another number on the first text, and
/// `file:NAME` keeps the project for the next time. `memory` tells what the open room holds.
///
/// "Painted" is the beginning of the frame after the one that laid it out, so a little late rather than early.
public final class CodingBench {

    private final Random random = new Random(1);
    private final Path home;
    private Session session;
    private List<TranscriptId> transcripts = List.of();
    private List<Code> codes = List.of();
    private CodingWorkspace room;
    private Stage stage;
    /// A window that stays, and what is in it; null while each room has a window of its own.
    private @Nullable StackPane host;

    private @Nullable Theme worn;
    private long fxThread;
    /// Whether frames are being watched.
    private boolean frames;

    private long pulseBegan;
    private long pulseWork;
    /// What a step of the wheel took: its event, and the styles and the layout of the frame behind it.
    private volatile long pulsed;
    private volatile long pulsedWork;

    private int codings = 3_000;
    private final Set<String> wanted = new HashSet<>();
    private int factor = 1;

    /// What one action took, in nanoseconds after its start.
    private static final class Watch {
        private final long start = System.nanoTime();
        private volatile long durable;
        private volatile long laidOut;
        private volatile long painted;
        private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    }

    private @Nullable Watch watch;
    private BooleanSupplier there = () -> true;

    private @Nullable Path kept;

    private CodingBench(Path home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        CodingBench bench = new CodingBench(Files.createTempDirectory("bench"));
        for (String argument : arguments) {
            if (argument.chars().allMatch(Character::isDigit)) {
                bench.factor = Integer.parseInt(argument);
            } else if (argument.startsWith("codings:")) {
                bench.codings = Integer.parseInt(argument.substring("codings:".length()));
            } else if (argument.startsWith("file:")) {
                bench.kept = Path.of(argument.substring("file:".length()));
            } else {
                bench.wanted.add(argument);
            }
        }
        BenchProject project = BenchProject.begin(bench.home, bench.codings, bench.kept);
        bench.session = project.session();
        bench.transcripts = project.transcripts();
        bench.codes = project.codes();
        bench.run();
        Platform.exit();
        System.exit(0);
    }

    // --- measuring ---------------------------------------------------------------------------------------------------

    private void run() throws Exception {
        try (Workers workers = new Workers(1)) {
            SettingsFile settings = new SettingsFile(new Home(home));
            FxRun.run(() -> fxThread = Thread.currentThread().threadId());
            idle(settings, workers);
            FxRun.run(() -> {
                frames = true;
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        frameBegins();
                    }
                }.start();
            });
            System.out.printf(Locale.ROOT, "%-44s %25s   %s%n", "", "clock p50, p95", "FX thread p50, p95");
            if (isWanted("open")) {
                opening("open the room, cold: laid out, painted", 1, settings, workers);
                opening("open the room, warm: laid out, painted", 8 * factor, settings, workers);
                stay();
                opening("  in a window that is there", 8 * factor, settings, workers);
                FxRun.run(() -> stage.hide());
                host = null;
                worn = null;
            }
            open(settings, workers);
            if (isWanted("memory")) {
                memory();
            }
            if (isWanted("switch")) {
                switching();
            }
            if (isWanted("code")) {
                coding("code a passage", null);
                coding("code a passage, its code's passages below", codes.getFirst());
            }
            if (isWanted("undo")) {
                undoing();
            }
            if (isWanted("focus")) {
                focusing();
            }
            if (isWanted("scroll")) {
                scrolling();
            }
            closeWindow();
            session.close();
        }
    }

    private boolean isWanted(String what) {
        return wanted.isEmpty() || wanted.contains(what);
    }

    /// What a room costs in which nothing happens.
    private void idle(SettingsFile settings, Workers workers) throws Exception {
        open(settings, workers);
        System.out.printf("%,d codings on the page%n", page().codings().size());
        Thread.sleep(3_000);
        long before = worked();
        Thread.sleep(3_000);
        System.out.printf(Locale.ROOT, "idle, FX thread per second %.1f%n", (worked() - before) / 3e6);
        closeWindow();
    }

    /// What is held while the room is open and nothing happens.
    private void memory() throws Exception {
        settle();
        System.out.printf(Locale.ROOT, "heap with the room open %d MiB%n", heap());
    }

    private static long heap() throws Exception {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private void opening(String what, int times, SettingsFile settings, Workers workers) throws Exception {
        List<Watch> all = new ArrayList<>();
        double[] work = new double[times];
        for (int i = 0; i < times; i++) {
            long before = worked();
            all.add(open(settings, workers));
            work[i] = (worked() - before) / 1e6;
            closeWindow();
        }
        print(what, all, w -> w.laidOut - w.start, work);
        print("", all, w -> w.painted - w.start, null);
    }

    private Watch open(SettingsFile settings, Workers workers) throws Exception {
        Watch now = new Watch();
        FxRun.run(() -> {
            Theme theme = worn == null ? light() : worn;
            Stubs stubs = new Stubs();
            room = new CodingWorkspace(
                    new Desk(Lang.DE, theme, FxDoor.live(), stubs, stubs, settings, workers), session);
            if (host == null) {
                showWindow(room.view(), theme);
            } else {
                host.getChildren().setAll(room.view());
            }
            room.shown();
            expect(now, () -> room.page().page().codings().size() > Math.min(codings, 3_000) / 2);
        });
        if (frames) {
            now.done.join();
        } else {
            Thread.sleep(4_000);
        }
        settle();
        return now;
    }

    private static Theme light() {
        Theme theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        return theme;
    }

    private void showWindow(Parent content, Theme theme) {
        Scene scene = new Scene(content, 1376, 830);
        theme.dress(scene);
        stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        scene.addPreLayoutPulseListener(() -> {
            pulseBegan = System.nanoTime();
            pulseWork = cpu();
        });
        scene.addPostLayoutPulseListener(this::laidOut);
        stage.show();
    }

    /// Rooms come into one window from now on, as they do in the program.
    private void stay() throws Exception {
        FxRun.run(() -> {
            worn = light();
            host = new StackPane();
            showWindow(host, worn);
        });
        settle();
    }

    private void closeWindow() throws Exception {
        FxRun.run(() -> {
            if (host == null) {
                stage.hide();
            } else {
                host.getChildren().clear();
            }
            room.release();
        });
        settle();
    }

    private void switching() throws Exception {
        List<Watch> all = new ArrayList<>();
        int times = 16 * factor;
        double[] work = new double[times];
        for (int i = 0; i < times; i++) {
            TranscriptId to = transcripts.get((i + 1) % 2);
            long before = worked();
            Watch now = new Watch();
            FxRun.run(() -> {
                room.showTranscript(to);
                expect(
                        now,
                        () -> room.model().page().opened() != null
                                && room.model()
                                        .page()
                                        .opened()
                                        .transcript()
                                        .id()
                                        .equals(to)
                                && room.page().page().codings().size() > Math.min(codings, 3_000) / 2);
            });
            now.done.join();
            settle();
            all.add(now);
            work[i] = (worked() - before) / 1e6;
        }
        print("change the transcript: laid out", all, w -> w.laidOut - w.start, work);
        print("  painted", all, w -> w.painted - w.start, null);
    }

    private void coding(String what, @Nullable Code chosen) throws Exception {
        FxRun.run(() -> room.model().chosenProperty().set(chosen == null ? null : chosen.id()));
        FxRun.run(() -> room.page().page().reveal(turn(2_000)));
        settle();
        List<Watch> all = new ArrayList<>();
        int times = 60 * factor;
        double[] work = new double[times];
        double[] stored = new double[times];
        for (int i = 0; i < times; i++) {
            TextRange turn = turn((chosen == null ? 2_000 : 2_003) + i % 3);
            TextRange range = new TextRange(turn.start(), turn.start() + 20 + i % 70 * 3 + i / 70);
            Code code = chosen == null ? codes.get(random.nextInt(codes.size())) : chosen;
            // The words are selected before; what is measured begins with the key.
            FxRun.run(() -> page().select(range));
            settle();
            long before = worked();
            long storing = stored();
            Watch now = new Watch();
            Runnable stop = session.listen(happened -> now.durable = System.nanoTime());
            FxRun.run(() -> {
                int had = page().codings().size();
                room.room().actions().code(range, code.id());
                expect(now, () -> page().codings().size() > had);
            });
            now.done.join();
            settle();
            stop.run();
            all.add(now);
            work[i] = (worked() - before) / 1e6;
            stored[i] = (stored() - storing) / 1e6;
        }
        print(what + ": durable", all, w -> w.durable - w.start, stored);
        print("  laid out", all, w -> w.laidOut - w.start, work);
        print("  painted", all, w -> w.painted - w.start, null);
        FxRun.run(() -> room.model().chosenProperty().set(null));
    }

    private void undoing() throws Exception {
        List<Watch> all = new ArrayList<>();
        int times = 40 * factor;
        double[] work = new double[times];
        for (int i = 0; i < times; i++) {
            long before = worked();
            Watch now = new Watch();
            FxRun.run(() -> {
                int had = page().codings().size();
                session.undo();
                expect(now, () -> page().codings().size() < had);
            });
            now.done.join();
            settle();
            all.add(now);
            work[i] = (worked() - before) / 1e6;
        }
        print("undo a coding: laid out", all, w -> w.laidOut - w.start, work);
        print("  painted", all, w -> w.painted - w.start, null);
    }

    private void focusing() throws Exception {
        FxRun.run(() -> room.model().drawn().focusProperty().set(true));
        List<Watch> all = new ArrayList<>();
        int times = 30 * factor;
        double[] work = new double[times];
        for (int i = 0; i < times; i++) {
            Code code = codes.get(i % codes.size());
            long before = worked();
            Watch now = new Watch();
            FxRun.run(() -> {
                room.model().chosenProperty().set(code.id());
                expect(now, () -> true);
            });
            now.done.join();
            settle();
            all.add(now);
            work[i] = (worked() - before) / 1e6;
        }
        print("focus on another code: laid out", all, w -> w.laidOut - w.start, work);
        print("  painted", all, w -> w.painted - w.start, null);
        FxRun.run(() -> room.model().drawn().focusProperty().set(false));
        settle();
    }

    private void scrolling() throws Exception {
        FxRun.run(() -> page().reveal(turn(2_500)));
        settle();
        int times = 120 * factor;
        double[] laid = new double[times];
        double[] work = new double[times];
        double[] painted = new double[times];
        for (int i = 0; i < times; i++) {
            int step = i;
            pulsed = 0;
            pulsedWork = 0;
            Watch now = new Watch();
            FxRun.run(() -> {
                long start = System.nanoTime();
                long before = cpu();
                wheel(step % 60 < 30 ? -60 : 60);
                pulsed = System.nanoTime() - start;
                pulsedWork = cpu() - before;
                expect(now, () -> true);
            });
            now.done.join();
            laid[i] = pulsed / 1e6;
            work[i] = pulsedWork / 1e6;
            painted[i] = (pulsed + now.painted - now.laidOut) / 1e6;
        }
        steps("wheel step laid out", laid, work);
        steps("  painted", painted, null);
    }

    private static void steps(String what, double[] clock, double @Nullable [] work) {
        Arrays.sort(clock);
        System.out.printf(
                Locale.ROOT, "%-44s %12.1f %12.1f", what, clock[clock.length / 2], clock[clock.length * 95 / 100]);
        if (work != null) {
            Arrays.sort(work);
            System.out.printf(Locale.ROOT, "   %8.1f %8.1f", work[work.length / 2], work[work.length * 95 / 100]);
        }
        System.out.println();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void wheel(double delta) {
        Node target = page().lookup(".content");
        Event.fireEvent(target, Inputs.wheel(0, 0, delta));
    }

    private TranscriptPage page() {
        return room.page().page();
    }

    private TextRange turn(int n) {
        return room.page().page().text().turns().get(n).range();
    }

    // --- frames ------------------------------------------------------------------------------------------------------

    private void expect(Watch now, BooleanSupplier so) {
        there = so;
        watch = now;
        Platform.requestNextPulse();
    }

    private void laidOut() {
        Watch now = watch;
        if (now != null && now.laidOut == 0 && there.getAsBoolean()) {
            now.laidOut = System.nanoTime();
            pulsed += now.laidOut - pulseBegan;
            pulsedWork += cpu() - pulseWork;
        }
    }

    private void frameBegins() {
        Watch now = watch;
        if (now != null && now.laidOut != 0) {
            now.painted = System.nanoTime();
            watch = null;
            now.done.complete(true);
        }
    }

    /// Lets everything that was begun come to its end, painted.
    private void settle() throws Exception {
        for (int i = 0; i < 4; i++) {
            Session.await(session.read(store -> true));
            FxRun.settle();
            Thread.sleep(10);
        }
    }

    /// What the store's thread worked.
    private long stored() {
        return Session.await(session.read(store -> cpu()));
    }

    private long worked() {
        return ManagementFactory.getThreadMXBean().getThreadInfo(fxThread) == null
                ? 0
                : ManagementFactory.getThreadMXBean().getThreadCpuTime(fxThread);
    }

    private interface Span {
        long of(Watch watch);
    }

    private static void print(String what, List<Watch> all, Span span, double @Nullable [] work) {
        steps(what, all.stream().mapToDouble(w -> span.of(w) / 1e6).toArray(), work);
    }
}
