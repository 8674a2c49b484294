package org.vielstimmig.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.model.Source;
import org.vielstimmig.model.Step;
import org.vielstimmig.model.StepId;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

class StoreTest {

    private static final Instant AT = Instant.parse("2026-03-01T10:20:30Z");

    private final Coder coder = new Coder(CoderId.create(), "Person 0");
    private final Code code = Code.named(CodeId.create(), null, 0, "Thema", Facet.NEUTRAL);
    private final TranscriptId id = TranscriptId.create();

    @TempDir
    Path folder;

    private Path file;
    private Sql sql;
    private Store store;

    @BeforeEach
    void open() throws SQLException {
        file = folder.resolve("probe.vielstimmig");
        ProjectFile.create(file, new Project(ProjectId.create(), "Probe", "")).close();
        Properties properties = new Properties();
        properties.setProperty("jdbc.get_generated_keys", "false");
        sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file, properties));
        sql.script("PRAGMA foreign_keys = ON");
        store = new Store(sql);
    }

    @AfterEach
    void close() {
        sql.close();
    }

    // --- faults --------------------------------------------------------------------------------------------------

    @Test
    void fullDiskChangesNothingAndIsOvercome() {
        perform(new Change.Added(coder), new Change.Added(code));
        String before = store.dump();
        sql.script("PRAGMA max_page_count = " + (sql.number("PRAGMA page_count") + 3));
        StoreException full = assertThrows(StoreException.class, () -> importing("x".repeat(500_000)));
        assertTrue(full.isFileTrouble());
        assertEquals(before, store.dump());
        assertEquals(List.of(), store.check(true));
        sql.script("PRAGMA max_page_count = 1000000");
        importing("x".repeat(500_000));
        assertEquals(500_000, store.words(id).orElseThrow().length());
    }

    @Test
    void stepThatWouldLeaveSomethingDanglingIsNotDone() {
        importing("Das war schwer.");
        Coding coding = coding(new TextRange(8, 14), "schwer");
        perform(new Change.Added(coder), new Change.Added(code), new Change.Added(coding));
        String before = store.dump();
        StoreException refused = assertThrows(StoreException.class, () -> perform(new Change.Removed(code)));
        assertFalse(refused.isFileTrouble());
        assertEquals(before, store.dump());
        assertEquals(2, store.journal().trail(9).size());
        perform(new Change.Removed(coding));
        assertEquals(List.of(), store.allCodings());
    }

    @Test
    void changeOfWhatIsNotThereIsNotDone() {
        String before = store.dump();
        assertThrows(IllegalStateException.class, () -> perform(new Change.Removed(code)));
        assertThrows(IllegalStateException.class, () -> perform(new Change.Changed(code, code)));
        assertThrows(IllegalArgumentException.class, () -> perform(new Change.Added(transcript())));
        assertEquals(before, store.dump());
    }

    // --- transcripts ---------------------------------------------------------------------------------------------

    @Test
    void emptyOriginalComesBackEmpty() {
        importing("");
        assertEquals("", store.words(id).orElseThrow());
        assertArrayEquals(new byte[0], store.original(id).orElseThrow());
    }

    @Test
    void removedTranscriptHidesAllThatIsInItAndComesBack() {
        importing("Das war schwer.");
        Coding coding = coding(new TextRange(8, 14), "schwer");
        perform(new Change.Added(coder), new Change.Added(code), new Change.Added(coding));
        for (MemoTarget on : List.of(
                new MemoTarget.OnCoding(coding.id()),
                new MemoTarget.OnTranscript(id),
                new MemoTarget.OnPassage(id, new TextRange(0, 3)),
                new MemoTarget.OnCode(code.id()))) {
            perform(new Change.Added(new Memo(MemoId.create(), on, "Gedanke", coder.id(), AT)));
        }
        String before = store.dump();
        int step = perform(new Change.Removed(transcript()));
        assertEquals(List.of(), store.snapshot().transcripts());
        assertTrue(store.text(id).isEmpty());
        assertTrue(store.words(id).isEmpty());
        assertTrue(store.original(id).isEmpty());
        assertTrue(store.knows(id));
        assertEquals(List.of(), store.allCodings());
        assertEquals(List.of(), store.codings(code.id()));
        assertEquals(1, store.codingsEverywhere(code.id()).size());
        assertEquals(Map.of(), store.counts());
        assertEquals(Map.of(), store.facetCounts());
        assertEquals(Map.of(), store.sizes());
        assertEquals(1, store.memos().size());
        assertEquals(4, store.memosEverywhere().size());
        assertEquals(List.of(), store.check(true));
        store.undo(step);
        assertEquals(before, store.dump());
        assertEquals(4, store.memos().size());
    }

    @Test
    void undoneImportLeavesTheFileWithTheNextStepAndCanBeDoneAnew() {
        int step = importing("Das war geheim.");
        store.undo(step);
        assertTrue(store.knows(id), "redo still needs it");
        perform(new Change.Added(coder));
        assertFalse(store.knows(id));
        assertEquals(0, sql.number("SELECT count(*) FROM transcript"));
        assertEquals(0, sql.number("SELECT count(*) FROM transcript_original"));
        assertEquals(0, sql.number("SELECT count(*) FROM turn"));
        importing("Das war geheim.");
        assertEquals("Das war geheim.", store.words(id).orElseThrow());
    }

    @Test
    void transcriptThatAStepInForceKnowsStaysInTheFile() {
        importing("Das war geheim.");
        perform(new Change.Removed(transcript()));
        int again = perform(new Change.Added(transcript()));
        store.undo(again);
        perform(new Change.Added(coder));
        assertTrue(store.knows(id), "the removal can still be undone");
        assertThrows(IllegalArgumentException.class, () -> importing("Ein anderer Text."));
    }

    @Test
    void turnsThatAreReplacedAreNumberedAnewAndComeBack() {
        importing("aaaa bbbb cccc");
        List<Turn> before = store.text(id).orElseThrow().turns();
        Turn middle = before.get(1);
        List<Turn> halves = List.of(middle.withRange(new TextRange(5, 7)), new Turn(77, null, new TextRange(7, 9), 5L));
        int step = perform(new Change.TurnsReplaced(id, 1, List.of(middle), halves));
        List<Turn> after = store.text(id).orElseThrow().turns();
        assertEquals(List.of(1, 2, 3, 4), after.stream().map(Turn::n).toList());
        assertEquals(new TextRange(7, 9), after.get(2).range());
        store.undo(step);
        assertEquals(before, store.text(id).orElseThrow().turns());
        store.redo(step);
        assertEquals(after, store.text(id).orElseThrow().turns());
        assertThrows(
                IllegalStateException.class,
                () -> perform(new Change.TurnsReplaced(id, 1, List.of(middle), List.of())));
        assertThrows(
                IllegalArgumentException.class,
                () -> perform(new Change.TurnsReplaced(
                        id, 0, List.of(before.get(0)), List.of(before.get(0).withRange(new TextRange(13, 14))))));
        assertEquals(after, store.text(id).orElseThrow().turns());
    }

    @Test
    void countsAreWhatAListWouldGive() {
        importing("Das war schwer.");
        Code other = Code.named(CodeId.create(), null, 1, "Anderes", Facet.BARRIER);
        perform(new Change.Added(coder), new Change.Added(code), new Change.Added(other));
        Coding first = coding(new TextRange(8, 14), "schwer");
        Coding second = coding(new TextRange(0, 3), "Das").withFacet(Facet.POTENTIAL);
        Coding third = coding(new TextRange(4, 7), "war").withCode(other.id());
        perform(new Change.Added(first), new Change.Added(second), new Change.Added(third));
        assertEquals(Map.of(code.id(), new Store.Count(2, 1), other.id(), new Store.Count(1, 1)), store.counts());
        assertEquals(store.counts(), store.counts(coder.id()));
        assertEquals(Map.of(), store.counts(org.vielstimmig.model.CoderId.create()));
        assertEquals(Map.of(coder.id(), 3), store.coderCounts());
        assertEquals(
                Map.of(code.id(), Map.of(code.facet().name(), 1, "POTENTIAL", 1), other.id(), Map.of("BARRIER", 1)),
                store.codeFacetCounts());
        assertEquals(Map.of(id, Map.of(code.facet().name(), 1, "POTENTIAL", 1, "BARRIER", 1)), store.facetCounts());
        assertEquals(new Store.Size(1, 2, 3, 0), store.sizes().get(id));
        perform(
                new Change.Changed(third, third.withCode(code.id()).withFacet(Facet.POTENTIAL)),
                new Change.Removed(first));
        assertEquals(Map.of(code.id(), Map.of("POTENTIAL", 2)), store.codeFacetCounts());
        assertEquals(2, store.codingCount());
        sql.script("UPDATE coding_count SET codings = 7");
        assertInstanceOf(Finding.Damage.class, store.check(true).getFirst());
        sql.script("UPDATE coding_count SET codings = 2");
        assertEquals(List.of(), store.check(true));
        sql.script("UPDATE weight_count SET codings = 7");
        assertInstanceOf(Finding.Damage.class, store.check(true).getFirst());
        sql.script("UPDATE weight_count SET codings = 2");
        assertEquals(List.of(), store.check(true));
    }

    // --- check ---------------------------------------------------------------------------------------------------

    @Test
    void checkFindsWhatDoesNotFit() {
        importing("Das war schwer.");
        Coding coding = coding(new TextRange(8, 14), "schwer");
        Memo memo =
                new Memo(MemoId.create(), new MemoTarget.OnPassage(id, new TextRange(0, 3)), "Gedanke", coder.id(), AT);
        perform(new Change.Added(coder), new Change.Added(code), new Change.Added(coding), new Change.Added(memo));
        assertEquals(List.of(), store.check(true));
        assertFinding(Finding.QuoteDiffers.class, "UPDATE coding SET quote = 'leicht'");
        assertFinding(Finding.QuoteDiffers.class, "UPDATE coding SET quote = 'schwerer'");
        assertFinding(Finding.RangeOutside.class, "UPDATE coding SET \"end\" = 99");
        assertFinding(Finding.RangeOutside.class, "UPDATE turn SET \"end\" = 99 WHERE n = 1");
        assertFinding(Finding.RangeOutside.class, "UPDATE memo SET \"end\" = 99");
        assertFinding(Finding.Dangling.class, "DELETE FROM transcript_text");
        sql.script("PRAGMA foreign_keys = OFF");
        assertFinding(Finding.Dangling.class, "DELETE FROM code");
    }

    private void assertFinding(Class<? extends Finding> kind, String damage) {
        sql.script("SAVEPOINT before");
        sql.script(damage);
        List<Finding> findings = store.check(true);
        assertFalse(findings.isEmpty(), damage);
        assertInstanceOf(kind, findings.getFirst(), damage);
        sql.script("ROLLBACK TO before");
        sql.script("RELEASE before");
        assertEquals(List.of(), store.check(true));
    }

    // --- journal -------------------------------------------------------------------------------------------------

    @Test
    void newStepDropsWhatWasUndone() {
        perform(new Change.Added(coder));
        int second = perform(new Change.Added(code));
        store.undo(second);
        assertEquals(second, store.journal().toRedo().orElseThrow().number());
        Code other = Code.named(CodeId.create(), null, 0, "Anderes", Facet.NEUTRAL);
        int third = perform(new Change.Added(other));
        assertTrue(third > second, "numbers are never used again");
        assertTrue(store.journal().toRedo().isEmpty());
        assertEquals(third, store.journal().lastStep());
        assertEquals(
                List.of(third, 1),
                store.journal().trail(9).stream().map(t -> t.number()).toList());
        assertEquals(0, sql.number("SELECT count(*) FROM change WHERE step = ?", second));
    }

    @Test
    void trailCountsTheChangesOfEachStep() {
        perform(new Change.Added(coder));
        perform(
                new Change.Added(code),
                new Change.Changed(code, code.edit().name("Anders").done()),
                new Change.Removed(code));
        assertEquals(
                List.of(3, 1),
                store.journal().trail(9).stream().map(t -> t.changes()).toList());
        assertEquals(3, store.journal().toUndo().orElseThrow().changes());
    }

    @Test
    void tickRisesWithEverythingThatIsDone() {
        long first = store.snapshot().tick();
        int step = perform(new Change.Added(coder));
        store.undo(step);
        store.redo(step);
        assertEquals(first + 3, store.snapshot().tick());
    }

    // --- helpers -------------------------------------------------------------------------------------------------

    private int perform(Change... changes) {
        return store.perform(step(changes), List.of());
    }

    private int importing(String text) {
        List<Turn> turns = List.of();
        if (text.length() == 14) {
            turns = List.of(
                    new Turn(1, null, new TextRange(0, 4), null),
                    new Turn(2, null, new TextRange(5, 9), 1_000L),
                    new Turn(3, null, new TextRange(10, 14), null));
        } else if (!text.isEmpty()) {
            turns = List.of(new Turn(1, null, new TextRange(0, text.length()), null));
        }
        return store.perform(
                step(new Change.Added(transcript())),
                List.of(new Store.Content(new TranscriptText(id, text, turns), new byte[text.length()])));
    }

    private Step step(Change... changes) {
        return new Step(StepId.create(), StepKind.PROJECT_CHANGED, List.of(), coder.id(), AT, List.of(changes));
    }

    private Transcript transcript() {
        return new Transcript(
                id,
                "T",
                new Source("t.txt", "txt", "UTF-8", "", "plain"),
                "de",
                MarkSide.NONE,
                List.of(),
                "",
                null,
                Map.of(),
                TranscriptStatus.OPEN,
                0,
                AT);
    }

    private Coding coding(TextRange range, String quote) {
        return new Coding(CodingId.create(), id, range, code.id(), coder.id(), quote, null, null, AT, null);
    }
}
