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
import org.vielstimmig.desktop.kit.Messages;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.Report;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Given;
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
                Runnable::run,
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

    /// Steps on one interview and one code are found however many others were done since.
    @Test
    void filtersByTranscriptAndCodeBeyondWhatWasRead() {
        var first = Given.transcript(session, "Erstes", "I: Was half?\nB: Der Garten und die Nachbarn.\n");
        var second = Given.transcript(session, "Zweites", "I: Was fehlte?\nB: Das Geld und der Garten.\n");
        add("Orte/Garten");
        var tree = new CodeTree(session.snapshot().codes());
        Code garden = tree.byPath("Orte/Garten").orElseThrow();
        Code places = tree.byPath("Orte").orElseThrow();
        Given.coding(session, first, "Garten", garden);
        Given.coding(session, second, "Garten", garden);
        for (int i = 0; i < HistoryViewModel.PAGE + 20; i++) {
            add("Viel " + i);
        }
        HistoryViewModel model = model(Clock.systemDefaultZone());
        assertEquals(HistoryViewModel.PAGE, model.all().size());
        model.transcriptProperty().set(first);
        settle();
        assertEquals(2, model.rows().size(), () -> words(model).toString());
        model.codeProperty().set(garden.id());
        settle();
        assertEquals(1, model.rows().size(), () -> words(model).toString());
        model.transcriptProperty().set(null);
        settle();
        assertEquals(3, model.rows().size(), () -> words(model).toString());
        model.codeProperty().set(places.id());
        settle();
        assertEquals(3, model.rows().size(), "what lies below a theme belongs to it");
        assertTrue(model.isNarrowed());
        Report report = model.report().join();
        assertEquals(3, report.rows().size());
        assertEquals(List.of("Code mit allen darunter: Orte"), report.notes());
        model.codeProperty().set(null);
        settle();
        assertEquals(HistoryViewModel.PAGE, model.all().size());
        assertTrue(model.report().join().rows().size() > HistoryViewModel.PAGE, "all of it, not only what was read");
        model.release();
    }

    @Test
    void saysBeforehandWhatGoingThereComesTo() {
        add("Eins");
        var text = Given.transcript(session, "Gespräch", "I: Was half?\nB: Der Garten und die Nachbarn.\n");
        Code one = new CodeTree(session.snapshot().codes()).byPath("Eins").orElseThrow();
        Given.coding(session, text, "Garten", one);
        Given.coding(session, text, "Nachbarn", one);
        HistoryViewModel model = model(Clock.systemDefaultZone());
        model.look(null);
        assertTrue(model.previewProperty().get().getFirst().startsWith("Wählen Sie einen Schritt"));
        model.look(model.rows().getFirst());
        assertEquals(
                List.of("So steht das Projekt jetzt."), model.previewProperty().get());
        model.look(model.rows().getLast());
        settle();
        assertEquals(
                List.of("3 Schritte werden rückgängig gemacht.", "Codierungen: −2", "    Eins: −2", "Transkripte: −1"),
                model.previewProperty().get());
        for (HistoryViewModel.Row row : List.copyOf(model.rows())) {
            model.look(row);
        }
        model.look(model.rows().get(1));
        settle();
        assertEquals(
                "Ein Schritt wird rückgängig gemacht.",
                model.previewProperty().get().getFirst(),
                "only the last one looked at is told of");
        assertEquals(1, model.goTo(model.rows().get(1)).join());
        settle();
        model.look(model.rows().getFirst());
        settle();
        assertEquals(
                "Ein Schritt wird wiederholt.", model.previewProperty().get().getFirst());
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
        settle();
        assertEquals(List.of("Neuer Code: Förderung"), words(model));
        Report report = model.report().join();
        assertEquals(1, report.rows().size());
        assertEquals("Anna Klein", report.rows().getFirst().get(2).text());
        assertEquals(List.of("Person: Anna Klein"), report.notes());
        assertEquals(2, model.stepsTo(model.rows().getFirst()), "the way back counts steps that the filter hides");
        assertNull(model.now(), "where the project is, the filter leaves out");
        model.personProperty().set(null);
        settle();
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
