package org.vielstimmig.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;

class IdTest {

    @Test
    void idsAreInTheOrderOfTheirText() {
        Random random = Seed.random("ids");
        List<CodeId> ids = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            ids.add(new CodeId(new UUID(i % 3 == 0 ? 7 : random.nextLong(), random.nextLong())));
        }
        assertEquals(
                ids.stream().sorted(Comparator.comparing(CodeId::toString)).toList(),
                ids.stream().sorted().toList());
        assertEquals(0, ids.getFirst().compareTo(CodeId.of(ids.getFirst().toString())));
    }
}
