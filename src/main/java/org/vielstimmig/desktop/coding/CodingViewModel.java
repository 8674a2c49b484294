package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.Place;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Snapshot;

/// What the room shows and what hangs together in it: the transcript on the page with its codings, the
/// chosen code, the coding one is at, the numbers. Follows every step of the session and reads again only
/// what the step touched.
///
/// All of it on the FX thread; [CodingActions] does what is asked for.
final class CodingViewModel {

    /// Words and codings of a transcript as they were read together.
    ///
    /// @param tick of the project when they were read
    private record Read(TranscriptText words, List<Coding> codings, long tick) {}

    private final Session session;
    private final Arrival arrival;
    private final Choices choices;
    private final Runnable stopListening;
    private final List<Consumer<Happened>> followers = new ArrayList<>();

    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyObjectWrapper<CodeTree> tree;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Coding>> codings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PageCoding>> pageCodings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.EMPTY);
    private final ObjectProperty<@Nullable CodeId> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable CodingId> current = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TextRange> selection = new SimpleObjectProperty<>();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final BooleanProperty focus = new SimpleBooleanProperty();
    private final RecentCodes recent;
    private final Drawing drawing = new Drawing(this);

    /// Codings of each code in the transcript on the page.
    private Map<CodeId, Long> here = Map.of();
    private @Nullable TranscriptId wanted;
    private Runnable whenOpened = () -> {};
    private @Nullable CompletableFuture<Optional<Read>> reading;
    /// Of the words and codings on the page; steps up to it are in them.
    private long readTick;
    private boolean released;

    CodingViewModel(Session session, FxDoor door, Arrival arrival, Choices choices) {
        this.session = session;
        this.arrival = arrival;
        this.choices = choices;
        snapshot = new ReadOnlyObjectWrapper<>(session.snapshot());
        tree = new ReadOnlyObjectWrapper<>(new CodeTree(snapshot.get().codes()));
        recent = RecentCodes.of(choices.ofProject("recent").orElse(""));
        codings.addListener((observable, before, now) ->
                here = now.stream().collect(Collectors.groupingBy(Coding::code, Collectors.counting())));
        choices.ofProject("code")
                .flatMap(id -> tree().inOrder().stream()
                        .filter(c -> c.id().toString().equals(id))
                        .findFirst())
                .ifPresent(code -> chosen.set(code.id()));
        chosen.addListener((observable, before, now) -> chosenChanged(now));
        shown.addListener((observable, before, now) -> drawCodings());
        stopListening = session.listen(happened -> door.execute(() -> {
            if (!released) {
                heard(happened);
            }
        }));
        readTally();
    }

    // --- what is shown -----------------------------------------------------------------------------------------------

    ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    Snapshot snapshot() {
        return snapshot.get();
    }

    ReadOnlyObjectProperty<CodeTree> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    CodeTree tree() {
        return tree.get();
    }

    /// The transcript on the page; null while there is none.
    ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    @Nullable
    Opened opened() {
        return opened.get();
    }

    /// Id of the transcript on the page, or of the one that is being read for it.
    @Nullable
    TranscriptId shownTranscript() {
        return wanted;
    }

    /// All codings of the transcript on the page, filtered or not.
    ReadOnlyObjectProperty<List<Coding>> codingsProperty() {
        return codings.getReadOnlyProperty();
    }

    /// The codings as the page draws them.
    ReadOnlyObjectProperty<List<PageCoding>> pageCodingsProperty() {
        return pageCodings.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    Tally tally() {
        return tally.get();
    }

    /// The code chosen in the tree.
    ObjectProperty<@Nullable CodeId> chosenProperty() {
        return chosen;
    }

    Optional<Code> chosenCode() {
        CodeId id = chosen.get();
        return id == null ? Optional.empty() : tree().find(id);
    }

    /// The coding one is at: just made, clicked, or come to by key.
    ObjectProperty<@Nullable CodingId> currentProperty() {
        return current;
    }

    Optional<Coding> currentCoding() {
        CodingId id = current.get();
        return id == null ? Optional.empty() : coding(id);
    }

    Optional<Coding> coding(CodingId id) {
        return codings.get().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /// What is selected on the page.
    ObjectProperty<@Nullable TextRange> selectionProperty() {
        return selection;
    }

    /// The passage that a code would be given: the selection, or else the passage of the coding one is at.
    @Nullable
    TextRange target() {
        TextRange selected = selection.get();
        if (selected != null) {
            return selected;
        }
        return currentCoding().map(Coding::range).filter(r -> !r.isEmpty()).orElse(null);
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /// Whether codings of other codes than the chosen one step back.
    BooleanProperty focusProperty() {
        return focus;
    }

    RecentCodes recent() {
        return recent;
    }

    Choices choices() {
        return choices;
    }

    Session session() {
        return session;
    }

    Arrival arrival() {
        return arrival;
    }

    /// Lets another view model follow every step, after this one; until release.
    void follow(Consumer<Happened> follower) {
        followers.add(follower);
    }

    /// The chosen code and all below it; empty if none is chosen.
    Set<CodeId> chosenAndBelow() {
        CodeId id = chosen.get();
        Set<CodeId> ids = new HashSet<>();
        if (id != null) {
            tree().under(id).forEach(code -> ids.add(code.id()));
        }
        return ids;
    }

    /// How many codings a code and those below it have in the transcript on the page.
    long here(CodeId code) {
        return tree().under(code).stream()
                .mapToLong(c -> here.getOrDefault(c.id(), 0L))
                .sum();
    }

    String initials(Coding coding) {
        return snapshot().coder(coding.coder()).map(Coder::initials).orElse("?");
    }

    Facet facetOf(Coding coding) {
        Facet own = coding.facet();
        return own != null ? own : tree().find(coding.code()).map(Code::facet).orElse(Facet.NEUTRAL);
    }

    // --- going -------------------------------------------------------------------------------------------------------

    /// Opens the transcript that was open last, or the first.
    void openLast() {
        List<Transcript> all = snapshot().transcripts();
        if (wanted != null || all.isEmpty()) {
            return;
        }
        String last = choices.ofProject("last").orElse("");
        show(
                all.stream()
                        .filter(t -> t.id().toString().equals(last))
                        .findFirst()
                        .orElse(all.getFirst())
                        .id(),
                () -> {});
    }

    /// Opens a transcript; nothing happens to one that is open already.
    ///
    /// @param then run when it is on the page
    void show(TranscriptId id, Runnable then) {
        if (id.equals(wanted) && isOpen(id)) {
            then.run();
            return;
        }
        whenOpened = then;
        if (!id.equals(wanted)) {
            wanted = id;
            choices.keepForProject("last", id.toString());
            readText(id);
        }
    }

    /// The transcript before or after the one on the page, in the order of the project.
    Optional<Transcript> neighbour(int step) {
        List<Transcript> all = snapshot().transcripts();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(wanted)) {
                int next = i + step;
                return next >= 0 && next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
            }
        }
        return all.stream().findFirst();
    }

    /// The coding before or after the one one is at, among those that are shown; after the last comes the
    /// first.
    ///
    /// @param caret where one is without a coding
    /// @param step  1 or -1
    Optional<PageCoding> nextCoding(int caret, int step) {
        Set<CodeId> only = focus.get() ? chosenAndBelow() : Set.of();
        List<PageCoding> all = pageCodings.get().stream()
                .filter(c -> !c.range().isEmpty())
                .filter(c -> only.isEmpty() || only.contains(c.code()))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(current.get())) {
                return Optional.of(all.get(Math.floorMod(i + step, all.size())));
            }
        }
        if (step > 0) {
            return Optional.of(all.stream()
                    .filter(c -> c.range().start() >= caret)
                    .findFirst()
                    .orElse(all.getFirst()));
        }
        return Optional.of(all.reversed().stream()
                .filter(c -> c.range().start() < caret)
                .findFirst()
                .orElse(all.getLast()));
    }

    /// Where the transcript was left; its beginning if it never was.
    Place placeOf(TranscriptId id) {
        return choices.place(id);
    }

    void keepPlace(TranscriptId id, Place place) {
        choices.keepPlace(id, place);
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    private void readText(TranscriptId id) {
        // The snapshot is that of the last step when asked on the store thread.
        var asked = session.read(store -> store.text(id)
                .map(words ->
                        new Read(words, store.codings(id), session.snapshot().tick())));
        reading = asked;
        arrival.when(asked, read -> {
            if (reading == asked) {
                reading = null;
            }
            Transcript about = snapshot().transcript(id).orElse(null);
            if (!released && id.equals(wanted) && about != null && read.isPresent()) {
                arrived(about, read.get());
            }
        });
    }

    private void arrived(Transcript about, Read read) {
        Opened before = opened.get();
        boolean another = before == null || !before.transcript().id().equals(about.id());
        if (another) {
            drawing.forget();
            current.set(null);
            selection.set(null);
            codings.set(List.of());
            pageCodings.set(List.of());
        }
        opened.set(Opened.of(about, read.words()));
        readTick = read.tick();
        codings.set(read.codings());
        drawCodings();
        Runnable then = whenOpened;
        whenOpened = () -> {};
        then.run();
    }

    private void readTally() {
        // The snapshot is that of the last step when asked on the store thread.
        arrival.when(session.read(store -> Tally.read(store, session.snapshot().tick())), read -> {
            if (released) {
                return;
            }
            tally.set(read);
            if (recent.byKey().size() < RecentCodes.KEYS) {
                recent.fill(tree().inOrder().stream()
                        .filter(code -> read.of(code.id()) > 0)
                        .sorted(java.util.Comparator.comparingLong((Code code) -> -read.of(code.id())))
                        .map(Code::id)
                        .toList());
            }
        });
    }

    private void heard(Happened happened) {
        snapshot.set(happened.snapshot());
        boolean codes = happened.touches(Code.class);
        boolean transcripts = happened.touches(Transcript.class);
        if (codes) {
            tree.set(new CodeTree(happened.snapshot().codes()));
            recent.keepOnly(id -> tree().find(id).filter(c -> c.id().equals(id)).isPresent());
            CodeId id = chosen.get();
            if (id != null) {
                chosen.set(tree().find(id).map(Code::id).orElse(null));
            }
        }
        if (transcripts) {
            transcriptsChanged();
        }
        List<CodingChanges> changes = CodingChanges.of(happened.changes());
        List<CodingChanges> inPage = changes.stream()
                .filter(c -> c.either().transcript().equals(wanted))
                .toList();
        if (codes || happened.touches(Coder.class)) {
            drawing.forget();
        }
        TranscriptId id = wanted;
        if (id != null && textTouched(happened)) {
            if (!followsText(happened)) {
                readText(id);
            }
        } else if (!inPage.isEmpty() && takesSteps(happened.snapshot().tick())) {
            codings.set(CodingChanges.apply(codings.get(), inPage));
            drawCodings();
        } else if (codes) {
            drawCodings();
        }
        if (transcripts || CodingChanges.onExisting(happened, Code.class)) {
            readTally();
        } else {
            tally.set(tally.get().after(happened.snapshot().tick(), changes, this::facetOf));
        }
        List.copyOf(followers).forEach(follower -> follower.accept(happened));
    }

    /// Whether the page's words could follow a correction without being read again.
    private boolean followsText(Happened happened) {
        Opened now = opened.get();
        if (now == null || !takesSteps(happened.snapshot().tick())) {
            return false;
        }
        TextFollow follow = TextFollow.of(now, codings.get(), happened.changes());
        if (follow == null) {
            return false;
        }
        opened.set(follow.opened());
        codings.set(follow.codings());
        drawCodings();
        return true;
    }

    private void transcriptsChanged() {
        TranscriptId id = wanted;
        if (id != null && snapshot().transcript(id).isEmpty()) {
            wanted = null;
            opened.set(null);
            codings.set(List.of());
            drawCodings();
            current.set(null);
            selection.set(null);
        }
        Opened now = opened.get();
        if (now != null) {
            Transcript about = snapshot().transcript(now.transcript().id()).orElse(now.transcript());
            if (!about.equals(now.transcript())) {
                opened.set(Opened.of(about, now.words()));
            }
        }
        openLast();
    }

    private boolean isOpen(@Nullable TranscriptId id) {
        Opened now = opened.get();
        return now != null && now.transcript().id().equals(id);
    }

    /// Whether a step's codings belong to what is on the page. They do not while words are being read: what
    /// comes has the step in it, and what is still there may be another text.
    private boolean takesSteps(long tick) {
        var asked = reading;
        return isOpen(wanted) && tick > readTick && (asked == null || asked.isCompletedExceptionally());
    }

    private boolean textTouched(Happened happened) {
        return happened.changes().stream()
                .anyMatch(change -> change instanceof Change.TextEdited edited
                                && edited.transcript().equals(wanted)
                        || change instanceof Change.TurnsReplaced replaced
                                && replaced.transcript().equals(wanted));
    }

    // --- drawing -----------------------------------------------------------------------------------------------------

    private void chosenChanged(@Nullable CodeId now) {
        choices.keepForProject("code", now == null ? "" : now.toString());
        if (shown.get().chosenOnly()) {
            drawCodings();
        }
    }

    private void drawCodings() {
        Shown filter = shown.get();
        Set<CodeId> only = filter.chosenOnly() && chosen.get() != null ? chosenAndBelow() : Set.of();
        List<PageCoding> next = drawing.of(codings.get(), filter, only);
        if (!Objects.equals(pageCodings.get(), next)) {
            pageCodings.set(next);
        }
    }

    /// The names from the theme at the top down to the code.
    List<String> path(Code code) {
        List<String> names = new ArrayList<>();
        for (Code up = code; up != null; up = tree().parentOf(up)) {
            names.addFirst(up.name());
        }
        return names;
    }

    void release() {
        released = true;
        stopListening.run();
        followers.clear();
        choices.keepForProject("recent", recent.asText());
    }
}
