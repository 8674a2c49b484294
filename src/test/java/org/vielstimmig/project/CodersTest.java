package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.StepText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Trail;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Store;

/// People keep what they did under a new name, and while all code blind nothing of the others is to be seen
/// anywhere.
class CodersTest {

    private static final String TEXT = """
        I: Was half?
        B: Der Garten und die Nachbarn.
        I: Was fehlte?
        B: Das Geld und die Zeit.
        """;

    @TempDir
    Path folder;

    private Session session;
    private TranscriptId transcript;
    private Code garden;
    private Code money;

    @BeforeEach
    void project() {
        session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Ada");
        transcript = Given.transcript(session, "Gespräch", TEXT);
        garden = Given.code(session, "Garten");
        money = Given.code(session, "Geld");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Coding coded(String by, String quote, Code code) {
        session.setActor(by);
        return Given.coding(session, transcript, quote, code);
    }

    private List<String> names() {
        return session.snapshot().coders().stream().map(Coder::name).sorted().toList();
    }

    @Test
    void aNewNameKeepsThePersonAndAllTheyDid() {
        Coding coding = coded("Ada", "Garten", garden);
        Session.await(new Coders(session).rename(coding.coder(), "Adele"));
        assertEquals("Adele", session.actor());
        assertEquals(coding.coder(), coded(session.actor(), "Geld", money).coder());
        assertEquals(List.of("Adele"), names());
        Session.await(session.undo());
        Session.await(session.undo());
        assertEquals(List.of("Ada"), names());
        assertEquals("Ada", session.actor());
        assertEquals(coding.coder(), coded(session.actor(), "Zeit", money).coder());
    }

    @Test
    void namesAreGivenOnceOnly() {
        Coder ben = Session.await(new Coders(session).add(" Ben "));
        assertEquals(List.of("Ada", "Ben"), names());
        assertEquals(
                new Problem.NameTaken(Problem.Thing.CODER, "Ada"),
                assertThrows(ProblemException.class, () -> Session.await(new Coders(session).rename(ben.id(), "Ada")))
                        .problem());
        assertEquals(
                new Problem.NameEmpty(Problem.Thing.CODER),
                assertThrows(ProblemException.class, () -> Session.await(new Coders(session).add("  ")))
                        .problem());
        session.setActor("Cleo");
        Session.await(new Coders(session).add("Cleo"));
        assertEquals(List.of("Ada", "Ben", "Cleo"), names());
    }

    @Test
    void whileAllCodeBlindNothingOfTheOtherIsSeen() throws Exception {
        Coding mine = coded("Ada", "Garten", garden);
        Coding theirs = coded("Ben", "Geld und", money);
        Coding same = coded("Ben", "Garten", garden);
        Memos memos = new Memos(session);
        Memo onTheirs = Session.await(memos.write(new MemoTarget.OnCoding(theirs.id()), "BENSMEMO eins"));
        Memo onPassage =
                Session.await(memos.write(new MemoTarget.OnPassage(transcript, new TextRange(3, 6)), "BENSMEMO zwei"));
        Session.await(memos.link(onPassage.id(), transcript, new TextRange(0, 9)));
        Session.await(memos.write(new MemoTarget.InDiary("2026-03-02"), "BENSMEMO drei"));
        session.setActor("Ada");
        Session.await(memos.write(new MemoTarget.OnCode(money.id()), "allen offen"));
        assertEquals(3, Session.await(session.read(Store::codingCount)));

        assertTrue(Session.await(new Coders(session).setBlind(true)));
        assertFalse(Session.await(new Coders(session).setBlind(true)));
        Set<String> forbidden = new TreeSet<>(List.of(
                theirs.id().toString(),
                same.id().toString(),
                onTheirs.id().toString(),
                onPassage.id().toString()));
        String all = everything(List.of(theirs, same), List.of(onTheirs, onPassage));
        forbidden.add("BENSMEMO");
        forbidden.add("Geld und");
        for (String word : forbidden) {
            assertFalse(all.contains(word), () -> word + " in " + all);
        }
        assertTrue(all.contains(mine.id().toString()));
        assertTrue(all.contains("allen offen"));
        assertEquals(1, Session.await(session.read(Store::codingCount)));
        assertEquals(Map.of(garden.id(), new Store.Count(1, 1)), Session.await(session.read(Store::counts)));

        session.setActor("Ben");
        assertEquals(2, Session.await(session.read(Store::codingCount)));
        assertFalse(everything(List.of(mine), List.of()).contains(mine.id().toString()));
        session.setActor("Neu");
        assertEquals(0, Session.await(session.read(Store::codingCount)));
        session.setActor("Ada");

        Session.await(new Coders(session).setBlind(false));
        assertEquals(3, Session.await(session.read(Store::codingCount)));
        List<String> words = Session.await(new History(session).trail(History.Filter.ALL, 0, 2)).stream()
                .map(t -> StepText.of(Lang.EN, t.kind(), t.arguments()))
                .toList();
        assertEquals(List.of("Lift blind coding", "Code blind"), words);
    }

    /// What every way of reading says that there is.
    private String everything(List<Coding> codings, List<Memo> memos) throws Exception {
        List<Object> said = new ArrayList<>();
        Codings service = new Codings(session);
        said.add(Session.await(service.of(transcript)));
        for (Code code : List.of(garden, money)) {
            said.add(Session.await(service.of(code.id())));
            said.add(Session.await(session.read(s -> s.codingsEverywhere(code.id()))));
        }
        said.add(Session.await(service.all()));
        said.add(Session.await(session.read(s -> s.codings(Set.of(garden.id(), money.id()), 0, 10))));
        for (Coding coding : codings) {
            said.add(Session.await(session.read(s -> s.coding(coding.id()).isPresent())));
            said.add(Session.await(session.read(s -> s.memosOn(coding.id()))));
            said.add(Session.await(session.read(s -> s.codingsAt(transcript, coding.range(), coding.code()))));
        }
        for (Memo memo : memos) {
            said.add(Session.await(session.read(s -> s.memo(memo.id()).isPresent())));
            said.add(Session.await(session.read(s -> s.memoLinks(memo.id()))));
        }
        said.add(Session.await(session.read(Store::memos)));
        said.add(Session.await(session.read(Store::memosEverywhere)));
        said.add(Session.await(session.read(s -> s.memosOnPassages(transcript))));
        said.add(Session.await(session.read(Store::memoLinks)));
        said.add(Session.await(session.read(Store::sizes)));
        said.add(Session.await(session.read(Store::facetCounts)));
        said.add(Session.await(session.read(Store::codeFacetCounts)));
        said.add(Session.await(session.read(Store::coderCounts)));
        said.add(Session.await(session.read(Store::lost)));
        // The text itself is everyone's; of the dump only what stands behind it.
        said.add(Session.await(session.read(Store::dump)).replace("Das Geld und", ""));
        History history = new History(session);
        for (Trail step : Session.await(history.trail(History.Filter.ALL, 0, 100))) {
            said.add(step.number() + step.kind().name() + step.arguments());
        }
        said.add(Session.await(history.report(History.Filter.ALL, "", Lang.DE, java.time.ZoneOffset.UTC)));
        Path quotes = folder.resolve("belege.csv");
        Session.await(new Exports(session, Lang.DE).quotes(quotes, Set.of()));
        said.add(Files.readString(quotes));
        Path book = folder.resolve("codebuch.html");
        Session.await(new Exports(session, Lang.DE).codebook(book, null));
        said.add(Files.readString(book));
        try (Find find = new Find(session, folder.resolve("index"))) {
            said.add("found " + Session.await(find.search("code:Geld", 10)).total());
            said.add(Session.await(find.search("code:Geld", 10)).places());
        }
        return said.toString();
    }

    @Test
    void nobodyTakesAwayWhatTheyMustNotSee() {
        coded("Ada", "Garten", garden);
        Coding theirs = coded("Ben", "Zeit", money);
        session.setActor("Ada");
        Session.await(new Coders(session).setBlind(true));
        String before = Given.dump(session);
        assertBlind(() -> Session.await(new Codings(session).uncode(theirs.id())));
        assertBlind(() -> Session.await(new Codebook(session).remove(money.id())));
        assertEquals(before, Given.dump(session));
        // Back over one's own steps, but not over the other's.
        Session.await(new Codebook(session).add("Neu", c -> c));
        Session.await(session.undo());
        Session.await(session.undo());
        Session.await(new Coders(session).setBlind(true));
        Session.await(new Codings(session).all());
        assertEquals(1, Session.await(session.read(Store::codingCount)));
    }

    @Test
    void othersStepsAreNeitherNamedNorUndone() {
        coded("Ada", "Garten", garden);
        Session.await(new Coders(session).setBlind(true));
        coded("Ben", "Zeit", money);
        session.setActor("Ada");
        assertTrue(Session.await(session.read(s -> s.journal().toUndo())).isEmpty());
        assertEquals(
                Problem.NothingToUndo.class,
                assertThrows(ProblemException.class, () -> Session.await(session.undo()))
                        .problem()
                        .getClass());
        assertBlind(() -> Session.await(new History(session).goTo(1)));
        assertBlind(() -> Session.await(new History(session).preview(1)));
        session.setActor("Ben");
        Session.await(session.undo());
        assertEquals(0, Session.await(session.read(Store::codingCount)));
    }

    private static void assertBlind(org.junit.jupiter.api.function.Executable work) {
        assertEquals(
                Problem.WhileBlind.class,
                assertThrows(ProblemException.class, work).problem().getClass());
    }
}
