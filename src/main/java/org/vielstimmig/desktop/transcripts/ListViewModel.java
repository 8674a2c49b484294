package org.vielstimmig.desktop.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.project.Turns;
import org.vielstimmig.project.Variables;
import org.vielstimmig.store.Store;

/// All transcripts with what is known about each: filtered by words and by values, sorted, in groups, and the
/// chosen ones. Lives on the thread behind `door`.
final class ListViewModel {

    /// Of a transcript whose size is not read yet; its numbers are left out.
    static final Store.Size NOT_READ = new Store.Size(-1, -1, -1, -1);

    /// What parts fields and values from each other where the filter is kept; nobody types them.
    private static final String FIELD = "\u001e";
    private static final String VALUE = "\u001f";

    private final Session session;
    private final Transcripts transcripts;
    private final Variables variables;
    private final Turns turns;
    private final FxDoor door;
    private final Lang lang;
    private final ObservableList<Field> fields = FXCollections.observableArrayList();
    private final List<Row> rows = new ArrayList<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> grouping = new SimpleObjectProperty<>();
    private final Map<String, Set<String>> wanted = new LinkedHashMap<>();
    private final Set<String> folded = new HashSet<>();
    private final ObjectProperty<@Nullable TranscriptId> chosen = new SimpleObjectProperty<>();
    private final ObservableList<TranscriptId> selected = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper filled = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper revealed = new ReadOnlyLongWrapper();
    private List<TranscriptId> toReveal = List.of();
    private List<Variable> ordered = List.of();
    private boolean arranging;
    private Consumer<String> onWanted = text -> {};
    private @Nullable Comparator<Row> order;
    private final ListProgress progress;
    private final Runnable stop;

    ListViewModel(Session session, FxDoor door, Lang lang) {
        this(session, door, lang, id -> OptionalInt.empty());
    }

    /// @param places where one was last in a transcript, as an offset
    ListViewModel(Session session, FxDoor door, Lang lang, Function<TranscriptId, OptionalInt> places) {
        this.session = session;
        progress = new ListProgress(session, door, places, this::known);
        this.transcripts = new Transcripts(session);
        this.variables = new Variables(session);
        this.turns = new Turns(session);
        this.door = door;
        this.lang = lang;
        ordered = session.snapshot().variables();
        fields.setAll(Field.of(session.snapshot(), lang));
        filter.addListener((value, before, now) -> arrange());
        grouping.addListener((value, before, now) -> arrange());
        Runnable deaf = session.listen(this::heard);
        Runnable blind = session.onLook(() -> door.execute(() -> {
            progress.forgetAll();
            load();
        }));
        stop = () -> {
            deaf.run();
            blind.run();
        };
        // The transcripts are known at once; how long they are is read.
        fill(Map.of());
    }

    /// One line of the list.
    sealed interface Line {}

    /// A transcript.
    ///
    /// @param known how far it is coded
    record Row(Transcript transcript, Store.Size size, ListProgress.Known known) implements Line {}

    /// Stands over the transcripts that have the same value; empty for those without one.
    record Head(String value, int count, boolean open) implements Line {}

    /// How far each is coded; read while the room is shown.
    ListProgress progress() {
        return progress;
    }

    private void heard(Happened happened) {
        door.execute(() -> progress.heard(happened));
        if (happened.touches(Transcript.class)
                || happened.touches(Variable.class)
                || happened.touches(Coding.class)
                || happened.touchesTexts()) {
            session.view(Store::sizes).thenAcceptAsync(this::fill, door);
        }
    }

    /// Reads everything anew.
    CompletableFuture<Void> load() {
        return transcripts.sizes().thenAcceptAsync(this::fill, door);
    }

    /// More is known of how far they are coded.
    private void known() {
        rows.replaceAll(r ->
                new Row(r.transcript(), r.size(), progress.of(r.transcript().id())));
        arrange();
    }

    private void fill(Map<TranscriptId, Store.Size> read) {
        List<Field> now = Field.of(session.snapshot(), lang);
        List<Variable> variables = session.snapshot().variables();
        // A variable whose ranks stand in another order sorts otherwise under the same name.
        if (!names(now).equals(names(fields)) || !variables.equals(ordered)) {
            ordered = variables;
            fields.setAll(now);
        }
        String group = grouping.get();
        if (group != null && field(group).isEmpty()) {
            grouping.set(null);
        }
        wanted.keySet().removeIf(key -> field(key).isEmpty());
        TranscriptId kept = chosen.get();
        rows.clear();
        session.snapshot().transcripts().stream()
                .map(t -> new Row(t, read.getOrDefault(t.id(), NOT_READ), progress.of(t.id())))
                .forEach(rows::add);
        Set<TranscriptId> there = rows.stream().map(r -> r.transcript().id()).collect(Collectors.toSet());
        // At once: who hears of it must not meet one that is gone among those that stay.
        List<TranscriptId> rest = selected.stream().filter(there::contains).toList();
        if (rest.size() < selected.size()) {
            selected.setAll(rest);
        }
        arrange();
        // The chosen one stays, and with it all that are selected.
        chosen.set(
                kept != null && there.contains(kept)
                        ? kept
                        : rows.isEmpty() ? null : rows.getFirst().transcript().id());
        filled.set(filled.get() + 1);
        reveal(toReveal);
    }

    /// Selects transcripts as soon as they are listed, whatever the list was filtered by.
    void reveal(List<TranscriptId> ids) {
        toReveal = ids;
        Set<TranscriptId> there = rows.stream().map(r -> r.transcript().id()).collect(Collectors.toSet());
        if (ids.isEmpty() || !there.containsAll(ids)) {
            return;
        }
        toReveal = List.of();
        if (rows.stream().anyMatch(r -> ids.contains(r.transcript().id()) && !passes(r))) {
            wanted.clear();
            onWanted.accept("");
            filter.set("");
        }
        folded.clear();
        selected.setAll(ids);
        chosen.set(ids.getFirst());
        arrange();
        revealed.set(revealed.get() + 1);
    }

    /// Counts how often transcripts were brought into view.
    ReadOnlyLongProperty revealedProperty() {
        return revealed.getReadOnlyProperty();
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream()
                .map(f -> f.key() + f.name() + f.few() + f.numeric())
                .toList();
    }

    /// Puts what passes the filters in order and in groups.
    private void arrange() {
        arranging = true;
        try {
            lines.setAll(arranged());
        } finally {
            arranging = false;
        }
    }

    /// Whether lines are being put in order at this moment.
    boolean isArranging() {
        return arranging;
    }

    private List<Line> arranged() {
        List<Row> passing = rows.stream().filter(this::passes).collect(Collectors.toCollection(ArrayList::new));
        if (order != null) {
            passing.sort(order);
        }
        Field group = Optional.ofNullable(grouping.get()).flatMap(this::field).orElse(null);
        if (group == null) {
            return List.copyOf(passing);
        }
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        passing.stream()
                .sorted(group.order())
                .forEach(r -> groups.computeIfAbsent(group.value().apply(r), v -> new ArrayList<>()));
        passing.forEach(r -> groups.computeIfAbsent(group.value().apply(r), v -> new ArrayList<>())
                .add(r));
        List<Line> all = new ArrayList<>();
        groups.forEach((value, members) -> {
            boolean open = !folded.contains(value);
            all.add(new Head(value, members.size(), open));
            if (open) {
                all.addAll(members);
            }
        });
        return all;
    }

    private boolean passes(Row row) {
        for (Map.Entry<String, Set<String>> one : wanted.entrySet()) {
            Field field = field(one.getKey()).orElse(null);
            if (field != null && !one.getValue().contains(field.value().apply(row))) {
                return false;
            }
        }
        return matches(row, filter.get());
    }

    private static boolean matches(Row row, String wanted) {
        String text = wanted.strip().toLowerCase(Locale.ROOT);
        Transcript t = row.transcript();
        return text.isEmpty()
                || t.title().toLowerCase(Locale.ROOT).contains(text)
                || t.group().toLowerCase(Locale.ROOT).contains(text)
                || t.values().values().stream()
                        .anyMatch(v -> v.toLowerCase(Locale.ROOT).contains(text))
                || t.speakers().stream()
                        .map(Speaker::name)
                        .anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(text));
    }

    /// What can be a column.
    ObservableList<Field> fields() {
        return fields;
    }

    Optional<Field> field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /// What is shown, from top to bottom.
    ObservableList<Line> lines() {
        return lines;
    }

    /// Whether the project has no transcripts at all.
    boolean isEmpty() {
        return rows.isEmpty();
    }

    StringProperty filterProperty() {
        return filter;
    }

    /// Key of the field that groups, null for none.
    ObjectProperty<@Nullable String> groupingProperty() {
        return grouping;
    }

    /// Sorts, by null in the order of the project.
    void sort(@Nullable Comparator<Row> by) {
        order = by;
        arrange();
    }

    /// Folds a group away or opens it.
    void fold(String value) {
        if (!folded.remove(value)) {
            folded.add(value);
        }
        arrange();
    }

    /// The values a field has, in their order, each with how many transcripts have it.
    Map<String, Integer> values(Field field) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.stream()
                .sorted(field.order())
                .forEach(r -> counts.merge(field.value().apply(r), 1, Integer::sum));
        return counts;
    }

    /// The values a field is filtered by; empty if it is not.
    Set<String> wanted(Field field) {
        return wanted.getOrDefault(field.key(), Set.of());
    }

    /// Filters by values of a field; none to show all again.
    void want(Field field, Set<String> values) {
        if (values.isEmpty()) {
            wanted.remove(field.key());
        } else {
            wanted.put(field.key(), new HashSet<>(values));
        }
        onWanted.accept(wantedAsText());
        arrange();
    }

    /// Hears what the list is filtered by whenever that changes, in a form for [#wantAsKept].
    void setOnWanted(Consumer<String> receiver) {
        onWanted = receiver;
    }

    private String wantedAsText() {
        return wanted.entrySet().stream()
                .map(one -> one.getKey() + VALUE + String.join(VALUE, one.getValue()))
                .collect(Collectors.joining(FIELD));
    }

    /// Filters as it was kept; fields there are no more are passed over.
    void wantAsKept(String kept) {
        wanted.clear();
        for (String one : kept.split(FIELD)) {
            String[] parts = one.split(VALUE, -1);
            if (parts.length > 1 && field(parts[0]).isPresent()) {
                wanted.put(parts[0], new HashSet<>(List.of(parts).subList(1, parts.length)));
            }
        }
        arrange();
    }

    ObjectProperty<@Nullable TranscriptId> chosenProperty() {
        return chosen;
    }

    /// Counts how often the transcripts were read anew, so that views see that something about them may differ.
    ReadOnlyLongProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /// All that are selected, the chosen one among them.
    ObservableList<TranscriptId> selected() {
        return selected;
    }

    /// All transcripts as they were last read, in the order of the project.
    List<Transcript> transcripts() {
        return rows.stream().map(Row::transcript).toList();
    }

    /// The selected transcripts, in the order of the project.
    List<Transcript> selection() {
        return rows.stream()
                .map(Row::transcript)
                .filter(t -> selected.contains(t.id()))
                .toList();
    }

    Optional<Row> chosenRow() {
        TranscriptId id = chosen.get();
        return rows.stream().filter(r -> r.transcript().id().equals(id)).findFirst();
    }

    /// Groups to choose from: those of the audiences and those in use.
    List<String> groups() {
        return Stream.concat(
                        session.snapshot().audiences().stream()
                                .map(Audience::groups)
                                .flatMap(Set::stream),
                        session.snapshot().transcripts().stream().map(Transcript::group))
                .filter(g -> !g.isBlank())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    /// Values to choose from for a variable: its own in their order, then others in use.
    List<String> choices(Variable variable) {
        List<String> values = new ArrayList<>(variable.values());
        new TreeSet<>(session.snapshot().transcripts().stream()
                        .map(t -> t.values().getOrDefault(variable.id(), ""))
                        .filter(v -> !v.isEmpty())
                        .toList())
                .stream().filter(v -> !values.contains(v)).forEach(values::add);
        return values;
    }

    /// How many transcripts have a value of a variable.
    int uses(Variable variable) {
        return (int) session.snapshot().transcripts().stream()
                .filter(t -> t.values().containsKey(variable.id()))
                .count();
    }

    Transcripts service() {
        return transcripts;
    }

    Turns turns() {
        return turns;
    }

    Variables variables() {
        return variables;
    }

    Session session() {
        return session;
    }

    /// Runs `then` with the number of turns of each speaker of the chosen transcript.
    void turnsBySpeaker(Transcript transcript, Consumer<Map<String, Long>> then) {
        session.read(store -> store.text(transcript.id()))
                .thenAcceptAsync(
                        text -> then.accept(text.map(t -> t.turns().stream()
                                        .flatMap(turn -> transcript.speaker(turn.speaker()).stream())
                                        .collect(Collectors.groupingBy(
                                                Speaker::label, HashMap::new, Collectors.counting())))
                                .orElse(new HashMap<>())),
                        door);
    }

    void release() {
        progress.release();
        stop.run();
    }
}
