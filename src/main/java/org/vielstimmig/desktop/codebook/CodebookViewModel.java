package org.vielstimmig.desktop.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Arrival;
import org.vielstimmig.desktop.kit.CodeColors;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Provenance;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Snapshot;

/// The codes, the one whose page is open, and what can be done with them.
final class CodebookViewModel {

    private final Session session;
    private final FxDoor door;
    private final Arrival arrival;
    private final Codebook codebook;
    private final Memos memos;
    private final ReadOnlyObjectWrapper<@Nullable Book> book = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable CodeId> chosen = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty table = new SimpleBooleanProperty();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Runnable stop;
    private boolean awake = true;
    private boolean stale;
    private List<Code> colored = List.of();
    private Map<CodeId, String> colors = Map.of();
    private boolean released;

    CodebookViewModel(Session session, FxDoor door, Arrival arrival) {
        this.session = session;
        this.door = door;
        this.arrival = arrival;
        codebook = new Codebook(session);
        memos = new Memos(session);
        Runnable deaf = session.listen(this::heard);
        Runnable blind = session.onLook(this::again);
        stop = () -> {
            deaf.run();
            blind.run();
        };
        chosen.addListener((o, before, now) -> open());
        load();
    }

    // --- what is shown -----------------------------------------------------------------------------------------------

    /// All codes; null until they are read.
    ReadOnlyObjectProperty<@Nullable Book> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /// The open page; null while there is none.
    ReadOnlyObjectProperty<@Nullable Details> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable CodeId> chosenProperty() {
        return chosen;
    }

    StringProperty filterProperty() {
        return filter;
    }

    /// Whether the whole codebook is shown as a table instead of one code's page.
    BooleanProperty tableProperty() {
        return table;
    }

    /// The codes that the filter lets through; null where there is no filter.
    @Nullable
    Set<CodeId> visible() {
        Book now = book.get();
        return now == null || filter.get().isBlank() ? null : now.matching(filter.get());
    }

    /// The tree as it was read last.
    CodeTree tree() {
        Book now = book.get();
        return now == null ? new CodeTree(List.of()) : now.tree();
    }

    Optional<Code> chosenCode() {
        CodeId id = chosen.get();
        return id == null ? Optional.empty() : tree().find(id);
    }

    List<Release> releases() {
        return session.snapshot().releases();
    }

    Session session() {
        return session;
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    /// Whether anybody looks; while nobody does, nothing is read.
    void setAwake(boolean now) {
        awake = now;
        if (now && stale) {
            load();
        }
    }

    /// On the store thread.
    private void heard(Happened happened) {
        boolean mine = happened.touchesTexts()
                || happened.touches(Code.class)
                || happened.touches(Coding.class)
                || happened.touches(Memo.class)
                || happened.touches(Release.class)
                || happened.touches(Item.class)
                || happened.touches(Coder.class)
                || happened.touches(Transcript.class);
        if (mine) {
            again();
        }
    }

    /// Many steps in a row are read once.
    private void again() {
        if (!asked.getAndSet(true)) {
            door.execute(this::load);
        }
    }

    private record Loaded(@Nullable CodeId wanted, Book book, Optional<Details> details) {}

    private void load() {
        asked.set(false);
        stale = !awake;
        if (stale || released) {
            return;
        }
        CodeId wanted = chosen.get();
        arrival.when(
                session.view(store -> {
                    Book all = Book.read(store, session.snapshot());
                    return new Loaded(
                            wanted, all, wanted == null ? Optional.empty() : Details.read(store, all, wanted));
                }),
                this::take);
    }

    private void take(Loaded loaded) {
        Book before = book.get();
        book.set(loaded.book());
        CodeId kept = chosen.get();
        Code there = kept == null ? null : loaded.book().find(kept).orElse(null);
        if (there == null) {
            CodeId next = neighbour(before, loaded.book(), kept);
            if (next == null) {
                details.set(null);
            }
            chosen.set(next);
        } else if (!there.id().equals(kept)) {
            chosen.set(there.id());
        } else if (there.id().equals(loaded.wanted())) {
            details.set(loaded.details().orElse(null));
        }
    }

    /// The code that stands where one was that is gone; at the start the first that is no theme.
    private static @Nullable CodeId neighbour(@Nullable Book before, Book now, @Nullable CodeId gone) {
        List<Code> codes = now.tree().inOrder();
        if (codes.isEmpty()) {
            return null;
        }
        if (before != null && gone != null) {
            List<CodeId> old = before.tree().inOrder().stream().map(Code::id).toList();
            int at = old.indexOf(gone);
            if (at >= 0) {
                return codes.get(Math.min(at, codes.size() - 1)).id();
            }
        }
        return codes.stream()
                .filter(c -> !now.isTheme(c.id()))
                .findFirst()
                .orElse(codes.getFirst())
                .id();
    }

    /// Reads the page of the code that was just chosen.
    private void open() {
        CodeId id = chosen.get();
        if (id == null || released) {
            return;
        }
        arrival.when(session.view(store -> Details.read(store, Book.read(store, session.snapshot()), id)), found -> {
            if (id.equals(chosen.get())) {
                found.ifPresent(details::set);
            }
        });
    }

    /// The code's passages with their sources, in the order of interviews and text.
    CompletableFuture<List<Said>> passages(CodeId code) {
        return session.view(store -> {
            Provenance.Finder finder = new Provenance.Finder(store, session.snapshot());
            return store.codings(code).stream().map(c -> Said.of(finder, c)).toList();
        });
    }

    // --- doing -------------------------------------------------------------------------------------------------------

    /// Adds a code and opens its page.
    ///
    /// @param parent null for a theme at the top
    /// @param name   may be a path: themes that are missing are made
    CompletableFuture<Code> add(@Nullable CodeId parent, String name, Facet facet) {
        String above = parent == null ? "" : tree().path(parent) + "/";
        return codebook.add(
                above + name,
                code -> code.edit()
                        .facet(facet)
                        .color(CodeColors.next(session.snapshot().codes(), code.parent(), facet))
                        .done());
    }

    /// Whether a new code of this name, or path, may stand there.
    boolean isFree(@Nullable CodeId parent, String name) {
        String path = (parent == null ? "" : tree().path(parent) + "/") + name.strip();
        return CodeTree.names(path).stream().noneMatch(String::isBlank)
                && tree().byPath(path).isEmpty();
    }

    /// Whether a code may be called so.
    boolean isFree(Code code, String name) {
        String wanted = name.strip();
        return !wanted.isEmpty()
                && tree().children(code.parent()).stream()
                        .noneMatch(c -> !c.id().equals(code.id()) && c.name().equals(wanted));
    }

    CompletableFuture<Code> change(CodeId id, UnaryOperator<Code> change) {
        return codebook.change(id, change);
    }

    CompletableFuture<Code> move(CodeId id, @Nullable CodeId parent, int index) {
        return codebook.move(id, parent, index);
    }

    /// Moves a code among its siblings.
    ///
    /// @return nothing where it cannot go further
    Optional<CompletableFuture<Code>> shift(CodeId id, int by) {
        Code code = tree().find(id).orElse(null);
        if (code == null) {
            return Optional.empty();
        }
        List<CodeId> siblings =
                tree().children(code.parent()).stream().map(Code::id).toList();
        int next = siblings.indexOf(id) + by;
        return next < 0 || next >= siblings.size()
                ? Optional.empty()
                : Optional.of(codebook.move(id, code.parent(), next));
    }

    CompletableFuture<Integer> remove(CodeId id) {
        return codebook.remove(id);
    }

    /// Makes a code part of another, whose page is opened.
    CompletableFuture<Integer> merge(CodeId id, CodeId into) {
        return codebook.merge(id, into);
    }

    CompletableFuture<Release> release(String note) {
        return codebook.release(note);
    }

    CompletableFuture<Memo> writeMemo(CodeId code, String text) {
        return memos.write(new MemoTarget.OnCode(code), text);
    }

    /// An empty text removes the memo.
    CompletableFuture<Memo> changeMemo(MemoId memo, String text) {
        return memos.change(memo, text);
    }

    /// The codings that are no example of the code yet.
    static List<Said> free(Code code, List<Said> passages) {
        Set<CodingId> taken = code.anchors().stream().map(Anchor::coding).collect(Collectors.toSet());
        return passages.stream()
                .filter(p ->
                        !taken.contains(p.coding().id()) && !p.coding().quote().isBlank())
                .toList();
    }

    void release() {
        released = true;
        stop.run();
    }

    Snapshot snapshot() {
        return session.snapshot();
    }

    /// The colour in which a code is seen, as in all rooms: `#rrggbb`, or empty for its facet's own.
    String colorOf(Code code) {
        List<Code> now = snapshot().codes();
        if (colored != now) {
            colored = now;
            colors = CodeColors.of(now);
        }
        return colors.getOrDefault(code.id(), code.color());
    }
}
