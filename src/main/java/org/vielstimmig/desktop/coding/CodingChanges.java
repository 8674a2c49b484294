package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Entity;
import org.vielstimmig.project.Happened;

/// What a step did to codings, taken from its changes, so that thousands need not be read again for one.
///
/// @param before null for a new coding
/// @param after  null for one that is gone
record CodingChanges(@Nullable Coding before, @Nullable Coding after) {

    /// Up to so many changes each finds its own place; more are sorted in together.
    private static final int FEW = 20;

    /// The order in which the store gives the codings of a transcript.
    static final Comparator<Coding> ORDER = Comparator.comparing(Coding::range).thenComparing(c -> c.id().toString());

    static List<CodingChanges> of(List<Change> changes) {
        List<CodingChanges> all = new ArrayList<>();
        for (Change change : changes) {
            switch (change) {
                case Change.Added(Entity e) when e instanceof Coding c -> all.add(new CodingChanges(null, c));
                case Change.Removed(Entity e) when e instanceof Coding c -> all.add(new CodingChanges(c, null));
                case Change.Changed(Entity b, Entity a)
                when b instanceof Coding before && a instanceof Coding after ->
                    all.add(new CodingChanges(before, after));
                case Change.Added added -> {}
                case Change.Removed removed -> {}
                case Change.Changed changed -> {}
                case Change.TextEdited edited -> {}
                case Change.TurnsReplaced replaced -> {}
            }
        }
        return all;
    }

    /// Whether anything of this kind that was there before is changed or gone.
    static boolean onExisting(Happened happened, Class<? extends Entity> kind) {
        return happened.changes().stream().anyMatch(change -> switch (change) {
            case Change.Added added -> false;
            case Change.Removed(Entity e) -> kind.isInstance(e);
            case Change.Changed(Entity e, Entity after) -> kind.isInstance(e);
            case Change.TextEdited edited -> false;
            case Change.TurnsReplaced replaced -> false;
        });
    }

    /// Before or after; both belong to the same transcript.
    Coding either() {
        Coding now = after;
        Coding then = before;
        if (now != null) {
            return now;
        }
        if (then != null) {
            return then;
        }
        throw new IllegalStateException("a change of nothing");
    }

    /// A transcript's codings after some changes to them, in their order.
    static List<Coding> apply(List<Coding> codings, List<CodingChanges> changes) {
        if (changes.size() > FEW) {
            return applyAll(codings, changes);
        }
        List<Coding> next = new ArrayList<>(codings);
        for (CodingChanges change : changes) {
            remove(next, change);
            Coding after = change.after();
            if (after != null) {
                int at = Collections.binarySearch(next, after, ORDER);
                next.add(at < 0 ? -at - 1 : at, after);
            }
        }
        return next;
    }

    private static void remove(List<Coding> codings, CodingChanges change) {
        CodingId id = change.either().id();
        Coding before = change.before();
        // It lies where it was; to look for it among all of them would take long where there are many.
        int at = Collections.binarySearch(codings, before == null ? change.either() : before, ORDER);
        if (at >= 0 && codings.get(at).id().equals(id)) {
            codings.remove(at);
            return;
        }
        for (int i = 0; before != null && i < codings.size(); i++) {
            if (codings.get(i).id().equals(id)) {
                codings.remove(i);
                return;
            }
        }
    }

    private static List<Coding> applyAll(List<Coding> codings, List<CodingChanges> changes) {
        Map<CodingId, Coding> byId = new LinkedHashMap<>();
        codings.forEach(c -> byId.put(c.id(), c));
        for (CodingChanges change : changes) {
            Coding after = change.after();
            if (after == null) {
                byId.remove(change.either().id());
            } else {
                byId.put(after.id(), after);
            }
        }
        return byId.values().stream().sorted(ORDER).toList();
    }
}
