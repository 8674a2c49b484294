package org.vielstimmig.desktop.coding;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.CodeColors;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLinkId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Autocoding;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.FirstUse;
import org.vielstimmig.project.InVivo;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;

/// What can be done in this room. Each is one step; what follows on the screen comes by way of the session.
final class CodingActions {

    private final CodingViewModel model;
    private final Session session;
    private final Codings codings;
    private final FirstUse firstUse;
    private final Codebook codebook;
    private final Memos memos;
    private final Transcripts transcripts;
    private Consumer<Coding> onMade = coding -> {};

    CodingActions(CodingViewModel model) {
        this.model = model;
        session = model.session();
        codings = new Codings(session);
        firstUse = new FirstUse(session);
        codebook = new Codebook(session);
        memos = new Memos(session);
        transcripts = new Transcripts(session);
    }

    // --- codings -----------------------------------------------------------------------------------------------------

    /// Tags a passage of the transcript on the page. The new coding becomes the one one is at.
    void code(TextRange range, CodeId code) {
        code(range, code, coding -> {});
    }

    /// @param done hears of the coding when it is made
    void code(TextRange range, CodeId code, Consumer<Coding> done) {
        TranscriptId transcript = model.page().shownTranscript();
        if (transcript != null) {
            Optional<Coding> ahead = model.page().expect(range, code);
            ahead.ifPresent(coding -> model.used(code));
            CodingId id = ahead.map(Coding::id).orElseGet(CodingId::create);
            CompletableFuture<Coding> stored = codings.code(id, transcript, range, code, Codings.Extras.NONE);
            when(stored.handle((coding, fault) -> fault == null && coding.id().equals(id)), came -> {
                if (!came) {
                    model.page().didNotCome(id);
                }
            });
            when(stored, coding -> {
                // What is said last is what one reads: that it may be joined, before that it was coded.
                done.accept(coding);
                if (ahead.isEmpty() || !coding.id().equals(id)) {
                    model.used(code);
                    model.page().currentProperty().set(coding.id());
                }
                onMade.accept(coding);
            });
        }
    }

    /// Tags the selection, or the passage of the coding one is at.
    ///
    /// @return whether there was anything to tag
    boolean codeTarget(CodeId code) {
        TextRange range = model.page().target();
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
        TranscriptId transcript = model.page().shownTranscript();
        if (transcript != null) {
            when(
                    codings.codeNew(
                            transcript,
                            range,
                            path,
                            code -> shaded(code.edit().origin(origin).done())),
                    coding -> {
                        made(coding);
                        // One looks for a new code to say what it is about.
                        model.chosenProperty().set(coding.code());
                    });
        }
    }

    /// Makes a code and tags several passages with it, in one step.
    ///
    /// @param done hears of the codings when they are made
    void codeAllNew(List<Codings.Place> places, String path, Consumer<List<Coding>> done) {
        when(firstUse.codeAll(StepKind.CODED_NEW, places, path, this::inductive, ""), made -> usedFirst(made, done));
    }

    /// Makes a code and tags some places of a plan with it, in one step.
    ///
    /// @param done hears of the codings when they are made
    void autocodeNew(Autocoding.Plan plan, List<Autocoding.Place> chosen, String path, Consumer<List<Coding>> done) {
        when(
                new Autocoding(session).performNew(plan, chosen, path, this::inductive, Progress.none()),
                made -> usedFirst(made, done));
    }

    /// Makes a code and gives it to codings in place of theirs, in one step.
    void recodeNew(List<CodingId> ids, String path, Consumer<List<Coding>> done) {
        when(firstUse.recode(ids, path, this::inductive), now -> usedFirst(now, done));
    }

    private Code inductive(Code code) {
        return shaded(code.edit().origin(CodeOrigin.INDUCTIVE).done());
    }

    private void usedFirst(List<Coding> codings, Consumer<List<Coding>> done) {
        if (!codings.isEmpty()) {
            CodeId code = codings.getFirst().code();
            model.used(code);
            model.chosenProperty().set(code);
        }
        done.accept(codings);
    }

    /// Makes a code of the passage's own words; one of that name at the top is used again.
    void inVivo(TextRange range, String words) {
        String name = InVivo.name(words);
        if (name.isEmpty()) {
            return;
        }
        Optional<Code> known =
                model.tree().roots().stream().filter(c -> c.name().equals(name)).findFirst();
        if (known.isPresent()) {
            code(range, known.get().id());
        } else {
            codeNew(range, InVivo.escaped(name), CodeOrigin.IN_VIVO);
        }
    }

    /// Told of every coding that is made on the page.
    void setOnMade(Consumer<Coding> receiver) {
        onMade = receiver;
    }

    private void made(Coding coding) {
        model.used(coding.code());
        model.page().currentProperty().set(coding.id());
        onMade.accept(coding);
    }

    void uncode(CodingId id, Consumer<Coding> done) {
        when(codings.uncode(id), gone -> {
            if (id.equals(model.page().currentProperty().get())) {
                model.page().currentProperty().set(null);
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

    void link(MemoId memo, TranscriptId transcript, TextRange range) {
        when(memos.link(memo, transcript, range), link -> {});
    }

    void unlink(MemoLinkId link) {
        when(memos.unlink(link), gone -> {});
    }

    /// An empty text removes the memo.
    void change(MemoId memo, String text, Consumer<Memo> done) {
        when(memos.change(memo, text), done);
    }

    // --- codes -------------------------------------------------------------------------------------------------------

    /// @param path as a person writes it; themes that are missing are made too
    void addCode(String path, Facet facet, Consumer<Code> done) {
        when(codebook.add(path, code -> shaded(code.edit().facet(facet).done())), done);
    }

    /// A new code is told apart from the others, and keeps the colour by which it is.
    private Code shaded(Code code) {
        return code.edit()
                .color(CodeColors.next(session.snapshot().codes(), code.parent(), code.facet()))
                .done();
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
        changeTranscript(id, change, transcript -> {});
    }

    void changeTranscript(TranscriptId id, UnaryOperator<Transcript> change, Consumer<Transcript> done) {
        when(transcripts.change(id, change), done);
    }

    /// How many codings a transcript has, everybody's.
    CompletableFuture<Integer> codingsIn(TranscriptId id) {
        return transcripts.codings(id);
    }

    void removeTranscript(TranscriptId id, Consumer<Transcript> done) {
        when(transcripts.remove(id), done);
    }

    // --- undo --------------------------------------------------------------------------------------------------------

    private <T> void when(CompletableFuture<T> future, Consumer<? super T> receiver) {
        model.arrival().when(future, receiver);
    }
}
