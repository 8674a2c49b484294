package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TranscriptId;

class CodebookTest {

    @TempDir
    Path folder;

    private Path file;
    private Session session;
    private Codebook codebook;

    @BeforeEach
    void open() {
        file = folder.resolve("probe.vielstimmig");
        session = Session.create(file, "Probe", "Person 0");
        codebook = new Codebook(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Code now(Code code) {
        return session.snapshot().code(code.id()).orElseThrow();
    }

    private List<String> paths() {
        CodeTree tree = codebook.tree();
        return tree.inOrder().stream().map(tree::path).toList();
    }

    private void assertUndoneExactly(String before) {
        String after = Given.dump(session);
        session.close();
        session = Session.open(file, "Person 0");
        codebook = new Codebook(session);
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
        Session.await(session.redo());
        assertEquals(after, Given.dump(session));
        assertEquals(List.of(), Session.await(session.read(store -> store.check(true))));
    }

    private static Problem problem(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ProblemException.class, work).problem();
    }

    // --- names and places ----------------------------------------------------------------------------------------

    @Test
    void missingThemesAboveAreAddedOnceAndNamesAreUniqueAmongSiblingsOnly() {
        Given.code(session, "Geld/Antrag");
        Given.code(session, " Geld / Bescheid ");
        Given.code(session, "Zeit/Antrag");
        assertEquals(List.of("Geld", "Geld/Antrag", "Geld/Bescheid", "Zeit", "Zeit/Antrag"), paths());
        assertInstanceOf(Problem.NameTaken.class, problem(() -> Given.code(session, "Geld/Antrag")));
        assertInstanceOf(Problem.NameEmpty.class, problem(() -> Given.code(session, "Geld//Antrag")));
        assertInstanceOf(Problem.NameEmpty.class, problem(() -> Given.code(session, " ")));
        assertInstanceOf(
                Problem.NameEmpty.class,
                problem(() -> Session.await(
                        codebook.add("Neu", c -> c.edit().name(" ").done()))));
        assertEquals(5, session.snapshot().codes().size());
    }

    @Test
    void changedNamesAreStrippedComposedAndChecked() {
        Code code = Given.code(session, "Geld");
        Given.code(session, "Zeit");
        Session.await(
                codebook.change(code.id(), c -> c.edit().name("  Gro\u0308ße ").done()));
        assertEquals("Größe", now(code).name());
        assertInstanceOf(
                Problem.NameTaken.class,
                problem(() -> Session.await(
                        codebook.change(code.id(), c -> c.edit().name(" Zeit").done()))));
        assertInstanceOf(
                Problem.NameEmpty.class,
                problem(() -> Session.await(
                        codebook.change(code.id(), c -> c.edit().name("").done()))));
    }

    @Test
    void codesMoveAmongSiblingsAndNeverUnderThemselves() {
        Code a = Given.code(session, "A");
        Code b = Given.code(session, "B");
        Code c = Given.code(session, "C");
        Code ax = Given.code(session, "A/X");
        String before = Given.dump(session);
        Session.await(codebook.move(c.id(), null, 0));
        assertEquals(List.of("C", "A", "A/X", "B"), paths());
        assertUndoneExactly(before);
        Session.await(codebook.move(b.id(), a.id(), 99));
        assertEquals(List.of("C", "A", "A/X", "A/B"), paths());
        assertInstanceOf(
                Problem.CodeUnderItself.class, problem(() -> Session.await(codebook.move(a.id(), ax.id(), 0))));
        assertInstanceOf(Problem.CodeUnderItself.class, problem(() -> Session.await(codebook.move(a.id(), a.id(), 0))));
        assertInstanceOf(
                Problem.CodeUnderItself.class,
                problem(() -> Session.await(
                        codebook.change(a.id(), x -> x.edit().parent(ax.id()).done()))));
        Given.code(session, "X");
        assertInstanceOf(Problem.NameTaken.class, problem(() -> Session.await(codebook.move(ax.id(), null, 0))));
    }

    // --- merging -------------------------------------------------------------------------------------------------

    @Test
    void mergingDoublesNothingAndLosesNothing() {
        TranscriptId transcript = Given.transcript(session, "T", "B1: Das Geld fehlt, die Zeit fehlt.");
        Code from = Given.code(session, "Finanzen");
        Code to = Given.code(session, "Geld");
        Code child = Given.code(session, "Finanzen/Antrag");
        Code third = Given.code(session, "Drittes");
        Coding doubled = Given.coding(session, transcript, "Geld", from);
        Coding kept = Given.coding(session, transcript, "Geld", to);
        Coding moving = Given.coding(session, transcript, "Zeit", from);
        session.setActor("Person 1");
        Coding others = Given.coding(session, transcript, "Geld", from);
        anchors(from, doubled, moving);
        anchors(to, kept);
        anchors(third, doubled);
        Memo onCoding = Session.await(new Memos(session).write(new MemoTarget.OnCoding(doubled.id()), "Zur Stelle"));
        Memo onCode = Session.await(new Memos(session).write(new MemoTarget.OnCode(from.id()), "Zum Code"));
        Item item = item(from, doubled, moving);
        String before = Given.dump(session);

        assertEquals(2, Session.await(codebook.merge(from.id(), to.id())));

        List<Coding> after = Given.codings(session, transcript);
        assertEquals(
                Set.of(kept.id(), moving.id(), others.id()),
                after.stream().map(Coding::id).collect(java.util.stream.Collectors.toSet()));
        assertTrue(after.stream().allMatch(c -> c.code().equals(to.id())));
        assertEquals(
                List.of(kept.id(), moving.id()),
                now(to).anchors().stream().map(Anchor::coding).toList());
        assertEquals(
                List.of(kept.id()),
                now(third).anchors().stream().map(Anchor::coding).toList());
        assertEquals(
                Set.of(
                        onCoding.withTarget(new MemoTarget.OnCoding(kept.id())),
                        onCode.withTarget(new MemoTarget.OnCode(to.id()))),
                Set.copyOf(Session.await(new Memos(session).all())));
        Item evident = session.snapshot().items().getFirst();
        assertEquals(new Evidence(List.of(to.id()), List.of(kept.id(), moving.id())), evident.evidence());
        assertEquals(to.id(), evident.options().getFirst().from());
        assertEquals(item.id(), evident.id());
        assertEquals(to.id(), now(child).parent());
        assertEquals("Geld", codebook.tree().path(from.id()));
        assertEquals(List.of("Geld", "Geld/Antrag", "Drittes"), paths());
        assertUndoneExactly(before);
    }

    @Test
    void mergedCodesAnswerForTheirIdsEverywhere() {
        TranscriptId transcript = Given.transcript(session, "T", "B1: Das Geld fehlt, die Zeit fehlt.");
        Code a = Given.code(session, "A");
        Code b = Given.code(session, "B");
        Code c = Given.code(session, "C");
        Code d = Given.code(session, "D");
        Session.await(codebook.merge(a.id(), b.id()));
        Session.await(codebook.merge(a.id(), c.id()));
        assertEquals(List.of("C", "D"), paths());
        assertEquals(c.id(), codebook.tree().find(a.id()).orElseThrow().id());
        assertEquals(c.id(), Given.coding(session, transcript, "Geld", a).code());
        Session.await(codebook.move(d.id(), a.id(), 0));
        assertEquals(List.of("C", "C/D"), paths());
        Session.await(codebook.move(a.id(), null, 0));
        assertEquals(List.of("C", "C/D"), paths());
        assertInstanceOf(Problem.MergedIntoItself.class, problem(() -> Session.await(codebook.merge(a.id(), c.id()))));
        assertInstanceOf(Problem.MergedIntoItself.class, problem(() -> Session.await(codebook.merge(c.id(), d.id()))));
        CodeFates fates = new CodeFates(session);
        assertInstanceOf(Problem.MergedIntoItself.class, problem(() -> Session.await(fates.merge(c.id(), c.id()))));
        Session.await(codebook.merge(d.id(), a.id()));
        assertEquals(List.of("C"), paths());
        String before = Given.dump(session);
        assertEquals(1, Session.await(codebook.remove(b.id())));
        assertEquals(List.of(), session.snapshot().codes());
        assertUndoneExactly(before);
    }

    @Test
    void subCodesOfTheSameNameForbidMerging() {
        Code a = Given.code(session, "A");
        Code b = Given.code(session, "B");
        Given.code(session, "A/X");
        Given.code(session, "B/X");
        String before = Given.dump(session);
        assertInstanceOf(Problem.NameTaken.class, problem(() -> Session.await(codebook.merge(a.id(), b.id()))));
        assertEquals(before, Given.dump(session));
        Code same = Given.code(session, "B/Y");
        Given.code(session, "B/Y/Y");
        Session.await(codebook.merge(same.id(), b.id()));
        assertEquals(List.of("A", "A/X", "B", "B/X", "B/Y"), paths());
    }

    // --- removing ------------------------------------------------------------------------------------------------

    @Test
    void removingTakesAllBelowAlongAndUndoBringsAllBack() {
        TranscriptId transcript = Given.transcript(session, "T", "B1: Das Geld fehlt, die Zeit fehlt.");
        Code geld = Given.code(session, "Geld");
        Code antrag = Given.code(session, "Geld/Antrag");
        Code frist = Given.code(session, "Geld/Antrag/Frist");
        Code other = Given.code(session, "Anderes");
        Coding coding = Given.coding(session, transcript, "Zeit", frist);
        Coding stays = Given.coding(session, transcript, "Geld", other);
        anchors(other, coding, stays);
        Session.await(codebook.change(
                other.id(), c -> c.edit().notWhenSee(List.of(antrag.id())).done()));
        Session.await(codebook.merge(antrag.id(), other.id()));
        Session.await(new Memos(session).write(new MemoTarget.OnCoding(coding.id()), "Gedanke"));
        Session.await(new Memos(session).write(new MemoTarget.OnCode(geld.id()), "Gedanke"));
        assertEquals(geld.id(), now(antrag).parent(), "merged away, it still hangs where it hung");
        String before = Given.dump(session);

        assertEquals(0, Session.await(codebook.remove(geld.id())));
        assertNull(now(antrag).parent());
        assertEquals(List.of("Anderes", "Anderes/Frist"), paths());
        assertEquals(1, Session.await(new Memos(session).all()).size());
        assertUndoneExactly(before);

        assertEquals(2, Session.await(codebook.remove(other.id())));
        assertEquals(List.of(), session.snapshot().codes());
        assertEquals(List.of(), Session.await(new Memos(session).all()));
        assertEquals(List.of(), Given.codings(session, transcript));
        Session.await(session.undo());
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
    }

    @Test
    void codesThatStayPointAtNothingThatGoes() {
        TranscriptId transcript = Given.transcript(session, "T", "B1: Das Geld fehlt, die Zeit fehlt.");
        Code gone = Given.code(session, "Geht");
        Code stays = Given.code(session, "Bleibt");
        Coding coding = Given.coding(session, transcript, "Zeit", gone);
        anchors(stays, coding);
        Session.await(codebook.change(
                stays.id(), c -> c.edit().notWhenSee(List.of(gone.id())).done()));
        Session.await(codebook.remove(gone.id()));
        assertEquals(List.of(), now(stays).anchors());
        assertEquals(List.of(), now(stays).notWhenSee());
    }

    @Test
    void codesOfHiddenTranscriptsAreRemovedToo() {
        TranscriptId transcript = Given.transcript(session, "T", "B1: Das Geld fehlt, die Zeit fehlt.");
        Code code = Given.code(session, "Geld");
        Coding coding = Given.coding(session, transcript, "Geld", code);
        Session.await(new Memos(session).write(new MemoTarget.OnCoding(coding.id()), "Gedanke"));
        String before = Given.dump(session);
        Session.await(session.perform(StepKind.TRANSCRIPT_REMOVED, draft -> {
            draft.remove(draft.snapshot().transcripts().getFirst());
            return "";
        }));
        assertInstanceOf(
                Problem.NotFound.class, problem(() -> Session.await(new Codings(session).uncode(coding.id()))));
        assertEquals(1, Session.await(codebook.remove(code.id())));
        assertEquals(List.of(), Session.await(session.read(s -> s.memosEverywhere())));
        Session.await(session.undo());
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
    }

    // --- releases ------------------------------------------------------------------------------------------------

    @Test
    void releasesAreNumberedFrozenAndStampedOnCodings() {
        TranscriptId transcript = Given.transcript(session, "T", "B1: Das Geld fehlt, die Zeit fehlt.");
        Code code = Given.code(session, "Geld");
        assertNull(Given.coding(session, transcript, "Geld", code).release());
        Release first = Session.await(codebook.release(" erster Stand "));
        assertEquals(1, first.number());
        assertEquals("erster Stand", first.note());
        Session.await(codebook.change(code.id(), c -> c.edit().definition("neu").done()));
        assertEquals(2, Session.await(codebook.release("")).number());
        assertEquals(2, Given.coding(session, transcript, "Zeit", code).release());
        session.close();
        session = Session.open(file, "Person 0");
        assertEquals(first, session.snapshot().releases().getFirst());
        assertEquals(
                "", session.snapshot().releases().getFirst().codes().getFirst().definition());
    }

    // --- helpers -------------------------------------------------------------------------------------------------

    private void anchors(Code code, Coding... codings) {
        List<Anchor> anchors = java.util.stream.Stream.of(codings)
                .map(c -> new Anchor(c.id(), Anchor.Kind.TYPICAL))
                .toList();
        Session.await(codebook.change(code.id(), c -> c.edit().anchors(anchors).done()));
    }

    private Item item(Code code, Coding... codings) {
        return Session.await(session.perform(StepKind.ITEMS_DERIVED, draft -> {
            Block block = new Block(BlockId.create(), LocalText.of("de", "Seite"), LocalText.EMPTY, Set.of(), 0);
            Item item = new Item(
                    ItemId.create(),
                    "q1",
                    block.id(),
                    0,
                    ItemKind.MULTIPLE,
                    Map.of(),
                    LocalText.EMPTY,
                    null,
                    List.of(new Option("a", LocalText.of("de", "Geld"), code.id(), false)),
                    false,
                    false,
                    new Evidence(
                            List.of(code.id()),
                            java.util.stream.Stream.of(codings).map(Coding::id).toList()),
                    "",
                    ItemState.DRAFT,
                    1);
            draft.add(block);
            draft.add(item);
            return item;
        }));
    }
}
