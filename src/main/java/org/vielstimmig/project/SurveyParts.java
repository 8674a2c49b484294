package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.StepKind;

/// What a questionnaire is made of beside its items: whom it asks, its pages, its scales. Each list is given
/// whole, so that what a person settled in one go is one step.
public final class SurveyParts {

    private final Session session;

    public SurveyParts(Session session) {
        this.session = session;
    }

    /// The pages as a whole, in this order, as one step: new ones are added, missing ones removed. One that
    /// still holds items stays.
    public CompletableFuture<List<Block>> blocks(List<Block> wanted) {
        return session.perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> {
            Questionnaires.prepared(draft);
            Set<BlockId> used =
                    draft.snapshot().items().stream().map(Item::block).collect(Collectors.toSet());
            return replace(
                    draft,
                    draft.snapshot().blocks(),
                    wanted,
                    b -> used.contains(b.id()),
                    (b, at) -> new Block(b.id(), b.title(), b.description(), b.audiences(), at));
        });
    }

    /// The audiences as a whole, in this order, as one step: new ones are added, missing ones removed. One that
    /// items have a wording for stays.
    ///
    /// @throws ProblemException (in the future) if a key is empty or there twice
    public CompletableFuture<List<Audience>> audiences(List<Audience> wanted) {
        return session.perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> {
            Set<String> keys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            for (Audience audience : wanted) {
                if (audience.key().isBlank()) {
                    throw new ProblemException(new Problem.NameEmpty(Problem.Thing.AUDIENCE));
                }
                if (!keys.add(audience.key())) {
                    throw new ProblemException(new Problem.NameTaken(Problem.Thing.AUDIENCE, audience.key()));
                }
            }
            Set<AudienceId> used = new TreeSet<>();
            draft.snapshot().items().forEach(i -> used.addAll(i.wording().keySet()));
            return replace(
                    draft,
                    draft.snapshot().audiences(),
                    wanted,
                    a -> used.contains(a.id()),
                    (a, at) -> new Audience(a.id(), a.key(), a.name(), a.groups(), at));
        });
    }

    /// The scales as a whole, in this order, as one step: new ones are added, missing ones removed. One that
    /// items use stays.
    public CompletableFuture<List<Scale>> scales(List<Scale> wanted) {
        return session.perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> {
            Set<Scale> used = draft.snapshot().scales().stream()
                    .filter(s -> draft.snapshot().items().stream().anyMatch(i -> s.id().equals(i.scale())))
                    .collect(Collectors.toSet());
            return replace(
                    draft,
                    draft.snapshot().scales(),
                    wanted,
                    used::contains,
                    (s, at) -> new Scale(s.id(), s.key(), s.name(), s.lead(), s.points(), s.residual(), at));
        });
    }

    private static <T extends Entity> List<T> replace(
            Draft draft, List<T> before, List<T> wanted, Predicate<T> used, BiFunction<T, Integer, T> placed) {
        List<T> after = new ArrayList<>(wanted);
        for (T old : before) {
            boolean gone = wanted.stream().noneMatch(w -> w.id().equals(old.id()));
            if (gone && used.test(old)) {
                after.add(old);
            } else if (gone) {
                draft.remove(old);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            T next = placed.apply(after.get(i), i);
            after.set(i, next);
            before.stream()
                    .filter(old -> old.id().equals(next.id()))
                    .findFirst()
                    .ifPresentOrElse(old -> draft.change(old, next), () -> draft.add(next));
        }
        return after;
    }

    /// Gives an item its scale; one of the shipped scales comes into the project with it, in the same step.
    public CompletableFuture<Item> rate(ItemId id, Scale scale) {
        return session.perform(StepKind.ITEM_CHANGED, draft -> {
            Item before = Questionnaires.required(draft, id);
            List<Scale> known = draft.snapshot().scales();
            if (known.stream().noneMatch(s -> s.id().equals(scale.id()))) {
                draft.add(new Scale(
                        scale.id(),
                        scale.key(),
                        scale.name(),
                        scale.lead(),
                        scale.points(),
                        scale.residual(),
                        known.stream().mapToInt(Scale::position).max().orElse(-1) + 1));
            }
            Item after = scale.id().equals(before.scale()) ? before : before.withScale(scale.id());
            draft.change(before, after);
            draft.about(before.exportCode());
            return after;
        });
    }
}
