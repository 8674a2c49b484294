package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.Step;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

/// Reads the project and carries out steps, each in one transaction. For the store thread only.
///
/// Nothing but [#perform], [#undo], [#redo] and [#goTo] writes.
public sealed class Store permits SeenStore {

    /// Version of the file's schema that this program writes.
    public static final int SCHEMA_VERSION = PlainProjectFile.SCHEMA_VERSION;

    private final Sql sql;
    private final Tables tables;
    final Counts counts;
    private final Journal journal;
    private final Json json;

    Store(Sql sql) {
        this.sql = sql;
        json = new Json();
        tables = new Tables(sql, json);
        counts = new Counts(sql);
        journal = new Journal(sql, json);
    }

    /// Another look at the same file.
    Store(Store whole) {
        sql = whole.sql;
        tables = whole.tables;
        counts = whole.counts;
        journal = whole.journal;
        json = whole.json;
    }

    /// The same project as one coder sees it who must not see what others coded. For reading only.
    public Store seenBy(CoderId coder) {
        return new BlindStore(this, coder);
    }

    /// The same project with the codings of some coders only: lists and numbers know no others. Memos and the
    /// trail are whole. For reading only.
    public Store ofCoders(Set<CoderId> coders) {
        return new SeenStore(this, coders);
    }

    // --- reading ---------------------------------------------------------------------------------------------

    public Snapshot snapshot() {
        return new Snapshot(
                tables.project.all().getFirst(),
                journal.lastStep(),
                tick(),
                tables.coders.all(),
                tables.variables.all(),
                tables.transcripts.all(),
                tables.codes.all(),
                tables.codeSets.all(),
                tables.releases.all(),
                tables.questionnaire.all().stream().findFirst(),
                tables.audiences.all(),
                tables.scales.all(),
                tables.blocks.all(),
                tables.items.all());
    }

    /// `before` with the parts read anew that `changes` touched.
    public Snapshot snapshot(Snapshot before, List<Change> changes) {
        EnumSet<Part> touched = EnumSet.noneOf(Part.class);
        for (Change change : changes) {
            switch (change) {
                case Change.Added(Entity e) -> touched.add(Part.of(e));
                case Change.Removed(Entity e) -> touched.add(Part.of(e));
                case Change.Changed(Entity e, Entity after) -> touched.add(Part.of(e));
                case Change.TextEdited edited -> {}
                case Change.TurnsReplaced replaced -> {}
            }
        }
        return new Snapshot(
                touched.contains(Part.PROJECT) ? tables.project.all().getFirst() : before.project(),
                journal.lastStep(),
                tick(),
                touched.contains(Part.CODERS) ? tables.coders.all() : before.coders(),
                touched.contains(Part.VARIABLES) ? tables.variables.all() : before.variables(),
                touched.contains(Part.TRANSCRIPTS) ? tables.transcripts.all() : before.transcripts(),
                touched.contains(Part.CODES) ? tables.codes.all() : before.codes(),
                touched.contains(Part.CODE_SETS) ? tables.codeSets.all() : before.codeSets(),
                touched.contains(Part.RELEASES) ? tables.releases.all() : before.releases(),
                touched.contains(Part.SURVEY)
                        ? tables.questionnaire.all().stream().findFirst()
                        : before.questionnaire(),
                touched.contains(Part.SURVEY) ? tables.audiences.all() : before.audiences(),
                touched.contains(Part.SURVEY) ? tables.scales.all() : before.scales(),
                touched.contains(Part.SURVEY) ? tables.blocks.all() : before.blocks(),
                touched.contains(Part.SURVEY) ? tables.items.all() : before.items());
    }

    /// The text of a transcript that is not removed.
    public Optional<TranscriptText> text(TranscriptId id) {
        return tables.transcripts.isShown(id) ? tables.texts.find(id) : Optional.empty();
    }

    /// The words of a transcript that is not removed, without its turns: quicker where nobody asks who speaks.
    public Optional<String> words(TranscriptId id) {
        return tables.transcripts.isShown(id) ? tables.texts.words(id) : Optional.empty();
    }

    /// The turns of a transcript that is not removed, without its words; empty if it is.
    public List<Turn> turns(TranscriptId id) {
        return tables.transcripts.isShown(id) ? tables.texts.turns(id) : List.of();
    }

    /// The bytes a transcript that is not removed was imported from.
    public Optional<byte[]> original(TranscriptId id) {
        return tables.transcripts.isShown(id) ? tables.texts.original(id) : Optional.empty();
    }

    /// Whether a transcript of this id is in the file, a removed one included. Its id cannot be given to
    /// another.
    public boolean knows(TranscriptId id) {
        return tables.texts.knows(id);
    }

    /// Rises with every edit of the text, undone ones included; what derived data is checked against.
    public Map<TranscriptId, Integer> textRevisions() {
        Map<TranscriptId, Integer> revisions = new TreeMap<>();
        sql.list(
                        "SELECT transcript, revision FROM transcript_text JOIN transcript ON id = transcript"
                                + " WHERE removed = 0",
                        row -> Map.entry(TranscriptId.of(row.getString(1)), row.getInt(2)))
                .forEach(e -> revisions.put(e.getKey(), e.getValue()));
        return revisions;
    }

    /// How much there is in each transcript that is not removed.
    public Map<TranscriptId, Size> sizes() {
        return counts.sizes(null);
    }

    /// How much there is in one transcript.
    ///
    /// @param lastMark milliseconds of the last turn that has a time, 0 if there is none
    public record Size(int turns, int codes, int codings, long lastMark) {}

    public List<Coding> codings(TranscriptId transcript) {
        return tables.codings.of(transcript);
    }

    /// Codings of a code in transcripts that are not removed, in the transcripts' order.
    public List<Coding> codings(CodeId code) {
        return tables.codings.where(
                "code = ? AND transcript IN (SELECT id FROM transcript WHERE removed = 0) ORDER BY (SELECT position"
                        + " FROM transcript WHERE id = transcript), transcript, " + CodingTable.BY_PLACE + ", id",
                code.toString());
    }

    /// All codings in transcripts that are not removed, in the transcripts' order.
    public List<Coding> allCodings() {
        return tables.codings.where(
                "transcript IN (SELECT id FROM transcript WHERE removed = 0) ORDER BY (SELECT position FROM"
                        + " transcript WHERE id = transcript), transcript, " + CodingTable.BY_PLACE + ", id");
    }

    /// Codings of a code, those in removed transcripts included.
    public List<Coding> codingsEverywhere(CodeId code) {
        return tables.codings.where("code = ? ORDER BY transcript, " + CodingTable.BY_PLACE + ", id", code.toString());
    }

    /// Codings of exactly this passage and code.
    public List<Coding> codingsAt(TranscriptId transcript, TextRange range, CodeId code) {
        return tables.codings.at(transcript, range).stream()
                .filter(coding -> coding.code().equals(code))
                .toList();
    }

    public Optional<Coding> coding(CodingId id) {
        return tables.codings.find(id);
    }

    /// A page of the codings of codes, in the order of the transcripts and of their texts.
    ///
    /// @param from how many to leave out
    public List<Coding> codings(Set<CodeId> codes, int from, int limit) {
        List<Coding> page = new ArrayList<>();
        int skip = from;
        for (Map.Entry<String, Integer> entry : counts.inTranscripts(codes)) {
            if (page.size() >= limit) {
                break;
            }
            if (skip >= entry.getValue()) {
                skip -= entry.getValue();
                continue;
            }
            List<Coding> here = tables.codings.of(entry.getKey(), codes);
            page.addAll(here.subList(skip, Math.min(here.size(), skip + limit - page.size())));
            skip = 0;
        }
        return page;
    }

    /// Codings by several marks at once, in portions.
    public Selection selection() {
        return tables.selection;
    }

    /// How many codings there are in transcripts that are not removed.
    public int codingCount() {
        return counts.all();
    }

    /// Codings and transcripts of each code that has any.
    public Map<CodeId, Count> counts() {
        return counts.ofCodes();
    }

    /// The same of one coder.
    public Map<CodeId, Count> counts(CoderId coder) {
        return counts.ofCodes(null, Set.of(coder));
    }

    /// The same of one transcript, one coder, or both; null for all of them.
    public Map<CodeId, Count> counts(@Nullable TranscriptId transcript, @Nullable CoderId coder) {
        return counts.ofCodes(transcript, coder == null ? null : Set.of(coder));
    }

    /// How many codings each coder has set in transcripts that are not removed.
    public Map<CoderId, Integer> coderCounts() {
        return counts.ofCoders();
    }

    /// How often a code is used, and in how many transcripts.
    public record Count(int codings, int transcripts) {
        public static final Count NONE = new Count(0, 0);
    }

    /// Codings per facet and transcript, with a coding's own facet before its code's.
    public Map<TranscriptId, Map<String, Integer>> facetCounts() {
        return counts.facetsOfTranscripts(null);
    }

    /// Codings per code and facet, with a coding's own facet before its code's.
    public Map<CodeId, Map<String, Integer>> codeFacetCounts() {
        return counts.facetsOfCodes(null);
    }

    /// Codings that lost all their text to an edit, in the order of the transcripts.
    public List<Coding> lost() {
        return tables.codings.where(
                "start_piece = end_piece AND start = \"end\" AND transcript IN (SELECT id FROM transcript WHERE"
                        + " removed = 0) ORDER BY (SELECT position FROM transcript WHERE id = transcript), transcript, "
                        + CodingTable.BY_PLACE + ", id");
    }

    /// Codings, memos and memo links on passages that `edits` would do more to than shift them, as they are
    /// now; some that only lie near may be among them.
    public Touched touched(TranscriptId transcript, List<Edit> edits) {
        return tables.textEdits.touched(transcript, edits);
    }

    /// What lies where an edit falls.
    public record Touched(List<Coding> codings, List<Memo> memos, List<MemoLink> links) {}

    /// All memos, without those that belong to a removed transcript or a coding in one.
    public List<Memo> memos() {
        return tables.memos.shown();
    }

    /// All memos, those that belong to removed transcripts included.
    public List<Memo> memosEverywhere() {
        return tables.memos.all();
    }

    public List<Memo> memosOnPassages(TranscriptId transcript) {
        return tables.memos.where("kind = ? AND target = ?", MemoTable.PASSAGE, transcript.toString());
    }

    public List<Memo> memosOn(CodingId coding) {
        return tables.memos.where("kind = 'coding' AND target = ?", coding.toString());
    }

    /// All links from memos to passages of transcripts that are not removed.
    public List<MemoLink> memoLinks() {
        return tables.memoLinks.shown();
    }

    /// The links of one memo, those to removed transcripts included.
    public List<MemoLink> memoLinks(MemoId memo) {
        return tables.memoLinks.where("memo = ? ORDER BY transcript, start_piece, start, id", memo.toString());
    }

    public Optional<Memo> memo(MemoId id) {
        return tables.memos.find(id);
    }

    public Journal journal() {
        return journal;
    }

    private long tick() {
        return sql.number("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'tick'");
    }

    // --- writing ---------------------------------------------------------------------------------------------

    /// A transcript's text and original bytes, handed over beside the step that adds it.
    public record Content(TranscriptText text, byte[] original) {}

    /// Carries out a step and writes it to the journal; durable when it returns. Undone steps are dropped, and
    /// with them the texts that only they had brought in.
    ///
    /// @return the step's number
    public int perform(Step step, List<Content> contents) {
        Map<TranscriptId, Content> byId = new TreeMap<>();
        contents.forEach(content -> byId.put(content.text().id(), content));
        return transaction(() -> {
            journal.dropUndone().forEach(tables.transcripts::purge);
            for (Change change : step.changes()) {
                tables.apply(change);
                if (change instanceof Change.Added(Transcript added)) {
                    Content content = byId.get(added.id());
                    if ((content == null) != tables.texts.knows(added.id())) {
                        throw new IllegalArgumentException("a transcript brings its text, and only once");
                    }
                    if (content != null) {
                        tables.texts.insert(content.text(), content.original());
                    }
                }
            }
            return journal.append(step);
        });
    }

    /// Takes a step back that the journal named.
    ///
    /// @return what was done for it
    public List<Change> undo(int number) {
        return transaction(() -> {
            List<Change> changes = journal.changes(number).reversed().stream()
                    .map(Change::inverse)
                    .toList();
            changes.forEach(tables::apply);
            journal.mark(number, true);
            return changes;
        });
    }

    /// Does an undone step again.
    ///
    /// @return what was done for it
    public List<Change> redo(int number) {
        return transaction(() -> {
            List<Change> changes = journal.changes(number);
            changes.forEach(tables::apply);
            journal.mark(number, false);
            return changes;
        });
    }

    /// Takes steps back, or does undone ones again, until the project is as it was after the step of this number;
    /// all of it or nothing.
    ///
    /// @return what was done for it
    public List<Change> goTo(int number) {
        return transaction(() -> {
            int now = journal.lastStep();
            List<Change> way = journal.way(number);
            way.forEach(tables::apply);
            boolean back = number < now;
            List<Integer> steps = journal.numbers(Math.min(number, now) + 1, Math.max(number, now));
            (back ? steps.reversed() : steps).forEach(n -> journal.mark(n, back));
            return way;
        });
    }

    private <T> T transaction(Supplier<T> work) {
        sql.script("BEGIN IMMEDIATE");
        try {
            T result = work.get();
            sql.run("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'tick'");
            sql.script("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            tables.texts.forget();
            journal.forget();
            try {
                sql.script("ROLLBACK");
            } catch (StoreException rolledBack) {
                // After some faults, a full disk among them, SQLite has rolled back by itself.
                e.addSuppressed(rolledBack);
            }
            throw e;
        }
    }

    // --- the whole -------------------------------------------------------------------------------------------

    /// The project's whole state without its history, as canonical JSON: two equal projects dump equally.
    public String dump() {
        tables.texts.forget();
        return new Dump(json, snapshot(), this).write();
    }

    /// The look-over for damage in many small parts, each for the store thread as all else: what one found. Who
    /// takes them one by one lets others in between.
    public List<Supplier<List<Finding>>> lookOver() {
        return new Check(sql, this).parts();
    }

    /// Everything that is not as it should be.
    public List<Finding> check(boolean withIntegrity) {
        tables.texts.forget();
        return new Check(sql, this).run(withIntegrity);
    }
}
