package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;

/// All passages by what each is like stand as a look at every coding puts them, from the first page on.
class RankingTest extends RetrievalGround {

    /// All passages by what each is like: every page, forwards and backwards, with and without removed transcripts.
    @Test
    void allPassagesComeInTheOrderTheFileKeeps() {
        Random random = Seed.random("ranking");
        ground(random);
        Retrieval retrieval = new Retrieval(session);
        allInOrder(retrieval);
        Session.await(new Transcripts(session).remove(transcripts.get(2)));
        Session.await(new Codings(session).weigh(naive(Which.ALL).getFirst().id(), 55));
        allInOrder(retrieval);
        Session.await(session.undo());
        Session.await(session.undo());
        allInOrder(retrieval);
        assertEquals(List.of(), Session.await(session.read(store -> store.check(true))));
    }

    /// Speakers are met in many transcripts; who comes first is shown before all were looked at.
    @Test
    void whoComesFirstIsKnownBeforeTheEnd() {
        Random random = Seed.random("speakers");
        ground(random);
        Retrieval retrieval = new Retrieval(session);
        int early = 0;
        for (int i = 0; i < 40; i++) {
            Which which = any(random);
            Order order = random.nextBoolean()
                    ? Order.grouped(Order.By.SPEAKER)
                    : Order.sorted(Order.By.SPEAKER, random.nextBoolean());
            Listing whole = Session.await(retrieval.find(which, order));
            List<CodingId> all = page(retrieval, whole, 0, 1_000);
            for (int steps = 0; steps <= 5; steps++) {
                Listing beginning = Given.begun(session, which, order, steps);
                List<CodingId> first = page(retrieval, beginning, 0, 1_000);
                assertEquals(all.subList(0, first.size()), first);
                for (int g = 0; g < beginning.groups().size(); g++) {
                    assertEquals(
                            whole.groups().get(g).name(),
                            beginning.groups().get(g).name());
                }
                assertTrue(beginning.isWhole() ? first.size() == whole.count() : whole.continues(beginning));
                early += beginning.isWhole() ? 0 : first.size();
            }
        }
        assertTrue(early > 50, () -> "too little was found to prove anything");
    }

    /// What is shown before all was looked at is how the whole begins.
    @Test
    void theBeginningIsHowTheWholeBegins() {
        Random random = Seed.random("beginning");
        ground(random);
        Retrieval retrieval = new Retrieval(session);
        int begun = 0;
        for (int i = 0; i < 60; i++) {
            Which which = any(random);
            Order order = random.nextBoolean() ? Order.PLACE : Order.grouped(Order.By.TRANSCRIPT);
            int steps = 1 + random.nextInt(4);
            Listing beginning = Given.begun(session, which, order, steps);
            Listing whole = Session.await(retrieval.find(which, order));
            List<CodingId> first = page(retrieval, beginning, 0, 1_000);
            assertEquals(first, page(retrieval, whole, 0, 1_000).subList(0, first.size()));
            assertEquals(
                    beginning.groups(),
                    whole.groups().subList(0, beginning.groups().size()));
            assertTrue(beginning.isWhole() ? first.size() == whole.count() : whole.continues(beginning));
            begun += beginning.isWhole() ? 0 : first.size();
        }
        assertTrue(begun > 50, () -> "too little was found to prove anything");
    }

    private void allInOrder(Retrieval retrieval) {
        List<Coding> all = naive(Which.ALL);
        Which some = Which.ALL.withTranscripts(Set.of(transcripts.get(1), transcripts.get(3)));
        for (boolean falling : List.of(false, true)) {
            assertEquals(sorted(all, WEIGHT, falling), paged(retrieval, Which.ALL, Order.By.WEIGHT, falling));
            assertEquals(sorted(naive(some), WEIGHT, falling), paged(retrieval, some, Order.By.WEIGHT, falling));
            inOrder(retrieval, Order.sorted(Order.By.LENGTH, falling), all);
            inOrder(retrieval, Order.sorted(Order.By.CREATED, falling), all);
        }
    }

    private static final Comparator<Coding> WEIGHT =
            Comparator.comparingInt(coding -> coding.weight() == null ? -1 : coding.weight());

    /// The order of the texts decides among equals, both ways.
    private static List<CodingId> sorted(List<Coding> codings, Comparator<Coding> by, boolean falling) {
        return ids(codings.stream().sorted(falling ? by.reversed() : by).toList());
    }

    private static List<CodingId> paged(Retrieval retrieval, Which which, Order.By by, boolean falling) {
        Listing listing = Session.await(retrieval.find(which, Order.sorted(by, falling)));
        List<CodingId> paged = new ArrayList<>();
        for (int from = 0; from < listing.count(); from += 7) {
            paged.addAll(page(retrieval, listing, from, 7));
        }
        return paged;
    }

    /// Each once, and no two that follow each other the wrong way round.
    private static void inOrder(Retrieval retrieval, Order order, List<Coding> expected) {
        List<CodingId> found = paged(retrieval, Which.ALL, order.sort(), order.falling());
        assertEquals(expected.size(), found.size());
        assertEquals(Set.copyOf(ids(expected)), Set.copyOf(found));
        Map<CodingId, Coding> byId = new HashMap<>();
        expected.forEach(coding -> byId.put(coding.id(), coding));
        List<Coding> codings = found.stream()
                .map(id -> byId.getOrDefault(id, expected.getFirst()))
                .toList();
        for (int i = 1; i < codings.size(); i++) {
            Coding one = codings.get(order.falling() ? i : i - 1);
            Coding next = codings.get(order.falling() ? i - 1 : i);
            assertTrue(
                    order.sort() == Order.By.LENGTH
                            ? one.range().length() <= next.range().length()
                            : !one.created().isAfter(next.created()),
                    order::toString);
        }
    }
}
