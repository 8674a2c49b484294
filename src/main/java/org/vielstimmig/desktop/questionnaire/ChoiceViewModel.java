package org.vielstimmig.desktop.questionnaire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Scale;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.questionnaire.CodeStatistics;
import org.vielstimmig.questionnaire.Derivation;
import org.vielstimmig.questionnaire.Form;
import org.vielstimmig.questionnaire.Instrument;
import org.vielstimmig.questionnaire.Scales;
import org.vielstimmig.questionnaire.Suggestion;

/// The first step: which codes shall be asked about, in which form, of whom.
final class ChoiceViewModel {

    private static final int QUOTES = 6;

    private final QuestionnaireViewModel room;
    private final List<Row> all = new ArrayList<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableSet<CodeId> ticked = FXCollections.observableSet(new TreeSet<>());
    private final ObservableSet<AudienceId> audiences = FXCollections.observableSet(new TreeSet<>());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable CodeId> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable CodeEvidence> evidence = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.LIKERT);
    private final ObjectProperty<Scale> scale = new SimpleObjectProperty<>(Scales.standard());
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>(Plan.NONE);
    private boolean ownForm;
    private boolean ownScale;
    private boolean suggesting;
    private int asked;

    /// One code of the table.
    ///
    /// @param items what already rests on it
    record Row(Code code, int depth, boolean theme, Questionnaires.@Nullable Basis basis, List<Item> items) {

        List<CodeStatistics.Group> groups() {
            return basis == null ? List.of() : basis.statistics().groups();
        }

        /// Interviews that have the code.
        int having() {
            return basis == null ? 0 : basis.statistics().having();
        }

        int passages() {
            return basis == null ? 0 : basis.statistics().passages();
        }
    }

    /// What would be derived now.
    ///
    /// @param codes   chosen codes in tree order
    /// @param items   drafts, to be counted and read
    /// @param reasons why which form is suggested, the strongest for each form
    record Plan(
            List<Code> codes,
            List<Item> items,
            Map<Form, Reason> reasons,
            @Nullable Form suggested) {
        static final Plan NONE = new Plan(List.of(), List.of(), Map.of(), null);
    }

    /// @param code  whose figures speak for it
    /// @param codes how many of the chosen codes it holds for
    record Reason(Suggestion suggestion, Code code, int codes) {}

    ChoiceViewModel(QuestionnaireViewModel room) {
        this.room = room;
        room.basesProperty().addListener((o, before, now) -> rebuild());
        room.codesProperty().addListener((o, before, now) -> rebuild());
        room.instrumentProperty().addListener((o, before, now) -> {
            settleAudiences(before, now);
            rebuild();
        });
        filter.addListener((o, before, now) -> narrow());
        selected.addListener((o, before, now) -> loadEvidence());
        room.revisionProperty().addListener((o, before, now) -> loadEvidence());
        ticked.addListener((SetChangeListener<CodeId>) change -> replan());
        form.addListener((o, before, now) -> {
            ownForm |= !suggesting;
            if (!suggesting) {
                replan();
            }
        });
        scale.addListener((o, before, now) -> {
            ownScale |= !suggesting;
            if (!suggesting) {
                replan();
            }
        });
        suggesting = true;
        suggestScale(Scales.standard().key());
        suggesting = false;
        room.instrument().audiences().forEach(a -> audiences.add(a.id()));
        audiences.addListener((SetChangeListener<AudienceId>) change -> replan());
        rebuild();
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /// Whether there are codes at all.
    boolean hasCodes() {
        return !all.isEmpty();
    }

    ObservableSet<CodeId> ticked() {
        return ticked;
    }

    /// Who shall be asked.
    ObservableSet<AudienceId> audiences() {
        return audiences;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable CodeId> selectedProperty() {
        return selected;
    }

    /// The selected code with its best passages.
    ReadOnlyObjectProperty<@Nullable CodeEvidence> evidenceProperty() {
        return evidence.getReadOnlyProperty();
    }

    ObjectProperty<Form> formProperty() {
        return form;
    }

    ObjectProperty<Scale> scaleProperty() {
        return scale;
    }

    ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// The project’s scales, then the shipped ones it has not taken yet.
    List<Scale> scales() {
        List<Scale> scales = new ArrayList<>(room.instrument().scales());
        Scales.all().stream()
                .filter(s -> Scales.same(room.instrument(), s).isEmpty())
                .forEach(scales::add);
        return scales;
    }

    /// Ticks a code, or a theme’s codes all together.
    void tick(Row row, boolean on) {
        List<CodeId> meant = meant(row);
        if (on) {
            ticked.addAll(meant);
        } else {
            meant.forEach(ticked::remove);
        }
    }

    /// Whether all (true), none (false) or some (null) of what a row stands for is ticked.
    @Nullable
    Boolean isTicked(Row row) {
        List<CodeId> meant = meant(row);
        long on = meant.stream().filter(ticked::contains).count();
        if (on == 0) {
            return false;
        }
        return on == meant.size() ? true : null;
    }

    private List<CodeId> meant(Row row) {
        if (!row.theme()) {
            return List.of(row.code().id());
        }
        List<CodeId> below = new ArrayList<>();
        CodeTree tree = room.codes();
        for (Code code : tree.under(row.code().id())) {
            boolean leaf = tree.children(code.id()).isEmpty();
            if (leaf || passages(code.id()) > 0) {
                below.add(code.id());
            }
        }
        return below;
    }

    private int passages(CodeId code) {
        Questionnaires.Basis basis = room.basesProperty().get().get(code);
        return basis == null ? 0 : basis.statistics().passages();
    }

    /// Derives what the plan shows; nothing stays ticked.
    CompletableFuture<List<Item>> derive() {
        Set<String> keys = room.instrument().audiences().stream()
                .filter(a -> audiences.contains(a.id()))
                .map(Audience::key)
                .collect(Collectors.toSet());
        Questionnaires.Wish wish = new Questionnaires.Wish(
                plan.get().codes().stream().map(Code::id).toList(),
                form.get(),
                keys,
                form.get() == Form.LIKERT ? scale.get().key() : null);
        return room.questionnaires().derive(wish);
    }

    /// Forgets what was ticked, and whatever the person chose for it.
    void clear() {
        ownForm = false;
        ownScale = false;
        ticked.clear();
    }

    /// Whether anything can be derived.
    boolean canDerive() {
        return !plan.get().items().isEmpty() && (room.instrument().audiences().isEmpty() || !audiences.isEmpty());
    }

    private void settleAudiences(Instrument before, Instrument now) {
        Set<AudienceId> known = before.audiences().stream().map(Audience::id).collect(Collectors.toSet());
        Set<AudienceId> present = now.audiences().stream().map(Audience::id).collect(Collectors.toSet());
        audiences.retainAll(present);
        present.stream().filter(a -> !known.contains(a)).forEach(audiences::add);
    }

    private void rebuild() {
        CodeTree tree = room.codes();
        Map<CodeId, Questionnaires.Basis> bases = room.basesProperty().get();
        all.clear();
        for (Code code : tree.inOrder()) {
            Questionnaires.Basis basis = bases.get(code.id());
            boolean theme = !tree.children(code.id()).isEmpty();
            List<Item> items = room.itemsOn(code.id());
            // What is archived is asked about no more; what rests on it already is still seen.
            if (!archived(tree, code) || !items.isEmpty() || ticked.contains(code.id())) {
                all.add(new Row(code, tree.depth(code), theme, basis, items));
            }
        }
        Set<CodeId> present = all.stream().map(r -> r.code().id()).collect(Collectors.toSet());
        ticked.retainAll(present);
        CodeId chosen = selected.get();
        if (chosen == null || !present.contains(chosen)) {
            selected.set(all.stream()
                    .filter(r -> !r.theme())
                    .map(r -> r.code().id())
                    .findFirst()
                    .orElse(null));
        }
        narrow();
        replan();
        CodeEvidence seen = evidence.get();
        if (seen != null) {
            evidence.set(seen.with(bases.get(seen.code().id())));
        }
    }

    private static boolean archived(CodeTree tree, Code code) {
        for (Code up = code; up != null; up = tree.parentOf(up)) {
            if (up.status() == CodeStatus.ARCHIVED) {
                return true;
            }
        }
        return false;
    }

    /// A code stays when its path holds every word of the filter.
    private void narrow() {
        String[] words = filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
        CodeTree tree = room.codes();
        rows.setAll(all.stream()
                .filter(r -> {
                    String path = (tree.path(r.code()) + " " + r.code().shortName()).toLowerCase(Locale.ROOT);
                    for (String word : words) {
                        if (!path.contains(word)) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList());
    }

    private void loadEvidence() {
        int mine = ++asked;
        CodeId id = selected.get();
        Code code = id == null ? null : room.codes().find(id).orElse(null);
        if (code == null) {
            evidence.set(null);
            return;
        }
        room.receive(room.evidence(code, QUOTES), found -> {
            if (mine == asked) {
                evidence.set(
                        found.with(room.basesProperty().get().get(found.code().id())));
            }
        });
    }

    private void replan() {
        List<Code> codes =
                all.stream().map(Row::code).filter(c -> ticked.contains(c.id())).toList();
        Map<Form, Reason> reasons = reasons(codes);
        Form suggested = reasons.entrySet().stream()
                .reduce((a, b) -> a.getValue().codes() >= b.getValue().codes() ? a : b)
                .map(Map.Entry::getKey)
                .orElse(null);
        suggesting = true;
        if (suggested != null && !ownForm) {
            form.set(suggested);
        }
        Reason likert = reasons.get(Form.LIKERT);
        if (likert != null && !ownScale) {
            suggestScale(likert.suggestion().scale());
        }
        suggesting = false;
        Instrument instrument = room.instrument();
        List<Item> items = codes.isEmpty()
                ? List.of()
                : Derivation.draft(
                                instrument,
                                room.snapshot().codes(),
                                new Derivation.Request(
                                        codes, form.get(), audiences, scale.get(), null, Map.of(), Map.of()))
                        .items();
        plan.set(new Plan(codes, items, reasons, suggested));
    }

    private void suggestScale(String key) {
        Scales.byKey(key)
                .map(shipped -> Scales.own(room.instrument(), shipped).orElse(shipped))
                .ifPresent(scale::set);
    }

    /// For every form the strongest reason, and for how many of the codes that form comes first.
    private Map<Form, Reason> reasons(List<Code> codes) {
        Map<Form, Reason> reasons = new EnumMap<>(Form.class);
        for (Code code : codes) {
            Questionnaires.Basis basis = room.basesProperty().get().get(code.id());
            if (basis == null) {
                continue;
            }
            boolean first = true;
            for (Suggestion suggestion : basis.suggestions()) {
                int more = first ? 1 : 0;
                first = false;
                reasons.merge(
                        suggestion.form(),
                        new Reason(suggestion, code, more),
                        (old, young) -> new Reason(
                                old.codes() == 0 && young.codes() > 0 ? young.suggestion() : old.suggestion(),
                                old.codes() == 0 && young.codes() > 0 ? young.code() : old.code(),
                                old.codes() + young.codes()));
            }
        }
        return reasons;
    }
}
