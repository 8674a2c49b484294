package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// Several codings with a code that is not there yet: the code and all of them in one step, so that one way
/// back takes both. For a single passage see [Codings#codeNew].
public final class FirstUse {

    private final Session session;

    public FirstUse(Session session) {
        this.session = session;
    }

    /// Makes a code and tags several passages with it.
    ///
    /// @param path  of the new code, as for [Codebook#add]
    /// @param fill  sets the new code's fields
    /// @param asked what the places were found by, for the history; may be empty
    /// @throws ProblemException (in the future) if the path is taken, or a range is empty or reaches over the
    /// text
    public CompletableFuture<List<Coding>> codeAll(
            StepKind kind, List<Codings.Place> places, String path, UnaryOperator<Code> fill, String asked) {
        return session.perform(kind, draft -> {
            Map<TranscriptId, String> texts = new HashMap<>();
            // Whole places first: two that are widened to the same characters are one.
            LinkedHashSet<Codings.Place> whole = new LinkedHashSet<>();
            for (Codings.Place place : places) {
                String text = texts.computeIfAbsent(place.transcript(), id -> Codings.words(draft, id));
                TextRange range = Codings.whole(text, place.range());
                whole.add(new Codings.Place(place.transcript(), range));
            }
            Code made = Codebook.add(draft, path, fill);
            draft.about(Codebook.path(path, made));
            if (!asked.isBlank()) {
                draft.about(asked);
            }
            List<Coding> codings = new ArrayList<>();
            for (Codings.Place place : whole) {
                String text = texts.getOrDefault(place.transcript(), "");
                codings.add(Codings.add(
                        draft, place.transcript(), text, place.range(), made, Codings.Extras.NONE, draft.actor()));
            }
            Codings.inTranscripts(draft, codings);
            return codings;
        });
    }

    /// Makes a code and gives it to codings in place of the one each has.
    ///
    /// @return what each of them is now, in the order of `ids`
    public CompletableFuture<List<Coding>> recode(List<CodingId> ids, String path, UnaryOperator<Code> fill) {
        return session.perform(StepKind.RECODED, draft -> {
            List<Coding> codings = Codings.required(draft, ids);
            Code made = Codebook.add(draft, path, fill);
            Map<CodeId, String> paths = Map.of(made.id(), Codebook.path(path, made));
            return Alterations.apply(draft, codings, Alteration.code(made.id()), paths);
        });
    }
}
