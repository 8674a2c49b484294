package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;

class IndexMarkTest {

    private static final Speaker SPEAKER =
            new Speaker(SpeakerId.of("00000000-0000-0000-0000-000000000001"), "I", "Interviewerin", Role.INTERVIEWER);

    /// A number of this very run would have every index made anew at each start.
    @Test
    void theMarkIsTheSameInEveryRun() {
        assertEquals("3-1480955693", Find.mark(3, List.of(SPEAKER)));
    }

    @Test
    void everythingThatIsIndexedIsInIt() {
        String mark = Find.mark(3, List.of(SPEAKER));
        assertNotEquals(mark, Find.mark(4, List.of(SPEAKER)));
        assertNotEquals(mark, Find.mark(3, List.of(SPEAKER.withName("Frau A."))));
        assertNotEquals(mark, Find.mark(3, List.of(SPEAKER.withRole(Role.OTHER))));
    }
}
