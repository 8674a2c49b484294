package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// Does random things to a project, through every service and, where there is none, through a draft. Expected
/// refusals count apart.
public final class RandomSteps {

    private static final List<String> WORDS = List.of(
            "Wir",
            "haben",
            "den",
            "Verein",
            "gegründet",
            "und",
            "dann",
            "kam",
            "die",
            "Förderung",
            "nicht",
            "weil",
            "das",
            "Jugendamt",
            "Größe",
            "café",
            "👩‍👩‍👧",
            "🇩🇪",
            "😀",
            "Großmutter",
            "ehrenamtlich",
            "n\u0303a",
            "schwierig",
            "Anna",
            "Herne",
            "Kita",
            "ja",
            "äh",
            "Träger",
            "Geld\u00a0fehlt");

    private interface Action {
        void run();
    }

    private final Random random;
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final List<String> names;
    /// Drawn from like cards, so that nothing is left out for long.
    private final List<String> deck = new ArrayList<>();

    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private Session session;
    private int counter;

    public RandomSteps(Session session, Random random) {
        this.session = session;
        this.random = random;
        transcripts();
        codebook();
        codings();
        memos();
        edits();
        project();
        questionnaire();
        names = new ArrayList<>();
        for (String name : actions.keySet()) {
            boolean often = name.startsWith("code ") || name.startsWith("edit ") || name.equals("add code");
            names.addAll(Collections.nCopies(often ? 3 : 1, name));
        }
    }

    /// Goes on with the same project in another session.
    public void use(Session next) {
        session = next;
    }

    /// One random thing.
    ///
    /// @return what it was
    public String step() {
        if (deck.isEmpty()) {
            deck.addAll(names);
            Collections.shuffle(deck, random);
        }
        String name = deck.removeLast();
        try {
            actions.get(name).run();
            done.merge(name, 1, Integer::sum);
        } catch (ProblemException e) {
            refused.merge(name + " → " + e.problem().getClass().getSimpleName(), 1, Integer::sum);
        }
        return name;
    }

    /// Kinds of things that never worked so far.
    public List<String> neverDone() {
        return actions.keySet().stream().filter(n -> !done.containsKey(n)).toList();
    }

    @Override
    public String toString() {
        return "done " + done + "\nrefused " + refused;
    }

    private static final class Nothing extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        Nothing() {
            super(null, null, false, false);
        }
    }

    private void action(String name, Action action) {
        actions.put(name, () -> {
            try {
                action.run();
            } catch (Nothing e) {
                // There is nothing yet this could be done to: something else instead.
                if (session.snapshot().transcripts().size() < 3) {
                    addTranscript();
                } else {
                    Given.code(session, "Thema " + counter++);
                }
            }
        });
    }

    // --- what there is -------------------------------------------------------------------------------------------

    private <T> T pick(List<T> from) {
        if (from.isEmpty()) {
            throw new Nothing();
        }
        return from.get(random.nextInt(from.size()));
    }

    private Snapshot now() {
        return session.snapshot();
    }

    private CodeId code() {
        // Now and then by the id of one that was merged away: it answers too.
        return pick(now().codes()).id();
    }

    private Coding coding() {
        return pick(Session.await(session.read(Store::allCodings)));
    }

    private TranscriptText text() {
        TranscriptId id = pick(now().transcripts()).id();
        return Session.await(session.read(store -> store.text(id).orElseThrow()));
    }

    private TextRange range(TranscriptText text, int longest) {
        int length = text.text().length();
        if (length == 0) {
            throw new Nothing();
        }
        int start = random.nextInt(length);
        return new TextRange(start, Math.min(length, start + 1 + random.nextInt(longest)));
    }

    private String words(int most) {
        int n = 1 + random.nextInt(most);
        return String.join(
                " ",
                IntStream.range(0, n)
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
    }

    private LocalText local() {
        return random.nextBoolean() ? LocalText.of("de", words(5)) : LocalText.of(Map.of("de", words(4), "en", "x"));
    }

    private <T extends Enum<T>> T any(Class<T> type) {
        return pick(List.of(type.getEnumConstants()));
    }

    private void perform(StepKind kind, java.util.function.Consumer<Draft> plan) {
        Session.await(session.perform(kind, draft -> {
            plan.accept(draft);
            return "";
        }));
    }

    // --- what can be done ----------------------------------------------------------------------------------------

    private void addTranscript() {
        StringBuilder text = new StringBuilder("Interview\n\n");
        for (int i = 0; i < 2 + random.nextInt(12); i++) {
            text.append(i % 2 == 0 ? "I: " : "B" + (1 + random.nextInt(2)) + ": ")
                    .append(words(20))
                    .append("\n");
        }
        String composed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
        Given.transcript(session, "T" + counter++, composed);
    }

    private void transcripts() {
        action("add transcript", this::addTranscript);
        action("remove transcript", () -> {
            if (now().transcripts().size() < 2) {
                throw new Nothing();
            }
            Transcript gone = pick(now().transcripts());
            perform(StepKind.TRANSCRIPT_REMOVED, draft -> draft.remove(gone));
        });
        action("change transcript", () -> {
            Transcript before = pick(now().transcripts());
            Map<VariableId, String> values = new TreeMap<>(before.values());
            now().variables().forEach(v -> values.put(v.id(), words(1)));
            Transcript after = before.withTitle("T" + counter++)
                    .withValues(values)
                    .withStatus(any(TranscriptStatus.class))
                    .withDate(random.nextBoolean() ? null : "2026-02-0" + (1 + random.nextInt(9)));
            perform(StepKind.TRANSCRIPT_CHANGED, draft -> draft.change(before, after));
        });
        action("rename speaker", () -> {
            Transcript before = pick(now().transcripts());
            Transcript after = before.withSpeakers(
                    before.speakers().stream().map(s -> s.withName(words(2))).toList());
            perform(StepKind.SPEAKERS_CHANGED, draft -> draft.change(before, after));
        });
        action("split or join turns", () -> {
            TranscriptText text = text();
            List<Turn> turns = text.turns();
            if (turns.size() < 2) {
                throw new Nothing();
            }
            int at = random.nextInt(turns.size() - 1);
            Turn first = turns.get(at);
            Turn second = turns.get(at + 1);
            List<Turn> before;
            List<Turn> after;
            if (random.nextBoolean()) {
                TextRange both =
                        new TextRange(first.range().start(), second.range().end());
                before = List.of(first, second);
                after = List.of(first.withRange(both));
            } else {
                int middle = (first.range().start() + first.range().end()) / 2;
                before = List.of(first);
                after = List.of(
                        first.withRange(new TextRange(first.range().start(), middle)),
                        new Turn(
                                first.n(),
                                null,
                                new TextRange(middle, first.range().end()),
                                null));
            }
            perform(
                    StepKind.TURNS_CHANGED,
                    draft -> draft.change(new Change.TurnsReplaced(text.id(), at, before, after)));
        });
    }

    private void codebook() {
        action("add code", () -> {
            String path = "Thema " + random.nextInt(9) + (random.nextBoolean() ? "" : "/Teil\\/" + random.nextInt(9));
            Session.await(new Codebook(session)
                    .add(path, c -> c.edit().facet(any(Facet.class)).done()));
        });
        action("change code", () -> {
            CodeId see = code();
            List<Anchor> anchors = Session.await(session.read(Store::allCodings)).stream()
                    .limit(2)
                    .map(c -> new Anchor(c.id(), any(Anchor.Kind.class)))
                    .toList();
            Session.await(new Codebook(session)
                    .change(
                            code(),
                            c -> c.edit()
                                    .name(random.nextInt(3) == 0 ? "  Name " + counter++ : c.name())
                                    .definition(words(12))
                                    .notWhenSee(List.of(see))
                                    .anchors(anchors)
                                    .done()));
        });
        action(
                "move code",
                () -> Session.await(
                        new Codebook(session).move(code(), random.nextInt(3) == 0 ? null : code(), random.nextInt(4))));
        action("merge codes", () -> Session.await(new Codebook(session).merge(code(), code())));
        action("remove code", () -> {
            if (now().codes().size() < 6) {
                throw new Nothing();
            }
            Session.await(new Codebook(session).remove(code()));
        });
        action("release", () -> Session.await(new Codebook(session).release(words(3))));
    }

    private void codings() {
        action("code passage", () -> {
            TranscriptText text = text();
            Integer weight = random.nextBoolean() ? null : (Integer) random.nextInt(101);
            Facet facet = random.nextBoolean() ? null : any(Facet.class);
            Session.await(new Codings(session)
                    .code(
                            text.id(),
                            range(text, 60),
                            code(),
                            new Codings.Extras(weight, facet, random.nextInt(3) == 0 ? words(4) : "")));
        });
        action("code quote", () -> {
            TranscriptText text = text();
            Session.await(new Codings(session)
                    .code(
                            text.id(),
                            WORDS.get(random.nextInt(WORDS.size())),
                            1 + random.nextInt(2),
                            code(),
                            Codings.Extras.NONE));
        });
        action("code several", () -> {
            List<Codings.Place> places = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                TranscriptText text = text();
                places.add(new Codings.Place(text.id(), range(text, 30)));
            }
            places.add(places.getFirst());
            Session.await(new Codings(session).codeAll(StepKind.AUTOCODED, places, code()));
        });
        action("uncode", () -> Session.await(new Codings(session).uncode(coding().id())));
        action("uncode several", () -> {
            CodingId id = coding().id();
            Session.await(new Codings(session).uncodeAll(List.of(id, coding().id(), id)));
        });
        action("recode", () -> Session.await(new Codings(session).recode(coding().id(), code())));
        action("place", () -> {
            Coding coding = coding();
            int start = Math.max(0, coding.range().start() + random.nextInt(11) - 5);
            TextRange range =
                    new TextRange(start, Math.max(start, coding.range().end() + random.nextInt(11) - 5));
            Session.await(new Codings(session).place(coding.id(), range));
        });
        action(
                "weigh",
                () -> Session.await(new Codings(session)
                        .weigh(coding().id(), random.nextInt(3) == 0 ? null : (Integer) random.nextInt(130))));
        action(
                "facet",
                () -> Session.await(
                        new Codings(session).facet(coding().id(), random.nextInt(3) == 0 ? null : any(Facet.class))));
    }

    private void memos() {
        action("memo on project", () -> write(new MemoTarget.OnProject()));
        action(
                "memo on transcript",
                () -> write(
                        new MemoTarget.OnTranscript(pick(now().transcripts()).id())));
        action("memo on passage", () -> {
            TranscriptText text = text();
            write(new MemoTarget.OnPassage(text.id(), range(text, 40)));
        });
        action("memo on code", () -> write(new MemoTarget.OnCode(code())));
        action("memo on coding", () -> write(new MemoTarget.OnCoding(coding().id())));
        action(
                "memo on item",
                () -> write(new MemoTarget.OnItem(pick(now().items()).id())));
        action("change memo", () -> Session.await(new Memos(session).change(memo().id(), words(6))));
        action("remove memo", () -> Session.await(new Memos(session).change(memo().id(), " ")));
    }

    private Memo memo() {
        return pick(Session.await(new Memos(session).all()));
    }

    private void write(MemoTarget target) {
        Session.await(new Memos(session).write(target, words(8)));
    }

    private void edits() {
        action("edit insert", () -> {
            TranscriptText text = text();
            int at = random.nextInt(text.text().length() + 1);
            edit(text, new TextRange(at, at), words(2));
        });
        action("edit delete", () -> {
            TranscriptText text = text();
            edit(text, range(text, random.nextInt(5) == 0 ? 120 : 10), "");
        });
        action("edit replace", () -> {
            TranscriptText text = text();
            edit(text, range(text, 25), words(3));
        });
        action("edit over a coding's border", () -> {
            Coding coding = coding();
            int border = random.nextBoolean()
                    ? coding.range().start()
                    : coding.range().end();
            String text = Given.text(session, coding.transcript());
            int start = Math.max(0, border - random.nextInt(6));
            int end = Math.min(text.length(), border + random.nextInt(6));
            edit(coding.transcript(), new TextRange(start, end), random.nextBoolean() ? "" : "[Ort]");
        });
        action("edit a coding away", () -> {
            Coding coding = coding();
            edit(coding.transcript(), coding.range(), "");
        });
        action("edit accents", () -> {
            TranscriptText text = text();
            int at = random.nextInt(text.text().length() + 1);
            edit(text, new TextRange(at, at), random.nextBoolean() ? "\u0301" : "e\u0301\u0323");
        });
        action("pseudonym everywhere", () -> {
            TranscriptText text = text();
            Session.await(new Edits(session)
                    .replace(text.id(), WORDS.get(random.nextInt(WORDS.size())), "[" + counter++ + "]", true));
        });
        action("correct first", () -> {
            TranscriptText text = text();
            Session.await(new Edits(session).replace(text.id(), words(1), words(1), false));
        });
    }

    private void edit(TranscriptText text, TextRange range, String by) {
        edit(text.id(), range, by);
    }

    private void edit(TranscriptId transcript, TextRange range, String by) {
        Session.await(new Edits(session).replace(transcript, range, by));
    }

    private void project() {
        action("change project", () -> {
            Project before = now().project();
            perform(
                    StepKind.PROJECT_CHANGED,
                    draft -> draft.change(before, new Project(before.id(), words(3), words(9))));
        });
        action("other coder", () -> session.setActor("Person " + random.nextInt(3)));
        action("rename coder", () -> {
            Coder before = pick(now().coders());
            perform(
                    StepKind.CODERS_CHANGED,
                    draft -> draft.change(before, new Coder(before.id(), "Person " + counter++)));
        });
        action("add variable", () -> {
            Variable variable = new Variable(
                    VariableId.create(),
                    "v" + counter++,
                    any(Variable.Kind.class),
                    List.of(words(1), "x"),
                    now().variables().size());
            perform(StepKind.VARIABLES_CHANGED, draft -> draft.add(variable));
        });
        action("change variable", () -> {
            Variable before = pick(now().variables());
            perform(
                    StepKind.VARIABLES_CHANGED,
                    draft -> draft.change(
                            before,
                            new Variable(
                                    before.id(), "v" + counter++, before.kind(), List.of(), before.position() + 1)));
        });
        action("remove variable", () -> {
            Variable gone = pick(now().variables());
            perform(StepKind.VARIABLES_CHANGED, draft -> draft.remove(gone));
        });
    }

    private void questionnaire() {
        action(
                "set questionnaire",
                () -> perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> {
                    Questionnaire after =
                            new Questionnaire(now().project().id(), local(), local(), local(), List.of("de", "en"));
                    now().questionnaire()
                            .ifPresentOrElse(before -> draft.change(before, after), () -> draft.add(after));
                }));
        action(
                "add audience",
                () -> perform(
                        StepKind.QUESTIONNAIRE_CHANGED,
                        draft -> draft.add(new Audience(
                                AudienceId.create(), "A" + counter++, local(), java.util.Set.of("MO"), counter))));
        action("remove audience", () -> {
            Audience gone = pick(now().audiences());
            perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> draft.remove(gone));
        });
        action(
                "add scale",
                () -> perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> {
                    List<Scale.Point> points = IntStream.rangeClosed(1, 5)
                            .mapToObj(i -> new Scale.Point(i, local()))
                            .toList();
                    draft.add(new Scale(
                            ScaleId.create(),
                            "s" + counter++,
                            local(),
                            local(),
                            points,
                            List.of(points.getFirst()),
                            counter));
                }));
        action("change scale", () -> {
            Scale s = pick(now().scales());
            perform(
                    StepKind.QUESTIONNAIRE_CHANGED,
                    draft -> draft.change(
                            s, new Scale(s.id(), s.key(), local(), local(), s.points(), List.of(), s.position())));
        });
        action(
                "add block",
                () -> perform(
                        StepKind.QUESTIONNAIRE_CHANGED,
                        draft -> draft.add(new Block(BlockId.create(), local(), local(), audienceIds(), counter++))));
        action("remove block", () -> {
            Block gone = pick(now().blocks().stream()
                    .filter(b -> now().items().stream().noneMatch(i -> i.block().equals(b.id())))
                    .toList());
            perform(StepKind.QUESTIONNAIRE_CHANGED, draft -> draft.remove(gone));
        });
        action("add item", () -> {
            Item item = item();
            perform(StepKind.ITEMS_DERIVED, draft -> draft.add(item));
        });
        action("change item", () -> {
            Item before = pick(now().items());
            Item after = before.withWording(wording()).withState(any(ItemState.class));
            perform(StepKind.ITEM_CHANGED, draft -> draft.change(before, after));
        });
        action("remove item", () -> {
            Item gone = pick(now().items());
            perform(StepKind.ITEM_REMOVED, draft -> {
                draft.store().memos().stream()
                        .filter(m -> m.on().equals(new MemoTarget.OnItem(gone.id())))
                        .forEach(draft::remove);
                draft.remove(gone);
            });
        });
    }

    private java.util.Set<AudienceId> audienceIds() {
        return now().audiences().stream().map(Audience::id).limit(2).collect(java.util.stream.Collectors.toSet());
    }

    private Map<AudienceId, LocalText> wording() {
        Map<AudienceId, LocalText> wording = new TreeMap<>();
        audienceIds().forEach(a -> wording.put(a, local()));
        return wording;
    }

    private Item item() {
        ItemKind kind = any(ItemKind.class);
        @Nullable ScaleId scale = kind == ItemKind.LIKERT ? pick(now().scales()).id() : null;
        List<Option> options = kind == ItemKind.MULTIPLE
                ? List.of(new Option("a", local(), code(), false), new Option("b", local(), null, true))
                : List.of();
        List<CodingId> codings = Session.await(session.read(Store::allCodings)).stream()
                .limit(3)
                .map(Coding::id)
                .toList();
        return new Item(
                ItemId.create(),
                "I" + counter++,
                pick(now().blocks()).id(),
                counter,
                kind,
                wording(),
                local(),
                scale,
                options,
                random.nextBoolean(),
                random.nextBoolean(),
                new Evidence(List.of(code()), codings),
                words(4),
                any(ItemState.class),
                1);
    }
}
