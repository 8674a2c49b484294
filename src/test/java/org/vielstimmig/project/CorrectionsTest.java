package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TranscriptId;

class CorrectionsTest {

    @TempDir
    Path folder;

    private Session session;
    private Corrections corrections;
    private TranscriptId one;
    private TranscriptId two;
    private Coding coding;

    @BeforeEach
    void open() {
        session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Person 0");
        corrections = new Corrections(session);
        one = Given.transcript(session, "T", "I: Und Anna?\nB1: Anna hat den Verein gegründet, mit annähernd nichts.");
        two = Given.transcript(session, "U", "B1: Annas Anna! ANNA sagt es.");
        coding = Given.coding(session, one, "Anna hat den Verein", Given.code(session, "Thema"));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), Session.await(session.read(store -> store.check(true))));
        session.close();
    }

    private List<Corrections.Place> find(String words, boolean whole, boolean ignoreCase) {
        return Session.await(corrections.find(new Corrections.Wanted(words, whole, ignoreCase, Set.of())));
    }

    @Test
    void placesAreSeenBeforeTheyAreReplacedInOneStep() {
        assertEquals(4, find("Anna", false, false).size());
        assertEquals(3, find("Anna", true, false).size());
        assertEquals(4, find("anna", true, true).size());
        Corrections.Place second = find("Anna", true, false).get(1);
        assertEquals(2, second.turn());
        assertEquals(one, second.transcript());
        assertEquals("Anna", second.kwic().found());
        assertEquals(
                " hat den Verein gegründet, mit annähernd nichts.",
                second.kwic().after());
        String before = Given.dump(session);
        int steps = session.performed();
        Map<TranscriptId, Edits.Result> results =
                Session.await(corrections.replace(find("anna", true, true), "[Vorname 1]"));
        assertEquals(steps + 1, session.performed());
        assertEquals(List.of(one, two), List.copyOf(results.keySet()));
        assertEquals("B1: Annas [Vorname 1]! [Vorname 1] sagt es.", Given.text(session, two));
        assertEquals(
                "[Vorname 1] hat den Verein",
                Given.codings(session, one).getFirst().quote());
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
    }

    @Test
    void placesThatAreNoLongerThereAreNotReplaced() {
        List<Corrections.Place> places = find("Anna", true, false);
        Session.await(new Edits(session).replace(one, "Und", "Na und", false));
        String before = Given.dump(session);
        assertInstanceOf(
                Problem.QuoteMissing.class,
                assertThrows(ProblemException.class, () -> Session.await(corrections.replace(places, "x")))
                        .problem());
        assertEquals(before, Given.dump(session));
        assertInstanceOf(
                Problem.QueryFault.class,
                assertThrows(ProblemException.class, () -> find("", false, false))
                        .problem());
    }

    @Test
    void aCorrectedTextIsComparedAndThenTakenOver() {
        Coding nothing = Given.coding(session, one, "annähernd nichts", Given.code(session, "Anderes"));
        String before = Given.dump(session);
        String corrected = "I: Und Anna?\r\nB1: Also Anna hat den Sportverein gegründet, mit.";
        Corrections.Comparison comparison = Session.await(corrections.compare(one, corrected));
        assertEquals(before, Given.dump(session));
        assertEquals(
                List.of(nothing.id()),
                comparison.lost().stream().map(Coding::id).toList());
        assertEquals(
                List.of("Anna hat den Sportverein"),
                comparison.moved().stream().map(Coding::quote).toList());
        assertTrue(comparison.share() > 0.1 && comparison.share() < 0.5, comparison.share() + "");
        Edits.Result result = Session.await(corrections.adopt(comparison));
        assertEquals(corrected.replace("\r", ""), Given.text(session, one));
        assertEquals(
                List.of(nothing.id()), result.emptied().stream().map(Coding::id).toList());
        assertEquals(
                "Anna hat den Sportverein",
                Given.codings(session, one).getFirst().quote());
        assertEquals(
                List.of("annähernd nichts"),
                Session.await(corrections.lost()).stream().map(Coding::quote).toList());
        assertInstanceOf(
                Problem.QuoteMissing.class,
                assertThrows(ProblemException.class, () -> Session.await(corrections.adopt(comparison)))
                        .problem());
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
        assertEquals(List.of(), Session.await(corrections.lost()));
        assertEquals(coding, Given.codings(session, one).getFirst());
    }
}
