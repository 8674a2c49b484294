package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeFate;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Store;

/// Codes that are split, merged and removed: nobody's words are lost, what is said before comes true, and undo
/// brings all of it back.
class SplitsTest {

    private static final String TEXT = "B: Wir haben klein angefangen, zu dritt. Das Amt war nie zuständig.\n"
            + "B: Dann kam der Träger um die Ecke und hat geholfen. Das Geld kam trotzdem spät.\n";

    @TempDir
    Path folder;

    private Session session;
    private Splits splits;
    private TranscriptId transcript;

    @BeforeEach
    void open() {
        session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Person 0");
        splits = new Splits(session);
        transcript = Given.transcript(session, "I-01", TEXT);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private CodeTree tree() {
        return new CodeTree(session.snapshot().codes());
    }

    private Code code(String path) {
        return tree().byPath(path).orElseThrow();
    }

    private List<String> quotes(String path) {
        return Session.await(new Codings(session).of(code(path).id())).stream()
                .map(Coding::quote)
                .toList();
    }

    @Test
    void passagesGoToSubCodesInOneStep() {
        Code help = Given.code(session, "Hilfe");
        Coding one = Given.coding(session, transcript, "hat geholfen", help);
        Coding two = Given.coding(session, transcript, "Das Amt", help);
        Coding three = Given.coding(session, transcript, "Das Geld", help);
        Session.await(new Codebook(session)
                .change(
                        help.id(),
                        c -> c.edit()
                                .anchors(List.of(
                                        new Anchor(one.id(), Anchor.Kind.TYPICAL),
                                        new Anchor(three.id(), Anchor.Kind.COUNTER)))
                                .done()));
        Session.await(new Memos(session).write(new MemoTarget.OnCoding(one.id()), "Wer genau?"));
        String before = Given.dump(session);
        Map<CodingId, String> into = new LinkedHashMap<>();
        into.put(one.id(), "Träger");
        into.put(two.id(), "Amt");
        Splits.Plan planned = Session.await(splits.plan(help.id(), into));
        assertEquals(before, Given.dump(session), "a plan changes nothing");
        assertEquals(planned, Session.await(splits.apply(help.id(), into, Splits.Way.MOVE)));
        assertEquals(
                List.of(new Splits.Part("Träger", true, 1, 0), new Splits.Part("Amt", true, 1, 0)), planned.parts());
        assertEquals(1, planned.left());
        assertEquals(List.of("hat geholfen"), quotes("Hilfe/Träger"));
        assertEquals(List.of("Das Amt"), quotes("Hilfe/Amt"));
        assertEquals(List.of("Das Geld"), quotes("Hilfe"));
        assertEquals(
                List.of(one.id()),
                code("Hilfe/Träger").anchors().stream().map(Anchor::coding).toList());
        assertEquals(
                List.of(three.id()),
                code("Hilfe").anchors().stream().map(Anchor::coding).toList());
        assertEquals(1, Session.await(session.read(s -> s.memosOn(one.id()))).size());
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
    }

    @Test
    void keptPassagesCarryBoth() {
        Code help = Given.code(session, "Hilfe");
        Given.code(session, "Hilfe/Amt");
        Coding one = Given.coding(session, transcript, "Das Amt", help);
        Given.coding(session, transcript, "Das Amt", code("Hilfe/Amt"));
        Coding two = Given.coding(session, transcript, "nie zuständig", help);
        Splits.Plan plan =
                Session.await(splits.apply(help.id(), Map.of(one.id(), "Amt", two.id(), " Amt "), Splits.Way.KEEP));
        assertEquals(List.of(new Splits.Part("Amt", false, 2, 1)), plan.parts());
        assertEquals(List.of("Das Amt", "nie zuständig"), quotes("Hilfe"));
        assertEquals(List.of("Das Amt", "nie zuständig"), quotes("Hilfe/Amt"));
    }

    @Test
    void refusesWhatIsNotItsOwn() {
        Code help = Given.code(session, "Hilfe");
        Code money = Given.code(session, "Geld");
        Coding other = Given.coding(session, transcript, "Das Geld", money);
        Coding own = Given.coding(session, transcript, "Das Amt", help);
        String before = Given.dump(session);
        ProblemException strange = assertThrows(
                ProblemException.class,
                () -> Session.await(splits.apply(help.id(), Map.of(other.id(), "X"), Splits.Way.MOVE)));
        assertInstanceOf(Problem.NotFound.class, strange.problem());
        ProblemException nameless = assertThrows(
                ProblemException.class,
                () -> Session.await(splits.apply(help.id(), Map.of(own.id(), "  "), Splits.Way.MOVE)));
        assertInstanceOf(Problem.NameEmpty.class, nameless.problem());
        assertEquals(before, Given.dump(session));
    }

    // --- whatever is done --------------------------------------------------------------------------------------------

    /// The characters each coder has tagged, by coder.
    private Map<String, BitSet> covered() {
        Map<String, BitSet> covered = new TreeMap<>();
        for (Coding coding : Given.codings(session, transcript)) {
            covered.computeIfAbsent(coding.coder().toString(), c -> new BitSet())
                    .set(coding.range().start(), coding.range().end());
        }
        return covered;
    }

    /// Those tagged with any of these codes.
    private Map<String, BitSet> covered(Set<CodeId> codes) {
        Map<String, BitSet> covered = new TreeMap<>();
        for (Coding coding : Given.codings(session, transcript)) {
            if (codes.contains(coding.code())) {
                covered.computeIfAbsent(coding.coder().toString(), c -> new BitSet())
                        .set(coding.range().start(), coding.range().end());
            }
        }
        return covered;
    }

    @Test
    void splittingAndMergingLoseNobodysWords() {
        Random random = Seed.random("splits and merges");
        List<String> names = List.of("Eins", "Zwei", "Drei", "Vier");
        for (String name : names) {
            Given.code(session, name);
        }
        List<String> dumps = new ArrayList<>();
        int steps = 0;
        for (int round = 0; round < 40; round++) {
            session.setActor("Person " + random.nextInt(3));
            List<Code> codes = tree().inOrder();
            for (int i = 0; i < 6; i++) {
                int start = random.nextInt(TEXT.length() - 12);
                TextRange range = new TextRange(start, start + 4 + random.nextInt(8));
                Code code = codes.get(random.nextInt(codes.size()));
                Session.await(new Codings(session).code(transcript, range, code.id(), Codings.Extras.NONE));
            }
            Code code = codes.get(random.nextInt(codes.size()));
            Map<String, BitSet> all = covered();
            String before = Given.dump(session);
            if (random.nextInt(3) > 0) {
                Map<CodingId, String> into = new LinkedHashMap<>();
                for (Coding coding : Session.await(new Codings(session).of(code.id()))) {
                    if (random.nextInt(3) > 0) {
                        into.put(coding.id(), names.get(random.nextInt(names.size())));
                    }
                }
                Set<CodeId> family = ids(tree().under(code.id()));
                Map<String, BitSet> under = covered(family);
                Splits.Way way = random.nextBoolean() ? Splits.Way.KEEP : Splits.Way.MOVE;
                Splits.Plan plan = Session.await(splits.plan(code.id(), into));
                assertEquals(plan, Session.await(splits.apply(code.id(), into, way)));
                assertEquals(under, covered(ids(tree().under(code.id()))));
                int own = Session.await(new Codings(session).of(code.id())).size();
                assertEquals(way == Splits.Way.KEEP ? plan.left() + plan.sorted() : plan.left(), own);
                if (into.isEmpty()) {
                    continue;
                }
            } else {
                Code other = codes.get(random.nextInt(codes.size()));
                if (code.equals(other) || tree().under(code.id()).contains(other)) {
                    continue;
                }
                CodeFate fate = Session.await(new CodeFates(session).merge(code.id(), other.id()));
                if (!fate.clashes().isEmpty()) {
                    assertThrows(
                            ProblemException.class,
                            () -> Session.await(new Codebook(session).merge(code.id(), other.id())));
                    continue;
                }
                int there = Session.await(new Codings(session).of(other.id())).size();
                int moved = Session.await(new Codebook(session).merge(code.id(), other.id()));
                assertEquals(fate.over(), moved);
                assertEquals(fate.codings(), fate.over() + fate.twins());
                assertEquals(
                        there + moved,
                        Session.await(new Codings(session).of(other.id())).size());
            }
            assertEquals(all, covered());
            dumps.add(before);
            steps++;
            String after = Given.dump(session);
            Session.await(session.undo());
            assertEquals(before, Given.dump(session));
            Session.await(session.redo());
            assertEquals(after, Given.dump(session));
        }
        assertTrue(steps > 10, "too little happened: " + steps);
        assertEquals(List.of(), Session.await(session.read(s -> s.check(true))));
    }

    private static Set<CodeId> ids(List<Code> codes) {
        return codes.stream().map(Code::id).collect(Collectors.toSet());
    }

    // --- fates -------------------------------------------------------------------------------------------------------

    @Test
    void aMergeIsToldBefore() {
        Code from = Given.code(session, "Hilfe");
        Given.code(session, "Hilfe/Nah");
        Code into = Given.code(session, "Unterstützung");
        Given.coding(session, transcript, "hat geholfen", from);
        Given.coding(session, transcript, "hat geholfen", into);
        Given.coding(session, transcript, "Das Amt war nie", from);
        Given.coding(session, transcript, "nie zuständig", into);
        Given.coding(session, transcript, "Das Geld", from);
        session.setActor("Person 1");
        Given.coding(session, transcript, "hat geholfen", from);
        Session.await(new Memos(session).write(new MemoTarget.OnCode(from.id()), "Weites Feld."));
        Session.await(new CodeSets(session).make("Bericht", List.of(from.id())));
        CodeFate fate = Session.await(new CodeFates(session).merge(from.id(), into.id()));
        assertEquals(new CodeFate(4, 3, 1, 1, 1, List.of(), 0, 1, 0, 1, 1, 2), fate);
        Given.code(session, "Unterstützung/Nah");
        assertEquals(
                List.of("Nah"),
                Session.await(new CodeFates(session).merge(from.id(), into.id()))
                        .clashes());
        CodeFate gone = Session.await(new CodeFates(session).remove(from.id()));
        assertEquals(new CodeFate(4, 0, 0, 0, 1, List.of(), 0, 1, 0, 1, 1, 2), gone);
        assertEquals(4, (int) Session.await(new Codebook(session).remove(from.id())));
    }

    @Test
    void codesAreOrderedInOneStepAndCountedByPersonAndTranscript() {
        Code zett = Given.code(session, "Zett");
        Code aehre = Given.code(session, "Ähre");
        Code bach = Given.code(session, "Bach");
        Given.coding(session, transcript, "Das Amt", zett);
        session.setActor("Person 1");
        Given.coding(session, transcript, "Das Amt", bach);
        Given.coding(session, transcript, "Das Geld", bach);
        Map<CodeId, Store.Count> counts = Session.await(session.read(Store::counts));
        List<String> byName =
                tree().inOrder(CodeOrder.NAME.comparator(tree(), id -> 0, java.util.Locale.GERMAN)).stream()
                        .map(Code::name)
                        .toList();
        assertEquals(List.of("Ähre", "Bach", "Zett"), byName);
        List<Code> byCount = tree().inOrder(CodeOrder.COUNT.comparator(
                tree(), id -> counts.getOrDefault(id, Store.Count.NONE).codings(), java.util.Locale.GERMAN));
        assertEquals(
                List.of(bach.id(), zett.id(), aehre.id()),
                byCount.stream().map(Code::id).toList());
        String before = Given.dump(session);
        assertTrue(Session.await(new Codebook(session)
                        .order(byCount.stream().map(Code::id).toList()))
                > 0);
        assertEquals(
                List.of("Bach", "Zett", "Ähre"),
                tree().roots().stream().map(Code::name).toList());
        assertEquals(0, (int) Session.await(new Codebook(session).order(List.of(bach.id(), zett.id()))));
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
        var one = session.snapshot().coders().stream()
                .filter(c -> c.name().equals("Person 1"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Map.of(bach.id(), new Store.Count(2, 1)),
                Session.await(session.read(s -> s.counts(transcript, one.id()))));
        assertEquals(counts, Session.await(session.read(s -> s.counts(transcript, null))));
    }
}
