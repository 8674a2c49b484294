package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.model.VariableId;
import org.vielstimmig.store.Store;

/// Does random things to a project, through every service and, where there is none, through a draft. Expected
/// refusals count apart.
public final class RandomSteps extends RandomGround {

    private final List<String> names;
    /// Drawn from like cards, so that nothing is left out for long.
    private final List<String> deck = new ArrayList<>();

    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    public RandomSteps(Session session, Random random) {
        super(session, random);
        transcripts();
        codebook();
        codings();
        memos();
        edits();
        new RandomSurvey(this).addAll();
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

    /// Up to four of a transcript's codings.
    private List<CodingId> codingsOf(TranscriptId id) {
        return Session.await(session.read(store -> store.codings(id))).stream()
                .map(Coding::id)
                .limit(1 + random.nextInt(4))
                .toList();
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
        action("code several too", () -> {
            List<CodingId> some = codingsOf(text().id());
            Session.await(new Several(session).code(some, code()));
        });
        action("recode several", () -> {
            List<CodingId> some = codingsOf(text().id());
            Session.await(new Several(session).recode(some, code()));
        });
        action("join what touches", () -> {
            Joining joining = new Joining(session);
            List<Joining.Chain> chains = Session.await(joining.in(text().id(), java.util.Set.of()));
            if (!chains.isEmpty()) {
                Session.await(joining.joinAll(
                        chains.stream().limit(2).map(Joining.Chain::ids).toList()));
            }
        });
        action("uncode", () -> Session.await(new Codings(session).uncode(coding().id())));
        action("uncode several", () -> {
            CodingId id = coding().id();
            Session.await(new Codings(session).uncode(List.of(id, coding().id(), id)));
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
}
