package org.vielstimmig.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Problem.QueryFault;
import org.vielstimmig.model.Problem.QueryFault.Fault;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;

class SearchIndexTest {

    private final SearchIndex index = SearchIndex.inMemory();
    private final List<TranscriptId> order = new ArrayList<>();
    private final Map<TranscriptId, String> texts = new HashMap<>();

    @AfterEach
    void close() {
        index.close();
    }

    private TranscriptId put(String... lines) {
        TranscriptId id = TranscriptId.create();
        order.add(id);
        put(Samples.transcript(id, lines));
        return id;
    }

    private void put(TranscriptText transcript) {
        texts.put(transcript.id(), transcript.text());
        index.put(transcript, Samples.speakers());
    }

    private Hits search(String query) {
        return index.search(query, Filters.of(order, Lookup.NONE), 100);
    }

    private Hits search(String query, Lookup lookup) {
        return index.search(query, Filters.of(order, lookup), 100);
    }

    /// What was found, in the words of the text.
    private List<String> found(Hits hits) {
        return hits.hits().stream()
                .flatMap(hit -> hit.ranges().stream().map(range -> range.of(texts.getOrDefault(hit.transcript(), ""))))
                .toList();
    }

    private List<String> found(String query) {
        return found(search(query));
    }

    private static final List<String> SPELLINGS = List.of(
            "Migrant",
            "Migrantin",
            "Migranten",
            "Migrantinnen",
            "MigrantInnen",
            "Migrant*innen",
            "Migrant:innen",
            "Migrant_innen",
            "Migrant/innen",
            "Migrant/-innen",
            "Migrant(inn)en",
            "Migrant·innen");

    @Test
    void everySpellingFindsEverySpelling() {
        put(SPELLINGS.stream().map(s -> "B1: Hier reden " + s + ", sagen sie.").toArray(String[]::new));
        for (String query : List.of("Migrant", "Migrantin", "Migranten", "Migrantinnen", "Migrant*innen")) {
            assertEquals(SPELLINGS, found(query), query);
        }
        assertEquals(List.of("Migrant*innen"), found("\"Migrant*innen\""));
        assertEquals(List.of("reden Migrant:innen, sagen"), found("\"reden Migrant:innen sagen\""));
    }

    @Test
    void fundingIsNoDemand() {
        put("B1: Die Förderung kam spät.", "B1: Unsere Forderung blieb.", "I: Förderungen der Stadt?");
        assertEquals(List.of("Förderung", "Förderungen"), found("Förderung"));
        assertEquals(List.of("Forderung"), found("Forderungen"));
        assertEquals(2, search("förderung").total());
    }

    @Test
    void placesAreExactWhateverTheTextHolds() {
        String text = "B1: 👩‍👩‍👧 Fo\u0308rderung, För\u00ADderung und مُحَمَّد sagt „Förderung“ 👍🏽.";
        put(text);
        assertEquals(List.of("Fo\u0308rderung", "För\u00ADderung", "Förderung"), found("Förderung"));
        assertEquals(List.of("مُحَمَّد"), found("محمد"));
        assertEquals(List.of("Fo\u0308rderung, För\u00ADderung"), found("\"förderung förderung\""));
    }

    @Test
    void everyWordOfAnyTextIsFoundWhereItStands() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> words = List.of(
                "Amt",
                "A\u0308mter",
                "Lehrer:innen",
                "För\u00ADderung",
                "Öztürk",
                "مُحَمَّد",
                "👩‍👩‍👧",
                "im",
                "Jahr",
                "2024",
                "Привет",
                "ja,",
                "(genau)",
                "E-Mail",
                "\u200Bund");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            StringBuilder line = new StringBuilder("B1: ");
            for (int k = random.nextInt(30); k >= 0; k--) {
                line.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            said.add(line.toString());
        }
        TranscriptId id = put(said.toArray(String[]::new));
        String text = texts.getOrDefault(id, "");
        Forms forms = new Forms();
        for (String word : List.of("Amt", "Lehrer", "Förderung", "Ozturk", "محمد", "2024", "Привет", "genau")) {
            Set<String> wanted = Set.copyOf(forms.of(word).stems());
            List<TextRange> expected = forms.in(text.substring(text.indexOf("B1: "))).stream()
                    .filter(found -> found.form().stems().stream().anyMatch(wanted::contains))
                    .map(found ->
                            new TextRange(found.start() + text.indexOf("B1: "), found.end() + text.indexOf("B1: ")))
                    .toList();
            List<TextRange> found = index.search(word, Filters.of(order, Lookup.NONE), 1000).hits().stream()
                    .flatMap(hit -> hit.ranges().stream())
                    .toList();
            assertFalse(expected.isEmpty());
            assertEquals(expected, found, "seed " + seed + ": " + word);
        }
    }

    @Test
    void phrasesPatternsAndFuzzyWordsAreTakenAsWritten() {
        put(
                "B1: Das freiwillige Ehrenamt trägt uns.",
                "B1: Regelförderung und Projektförderung, keine Förderung.",
                "B1: Herr Müller war beim Jugendamt.");
        assertEquals(List.of("freiwillige Ehrenamt"), found("\"freiwillige ehrenamt\""));
        assertEquals(List.of(), found("\"freiwilliges Ehrenamt\""));
        assertEquals(List.of("Das freiwillige Ehrenamt"), found("\"das * ehrenamt\""));
        assertEquals(List.of("freiwillige Ehrenamt"), found("\"freiwill* ehren*\""));
        assertEquals(List.of("Förderung"), found("förder*"));
        assertEquals(List.of("Regelförderung", "Projektförderung", "Förderung"), found("*förderung*"));
        assertEquals(List.of("Müller"), found("müler~"));
        assertEquals(List.of("Müller war beim Jugendamt"), found("Mueller NAHE/2 *amt"));
        assertEquals(List.of(), found("Mueller NAHE/1 *amt"));
        assertEquals(
                List.of("Das freiwillige Ehrenamt trägt"),
                found("\"das freiwillige\" NAHE/1 tragen ODER trägt NAHE/1 \"das freiwillige\""));
    }

    @Test
    void wordsAreJoinedTurnByTurn() {
        put("B1: Die Schule hilft.", "B1: Das Amt hilft der Schule.", "B1: Das Amt schweigt.");
        assertEquals(List.of("Amt", "Schule"), found("Amt Schule"));
        assertEquals(List.of("Amt"), found("Amt NICHT Schule"));
        assertEquals(List.of("Schule", "Amt", "Schule", "Amt"), found("Amt ODER Schule"));
        assertEquals(List.of("Schule"), found("Schule (NICHT Amt NICHT schweigt)"));
        assertEquals(List.of("Schule"), found("NICHT (NICHT Amt) Schule"));
    }

    @Test
    void speakersAreFoundByLabelAndName() {
        put("I: Wie war das Amt?", "B1: Das Amt war weit.", "B10: Das Amt war nah.");
        assertEquals(1, search("sprecher:b1").total());
        assertEquals(List.of("Das Amt war weit."), found("sprecher:B1"));
        assertEquals(1, search("Amt sprecher:\"frau yildiz\"").total());
        assertEquals(1, search("Amt speaker:Yıldız").total());
        assertEquals(2, search("Amt sprecher:B*").total());
        assertEquals(1, search("Amt NICHT sprecher:B*").total());
        assertEquals(0, search("sprecher:Nobody").total());
        assertEquals(
                2,
                index.search("Amt", Filters.of(order, Lookup.NONE).only(Set.of(Role.INTERVIEWEE)), 9)
                        .total());
        assertEquals(List.of(), found("Kopf"), "what no turn holds is not searched");
    }

    private static Lookup coded(Map<String, Map<TranscriptId, List<TextRange>>> codes) {
        return new Lookup() {
            @Override
            public Optional<Map<TranscriptId, List<TextRange>>> passages(String code) {
                return Optional.ofNullable(codes.get(code));
            }

            @Override
            public Optional<Set<TranscriptId>> titled(String title) {
                return Optional.empty();
            }
        };
    }

    @Test
    void codesAreConditionsOnThePlace() {
        TranscriptId id = put("B1: Das Amt hilft. Das Amt schweigt.", "B1: Ein Amt für alle.");
        String text = texts.getOrDefault(id, "");
        TextRange silent = range(text, "Das Amt schweigt.");
        TextRange helps = range(text, "hilft. Das Amt");
        Lookup lookup = coded(
                Map.of("Hürde", Map.of(id, List.of(silent)), "Hilfe", Map.of(id, List.of(helps)), "Leer", Map.of()));
        assertEquals(List.of("Das Amt schweigt."), found(search("code:Hürde", lookup)));
        assertEquals(List.of("Das Amt"), found(search("code:Hürde code:Hilfe", lookup)));
        assertEquals(List.of(), found(search("code:Hürde NICHT code:Hilfe", lookup)));
        Hits inside = search("Amt code:Hürde", lookup);
        assertEquals(
                List.of(new TextRange(silent.start() + 4, silent.start() + 7)),
                inside.hits().getFirst().ranges());
        assertEquals(1, inside.total());
        Hits outside = search("Amt NICHT (code:Hürde ODER code:Hilfe)", lookup);
        assertEquals(2, outside.total());
        assertEquals(
                text.indexOf("Amt"),
                outside.hits().getFirst().ranges().getFirst().start());
        assertEquals(List.of("Ein Amt für alle."), found(search("sprecher:B1 NICHT code:Hürde", lookup)));
        assertEquals(0, search("code:Leer", lookup).total());
        assertEquals(
                List.of("hilft. Das Amt", "Das Amt schweigt."), found(search("code:Hürde ODER code:Hilfe", lookup)));
    }

    private static TextRange range(String text, String quote) {
        int start = text.indexOf(quote);
        return new TextRange(start, start + quote.length());
    }

    @Test
    void anUnknownCodeIsAFaultInItsPlace() {
        put("B1: Das Amt hilft.");
        ProblemException e = assertThrows(ProblemException.class, () -> search("Amt NAHE hilft code:Huerde"));
        QueryFault fault = assertInstanceOf(QueryFault.class, e.problem());
        assertEquals(Fault.UNKNOWN_VALUE, fault.fault());
        assertEquals("code:Huerde", fault.range().of(fault.query()));
    }

    @Test
    void documentsAreFoundByWhatTheProjectCallsThem() {
        TranscriptId first = put("B1: Das Amt hilft.");
        put("B1: Das Amt schweigt.");
        Lookup lookup = new Lookup() {
            @Override
            public Optional<Map<TranscriptId, List<TextRange>>> passages(String code) {
                return Optional.empty();
            }

            @Override
            public Optional<Set<TranscriptId>> titled(String title) {
                return title.equals("Gespräch 1") ? Optional.of(Set.of(first)) : Optional.empty();
            }
        };
        assertEquals(
                first,
                search("Amt dokument:\"Gespräch 1\"", lookup).hits().getFirst().transcript());
        assertEquals(1, search("Amt NICHT transkript:\"Gespräch 1\"", lookup).total());
        assertEquals(1, search("document:\"Gespräch 1\"", lookup).total());
        assertThrows(ProblemException.class, () -> search("dokument:anders", lookup));
    }

    @Test
    void hitsComeInTheOrderAskedFor() {
        TranscriptId first = put("B1: Amt.", "I: nein", "B1: Noch ein Amt, ein Amt und ein Amt.");
        TranscriptId second = put("B1: Im Amt.");
        List<TranscriptId> backwards = List.of(second, first);
        Hits hits = index.search("Amt", Filters.of(backwards, Lookup.NONE), 2);
        assertEquals(3, hits.total());
        assertEquals(
                List.of(second, first),
                hits.hits().stream().map(Hit::transcript).toList());
        assertEquals(1, hits.hits().get(1).turn());
        assertEquals(
                1,
                index.search("Amt", Filters.of(List.of(second), Lookup.NONE), 9).total());
        Hits ranked = index.search(
                "noch Amt ODER Amt", Filters.of(backwards, Lookup.NONE).ranked(), 1);
        assertEquals(3, ranked.hits().getFirst().turn());
        assertEquals(
                0,
                index.search("Amt", Filters.of(backwards, Lookup.NONE), 0)
                        .hits()
                        .size());
    }

    @Test
    void manyHitsAreCutInOrder() {
        String[] lines = new String[500];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "B1: Amt Nummer " + i;
        }
        put(lines);
        List<Hit> all = search("Amt").hits();
        Hits few = index.search("Amt", Filters.of(order, Lookup.NONE), 7);
        assertEquals(500, few.total());
        assertEquals(all.subList(0, 7), few.hits());
        assertEquals(1, few.hits().getFirst().turn());
    }

    @Test
    void peopleSeeWhichWordsWereSearched() {
        put("B1: Förderung, Förderungen, Förderung.", "B1: Regelförderung und Schule.", "I: Häuser und ein Haus");
        assertEquals(
                List.of(new Expansion("förderung", 2), new Expansion("förderungen", 1)),
                search("Förderung").expansions());
        assertEquals(
                List.of(
                        new Expansion("förderung", 2),
                        new Expansion("förderungen", 1),
                        new Expansion("regelförderung", 1)),
                search("*förderung*").expansions());
        assertEquals(
                List.of(new Expansion("haus", 1), new Expansion("häuser", 1)),
                search("Häuser").expansions());
        assertEquals(
                List.of(new Expansion("regelförderung", 1), new Expansion("schule", 1)),
                search("*förderung* schule").expansions());
        put(Samples.transcript(order.getFirst(), "B1: Nur noch Förderung."));
        assertEquals(List.of(new Expansion("förderung", 1)), search("Förderung").expansions());
    }

    @Test
    void compoundsAreOfferedIfTheirPartsAreKnown() {
        put(
                "B1: Die Regel und die Regelförderung, Regelförderungen.",
                "B1: Ein Projekt, Projektförderung, Förderungsantrag, Antrag.",
                "B1: Eine Reise im Kreise der Familie. Amtsschule? Beim Amt. Schule. Schulamt.");
        assertEquals(
                List.of("förderungsantrag", "projektförderung", "regelförderung", "regelförderungen"),
                index.compounds("Förderung").stream()
                        .map(Expansion::term)
                        .sorted()
                        .toList());
        assertEquals(List.of(), index.compounds("Reise"));
        assertEquals(
                List.of("schulamt"),
                index.compounds("Amt").stream()
                        .map(Expansion::term)
                        .filter(t -> t.endsWith("amt"))
                        .toList());
        assertEquals(
                List.of("amtsschule"),
                index.compounds("Schule").stream()
                        .map(Expansion::term)
                        .filter(t -> t.startsWith("amt"))
                        .toList());
    }

    @Test
    void aTranscriptIsTakenInAnewAndRemoved() {
        TranscriptId id = put("B1: Das Amt hilft.");
        TranscriptId other = put("B1: Die Schule hilft.");
        assertEquals(Set.of(id, other), index.transcripts());
        put(Samples.transcript(id, "B1: Die Stadt hilft.", "B1: Das Land nicht."));
        assertEquals(0, search("Amt").total());
        assertEquals(2, search("hilft").total());
        assertEquals(2, search("Land").hits().getFirst().turn());
        index.remove(id);
        assertEquals(List.of("hilft"), found("hilft"));
        assertEquals(Set.of(other), index.transcripts());
        index.clear();
        assertEquals(Set.of(), index.transcripts());
        assertEquals(SearchIndex.EMPTY, index.lastStep());
    }

    @Test
    void withoutTurnsParagraphsAreSearched() {
        TranscriptId id = TranscriptId.create();
        order.add(id);
        put(new TranscriptText(id, "Erster Absatz\nmit dem Amt\n\n \nZweiter über Schule", List.of()));
        Hit hit = search("Schule").hits().getFirst();
        assertEquals(0, hit.turn());
        assertEquals("Zweiter über Schule", hit.within().of(texts.getOrDefault(id, "")));
        assertEquals(List.of("Absatz\nmit"), found("\"Absatz mit\""));
        TranscriptId empty = TranscriptId.create();
        order.add(empty);
        put(new TranscriptText(empty, "", List.of()));
        assertEquals(Set.of(id, empty), index.transcripts());
        assertEquals(1, search("Amt NICHT Schule").total());
    }

    @Test
    void readersAndWritersMayWorkAtOnce() throws Exception {
        List<TranscriptId> ids = List.of(TranscriptId.create(), TranscriptId.create(), TranscriptId.create());
        Filters filters = Filters.of(ids, Lookup.NONE);
        ids.forEach(id -> index.put(Samples.transcript(id, "B1: Das Amt hilft 0 mal."), Samples.speakers()));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> work = new ArrayList<>();
            for (TranscriptId id : ids) {
                work.add(threads.submit(() -> {
                    for (int i = 1; i <= 40; i++) {
                        index.put(Samples.transcript(id, "B1: Das Amt hilft " + i + " mal."), Samples.speakers());
                    }
                }));
            }
            work.add(threads.submit(() -> {
                for (int i = 0; i < 200; i++) {
                    assertEquals(3, index.search("Ämter ODER *mt", filters, 9).total());
                }
            }));
            for (Future<?> done : work) {
                done.get();
            }
        }
        assertEquals(3, index.search("\"hilft 40 mal\"", filters, 9).total());
    }
}
