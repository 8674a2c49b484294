package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Turn;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;

/// What is found is what a look at every coding one by one finds.
class RetrievalTest {

    private static final String[] SAID = {
        "Das Geld kam spät.",
        "Niemand war zuständig, und die Straße war gesperrt.",
        "Wir haben klein angefangen.",
        "Und dann kam der Träger.",
        "Ohne die Stadt wäre es nichts geworden."
    };

    @TempDir
    Path folder;

    private Session session;
    private final List<TranscriptId> transcripts = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();
    private final Map<TranscriptId, String> texts = new HashMap<>();

    @BeforeEach
    void open() {
        session = Session.create(folder.resolve("p.vielstimmig"), "Probe", "Anna");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void ground(Random random) {
        for (String path : List.of("Amt/Zuständigkeit", "Amt/Geld", "Hilfe", "Anfang")) {
            codes.add(Given.code(session, path));
        }
        codes.add(new CodeTree(session.snapshot().codes()).byPath("Amt").orElseThrow());
        Session.await(new Codebook(session)
                .change(codes.get(1).id(), c -> c.edit().facet(Facet.BARRIER).done()));
        for (int i = 0; i < 5; i++) {
            StringBuilder text = new StringBuilder("Kopf des Gesprächs\n\n");
            for (int n = 0; n < 8; n++) {
                text.append(n % 2 == 0 ? "I: " : n % 3 == 0 ? "C: " : "B: ")
                        .append(SAID[random.nextInt(SAID.length)])
                        .append(' ')
                        .append(SAID[random.nextInt(SAID.length)])
                        .append('\n');
            }
            TranscriptId id = Given.transcript(session, "T" + i, text.toString());
            transcripts.add(id);
            texts.put(id, text.toString());
            if (i < 4) {
                Given.values(session, id, Map.of("Land", i % 2 == 0 ? "Hessen" : "Bayern"));
            }
        }
        Session.await(new CodeSets(session)
                .make("Satz", List.of(codes.get(2).id(), codes.get(0).id())));
        for (int i = 0; i < 160; i++) {
            session.setActor(random.nextInt(3) == 0 ? "Berta" : "Anna");
            TranscriptId id = transcripts.get(random.nextInt(transcripts.size()));
            int start = random.nextInt(texts.get(id).length() - 90);
            Integer weight = random.nextInt(3) == 0 ? null : (Integer) random.nextInt(101);
            Facet facet = random.nextInt(4) == 0 ? Facet.POTENTIAL : null;
            Session.await(new Codings(session)
                    .code(
                            id,
                            new TextRange(start, start + 4 + random.nextInt(80)),
                            codes.get(random.nextInt(codes.size())).id(),
                            new Codings.Extras(weight, facet, random.nextInt(9) == 0 ? "Merken" : "")));
        }
        session.setActor("Anna");
    }

    private Which any(Random random) {
        Which which = Which.ALL;
        if (random.nextInt(2) == 0) {
            which = which.withCodes(
                    Set.of(codes.get(random.nextInt(codes.size())).id()));
        }
        if (random.nextInt(5) == 0) {
            which = which.withSets(
                    Set.of(session.snapshot().codeSets().getFirst().id()));
        }
        if (random.nextInt(4) == 0) {
            which = which.withTranscripts(Set.of(transcripts.get(0), transcripts.get(1 + random.nextInt(4))));
        }
        if (random.nextInt(4) == 0) {
            which = which.withSpeakers(Set.of(random.nextBoolean() ? "B" : "C"));
        }
        if (random.nextInt(4) == 0) {
            which = which.withRoles(Set.of(random.nextBoolean() ? Role.INTERVIEWEE : Role.INTERVIEWER));
        }
        if (random.nextInt(4) == 0) {
            VariableId land = session.snapshot().variables().getFirst().id();
            which = which.withValues(Map.of(land, Set.of(random.nextInt(3) == 0 ? "" : "Hessen")));
        }
        if (random.nextInt(4) == 0) {
            which = which.withCoders(
                    Set.of(session.snapshot().coders().get(random.nextInt(2)).id()));
        }
        if (random.nextInt(4) == 0) {
            which = which.withFacets(Set.of(random.nextBoolean() ? Facet.POTENTIAL : Facet.BARRIER));
        }
        if (random.nextInt(4) == 0) {
            which = which.withWeights(new Which.Weights(20, 20 + random.nextInt(60)));
        }
        if (random.nextInt(4) == 0) {
            which = which.withWords(random.nextBoolean() ? "GELD" : "strasse");
        }
        return which;
    }

    /// The same, by looking at every coding.
    private List<Coding> naive(Which which) {
        List<Coding> found = new ArrayList<>();
        for (Transcript transcript : session.snapshot().transcripts()) {
            List<Turn> turns = Session.await(session.read(s -> s.turns(transcript.id())));
            Given.codings(session, transcript.id()).stream()
                    .sorted(Comparator.comparing(Coding::range).thenComparing(Coding::id))
                    .filter(c -> holds(which, transcript, turns, c))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean holds(Which which, Transcript transcript, List<Turn> turns, Coding coding) {
        CodeTree tree = new CodeTree(session.snapshot().codes());
        Set<CodeId> wanted = new HashSet<>(which.codes());
        session.snapshot().codeSets().stream()
                .filter(s -> which.sets().contains(s.id()))
                .map(CodeSet::codes)
                .forEach(wanted::addAll);
        boolean code = wanted.isEmpty();
        for (Code up = tree.find(coding.code()).orElseThrow(); up != null; up = tree.parentOf(up)) {
            code |= wanted.contains(up.id());
        }
        boolean asksWho = !which.speakers().isEmpty() || !which.roles().isEmpty();
        boolean who = !asksWho;
        for (Turn turn : turns) {
            Speaker speaker = transcript.speaker(turn.speaker()).orElseThrow();
            boolean touches = turn.range().start() < coding.range().end()
                    && coding.range().start() < turn.range().end();
            who |= touches
                    && (which.speakers().isEmpty() || which.speakers().contains(speaker.label()))
                    && (which.roles().isEmpty() || which.roles().contains(speaker.role()));
        }
        Facet facet = coding.facet() != null
                ? coding.facet()
                : tree.find(coding.code()).orElseThrow().facet();
        boolean values = which.values().entrySet().stream()
                .allMatch(e -> e.getValue().contains(transcript.values().getOrDefault(e.getKey(), "")));
        String plain = coding.quote().toLowerCase(Locale.ROOT).replace("ß", "ss");
        return code
                && who
                && values
                && (which.transcripts().isEmpty() || which.transcripts().contains(transcript.id()))
                && (which.coders().isEmpty() || which.coders().contains(coding.coder()))
                && (which.facets().isEmpty() || which.facets().contains(facet))
                && (which.weights() == null
                        || coding.weight() != null
                                && coding.weight() >= which.weights().least()
                                && coding.weight() <= which.weights().most())
                && plain.contains(which.words().toLowerCase(Locale.ROOT));
    }

    private Order anyOrder(Random random) {
        VariableId land = session.snapshot().variables().getFirst().id();
        Order.By group = Order.By.values()[random.nextInt(6)];
        Order order = group == Order.By.VARIABLE ? Order.grouped(land) : Order.grouped(group);
        Order.By[] sorts = {Order.By.PLACE, Order.By.WEIGHT, Order.By.LENGTH, Order.By.CODE, Order.By.CODER};
        return order.sortedBy(sorts[random.nextInt(sorts.length)], random.nextInt(4) == 0);
    }

    private static List<CodingId> ids(List<Coding> codings) {
        return codings.stream().map(Coding::id).toList();
    }

    private static List<Coding> codings(List<Retrieval.Row> rows) {
        return rows.stream().map(Retrieval.Row::coding).toList();
    }

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

    /// Groups are runs of what they name, each with its number, and within them the order holds.
    private void ordered(Listing listing, List<Coding> all) {
        CodeTree tree = new CodeTree(session.snapshot().codes());
        int from = 0;
        for (Listing.Group group : listing.groups()) {
            List<Coding> members = all.subList(from, from + group.count());
            from += group.count();
            for (Coding coding : members) {
                Transcript transcript =
                        session.snapshot().transcript(coding.transcript()).orElseThrow();
                switch (listing.order().group()) {
                    case TRANSCRIPT -> assertEquals(group.name(), transcript.title());
                    case CODE -> assertEquals(group.name(), tree.path(coding.code()));
                    case CODER ->
                        assertEquals(
                                group.name(),
                                session.snapshot()
                                        .coder(coding.coder())
                                        .map(Coder::name)
                                        .orElseThrow());
                    case VARIABLE ->
                        assertEquals(
                                group.name(),
                                transcript.values().getOrDefault(listing.order().variable(), ""));
                    default -> {}
                }
            }
            inOrder(listing.order(), members);
        }
        if (listing.order().isGrouped()) {
            assertEquals(all.size(), from);
            List<String> names =
                    listing.groups().stream().map(Listing.Group::name).toList();
            assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
        } else {
            inOrder(listing.order(), all);
        }
    }

    private static void inOrder(Order order, List<Coding> members) {
        Comparator<Coding> by = switch (order.sort()) {
            case WEIGHT -> Comparator.comparingInt(c -> c.weight() == null ? -1 : c.weight());
            case LENGTH -> Comparator.comparingInt(c -> c.range().length());
            default -> null;
        };
        if (by != null) {
            for (int i = 1; i < members.size(); i++) {
                int compared = by.compare(members.get(i - 1), members.get(i));
                assertTrue(order.falling() ? compared >= 0 : compared <= 0, order::toString);
            }
        }
    }

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

    private static List<CodingId> page(Retrieval retrieval, Listing listing, int from, int limit) {
        return ids(codings(Session.await(retrieval.page(listing, from, limit))));
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
