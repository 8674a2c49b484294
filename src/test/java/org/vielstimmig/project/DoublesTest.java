package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Store;

/// The same words by one coder under one code count once, whatever came, went, moved or was edited.
class DoublesTest {

    @TempDir
    Path folder;

    @Test
    void overlappingWordsCountOnce() {
        try (Session session = Session.create(folder.resolve("a.vielstimmig"), "Probe", "Person 1")) {
            TranscriptId id = Given.transcript(session, "A", "B: Wir hatten kein Geld und keinen Raum.");
            Code code = Given.code(session, "Mittel");
            Coding first = Given.coding(session, id, "kein Geld und", code);
            Coding second = Given.coding(session, id, "Geld und keinen", code);
            assertEquals(1, count(session, code));
            Given.coding(session, id, "Raum", code);
            assertEquals(2, count(session, code));
            Session.await(new Codings(session).uncode(first.id()));
            assertEquals(2, count(session, code));
            Session.await(session.undo());
            assertEquals(2, count(session, code));
            Session.await(new Codings(session).place(second.id(), new TextRange(28, 34)));
            assertEquals(3, count(session, code));
        }
    }

    @Test
    void anyStepsLeaveTheCountOfANaiveReading() {
        Random random = Seed.random("doubles");
        try (Session session = Session.create(folder.resolve("b.vielstimmig"), "Probe", "Person 1")) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 400; i++) {
                text.append("B: ").append("wort ".repeat(12)).append(i).append('\n');
            }
            TranscriptId id = Given.transcript(session, "A", text.toString());
            List<Code> codes = List.of(Given.code(session, "Eins"), Given.code(session, "Zwei"));
            for (int round = 0; round < 250; round++) {
                act(session, random, id, codes);
                assertEquals(naive(session, id), stored(session), "round " + round);
                assertEquals(naive(session, id), listed(session, id), "round " + round);
            }
            assertEquals(List.of(), Session.await(session.read(store -> store.check(true))));
            while (session.snapshot().step() > 3) {
                Session.await(session.undo());
                assertEquals(naive(session, id), stored(session));
            }
            assertEquals(List.of(), Session.await(session.read(store -> store.check(true))));
        }
    }

    private static void act(Session session, Random random, TranscriptId id, List<Code> codes) {
        String text = Given.text(session, id);
        // Much on few words, so that chains arise and break.
        int start = 200 + random.nextInt(400);
        TextRange range = new TextRange(start, start + 3 + random.nextInt(120));
        List<Coding> there = Given.codings(session, id);
        Coding any = there.isEmpty() ? null : there.get(random.nextInt(there.size()));
        Codings service = new Codings(session);
        switch (random.nextInt(8)) {
            case 0, 1, 2 ->
                Session.await(
                        service.code(id, range, codes.get(random.nextInt(2)).id(), Codings.Extras.NONE));
            case 3 -> {
                if (any != null) {
                    Session.await(service.uncode(any.id()));
                }
            }
            case 4 -> {
                if (any != null) {
                    Session.await(service.place(any.id(), range));
                }
            }
            case 5 -> {
                if (any != null) {
                    Session.await(service.recode(
                            any.id(), codes.get(random.nextInt(2)).id()));
                }
            }
            case 6 -> {
                int end = Math.min(text.length(), start + random.nextInt(90));
                Session.await(
                        new Edits(session).replace(id, new TextRange(start, end), random.nextBoolean() ? "" : "neu"));
            }
            default -> {
                if (session.snapshot().step() > 4) {
                    Session.await(session.undo());
                }
            }
        }
    }

    private static int count(Session session, Code code) {
        return stored(session).getOrDefault(code.id(), 0);
    }

    private static Map<CodeId, Integer> stored(Session session) {
        Map<CodeId, Integer> counts = new HashMap<>();
        Session.await(session.read(Store::counts)).forEach((code, count) -> counts.put(code, count.codings()));
        return counts;
    }

    private static Map<CodeId, Integer> listed(Session session, TranscriptId id) {
        Map<CodeId, Integer> counts = new HashMap<>();
        CountedOnce.of(Given.codings(session, id)).forEach(c -> counts.merge(c.code(), 1, Integer::sum));
        return counts;
    }

    private static Map<CodeId, Integer> naive(Session session, TranscriptId id) {
        Map<CodeId, Integer> counts = new HashMap<>();
        Map<String, Integer> reach = new HashMap<>();
        List<Coding> codings = new ArrayList<>(Given.codings(session, id));
        codings.sort(Comparator.comparingInt((Coding c) -> c.range().start())
                .thenComparingInt(c -> -c.range().end()));
        for (Coding coding : codings) {
            String group = coding.code() + " " + coding.coder();
            boolean counted = coding.range().isEmpty() || coding.range().start() >= reach.getOrDefault(group, -1);
            reach.merge(group, coding.range().end(), Math::max);
            if (counted) {
                counts.merge(coding.code(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
