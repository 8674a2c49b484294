package org.vielstimmig.desktop.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Retrieval;
import org.vielstimmig.project.Splits;
import org.vielstimmig.store.Store;

/// Sorts the passages of one code into up to nine sub-codes. Nothing happens to the project before it is
/// applied; until then what is sorted is this person's, and stays when the room is left.
final class SortViewModel {

    static final int SLOTS = 9;

    /// Passages whose surroundings are read at once, so that nobody waits behind them.
    private static final int READ = 40;

    /// Sentences before and after a passage.
    private static final int AROUND = 2;
    private static final String KEY = "sort";

    /// A passage with what stands around it.
    ///
    /// @param where    interview, turn and speaker; empty until it is read
    /// @param question what was asked before it; may be empty
    /// @param before   words before it in the same turn, without line ends
    record Row(Coding coding, String where, String question, String before, String after) {
        static Row unread(Coding coding) {
            return new Row(coding, "", "", "", "");
        }
    }

    /// What stands in the way of applying.
    sealed interface Fault {
        record Nothing() implements Fault {}

        /// @param slot from 1
        record Nameless(int slot) implements Fault {}

        record Twice(String name) implements Fault {}
    }

    private final CodingViewModel model;
    private final Splits splits;
    private final Retrieval retrieval;
    private final ReadOnlyObjectWrapper<@Nullable CodeId> code = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final List<StringProperty> names = new ArrayList<>();
    private final Map<CodingId, Integer> slots = new HashMap<>();
    private final Deque<Map<CodingId, Integer>> done = new ArrayDeque<>();
    private final ObjectProperty<Splits.Way> way = new SimpleObjectProperty<>(Splits.Way.MOVE);
    private final BooleanProperty leftOnly = new SimpleBooleanProperty();
    /// Grows with everything that is sorted or named.
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private List<Row> all = List.of();
    private boolean filling;
    private int reading;

    SortViewModel(CodingViewModel model) {
        this.model = model;
        splits = new Splits(model.session());
        retrieval = new Retrieval(model.session());
        for (int i = 0; i < SLOTS; i++) {
            StringProperty name = new SimpleStringProperty("");
            name.addListener((observable, before, now) -> changed());
            names.add(name);
        }
        way.addListener((observable, before, now) -> changed());
        leftOnly.addListener((observable, before, now) -> show());
        model.follow(this::heard);
        restore();
    }

    /// The code that is being sorted, null if none is.
    ReadOnlyObjectProperty<@Nullable CodeId> codeProperty() {
        return code.getReadOnlyProperty();
    }

    Optional<Code> code() {
        CodeId id = code.get();
        return id == null ? Optional.empty() : model.tree().find(id);
    }

    /// The passages to be shown, in the order of the transcripts.
    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The name of a sub-code.
    ///
    /// @param slot from 1
    StringProperty name(int slot) {
        return names.get(slot - 1);
    }

    ObjectProperty<Splits.Way> wayProperty() {
        return way;
    }

    /// Whether only passages are shown that are not sorted yet.
    BooleanProperty leftOnlyProperty() {
        return leftOnly;
    }

    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// From 1, 0 for none yet.
    int slotOf(CodingId coding) {
        return slots.getOrDefault(coding, 0);
    }

    int count(int slot) {
        return (int) slots.values().stream().filter(s -> s == slot).count();
    }

    int sorted() {
        return slots.size();
    }

    int passages() {
        return all.size();
    }

    // --- opening -----------------------------------------------------------------------------------------------------

    /// Begins to sort a code's own passages, or goes on where this code was left. Sub-codes that are there
    /// already take the first places.
    void open(CodeId id) {
        if (id.equals(code.get())) {
            return;
        }
        filling = true;
        slots.clear();
        done.clear();
        names.forEach(name -> name.set(""));
        way.set(Splits.Way.MOVE);
        leftOnly.set(false);
        List<Code> below = model.tree().children(id);
        for (int i = 0; i < Math.min(SLOTS, below.size()); i++) {
            names.get(i).set(below.get(i).name());
        }
        filling = false;
        code.set(id);
        changed();
        read();
    }

    /// Stops sorting and forgets what was sorted.
    void drop() {
        reading++;
        code.set(null);
        slots.clear();
        done.clear();
        all = List.of();
        model.choices().keepForProject(KEY, "");
        show();
    }

    private void read() {
        CodeId id = code.get();
        if (id == null) {
            return;
        }
        int turn = ++reading;
        model.arrival().when(model.session().read(store -> store.codings(id)), codings -> {
            if (turn != reading) {
                return;
            }
            Map<CodingId, Row> known = new HashMap<>();
            all.forEach(row -> known.put(row.coding().id(), row));
            all = codings.stream()
                    .map(c -> {
                        Row row = known.get(c.id());
                        return row != null && row.coding().equals(c) ? row : Row.unread(c);
                    })
                    .toList();
            Set<CodingId> there = new HashSet<>();
            codings.forEach(c -> there.add(c.id()));
            slots.keySet().retainAll(there);
            changed();
            show();
            readAround(turn);
        });
    }

    /// Reads what stands around the next passages, and so on until all are read.
    private void readAround(int turn) {
        List<Coding> next = all.stream()
                .filter(row -> row.where().isEmpty())
                .limit(READ)
                .map(Row::coding)
                .toList();
        if (next.isEmpty()) {
            return;
        }
        var places = model.session().read(store -> places(store, next));
        var contexts = retrieval.contexts(next, AROUND);
        model.arrival().when(places.thenCombine(contexts, (where, around) -> rows(next, where, around)), read -> {
            if (turn != reading) {
                return;
            }
            all = all.stream()
                    .map(row -> read.getOrDefault(row.coding().id(), row))
                    .toList();
            show();
            readAround(turn);
        });
    }

    private Map<CodingId, String> places(Store store, List<Coding> codings) {
        Map<CodingId, String> places = new HashMap<>();
        Map<TranscriptId, List<Turn>> turns = new HashMap<>();
        for (Coding coding : codings) {
            places.put(coding.id(), where(coding, turns.computeIfAbsent(coding.transcript(), store::turns)));
        }
        return places;
    }

    private static Map<CodingId, Row> rows(
            List<Coding> codings, Map<CodingId, String> places, Map<CodingId, Retrieval.Context> contexts) {
        Map<CodingId, Row> rows = new HashMap<>();
        for (Coding coding : codings) {
            Retrieval.Context around = contexts.getOrDefault(coding.id(), Retrieval.Context.NONE);
            rows.put(
                    coding.id(),
                    new Row(
                            coding,
                            places.getOrDefault(coding.id(), "?"),
                            line(around.question()),
                            line(around.before()),
                            line(around.after())));
        }
        return rows;
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private String where(Coding coding, List<Turn> turns) {
        Optional<Transcript> transcript = model.session().snapshot().transcript(coding.transcript());
        StringBuilder where =
                new StringBuilder(transcript.map(Transcript::title).orElse("?"));
        for (Turn turn : turns) {
            if (turn.range().end() > coding.range().start()) {
                where.append(" · ").append(turn.n());
                transcript.stream()
                        .flatMap(t -> t.speakers().stream())
                        .filter(s -> s.id().equals(turn.speaker()))
                        .map(Speaker::label)
                        .findFirst()
                        .ifPresent(label -> where.append(" · ").append(label));
                break;
            }
        }
        return where.append(" · ").append(model.initials(coding)).toString();
    }

    private void show() {
        List<Row> shown = leftOnly.get()
                ? all.stream().filter(row -> slotOf(row.coding().id()) == 0).toList()
                : all;
        if (!shown.equals(rows.get())) {
            rows.set(shown);
        }
    }

    private void heard(Happened happened) {
        CodeId id = code.get();
        if (id == null) {
            return;
        }
        if (model.tree().find(id).filter(c -> c.id().equals(id)).isEmpty()) {
            drop();
            return;
        }
        boolean ours = happened.touchesTexts()
                || happened.touches(Transcript.class)
                || CodingChanges.of(happened.changes()).stream()
                        .anyMatch(c -> isOf(id, c.before()) || isOf(id, c.after()));
        if (ours) {
            all = happened.touchesTexts()
                    ? all.stream().map(row -> Row.unread(row.coding())).toList()
                    : all;
            read();
        }
    }

    private static boolean isOf(CodeId id, @Nullable Coding coding) {
        return coding != null && coding.code().equals(id);
    }

    // --- sorting -----------------------------------------------------------------------------------------------------

    /// Puts passages into a sub-code, or takes them out with 0. The same words that others coded go with
    /// them, as long as they are not sorted.
    void sort(Collection<CodingId> codings, int slot) {
        Map<CodingId, Integer> before = new LinkedHashMap<>();
        for (CodingId coding : slot > 0 ? withSame(codings) : codings) {
            if (slotOf(coding) != slot) {
                before.put(coding, slotOf(coding));
            }
        }
        if (!before.isEmpty()) {
            done.push(before);
            before.keySet().forEach(coding -> set(coding, slot));
            changed();
            show();
        }
    }

    private Set<CodingId> withSame(Collection<CodingId> codings) {
        Set<CodingId> wanted = new LinkedHashSet<>(codings);
        Set<Codings.Place> places = new HashSet<>();
        all.stream().filter(row -> wanted.contains(row.coding().id())).forEach(row -> places.add(place(row)));
        all.stream()
                .filter(row -> slotOf(row.coding().id()) == 0 && places.contains(place(row)))
                .forEach(row -> wanted.add(row.coding().id()));
        return wanted;
    }

    private static Codings.Place place(Row row) {
        return new Codings.Place(row.coding().transcript(), row.coding().range());
    }

    private void set(CodingId coding, int slot) {
        if (slot == 0) {
            slots.remove(coding);
        } else {
            slots.put(coding, slot);
        }
    }

    /// Takes the last sorting back; the project has nothing to do with it.
    ///
    /// @return the passages it was about; empty if there was nothing to take back
    Set<CodingId> undo() {
        Map<CodingId, Integer> before = done.poll();
        if (before == null) {
            return Set.of();
        }
        before.forEach(this::set);
        changed();
        show();
        return before.keySet();
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    private void changed() {
        if (!filling) {
            changes.set(changes.get() + 1);
            keep();
        }
    }

    // --- applying ----------------------------------------------------------------------------------------------------

    Optional<Fault> fault() {
        if (slots.isEmpty()) {
            return Optional.of(new Fault.Nothing());
        }
        Set<String> seen = new HashSet<>();
        for (int slot = 1; slot <= SLOTS; slot++) {
            if (count(slot) == 0) {
                continue;
            }
            String name = name(slot).get().strip();
            if (name.isEmpty()) {
                return Optional.of(new Fault.Nameless(slot));
            }
            if (!seen.add(name)) {
                return Optional.of(new Fault.Twice(name));
            }
        }
        return Optional.empty();
    }

    /// The codings that are sorted into a sub-code.
    List<Coding> wanted() {
        return all.stream()
                .map(Row::coding)
                .filter(coding -> slotOf(coding.id()) > 0)
                .toList();
    }

    private Map<CodingId, String> into() {
        Map<CodingId, String> into = new LinkedHashMap<>();
        for (int slot = 1; slot <= SLOTS; slot++) {
            for (Row row : all) {
                if (slotOf(row.coding().id()) == slot) {
                    into.put(row.coding().id(), name(slot).get().strip());
                }
            }
        }
        return into;
    }

    CompletableFuture<Splits.Plan> plan() {
        return splits.plan(required(), into());
    }

    /// Does it as one step. What was sorted is forgotten with it.
    CompletableFuture<Splits.Plan> apply() {
        return splits.apply(required(), into(), way.get());
    }

    private CodeId required() {
        CodeId id = code.get();
        if (id == null) {
            throw new IllegalStateException("nothing is being sorted");
        }
        return id;
    }

    // --- keeping -----------------------------------------------------------------------------------------------------

    private void keep() {
        CodeId id = code.get();
        if (id == null) {
            return;
        }
        StringBuilder text = new StringBuilder(id + "\n" + way.get().name());
        names.forEach(name -> text.append('\n').append(line(name.get())));
        slots.forEach(
                (coding, slot) -> text.append('\n').append(slot).append(' ').append(coding));
        model.choices().keepForProject(KEY, text.toString());
    }

    private void restore() {
        String[] lines = model.choices().ofProject(KEY).orElse("").split("\n", -1);
        if (lines.length < 2 + SLOTS) {
            return;
        }
        try {
            CodeId id = CodeId.of(lines[0]);
            if (model.tree().find(id).filter(c -> c.id().equals(id)).isEmpty()) {
                return;
            }
            filling = true;
            way.set(Splits.Way.valueOf(lines[1]));
            for (int i = 0; i < SLOTS; i++) {
                names.get(i).set(lines[2 + i]);
            }
            for (int i = 2 + SLOTS; i < lines.length; i++) {
                String[] parts = lines[i].split(" ");
                slots.put(CodingId.of(parts[1]), Integer.parseInt(parts[0]));
            }
            code.set(id);
            read();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // Not what this program wrote: it begins anew.
            slots.clear();
        } finally {
            filling = false;
        }
    }
}
