package org.vielstimmig.project;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;
import org.vielstimmig.store.Store;

/// Random changes of the project itself, its variables and its questionnaire.
final class RandomSurvey {

    private final RandomGround on;

    RandomSurvey(RandomGround on) {
        this.on = on;
    }

    void addAll() {
        project();
        questionnaire();
    }

    private void project() {
        on.action("change project", () -> {
            Project before = on.now().project();
            on.perform(
                    StepKind.PROJECT_CHANGED,
                    draft -> draft.change(before, new Project(before.id(), on.words(3), on.words(9))));
        });
        on.action("other coder", () -> on.session.setActor("Person " + on.random.nextInt(3)));
        on.action("rename coder", () -> {
            Coder before = on.pick(on.now().coders());
            on.perform(
                    StepKind.CODERS_CHANGED,
                    draft -> draft.change(before, new Coder(before.id(), "Person " + on.counter++)));
        });
        on.action("add variable", () -> {
            Variable variable = new Variable(
                    VariableId.create(),
                    "v" + on.counter++,
                    on.any(Variable.Kind.class),
                    List.of(on.words(1), "x"),
                    on.now().variables().size());
            on.perform(StepKind.VARIABLES_CHANGED, draft -> draft.add(variable));
        });
        on.action("change variable", () -> {
            Variable before = on.pick(on.now().variables());
            on.perform(
                    StepKind.VARIABLES_CHANGED,
                    draft -> draft.change(
                            before,
                            new Variable(
                                    before.id(), "v" + on.counter++, before.kind(), List.of(), before.position() + 1)));
        });
        on.action("remove variable", () -> {
            Variable gone = on.pick(on.now().variables());
            on.perform(StepKind.VARIABLES_CHANGED, draft -> draft.remove(gone));
        });
    }

    private void questionnaire() {
        on.action(
                "set questionnaire",
                () -> on.perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> {
                    Questionnaire after = new Questionnaire(
                            on.now().project().id(), on.local(), on.local(), on.local(), List.of("de", "en"));
                    on.now()
                            .questionnaire()
                            .ifPresentOrElse(before -> draft.change(before, after), () -> draft.add(after));
                }));
        on.action(
                "add audience",
                () -> on.perform(
                        StepKind.QUESTIONNAIRE_CHANGED,
                        draft -> draft.add(new Audience(
                                AudienceId.create(),
                                "A" + on.counter++,
                                on.local(),
                                java.util.Set.of("MO"),
                                on.counter))));
        on.action("remove audience", () -> {
            Audience gone = on.pick(on.now().audiences());
            on.perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> draft.remove(gone));
        });
        on.action(
                "add scale",
                () -> on.perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> {
                    List<Scale.Point> points = IntStream.rangeClosed(1, 5)
                            .mapToObj(i -> new Scale.Point(i, on.local()))
                            .toList();
                    draft.add(new Scale(
                            ScaleId.create(),
                            "s" + on.counter++,
                            on.local(),
                            on.local(),
                            points,
                            List.of(points.getFirst()),
                            on.counter));
                }));
        on.action("change scale", () -> {
            Scale s = on.pick(on.now().scales());
            on.perform(
                    StepKind.QUESTIONNAIRE_CHANGED,
                    draft -> draft.change(
                            s,
                            new Scale(s.id(), s.key(), on.local(), on.local(), s.points(), List.of(), s.position())));
        });
        on.action(
                "add block",
                () -> on.perform(
                        StepKind.QUESTIONNAIRE_CHANGED,
                        draft -> draft.add(
                                new Block(BlockId.create(), on.local(), on.local(), audienceIds(), on.counter++))));
        on.action("remove block", () -> {
            Block gone = on.pick(on.now().blocks().stream()
                    .filter(b ->
                            on.now().items().stream().noneMatch(i -> i.block().equals(b.id())))
                    .toList());
            on.perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> draft.remove(gone));
        });
        on.action("add item", () -> {
            Item item = item();
            on.perform(StepKind.ITEMS_DERIVED, draft -> draft.add(item));
        });
        on.action("change item", () -> {
            Item before = on.pick(on.now().items());
            Item after = before.withWording(wording()).withState(on.any(ItemState.class));
            on.perform(StepKind.ITEM_CHANGED, draft -> draft.change(before, after));
        });
        on.action("remove item", () -> {
            Item gone = on.pick(on.now().items());
            on.perform(StepKind.ITEM_REMOVED, draft -> {
                draft.store().memos().stream()
                        .filter(m -> m.on().equals(new MemoTarget.OnItem(gone.id())))
                        .forEach(draft::remove);
                draft.remove(gone);
            });
        });
    }

    private java.util.Set<AudienceId> audienceIds() {
        return on.now().audiences().stream().map(Audience::id).limit(2).collect(java.util.stream.Collectors.toSet());
    }

    private Map<AudienceId, LocalText> wording() {
        Map<AudienceId, LocalText> wording = new TreeMap<>();
        audienceIds().forEach(a -> wording.put(a, on.local()));
        return wording;
    }

    private Item item() {
        ItemKind kind = on.any(ItemKind.class);
        @Nullable
        ScaleId scale = kind == ItemKind.LIKERT ? on.pick(on.now().scales()).id() : null;
        List<Option> options = kind == ItemKind.MULTIPLE
                ? List.of(new Option("a", on.local(), on.code(), false), new Option("b", on.local(), null, true))
                : List.of();
        List<CodingId> codings = Session.await(on.session.read(Store::allCodings)).stream()
                .limit(3)
                .map(Coding::id)
                .toList();
        return new Item(
                ItemId.create(),
                "I" + on.counter++,
                on.pick(on.now().blocks()).id(),
                on.counter,
                kind,
                wording(),
                on.local(),
                scale,
                options,
                on.random.nextBoolean(),
                on.random.nextBoolean(),
                new Evidence(List.of(on.code()), codings),
                on.words(4),
                on.any(ItemState.class),
                1);
    }
}
