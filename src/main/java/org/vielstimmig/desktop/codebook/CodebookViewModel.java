package org.vielstimmig.desktop.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Store;

/// The codes, what they are used for, and the chosen one. Lives on the thread behind `door`.
final class CodebookViewModel {

    private final Session session;
    private final Codebook codebook;
    private final FxDoor door;
    private final ObjectProperty<@Nullable CodeId> chosen = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");
    /// Rises when anything shown may have changed.
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final Runnable stop;
    private Map<CodeId, Store.Count> counts = Map.of();

    CodebookViewModel(Session session, FxDoor door) {
        this.session = session;
        this.door = door;
        codebook = new Codebook(session);
        stop = session.listen(this::heard);
    }

    private void heard(Happened happened) {
        if (happened.touches(Code.class)
                || happened.touches(Coding.class)
                || happened.touches(Item.class)
                || happened.touches(Transcript.class)) {
            session.read(Store::counts).thenAcceptAsync(this::fill, door);
        }
    }

    CompletableFuture<Void> load() {
        return codebook.counts().thenAcceptAsync(this::fill, door);
    }

    private void fill(Map<CodeId, Store.Count> next) {
        counts = next;
        CodeTree tree = tree();
        CodeId kept = chosen.get();
        if (kept == null || tree.find(kept).isEmpty()) {
            chosen.set(tree.inOrder().stream()
                    .filter(c -> c.parent() != null)
                    .findFirst()
                    .or(() -> tree.roots().stream().findFirst())
                    .map(Code::id)
                    .orElse(null));
        }
        version.set(version.get() + 1);
    }

    ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable CodeId> chosenProperty() {
        return chosen;
    }

    StringProperty filterProperty() {
        return filter;
    }

    CodeTree tree() {
        return codebook.tree();
    }

    Codebook service() {
        return codebook;
    }

    Session session() {
        return session;
    }

    Optional<Code> chosenCode() {
        CodeId id = chosen.get();
        return id == null ? Optional.empty() : tree().find(id);
    }

    Store.Count count(CodeId id) {
        return counts.getOrDefault(id, Store.Count.NONE);
    }

    /// Whether the filter lets a code or anything below it through.
    boolean passes(Code code) {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || tree().under(code.id()).stream()
                        .anyMatch(c -> c.name().toLowerCase(Locale.ROOT).contains(wanted)
                                || c.brief().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /// What a methodologist would point at.
    List<CodebookText> hints(Code code) {
        List<CodebookText> hints = new ArrayList<>();
        if (code.definition().isBlank() && code.brief().isBlank()) {
            hints.add(CodebookText.HINT_DEFINITION);
        }
        boolean leaf = tree().children(code.id()).isEmpty();
        Store.Count count = count(code.id());
        if (leaf && code.anchors().isEmpty()) {
            hints.add(CodebookText.HINT_ANCHOR);
        }
        if (leaf && count.codings() == 0) {
            hints.add(CodebookText.HINT_UNUSED);
        } else if (leaf && count.transcripts() == 1) {
            hints.add(CodebookText.HINT_ONE);
        }
        return hints;
    }

    /// Items that rest on a code.
    List<Item> items(CodeId code) {
        return session.snapshot().items().stream()
                .filter(i -> i.evidence().codes().contains(code)
                        || i.options().stream().anyMatch(o -> code.equals(o.from())))
                .toList();
    }

    /// Moves a code among its siblings by one place.
    CompletableFuture<Code> shift(Code code, int by) {
        List<Code> siblings = tree().children(code.parent());
        int at = 0;
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).id().equals(code.id())) {
                at = i;
            }
        }
        return codebook.move(code.id(), code.parent(), Math.clamp(at + (long) by, 0, siblings.size() - 1));
    }

    void release() {
        stop.run();
    }
}
