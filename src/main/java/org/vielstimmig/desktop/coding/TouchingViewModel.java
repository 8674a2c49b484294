package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Joining;
import org.vielstimmig.project.Joining.Chain;

/// Codings of one code by one person that overlap or touch, of a code and all below it, or of all codes. Looked
/// for when somebody asks, one transcript after the other; from then on it follows the steps.
final class TouchingViewModel {

    private final CodingViewModel model;
    private final Joining joining;
    private final Map<TranscriptId, List<Chain>> found = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Chain>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Integer> searched = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private @Nullable CodeId code;
    /// Rises with every search; what an older one finds is thrown away.
    private int search;

    TouchingViewModel(CodingViewModel model) {
        this.model = model;
        joining = new Joining(model.session());
        model.follow(this::heard);
    }

    /// In the order of the project and of the text.
    ReadOnlyObjectProperty<List<Chain>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// How many transcripts were looked through.
    ReadOnlyObjectProperty<Integer> searchedProperty() {
        return searched.getReadOnlyProperty();
    }

    /// Whether anybody has asked yet, and not closed the list since.
    ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    int all() {
        return model.snapshot().transcripts().size();
    }

    boolean isSearching() {
        return asked.get() && searched.get() < all();
    }

    /// The code whose passages are looked through, with all below it; empty for all codes.
    Optional<Code> code() {
        CodeId id = code;
        return id == null ? Optional.empty() : model.tree().find(id);
    }

    /// Looks for them.
    ///
    /// @param of a code, null for all
    void ask(@Nullable CodeId of) {
        code = of;
        asked.set(true);
        found.clear();
        rows.set(List.of());
        searched.set(0);
        search++;
        lookAt(search, 0);
    }

    /// Forgets what was found.
    void leave() {
        search++;
        asked.set(false);
        found.clear();
        rows.set(List.of());
    }

    private Set<CodeId> codes() {
        Set<CodeId> codes = new HashSet<>();
        CodeId id = code;
        if (id != null) {
            codes.add(id);
            model.tree().under(id).forEach(below -> codes.add(below.id()));
        }
        return codes;
    }

    private void lookAt(int mine, int index) {
        List<Transcript> transcripts = model.snapshot().transcripts();
        if (index >= transcripts.size()) {
            searched.set(transcripts.size());
            build();
            return;
        }
        TranscriptId id = transcripts.get(index).id();
        model.arrival().when(joining.in(id, codes()), chains -> {
            if (mine == search && !model.isReleased()) {
                found.put(id, chains);
                searched.set(index + 1);
                if (!chains.isEmpty()) {
                    build();
                }
                lookAt(mine, index + 1);
            }
        });
    }

    private void build() {
        List<Chain> all = new ArrayList<>();
        for (Transcript transcript : model.snapshot().transcripts()) {
            all.addAll(found.getOrDefault(transcript.id(), List.of()));
        }
        if (!all.equals(rows.get())) {
            rows.set(List.copyOf(all));
        }
    }

    private void heard(Happened happened) {
        if (!asked.get()) {
            return;
        }
        CodeId id = code;
        boolean codeGone = id != null && model.tree().find(id).isEmpty();
        if (codeGone || happened.touches(Transcript.class) || happened.touchesTexts() || happened.touches(Code.class)) {
            ask(codeGone ? null : id);
            return;
        }
        Set<TranscriptId> touched = new HashSet<>();
        CodingChanges.of(happened.changes()).forEach(c -> touched.add(c.either().transcript()));
        int mine = search;
        for (TranscriptId transcript : touched) {
            if (found.containsKey(transcript)) {
                model.arrival().when(joining.in(transcript, codes()), chains -> {
                    if (mine == search) {
                        found.put(transcript, chains);
                        build();
                    }
                });
            }
        }
    }

    /// Joins some chains, in one step.
    CompletableFuture<List<Coding>> join(List<Chain> chains) {
        return joining.joinAll(chains.stream().map(Chain::ids).toList());
    }
}
