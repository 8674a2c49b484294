package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Store;

/// Codings that are joined, or come to lie where another one lies.
class JoiningTest {

    private static final String TEXT = "I: Wie war es?\n"
            + "B: Das Amt war nie zuständig. Niemand half uns dabei.\n"
            + "A: Mir schon. Einmal.\n"
            + "I: Und jetzt?\n"
            + "B: Besser.\n";

    @TempDir
    Path folder;

    private Session session;
    private TranscriptId text;
    private Code code;
    private Code other;
    private Codings codings;
    private Joining joining;

    @BeforeEach
    void open() {
        session = Session.create(folder.resolve("p.vielstimmig"), "Probe", "Anna Kern");
        text = Given.transcript(session, "I-01", TEXT);
        code = Given.code(session, "Amt");
        other = Given.code(session, "Hilfe");
        codings = new Codings(session);
        joining = new Joining(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Coding coding(String words, Code with) {
        return Given.coding(session, text, words, with);
    }

    @Test
    void joiningTakesEverythingOverAndIsOneStep() {
        Coding first = coding("Das Amt war", code);
        Coding second = coding("war nie zuständig.", code);
        Coding third = coding("Niemand half", code);
        coding("nie zuständig", other);
        Session.await(codings.weigh(second.id(), 67));
        Session.await(codings.facet(second.id(), Facet.BARRIER));
        Session.await(new Memos(session).write(new MemoTarget.OnCoding(third.id()), "Drei Worte"));
        Session.await(new Codebook(session)
                .change(
                        code.id(),
                        c -> c.edit()
                                .anchors(List.of(new Anchor(second.id(), Anchor.Kind.TYPICAL)))
                                .done()));
        String before = Given.dump(session);
        assertEquals(
                List.of(first.id(), second.id(), third.id()),
                Session.await(joining.touching(third.id())).stream()
                        .map(Coding::id)
                        .toList());
        Coding joined = Session.await(joining.join(List.of(third.id(), second.id(), first.id())));
        assertEquals("Das Amt war nie zuständig. Niemand half", joined.quote());
        assertEquals(67, joined.weight());
        assertEquals(null, joined.facet());
        assertEquals(
                "Drei Worte",
                Session.await(session.read(s -> s.memosOn(joined.id())))
                        .getFirst()
                        .text());
        assertEquals(
                List.of(joined.id()),
                session.snapshot().codes().stream()
                        .filter(c -> c.id().equals(code.id()))
                        .flatMap(c -> c.anchors().stream())
                        .map(Anchor::coding)
                        .toList());
        assertEquals(2, Given.codings(session, text).size());
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
    }

    @Test
    void whatIsApartOrAnothersIsNotJoined() {
        Coding first = coding("Das Amt", code);
        Coding apart = coding("dabei", code);
        Coding another = coding("war nie", other);
        session.setActor("Bert Lund");
        Coding someone = coding("war nie", code);
        assertEquals(List.of(), Session.await(joining.touching(first.id())));
        for (Coding with : List.of(apart, another, someone)) {
            assertThrows(ProblemException.class, () -> Session.await(joining.join(List.of(first.id(), with.id()))));
        }
    }

    /// Only the chains that hold one of those asked about; no other transcript, coder or code makes one longer.
    @Test
    void aboutSomeCodingsOnlyTheirChainsAreTold() {
        Coding first = coding("Das Amt war", code);
        Coding next = coding("war nie", code);
        coding("nie zuständig", other);
        coding("zuständig", other);
        Coding alone = coding("dabei", code);
        List<Joining.Chain> chains = Session.await(joining.with(Set.of(next.id(), alone.id())));
        assertEquals(
                List.of(List.of(first.id(), next.id())),
                chains.stream().map(Joining.Chain::ids).toList());
        assertEquals(
                chains,
                Session.await(joining.of(Set.of(code.id()))).stream()
                        .filter(chain -> chain.ids().contains(next.id()))
                        .toList());
        assertEquals(List.of(), Session.await(joining.with(Set.of(alone.id(), CodingId.create()))));
    }

    @Test
    void anEndMovedOntoATwinMakesNoSecondOne() {
        Coding stays = coding("nie zuständig", code);
        Coding moves = coding("zuständig", code);
        Session.await(new Memos(session).write(new MemoTarget.OnCoding(moves.id()), "Kurz"));
        Coding now = Session.await(codings.place(moves.id(), stays.range()));
        assertEquals(stays.id(), now.id());
        assertEquals(List.of(stays), Given.codings(session, text));
        assertEquals(1, Session.await(session.read(s -> s.memosOn(stays.id()))).size());
    }

    @Test
    void twoThatSwapCodesStayTwo() {
        Coding one = coding("nie zuständig", code);
        Coding two = coding("nie zuständig", other);
        List<Coding> now = Session.await(codings.changeAll(
                StepKind.RECODED,
                List.of(one.id(), two.id()),
                (before, words) -> before.withCode(before.code().equals(code.id()) ? other.id() : code.id())));
        assertEquals(
                List.of(other.id(), code.id()), now.stream().map(Coding::code).toList());
        assertEquals(2, Given.codings(session, text).size());
    }

    @Test
    void theAnswerIsAllThatIsSaidUntilTheNextQuestion() {
        var words = Session.await(session.read(s -> s.text(text).orElseThrow()));
        var about = session.snapshot().transcript(text).orElseThrow();
        assertEquals(List.of(2, 3), numbers(Turnwise.answerTo(about, words, 1)));
        assertEquals(List.of(2, 3), numbers(Turnwise.answerTo(about, words, 3)));
        assertEquals(List.of(5), numbers(Turnwise.answerTo(about, words, 4)));
        var b = about.speakers().stream()
                .filter(s -> s.label().equals("B"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(2, 5), numbers(Turnwise.of(words, b.id())));
    }

    private static List<Integer> numbers(List<org.vielstimmig.model.Turn> turns) {
        return turns.stream().map(org.vielstimmig.model.Turn::n).toList();
    }

    /// Whatever is coded, moved, recoded and joined: no two codings are the same, joining keeps every covered
    /// character of each code and coder, and undo of everything is the project of before.
    @Test
    void noDoublesAndNoLostCharacters() {
        Random random = Seed.random("joining");
        String before = Given.dump(session);
        int steps = session.snapshot().step();
        for (int i = 0; i < 90; i++) {
            session.setActor(random.nextInt(4) == 0 ? "Bert Lund" : "Anna Kern");
            step(random);
            List<Coding> all = Given.codings(session, text);
            Set<String> places = new java.util.HashSet<>();
            all.forEach(c -> assertTrue(places.add(c.range() + " " + c.code() + c.coder()), "a double"));
            if (i % 6 == 5) {
                Map<String, BitSet> covered = covered(all);
                var chains = Session.await(joining.chains(text, Set.of()));
                if (!chains.isEmpty()) {
                    Session.await(joining.joinAll(chains.stream()
                            .map(chain -> chain.stream().map(Coding::id).toList())
                            .toList()));
                }
                assertEquals(covered, covered(Given.codings(session, text)));
                assertEquals(List.of(), Session.await(joining.chains(null, Set.of())));
                assertEquals(
                        Given.codings(session, text).size(),
                        Session.await(session.read(Store::counts)).values().stream()
                                .mapToInt(Store.Count::codings)
                                .sum(),
                        "each counts once");
            }
        }
        while (session.snapshot().step() > steps) {
            Session.await(session.undo());
        }
        assertEquals(before, Given.dump(session));
    }

    private void step(Random random) {
        List<Coding> all = Given.codings(session, text);
        int start = random.nextInt(TEXT.length() - 12);
        TextRange range = new TextRange(start, start + 2 + random.nextInt(10));
        Code with = random.nextBoolean() ? code : other;
        try {
            if (all.size() < 3 || random.nextInt(3) == 0) {
                Session.await(codings.code(text, range, with.id(), Codings.Extras.NONE));
            } else {
                CodingId one = all.get(random.nextInt(all.size())).id();
                switch (random.nextInt(3)) {
                    case 0 -> Session.await(codings.place(one, range));
                    case 1 -> Session.await(codings.recode(one, with.id()));
                    default ->
                        Session.await(codings.changeAll(
                                StepKind.CODING_CHANGED,
                                all.stream().limit(4).map(Coding::id).toList(),
                                Alteration.range(range).then(Alteration.code(with.id()))));
                }
            }
        } catch (ProblemException blank) {
            // Nothing but blanks was hit.
        }
    }

    private static Map<String, BitSet> covered(List<Coding> all) {
        Map<String, BitSet> covered = new TreeMap<>();
        for (Coding c : all) {
            BitSet set = covered.computeIfAbsent(c.code() + " " + c.coder(), key -> new BitSet());
            for (int i = c.range().start(); i < c.range().end(); i++) {
                set.set(i, !Character.isWhitespace(TEXT.charAt(i)) || set.get(i));
            }
        }
        return covered;
    }
}
