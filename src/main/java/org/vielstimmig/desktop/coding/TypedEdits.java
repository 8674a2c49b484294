package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.PageText;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Edits;
import org.vielstimmig.project.Session;
import org.vielstimmig.text.Anchors;

/// What was typed on the page on its way into the project: each burst one step, stored in turn. The page is
/// ahead of the project by what is on its way; when a step comes back, nothing on the page moves.
///
/// Should the text have become another in the meantime, what was typed is put in its new place; where the
/// change struck the very same words, they are handed to the person. All on the FX thread.
final class TypedEdits {

    /// The page as far as this needs it.
    interface Page {
        PageText text();

        /// What is being written and was not handed over yet.
        @Nullable
        Edit open();

        /// Shows another text; what is being written is given up.
        void update(PageText now);

        void hold();

        void goOn();
    }

    /// One burst on its way.
    ///
    /// @param before the whole text before it
    /// @param after  the whole text behind it
    private record Flight(Edit edit, String before, String after) {}

    private final Edits edits;
    private final Session session;
    private final FxDoor door;
    private final Page page;
    private final Consumer<Throwable> fault;
    private final Consumer<String> lost;
    private final List<Flight> flights = new ArrayList<>();
    private @Nullable TranscriptId transcript;
    private PageText stored = PageText.EMPTY;

    /// @param fault told why something could not be stored
    /// @param lost  given words that found no place, so that the person has them
    TypedEdits(Session session, FxDoor door, Page page, Consumer<Throwable> fault, Consumer<String> lost) {
        this.session = session;
        this.door = door;
        this.page = page;
        this.fault = fault;
        this.lost = lost;
        edits = new Edits(session);
    }

    /// Another transcript is on the page.
    void show(@Nullable TranscriptId id, PageText text) {
        transcript = id;
        stored = text;
        flights.clear();
    }

    /// Whether the page shows anything that is not in the project yet.
    boolean isAhead() {
        return !flights.isEmpty() || page.open() != null;
    }

    /// A burst is finished: it is stored now.
    void store(Edit edit) {
        TranscriptId id = transcript;
        if (id == null) {
            return;
        }
        String before = flights.isEmpty() ? stored.text() : flights.getLast().after();
        Flight flight = new Flight(edit, before, Anchors.text(before, List.of(edit)));
        flights.add(flight);
        edits.typed(id, before, List.of(edit)).whenComplete((result, why) -> {
            if (why != null) {
                door.execute(() -> refused(flight, why));
            }
        });
    }

    private void refused(Flight flight, Throwable why) {
        // What was put in another place since has been sent again from there.
        if (flights.contains(flight)) {
            String words = pendingWords();
            flights.clear();
            page.update(stored);
            giveBack(words);
            fault.accept(why instanceof CompletionException && why.getCause() != null ? why.getCause() : why);
        }
    }

    /// The project's text as it is now. The page is left alone where it is ahead of just that.
    ///
    /// @return whether the page was brought up to another text
    boolean arrived(PageText now) {
        PageText before = stored;
        stored = now;
        int done = now.text().equals(before.text()) ? 0 : -1;
        for (int i = 0; i < flights.size() && done < 0; i++) {
            if (flights.get(i).after().equals(now.text())) {
                done = i + 1;
            }
        }
        if (done >= 0) {
            flights.subList(0, done).clear();
            if (isAhead() || page.text().equals(now)) {
                return false;
            }
            page.update(now);
            return true;
        }
        overtaken(before.text(), now);
        return true;
    }

    /// Something else changed the text first.
    private void overtaken(String before, PageText now) {
        List<Edit> pending = new ArrayList<>();
        flights.forEach(flight -> pending.add(flight.edit()));
        Edit open = page.open();
        if (open != null) {
            pending.add(open);
        }
        String words = pendingWords();
        flights.clear();
        Edit over = difference(before, now.text());
        List<Edit> moved = new ArrayList<>();
        for (Edit edit : pending) {
            Edit there = shifted(edit, over);
            Edit further = shifted(over, edit);
            if (there == null || further == null) {
                page.update(now);
                giveBack(words);
                return;
            }
            moved.add(there);
            over = further;
        }
        PageText shown = now;
        for (Edit edit : moved) {
            shown = shown.after(edit);
        }
        page.update(shown);
        moved.forEach(this::store);
    }

    private String pendingWords() {
        StringBuilder words = new StringBuilder();
        flights.forEach(flight -> words.append(flight.edit().inserted()).append('\n'));
        Edit open = page.open();
        if (open != null) {
            words.append(open.inserted());
        }
        return words.toString().strip();
    }

    private void giveBack(String words) {
        if (!words.isEmpty()) {
            lost.accept(words);
        }
    }

    /// `edit` where it lies behind another one; null where both strike the same place.
    static @Nullable Edit shifted(Edit edit, Edit over) {
        int end = edit.at() + edit.deleted().length();
        if (end < over.at()) {
            return edit;
        }
        return edit.at() > over.at() + over.deleted().length()
                ? new Edit(edit.at() + over.growth(), edit.deleted(), edit.inserted())
                : null;
    }

    private static Edit difference(String before, String after) {
        int shared = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shared && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shared - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new Edit(
                head, before.substring(head, before.length() - tail), after.substring(head, after.length() - tail));
    }

    /// Codings of the project where they lie on the page.
    List<PageCoding> ahead(List<PageCoding> codings) {
        if (flights.isEmpty()) {
            return codings;
        }
        List<Edit> pending = flights.stream().map(Flight::edit).toList();
        return codings.stream()
                .map(coding -> coding.withRange(Anchors.passage(coding.range(), pending)))
                .toList();
    }

    void undo() {
        around(session.undo());
    }

    void redo() {
        around(session.redo());
    }

    /// What is typed until the step has come back waits for it.
    private void around(CompletableFuture<?> step) {
        page.hold();
        step.whenComplete((done, why) -> door.execute(() -> {
            if (why != null) {
                fault.accept(why instanceof CompletionException && why.getCause() != null ? why.getCause() : why);
            }
            page.goOn();
        }));
    }
}
