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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Turn;
import org.vielstimmig.model.VariableId;

/// A project of random codings to choose passages from, and a look at every coding one by one.
abstract class RetrievalGround {

    static final String[] SAID = {
        "Das Geld kam spät.",
        "Niemand war zuständig, und die Straße war gesperrt.",
        "Wir haben klein angefangen.",
        "Und dann kam der Träger.",
        "Ohne die Stadt wäre es nichts geworden."
    };

    @TempDir
    Path folder;

    Session session;

    final List<TranscriptId> transcripts = new ArrayList<>();

    final List<Code> codes = new ArrayList<>();

    final Map<TranscriptId, String> texts = new HashMap<>();

    @BeforeEach
    void open() {
        session = Session.create(folder.resolve("p.vielstimmig"), "Probe", "Anna");
    }

    @AfterEach
    void close() {
        session.close();
    }

    void ground(Random random) {
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

    Which any(Random random) {
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
    List<Coding> naive(Which which) {
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

    boolean holds(Which which, Transcript transcript, List<Turn> turns, Coding coding) {
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

    Order anyOrder(Random random) {
        VariableId land = session.snapshot().variables().getFirst().id();
        Order.By group = Order.By.values()[random.nextInt(6)];
        Order order = group == Order.By.VARIABLE ? Order.grouped(land) : Order.grouped(group);
        Order.By[] sorts = {Order.By.PLACE, Order.By.WEIGHT, Order.By.LENGTH, Order.By.CODE, Order.By.CODER};
        return order.sortedBy(sorts[random.nextInt(sorts.length)], random.nextInt(4) == 0);
    }

    static List<CodingId> ids(List<Coding> codings) {
        return codings.stream().map(Coding::id).toList();
    }

    static List<Coding> codings(List<Retrieval.Row> rows) {
        return rows.stream().map(Retrieval.Row::coding).toList();
    }

    /// Groups are runs of what they name, each with its number, and within them the order holds.
    void ordered(Listing listing, List<Coding> all) {
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

    static void inOrder(Order order, List<Coding> members) {
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

    static List<CodingId> page(Retrieval retrieval, Listing listing, int from, int limit) {
        return ids(codings(Session.await(retrieval.page(listing, from, limit))));
    }
}
