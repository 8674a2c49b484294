package org.vielstimmig.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Messages;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.Problem;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// The history of a real project, without a toolkit.
class HistoryViewModelTest {

    @TempDir
    Path folder;

    private Session session;
    private Workers workers;
    private Desk desk;

    @BeforeEach
    void make() {
        session = Session.create(folder.resolve("p.vielstimmig"), "Stimmen", "Anna Klein");
        workers = new Workers(1);
        desk = new Desk(
                Lang.DE,
                null,
                FxDoor.direct(),
                null,
                new Loud(),
                new SettingsFile(new Home(folder.resolve("home"))),
                workers);
    }

    @AfterEach
    void end() {
        workers.close();
        session.close();
    }

    private void add(String code) {
        Session.await(new Codebook(session).add(code, it -> it));
    }

    private HistoryViewModel model(Clock clock) {
        HistoryViewModel model = new HistoryViewModel(session, desk, clock);
        settle();
        return model;
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            Session.await(session.read(store -> true));
        }
    }

    private static List<String> words(HistoryViewModel model) {
        return model.rows().stream().map(HistoryViewModel.Row::words).toList();
    }

    @Test
    void tellsTheTrailNewestFirstAndGoesAlongIt() {
        add("Eins");
        add("Zwei");
        HistoryViewModel model = model(Clock.systemDefaultZone());
        add("Drei");
        add("Vier");
        settle();
        assertEquals(
                List.of("Neuer Code: Vier", "Neuer Code: Drei", "Neuer Code: Zwei", "Neuer Code: Eins"), words(model));
        HistoryViewModel.Row two = model.rows().get(2);
        assertEquals(2, model.stepsTo(two));
        assertEquals(0, model.stepsTo(model.rows().getFirst()));
        assertEquals("Heute", two.day());

        assertEquals(2, model.goTo(two).join());
        settle();
        assertEquals(
                List.of("Eins", "Zwei"),
                session.snapshot().codes().stream().map(code -> code.name()).toList());
        assertEquals(
                List.of(true, true, false, false),
                model.rows().stream().map(HistoryViewModel.Row::undone).toList());
        assertEquals(two, model.now());

        HistoryViewModel.Row four = model.rows().getFirst();
        assertEquals(2, model.stepsTo(four));
        assertEquals(1, model.stepsTo(model.rows().get(1)));
        assertEquals(2, model.goTo(four).join());
        settle();
        assertEquals(4, session.snapshot().codes().size());
        assertTrue(model.rows().stream().noneMatch(HistoryViewModel.Row::undone));
        model.release();
    }

    @Test
    void filtersByWordsAndPerson() {
        add("Förderung");
        session.setActor("Mira Sol");
        add("Verwaltung");
        Session.await(new Codebook(session).release("Runde"));
        HistoryViewModel model = model(Clock.systemDefaultZone());
        assertEquals(List.of("Anna Klein", "Mira Sol"), model.people());
        model.filterProperty().set("förd");
        assertEquals(List.of("Neuer Code: Förderung"), words(model));
        model.filterProperty().set("mira");
        assertEquals(2, model.rows().size());
        model.filterProperty().set("");
        model.personProperty().set("Anna Klein");
        assertEquals(List.of("Neuer Code: Förderung"), words(model));
        assertEquals(1, model.report().rows().size());
        assertEquals("Anna Klein", model.report().rows().getFirst().get(2).text());
        assertEquals(3, model.all().size(), "the way back counts steps that the filter hides");
        model.personProperty().set(null);
        assertEquals(3, model.rows().size());
        model.release();
    }

    @Test
    void readsFurtherBackOnDemand() {
        int steps = HistoryViewModel.PAGE + 5;
        for (int i = 1; i <= steps; i++) {
            add("Code " + i);
        }
        HistoryViewModel model = model(Clock.systemDefaultZone());
        assertEquals(HistoryViewModel.PAGE, model.all().size());
        assertTrue(model.moreProperty().get());
        model.readMore();
        settle();
        assertEquals(steps, model.all().size());
        assertFalse(model.moreProperty().get());
        model.release();
    }

    @Test
    void anEmptyHistoryHasNoNow() {
        HistoryViewModel model = model(Clock.systemDefaultZone());
        assertTrue(model.loadedProperty().get());
        assertEquals(List.of(), words(model));
        assertNull(model.now());
        model.release();
    }

    @Test
    void daysHaveNames() {
        add("Eins");
        assertEquals(
                "Gestern",
                model(Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(1)))
                        .rows()
                        .getFirst()
                        .day());
        String later = model(Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(3)))
                .rows()
                .getFirst()
                .day();
        assertTrue(later.matches("\\d{1,2}\\. \\p{L}+ \\d{4}"), later);
    }

    @Test
    void aReleasedHistoryHearsNothingMore() {
        HistoryViewModel model = model(Clock.systemDefaultZone());
        model.release();
        add("Eins");
        settle();
        assertEquals(List.of(), words(model));
    }

    /// Any fault ends the test.
    private static final class Loud implements Messages {
        @Override
        public void problem(Problem problem) {
            throw new AssertionError(problem);
        }

        @Override
        public void unexpected(Throwable fault) {
            throw new AssertionError(fault);
        }

        @Override
        public void passing(String text) {}

        @Override
        public void passing(String text, String action, Runnable run) {}
    }
}
