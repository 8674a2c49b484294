package org.vielstimmig.project;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// A step being put together, with a look at the project it is for. Exists on the store thread only, while
/// [Session#perform] runs a plan.
public final class Draft {

    private final Store store;
    private final Snapshot snapshot;
    private final Coder actor;
    private final List<Change> changes = new ArrayList<>();
    private final List<Store.Content> contents = new ArrayList<>();
    private final List<Coder> newCoders = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    Draft(Store store, Snapshot snapshot, String actorName) {
        this.store = store;
        this.snapshot = snapshot;
        this.actor = coder(actorName);
    }

    public Store store() {
        return store;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public Instant now() {
        return now;
    }

    /// Who does this step.
    public Coder actor() {
        return actor;
    }

    /// The coder of this name, made if there is none yet.
    public Coder coder(String name) {
        for (List<Coder> known : List.of(snapshot.coders(), newCoders)) {
            for (Coder coder : known) {
                if (coder.name().equals(name)) {
                    return coder;
                }
            }
        }
        Coder made = new Coder(CoderId.create(), name);
        newCoders.add(made);
        return made;
    }

    /// Makes those known who were asked for by name and are not there yet, whatever else the step does.
    void introduce() {
        newCoders.forEach(this::add);
        newCoders.clear();
    }

    /// Number of the codebook release in force, null before the first.
    public @Nullable Integer release() {
        return snapshot.releases().isEmpty()
                ? null
                : (Integer) snapshot.releases().getLast().number();
    }

    public void add(Entity entity) {
        changes.add(new Change.Added(entity));
    }

    public void add(Entity transcript, TranscriptText text, byte[] original) {
        add(transcript);
        contents.add(new Store.Content(text, original));
    }

    public void remove(Entity entity) {
        changes.add(new Change.Removed(entity));
    }

    /// Nothing is recorded if both are equal.
    public void change(Entity before, Entity after) {
        if (!before.equals(after)) {
            changes.add(new Change.Changed(before, after));
        }
    }

    public void change(Change change) {
        changes.add(change);
    }

    /// Adds to what the step is about, for its label; nothing is named twice.
    public void about(String argument) {
        if (!arguments.contains(argument)) {
            arguments.add(argument);
        }
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    List<Change> changes() {
        List<Change> all = new ArrayList<>();
        newCoders.forEach(coder -> all.add(new Change.Added(coder)));
        all.addAll(changes);
        return all;
    }

    List<Store.Content> contents() {
        return contents;
    }

    List<String> arguments() {
        return arguments;
    }
}
