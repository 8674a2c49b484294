package org.vielstimmig.desktop.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Arrival;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.project.CodingAhead;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Sight;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// The transcript on the page with all its codings, and where one is in it: what is selected, and the coding
/// one is at. Reads both together, and lets them follow the steps of the session; reads again only what a
/// step leaves in doubt.
final class OnPage {

    /// Words and codings of a transcript as they were read together.
    ///
    /// @param tick of the project when they were read
    private record Read(Opened opened, List<Coding> codings, long tick) {}

    private final Session session;
    private final Arrival arrival;
    private final Choices choices;
    private final Supplier<Snapshot> snapshot;

    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Coding>> codings = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable CodingId> current = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TextRange> selection = new SimpleObjectProperty<>();

    private final CodingIndex index = new CodingIndex();
    private @Nullable TranscriptId wanted;
    private Runnable whenOpened = () -> {};
    private Runnable whenLeft = () -> {};
    private @Nullable CompletableFuture<Optional<Read>> reading;
    /// Of the words and codings on the page; steps up to it are in them.
    private long readTick;
    private boolean released;
    private UnaryOperator<TextRange> taking = range -> range;
    /// Codings that are shown already and on their way to the store.
    private final Map<CodingId, Coding> expected = new HashMap<>();
    private BooleanSupplier expecting = () -> true;

    /// @param snapshot of the last step that was heard
    OnPage(Session session, Arrival arrival, Choices choices, Supplier<Snapshot> snapshot) {
        this.session = session;
        this.arrival = arrival;
        this.choices = choices;
        this.snapshot = snapshot;
    }

    private void put(List<Coding> now) {
        index.show(now);
        codings.set(now);
    }

    /// Lets something be forgotten before another transcript comes.
    void setOnLeft(Runnable forget) {
        whenLeft = forget;
    }

    // --- what is there -----------------------------------------------------------------------------------------------

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

    Optional<Coding> coding(CodingId id) {
        return index.coding(id);
    }

    /// How many codings some codes have in the transcript on the page, of those that are looked at.
    long count(List<Code> codes) {
        Sight look = session.look();
        return codes.stream().mapToLong(c -> index.count(c.id(), look)).sum();
    }

    /// Whether more than one person has coded the transcript on the page.
    boolean isOfSeveral() {
        return index.isOfSeveral();
    }

    /// The codings of a code by a coder that overlap or touch a passage of the transcript on the page.
    List<Coding> near(CodeId code, CoderId coder, TextRange passage) {
        return index.near(code, coder, passage);
    }

    /// The others of a coding's code and coder that it hangs together with, from one to the next.
    List<Coding> beside(Coding coding, String text) {
        return index.beside(coding, text);
    }

    // --- where one is ------------------------------------------------------------------------------------------------

    /// The coding one is at: just made, clicked, or come to by key.
    ObjectProperty<@Nullable CodingId> currentProperty() {
        return current;
    }

    Optional<Coding> currentCoding() {
        CodingId id = current.get();
        return id == null ? Optional.empty() : coding(id);
    }

    /// What is selected on the page.
    ObjectProperty<@Nullable TextRange> selectionProperty() {
        return selection;
    }

    /// @param whole makes of a passage what is taken hold of: whole words, where one asks for them
    void setTaking(UnaryOperator<TextRange> whole) {
        taking = whole;
    }

    /// A passage as it is to be taken hold of.
    TextRange taken(TextRange range) {
        return range.isEmpty() ? range : taking.apply(range);
    }

    /// The selection as it is to be taken hold of; null without one.
    @Nullable
    TextRange taken() {
        TextRange selected = selection.get();
        return selected == null ? null : taken(selected);
    }

    /// The passage that a code would be given: the selection, or else the passage of the coding one is at.
    @Nullable
    TextRange target() {
        TextRange selected = taken();
        if (selected != null) {
            return selected;
        }
        return currentCoding().map(Coding::range).filter(r -> !r.isEmpty()).orElse(null);
    }

    // --- going -------------------------------------------------------------------------------------------------------

    /// Opens the transcript that was open last, or the first.
    void openLast() {
        List<Transcript> all = snapshot.get().transcripts();
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
        List<Transcript> all = snapshot.get().transcripts();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(wanted)) {
                int next = i + step;
                return next >= 0 && next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
            }
        }
        return all.stream().findFirst();
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    private void readText(TranscriptId id) {
        // All that takes long is done there, where nobody waits for the next frame.
        var asked = session.read(store -> read(store, id));
        reading = asked;
        arrival.when(asked, read -> {
            if (reading == asked) {
                reading = null;
            }
            Transcript about = snapshot.get().transcript(id).orElse(null);
            if (!released && id.equals(wanted) && about != null && read.isPresent()) {
                arrived(about, read.get());
            }
        });
    }

    /// On the store thread, where the snapshot is that of the last step.
    private Optional<Read> read(Store store, TranscriptId id) {
        Snapshot now = session.snapshot();
        Transcript about = now.transcript(id).orElse(null);
        TranscriptText words = about == null ? null : store.text(id).orElse(null);
        if (about == null || words == null) {
            return Optional.empty();
        }
        Opened opened = Opened.of(about, words);
        opened.page().prepared();
        return Optional.of(new Read(opened, store.codings(id), now.tick()));
    }

    private void arrived(Transcript about, Read read) {
        Opened before = opened.get();
        if (before == null || !before.transcript().id().equals(about.id())) {
            whenLeft.run();
            expected.clear();
            current.set(null);
            selection.set(null);
            put(List.of());
        }
        Opened come = read.opened();
        opened.set(come.transcript().equals(about) ? come : Opened.of(about, come.words()));
        readTick = read.tick();
        put(read.codings());
        Runnable then = whenOpened;
        whenOpened = () -> {};
        then.run();
    }

    // --- ahead of the store ------------------------------------------------------------------------------------------

    /// @param so whether the words on the page are those that are stored
    void setExpecting(BooleanSupplier so) {
        expecting = so;
    }

    /// Shows a coding that is about to be made, so that nobody waits for the disk to see it; it is the one one
    /// is at.
    ///
    /// @return it, to be stored under its id, or else to be told of by [#didNotCome]; empty if it is not shown
    /// before
    Optional<Coding> expect(TextRange range, CodeId code) {
        Opened now = opened.get();
        TranscriptId id = wanted;
        if (now == null || id == null || !isOpen(id) || reading != null || !expecting.getAsBoolean()) {
            return Optional.empty();
        }
        Optional<Coding> ahead = CodingAhead.of(session, id, now.words().text(), range, code)
                // What is coded so already stays as it is.
                .filter(coding -> near(code, coding.coder(), coding.range()).stream()
                        .noneMatch(c -> c.range().equals(coding.range())));
        ahead.ifPresent(coding -> {
            expected.put(coding.id(), coding);
            take(List.of(new CodingChanges(null, coding)));
            current.set(coding.id());
        });
        return ahead;
    }

    /// What was expected did not come to be.
    void didNotCome(CodingId id) {
        Coding ahead = expected.remove(id);
        if (ahead != null && index.coding(id).filter(c -> c == ahead).isPresent()) {
            take(List.of(new CodingChanges(ahead, null)));
            if (id.equals(current.get())) {
                current.set(null);
            }
        }
    }

    /// A change to what is on the page: what was expected and came is no new coding there.
    private CodingChanges onPage(CodingChanges change) {
        Coding ahead = change.before() == null ? expected.remove(change.either().id()) : null;
        return ahead == null ? change : new CodingChanges(ahead, change.after());
    }

    private void take(List<CodingChanges> changes) {
        index.follow(changes);
        codings.set(CodingChanges.apply(codings.get(), changes));
    }

    // --- following ---------------------------------------------------------------------------------------------------

    /// Takes over what a step did to the text or the codings on the page.
    ///
    /// @param changes all of the step that are about codings
    void heard(Happened happened, List<CodingChanges> changes) {
        if (happened.touches(Transcript.class)) {
            transcriptsChanged();
        }
        TranscriptId id = wanted;
        List<CodingChanges> inPage = changes.stream()
                .filter(c -> c.either().transcript().equals(id))
                .map(this::onPage)
                .toList();
        if (id != null && textTouched(happened)) {
            if (!followsText(happened)) {
                readText(id);
            }
        } else if (!inPage.isEmpty() && takesSteps(happened.snapshot().tick())) {
            take(inPage);
        }
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
        put(follow.codings());
        return true;
    }

    private void transcriptsChanged() {
        TranscriptId id = wanted;
        if (id != null && snapshot.get().transcript(id).isEmpty()) {
            wanted = null;
            opened.set(null);
            put(List.of());
            current.set(null);
            selection.set(null);
        }
        Opened now = opened.get();
        if (now != null) {
            Transcript about = snapshot.get().transcript(now.transcript().id()).orElse(now.transcript());
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

    void release() {
        released = true;
    }
}
