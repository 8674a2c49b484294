package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.CodeSetId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Store;

/// Code sets, the diary and what memos lead to.
class CodeSetsTest {

    @TempDir
    Path folder;

    private Session session;
    private CodeSets sets;

    @BeforeEach
    void open() {
        session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Person 0");
        sets = new CodeSets(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private CodeSet set(CodeSetId id) {
        return session.snapshot().codeSets().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void codesComeAndGoAndUndoBringsBack() {
        Code one = Given.code(session, "Eins");
        Code two = Given.code(session, "Thema/Zwei");
        Code three = Given.code(session, "Drei");
        String before = Given.dump(session);
        CodeSet made = Session.await(sets.make(" Für den Bericht ", List.of(one.id(), one.id())));
        assertEquals("Für den Bericht", made.name());
        assertEquals(List.of(one.id()), made.codes());
        Session.await(sets.put(made.id(), List.of(two.id(), one.id(), three.id())));
        assertEquals(List.of(one.id(), two.id(), three.id()), set(made.id()).codes());
        Session.await(sets.take(made.id(), Set.of(one.id())));
        CodeSet other = Session.await(sets.make("Andere", List.of()));
        Session.await(sets.move(other.id(), 0));
        assertEquals(
                List.of("Andere", "Für den Bericht"),
                session.snapshot().codeSets().stream().map(CodeSet::name).toList());
        Session.await(sets.rename(other.id(), "Noch andere"));
        Session.await(sets.remove(other.id()));
        assertEquals(1, session.snapshot().codeSets().size());
        while (session.snapshot().step() > 3) {
            Session.await(session.undo());
        }
        assertEquals(before, Given.dump(session));
    }

    @Test
    void mergedAndRemovedCodesAreFollowed() {
        Code one = Given.code(session, "Eins");
        Code two = Given.code(session, "Zwei");
        Code three = Given.code(session, "Drei");
        CodeSet made = Session.await(sets.make("Satz", List.of(one.id(), two.id(), three.id())));
        Session.await(new Codebook(session).merge(one.id(), three.id()));
        assertEquals(List.of(three.id(), two.id()), set(made.id()).codes());
        Session.await(new Codebook(session).remove(two.id()));
        assertEquals(List.of(three.id()), set(made.id()).codes());
    }

    @Test
    void namesAreThereAndUnique() {
        Session.await(sets.make("Satz", List.of()));
        ProblemException taken =
                assertThrows(ProblemException.class, () -> Session.await(sets.make("Satz", List.of())));
        assertEquals(new Problem.NameTaken(Problem.Thing.CODE_SET, "Satz"), taken.problem());
        ProblemException empty = assertThrows(ProblemException.class, () -> Session.await(sets.make(" ", List.of())));
        assertEquals(new Problem.NameEmpty(Problem.Thing.CODE_SET), empty.problem());
    }

    @Test
    void linksFollowTheTextAndGoWithTheirMemo() {
        TranscriptId id = Given.transcript(session, "A", "B: Wir hatten kein Geld und keinen Raum.");
        Memos memos = new Memos(session);
        Memo memo = Session.await(memos.write(new MemoTarget.InDiary("2026-03-01"), "Woran lag das?"));
        String text = Given.text(session, id);
        int at = text.indexOf("kein Geld");
        MemoLink link = Session.await(memos.link(memo.id(), id, new TextRange(at, at + 9)));
        assertEquals("kein Geld", link.quote());
        String before = Given.dump(session);
        Session.await(new Edits(session).replace(id, "Wir hatten", "Wir hatten damals", false));
        Session.await(new Edits(session).replace(id, "kein Geld", "wenig Geld", false));
        assertEquals("wenig Geld", only().range().of(Given.text(session, id)));
        assertEquals("wenig Geld", only().quote());
        Session.await(new Edits(session).replace(id, "wenig Geld und ", "", false));
        assertEquals("wenig Geld", only().quote());
        assertEquals(List.of(), Session.await(session.read(store -> store.check(true))));
        Session.await(session.undo());
        Session.await(session.undo());
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
        Session.await(memos.change(memo.id(), ""));
        assertEquals(List.of(), Session.await(session.read(Store::memoLinks)));
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
        Session.await(memos.unlink(link.id()));
        assertEquals(List.of(), Session.await(session.read(Store::memoLinks)));
    }

    private MemoLink only() {
        List<MemoLink> links = Session.await(session.read(Store::memoLinks));
        assertEquals(1, links.size());
        return links.getFirst();
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        ProblemException wrong = assertThrows(
                ProblemException.class,
                () -> Session.await(new Memos(session).write(new MemoTarget.InDiary("gestern"), "Gedanke")));
        assertEquals(new Problem.ValueInvalid("date", "gestern", "2026-03-01"), wrong.problem());
    }
}
