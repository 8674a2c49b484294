package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.transcripts.ReadOptions;

class TurnsTest {

    private static final String TEXT =
            "I: Wie war das?\nB1: Schwer. Das Geld fehlte.\nB2: Uns auch.\nI: Und dann?\nB1: Dann kam B2 dazu.";

    @TempDir
    Path folder;

    private Session session;
    private Turns turns;
    private TranscriptId id;
    private Coding coding;
    private String first;

    @BeforeEach
    void open() {
        session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Person 0");
        turns = new Turns(session);
        id = Given.transcript(session, "T", TEXT);
        coding = Given.coding(session, id, "Das Geld fehlte", Given.code(session, "Geld"));
        first = Given.dump(session);
    }

    @AfterEach
    void close() {
        Session.await(session.undo());
        assertEquals(first, Given.dump(session));
        Session.await(session.redo());
        assertEquals(List.of(), Session.await(session.read(store -> store.check(true))));
        Coding now = Given.codings(session, id).getFirst();
        assertEquals(coding.quote(), now.quote());
        assertEquals(coding.quote(), now.range().of(Given.text(session, id)));
        session.close();
    }

    private Transcript transcript() {
        return session.snapshot().transcript(id).orElseThrow();
    }

    private SpeakerId speaker(String label) {
        return transcript().speakers().stream()
                .filter(s -> s.label().equals(label))
                .map(Speaker::id)
                .findFirst()
                .orElseThrow();
    }

    /// Each turn as `label@seconds words`.
    private String said() {
        TranscriptText text = Session.await(new Transcripts(session).text(id));
        return text.turns().stream()
                .map(t -> transcript().speaker(t.speaker()).map(Speaker::label).orElse("?") + "@"
                        + (t.at() == null ? "-" : t.at() / 1000) + " "
                        + t.range().of(text.text()))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aTurnSplitsInTwoWithoutBlanksBetween() {
        int second = Session.await(turns.split(id, TEXT.indexOf(" Das Geld")));
        assertEquals(3, second);
        assertEquals(
                "I@0 Wie war das? | B1@1 Schwer. | B1@- Das Geld fehlte. | B2@2 Uns auch. | I@3 Und dann? |"
                        + " B1@4 Dann kam B2 dazu.",
                said());
        assertProblem(Problem.RangeOutside.class, () -> Session.await(turns.split(id, 0)));
        assertProblem(Problem.RangeOutside.class, () -> Session.await(turns.split(id, TEXT.indexOf("Schwer"))));
    }

    @Test
    void turnsJoinWithWhatStoodBetweenThem() {
        Session.await(turns.join(id, 2, 3));
        assertEquals(
                "I@0 Wie war das? | B1@1 Schwer. Das Geld fehlte.\nB2: Uns auch. | I@3 Und dann? | B1@4 Dann kam B2"
                        + " dazu.",
                said());
        assertProblem(Problem.ValueInvalid.class, () -> Session.await(turns.join(id, 2, 2)));
        assertProblem(Problem.ValueInvalid.class, () -> Session.await(turns.join(id, 4, 9)));
    }

    @Test
    void timesShiftWhereThereAreAny() {
        assertEquals(3, Session.await(turns.shift(id, 3, 5, -2_000)));
        assertEquals(
                "I@0 Wie war das? | B1@1 Schwer. Das Geld fehlte. | B2@0 Uns auch. | I@1 Und dann? | B1@2 Dann kam B2"
                        + " dazu.",
                said());
        assertProblem(Problem.ValueInvalid.class, () -> Session.await(turns.shift(id, 1, 5, -1)));
    }

    @Test
    void aTurnCanHaveAnotherTimeOrNone() {
        assertNull(Session.await(turns.time(id, 2, null)).at());
        assertProblem(Problem.ValueInvalid.class, () -> Session.await(turns.time(id, 2, -1L)));
    }

    @Test
    void turnsAreSaidByAnotherInTheTextToo() {
        Session.await(turns.say(id, 3, 3, "B17"));
        assertEquals(
                "I@0 Wie war das? | B1@1 Schwer. Das Geld fehlte. | B17@2 Uns auch. | I@3 Und dann? | B1@4 Dann kam B2"
                        + " dazu.",
                said());
        assertEquals(TEXT.replace("B2: ", "B17: "), Given.text(session, id));
        assertProblem(Problem.NameEmpty.class, () -> Session.await(turns.say(id, 3, 3, " ")));
    }

    @Test
    void aLabelIsWrittenAnewBeforeEveryTurnAndNowhereElse() {
        Session.await(turns.relabel(id, speaker("B2"), "Person X"));
        assertEquals(TEXT.replace("B2: ", "Person X: "), Given.text(session, id));
        assertEquals("Person X", transcript().speakers().get(2).name());
        assertProblem(Problem.NameTaken.class, () -> Session.await(turns.relabel(id, speaker("Person X"), "I")));
    }

    @Test
    void twoSpeakersBecomeOne() {
        Session.await(turns.merge(id, speaker("B2"), speaker("B1")));
        assertEquals(
                "I@0 Wie war das? | B1@1 Schwer. Das Geld fehlte. | B1@2 Uns auch. | I@3 Und dann? | B1@4 Dann kam B2"
                        + " dazu.",
                said());
        assertEquals(2, transcript().speakers().size());
        assertEquals(TEXT.replace("B2: ", "B1: "), Given.text(session, id));
    }

    @Test
    void theOriginalReadAnewBringsTurnsBackIntoTheCorrectedText() {
        Session.await(turns.join(id, 2, 3));
        Session.await(new Edits(session).replace(id, "Wie war das?", "Wie war denn das alles?", false));
        first = Given.dump(session);
        Turns.Reread reread = Session.await(turns.reread(id, ReadOptions.NONE));
        Session.await(turns.accept(reread));
        assertEquals(
                "I@- Wie war denn das alles? | B1@- Schwer. Das Geld fehlte. | B2@- Uns auch. | I@- Und dann? | B1@-"
                        + " Dann kam B2 dazu.",
                said());
        assertEquals(3, transcript().speakers().size());
    }

    private static void assertProblem(Class<? extends Problem> problem, Runnable work) {
        assertInstanceOf(
                problem, assertThrows(ProblemException.class, work::run).problem());
    }
}
