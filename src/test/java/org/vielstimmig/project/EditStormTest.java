package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

/// Very many random edits over codings, turns and memos: no range is ever invalid, no order inverted, and
/// undo of all gives the project of the beginning. The build's long profile makes a million: `-Dedits=1000000`.
class EditStormTest {

    private static final int EDITS = Integer.getInteger("edits", 6_000);
    private static final int LENGTH = 24_000;
    private static final String[] WORDS = {
        "wir ", "haben ", "den Verein ", "gegründet", "\n", "[Ort]", "x", "Größe. ", "„Ja“", "😀"
    };

    @TempDir
    Path folder;

    private final Random random = Seed.random("storm");
    private Session session;
    private TranscriptId id;

    private record State(TranscriptText text, List<Coding> codings, List<Memo> memos) {}

    @Test
    void anchorsStayValidAndInOrderAndUndoBringsAllBack() {
        session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Person 0");
        try {
            begin();
            String first = Given.dump(session);
            int begun = session.snapshot().step();
            State state = state();
            int steps = 0;
            for (int edits = 0; edits < EDITS; ) {
                List<Edit> some = edits(state, 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 4));
                Session.await(new Edits(session).apply(id, some));
                State next = state();
                assertSound(state, next, "after " + edits + " edits, in " + some.size());
                state = next;
                edits += some.size();
                steps++;
                if (random.nextInt(200) == 0) {
                    String now = Given.dump(session);
                    Session.await(session.undo());
                    Session.await(session.redo());
                    assertEquals(now, Given.dump(session));
                }
            }
            assertEquals(List.of(), Session.await(session.read(store -> store.check(true))));
            while (session.snapshot().step() > begun) {
                Session.await(session.undo());
            }
            assertEquals(first, Given.dump(session));
            assertEquals(List.of(), Session.await(session.read(store -> store.check(true))));
            System.out.println("storm: " + EDITS + " edits in " + steps + " steps");
        } finally {
            session.close();
        }
    }

    private void begin() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append(i % 2 == 0 ? "I: " : "B1: ");
            for (int w = 0; w < 5 + random.nextInt(60); w++) {
                text.append(WORDS[random.nextInt(4)]);
            }
            text.append("\n");
        }
        id = Given.transcript(session, "T", text.toString());
        Code code = Given.code(session, "Thema");
        List<Codings.Place> places = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            int start = random.nextInt(text.length() - 400);
            places.add(new Codings.Place(
                    id, new TextRange(start, start + 3 + random.nextInt(i % 10 == 0 ? 9_000 : 300))));
        }
        places.removeIf(place -> place.range().end() > text.length());
        Session.await(new Codings(session).codeAll(org.vielstimmig.model.StepKind.AUTOCODED, places, code.id()));
        for (int i = 0; i < 20; i++) {
            int start = random.nextInt(text.length() - 400);
            Session.await(new Memos(session)
                    .write(
                            new MemoTarget.OnPassage(id, new TextRange(start, start + random.nextInt(300))),
                            "Memo " + i));
        }
    }

    private State state() {
        return Session.await(session.read(
                store -> new State(store.text(id).orElseThrow(), store.codings(id), store.memosOnPassages(id))));
    }

    /// Insertions, deletions, replacements, and pseudonyms over borders; the text keeps about its length.
    private List<Edit> edits(State state, int count) {
        StringBuilder text = new StringBuilder(state.text().text());
        List<Edit> edits = new ArrayList<>();
        while (edits.size() < count) {
            int at = random.nextInt(text.length() + 1);
            int length = 0;
            String put = "";
            switch (random.nextInt(5)) {
                case 0 -> put = words();
                case 1 -> length = random.nextInt(random.nextInt(20) == 0 ? 6_000 : 30);
                case 2 -> {
                    length = random.nextInt(12);
                    put = words();
                }
                case 3 -> {
                    Coding coding =
                            state.codings().get(random.nextInt(state.codings().size()));
                    at = Math.min(text.length(), Math.max(0, coding.range().start() - random.nextInt(4)));
                    length = random.nextInt(9);
                    put = "[Name]";
                }
                default -> {
                    Turn turn = state.text()
                            .turns()
                            .get(random.nextInt(state.text().turns().size()));
                    at = Math.min(text.length(), Math.max(0, turn.range().end() - random.nextInt(4)));
                    length = random.nextInt(9);
                    put = random.nextBoolean() ? "" : words();
                }
            }
            if (text.length() < LENGTH) {
                put += WORDS[random.nextInt(WORDS.length)].repeat(1 + random.nextInt(30));
            }
            int start = whole(text, at);
            int end = Math.max(start, whole(text, Math.min(text.length(), start + length)));
            Edit edit = new Edit(start, text.substring(start, end), put);
            text.replace(start, end, put);
            edits.add(edit);
        }
        return edits;
    }

    private static int whole(CharSequence text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                ? at - 1
                : at;
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            words.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private static void assertSound(State before, State after, String when) {
        String text = after.text().text();
        int length = text.length();
        int floor = 0;
        for (Turn turn : after.text().turns()) {
            assertTrue(turn.range().start() >= floor && turn.range().end() <= length, when);
            floor = turn.range().end();
        }
        assertEquals(before.text().turns().size(), after.text().turns().size(), when);
        Map<Object, TextRange> now = new HashMap<>();
        for (Coding coding : after.codings()) {
            assertTrue(coding.range().end() <= length, when);
            assertTrue(coding.range().isEmpty() || coding.range().of(text).equals(coding.quote()), when);
            now.put(coding.id(), coding.range());
        }
        assertOrder(
                before.codings().stream()
                        .map(c -> Map.entry((Object) c.id(), c.range()))
                        .toList(),
                now,
                when);
        Map<Object, TextRange> memos = new HashMap<>();
        after.memos().forEach(memo -> memos.put(memo.id(), range(memo)));
        assertTrue(memos.values().stream().allMatch(range -> range.end() <= length), when);
        assertOrder(
                before.memos().stream()
                        .map(m -> Map.entry((Object) m.id(), range(m)))
                        .toList(),
                memos,
                when);
    }

    private static TextRange range(Memo memo) {
        return ((MemoTarget.OnPassage) memo.on()).range();
    }

    /// What began or ended first still does, or both do at one place. What is empty orders nothing: it has
    /// no text to stand before or behind.
    private static void assertOrder(
            List<Map.Entry<Object, TextRange>> before, Map<Object, TextRange> now, String when) {
        assertEquals(before.size(), now.size(), when);
        List<Map.Entry<Object, TextRange>> full = new ArrayList<>(
                before.stream().filter(e -> !now.get(e.getKey()).isEmpty()).toList());
        full.sort(Collections.reverseOrder(
                java.util.Comparator.comparingInt(e -> -e.getValue().start())));
        int last = 0;
        for (Map.Entry<Object, TextRange> entry : full) {
            int start = now.get(entry.getKey()).start();
            assertTrue(start >= last, () -> "starts inverted " + when);
            last = start;
        }
        full.sort(java.util.Comparator.comparingInt(e -> e.getValue().end()));
        last = 0;
        for (Map.Entry<Object, TextRange> entry : full) {
            int end = now.get(entry.getKey()).end();
            assertTrue(end >= last, () -> "ends inverted " + when);
            last = end;
        }
    }
}
