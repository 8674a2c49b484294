package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

class EditsTest {

    private static final String TEXT = "I: Wie war das?\nB1: Anna hat den Verein gegründet, das war schwer.";

    @TempDir
    Path folder;

    private Path file;
    private Session session;
    private TranscriptId transcript;
    private Code code;

    @BeforeEach
    void open() {
        file = folder.resolve("probe.vielstimmig");
        session = Session.create(file, "Probe", "Person 0");
        transcript = Given.transcript(session, "T", TEXT);
        code = Given.code(session, "Thema");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Coding coded(String quote) {
        return Given.coding(session, transcript, quote, code);
    }

    private String quote(CodingId id) {
        Coding coding = coding(id);
        if (!coding.range().isEmpty()) {
            assertEquals(coding.quote(), coding.range().of(Given.text(session, transcript)));
        }
        return coding.quote();
    }

    private Coding coding(CodingId id) {
        return Given.codings(session, transcript).stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Edits.Result replace(String quote, String by) {
        return Session.await(new Edits(session).replace(transcript, quote, by, false));
    }

    private Edits.Result edit(int start, int end, String by) {
        return Session.await(new Edits(session).replace(transcript, new TextRange(start, end), by));
    }

    private int at(String quote) {
        return Given.text(session, transcript).indexOf(quote);
    }

    private void reopen() {
        session.close();
        session = Session.open(file, "Person 0");
        assertEquals(List.of(), session.findings());
    }

    /// Takes the last step back in a new session and compares all.
    private void assertUndoneExactly(String before) {
        String after = Given.dump(session);
        reopen();
        assertEquals(after, Given.dump(session));
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
        reopen();
        Session.await(session.redo());
        assertEquals(after, Given.dump(session));
        assertEquals(List.of(), Session.await(session.read(store -> store.check(true))));
    }

    @Test
    void editBeforeMovesWhatIsBehind() {
        Coding coding = coded("das war schwer");
        String before = Given.dump(session);
        Edits.Result result = replace("Anna", "Annalena");
        assertEquals("das war schwer", quote(coding.id()));
        assertEquals(coding.range().start() + 4, coding(coding.id()).range().start());
        assertEquals(List.of(), result.moved(), "its words are the same");
        assertEquals(List.of(), result.emptied());
        assertUndoneExactly(before);
    }

    @Test
    void editInsideChangesTheQuote() {
        Coding coding = coded("Anna hat den Verein gegründet");
        String before = Given.dump(session);
        Edits.Result result = replace("den Verein", "die Kita");
        assertEquals("Anna hat die Kita gegründet", quote(coding.id()));
        assertEquals(List.of(coding(coding.id())), result.moved());
        assertUndoneExactly(before);
    }

    @Test
    void deletionOverABorderShortens() {
        Coding left = coded("Anna hat den");
        Coding right = coded("Verein gegründet");
        String before = Given.dump(session);
        edit(at("den Verein") + 1, at("Verein") + 3, "");
        assertEquals("Anna hat d", quote(left.id()));
        assertEquals("ein gegründet", quote(right.id()));
        assertUndoneExactly(before);
    }

    @Test
    void pseudonymOverABorderStaysCoded() {
        Coding coding = coded("Anna");
        String before = Given.dump(session);
        edit(at("Anna"), at("Anna") + 8, "[Name 1]");
        assertEquals("[Name 1]", quote(coding.id()));
        assertUndoneExactly(before);
    }

    @Test
    void pseudonymEverywhereKeepsEveryCoding() {
        TranscriptId other = Given.transcript(session, "U", "B1: Anna, Anna und Annalena. 😀 Anna! Alle mögen Anna.");
        Coding last = Given.coding(session, other, "Alle mögen Anna", code);
        Coding two = Given.coding(session, other, "Anna und Anna", code);
        String before = Given.dump(session);
        Edits.Result result = Session.await(new Edits(session).replace(other, "Anna", "[Vorname 1]", true));
        assertEquals(5, result.edits().size());
        assertEquals(
                "B1: [Vorname 1], [Vorname 1] und [Vorname 1]lena. 😀 [Vorname 1]! Alle mögen [Vorname 1].",
                Given.text(session, other));
        List<Coding> after = Given.codings(session, other);
        assertEquals(
                List.of(two.id(), last.id()), after.stream().map(Coding::id).toList());
        assertEquals("[Vorname 1] und [Vorname 1]", after.get(0).quote());
        assertEquals("Alle mögen [Vorname 1]", after.get(1).quote());
        assertUndoneExactly(before);
    }

    @Test
    void codingThatLosesAllItsTextKeepsItsQuoteAndTakesNoOther() {
        Coding coding = coded("den Verein");
        Edits.Result result = replace("hat den Verein gegründet", "");
        assertEquals(
                List.of(coding.id()), result.emptied().stream().map(Coding::id).toList());
        assertTrue(coding(coding.id()).range().isEmpty());
        assertEquals("den Verein", quote(coding.id()));
        String orphaned = Given.dump(session);
        int here = coding(coding.id()).range().start();
        edit(here, here, "ganz neu ");
        int now = coding(coding.id()).range().start();
        edit(now - 3, now + 1, "xyz");
        assertEquals(now - 3, coding(coding.id()).range().start());
        assertTrue(coding(coding.id()).range().isEmpty());
        assertEquals("den Verein", quote(coding.id()));
        reopen();
        Session.await(session.undo());
        Session.await(session.undo());
        assertEquals(orphaned, Given.dump(session));
        Session.await(session.undo());
        assertEquals(coding, coding(coding.id()));
    }

    @Test
    void memosOnPassagesAndTurnsFollow() {
        int start = at("den Verein");
        Session.await(new Memos(session)
                .write(new MemoTarget.OnPassage(transcript, new TextRange(start, start + 10)), "Gedanke"));
        String before = Given.dump(session);
        edit(at("war das?"), at("den Verein") + 4, "…");
        String text = Given.text(session, transcript);
        var turns =
                Session.await(session.read(s -> s.text(transcript).orElseThrow().turns()));
        assertEquals("Wie …", turns.get(0).range().of(text));
        assertEquals("Verein gegründet, das war schwer.", turns.get(1).range().of(text));
        MemoTarget.OnPassage on = (MemoTarget.OnPassage)
                Session.await(new Memos(session).all()).getFirst().on();
        assertEquals("…Verein", on.range().of(text));
        assertUndoneExactly(before);
    }

    @Test
    void accentTypedAfterALetterBecomesOneLetterAndMovesNoNeighbour() {
        int e = at("Verein") + 1;
        Coding upToE = coded("den Ve".strip());
        Coding afterE = Session.await(
                new Codings(session).code(transcript, new TextRange(e + 1, e + 5), code.id(), Codings.Extras.NONE));
        String before = Given.dump(session);
        Edits.Result result = edit(e + 1, e + 1, "\u0301");
        assertEquals(List.of(new Edit(e, "e", "é")), result.edits());
        assertTrue(Given.text(session, transcript).contains("Vérein"));
        assertEquals("den Vé", quote(upToE.id()));
        assertEquals("rein", quote(afterE.id()));
        assertUndoneExactly(before);
    }

    @Test
    void deletionThatJoinsALetterAndItsAccentComposesThem() {
        TranscriptId other = Given.transcript(session, "U", "B1: Cafe-\u0301 dort.");
        String before = Given.dump(session);
        int dash = Given.text(session, other).indexOf('-');
        Session.await(new Edits(session).replace(other, new TextRange(dash, dash + 1), ""));
        assertEquals("B1: Café dort.", Given.text(session, other));
        assertUndoneExactly(before);
    }

    @Test
    void composedPairsBeyondTheBasicPlaneAreNotCutInHalf() {
        // U+11099 and U+110BA make U+1109A; both sides begin with the same surrogate.
        TranscriptId other = Given.transcript(session, "U", "B1: \uD804\uDC99.");
        Session.await(new Edits(session).replace(other, new TextRange(6, 6), "\uD804\uDCBA"));
        assertEquals("B1: \uD804\uDC9A.", Given.text(session, other));
        assertEquals(List.of(), Session.await(session.read(store -> store.check(true))));
    }

    @Test
    void noEditCutsASurrogatePairOrWritesHalfOfOne() {
        TranscriptId other = Given.transcript(session, "U", "B1: a😀b.");
        Session.await(new Edits(session).replace(other, new TextRange(6, 6), "x"));
        assertEquals("B1: ax😀b.", Given.text(session, other));
        Session.await(new Edits(session).replace(other, new TextRange(7, 8), "y"));
        assertEquals("B1: axyb.", Given.text(session, other));
        Session.await(new Edits(session).replace(other, new TextRange(4, 5), "\uD83D\0\r\n"));
        assertEquals("B1: \uFFFD\nxyb.", Given.text(session, other));
        reopen();
    }

    @Test
    void whatIsNotThereIsNotReplaced() {
        assertInstanceOf(
                Problem.QuoteMissing.class,
                assertThrows(ProblemException.class, () -> replace("Berta", "x"))
                        .problem());
        assertInstanceOf(
                Problem.QuoteMissing.class,
                assertThrows(ProblemException.class, () -> replace("", "x")).problem());
        assertInstanceOf(
                Problem.RangeOutside.class,
                assertThrows(ProblemException.class, () -> edit(5, 9_999, "x")).problem());
        int done = session.performed();
        assertEquals(List.of(), replace("Anna", "Anna").edits());
        assertEquals(done, session.performed());
    }
}
