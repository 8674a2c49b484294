package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Id;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Trail;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Snapshot;

/// The preview of going to a step says what really happens, and the trail finds the steps it is asked for.
class HistoryPreviewTest {

    private static final TextRange NOWHERE = new TextRange(0, 0);

    @TempDir
    Path folder;

    /// Everything the preview speaks of, by id; places left out, since they follow the text.
    private record State(Map<Id, Entity> things, Map<TranscriptId, String> texts) {

        static State of(Session session) {
            return Session.await(session.read(store -> {
                Map<Id, Entity> things = new HashMap<>();
                Map<TranscriptId, String> texts = new TreeMap<>();
                Snapshot snapshot = session.snapshot();
                for (Transcript transcript : snapshot.transcripts()) {
                    things.put(transcript.id(), transcript);
                    texts.put(
                            transcript.id(),
                            store.text(transcript.id()).orElseThrow().toString());
                    for (Coding coding : store.codings(transcript.id())) {
                        things.put(coding.id(), coding.withRange(NOWHERE, ""));
                    }
                }
                for (Memo memo : store.memosEverywhere()) {
                    boolean onPassage = memo.on() instanceof MemoTarget.OnPassage;
                    things.put(
                            memo.id(),
                            onPassage
                                    ? memo.withTarget(new MemoTarget.OnPassage(
                                            ((MemoTarget.OnPassage) memo.on()).transcript(), NOWHERE))
                                    : memo);
                }
                snapshot.codes().forEach(code -> things.put(code.id(), code));
                snapshot.items().forEach(item -> things.put(item.id(), item));
                return new State(things, texts);
            }));
        }

        Preview.Sum difference(State later, Class<? extends Entity> kind) {
            int come = 0;
            int go = 0;
            int differ = 0;
            for (Id id : later.things.keySet()) {
                if (kind.isInstance(later.things.get(id)) && !things.containsKey(id)) {
                    come++;
                }
            }
            for (Map.Entry<Id, Entity> entry : things.entrySet()) {
                if (kind.isInstance(entry.getValue())) {
                    Entity there = later.things.get(entry.getKey());
                    go += there == null ? 1 : 0;
                    differ += there != null && !there.equals(entry.getValue()) ? 1 : 0;
                }
            }
            return new Preview.Sum(come, go, differ);
        }

        Map<CodeId, Integer> perCode() {
            Map<CodeId, Integer> counts = new TreeMap<>();
            things.values().stream()
                    .filter(Coding.class::isInstance)
                    .forEach(c -> counts.merge(((Coding) c).code(), 1, Integer::sum));
            return counts;
        }
    }

    @Test
    void whatThePreviewSaysIsWhatHappens() {
        Random random = Seed.random("preview");
        AtomicInteger heard = new AtomicInteger();
        try (Session session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Person 0")) {
            RandomSteps steps = new RandomSteps(session, random);
            session.listen(happened -> heard.incrementAndGet());
            History history = new History(session);
            for (int i = 0; i < 60; i++) {
                for (int n = random.nextInt(8); n >= 0; n--) {
                    steps.step();
                }
                int transcripts = session.snapshot().transcripts().size();
                List<Trail> trail = Session.await(history.trail(History.Filter.ALL, 0, 30));
                if (trail.isEmpty()) {
                    continue;
                }
                int target = random.nextInt(25) == 0
                        ? 0
                        : trail.get(random.nextInt(trail.size())).number();
                Preview preview = Session.await(history.preview(target));
                State before = State.of(session);
                Snapshot was = session.snapshot();
                int events = heard.get();
                int done = Session.await(history.goTo(target));
                State after = State.of(session);
                String where = "round " + i + " to " + target;
                assertEquals(preview.steps(), done, where);
                assertEquals(events + (done == 0 ? 0 : 1), heard.get(), where);
                assertEquals(target, session.snapshot().step(), where);
                boolean same = transcripts == session.snapshot().transcripts().size()
                        && preview.transcripts().come() + preview.transcripts().go() == 0;
                if (same) {
                    // Codings and memos of a transcript that goes hide with it and are not counted.
                    assertEquals(before.difference(after, Coding.class), preview.codings(), where);
                    assertEquals(before.difference(after, Memo.class), preview.memos(), where);
                    Map<CodeId, Integer> counts = before.perCode();
                    preview.codes().forEach(c -> counts.merge(c.code(), c.come() - c.go(), Integer::sum));
                    counts.values().removeIf(n -> n == 0);
                    assertEquals(after.perCode(), counts, where);
                }
                assertEquals(before.difference(after, Code.class), preview.codebook(), where);
                assertEquals(before.difference(after, Transcript.class), preview.transcripts(), where);
                assertEquals(before.difference(after, Item.class), preview.items(), where);
                for (TranscriptId id : before.texts().keySet()) {
                    String title = was.transcript(id).map(Transcript::title).orElse("");
                    if (after.texts().containsKey(id)
                            && !before.texts().get(id).equals(after.texts().get(id))) {
                        assertTrue(preview.texts().contains(title), where);
                    }
                }
                assertEquals(List.of(), Session.await(session.read(store -> store.check(true))), where);
            }
        }
    }

    @Test
    void theTrailIsFilteredByPersonTranscriptCodeAndTime() {
        try (Session session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Ada")) {
            TranscriptId one = Given.transcript(session, "Eins", "I: Was?\nB: Der Garten und das Geld.");
            TranscriptId two = Given.transcript(session, "Zwei", "I: Was?\nB: Der Garten und das Geld.");
            Code garden = Given.code(session, "Orte/Garten");
            Code money = Given.code(session, "Geld");
            Coding first = Given.coding(session, one, "Garten", garden);
            session.setActor("Ben");
            Given.coding(session, two, "Garten", garden);
            Given.coding(session, two, "Geld", money);
            Session.await(new Codings(session).uncode(first.id()));
            History history = new History(session);
            CodeId places = new CodeTree(session.snapshot().codes())
                    .byPath("Orte")
                    .orElseThrow()
                    .id();
            History.Filter all = History.Filter.ALL;
            assertEquals(
                    List.of(8, 7, 6),
                    numbers(history, all.withCoder(first.coder().equals(ben(session)) ? null : ben(session))));
            assertEquals(List.of(8, 5, 1), numbers(history, all.withTranscript(one)));
            assertEquals(List.of(8, 6, 5, 3), numbers(history, all.withCode(garden.id())));
            assertEquals(List.of(8, 6, 5, 3), numbers(history, all.withCode(places)));
            assertEquals(List.of(7), numbers(history, all.withCode(money.id()).withTranscript(two)));
            assertEquals(
                    List.of(7, 6),
                    numbers(
                            history,
                            new History.Filter(
                                    null, two, null, Set.of(org.vielstimmig.model.StepKind.CODED), null, null)));
            Trail fifth = Session.await(history.trail(all, 3, 1)).getFirst();
            assertEquals(5, fifth.number());
            assertEquals(List.of("Orte/Garten", "Eins"), fifth.arguments());
            List<Integer> later =
                    new ArrayList<>(numbers(history, new History.Filter(null, null, null, Set.of(), fifth.at(), null)));
            assertTrue(later.containsAll(List.of(8, 7, 6, 5)), later::toString);
            assertEquals(
                    List.of(),
                    numbers(
                            history,
                            new History.Filter(
                                    null, null, null, Set.of(), fifth.at().plusSeconds(600), null)));
        }
    }

    private static org.vielstimmig.model.CoderId ben(Session session) {
        return Lookup.coder(session.snapshot(), "Ben").id();
    }

    private static List<Integer> numbers(History history, History.Filter filter) {
        return Session.await(history.trail(filter, 0, 100)).stream()
                .map(Trail::number)
                .toList();
    }
}
