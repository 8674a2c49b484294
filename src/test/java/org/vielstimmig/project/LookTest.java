package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Selection;
import org.vielstimmig.store.Store;

/// Mine, others' or everybody's codings: the choice holds in everything that lists or counts codings, and in
/// nothing that would change them.
class LookTest {

    private static final String TEXT = """
        I: Was half?
        B: Der Garten und die Nachbarn.
        I: Was fehlte?
        B: Das Geld und die Zeit.
        """;

    @TempDir
    Path folder;

    private Session session;
    private TranscriptId transcript;
    private TranscriptId other;
    private Code garden;
    private Code money;
    private Coding mine;
    private Coding theirs;

    @BeforeEach
    void project() {
        session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Ada");
        transcript = Given.transcript(session, "Gespräch", TEXT);
        other = Given.transcript(session, "Zweites", TEXT);
        garden = Given.code(session, "Garten");
        money = Given.code(session, "Geld");
        mine = Given.coding(session, transcript, "Garten", garden);
        session.setActor("Ben");
        theirs = Given.coding(session, transcript, "Geld und die Zeit", money);
        Given.coding(session, other, "Nachbarn", garden);
        session.setActor("Ada");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void everythingThatCountsCountsWhatIsLookedAt() {
        assertEquals(3, Session.await(session.view(Store::codingCount)));
        session.look(Sight.Who.MINE);
        assertEquals(1, Session.await(session.view(Store::codingCount)));
        assertEquals(Map.of(garden.id(), new Store.Count(1, 1)), Session.await(new Codebook(session).counts()));
        assertEquals(
                Map.of(), Session.await(session.view(s -> s.counts(theirs.coder()))), "not even when asked by name");
        Map<TranscriptId, Store.Size> sizes = Session.await(new Transcripts(session).sizes());
        assertEquals(1, sizes.get(transcript).codings());
        assertEquals(0, sizes.get(other).codings());
        assertEquals(
                Set.of(garden.id()),
                Session.await(session.view(Store::codeFacetCounts)).keySet());
        assertEquals(
                Set.of(transcript),
                Session.await(session.view(Store::facetCounts)).keySet());
        assertEquals(1, Session.await(new Retrieval(session).count(Which.ALL)));
        assertEquals(2, Session.await(new Retrieval(session).hidden(Which.ALL, 1)));
        assertEquals(
                0,
                Session.await(new Questionnaires(session).bases())
                        .get(money.id())
                        .best()
                        .size());
        int percent = Session.await(new Progresses(session).of(transcript, session.look()))
                .orElseThrow()
                .percent();
        session.look(Sight.Who.OTHERS);
        assertEquals(2, Session.await(session.view(Store::codingCount)));
        assertEquals(List.of(theirs), Session.await(session.view(s -> s.codings(transcript))));
        assertTrue(percent
                < Session.await(new Progresses(session).of(transcript, session.look()))
                        .orElseThrow()
                        .percent());
        session.look(Sight.Who.ALL);
        assertEquals(3, Session.await(session.view(Store::codingCount)));
        assertEquals(0, Session.await(new Retrieval(session).hidden(Which.ALL, 3)));
    }

    @Test
    void deedsAreToldWhole() {
        session.look(Sight.Who.MINE);
        assertEquals(
                1,
                Session.await(new CodeFates(session).remove(money.id())).codings(),
                "removing takes others' codings along, and says so");
        assertEquals(3, Session.await(session.read(Store::codingCount)));
        assertTrue(Session.await(session.read(Store::dump)).contains(theirs.id().toString()));
    }

    @Test
    void searchFiltersFindPassagesOfWhatIsLookedAt() throws Exception {
        try (Find find = new Find(session, Files.createDirectories(folder.resolve("cache")))) {
            while (!find.isCurrent()) {
                Thread.onSpinWait();
            }
            assertEquals(1, Session.await(find.search("Geld code:Geld", 10)).total());
            session.look(Sight.Who.MINE);
            assertEquals(0, Session.await(find.search("Geld code:Geld", 10)).total());
            assertEquals(1, Session.await(find.search("Garten code:Garten", 10)).total());
        }
    }

    @Test
    void whatIsWrittenSaysHowManyWereLeftOut() throws Exception {
        session.look(Sight.Who.MINE);
        Path page = folder.resolve("stellen.html");
        Session.await(new Exports(session, Lang.EN).quotes(page, Set.of()));
        String written = Files.readString(page);
        assertTrue(written.contains("Left out are 2 codings by other people"), written);
        assertFalse(written.contains("Geld und die Zeit"));
        session.look(Sight.Who.ALL);
        Session.await(new Exports(session, Lang.EN).quotes(page, Set.of()));
        assertFalse(Files.readString(page).contains("Left out"));
    }

    @Test
    void blindCodingIsStrongerThanTheChoice() {
        session.look(Sight.Who.OTHERS);
        Session.await(new Coders(session).setBlind(true));
        assertEquals(Sight.Who.MINE, session.look().who());
        assertEquals(1, Session.await(session.view(Store::codingCount)));
        assertEquals(0, Session.await(new Retrieval(session).hidden(Which.ALL, 1)), "how many there are is a secret");
        Selection.Marks any = new Selection.Marks(Set.of(), Set.of(), Set.of(), null, null);
        assertEquals(
                1,
                Session.await(session.read(s -> s.selection().numbers(any)))
                        .get(transcript)
                        .codings(),
                "even where nobody asked for a coder");
        assertEquals(
                List.of(mine),
                Session.await(session.read(s -> s.selection().codings(transcript, any, 0, 9))).stream()
                        .map(Selection.Found::coding)
                        .toList());
    }

    /// Counted by the database and counted by hand over the list of all are the same for any sight.
    @Test
    void countsAreThoseOfTheList() {
        Random random = Seed.random("counts are those of the list");
        List<String> people = List.of("Ada", "Ben", "Cleo");
        List<Code> codes = List.of(garden, money);
        List<TranscriptId> texts = List.of(transcript, other);
        for (int i = 0; i < 60; i++) {
            session.setActor(people.get(random.nextInt(3)));
            int start = random.nextInt(TEXT.length() - 12);
            Session.await(new Codings(session)
                    .code(
                            texts.get(random.nextInt(2)),
                            new TextRange(start, start + 3 + random.nextInt(9)),
                            codes.get(random.nextInt(2)).id(),
                            Codings.Extras.NONE));
        }
        session.setActor("Ben");
        List<Coding> all = Session.await(session.read(Store::allCodings));
        for (Sight.Who who : Sight.Who.values()) {
            session.look(who);
            Sight look = session.look();
            List<Coding> seen = CountedOnce.of(
                    all.stream().filter(c -> look.sees(c.coder())).toList());
            assertEquals(seen.size(), Session.await(session.view(Store::codingCount)), who::name);
            Map<CodeId, Long> byCode =
                    seen.stream().collect(Collectors.groupingBy(Coding::code, Collectors.counting()));
            Map<CoderId, Long> byCoder =
                    seen.stream().collect(Collectors.groupingBy(Coding::coder, Collectors.counting()));
            Session.await(session.view(Store::counts))
                    .forEach((code, count) -> assertEquals(byCode.get(code), (long) count.codings(), who::name));
            assertEquals(
                    byCoder,
                    Session.await(session.view(Store::coderCounts)).entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, e -> (long) e.getValue())));
            int listed = Session.await(new Retrieval(session).count(Which.ALL));
            assertEquals(all.stream().filter(c -> look.sees(c.coder())).count(), listed, who::name);
            assertEquals(all.size() - listed, Session.await(new Retrieval(session).hidden(Which.ALL, listed)));
            assertEquals(
                    listed,
                    Session.await(session.view(s -> s.codings(Set.of(garden.id(), money.id()), 0, 999)))
                            .size());
        }
    }
}
