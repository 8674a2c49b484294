package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Sight;
import org.vielstimmig.text.Joins;

/// The index against going through all codings.
class CodingIndexTest {

    private static final int LENGTH = 400;

    private final TranscriptId transcript = TranscriptId.create();
    private final List<CodeId> codes = List.of(CodeId.create(), CodeId.create(), CodeId.create());
    private final List<CoderId> coders = List.of(CoderId.create(), CoderId.create());

    private Coding some(Random random, CodingId id) {
        int start = random.nextInt(LENGTH);
        TextRange range = new TextRange(start, Math.min(LENGTH, start + random.nextInt(25)));
        return new Coding(
                id,
                transcript,
                range,
                codes.get(random.nextInt(codes.size())),
                coders.get(random.nextInt(12) / 11),
                "",
                null,
                null,
                Instant.EPOCH,
                null);
    }

    @Test
    void saysWhatGoingThroughAllOfThemSays() {
        Random random = Seed.random("coding index");
        for (int round = 0; round < 40; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                words.append(random.nextInt(3) > 0 ? ' ' : 'x');
            }
            CodingIndex index = new CodingIndex();
            List<Coding> codings = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                codings.add(some(random, CodingId.create()));
            }
            codings.sort(CodingChanges.ORDER);
            index.show(codings);
            for (int step = 0; step < 30; step++) {
                List<CodingChanges> changes = changes(random, codings);
                index.follow(changes);
                codings = CodingChanges.apply(codings, changes);
                List<Coding> ordered = new ArrayList<>(codings);
                ordered.sort(CodingChanges.ORDER);
                assertEquals(ordered, codings);
                same(index, codings, words.toString());
            }
        }
    }

    private List<CodingChanges> changes(Random random, List<Coding> codings) {
        List<CodingChanges> changes = new ArrayList<>();
        Set<CodingId> met = new HashSet<>();
        for (int i = 1 + random.nextInt(random.nextInt(6) == 0 ? 25 : 3); i > 0; i--) {
            Coding there = codings.isEmpty() ? null : codings.get(random.nextInt(codings.size()));
            if (there != null && !met.add(there.id())) {
                continue;
            }
            switch (random.nextInt(there == null ? 1 : 3)) {
                case 0 -> changes.add(new CodingChanges(null, some(random, CodingId.create())));
                case 1 -> changes.add(new CodingChanges(there, null));
                default -> changes.add(new CodingChanges(there, some(random, there.id())));
            }
        }
        return changes;
    }

    private void same(CodingIndex index, List<Coding> codings, String text) {
        assertEquals(codings.stream().map(Coding::coder).distinct().count() > 1, index.isOfSeveral());
        for (Sight look : List.of(Sight.ALL, new Sight(Sight.Who.MINE, coders.getFirst()))) {
            for (CodeId code : codes) {
                assertEquals(counted(codings, code, look), index.count(code, look));
            }
        }
        for (Coding coding : codings) {
            assertEquals(coding, index.coding(coding.id()).orElseThrow());
            List<Coding> alike = codings.stream()
                    .filter(c -> c.code().equals(coding.code()) && c.coder().equals(coding.coder()))
                    .toList();
            Set<CodingId> chain = new HashSet<>();
            for (List<Integer> one :
                    Joins.chains(text, alike.stream().map(Coding::range).toList())) {
                if (one.contains(alike.indexOf(coding))) {
                    one.forEach(i -> chain.add(alike.get(i).id()));
                    chain.remove(coding.id());
                }
            }
            if (!coding.range().isEmpty()) {
                Set<CodingId> beside = new HashSet<>();
                index.beside(coding, text).forEach(c -> beside.add(c.id()));
                assertEquals(chain, beside);
            }
            TextRange range = coding.range();
            assertEquals(
                    alike.stream()
                            .filter(c -> c.range().start() <= range.end()
                                    && c.range().end() >= range.start())
                            .count(),
                    index.near(coding.code(), coding.coder(), range).size());
        }
        assertEquals(true, index.coding(CodingId.create()).isEmpty());
    }

    /// As the project counts, said in another way: a coding counts unless an earlier one, or a longer one that
    /// begins with it, covers its first character.
    private static long counted(List<Coding> codings, CodeId code, Sight look) {
        long count = 0;
        Map<CoderId, Set<Integer>> covered = new HashMap<>();
        List<Coding> ordered = new ArrayList<>(codings);
        ordered.sort((a, b) -> a.range().start() != b.range().start()
                ? a.range().start() - b.range().start()
                : b.range().end() - a.range().end());
        for (Coding coding : ordered) {
            if (coding.code().equals(code) && look.sees(coding.coder())) {
                Set<Integer> there = covered.computeIfAbsent(coding.coder(), c -> new HashSet<>());
                if (coding.range().isEmpty() || !there.contains(coding.range().start())) {
                    count++;
                }
                for (int i = coding.range().start(); i < coding.range().end(); i++) {
                    there.add(i);
                }
            }
        }
        return count;
    }
}
