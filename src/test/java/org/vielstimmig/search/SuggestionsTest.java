package org.vielstimmig.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

class SuggestionsTest {

    private static final List<String> ABOUT_MONEY = List.of(
            "Der Antrag auf Förderung war zu lang.",
            "Ohne Eigenmittel gibt es keine Förderung, und der Antrag scheitert.",
            "Für den Antrag braucht man Eigenmittel.",
            "Die Förderung endet jedes Jahr, dann kommt ein neuer Antrag.",
            "Eigenmittel hat unser Verein keine.",
            "Wir schreiben Anträge für eine Förderung, die nie kommt.");

    private static final List<String> ABOUT_OTHERS = List.of(
            "Am Sonntag kochen wir zusammen im Garten.",
            "Die Kinder lernen am Nachmittag Deutsch und Türkisch.",
            "Unser Verein hat einen Chor gegründet.",
            "Der Bus fährt nur jede Stunde in das Dorf.",
            "Meine Mutter hat mir das Nähen gezeigt.",
            "Im Winter ist es in der Halle kalt.");

    private final SearchIndex index = SearchIndex.inMemory();
    private final TranscriptId id = TranscriptId.create();
    private final List<Turn> turns = new ArrayList<>();
    private String text = "";

    @BeforeEach
    void fill() {
        StringBuilder all = new StringBuilder();
        for (int round = 0; round < 5; round++) {
            ABOUT_OTHERS.forEach(line -> add(all, line));
        }
        ABOUT_MONEY.forEach(line -> add(all, line));
        text = all.toString();
        index.put(new TranscriptText(id, text, TranscriptText.numbered(turns)), List.of());
    }

    private void add(StringBuilder all, String line) {
        turns.add(new Turn(0, null, new TextRange(all.length(), all.length() + line.length()), null));
        all.append(line).append("\n\n");
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<Suggestion> suggest(List<String> passages, List<TextRange> known) {
        return index.suggest(passages, Map.of(id, known), Filters.of(List.of(id), Lookup.NONE), 10);
    }

    private TextRange range(String line) {
        int start = text.indexOf(line);
        return new TextRange(start, start + line.length());
    }

    @Test
    void whatSpeaksLikeThePassagesIsSuggestedWithReasons() {
        List<String> coded = ABOUT_MONEY.subList(0, 5);
        List<Suggestion> suggestions =
                suggest(coded, coded.stream().map(this::range).toList());
        assertFalse(suggestions.isEmpty());
        Suggestion best = suggestions.getFirst();
        assertEquals(ABOUT_MONEY.get(5), best.within().of(text));
        assertTrue(best.because().contains("Antrag"), best.toString());
        assertTrue(best.because().contains("Förderung"), best.toString());
        assertTrue(best.ranges().stream().map(range -> range.of(text)).toList().contains("Förderung"), best.toString());
        assertTrue(best.score() > 0);
        for (Suggestion suggestion : suggestions) {
            assertTrue(
                    coded.stream().noneMatch(line -> range(line).overlaps(suggestion.within())), "known ones stay out");
        }
    }

    @Test
    void aRejectedTurnDoesNotComeBack() {
        List<String> coded = ABOUT_MONEY.subList(0, 5);
        List<TextRange> known = ABOUT_MONEY.stream().map(this::range).toList();
        assertTrue(suggest(coded, known).stream()
                .noneMatch(suggestion -> suggestion.within().equals(range(ABOUT_MONEY.get(5)))));
    }

    @Test
    void fourPassagesAreTooFew() {
        assertEquals(List.of(), suggest(ABOUT_MONEY.subList(0, Suggestions.FEWEST_PASSAGES - 1), List.of()));
    }
}
