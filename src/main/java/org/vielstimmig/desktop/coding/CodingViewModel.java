package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Arrival;
import org.vielstimmig.desktop.kit.CodeColors;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.page.Place;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Offered;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Sight;
import org.vielstimmig.store.Snapshot;

/// What hangs together in the room: the codes and the chosen one, the numbers, the keys, and the transcript
/// [on the page][OnPage] with what is [drawn][Drawn] of it. Hears every step of the session and passes it on.
///
/// All of it on the FX thread; [CodingActions] does what is asked for.
final class CodingViewModel {

    private final Session session;
    private final Arrival arrival;
    private final Choices choices;
    private final Runnable stopListening;
    private final Runnable stopLooking;
    private final ReadOnlyObjectWrapper<Sight.Who> look;
    private final List<Consumer<Happened>> followers = new ArrayList<>();

    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyObjectWrapper<CodeTree> tree;
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.EMPTY);
    private final ObjectProperty<@Nullable CodeId> chosen = new SimpleObjectProperty<>();
    private final RecentCodes recent;
    private final OnPage page;
    private final Drawn drawn;
    private @Nullable CodeTree colored;
    private Map<CodeId, String> colors = Map.of();
    private Set<CodeId> together = Set.of();
    private boolean released;

    CodingViewModel(Session session, FxDoor door, Arrival arrival, Choices choices) {
        this.session = session;
        this.arrival = arrival;
        this.choices = choices;
        snapshot = new ReadOnlyObjectWrapper<>(session.snapshot());
        tree = new ReadOnlyObjectWrapper<>(new CodeTree(snapshot.get().codes()));
        recent = RecentCodes.of(choices.ofProject("recent").orElse(""));
        keepOffered();
        choices.ofProject("code")
                .flatMap(id -> tree().inOrder().stream()
                        .filter(c -> c.id().toString().equals(id))
                        .findFirst())
                .ifPresent(code -> chosen.set(code.id()));
        chosen.addListener(
                (observable, before, now) -> choices.keepForProject("code", now == null ? "" : now.toString()));
        page = new OnPage(session, arrival, choices, snapshot::get);
        drawn = new Drawn(this);
        stopListening = session.listen(happened -> door.execute(() -> {
            if (!released) {
                heard(happened);
            }
        }));
        look = new ReadOnlyObjectWrapper<>(session.look().who());
        stopLooking = session.onLook(() -> door.execute(this::looked));
        readTally();
    }

    private void looked() {
        if (!released) {
            drawn.drawAnew();
            readTally();
            look.set(session.look().who());
        }
    }

    // --- what is shown -----------------------------------------------------------------------------------------------

    /// The transcript on the page, and where one is in it.
    OnPage page() {
        return page;
    }

    /// What is drawn of the page's codings.
    Drawn drawn() {
        return drawn;
    }

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

    ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    Tally tally() {
        return tally.get();
    }

    /// Whose codings are looked at, here and in all rooms.
    ReadOnlyObjectProperty<Sight.Who> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// The code chosen in the tree.
    ObjectProperty<@Nullable CodeId> chosenProperty() {
        return chosen;
    }

    Optional<Code> chosenCode() {
        CodeId id = chosen.get();
        return id == null ? Optional.empty() : tree().find(id);
    }

    RecentCodes recent() {
        return recent;
    }

    /// What is archived or hidden lies on no key.
    void keepOffered() {
        recent.keepOnly(offered()::has);
    }

    /// The codes that are offered for coding.
    Offered offered() {
        return Offered.of(tree(), choices.ofProject(Offered.HIDDEN).orElse(""));
    }

    /// A code was used: it comes first on the keys, if it is offered at all.
    void used(CodeId code) {
        if (offered().has(code)) {
            recent.used(code);
            choices.keepForProject("recent", recent.asText());
        }
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

    /// Takes codes together as if one code had been chosen that lies over all of them, until a code is
    /// chosen.
    ///
    /// @param codes none to end it
    void takeTogether(Set<CodeId> codes) {
        together = Set.copyOf(codes);
        CodeId before = chosen.get();
        if (!codes.isEmpty()) {
            if (before == null) {
                // All who follow what is chosen hear of a change only.
                chosen.set(codes.iterator().next());
            }
            chosen.set(null);
        }
    }

    /// The chosen code and all below it; if none is chosen, the codes taken together.
    Set<CodeId> chosenAndBelow() {
        CodeId id = chosen.get();
        if (id == null) {
            return together;
        }
        Set<CodeId> ids = new HashSet<>();
        tree().under(id).forEach(code -> ids.add(code.id()));
        return ids;
    }

    /// How many codings a code and those below it have in the transcript on the page.
    long here(CodeId code) {
        return page.count(tree().under(code));
    }

    String initials(Coding coding) {
        return snapshot().coder(coding.coder()).map(Coder::initials).orElse("?");
    }

    Facet facetOf(Coding coding) {
        Facet own = coding.facet();
        return own != null ? own : tree().find(coding.code()).map(Code::facet).orElse(Facet.NEUTRAL);
    }

    /// The colour in which a code is seen: `#rrggbb`, or empty for its facet's own.
    String colorOf(Code code) {
        CodeTree now = tree();
        if (colored != now) {
            colored = now;
            colors = CodeColors.of(snapshot().codes());
        }
        return colors.getOrDefault(code.id(), code.color());
    }

    /// The same at a passage, which may have a facet of its own.
    String colorOf(Code code, Facet facet) {
        return CodeColors.at(code, colorOf(code), facet);
    }

    /// A code's sign in its colour.
    FacetMark markOf(Code code) {
        return FacetMark.of(code, colorOf(code));
    }

    /// The sign of a coding: its code's colour, its own facet's shape.
    FacetMark markOf(Coding coding) {
        Facet facet = facetOf(coding);
        return tree().find(coding.code())
                .map(code -> FacetMark.of(code, colorOf(code), facet))
                .orElseGet(() -> FacetMark.of(facet));
    }

    /// The names from the theme at the top down to the code.
    List<String> path(Code code) {
        return tree().names(code);
    }

    /// Where the transcript was left; its beginning if it never was.
    Place placeOf(TranscriptId id) {
        return choices.place(id);
    }

    void keepPlace(TranscriptId id, Place place) {
        choices.keepPlace(id, place);
    }

    // --- following ---------------------------------------------------------------------------------------------------

    private void readTally() {
        // The snapshot is that of the last step when asked on the store thread.
        arrival.when(session.view(store -> Tally.read(store, session.snapshot().tick())), read -> {
            if (released) {
                return;
            }
            tally.set(read);
            if (recent.byKey().size() < RecentCodes.KEYS) {
                recent.fill(offered().codes().stream()
                        .filter(code -> read.of(code.id()) > 0)
                        .sorted(Comparator.comparingLong((Code code) -> -read.of(code.id())))
                        .map(Code::id)
                        .toList());
            }
        });
    }

    private void heard(Happened happened) {
        snapshot.set(happened.snapshot());
        boolean codes = happened.touches(Code.class);
        if (codes) {
            tree.set(new CodeTree(happened.snapshot().codes()));
            keepOffered();
            CodeId id = chosen.get();
            if (id != null) {
                chosen.set(tree().find(id).map(Code::id).orElse(null));
            }
        }
        List<CodingChanges> changes = CodingChanges.of(happened.changes());
        page.heard(happened, changes);
        Sight seen = session.look();
        List<CodingChanges> counted = changes.stream()
                .filter(change -> seen.sees(change.either().coder()))
                .toList();
        if (codes || happened.touches(Coder.class)) {
            drawn.drawAnew();
        }
        if (happened.touches(Transcript.class)
                || CodingChanges.onExisting(happened, Code.class)
                || counted.stream().filter(change -> change.before() != null).count() > 1
                || counted.stream().anyMatch(this::mayDouble)) {
            // Codings that changed together may have lain over each other, which nobody can see any more.
            readTally();
        } else {
            tally.set(tally.get().after(happened.snapshot().tick(), counted, this::facetOf));
        }
        List.copyOf(followers).forEach(follower -> follower.accept(happened));
    }

    /// Whether a change can make others count or not count: codings of one code by one coder that overlap
    /// count once, and of other transcripts than the one on the page nothing is known here.
    private boolean mayDouble(CodingChanges change) {
        Coding one = change.either();
        if (!one.transcript().equals(page.shownTranscript())) {
            return true;
        }
        return overlapped(change.before()) || overlapped(change.after());
    }

    private boolean overlapped(@Nullable Coding coding) {
        return coding != null
                && page.near(coding.code(), coding.coder(), coding.range()).stream()
                        .anyMatch(c -> !c.id().equals(coding.id()) && c.range().overlaps(coding.range()));
    }

    /// Whether the room was left: nothing more is to be read.
    boolean isReleased() {
        return released;
    }

    void release() {
        released = true;
        page.release();
        stopListening.run();
        stopLooking.run();
        followers.clear();
        choices.keepForProject("recent", recent.asText());
    }
}
