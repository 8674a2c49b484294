package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Backups;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.CodesAs;
import org.vielstimmig.project.LastPlace;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// Opening and closing without a window.
class ProjectLifeTest {

    @TempDir
    Path folder;

    private Home home;
    private SettingsFile settings;
    private Workers workers;
    private ProjectLife life;

    @BeforeEach
    void make() {
        home = new Home(folder.resolve("home"));
        settings = new SettingsFile(home);
        workers = new Workers(2);
        life = new ProjectLife(home, settings, workers, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
    }

    @AfterEach
    void end() {
        life.shutDown().join();
        workers.close();
    }

    @Test
    void makesClosesAndOpensAgain() {
        Path path = folder.resolve("Neu.vielstimmig");
        assertTrue(life.create(path).join());
        assertEquals("Neu", life.open().title());
        life.close().join();
        assertNull(life.open());
        assertTrue(life.open(path).join());
        assertEquals(List.of(path.toString()), settings.get().recent());
        assertFalse(life.open().session().uncleanEnd());
    }

    @Test
    void neverOverwrites() throws Exception {
        Path path = Files.writeString(folder.resolve("da.vielstimmig"), "schon da");
        assertFalse(life.create(path).join());
        assertInstanceOf(Problem.FileExists.class, life.failedProperty().get().problem());
        assertEquals("schon da", Files.readString(path));
        assertNull(life.openingProperty().get());
    }

    @Test
    void aProjectHeldElsewhereIsNamedAndTheNextOneOpens() {
        Path path = folder.resolve("Geteilt.vielstimmig");
        try (Session other = Session.create(path, "Geteilt", "Mira")) {
            assertFalse(life.open(path).join());
            assertInstanceOf(
                    Problem.ProjectLocked.class, life.failedProperty().get().problem());
            assertEquals("Geteilt", other.snapshot().project().title());
        }
        assertTrue(life.open(path).join());
        assertNull(life.failedProperty().get());
    }

    @Test
    void aSampleHeldByAnotherWindowIsLeftAlone() {
        assertTrue(life.sample(Lang.DE).join());
        Path first = life.open().path();
        ProjectLife other = new ProjectLife(home, settings, workers, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        assertTrue(other.sample(Lang.DE).join());
        assertEquals("Beispiel.vielstimmig", first.getFileName().toString());
        assertEquals("Beispiel 2.vielstimmig", other.open().path().getFileName().toString());
        other.shutDown().join();
    }

    @Test
    void aSampleOfAnEarlierEditionStaysAsItIs() throws Exception {
        Path old = home.root().resolve("sample").resolve("Beispiel.vielstimmig");
        Files.createDirectories(old.resolveSibling(""));
        try (Session session = Session.create(old, "Beispiel von früher", "Mira")) {
            Session.await(new Codebook(session).add("Eigenes", code -> code));
        }
        byte[] before = Files.readAllBytes(old);
        assertTrue(life.sample(Lang.DE).join());
        assertEquals(20, life.open().session().snapshot().transcripts().size());
        Path now = life.open().path();
        assertEquals("Beispiel.vielstimmig", now.getFileName().toString());
        life.close().join();
        assertArrayEquals(before, Files.readAllBytes(old));
        assertTrue(life.sample(Lang.DE).join());
        assertEquals(now, life.open().path());
    }

    @Test
    void theSampleBeginsWhereTheCodeIsFirstSpokenOfAndLaterWhereOneWas() {
        settings.change(s -> s.withChoice("frame.room", "search"));
        assertTrue(life.sample(Lang.DE).join());
        Session session = life.open().session();
        String mine = "coding." + session.snapshot().project().id() + ".";
        var choices = settings.get().choices();
        Transcript interview = session.snapshot().transcripts().getFirst();
        assertEquals("coding", choices.get("frame.room"));
        assertEquals(interview.id().toString(), choices.get(mine + "last"));
        String code = session.snapshot().codes().stream()
                .filter(c -> c.name().equals("Tandem"))
                .map(c -> c.id().toString())
                .findFirst()
                .orElseThrow();
        assertEquals(code, choices.get(mine + "code"));
        int offset = LastPlace.offset(
                        settings.get(), session.snapshot().project().id(), interview.id())
                .orElseThrow();
        var codings = Session.await(session.read(store -> store.codings(interview.id())));
        int first = codings.stream()
                .filter(c -> c.code().toString().equals(code))
                .mapToInt(c -> c.range().start())
                .min()
                .orElseThrow();
        assertTrue(offset < first && first - offset < 1200, offset + " before " + first);
        assertTrue(codings.size() > 50);

        settings.change(s -> s.withChoice(mine + "code", "").withChoice("frame.room", "search"));
        life.close().join();
        assertTrue(life.sample(Lang.DE).join());
        assertEquals("", settings.get().choices().get(mine + "code"));
        assertEquals("search", settings.get().choices().get("frame.room"));
    }

    @Test
    void otherProjectsBeginAsTheyAre() {
        assertTrue(life.create(folder.resolve("Neu.vielstimmig")).join());
        assertTrue(settings.get().choices().keySet().stream().noneMatch(key -> key.startsWith("coding.")));
    }

    @Test
    void whoWasChosenInTheSampleDoesNotCodeElsewhere() {
        settings.change(s -> s.withCoder("Anna Klein"));
        assertTrue(life.sample(Lang.DE).join());
        Session sample = life.open().session();
        assertEquals("Anna Klein", sample.actor());
        String other = sample.snapshot().coders().getFirst().name();
        settings.change(s -> CodesAs.choose(s, sample.snapshot(), other));
        life.close().join();
        assertTrue(life.create(folder.resolve("Neu.vielstimmig")).join());
        assertEquals("Anna Klein", life.open().session().actor());
        life.close().join();
        assertTrue(life.sample(Lang.DE).join());
        assertEquals(other, life.open().session().actor());
        assertEquals("Anna Klein", settings.get().coderName());
    }

    @Test
    void closingKeepsTheCopyOfTheDayAndItComesBack() {
        Path path = folder.resolve("Stimmen.vielstimmig");
        assertTrue(life.create(path).join());
        Session session = life.open().session();
        Session.await(new Codebook(session).add("Förderung", code -> code));
        var id = session.snapshot().project().id();
        Restoring.remember(settings, life.open());
        life.close().join();
        List<Path> copies = new Backups(home).of(id);
        assertEquals(1, copies.size());
        List<Restoring.Copy> listed = Restoring.copies(home, settings);
        assertEquals("Stimmen", listed.getFirst().title());
        assertTrue(listed.getFirst().words(Lang.DE).startsWith("Stimmen · "));

        Path back = folder.resolve("Zurück.vielstimmig");
        assertTrue(life.restore(copies.getFirst(), back).join());
        assertEquals(back, life.open().path());
        assertEquals(1, life.open().session().snapshot().codes().size());
        assertTrue(Files.exists(path), "the project of today stays");
    }

    @Test
    void aWindowThatEndsWhileAProjectOpensFreesItsFile() {
        Path path = folder.resolve("Schnell.vielstimmig");
        Session.create(path, "Schnell", "Anna").close();
        var opening = life.open(path);
        life.shutDown().join();
        opening.join();
        try (Session again = Session.open(path, "Mira")) {
            assertNotNull(again.snapshot());
            assertFalse(again.uncleanEnd());
        }
        assertFalse(life.open(path).join(), "nothing opens after the end");
    }
}
