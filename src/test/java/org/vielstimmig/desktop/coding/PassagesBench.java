package org.vielstimmig.desktop.coding;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vielstimmig.desktop.kit.Pump;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.Order;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Which;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// What the passages beside the text cost in a very large project, through the view model: the argument names a
/// project file as `LargeBench` leaves it. Prints milliseconds; asserts nothing.
public final class PassagesBench {

    private PassagesBench() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("passages");
        try (Session session = Session.open(Path.of(arguments[0]), "Person 0")) {
            Session.await(session.lookedOver());
            Pump pump = new Pump(session);
            CodingViewModel model = new CodingViewModel(
                    session,
                    pump,
                    pump,
                    new Choices(
                            new SettingsFile(new Home(home)),
                            session.snapshot().project().id().toString()));
            pump.settle();
            PassagesViewModel passages = new PassagesViewModel(model);
            pump.settle();
            CodeId code = session.snapshot().codes().get(1).id();
            CodeId other = session.snapshot().codes().get(20).id();
            for (int round = 0; round < 3; round++) {
                model.chosenProperty().set(null);
                until(pump, passages);
                measure(
                        "a code's passages, first page",
                        pump,
                        passages,
                        () -> model.chosenProperty().set(code));
                orders("a code's", pump, passages);
                measure(
                        "all passages, first page",
                        pump,
                        passages,
                        () -> passages.followsCodeProperty().set(false));
                long looking = System.nanoTime();
                int middle = passages.rows().size() / 2;
                passages.rows().get(middle);
                while (passages.rows().get(middle) instanceof PassageRow.Waiting) {
                    pump.settle();
                }
                print("a page in their middle", System.nanoTime() - looking, passages);
                measure(
                        "all, by transcript",
                        pump,
                        passages,
                        () -> passages.orderProperty().set(Order.grouped(Order.By.TRANSCRIPT)));
                measure(
                        "all, by code",
                        pump,
                        passages,
                        () -> passages.orderProperty().set(Order.grouped(Order.By.CODE)));
                measure(
                        "all, in the order of coders",
                        pump,
                        passages,
                        () -> passages.orderProperty().set(Order.sorted(Order.By.CODER, true)));
                passages.orderProperty().set(Order.PLACE);
                until(pump, passages);
                orders("all", pump, passages);
                measure(
                        "two codes of one speaker",
                        pump,
                        passages,
                        () -> passages.whichProperty()
                                .set(Which.ALL.withCodes(Set.of(code, other)).withSpeakers(Set.of("B1"))));
                passages.whichProperty().set(Which.ALL);
                passages.followsCodeProperty().set(true);
                until(pump, passages);
            }
            model.release();
        }
    }

    /// Those that ask what each passage is like.
    private static void orders(String whose, Pump pump, PassagesViewModel passages) throws Exception {
        for (Order.By by : List.of(Order.By.WEIGHT, Order.By.CREATED, Order.By.LENGTH)) {
            for (boolean falling : List.of(true, false)) {
                measure(
                        whose + ", by " + by + (falling ? ", falling" : ""),
                        pump,
                        passages,
                        () -> passages.orderProperty().set(Order.sorted(by, falling)));
            }
        }
        measure(
                whose + ", divided by speaker",
                pump,
                passages,
                () -> passages.orderProperty().set(Order.grouped(Order.By.SPEAKER)));
        passages.orderProperty().set(Order.PLACE);
        until(pump, passages);
    }

    private static void measure(String what, Pump pump, PassagesViewModel passages, Runnable ask) throws Exception {
        long start = System.nanoTime();
        long before = cpu();
        var shown = passages.listingProperty().get();
        ask.run();
        do {
            pump.step();
        } while (passages.searchingProperty().get()
                && passages.listingProperty().get() == shown);
        long took = System.nanoTime() - start;
        System.out.printf(Locale.ROOT, "  worked %8.1f ms:", (cpu() - before) / 1e6);
        print(what, took, passages);
        if (passages.searchingProperty().get()) {
            until(pump, passages);
            System.out.printf(Locale.ROOT, "  worked %8.1f ms:", (cpu() - before) / 1e6);
            print("all of them", System.nanoTime() - start, passages);
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void until(Pump pump, PassagesViewModel passages) throws Exception {
        do {
            pump.step();
        } while (passages.searchingProperty().get());
    }

    private static void print(String what, long nanos, PassagesViewModel passages) {
        System.out.printf(Locale.ROOT, "  %-34s %8.1f ms  of %,d%n", what, nanos / 1e6, passages.count());
    }
}
