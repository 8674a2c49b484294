package org.vielstimmig.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Ids of codes keep the order in which the codes were made.
class CodeIdTest {

    @Test
    void laterIdsAreGreater() {
        Instant when = Instant.parse("2026-03-01T10:00:00Z");
        CodeId first = CodeId.made(when);
        CodeId sooner = CodeId.made(when.plusNanos(1_000));
        CodeId later = CodeId.made(when.plusMillis(1));
        assertTrue(CodeId.inOrderOfMaking(first, sooner) < 0);
        assertTrue(CodeId.inOrderOfMaking(sooner, later) < 0);
        assertTrue(CodeId.inOrderOfMaking(later, first) > 0);
    }

    /// The example of RFC 9562, appendix A.6: 2022-02-22T19:22:22Z is 017f22e2-79b0-7….
    @Test
    void theTimeLeadsAsTheStandardHasIt() {
        UUID id = CodeId.made(Instant.parse("2022-02-22T19:22:22Z")).value();
        assertTrue(id.toString().startsWith("017f22e2-79b0-7"), id.toString());
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
    }

    @Test
    void idsThatDoNotTellComeFirst() {
        CodeId other = CodeId.of("ffffffff-ffff-4fff-bfff-ffffffffffff");
        assertTrue(CodeId.inOrderOfMaking(other, CodeId.create()) < 0);
        assertEquals(0, CodeId.inOrderOfMaking(other, other));
    }
}
