package org.vielstimmig.desktop.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// What the start screen shows, without a toolkit.
class WelcomeViewModelTest {

    @TempDir
    Path folder;

    private final Clock noon = Clock.fixed(Instant.parse("2026-05-04T10:00:00Z"), ZoneId.of("Europe/Berlin"));
    private final List<String> asked = new ArrayList<>();
    private SettingsFile settings;
    private Workers workers;

    @BeforeEach
    void make() {
        settings = new SettingsFile(new Home(folder.resolve("home")));
        workers = new Workers(1);
    }

    @AfterEach
    void end() {
        workers.close();
    }

    private Path file(String name, String changed) throws Exception {
        Path path = Files.writeString(folder.resolve(name), "x");
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse(changed)));
        settings.change(s -> s.withOpened(path.toString()));
        return path;
    }

    private WelcomeViewModel model(Lang lang) {
        WelcomeViewModel model = new WelcomeViewModel(settings, workers, Runnable::run, lang, noon, actions());
        // One worker works in order: when this job is done, the looking before it is.
        workers.start(progress -> true).result().join();
        return model;
    }

    private WelcomeActions actions() {
        return new WelcomeActions() {
            @Override
            public void newProject() {
                asked.add("new");
            }

            @Override
            public void open() {
                asked.add("open");
            }

            @Override
            public void open(Path path) {
                asked.add("open " + path.getFileName());
            }

            @Override
            public void sample() {
                asked.add("sample");
            }

            @Override
            public void restore() {
                asked.add("restore");
            }

            @Override
            public void rename(String name) {
                asked.add("name " + name);
            }
        };
    }

    @Test
    void listsProjectsWithFolderAndDateAndMarksTheMissing() throws Exception {
        file("Alt.vielstimmig", "2026-01-31T08:00:00Z");
        Path gone = file("Fort.vielstimmig", "2026-05-01T08:00:00Z");
        file("Gestern.vielstimmig", "2026-05-03T07:12:00Z");
        file("Heute.vielstimmig", "2026-05-03T22:30:00Z");
        Files.delete(gone);
        WelcomeViewModel model = model(Lang.DE);
        assertTrue(model.loadedProperty().get());
        assertEquals(
                List.of("Heute", "Gestern", "Fort", "Alt"),
                model.recents().stream().map(WelcomeViewModel.Recent::name).toList());
        assertEquals(
                List.of("heute, 00:30", "gestern, 09:12", "", "31. Januar 2026"),
                model.recents().stream().map(WelcomeViewModel.Recent::when).toList());
        assertEquals(
                List.of(false, false, true, false),
                model.recents().stream().map(WelcomeViewModel.Recent::missing).toList());
        assertEquals(folder.toString(), model.recents().getFirst().folder());
    }

    @Test
    void forgettingLeavesTheFile() throws Exception {
        Path path = file("Eins.vielstimmig", "2026-05-03T07:12:00Z");
        file("Zwei.vielstimmig", "2026-05-03T07:12:00Z");
        WelcomeViewModel model = model(Lang.EN);
        model.forget(model.recents().getLast());
        assertEquals(1, model.recents().size());
        assertTrue(Files.exists(path));
        assertEquals(1, settings.get().recent().size());
        assertEquals(1, model(Lang.EN).recents().size());
    }

    @Test
    void aFilePathOfAnotherSystemIsPassedOver() throws Exception {
        file("Eins.vielstimmig", "2026-05-03T07:12:00Z");
        settings.change(s -> s.withOpened("nul\0zeichen.vielstimmig"));
        assertEquals(1, model(Lang.EN).recents().size());
    }

    @Test
    void theNameIsAskedForOnceAndTakenWithTheFirstWayIn() {
        WelcomeViewModel model = model(Lang.DE);
        assertTrue(model.nameWantedProperty().get());
        assertEquals(System.getProperty("user.name"), model.nameProperty().get());
        model.nameProperty().set("   ");
        assertFalse(model.nameFine().get());
        model.saveName();
        assertEquals(List.of(), asked);
        assertTrue(model.nameWantedProperty().get());
        model.nameProperty().set(" Anna Klein ");
        assertTrue(model.nameFine().get());
        model.sample();
        model.newProject();
        assertEquals(List.of("name Anna Klein", "sample", "new"), asked);
        settings.change(s -> s.withCoder("Anna Klein"));
        assertFalse(model(Lang.DE).nameWantedProperty().get());
    }
}
