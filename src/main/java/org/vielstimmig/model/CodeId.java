package org.vielstimmig.model;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Names a code; it outlives merging and renaming. Never reused, kept by every exchange format.
public record CodeId(UUID value) implements Id {

    private static final int NANOS_OF_MILLI = 1_000_000;

    /// A UUID of version 7 (RFC 9562): ids made later are greater, so that the codes of a project keep the order
    /// in which they were made. Nothing else is to be read from them.
    public static CodeId create() {
        return made(Instant.now());
    }

    /// @param when milliseconds lead the id, the rest of the time follows where method 3 of section 6.2 has it
    static CodeId made(Instant when) {
        long fine = (when.getNano() % NANOS_OF_MILLI) * 4096L / NANOS_OF_MILLI;
        long high = when.toEpochMilli() << 16 | 0x7000L | fine;
        long low = ThreadLocalRandom.current().nextLong() >>> 2 | 0x8000000000000000L;
        return new CodeId(new UUID(high, low));
    }

    /// Codes in the order in which they were made; those whose ids do not tell come first, always in one order.
    public static int inOrderOfMaking(CodeId one, CodeId other) {
        boolean oneTells = one.value.version() == 7;
        boolean otherTells = other.value.version() == 7;
        return oneTells == otherTells ? one.compareTo(other) : Boolean.compare(oneTells, otherTells);
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static CodeId of(String text) {
        return new CodeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
