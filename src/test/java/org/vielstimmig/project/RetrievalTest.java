package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;

/// What is found is what a look at every coding one by one finds.
class RetrievalTest extends RetrievalGround {

    @Test
    void findsWhatALookAtEveryCodingFinds() {
        Random random = Seed.random("retrieval");
        ground(random);
        Retrieval retrieval = new Retrieval(session);
        int found = 0;
        for (int i = 0; i < 150; i++) {
            Which which = any(random);
            List<Coding> expected = naive(which);
            found += expected.size();
            assertEquals(expected.size(), Session.await(retrieval.count(which)), which::toString);
            assertEquals(
                    ids(expected),
                    ids(codings(Session.await(retrieval.page(which, Order.PLACE, 0, 10_000)))),
                    which::toString);
            Order order = anyOrder(random);
            Listing listing = Session.await(retrieval.find(which, order));
            assertEquals(expected.size(), listing.count());
            assertTrue(listing.isWhole());
            List<Coding> paged = new ArrayList<>();
            for (int from = 0; from < listing.count(); from += 7) {
                paged.addAll(codings(Session.await(retrieval.page(listing, from, 7))));
            }
            assertEquals(ids(codings(Session.await(retrieval.page(listing, 0, 10_000)))), ids(paged));
            assertEquals(new HashSet<>(ids(expected)), new HashSet<>(ids(paged)), () -> which + " " + order);
            ordered(listing, paged);
            assertEquals(expected.stream().map(Coding::transcript).distinct().count(), listing.interviews());
            Comparator<Coding> byName = Comparator.comparing(
                    c -> session.snapshot().coder(c.coder()).orElseThrow().name());
            boolean falling = random.nextBoolean();
            expected = new ArrayList<>(expected);
            expected.sort(falling ? byName.reversed() : byName);
            Order coders = Order.sorted(Order.By.CODER, falling);
            assertEquals(ids(expected), ids(codings(Session.await(retrieval.page(which, coders, 0, 10_000)))));
        }
        assertTrue(found > 500, () -> "too little was found to prove anything");
    }

    /// What the kept numbers list is, passage by passage and group by group, what a look at every one lists.
    @Test
    void whatIsCountedStandsWhereALookAtEveryCodingPutsIt() {
        Random random = Seed.random("counted");
        ground(random);
        Session.await(new Transcripts(session).remove(transcripts.get(3)));
        String words = texts.get(transcripts.get(1));
        Session.await(new Edits(session)
                .replace(transcripts.get(1), words.substring(0, 9), "Ein ganz anderer Kopf, viel länger", false));
        // Two people of one name.
        List<Coding> own = Given.codings(session, transcripts.get(2));
        Session.await(session.perform(StepKind.PROJECT_CHANGED, draft -> {
            Coder berta = draft.snapshot().coders().stream()
                    .filter(c -> c.name().equals("Berta"))
                    .findFirst()
                    .orElseThrow();
            Coder third = new Coder(CoderId.create(), "Berta");
            draft.add(third);
            for (Coding coding : own) {
                if (coding.coder().equals(berta.id())) {
                    draft.remove(coding);
                    var id = CodingId.create();
                    draft.add(new Coding(
                            id,
                            coding.transcript(),
                            coding.range(),
                            coding.code(),
                            third.id(),
                            coding.quote(),
                            coding.weight(),
                            coding.facet(),
                            coding.created(),
                            null));
                }
            }
            return true;
        }));
        VariableId land = session.snapshot().variables().getFirst().id();
        List<Order> orders = List.of(
                Order.PLACE,
                Order.grouped(Order.By.TRANSCRIPT),
                Order.grouped(Order.By.CODE),
                Order.grouped(Order.By.CODER),
                Order.grouped(land),
                Order.sorted(Order.By.CODE, false),
                Order.sorted(Order.By.CODE, true));
        int found = 0;
        for (int i = 0; i < 100; i++) {
            Which which = any(random)
                    .withSpeakers(Set.of())
                    .withRoles(Set.of())
                    .withWeights(null)
                    .withWords("");
            Retrieval retrieval = new Retrieval(session);
            Order order = orders.get(random.nextInt(orders.size()));
            assertTrue(Counted.can(which, order), order::toString);
            Listing quick = Session.await(retrieval.find(which, order));
            Listing slow = Given.begun(session, which, order, Integer.MAX_VALUE);
            String what = which + " " + order;
            assertEquals(slow.groups(), quick.groups(), what);
            assertEquals(slow.count(), quick.count(), what);
            assertEquals(slow.doubled(), quick.doubled(), what);
            assertEquals(slow.interviews(), quick.interviews(), what);
            int from = random.nextInt(Math.max(1, quick.count()));
            int limit = 1 + random.nextInt(60);
            // A page in the middle first, then all of it.
            assertEquals(page(retrieval, slow, from, limit), page(retrieval, quick, from, limit), what);
            assertEquals(page(retrieval, slow, 0, 1_000), page(retrieval, quick, 0, 1_000), what);
            found += quick.count();
        }
        assertTrue(found > 500, () -> "too little was found to prove anything");
    }

    @Test
    void saysWhereAPassageStands() {
        TranscriptId id = Given.transcript(
                session, "A", "Kopf\n\nI: Was fehlte? Sagen Sie es.\nB: Erst nichts. Dann Geld. Und Raum. Und Zeit.\n");
        Code code = Given.code(session, "Geld");
        Coding coding = Given.coding(session, id, "Dann Geld.", code);
        Coding inside = Given.coding(session, id, "Geld. Und", code);
        Retrieval retrieval = new Retrieval(session);
        List<Retrieval.Row> rows = Session.await(retrieval.page(Which.ALL, Order.PLACE, 0, 10));
        Retrieval.Row row = rows.getFirst();
        assertEquals(coding.id(), row.coding().id());
        assertEquals(4, row.line());
        assertEquals(2, row.turn());
        assertEquals(1_000L, row.at());
        assertEquals("B", row.speaker());
        assertEquals(
                List.of(false, true), rows.stream().map(Retrieval.Row::doubled).toList());
        assertEquals(1, Session.await(retrieval.find(Which.ALL, Order.PLACE)).doubled());
        assertEquals(
                1,
                Session.await(retrieval.find(Which.ALL.withWords("geld"), Order.PLACE))
                        .doubled());
        assertEquals(
                new Retrieval.Context("Was fehlte? Sagen Sie es.", "Erst nichts. ", " Und Raum."),
                Session.await(retrieval.context(coding.id(), 1)));
        assertEquals("", Session.await(retrieval.context(inside.id(), 0)).before());
        Session.await(new Edits(session).replace(id, "Kopf", "Kopf\nund noch einer", false));
        assertEquals(
                5,
                Session.await(retrieval.page(Which.ALL, Order.PLACE, 0, 1))
                        .getFirst()
                        .line());
    }

    @Test
    void whoIsBlindFindsTheirOwnAlone() {
        Random random = Seed.random("blind retrieval");
        ground(random);
        Coder anna = session.snapshot().coders().stream()
                .filter(c -> c.name().equals("Anna"))
                .findFirst()
                .orElseThrow();
        Set<CodingId> own = naive(Which.ALL).stream()
                .filter(c -> c.coder().equals(anna.id()))
                .map(Coding::id)
                .collect(Collectors.toSet());
        Coding others = naive(Which.ALL).stream()
                .filter(c -> !c.coder().equals(anna.id()))
                .findFirst()
                .orElseThrow();
        Session.await(session.perform(StepKind.PROJECT_CHANGED, draft -> {
            var project = draft.snapshot().project();
            draft.change(project, project.withBlindSince(draft.now()));
            return true;
        }));
        Retrieval retrieval = new Retrieval(session);
        for (Order order : List.of(Order.PLACE, Order.grouped(Order.By.CODE), Order.sorted(Order.By.WEIGHT, true))) {
            List<Retrieval.Row> rows = Session.await(retrieval.page(Which.ALL, order, 0, 10_000));
            assertEquals(own, new HashSet<>(ids(codings(rows))));
        }
        assertEquals(0, Session.await(retrieval.count(Which.ALL.withCoders(Set.of(others.coder())))));
        assertEquals(Retrieval.Context.NONE, Session.await(retrieval.context(others.id(), 2)));
        assertTrue(Session.await(retrieval.row(others.id())).isEmpty());
        session.setActor("Cora");
        assertEquals(0, Session.await(retrieval.count(Which.ALL)));
    }

    @Test
    void whatIsGoneIsNotFound() {
        ground(Seed.random("gone"));
        Retrieval retrieval = new Retrieval(session);
        int before = Session.await(retrieval.count(Which.ALL));
        int there = Given.codings(session, transcripts.get(1)).size();
        Session.await(new Transcripts(session).remove(transcripts.get(1)));
        assertEquals(before - there, Session.await(retrieval.count(Which.ALL)));
        assertEquals(
                before - there,
                Session.await(retrieval.find(Which.ALL, Order.grouped(Order.By.CODE)))
                        .count());
        List<Variable> variables = session.snapshot().variables();
        assertEquals("Land", variables.getFirst().name());
    }
}
