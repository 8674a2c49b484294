package org.vielstimmig.desktop.transcripts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.LastPlace;
import org.vielstimmig.project.Progresses;
import org.vielstimmig.project.Session;

/// How far the coding of each transcript has come, and where one was in it last. Read one after the other, while
/// the room is shown; what a step touched is read again. Lives on the thread behind `door`.
final class ListProgress {

    /// Told of so many at first, and then whenever they have grown by half: a list is not sorted anew for each.
    private static final int AT_FIRST = 6;

    /// @param percent of what those say who answer; -1 while it is not known
    /// @param place   number of the turn one was at last, 0 for none
    record Known(int percent, int place) {
        static final Known NOT_YET = new Known(-1, 0);
    }

    private record Kept(Known known, int offset) {}

    private final Session session;
    private final FxDoor door;
    private final Function<TranscriptId, OptionalInt> places;
    private final Runnable news;
    private final Map<TranscriptId, Kept> kept = new HashMap<>();
    private final Map<TranscriptId, Kept> before = new HashMap<>();
    private boolean awake;
    private boolean reading;
    private boolean released;
    private int untold;

    /// @param places where one was last in a transcript, as an offset
    /// @param news   run when more is known
    ListProgress(Session session, FxDoor door, Function<TranscriptId, OptionalInt> places, Runnable news) {
        this.session = session;
        this.door = door;
        this.places = places;
        this.news = news;
    }

    /// What is known; while it is read again, what was known before.
    Known of(TranscriptId id) {
        Kept now = kept.getOrDefault(id, before.get(id));
        return now == null ? Known.NOT_YET : now.known();
    }

    /// Reads while the room is shown.
    void setAwake(boolean now) {
        awake = now;
        if (now) {
            session.snapshot().transcripts().forEach(t -> {
                Kept one = kept.get(t.id());
                if (one != null && one.offset() != places.apply(t.id()).orElse(0)) {
                    forget(t.id());
                }
            });
            next();
        }
    }

    void heard(Happened happened) {
        if (happened.touches(Transcript.class) || happened.touchesTexts()) {
            forgetAll();
            return;
        }
        for (Change change : happened.changes()) {
            switch (change) {
                case Change.Added(Coding coding) -> forget(coding.transcript());
                case Change.Removed(Coding coding) -> forget(coding.transcript());
                case Change.Changed(Coding was, Coding is) -> {
                    forget(was.transcript());
                    forget(is.transcript());
                }
                default -> {}
            }
        }
        next();
    }

    /// Others' codings are looked at, or all texts may have changed.
    void forgetAll() {
        before.putAll(kept);
        kept.clear();
        next();
    }

    private void forget(TranscriptId id) {
        Kept old = kept.remove(id);
        if (old != null) {
            before.put(id, old);
        }
    }

    private void next() {
        if (!awake || reading || released) {
            return;
        }
        Optional<TranscriptId> unknown = session.snapshot().transcripts().stream()
                .map(Transcript::id)
                .filter(id -> !kept.containsKey(id))
                .findFirst();
        if (unknown.isEmpty()) {
            tell();
            return;
        }
        reading = true;
        TranscriptId id = unknown.get();
        read(id).whenCompleteAsync(
                        (found, fault) -> {
                            reading = false;
                            // A transcript that went meanwhile is not asked for again.
                            kept.put(id, found == null ? new Kept(Known.NOT_YET, 0) : found);
                            before.remove(id);
                            if (++untold >= Math.max(AT_FIRST, kept.size() / 3)) {
                                tell();
                            }
                            if (fault == null) {
                                next();
                            }
                        },
                        door);
    }

    private CompletableFuture<Kept> read(TranscriptId id) {
        int offset = places.apply(id).orElse(0);
        CompletableFuture<Integer> turn = offset == 0
                ? CompletableFuture.completedFuture(0)
                : session.read(store -> LastPlace.turn(store.turns(id), offset));
        return new Progresses(session)
                .of(id, session.look())
                .thenCombine(
                        turn,
                        (progress, at) -> new Kept(
                                new Known(
                                        progress.map(Progresses.Progress::percent)
                                                .orElse(-1),
                                        at),
                                offset));
    }

    private void tell() {
        if (untold > 0 && !released) {
            untold = 0;
            news.run();
        }
    }

    void release() {
        released = true;
    }
}
