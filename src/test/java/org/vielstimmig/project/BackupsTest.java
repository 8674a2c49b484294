package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.settings.Home;

class BackupsTest {

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private Path file;
    private Session session;
    private Backups backups;
    private ProjectId project;

    @BeforeEach
    void open() {
        file = folder.resolve("probe.vielstimmig");
        session = Session.create(file, "Probe", "Person 0");
        backups = new Backups(new Home(folder.resolve("home")), new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneId.of("Europe/Berlin");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        });
        project = session.snapshot().project().id();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Optional<Path> daily() {
        return Session.await(backups.daily(session));
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private static int codes(Path backup) {
        try (Session other = Session.open(backup, "Person 1")) {
            assertEquals(List.of(), Session.await(other.lookedOver()));
            return other.snapshot().codes().size();
        }
    }

    @Test
    void nothingDoneNothingCopied() {
        assertEquals(Optional.empty(), daily());
        assertEquals(List.of(), backups.of(project));
        assertEquals(List.of(), backups.of(ProjectId.create()));
    }

    @Test
    void copyOfTodayIsMadeKeptForHalfAnHourAndThenReplaced() throws IOException {
        Given.code(session, "A");
        Path copy = daily().orElseThrow();
        assertEquals(folder.resolve("home/backups/" + project + "/2026-03-01.vielstimmig"), copy);
        assertEquals(1, codes(copy));
        Given.code(session, "B");
        later(Duration.ofMinutes(29));
        assertEquals(Optional.empty(), daily());
        assertEquals(1, codes(copy));
        later(Duration.ofMinutes(2));
        assertEquals(Optional.of(copy), daily());
        assertEquals(2, codes(copy));
        try (Stream<Path> files = Files.list(copy.getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void remainsOfACopyThatWasBrokenOffAreNoHindrance() throws IOException {
        Given.code(session, "A");
        Path copies = Files.createDirectories(folder.resolve("home/backups/" + project));
        Files.writeString(copies.resolve("2026-03-01.vielstimmig.new"), "halb");
        Files.writeString(copies.resolve("2026-03-01.vielstimmig.new.part"), "halb");
        assertEquals(1, codes(daily().orElseThrow()));
    }

    @Test
    void fourteenDaysAreKept() throws IOException {
        Given.code(session, "A");
        for (int day = 0; day < 17; day++) {
            assertTrue(daily().isPresent());
            later(Duration.ofDays(1));
        }
        List<Path> kept = backups.of(project);
        assertEquals(Backups.DAYS, kept.size());
        assertEquals("2026-03-17.vielstimmig", kept.getFirst().getFileName().toString());
        assertEquals("2026-03-04.vielstimmig", kept.getLast().getFileName().toString());
        later(Duration.ofDays(400));
        daily();
        assertEquals(Backups.DAYS, backups.of(project).size(), "a long pause takes no copies away");
    }

    @Test
    void dayIsTheOneOnTheWall() {
        now = Instant.parse("2026-03-01T23:30:00Z");
        Given.code(session, "A");
        assertEquals(
                "2026-03-02.vielstimmig", daily().orElseThrow().getFileName().toString());
    }

    @Test
    void copyThatCannotBeWrittenIsAProblemAndLeavesTheOldOne() throws IOException {
        Given.code(session, "A");
        Path copy = daily().orElseThrow();
        later(Duration.ofHours(1));
        Path inTheWay = Files.createDirectory(copy.resolveSibling("2026-03-01.vielstimmig.new"));
        Files.writeString(inTheWay.resolve("x"), "x");
        assertInstanceOf(
                Problem.FileUnwritable.class,
                assertThrows(ProblemException.class, this::daily).problem());
        assertEquals(1, codes(copy));
    }

    @Test
    void restoringGivesTheProjectBackAndReplacesNothing() throws IOException {
        String was = given();
        Path copy = daily().orElseThrow();
        byte[] bytes = Files.readAllBytes(copy);
        Path target = folder.resolve("wieder da.vielstimmig");
        assertEquals(List.of(), backups.restore(copy, target));
        assertArrayEquals(bytes, Files.readAllBytes(copy));
        try (Session restored = Session.open(target, "Person 0")) {
            assertEquals(was, Given.dump(restored));
            Session.await(restored.undo());
            assertEquals(project, restored.snapshot().project().id());
        }
        assertInstanceOf(
                Problem.FileExists.class,
                assertThrows(ProblemException.class, () -> backups.restore(copy, target))
                        .problem());
        assertInstanceOf(
                Problem.FileExists.class,
                assertThrows(ProblemException.class, () -> backups.restore(copy, file))
                        .problem());
        assertEquals(was, Given.dump(session));
    }

    @Test
    void damagedBackupIsNotRestored() throws IOException {
        given();
        Path copy = daily().orElseThrow();
        byte[] bytes = Files.readAllBytes(copy);
        Files.write(copy, Arrays.copyOf(bytes, bytes.length / 2));
        Path target = folder.resolve("wieder da.vielstimmig");
        assertInstanceOf(
                Problem.ProjectDamaged.class,
                assertThrows(ProblemException.class, () -> backups.restore(copy, target))
                        .problem());
        assertInstanceOf(
                Problem.FileMissing.class,
                assertThrows(ProblemException.class, () -> backups.restore(folder.resolve("fehlt"), target))
                        .problem());
        assertFalse(Files.exists(target));
    }

    private String given() {
        var transcript = Given.transcript(session, "T", "B1: " + "Das Geld fehlt. ".repeat(3_000));
        Given.coding(session, transcript, "Geld", Given.code(session, "Thema"));
        return Given.dump(session);
    }
}
