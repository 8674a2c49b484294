package org.vielstimmig.desktop.coding;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;

/// What can be done in this room. Each is one step; what follows on the screen comes by way of the session.
final class CodingActions {

    private static final int LONGEST_IN_VIVO = 80;

    private final CodingViewModel model;
    private final Session session;
    private final Codings codings;
    private final Codebook codebook;
    private final Memos memos;
    private final Transcripts transcripts;

    CodingActions(CodingViewModel model) {
        this.model = model;
        session = model.session();
        codings = new Codings(session);
        codebook = new Codebook(session);
        memos = new Memos(session);
        transcripts = new Transcripts(session);
    }

    // --- codings -----------------------------------------------------------------------------------------------------

    /// Tags a passage of the transcript on the page. The new coding becomes the one one is at.
    void code(TextRange range, CodeId code) {
        TranscriptId transcript = model.shownTranscript();
        if (transcript != null) {
            when(codings.code(transcript, range, code, Codings.Extras.NONE), this::made);
        }
    }

    /// Tags the selection, or the passage of the coding one is at.
    ///
    /// @return whether there was anything to tag
    boolean codeTarget(CodeId code) {
        TextRange range = model.target();
        if (range == null || range.isEmpty()) {
            return false;
        }
        code(range, code);
        return true;
    }

    /// Makes a code and tags a passage with it, in one step.
    ///
    /// @param path as a person writes it; names are joined by `/`
    void codeNew(TextRange range, String path, CodeOrigin origin) {
        TranscriptId transcript = model.shownTranscript();
        if (transcript != null) {
            when(
                    codings.codeNew(
                            transcript,
                            range,
                            path,
                            code -> code.edit().origin(origin).done()),
                    this::made);
        }
    }

    /// Makes a code of the passage's own words; one of that name at the top is used again.
    void inVivo(TextRange range, String words) {
        String name = inVivoName(words);
        if (name.isEmpty()) {
            return;
        }
        Optional<Code> known =
                model.tree().roots().stream().filter(c -> c.name().equals(name)).findFirst();
        if (known.isPresent()) {
            code(range, known.get().id());
        } else {
            codeNew(range, escaped(name), CodeOrigin.IN_VIVO);
        }
    }

    /// The words as a name: one line, without punctuation at its ends, not longer than a line of the tree
    /// can tell.
    static String inVivoName(String words) {
        String name = words.replaceAll("[\\s\\p{Z}]+", " ").strip();
        name = name.replaceAll("^[\\p{Punct}\\p{Pd}„“”«»…\\s]+|[\\p{Punct}\\p{Pd}„“”«»…\\s]+$", "");
        if (name.length() > LONGEST_IN_VIVO) {
            int cut = name.lastIndexOf(' ', LONGEST_IN_VIVO);
            name = name.substring(0, cut > LONGEST_IN_VIVO / 2 ? cut : LONGEST_IN_VIVO) + "…";
        }
        return name;
    }

    /// A name as one part of a path.
    static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("/", "\\/");
    }

    private void made(Coding coding) {
        model.recent().used(coding.code());
        model.choices().keepForProject("recent", model.recent().asText());
        model.currentProperty().set(coding.id());
    }

    void uncode(CodingId id, Consumer<Coding> done) {
        when(codings.uncode(id), gone -> {
            if (id.equals(model.currentProperty().get())) {
                model.currentProperty().set(null);
            }
            done.accept(gone);
        });
    }

    void recode(CodingId id, CodeId code) {
        when(codings.recode(id, code), this::made);
    }

    void weigh(CodingId id, @Nullable Integer weight) {
        when(codings.weigh(id, weight), coding -> {});
    }

    void facet(CodingId id, @Nullable Facet facet) {
        when(codings.facet(id, facet), coding -> {});
    }

    // --- memos -------------------------------------------------------------------------------------------------------

    void write(MemoTarget on, String text) {
        if (!text.isBlank()) {
            when(memos.write(on, text), memo -> {});
        }
    }

    /// An empty text removes the memo.
    void change(MemoId memo, String text, Consumer<Memo> done) {
        when(memos.change(memo, text), done);
    }

    // --- codes -------------------------------------------------------------------------------------------------------

    /// @param path as a person writes it; themes that are missing are made too
    void addCode(String path, Facet facet, Consumer<Code> done) {
        when(codebook.add(path, code -> code.edit().facet(facet).done()), done);
    }

    void changeCode(CodeId id, UnaryOperator<Code> change) {
        when(codebook.change(id, change), code -> {});
    }

    void rename(CodeId id, String name) {
        Optional<Code> code = model.tree().find(id);
        if (!name.isBlank() && code.isPresent() && !code.get().name().equals(name.strip())) {
            changeCode(id, c -> c.edit().name(name.strip()).done());
        }
    }

    void move(CodeId id, @Nullable CodeId parent, int index) {
        when(codebook.move(id, parent, index), code -> {});
    }

    /// One place up or down among its siblings.
    void shift(CodeId id, int by) {
        CodeTree tree = model.tree();
        tree.find(id).ifPresent(code -> {
            List<Code> siblings = tree.children(code.parent());
            int next = siblings.indexOf(code) + by;
            if (next >= 0 && next < siblings.size()) {
                move(id, code.parent(), next);
            }
        });
    }

    void merge(CodeId id, CodeId into, Consumer<Integer> done) {
        when(codebook.merge(id, into), done);
    }

    void removeCode(CodeId id, Consumer<Integer> done) {
        when(codebook.remove(id), done);
    }

    // --- transcripts -------------------------------------------------------------------------------------------------

    void changeTranscript(TranscriptId id, UnaryOperator<Transcript> change) {
        when(transcripts.change(id, change), transcript -> {});
    }

    void removeTranscript(TranscriptId id, Consumer<Transcript> done) {
        when(transcripts.remove(id), done);
    }

    // --- undo --------------------------------------------------------------------------------------------------------

    /// What takes back the step just done. It does nothing once anything else has happened: undo is for the
    /// newest.
    ///
    /// @param late run instead when it is too late
    Runnable undoOf(Runnable late) {
        long tick = session.snapshot().tick();
        return () -> {
            if (session.snapshot().tick() == tick) {
                when(session.undo(), trail -> {});
            } else {
                late.run();
            }
        };
    }

    private <T> void when(CompletableFuture<T> future, Consumer<? super T> receiver) {
        model.arrival().when(future, receiver);
    }
}
