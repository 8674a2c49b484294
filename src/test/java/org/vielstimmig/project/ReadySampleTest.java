package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vielstimmig.exchange.sample.ReadyCopy;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.store.ProjectFile;
import org.vielstimmig.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample's finished files, made with the program: equal to a building of the sources, and each copy a project
/// of its own.
class ReadySampleTest {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @TempDir
    Path folder;

    /// Everything in a project but the ids, which differ with every building, and the order that they make.
    private static String contents(Session session) {
        return sorted(JsonMapper.shared().readTree(Session.await(session.read(Store::dump))));
    }

    private static String sorted(JsonNode node) {
        if (node.isObject()) {
            List<String> parts = new ArrayList<>();
            node.properties().forEach(e -> parts.add(e.getKey().replaceAll(ID, "id") + ":" + sorted(e.getValue())));
            return parts.stream().sorted().toList().toString();
        }
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.forEach(part -> parts.add(sorted(part)));
            return parts.stream().sorted().toList().toString();
        }
        return node.toString().replaceAll(ID, "id");
    }

    /// The way of a build from its sources, and the way of a person to a copy of it.
    @ParameterizedTest
    @EnumSource(Lang.class)
    void aCopyIsWhatABuildingWouldBe(Lang lang) throws Exception {
        InputStream ready = ReadyCopy.open(lang.tag()).orElse(null);
        // Only a run outside the build may lack it.
        assumeTrue(ready != null || System.getProperty("basedir") == null, "made by mvn process-classes");
        Path file = folder.resolve("ready.vielstimmig");
        try (InputStream in = ready) {
            ProjectFile.settle(in, file, ProjectId.create());
        }
        try (Session copy = Session.open(file, "Ada");
                Session built = Sample.buildAnew(folder.resolve("b.vielstimmig"), lang, "Ada", Progress.none())) {
            assertEquals(contents(built), contents(copy));
            assertEquals(built.actor(), copy.actor());
            assertEquals(List.of(), Session.await(copy.read(store -> store.check(true))));
            assertTrue(Session.await(Sample.is(copy)));
        }
    }

    @Test
    void whatIsMadeReadyIsWhole() throws Exception {
        Path ready = folder.resolve("ready");
        Sample.makeReady(ready);
        Sample.makeReady(ready);
        try (Stream<Path> files = Files.list(ready)) {
            assertEquals(
                    List.of("sample-de.vielstimmig", "sample-en.vielstimmig", "sources.txt"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        assertEquals(45, Files.readAllLines(ready.resolve("sources.txt")).size());
        assertFalse(Files.readString(ready.resolve("sources.txt")).contains("guide"));
        try (Session english = Session.open(ready.resolve("sample-en.vielstimmig"), "Ada");
                Session german = Session.open(ready.resolve("sample-de.vielstimmig"), "Ada")) {
            assertTrue(english.snapshot().project().title().startsWith("Sample project"));
            assertTrue(german.snapshot().project().title().startsWith("Beispielprojekt"));
            assertEquals(
                    List.of("A. Koch", "M. Sahin"),
                    german.snapshot().coders().stream()
                            .map(c -> c.name())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void everyCopyIsAProjectOfItsOwn() throws Exception {
        Path ready = folder.resolve("ready.vielstimmig");
        ProjectId original;
        try (Session built = Sample.buildAnew(ready, Lang.DE, "Ada", Progress.none())) {
            original = built.snapshot().project().id();
        }
        byte[] bytes = Files.readAllBytes(ready);
        ProjectId id = ProjectId.create();
        Path target = folder.resolve("copy.vielstimmig");
        try (InputStream in = Files.newInputStream(ready)) {
            ProjectFile.settle(in, target, id);
        }
        try (Session copy = Session.open(target, "Ada")) {
            assertEquals(id, copy.snapshot().project().id());
            assertNotEquals(original, id);
            String whole = Session.await(copy.read(Store::dump));
            assertFalse(whole.contains(original.toString()));
            // Back to before the building and forth again, in its own name.
            Session.await(new History(copy).goTo(0));
            assertEquals("", copy.snapshot().project().description());
            Session.await(copy.redo());
            assertEquals(whole, Session.await(copy.read(Store::dump)));
        }
        try (InputStream in = Files.newInputStream(ready)) {
            assertThrows(ProblemException.class, () -> ProjectFile.settle(in, target, ProjectId.create()));
        }
        assertEquals(List.of("copy.vielstimmig", "ready.vielstimmig"), names());
        assertEquals(bytes.length, Files.size(ready));
    }

    @Test
    void whatIsNoProjectLeavesNothingBehind() throws Exception {
        Path target = folder.resolve("copy.vielstimmig");
        try (InputStream in = InputStream.nullInputStream()) {
            assertThrows(ProblemException.class, () -> ProjectFile.settle(in, target, ProjectId.create()));
        }
        assertEquals(List.of(), names());
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
