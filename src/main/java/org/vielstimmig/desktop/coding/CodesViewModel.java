package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.vielstimmig.desktop.kit.Fold;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.CodeSetId;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.project.CodeOrder;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Offered;
import org.vielstimmig.store.Store;

/// The code tree as it is looked at: filtered by words or by a code set, in one of three orders, without
/// what is archived and what this person has hidden. Looking changes nothing in the project.
final class CodesViewModel {

    /// A number beside each code.
    enum Column {
        HERE,
        MINE,
        ALL
    }

    private final CodingViewModel model;
    private final Locale locale;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Set<CodeId>> visible = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<CodeId>> sequence = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<CodeOrder> order = new SimpleObjectProperty<>(CodeOrder.HAND);
    private final ObjectProperty<Set<Column>> columns = new SimpleObjectProperty<>(EnumSet.of(Column.HERE, Column.ALL));
    private final ReadOnlyObjectWrapper<Map<CodeId, Store.Count>> mine = new ReadOnlyObjectWrapper<>(Map.of());
    private final BooleanProperty archived = new SimpleBooleanProperty();
    private final BooleanProperty hiddenShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Set<CodeId>> hidden = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<@Nullable CodeSetId> set = new ReadOnlyObjectWrapper<>();
    private int hiddenCount;
    private int archivedCount;

    CodesViewModel(CodingViewModel model) {
        this(model, Locale.GERMAN);
    }

    /// @param locale whose alphabet orders names
    CodesViewModel(CodingViewModel model, Locale locale) {
        this.model = model;
        this.locale = locale;
        Choices choices = model.choices();
        choices.ofProject("tree.order").ifPresent(name -> one(CodeOrder.values(), name, order));
        choices.text("coding.tree.columns").ifPresent(names -> columns.set(columnsOf(names)));
        archived.set(choices.ofProject("tree.archived").orElse("").equals("1"));
        hidden.set(Offered.ids(choices.ofProject(Offered.HIDDEN).orElse("")));
        order.addListener((observable, before, now) -> {
            choices.keepForProject("tree.order", now.name());
            build();
        });
        columns.addListener((observable, before, now) -> {
            choices.keep("coding.tree.columns", now.stream().map(Enum::name).collect(Collectors.joining(",")));
            readMine();
            build();
        });
        archived.addListener((observable, before, now) -> {
            choices.keepForProject("tree.archived", now ? "1" : "0");
            build();
        });
        hiddenShown.addListener((observable, before, now) -> build());
        filter.addListener((observable, before, now) -> build());
        model.treeProperty().addListener((observable, before, now) -> build());
        model.tallyProperty().addListener((observable, before, now) -> build());
        model.follow(happened -> {
            if (happened.touches(CodeSet.class)) {
                setsChanged();
            }
            if (happened.touches(Coding.class) || happened.touches(Coder.class)) {
                readMine();
            }
        });
        readMine();
        build();
    }

    private static <T extends Enum<T>> void one(T[] values, String name, ObjectProperty<T> into) {
        for (T value : values) {
            if (value.name().equals(name)) {
                into.set(value);
            }
        }
    }

    private static Set<Column> columnsOf(String names) {
        Set<Column> found = EnumSet.noneOf(Column.class);
        for (Column column : Column.values()) {
            if (List.of(names.split(",")).contains(column.name())) {
                found.add(column);
            }
        }
        return found;
    }

    StringProperty filterProperty() {
        return filter;
    }

    boolean isFiltered() {
        return !filter.get().isBlank() || set.get() != null;
    }

    /// The codes the tree shows: those that fit, with all above them.
    ReadOnlyObjectProperty<Set<CodeId>> visibleProperty() {
        return visible.getReadOnlyProperty();
    }

    /// All codes in the order in which the tree shows them, each under its theme.
    ReadOnlyObjectProperty<List<CodeId>> sequenceProperty() {
        return sequence.getReadOnlyProperty();
    }

    /// The codes to be shown under a code, or at the top.
    List<Code> children(@Nullable CodeId above) {
        return model.tree().children(above).stream()
                .filter(c -> visible.get().contains(c.id()))
                .sorted(comparator())
                .toList();
    }

    /// The code that Enter in the field takes: the one whose short name was typed, else the first whose own
    /// name fits, else the first that fits with its path.
    Optional<Code> firstFit() {
        String query = Fold.of(filter.get()).strip();
        List<Code> all = model.tree().inOrder();
        return all.stream()
                .filter(c -> !c.shortName().isBlank()
                        && Fold.of(c.shortName()).strip().equals(query))
                .findFirst()
                .or(() -> all.stream()
                        .filter(c -> visible.get().contains(c.id()) && Fold.holds(c.name(), filter.get()))
                        .findFirst())
                .or(() -> all.stream()
                        .filter(c -> visible.get().contains(c.id()) && fits(c))
                        .findFirst());
    }

    /// What a new code would be called that is made of what stands in the field; nothing if there is such a
    /// code.
    Optional<String> creatable() {
        return creatable(filter.get());
    }

    Optional<String> creatable(String query) {
        String path = query.strip();
        boolean named = !path.isEmpty() && CodeTree.names(path).stream().noneMatch(String::isBlank);
        return named && model.tree().byPath(path).isEmpty() ? Optional.of(path) : Optional.empty();
    }

    int all() {
        return model.tree().inOrder().size();
    }

    // --- order and numbers -------------------------------------------------------------------------------------------

    ObjectProperty<CodeOrder> orderProperty() {
        return order;
    }

    /// The numbers beside the codes; by count the codes are ordered by the last of them.
    ObjectProperty<Set<Column>> columnsProperty() {
        return columns;
    }

    ReadOnlyObjectProperty<Map<CodeId, Store.Count>> mineProperty() {
        return mine.getReadOnlyProperty();
    }

    /// How many codings of the code and those below it are by the person who works here.
    long mine(CodeId code) {
        return model.tree().under(code).stream()
                .mapToLong(
                        c -> mine.get().getOrDefault(c.id(), Store.Count.NONE).codings())
                .sum();
    }

    private Comparator<Code> comparator() {
        Set<Column> shown = columns.get();
        return order.get()
                .comparator(
                        model.tree(),
                        id -> shown.contains(Column.ALL) || shown.isEmpty()
                                ? model.tally().of(id)
                                : shown.contains(Column.MINE)
                                        ? mine.get()
                                                .getOrDefault(id, Store.Count.NONE)
                                                .codings()
                                        : model.here(id),
                        locale);
    }

    private void readMine() {
        if (!columns.get().contains(Column.MINE)) {
            return;
        }
        String name = model.session().actor();
        Optional<CoderId> me = model.snapshot().coders().stream()
                .filter(c -> c.name().equals(name))
                .map(Coder::id)
                .findFirst();
        if (me.isEmpty()) {
            mine.set(Map.of());
            return;
        }
        model.arrival().when(model.session().read(store -> store.counts(me.get())), counts -> {
            mine.set(counts);
            build();
        });
    }

    // --- hidden and archived -----------------------------------------------------------------------------------------

    /// Whether archived codes are shown; they are grey then.
    BooleanProperty archivedProperty() {
        return archived;
    }

    /// Whether hidden codes are shown all the same; not remembered.
    BooleanProperty hiddenShownProperty() {
        return hiddenShown;
    }

    /// How many codes are not shown, or would not be, because this person has hidden them or what is above.
    int hiddenCount() {
        return hiddenCount;
    }

    /// How many codes are not shown, or would not be, because they or what is above them is archived.
    int archivedCount() {
        return archivedCount;
    }

    boolean isHidden(Code code) {
        for (Code up = code; up != null; up = model.tree().parentOf(up)) {
            if (hidden.get().contains(up.id())) {
                return true;
            }
        }
        return false;
    }

    boolean isArchived(Code code) {
        for (Code up = code; up != null; up = model.tree().parentOf(up)) {
            if (up.status() == CodeStatus.ARCHIVED) {
                return true;
            }
        }
        return false;
    }

    /// For this person on this machine; the project does not change.
    void hide(CodeId code, boolean away) {
        Set<CodeId> next = new HashSet<>(hidden.get());
        if (away) {
            next.add(code);
        } else {
            model.tree().find(code).ifPresent(c -> {
                for (Code up = c; up != null; up = model.tree().parentOf(up)) {
                    next.remove(up.id());
                }
            });
        }
        next.removeIf(id -> model.tree().find(id).isEmpty());
        hidden.set(next);
        model.choices()
                .keepForProject(
                        Offered.HIDDEN,
                        new TreeSet<>(next).stream().map(CodeId::toString).collect(Collectors.joining(",")));
        model.keepOffered();
        build();
    }

    // --- sets --------------------------------------------------------------------------------------------------------

    List<CodeSet> sets() {
        return model.snapshot().codeSets();
    }

    /// The set whose codes alone are shown, null for all codes.
    ReadOnlyObjectProperty<@Nullable CodeSetId> setProperty() {
        return set.getReadOnlyProperty();
    }

    Optional<CodeSet> chosenSet() {
        CodeSetId id = set.get();
        return sets().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /// Shows the codes of a set alone and takes them together for focus, filter and passages; null ends it.
    void chooseSet(@Nullable CodeSetId id) {
        set.set(id);
        take();
        build();
    }

    private void take() {
        Set<CodeId> taken = new HashSet<>();
        chosenSet()
                .ifPresent(s -> s.codes().forEach(c -> model.tree().under(c).forEach(below -> taken.add(below.id()))));
        model.takeTogether(taken);
    }

    private void setsChanged() {
        if (set.get() != null) {
            if (chosenSet().isEmpty()) {
                set.set(null);
            }
            take();
            build();
        }
    }

    // --- building ----------------------------------------------------------------------------------------------------

    private boolean fits(Code code) {
        return filter.get().isBlank()
                || Fold.holds(String.join(" ", model.path(code)), filter.get())
                || !code.shortName().isBlank() && Fold.holds(code.shortName(), filter.get());
    }

    private void build() {
        CodeTree tree = model.tree();
        Set<CodeId> ofSet = null;
        if (set.get() != null) {
            ofSet = new HashSet<>();
            for (CodeId id : chosenSet().map(CodeSet::codes).orElse(List.of())) {
                for (Code code : tree.under(id)) {
                    ofSet.add(code.id());
                }
            }
        }
        Set<CodeId> shown = new HashSet<>();
        List<CodeId> line = new ArrayList<>();
        hiddenCount = 0;
        archivedCount = 0;
        for (Code code : tree.inOrder(comparator())) {
            line.add(code.id());
            boolean away = isHidden(code);
            if (away) {
                hiddenCount++;
            }
            boolean stored = isArchived(code);
            if (stored) {
                archivedCount++;
            }
            boolean there = (archived.get() || !stored)
                    && (hiddenShown.get() || !away)
                    && (ofSet == null || ofSet.contains(code.id()))
                    && fits(code);
            if (there) {
                for (Code up = code; up != null; up = tree.parentOf(up)) {
                    shown.add(up.id());
                }
            }
        }
        boolean moved = !line.equals(sequence.get());
        if (moved) {
            sequence.set(List.copyOf(line));
        }
        if (!shown.equals(visible.get())) {
            visible.set(shown);
        }
    }
}
