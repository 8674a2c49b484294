package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;

/// A program that dies in the middle loses nothing it has acknowledged. More rounds: `-Dkill.rounds=100`.
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 10);

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedCodingSurvivesTheEndOfItsProgram() throws InterruptedException {
        Random random = Seed.random("kill");
        Path file = folder.resolve("probe.vielstimmig");
        try (Session session = Session.create(file, "Probe", "Person 0")) {
            Given.transcript(session, "T", "B1: " + "Wir haben den Verein mit Großmüttern gegründet. ".repeat(400));
            Given.code(session, "Gründung");
        }
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            int before = acknowledged.size();
            try (Elsewhere other = Elsewhere.coding(file)) {
                acknowledged.add(other.line());
                Thread.sleep(random.nextInt(400));
                other.kill();
                for (String id = other.line(); !id.isEmpty(); id = other.line()) {
                    acknowledged.add(id);
                }
            }
            assertTrue(acknowledged.size() > before, "nothing was coded in round " + round);
            try (Session session = Session.open(file, "Person 0")) {
                assertTrue(session.uncleanEnd());
                assertEquals(List.of(), Session.await(session.lookedOver()));
                Set<String> there = Given.codings(
                                session,
                                session.snapshot().transcripts().getFirst().id())
                        .stream()
                        .map(c -> c.id().toString())
                        .collect(Collectors.toSet());
                assertTrue(there.containsAll(acknowledged), "lost in round " + round);
            }
        }
        System.out.println("kill: " + ROUNDS + " rounds, " + acknowledged.size() + " acknowledged, none lost");
    }
}
