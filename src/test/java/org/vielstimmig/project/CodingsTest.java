package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

class CodingsTest {

    @TempDir
    Path folder;

    private Session session;
    private Codings codings;

    @BeforeEach
    void open() {
        session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Person 0");
        codings = new Codings(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    // --- whole ---------------------------------------------------------------------------------------------------

    private static String whole(String text, int start, int end) {
        return Codings.whole(text, new TextRange(start, end)).of(text);
    }

    @Test
    void blankEndsAreLeftOut() {
        assertEquals("das Geld", whole("  das Geld \n", 0, 12));
        assertEquals("das Geld", whole("\u00a0das Geld\u202f\u2009", 0, 11));
        assertEquals("das", whole("das\u3000", 0, 4));
    }

    @Test
    void noCharacterPeopleSeeAsOneIsCut() {
        String family = "👩‍👩‍👧";
        String text = "a" + family + "b";
        for (int cut = 2; cut < 1 + family.length(); cut++) {
            assertEquals("a" + family, whole(text, 0, cut), "end at " + cut);
            assertEquals(family + "b", whole(text, cut, text.length()), "start at " + cut);
        }
        assertEquals("😀", whole("x😀y", 2, 3));
        assertEquals("e\u0304\u0323", whole("xe\u0304\u0323y", 2, 3));
        assertEquals("🇩🇪", whole("🇫🇷🇩🇪🇹🇷", 5, 6));
        assertEquals("🇹🇷", whole("🇩🇪".repeat(30) + "🇹🇷", 30 * 4 + 1, 30 * 4 + 2));
    }

    @Test
    void rangesWithNothingInThemAreRefused() {
        for (TextRange range : List.of(new TextRange(0, 0), new TextRange(3, 5), new TextRange(0, 99))) {
            ProblemException refused = assertThrows(ProblemException.class, () -> Codings.whole("abc  def", range));
            assertInstanceOf(Problem.RangeOutside.class, refused.problem());
        }
    }

    // --- find ----------------------------------------------------------------------------------------------------

    private static Optional<String> found(String text, String quote, int nth) {
        return Codings.find(text, quote, nth).map(r -> r.start() + ":" + r.of(text));
    }

    @Test
    void quotesAreFoundLetterForLetter() {
        assertEquals(Optional.of("4:Geld"), found("das Geld, das Geld", "Geld", 1));
        assertEquals(Optional.of("14:Geld"), found("das Geld, das Geld", "Geld", 2));
        assertEquals(Optional.empty(), found("das Geld, das Geld", "Geld", 3));
        assertEquals(Optional.empty(), found("das Geld, das Geld", "Geld", 0));
        assertEquals(Optional.empty(), found("das Geld", "geld", 1));
        assertEquals(Optional.empty(), found("das Geld", " \u00a0 ", 1));
        assertEquals(Optional.of("0:(x) \\Q.*\\E"), found("(x) \\Q.*\\E", "(x) \\Q.*\\E", 1));
    }

    @Test
    void blankSpaceBetweenWordsMayDiffer() {
        assertEquals(
                Optional.of("0:das\u00a0Geld  fehlt\nuns"),
                found("das\u00a0Geld  fehlt\nuns", "das Geld fehlt uns", 1));
        assertEquals(Optional.of("0:das Geld"), found("das Geld", "das\u00a0\n Geld", 1));
        assertEquals(Optional.of("0:das Geld"), found("das Geld", "\u00a0das Geld ", 1));
        assertEquals(Optional.empty(), found("dasGeld", "das Geld", 1));
    }

    @Test
    void quotesInDecomposedLettersAreFound() {
        assertEquals(Optional.of("0:Größe 👩‍👩‍👧"), found("Größe 👩‍👩‍👧", "Gro\u0308ße 👩‍👩‍👧", 1));
    }

    // --- coding --------------------------------------------------------------------------------------------------

    @Test
    void codingTwiceLeavesOneCodingAndNoStep() {
        TranscriptId transcript = Given.transcript(session, "T", "B1: Das war sehr schwer.");
        Code code = Given.code(session, "Thema");
        Coding first = Given.coding(session, transcript, "sehr schwer", code);
        int done = session.performed();
        TextRange wider = new TextRange(first.range().start() - 1, first.range().end());
        Coding second = Session.await(codings.code(transcript, wider, code.id(), Codings.Extras.NONE));
        assertEquals(first, second);
        assertEquals(done, session.performed());
        session.setActor("Person 1");
        Coding others = Given.coding(session, transcript, "sehr schwer", code);
        assertTrue(!others.id().equals(first.id()), "another coder's own coding");
    }

    @Test
    void severalAtOnceAreNotDoubledEvenThroughAMergedCode() {
        TranscriptId transcript = Given.transcript(session, "T", "B1: Das Geld fehlt, das Geld.");
        Code kept = Given.code(session, "Geld");
        Code merged = Given.code(session, "Finanzen");
        Coding there = Given.coding(session, transcript, "Geld", kept);
        Session.await(new Codebook(session).merge(merged.id(), kept.id()));
        int second = "B1: Das Geld fehlt, das ".length();
        List<Codings.Place> places = List.of(
                new Codings.Place(transcript, there.range()),
                new Codings.Place(transcript, new TextRange(second, second + 4)),
                new Codings.Place(transcript, new TextRange(second - 1, second + 4)));
        List<Coding> made = Session.await(codings.codeAll(StepKind.AUTOCODED, places, merged.id()));
        assertEquals(1, made.size());
        assertEquals(kept.id(), made.getFirst().code());
        assertEquals(2, Given.codings(session, transcript).size());
        assertEquals(List.of(), Session.await(codings.codeAll(StepKind.AUTOCODED, places, merged.id())));
    }

    @Test
    void codingTakenOffTakesItsMemosAndAnchorsAlongAndUndoBringsAllBack() {
        TranscriptId transcript = Given.transcript(session, "T", "B1: Das war sehr schwer.");
        Code code = Given.code(session, "Thema");
        Coding coding = Given.coding(session, transcript, "sehr schwer", code);
        anchor(code, coding);
        Session.await(new Memos(session).write(new MemoTarget.OnCoding(coding.id()), "Gedanke"));
        String before = Given.dump(session);
        Session.await(codings.uncode(coding.id()));
        assertEquals(List.of(), Given.codings(session, transcript));
        assertEquals(List.of(), Session.await(new Memos(session).all()));
        assertEquals(List.of(), session.snapshot().code(code.id()).orElseThrow().anchors());
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
    }

    @Test
    void recodingOntoTheSameCodingLeavesOneWithAllMemos() {
        TranscriptId transcript = Given.transcript(session, "T", "B1: Das war sehr schwer.");
        Code from = Given.code(session, "Alt");
        Code to = Given.code(session, "Neu");
        Coding old = Given.coding(session, transcript, "sehr schwer", from);
        Coding twin = Given.coding(session, transcript, "sehr schwer", to);
        anchor(from, old);
        Memo memo = Session.await(new Memos(session).write(new MemoTarget.OnCoding(old.id()), "Gedanke"));
        String before = Given.dump(session);
        assertEquals(twin, Session.await(codings.recode(old.id(), to.id())));
        assertEquals(List.of(twin), Given.codings(session, transcript));
        assertEquals(
                List.of(memo.withTarget(new MemoTarget.OnCoding(twin.id()))), Session.await(new Memos(session).all()));
        assertEquals(List.of(), session.snapshot().code(from.id()).orElseThrow().anchors());
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
    }

    @Test
    void weightsOutsideTheirScaleAreRefused() {
        TranscriptId transcript = Given.transcript(session, "T", "B1: Das war sehr schwer.");
        Code code = Given.code(session, "Thema");
        Codings.Extras heavy = new Codings.Extras(101, null, "");
        assertProblem(
                Problem.ValueInvalid.class,
                () -> Session.await(codings.code(transcript, "schwer", 1, code.id(), heavy)));
        Coding coding = Given.coding(session, transcript, "schwer", code);
        assertProblem(Problem.ValueInvalid.class, () -> Session.await(codings.weigh(coding.id(), -1)));
        assertEquals(100, Session.await(codings.weigh(coding.id(), 100)).weight());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        TranscriptId transcript = Given.transcript(session, "T", "B1: Das war sehr schwer.");
        Code code = Given.code(session, "Thema");
        assertProblem(
                Problem.QuoteMissing.class,
                () -> Session.await(codings.code(transcript, "leicht", 1, code.id(), Codings.Extras.NONE)));
        assertProblem(
                Problem.NotFound.class,
                () -> Session.await(codings.code(transcript, "schwer", 1, CodeId.create(), Codings.Extras.NONE)));
        assertProblem(
                Problem.NotFound.class,
                () -> Session.await(codings.code(TranscriptId.create(), "schwer", 1, code.id(), Codings.Extras.NONE)));
        assertProblem(Problem.NotFound.class, () -> Session.await(codings.uncode(CodingId.create())));
    }

    private void anchor(Code code, Coding coding) {
        Session.await(new Codebook(session)
                .change(
                        code.id(),
                        c -> c.edit()
                                .anchors(List.of(new Anchor(coding.id(), Anchor.Kind.TYPICAL)))
                                .done()));
    }

    private static void assertProblem(Class<? extends Problem> kind, org.junit.jupiter.api.function.Executable work) {
        assertInstanceOf(kind, assertThrows(ProblemException.class, work).problem());
    }

    @Test
    void pagesGoThroughTranscriptsInTheirOrderAndLeaveOutWhatIsRemoved() {
        Code one = Given.code(session, "Eins");
        Code two = Given.code(session, "Zwei");
        List<Coding> all = new java.util.ArrayList<>();
        for (int t = 0; t < 4; t++) {
            var id = Given.transcript(session, "Seiten " + t, "B1: aa bb cc dd ee ff gg hh");
            for (String quote : List.of("aa", "bb cc", "cc", "gg")) {
                all.add(Given.coding(session, id, quote, quote.equals("cc") ? two : one));
            }
        }
        java.util.Set<org.vielstimmig.model.CodeId> both = java.util.Set.of(one.id(), two.id());
        for (int size : List.of(1, 3, 5, 100)) {
            List<Coding> paged = new java.util.ArrayList<>();
            for (int from = 0; from < all.size(); from += size) {
                paged.addAll(Session.await(new Codings(session).page(both, from, size)));
            }
            assertEquals(all, paged);
        }
        assertEquals(List.of(), Session.await(new Codings(session).page(both, 16, 5)));
        Session.await(new Transcripts(session).remove(all.getFirst().transcript()));
        assertEquals(all.subList(4, 8), Session.await(new Codings(session).page(both, 0, 4)));
        assertEquals(
                new org.vielstimmig.store.Store.Count(9, 3),
                Session.await(session.read(org.vielstimmig.store.Store::counts)).get(one.id()));
        assertEquals(12, Session.await(session.read(org.vielstimmig.store.Store::codingCount)));
    }
}
