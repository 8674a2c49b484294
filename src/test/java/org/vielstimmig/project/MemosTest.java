package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// Memos on anything are found again, lead to passages and go into papers.
class MemosTest {

    @TempDir
    Path folder;

    private Session session;
    private Memos memos;
    private TranscriptId transcript;
    private Coding coding;

    @BeforeEach
    void project() {
        session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Ada");
        memos = new Memos(session);
        transcript = Given.transcript(session, "Gespräch", "I: Was half?\nB: Der Garten und die Straße.");
        Code garden = Given.code(session, "Orte/Garten");
        coding = Given.coding(session, transcript, "Garten", garden);
        write(new MemoTarget.OnProject(), "Über das Ganze");
        write(new MemoTarget.OnTranscript(transcript), "Über das Gespräch");
        write(new MemoTarget.OnCode(garden.id()), "Über den Code");
        write(new MemoTarget.OnCoding(coding.id()), "Über die Codierung");
        write(new MemoTarget.OnCoding(coding.id()), "Noch etwas, zur STRASSE");
        session.setActor("Ben");
        write(new MemoTarget.OnPassage(transcript, new TextRange(16, 26)), "Über die Stelle");
        write(new MemoTarget.InDiary("2026-03-01"), "Heute begonnen");
        write(new MemoTarget.InDiary("2026-03-09"), "Straße nachgelesen");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Memo write(MemoTarget on, String text) {
        return Session.await(memos.write(on, text));
    }

    private List<String> found(MemoFilter filter) {
        return Session.await(memos.find(filter)).stream().map(Memo::text).toList();
    }

    @Test
    void foundByWordsKindPersonAndDay() {
        assertEquals(8, found(MemoFilter.ALL).size());
        assertEquals(
                Set.of("Noch etwas, zur STRASSE", "Straße nachgelesen"),
                Set.copyOf(found(new MemoFilter("strasse", Set.of(), null, null, null))));
        assertEquals(
                List.of("Noch etwas, zur STRASSE"), found(new MemoFilter("straße NOCH", Set.of(), null, null, null)));
        assertEquals(
                List.of("Über die Stelle"),
                found(new MemoFilter("", Set.of(MemoFilter.Kind.PASSAGE), null, null, null)));
        var ben = Lookup.coder(session.snapshot(), "Ben").id();
        assertEquals(3, found(new MemoFilter("", Set.of(), ben, null, null)).size());
        assertEquals(
                List.of("Heute begonnen"),
                found(new MemoFilter(
                        "", Set.of(), null, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-08"))));
    }

    @Test
    void linksFollowTheTextAndGoWithTheirMemo() {
        Memo memo = write(new MemoTarget.OnProject(), "Siehe dort");
        MemoLink link = Session.await(memos.link(memo.id(), transcript, new TextRange(20, 26)));
        assertEquals("Garten", link.quote());
        Session.await(new Edits(session).replace(transcript, new TextRange(16, 16), "Im Mai "));
        MemoLink moved = Session.await(memos.links()).getFirst();
        assertEquals("Garten", moved.range().of(Given.text(session, transcript)));
        assertEquals(27, moved.range().start());
        String before = Given.dump(session);
        Session.await(memos.change(memo.id(), ""));
        assertEquals(List.of(), Session.await(memos.links()));
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
        Session.await(memos.unlink(link.id()));
        assertEquals(List.of(), Session.await(memos.links()));
        assertEquals(
                Problem.NotFound.class,
                assertThrows(ProblemException.class, () -> Session.await(memos.unlink(link.id())))
                        .problem()
                        .getClass());
    }

    @Test
    void papersHoldWhatIsAskedFor() throws Exception {
        Memo memo = write(new MemoTarget.OnProject(), "Siehe dort");
        Session.await(memos.link(memo.id(), transcript, new TextRange(20, 26)));
        MemoPapers papers = new MemoPapers(session, Lang.EN);
        Path table = folder.resolve("memos.csv");
        Session.await(papers.write(table, MemoFilter.ALL));
        String csv = Files.readString(table);
        assertTrue(csv.contains("Gespräch · Turn 2: Garten"), csv);
        assertTrue(csv.contains("Orte/Garten · Gespräch · Turn 2"), csv);
        Path diary = folder.resolve("tagebuch.html");
        Session.await(papers.write(diary, new MemoFilter("", Set.of(MemoFilter.Kind.DIARY), null, null, null)));
        String html = Files.readString(diary);
        int first = html.indexOf("Heute begonnen");
        assertTrue(first > 0 && first < html.indexOf("Straße nachgelesen"), html);
        assertTrue(html.contains("1 March 2026") || html.contains("March 1, 2026"), html);
        assertTrue(!html.contains("Über das Ganze"));
        Path paper = folder.resolve("memos.docx");
        Session.await(papers.write(paper, MemoFilter.ALL));
        assertTrue(Files.size(paper) > 2_000);
    }
}
