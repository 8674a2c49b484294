package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeSets;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Coders;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Joining;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Several;
import org.vielstimmig.project.Which;
import org.vielstimmig.store.Store;

/// Whatever is done through the view models, by several people and blind: what the tree counts is what the store
/// counts and what the lists list, what the page draws is what the filter lets through, and undoing all of it is the
/// project of before.
class AnyGesturesTest {

    private static final int GESTURES = 150;

    @TempDir
    Path folder;

    private Pieces pieces;
    private Session session;
    private CodingViewModel model;
    private CodingActions actions;
    private PassagesViewModel passages;
    private MemosViewModel memos;
    private CodesViewModel codes;
    private TouchingViewModel touching;
    private int first;
    private final Map<String, Integer> done = new TreeMap<>();

    @Test
    void numbersAgreeAndUndoIsComplete() {
        Random random = Seed.random("any gestures");
        try (Pieces opened = new Pieces(folder)) {
            pieces = opened;
            session = opened.session;
            Session.await(new Coders(session).add("Ben Thal"));
            pieces.pump.settle();
            enter();
            String before = Given.dump(session);
            first = session.snapshot().step();
            boolean blind = false;
            for (int i = 0; i < GESTURES; i++) {
                try {
                    gesture(random);
                } catch (ProblemException refused) {
                    done.merge("refused " + refused.problem().getClass().getSimpleName(), 1, Integer::sum);
                }
                pieces.pump.settle();
                if (session.snapshot().project().isBlind() != blind) {
                    // The window opens its rooms anew.
                    blind = !blind;
                    model.release();
                    enter();
                }
                if (i % 5 == 0) {
                    agree();
                }
            }
            agree();
            while (session.snapshot().step() > first) {
                try {
                    Session.await(session.undo());
                } catch (ProblemException others) {
                    // Back where all coded blind, each takes back their own steps only.
                    assertTrue(session.snapshot().project().isBlind(), others.toString());
                    String now = session.actor();
                    session.setActor(now.equals("Anna Kern") ? "Ben Thal" : "Anna Kern");
                    Session.await(session.undo());
                }
            }
            pieces.pump.settle();
            assertEquals(before, Given.dump(session), () -> "after " + done);
            model.release();
            assertTrue(done.size() > 15, () -> "of everything something: " + done);
        }
    }

    private void enter() {
        model = new CodingViewModel(session, pieces.pump, pieces.pump, pieces.choices);
        actions = new CodingActions(model);
        passages = new PassagesViewModel(model);
        memos = new MemosViewModel(model);
        codes = new CodesViewModel(model);
        touching = new TouchingViewModel(model);
        model.page().openLast();
        pieces.pump.settle();
    }

    // --- what must agree ---------------------------------------------------------------------------------------------

    private void agree() {
        Map<CodeId, Store.Count> counts = Session.await(session.read(Store::counts));
        Map<TranscriptId, List<Coding>> stored =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        session.snapshot().transcripts().forEach(t -> stored.put(t.id(), Given.codings(session, t.id())));
        CodeTree tree = model.tree();
        for (Code code : tree.inOrder()) {
            long counted = counts.getOrDefault(code.id(), Store.Count.NONE).codings();
            assertEquals(counted, model.tally().of(code.id()), code.name());
            assertEquals(counted, countedOnce(stored, code.id()), code.name());
        }
        TranscriptId here = model.page().shownTranscript();
        assertEquals(seen(stored.get(here)), model.page().codingsProperty().get());
        Shown shown = model.drawn().shownProperty().get();
        Set<CodeId> only = shown.chosenOnly() ? model.chosenAndBelow() : Set.of();
        assertEquals(
                model.page().codingsProperty().get().stream()
                        .filter(c -> !shown.hiddenFacets().contains(model.facetOf(c)))
                        .filter(c -> !shown.hiddenCoders().contains(c.coder()))
                        .filter(c -> !shown.hiddenWeights().contains(Weight.full(c.weight())))
                        .filter(c -> only.isEmpty() || only.contains(c.code()))
                        .map(Coding::id)
                        .toList(),
                model.drawn().codingsProperty().get().stream().map(c -> c.id()).toList());
        listed(stored);
        assertEquals(
                Session.await(new Memos(session).all()).stream()
                        .map(m -> m.id().toString())
                        .collect(Collectors.toSet()),
                memos.rowsProperty().get().stream()
                        .map(r -> r.memo().id().toString())
                        .collect(Collectors.toSet()));
        assertEquals(
                session.snapshot().codeSets().stream().map(CodeSet::name).toList(),
                codes.sets().stream().map(CodeSet::name).toList());
        if (touching.askedProperty().get()) {
            CodeId code = touching.code().map(Code::id).orElse(null);
            Set<CodeId> of = code == null
                    ? Set.of()
                    : tree.under(code).stream().map(Code::id).collect(Collectors.toSet());
            List<Joining.Chain> fresh = new ArrayList<>();
            session.snapshot()
                    .transcripts()
                    .forEach(t -> fresh.addAll(Session.await(new Joining(session).in(t.id(), of))));
            assertEquals(fresh, touching.rowsProperty().get());
        }
    }

    private void listed(Map<TranscriptId, List<Coding>> stored) {
        Which asked = passages.asked();
        if (asked == null) {
            assertEquals(0, passages.count());
            return;
        }
        Set<CodeId> wanted = asked.codes().stream()
                .flatMap(c -> model.tree().under(c).stream())
                .map(Code::id)
                .collect(Collectors.toSet());
        assertEquals(
                stored.values().stream()
                        .flatMap(all -> seen(all).stream())
                        .filter(c -> wanted.contains(c.code()))
                        .count(),
                passages.count());
    }

    /// Blind, one's own only.
    private List<Coding> seen(List<Coding> codings) {
        return codings.stream().filter(c -> session.sight().sees(c.coder())).toList();
    }

    /// Words by one coder under one code count once, however often they were coded: of codings that overlap one
    /// counts for as many as do not lie wholly or partly over one before.
    private long countedOnce(Map<TranscriptId, List<Coding>> stored, CodeId code) {
        long count = 0;
        for (List<Coding> all : stored.values()) {
            Map<String, List<Coding>> byPerson = seen(all).stream()
                    .filter(c -> c.code().equals(code))
                    .collect(Collectors.groupingBy(c -> c.coder().toString()));
            for (List<Coding> own : byPerson.values()) {
                int end = -1;
                for (Coding coding : own) {
                    if (coding.range().start() >= end) {
                        count++;
                    }
                    end = Math.max(end, coding.range().end());
                }
            }
        }
        return count;
    }

    // --- what is done ------------------------------------------------------------------------------------------------

    private <T> T one(Random random, List<T> of) {
        return of.isEmpty() ? null : of.get(random.nextInt(of.size()));
    }

    private void gesture(Random random) {
        Code code = one(random, model.tree().inOrder());
        Code other = one(random, model.tree().inOrder());
        Coding coding = one(random, model.page().codingsProperty().get());
        Memo memo = one(random, Session.await(new Memos(session).all()));
        CodeSet set = one(random, session.snapshot().codeSets());
        int length = model.page().opened().words().text().length();
        int start = random.nextInt(length - 14);
        TextRange range = new TextRange(start, start + 2 + random.nextInt(12));
        TranscriptId here = model.page().shownTranscript();
        List<CodingId> some = model.page().codingsProperty().get().stream()
                .filter(c -> random.nextInt(3) == 0)
                .map(Coding::id)
                .toList();
        String name = run(random, code, other, coding, memo, set, range, here, some);
        done.merge(name, 1, Integer::sum);
    }

    private String run(
            Random random,
            Code code,
            Code other,
            Coding coding,
            Memo memo,
            CodeSet set,
            TextRange range,
            TranscriptId here,
            List<CodingId> some) {
        boolean blind = session.snapshot().project().isBlind();
        switch (random.nextInt(30)) {
            case 0, 1, 2, 3 -> {
                model.page().selectionProperty().set(range);
                if (code != null) {
                    actions.codeTarget(code.id());
                }
                return "code";
            }
            case 4 -> {
                actions.codeNew(range, "Thema " + random.nextInt(9), CodeOrigin.INDUCTIVE);
                return "new code";
            }
            case 5 -> {
                actions.inVivo(range, range.of(model.page().opened().words().text()));
                return "in vivo";
            }
            case 6 -> {
                if (coding != null) {
                    actions.uncode(coding.id(), gone -> {});
                }
                return "uncode";
            }
            case 7 -> {
                if (coding != null && code != null) {
                    actions.recode(coding.id(), code.id());
                }
                return "recode";
            }
            case 8 -> {
                if (coding != null) {
                    actions.weigh(coding.id(), random.nextBoolean() ? null : Weight.of(1 + random.nextInt(3)));
                }
                return "weigh";
            }
            case 9 -> {
                if (coding != null) {
                    actions.facet(coding.id(), Facet.values()[random.nextInt(4)]);
                }
                return "facet";
            }
            case 10 -> {
                if (coding != null) {
                    Session.await(new Codings(session).place(coding.id(), range));
                }
                return "move ends";
            }
            case 11 -> {
                touching.ask(code == null || random.nextBoolean() ? null : code.id());
                return "look for touching";
            }
            case 12 -> {
                List<Joining.Chain> chains = touching.rowsProperty().get();
                if (!chains.isEmpty()) {
                    Session.await(touching.join(random.nextBoolean() ? chains : List.of(chains.getFirst())));
                }
                return "join";
            }
            case 13 -> {
                if (code != null) {
                    Session.await(new Several(session).code(some, code.id()));
                }
                return "code several too";
            }
            case 14 -> {
                if (code != null) {
                    Session.await(new Several(session).recode(some, code.id()));
                }
                return "recode several";
            }
            case 15 -> {
                if (code != null && other != null && model.tree().inOrder().size() > 4) {
                    actions.merge(code.id(), other.id(), moved -> {});
                }
                return "merge";
            }
            case 16 -> {
                if (code != null && model.tree().inOrder().size() > 5) {
                    actions.removeCode(code.id(), gone -> {});
                }
                return "remove code";
            }
            case 17 -> {
                if (set == null) {
                    Session.await(new CodeSets(session)
                            .make("Set " + random.nextInt(99), code == null ? List.of() : List.of(code.id())));
                } else if (code != null && random.nextBoolean()) {
                    Session.await(new CodeSets(session).put(set.id(), List.of(code.id())));
                } else if (random.nextInt(4) == 0) {
                    Session.await(new CodeSets(session).remove(set.id()));
                } else {
                    Session.await(new CodeSets(session)
                            .take(set.id(), set.codes().stream().limit(1).collect(Collectors.toSet())));
                }
                return "sets";
            }
            case 18 -> {
                MemoTarget on = coding == null || random.nextBoolean()
                        ? new MemoTarget.InDiary("2026-0" + (1 + random.nextInt(9)) + "-11")
                        : new MemoTarget.OnCoding(coding.id());
                actions.write(on, "Notiz " + random.nextInt(1000));
                return "diary and memos";
            }
            case 19 -> {
                if (memo != null) {
                    actions.link(memo.id(), here, range);
                }
                return "link";
            }
            case 20 -> {
                MemoLink link = one(random, Session.await(new Memos(session).links()));
                if (link != null) {
                    actions.unlink(link.id());
                }
                return "unlink";
            }
            case 21 -> {
                if (memo != null) {
                    actions.change(memo.id(), random.nextInt(3) == 0 ? "" : "Anders", changed -> {});
                }
                return "change a memo";
            }
            case 22 -> {
                Shown shown = model.drawn().shownProperty().get();
                Coder coder = one(random, session.snapshot().coders());
                model.drawn()
                        .shownProperty()
                        .set(
                                switch (random.nextInt(5)) {
                                    case 0 -> shown.with(Facet.values()[random.nextInt(4)], random.nextBoolean());
                                    case 1 -> shown.withWeight(random.nextInt(4), random.nextBoolean());
                                    case 2 -> coder == null ? shown : shown.with(coder.id(), random.nextBoolean());
                                    case 3 -> shown.withChosenOnly(random.nextBoolean());
                                    default -> Shown.ALL;
                                });
                return "filter";
            }
            case 23 -> {
                model.page().show(random.nextBoolean() ? pieces.first : pieces.second, () -> {});
                return "go";
            }
            case 24 -> {
                model.chosenProperty().set(code == null ? null : code.id());
                return "choose a code";
            }
            case 25 -> {
                if (!blind && random.nextInt(3) > 0) {
                    // Blind, nobody else takes the chair: another's window would be another.
                    session.setActor(random.nextBoolean() ? "Anna Kern" : "Ben Thal");
                }
                return "another person";
            }
            case 26 -> {
                if (random.nextInt(3) == 0) {
                    Session.await(new Coders(session).setBlind(!blind));
                }
                return "blind";
            }
            default -> {
                undoOrRedo(random);
                return "undo or redo";
            }
        }
    }

    private void undoOrRedo(Random random) {
        List<Boolean> ways = Session.await(session.read(s -> List.of(
                s.journal().toUndo().filter(t -> t.number() > first).isPresent(),
                s.journal().toRedo().isPresent())));
        if (random.nextBoolean() && ways.get(1)) {
            Session.await(session.redo());
        } else if (ways.get(0)) {
            Session.await(session.undo());
        }
    }
}
