package org.vielstimmig.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem.QueryFault;
import org.vielstimmig.model.Problem.QueryFault.Fault;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;

/// The words of a project's turns, ready to be found. A cache: it can be deleted at any time and filled again.
///
/// May be used by several threads. What is put is found at once; it outlives the program only after [#commit].
/// Reading and writing throws [UncheckedIOException] if the disk fails; the index is then best closed, its
/// folder deleted, and filled anew.
public final class SearchIndex implements AutoCloseable {

    /// What [#lastStep] says of an index that holds nothing.
    public static final long EMPTY = -1;

    private final IndexFolder folder;
    private final SearcherManager searchers;
    private final Forms forms = new Forms();
    private final Object vocabularyLock = new Object();
    private volatile long lastStep;
    private @Nullable Vocabulary vocabulary;

    private SearchIndex(IndexFolder folder) throws IOException {
        this.folder = folder;
        this.searchers = new SearcherManager(folder.writer(), new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setQueryCache(null);
                return searcher;
            }
        });
        this.lastStep = committedStep();
    }

    /// The index in a folder. A damaged one, or one made by another version, is deleted and begins empty; if
    /// another program holds the folder or it cannot be written, the index lives in memory.
    ///
    /// @param folder of this index alone; made if missing
    public static SearchIndex in(Path folder) {
        LuceneLog.silence();
        try {
            return new SearchIndex(IndexFolder.onDisk(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An index that leaves nothing on the disk: for encrypted projects and for trying things out.
    public static SearchIndex inMemory() {
        LuceneLog.silence();
        try {
            return new SearchIndex(IndexFolder.inMemory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long committedStep() {
        Iterable<Map.Entry<String, String>> data = folder.writer().getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(IndexFolder.STEP)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return EMPTY;
    }

    /// Whether the index outlives the program.
    public boolean isOnDisk() {
        return folder.onDisk();
    }

    // --- filling ---------------------------------------------------------------------------------------------------

    /// Takes a transcript in, or takes it in anew after its text, turns or speakers changed.
    public void put(TranscriptText transcript, Collection<Speaker> speakers) {
        write(() ->
                folder.writer().updateDocuments(term(transcript.id()), new TurnDocuments(transcript, speakers, forms)));
    }

    public void remove(TranscriptId transcript) {
        write(() -> folder.writer().deleteDocuments(term(transcript)));
    }

    /// Forgets everything.
    public void clear() {
        write(() -> folder.writer().deleteAll());
        lastStep = EMPTY;
    }

    /// Keeps what was put so far.
    ///
    /// @param step the last step of the project that is in it, 0 or more
    public void commit(long step) {
        write(() -> {
            folder.writer().setLiveCommitData(IndexFolder.mark(step).entrySet());
            folder.writer().commit();
        });
        lastStep = step;
    }

    /// The step given to the last [#commit], in this run or an earlier one; [#EMPTY] if there was none.
    public long lastStep() {
        return lastStep;
    }

    private static Term term(TranscriptId transcript) {
        return new Term(Schema.TRANSCRIPT, transcript.toString());
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // --- searching -------------------------------------------------------------------------------------------------

    /// Reads and runs a query.
    ///
    /// @param limit how many hits to give at most; all turns are counted
    /// @throws ProblemException with [QueryFault] and a range inside `query`
    public Hits search(String query, Filters filters, int limit) {
        Query parsed = QueryParser.parse(query);
        return search(parsed, query, filters, limit);
    }

    /// Runs a query; a fault in it is shown in its printed form.
    ///
    /// @throws ProblemException with [QueryFault]
    public Hits search(Query query, Filters filters, int limit) {
        return search(query, query.toString(), filters, limit);
    }

    private Hits search(Query query, String source, Filters filters, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit);
        }
        return read(searcher -> {
            try {
                Map<Query, Sought> sought =
                        new Resolver(searcher.getIndexReader(), forms, filters.lookup()).resolve(query);
                return new Finder(searcher, filters).find(query, sought, limit);
            } catch (Resolver.Unresolved e) {
                throw new ProblemException(new QueryFault(source, range(query, source, e.leaf), e.fault));
            } catch (IndexSearcher.TooManyClauses e) {
                throw new ProblemException(
                        new QueryFault(source, new TextRange(0, source.length()), Fault.TOO_MANY_TERMS));
            }
        });
    }

    private static TextRange range(Query query, String source, Query leaf) {
        int index = query.leaves().indexOf(leaf);
        List<TextRange> ranges = QueryParser.leafRanges(source);
        return index >= 0 && index < ranges.size() ? ranges.get(index) : new TextRange(0, source.length());
    }

    /// The transcripts it knows.
    public Set<TranscriptId> transcripts() {
        return read(searcher -> {
            Set<TranscriptId> known = new HashSet<>();
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                Terms terms = leaf.reader().terms(Schema.TRANSCRIPT);
                if (terms == null) {
                    continue;
                }
                TermsEnum ids = terms.iterator();
                for (BytesRef id = ids.next(); id != null; id = ids.next()) {
                    if (isLive(leaf, ids)) {
                        known.add(TranscriptId.of(id.utf8ToString()));
                    }
                }
            }
            return known;
        });
    }

    private static boolean isLive(LeafReaderContext leaf, TermsEnum id) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum documents = id.postings(null, PostingsEnum.NONE);
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (live == null || live.get(document)) {
                return true;
            }
        }
        return false;
    }

    /// Words of the transcripts that are composed with `word`: Regelförderung for Förderung. A person chooses
    /// which of them to search as well; some are chance (Reise in Kreise).
    ///
    /// @return with how often they occur in all transcripts, most frequent first
    public List<Expansion> compounds(String word) {
        return read(searcher -> {
            IndexReader reader = searcher.getIndexReader();
            return vocabulary(reader).compounds(forms.of(word), reader);
        });
    }

    private Vocabulary vocabulary(IndexReader reader) throws IOException {
        synchronized (vocabularyLock) {
            if (vocabulary == null || !vocabulary.isOf(reader)) {
                vocabulary = Vocabulary.read(reader);
            }
            return vocabulary;
        }
    }

    /// Turns that speak like some passages and are not among the known ones, best first. None for fewer than
    /// [Suggestions#FEWEST_PASSAGES] passages.
    ///
    /// @param passages texts of the coded passages
    /// @param known    what is not to be suggested: coded passages and rejected ones
    public List<Suggestion> suggest(
            Collection<String> passages, Map<TranscriptId, List<TextRange>> known, Filters filters, int limit) {
        return read(searcher -> new Suggestions(searcher, forms, filters.ranked()).suggest(passages, known, limit));
    }

    private interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            // Cheap if nothing was written, and a thread always finds what it has put itself.
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.from(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Closes it as it was at the last [#commit].
    @Override
    public void close() {
        try {
            searchers.close();
            folder.writer().rollback();
            folder.directory().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
