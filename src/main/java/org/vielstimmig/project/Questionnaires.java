package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.questionnaire.Advice;
import org.vielstimmig.questionnaire.BestQuotes;
import org.vielstimmig.questionnaire.CodeStatistics;
import org.vielstimmig.questionnaire.Derivation;
import org.vielstimmig.questionnaire.Form;
import org.vielstimmig.questionnaire.Instrument;
import org.vielstimmig.questionnaire.Preflight;
import org.vielstimmig.questionnaire.Scales;
import org.vielstimmig.questionnaire.Suggestion;
import org.vielstimmig.questionnaire.Wording;
import org.vielstimmig.store.Store;

/// From codes to questions: derive items with their evidence, word them, check them.
public final class Questionnaires {

    private static final int EVIDENCE = 3;

    private final Session session;

    public Questionnaires(Session session) {
        this.session = session;
    }

    /// The questionnaire as it is; an empty one if nothing was made yet.
    public Instrument instrument() {
        return Instruments.of(session.snapshot());
    }

    /// How much one code rests on, and what could be made of it.
    ///
    /// @param best        the passages that speak best for it, anchors first
    /// @param suggestions forms that would fit, the best first
    public record Basis(Code code, CodeStatistics statistics, List<Coding> best, List<Suggestion> suggestions) {}

    /// What each code rests on, per audience.
    public CompletableFuture<Map<CodeId, Basis>> bases() {
        return session.view(store -> {
            CodeTree tree = new CodeTree(session.snapshot().codes());
            Map<CodeId, List<Coding>> byCode = new TreeMap<>();
            for (Coding coding : store.allCodings()) {
                byCode.computeIfAbsent(coding.code(), c -> new ArrayList<>()).add(coding);
            }
            Map<CodeId, Basis> bases = new LinkedHashMap<>();
            for (Code code : tree.inOrder()) {
                List<Coding> codings = byCode.getOrDefault(code.id(), List.of());
                CodeStatistics statistics = statistics(tree, code, CountedOnce.of(codings));
                bases.put(
                        code.id(),
                        new Basis(
                                code,
                                statistics,
                                BestQuotes.choose(code, codings, EVIDENCE),
                                Suggestion.of(statistics)));
            }
            return bases;
        });
    }

    private CodeStatistics statistics(CodeTree tree, Code code, List<Coding> codings) {
        Map<TranscriptId, String> groups = new TreeMap<>();
        for (Transcript transcript : session.snapshot().transcripts()) {
            groups.put(transcript.id(), transcript.group());
        }
        List<CodeStatistics.Group> figures = new ArrayList<>();
        for (Audience audience : audiencesOrOne()) {
            Set<TranscriptId> cases = new TreeSet<>();
            groups.forEach((id, group) -> {
                if (audience.groups().isEmpty() || audience.groups().contains(group)) {
                    cases.add(id);
                }
            });
            List<Coding> here =
                    codings.stream().filter(c -> cases.contains(c.transcript())).toList();
            int having = (int) here.stream().map(Coding::transcript).distinct().count();
            figures.add(new CodeStatistics.Group(audience.key(), cases.size(), having, here.size()));
        }
        int siblings = (int) tree.children(code.parent()).stream()
                .filter(s -> !s.id().equals(code.id()) && s.facet() == code.facet())
                .count();
        int timed = (int) codings.stream()
                .filter(c -> CodeStatistics.speaksOfTime(c.quote()))
                .count();
        boolean opposed = codings.stream()
                        .map(c -> c.facet() == null ? code.facet() : c.facet())
                        .distinct()
                        .count()
                > 1;
        return new CodeStatistics(code.id(), code.facet(), figures, siblings, timed, opposed);
    }

    /// While nobody is named whom to ask, every interview speaks for the first audience there will be.
    private List<Audience> audiencesOrOne() {
        List<Audience> audiences = session.snapshot().audiences();
        if (!audiences.isEmpty()) {
            return audiences;
        }
        Audience first = StandardAudiences.organisations();
        return List.of(new Audience(first.id(), first.key(), first.name(), Set.of(), first.position()));
    }

    /// What to derive.
    ///
    /// @param audiences keys; empty for all
    /// @param scale     key of a scale of the project or of the shipped ones; null to choose
    public record Wish(
            List<CodeId> codes,
            Form form,
            Set<String> audiences,
            @Nullable String scale) {}

    /// Drafts items for codes and puts them into the questionnaire. Audiences, block and scale that are missing
    /// are made.
    public CompletableFuture<List<Item>> derive(Wish wish) {
        return session.perform(StepKind.ITEMS_DERIVED, draft -> {
            if (wish.codes().isEmpty()) {
                throw new ProblemException(new Problem.ValueInvalid("--code", "", "PATH"));
            }
            Instrument instrument = prepared(draft);
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            List<Code> codes = wish.codes().stream()
                    .map(id -> tree.find(id)
                            .orElseThrow(() ->
                                    new ProblemException(new Problem.NotFound(Problem.Thing.CODE, id.toString()))))
                    .distinct()
                    .toList();
            Map<CodeId, List<CodingId>> evidence = new LinkedHashMap<>();
            Sight look = session.look();
            for (Code code : codes) {
                List<Coding> seen = draft.store().codings(code.id()).stream()
                        .filter(c -> look.sees(c.coder()))
                        .toList();
                evidence.put(
                        code.id(),
                        BestQuotes.choose(code, seen, EVIDENCE).stream()
                                .map(Coding::id)
                                .toList());
            }
            Derivation.Draft derived = Derivation.draft(
                    instrument,
                    draft.snapshot().codes(),
                    new Derivation.Request(
                            codes,
                            wish.form(),
                            audienceIds(instrument, wish.audiences()),
                            scale(instrument, wish.scale()),
                            null,
                            Map.of(),
                            evidence));
            derived.scales().forEach(draft::add);
            derived.blocks().forEach(draft::add);
            derived.items().forEach(draft::add);
            codes.stream().limit(3).map(Code::name).forEach(draft::about);
            return derived.items();
        });
    }

    /// The instrument with at least a questionnaire and two audiences in it.
    static Instrument prepared(Draft draft) {
        Instrument before = Instruments.of(draft.snapshot());
        if (draft.snapshot().questionnaire().isEmpty()) {
            draft.add(before.questionnaire());
        }
        if (!before.audiences().isEmpty()) {
            return before;
        }
        List<Audience> audiences = List.of(StandardAudiences.organisations(), StandardAudiences.authorities());
        audiences.forEach(draft::add);
        return new Instrument(before.questionnaire(), audiences, before.blocks(), before.scales(), before.items());
    }

    private static Set<AudienceId> audienceIds(Instrument instrument, Set<String> keys) {
        Set<AudienceId> ids = new TreeSet<>();
        for (String key : keys) {
            ids.add(instrument.audiences().stream()
                    .filter(a ->
                            a.key().equalsIgnoreCase(key) || a.id().toString().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.AUDIENCE, key)))
                    .id());
        }
        return ids;
    }

    private static @Nullable Scale scale(Instrument instrument, @Nullable String key) {
        if (key == null) {
            return null;
        }
        return instrument.scales().stream()
                .filter(s -> s.key().equalsIgnoreCase(key))
                .findFirst()
                .or(() -> Scales.byKey(key))
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.SCALE, key)));
    }

    /// Changes one item.
    public CompletableFuture<Item> change(ItemId id, UnaryOperator<Item> change) {
        return session.perform(StepKind.ITEM_CHANGED, draft -> {
            Item before = required(draft, id);
            Item after = change.apply(before);
            draft.change(before, after);
            draft.about(before.exportCode());
            return after;
        });
    }

    /// One text of an item, for one audience and language; an empty text takes it away.
    public CompletableFuture<Item> word(ItemId id, AudienceId audience, String language, String text) {
        return change(id, item -> {
            LocalText next = item.wordingFor(audience).with(language, text.strip());
            if (next.equals(item.wordingFor(audience))) {
                return item;
            }
            Map<AudienceId, LocalText> wording = new TreeMap<>(item.wording());
            wording.put(audience, next);
            return item.withWording(wording);
        });
    }

    public CompletableFuture<Item> remove(ItemId id) {
        return session.perform(StepKind.ITEM_REMOVED, draft -> {
            Item item = required(draft, id);
            draft.store().memos().stream()
                    .filter(m -> m.on().equals(new MemoTarget.OnItem(id)))
                    .forEach(memo -> Memos.remove(draft, memo));
            draft.remove(item);
            draft.about(item.exportCode());
            return item;
        });
    }

    /// Puts an item into a block at a place among its items.
    public CompletableFuture<Item> move(ItemId id, BlockId block, int index) {
        return session.perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> {
            Item item = required(draft, id);
            List<Item> there = new ArrayList<>(Instruments.of(draft.snapshot()).items().stream()
                    .filter(i -> i.block().equals(block) && !i.id().equals(id))
                    .toList());
            there.add(Math.clamp(index, 0, there.size()), item);
            Item result = item;
            for (int i = 0; i < there.size(); i++) {
                Item placed = there.get(i).withPlace(block, i);
                draft.change(there.get(i), placed);
                if (placed.id().equals(id)) {
                    result = placed;
                }
            }
            draft.about(item.exportCode());
            return result;
        });
    }

    /// Adds or changes a page of questions.
    public CompletableFuture<Block> block(Block block) {
        return session.perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> {
            prepared(draft);
            draft.snapshot().blocks().stream()
                    .filter(b -> b.id().equals(block.id()))
                    .findFirst()
                    .ifPresentOrElse(before -> draft.change(before, block), () -> draft.add(block));
            return block;
        });
    }

    /// Adds or changes an audience.
    public CompletableFuture<Audience> audience(Audience audience) {
        return session.perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> {
            boolean taken = draft.snapshot().audiences().stream()
                    .anyMatch(a -> !a.id().equals(audience.id()) && a.key().equalsIgnoreCase(audience.key()));
            if (taken) {
                throw new ProblemException(new Problem.NameTaken(Problem.Thing.AUDIENCE, audience.key()));
            }
            draft.snapshot().audiences().stream()
                    .filter(a -> a.id().equals(audience.id()))
                    .findFirst()
                    .ifPresentOrElse(before -> draft.change(before, audience), () -> draft.add(audience));
            return audience;
        });
    }

    /// Adds or changes an answer scale.
    public CompletableFuture<Scale> scale(Scale scale) {
        return session.perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> {
            draft.snapshot().scales().stream()
                    .filter(s -> s.id().equals(scale.id()))
                    .findFirst()
                    .ifPresentOrElse(before -> draft.change(before, scale), () -> draft.add(scale));
            return scale;
        });
    }

    /// Title, welcome, farewell and languages.
    public CompletableFuture<Questionnaire> about(UnaryOperator<Questionnaire> change) {
        return session.perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> {
            Questionnaire before = draft.snapshot().questionnaire().orElse(null);
            Questionnaire after = change.apply(before == null ? Instruments.empty(draft.snapshot()) : before);
            if (before == null) {
                draft.add(after);
            } else {
                draft.change(before, after);
            }
            return after;
        });
    }

    /// Advice on the wording of all items.
    public CompletableFuture<List<Advice>> advice() {
        return session.read(
                store -> Wording.check(instrument(), session.snapshot().codes(), evidenceQuotes(store)));
    }

    /// What stops an export; empty if nothing does.
    ///
    /// @param audience key of the one audience to export for, null for all
    public CompletableFuture<List<Problem.ExportFault>> preflight(@Nullable String audience) {
        return session.read(store -> {
            Instrument instrument = instrument();
            AudienceId only = audience == null
                    ? null
                    : Lookup.audience(session.snapshot(), audience).id();
            return Preflight.faults(
                    instrument, only, texts(store), session.snapshot().codes());
        });
    }

    /// Codes that are asked about and codes that are not, per audience.
    ///
    /// @param items items that rest on the code and are put to the audience, by audience key
    public record Coverage(CodeId code, String path, int interviews, Map<String, List<String>> items) {}

    public CompletableFuture<List<Coverage>> coverage() {
        return session.view(store -> {
            Instrument instrument = instrument();
            CodeTree tree = new CodeTree(session.snapshot().codes());
            Map<CodeId, Store.Count> counts = store.counts();
            List<Coverage> coverage = new ArrayList<>();
            for (Code code : tree.inOrder()) {
                if (!tree.children(code.id()).isEmpty()
                        && counts.getOrDefault(code.id(), Store.Count.NONE).codings() == 0) {
                    continue;
                }
                Map<String, List<String>> items = new LinkedHashMap<>();
                for (Audience audience : instrument.audiences()) {
                    items.put(
                            audience.key(),
                            instrument.asked().stream()
                                    .filter(i -> restsOn(i, code.id()))
                                    .filter(i -> instrument.audiencesOf(i).contains(audience))
                                    .map(Item::exportCode)
                                    .toList());
                }
                coverage.add(new Coverage(
                        code.id(),
                        tree.path(code),
                        counts.getOrDefault(code.id(), Store.Count.NONE).transcripts(),
                        items));
            }
            return coverage;
        });
    }

    private static boolean restsOn(Item item, CodeId code) {
        return item.evidence().codes().contains(code) || item.options().stream().anyMatch(o -> code.equals(o.from()));
    }

    /// The quotes that items rest on: no wording may repeat eight words of one.
    private List<String> evidenceQuotes(Store store) {
        return store.allCodings().stream().map(Coding::quote).distinct().toList();
    }

    private List<String> texts(Store store) {
        return session.snapshot().transcripts().stream()
                .flatMap(t -> store.text(t.id()).stream())
                .map(t -> t.text())
                .toList();
    }

    static Item required(Draft draft, ItemId id) {
        return draft.snapshot().items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.ITEM, id.toString())));
    }
}
