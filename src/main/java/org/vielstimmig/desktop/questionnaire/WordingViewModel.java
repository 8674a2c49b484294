package org.vielstimmig.desktop.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Scale;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Provenance;
import org.vielstimmig.questionnaire.Advice;
import org.vielstimmig.questionnaire.BestQuotes;
import org.vielstimmig.questionnaire.Instrument;
import org.vielstimmig.questionnaire.Rule;
import org.vielstimmig.questionnaire.Scales;
import org.vielstimmig.questionnaire.Wording;

/// The second step: one item after the other, with its evidence at one side and advice at the other.
final class WordingViewModel {

    private static final int QUOTES = 8;
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}*:_·'’/-]+");

    /// Advice that only the whole questionnaire can give; it outlives a sentence being typed.
    private static final Set<Rule> OF_THE_WHOLE = Set.of(
            Rule.REPEATED, Rule.QUOTE_COPIED, Rule.GENDER_MIX, Rule.SCALE_CHANGE, Rule.BATTERY, Rule.EXPORT_CODE);

    private final QuestionnaireViewModel room;
    private final ObjectProperty<@Nullable ItemId> current = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Item> item = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<CodeEvidence>> evidence = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Advice>> advice = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Item> preview = new ReadOnlyObjectWrapper<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Map<Place, String> typed = new HashMap<>();
    private int asked;

    /// A wording’s place.
    record Place(AudienceId audience, String language) {}

    /// One line of the list of items.
    sealed interface Line {
        /// A block’s name above its items.
        record Head(Block block, int items) implements Line {}

        /// @param number counted through the whole questionnaire
        record Row(Item item, int number, String words) implements Line {}
    }

    WordingViewModel(QuestionnaireViewModel room) {
        this.room = room;
        room.instrumentProperty().addListener((o, before, now) -> instrumentChanged());
        room.adviceProperty().addListener((o, before, now) -> advise());
        room.revisionProperty().addListener((o, before, now) -> loadEvidence());
        room.basesProperty()
                .addListener((o, before, now) -> evidence.set(evidence.get().stream()
                        .map(e -> e.with(now.get(e.code().id())))
                        .toList()));
        room.languageProperty().addListener((o, before, now) -> list());
        filter.addListener((o, before, now) -> list());
        current.addListener((o, before, now) -> {
            typed.clear();
            take();
            loadEvidence();
        });
        instrumentChanged();
    }

    // --- the items ---------------------------------------------------------------------------------------------------

    /// The items by block, as the filter leaves them.
    ObservableList<Line> lines() {
        return lines;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable ItemId> currentProperty() {
        return current;
    }

    /// The item being worded as it is stored, null while there is none.
    ReadOnlyObjectProperty<@Nullable Item> itemProperty() {
        return item.getReadOnlyProperty();
    }

    /// The item with what is being typed.
    ReadOnlyObjectProperty<@Nullable Item> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<CodeEvidence>> evidenceProperty() {
        return evidence.getReadOnlyProperty();
    }

    /// Advice on the item, the weighty first.
    ReadOnlyObjectProperty<List<Advice>> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    List<Item> items() {
        return room.instrument().items();
    }

    /// Place of the current item among all, counted from 1; 0 if there is none.
    int number() {
        ItemId id = current.get();
        List<Item> items = items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    /// The item `by` places on, null beyond the ends.
    @Nullable
    Item neighbour(int by) {
        int at = number() - 1 + by;
        List<Item> items = items();
        return at < 0 || at >= items.size() ? null : items.get(at);
    }

    void go(int by) {
        Item next = neighbour(by);
        if (next != null) {
            current.set(next.id());
        }
    }

    /// What an item is about: the codes it rests on, or its variable’s name.
    String title(Item of) {
        CodeTree tree = room.codes();
        List<String> names = of.evidence().codes().stream()
                .flatMap(c -> tree.find(c).stream())
                .map(Code::name)
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return of.exportCode();
        }
        String first = String.join(", ", names.subList(0, Math.min(2, names.size())));
        return names.size() > 2 ? first + " + " + (names.size() - 2) : first;
    }

    /// The words by which an item is told from others: its first wording in the language of the preview.
    String words(Item of) {
        for (Audience audience : room.instrument().audiences()) {
            String text =
                    of.wordingFor(audience.id()).inOrAny(room.languageProperty().get());
            if (!text.isBlank()) {
                return text;
            }
        }
        return of.exportCode();
    }

    // --- what is changed ---------------------------------------------------------------------------------------------

    /// What a field holds while it is being written; nothing is stored.
    void type(Place place, String text) {
        Item now = item.get();
        if (now == null) {
            return;
        }
        if (text.equals(now.wordingFor(place.audience()).in(place.language()))) {
            typed.remove(place);
        } else {
            typed.put(place, text);
        }
        advise();
        showPreview(now);
    }

    /// Stores a wording; nothing happens if it is as stored.
    CompletableFuture<Item> word(ItemId id, Place place, String text) {
        typed.remove(place);
        return room.questionnaires().word(id, place.audience(), place.language(), text);
    }

    CompletableFuture<Item> change(UnaryOperator<Item> change) {
        ItemId id = Objects.requireNonNull(current.get());
        return room.questionnaires().change(id, change);
    }

    CompletableFuture<Item> rate(Scale scale) {
        return room.parts().rate(Objects.requireNonNull(current.get()), scale);
    }

    CompletableFuture<Item> putInto(BlockId block) {
        return room.questionnaires().move(Objects.requireNonNull(current.get()), block, Integer.MAX_VALUE);
    }

    /// Puts an item before another.
    CompletableFuture<Item> putBefore(ItemId moved, Item target) {
        List<Item> there = items().stream()
                .filter(i -> i.block().equals(target.block()) && !i.id().equals(moved))
                .toList();
        return room.questionnaires().move(moved, target.block(), there.indexOf(target));
    }

    /// Moves an item up (-1) or down (1); at the end of its block into the next one.
    ///
    /// @return null if there is nowhere to go
    @Nullable
    CompletableFuture<Item> shift(Item moved, int by) {
        List<Item> there =
                items().stream().filter(i -> i.block().equals(moved.block())).toList();
        int at = there.indexOf(moved) + by;
        if (at >= 0 && at < there.size()) {
            return room.questionnaires().move(moved.id(), moved.block(), at);
        }
        List<Block> blocks = room.instrument().blocks();
        int block = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).id().equals(moved.block())) {
                block = i;
            }
        }
        int next = block + by;
        if (block < 0 || next < 0 || next >= blocks.size()) {
            return null;
        }
        return room.questionnaires().move(moved.id(), blocks.get(next).id(), by > 0 ? 0 : Integer.MAX_VALUE);
    }

    /// Takes an item away and goes to its neighbour.
    CompletableFuture<Item> remove(ItemId id) {
        if (id.equals(current.get())) {
            Item next = neighbour(1) == null ? neighbour(-1) : neighbour(1);
            current.set(next == null ? null : next.id());
        }
        return room.questionnaires().remove(id);
    }

    /// Lets an audience be asked, with no words yet, or not any more.
    CompletableFuture<Item> ask(AudienceId audience, boolean asked) {
        return change(i -> {
            if (i.wording().containsKey(audience) == asked) {
                return i;
            }
            Map<AudienceId, LocalText> wording = new TreeMap<>(i.wording());
            if (asked) {
                wording.put(audience, LocalText.EMPTY);
            } else {
                wording.remove(audience);
            }
            return i.withWording(wording);
        });
    }

    /// Lets a passage belong to the item’s evidence, or not.
    CompletableFuture<Item> rest(CodingId coding, boolean belongs) {
        return change(i -> {
            List<CodingId> codings = new ArrayList<>(i.evidence().codings());
            codings.remove(coding);
            if (belongs) {
                codings.add(coding);
            }
            return i.withEvidence(new Evidence(i.evidence().codes(), codings));
        });
    }

    /// A new answer with a free code, before those that stand apart.
    CompletableFuture<Item> addOption() {
        return change(i -> {
            List<Option> options = new ArrayList<>(i.options());
            int at = 0;
            while (at < options.size() && !options.get(at).residual()) {
                at++;
            }
            options.add(at, new Option(freeCode(options), LocalText.EMPTY, null, false));
            return i.withOptions(options, i.other());
        });
    }

    static String freeCode(List<Option> options) {
        for (int n = 1; ; n++) {
            String code = "A" + n;
            if (options.stream().noneMatch(o -> o.code().equalsIgnoreCase(code))) {
                return code;
            }
        }
    }

    /// The project’s scales, then the shipped ones it has not taken yet.
    List<Scale> scales() {
        List<Scale> scales = new ArrayList<>(room.instrument().scales());
        Scales.all().stream()
                .filter(s -> scales.stream()
                        .noneMatch(t -> t.id().equals(s.id()) || t.key().equals(s.key())))
                .forEach(scales::add);
        return scales;
    }

    /// Words of a text.
    static List<String> wordsOf(String text) {
        return SPACE.splitAsStream(text).filter(w -> !w.isBlank()).toList();
    }

    /// The longest word of a text, empty if it has none.
    static String longest(String text) {
        return wordsOf(text).stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    // --- following ---------------------------------------------------------------------------------------------------

    private void instrumentChanged() {
        ItemId id = current.get();
        boolean there = id != null && items().stream().anyMatch(i -> i.id().equals(id));
        if (!there) {
            current.set(items().isEmpty() ? null : items().getFirst().id());
        }
        take();
        list();
    }

    private void take() {
        ItemId id = current.get();
        Item now = items().stream().filter(i -> i.id().equals(id)).findFirst().orElse(null);
        if (now != null) {
            typed.entrySet()
                    .removeIf(e -> e.getValue()
                            .equals(now.wordingFor(e.getKey().audience())
                                    .in(e.getKey().language())));
        }
        showPreview(now);
        item.set(now);
        advise();
    }

    private void showPreview(@Nullable Item now) {
        preview.set(now == null ? null : withTyped(now));
    }

    private Item withTyped(Item now) {
        if (typed.isEmpty()) {
            return now;
        }
        Map<AudienceId, LocalText> wording = new TreeMap<>(now.wording());
        typed.forEach((place, text) -> wording.merge(
                place.audience(),
                LocalText.EMPTY.with(place.language(), text),
                (old, young) -> old.with(place.language(), text)));
        return now.withWording(wording);
    }

    /// What is stored is advised on by the whole; a sentence being typed by its own words.
    private void advise() {
        Item now = item.get();
        if (now == null) {
            advice.set(List.of());
            return;
        }
        List<Advice> all = new ArrayList<>(room.adviceProperty().get().stream()
                .filter(a -> now.id().equals(a.item()))
                .filter(a -> a.audience() == null
                        || !typed.containsKey(new Place(a.audience(), a.language()))
                        || OF_THE_WHOLE.contains(a.rule()))
                .toList());
        if (!typed.isEmpty()) {
            Instrument whole = room.instrument();
            Instrument alone = new Instrument(
                    whole.questionnaire(), whole.audiences(), whole.blocks(), whole.scales(), List.of(withTyped(now)));
            Wording.check(alone, room.snapshot().codes(), List.of()).stream()
                    .filter(a -> a.audience() != null
                            && typed.containsKey(new Place(a.audience(), a.language()))
                            && !OF_THE_WHOLE.contains(a.rule()))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(Advice::severity).reversed());
        advice.set(List.copyOf(all));
    }

    private void list() {
        List<Line> next = new ArrayList<>();
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        Instrument instrument = room.instrument();
        Map<ItemId, Integer> numbers = new HashMap<>();
        instrument.items().forEach(i -> numbers.put(i.id(), numbers.size() + 1));
        for (Block block : instrument.blocks()) {
            List<Line> rows = new ArrayList<>();
            for (Item i : instrument.items()) {
                if (i.block().equals(block.id()) && matches(i, wanted)) {
                    rows.add(new Line.Row(i, Objects.requireNonNull(numbers.get(i.id())), words(i)));
                }
            }
            if (!rows.isEmpty() || wanted.isEmpty()) {
                next.add(new Line.Head(block, rows.size()));
                next.addAll(rows);
            }
        }
        lines.setAll(next);
    }

    private boolean matches(Item i, String wanted) {
        return wanted.isEmpty()
                || (i.exportCode() + " " + title(i) + " " + words(i))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    private void loadEvidence() {
        int mine = ++asked;
        Item now = item.get();
        if (now == null) {
            evidence.set(List.of());
            return;
        }
        CodeTree tree = room.codes();
        Set<CodeId> ids = new LinkedHashSet<>(now.evidence().codes());
        now.options().forEach(o -> {
            if (o.from() != null) {
                ids.add(o.from());
            }
        });
        List<Code> codes =
                ids.stream().flatMap(c -> tree.find(c).stream()).distinct().toList();
        var snapshot = room.snapshot();
        var bases = room.basesProperty().get();
        List<CodingId> attached = now.evidence().codings();
        room.receive(
                room.read(store -> {
                    Provenance.Finder finder = new Provenance.Finder(store, snapshot);
                    List<CodeEvidence> found = new ArrayList<>();
                    for (Code code : codes) {
                        List<Coding> all = store.codings(code.id());
                        List<Coding> chosen = new ArrayList<>(all.stream()
                                .filter(c -> attached.contains(c.id()))
                                .toList());
                        BestQuotes.choose(code, all, QUOTES).stream()
                                .filter(c -> !attached.contains(c.id()))
                                .forEach(chosen::add);
                        List<Quote> quotes = chosen.stream()
                                .map(c -> Quote.of(finder, code, c))
                                .toList();
                        found.add(new CodeEvidence(code, bases.get(code.id()), quotes, all.size()));
                    }
                    return found;
                }),
                found -> {
                    if (mine == asked) {
                        evidence.set(found.stream()
                                .map(e -> e.with(
                                        room.basesProperty().get().get(e.code().id())))
                                .toList());
                    }
                });
    }
}
