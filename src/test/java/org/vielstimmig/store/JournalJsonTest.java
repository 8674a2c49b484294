package org.vielstimmig.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.Variable;

/// The journal's JSON is a file format for ever: what format 1 wrote is read by every later program.
///
/// Golden files are never altered. A new kind needs a new sample and its file, which `-Dgolden.write=true`
/// makes where there is none.
class JournalJsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/vielstimmig/store/journal-1");

    private final Json json = new Json();

    @Test
    void goldenFilesAreReadAndWrittenToTheLetter() throws IOException {
        for (Map.Entry<String, Change> sample : ChangeSamples.all().entrySet()) {
            Path file = GOLDEN.resolve(sample.getKey() + ".json");
            if (Boolean.getBoolean("golden.write") && Files.notExists(file)) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, json.writeChange(sample.getValue()) + "\n");
            }
            String golden = Files.readString(file).strip();
            assertEquals(sample.getValue(), json.read(golden, Change.class), sample.getKey());
            assertEquals(golden, json.writeChange(sample.getValue()), sample.getKey());
        }
    }

    @Test
    void everyGoldenFileHasItsSample() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            Set<String> names = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".json"))
                    .map(f -> f.substring(0, f.length() - 5))
                    .collect(Collectors.toSet());
            assertEquals(ChangeSamples.all().keySet(), names);
        }
    }

    @Test
    void everyKindHasASampleWithAllItsFields() throws ReflectiveOperationException {
        assertEquals(
                simpleNames(Change.class.getPermittedSubclasses()),
                ChangeSamples.all().values().stream()
                        .map(c -> c.getClass().getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                simpleNames(Entity.class.getPermittedSubclasses()),
                ChangeSamples.full().stream()
                        .map(e -> e.getClass().getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                simpleNames(MemoTarget.class.getPermittedSubclasses()),
                ChangeSamples.targets().stream()
                        .map(t -> t.getClass().getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (Entity entity : ChangeSamples.full()) {
            for (var component : entity.getClass().getRecordComponents()) {
                if (component.getAccessor().invoke(entity) == null) {
                    fail(entity.getClass().getSimpleName() + "." + component.getName() + " is not in the sample");
                }
            }
        }
    }

    @Test
    void inversesOfInversesAreTheChange() {
        for (Change change : ChangeSamples.all().values()) {
            assertEquals(change, change.inverse().inverse());
            Change inverse = change.inverse();
            assertEquals(inverse, json.read(json.writeChange(inverse), Change.class));
        }
    }

    @Test
    void fieldsOfLaterProgramsArePassedOver() {
        String later = "{\"is\":\"Added\",\"entity\":{\"is\":\"Coder\",\"id\":\"00000000-1000-4000-8000-000000000003\","
                + "\"name\":\"Person 1\",\"colour\":\"#fff\"},\"why\":1}";
        assertEquals(
                "Person 1",
                ((org.vielstimmig.model.Coder) ((Change.Added) json.read(later, Change.class)).entity()).name());
    }

    /// Constants are written by name: none that was ever written may go.
    @Test
    void namesOfConstantsStay() throws IOException {
        Map<String, Set<String>> now = new TreeMap<>();
        for (Class<? extends Enum<?>> type : Arrays.<Class<? extends Enum<?>>>asList(
                Facet.class,
                CodeOrigin.class,
                CodeStatus.class,
                TranscriptStatus.class,
                MarkSide.class,
                Role.class,
                ItemKind.class,
                ItemState.class,
                Anchor.Kind.class,
                Variable.Kind.class,
                Change.Move.Kind.class,
                StepKind.class)) {
            String name = type.getName().substring(type.getPackageName().length() + 1);
            now.put(name, Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet()));
        }
        for (String line : Files.readAllLines(GOLDEN.resolve("names.txt"))) {
            String[] parts = line.split(": ");
            Set<String> then = Set.of(parts[1].split(" "));
            assertTrue(
                    now.getOrDefault(parts[0], Set.of()).containsAll(then),
                    () -> parts[0] + " had " + then + ", has " + now.get(parts[0]));
        }
    }

    private static Set<String> simpleNames(Class<?>[] types) {
        return Stream.of(types).map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }
}
