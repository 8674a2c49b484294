package org.vielstimmig.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void everyReportIsHeard() {
        List<Progress.State> heard = new ArrayList<>();
        Progress progress = new Progress(heard::add);
        progress.phase(Phase.READING, 4, "a.rtf");
        progress.done(1);
        progress.done(4, "b.rtf");
        assertEquals(
                List.of(
                        new Progress.State(Phase.READING, 0, 4, "a.rtf"),
                        new Progress.State(Phase.READING, 1, 4, "a.rtf"),
                        new Progress.State(Phase.READING, 4, 4, "b.rtf")),
                heard);
        assertEquals(1.0, progress.state().share());
    }

    @Test
    void shareStaysBetweenNoughtAndOneAndIsUnknownWithoutTotal() {
        assertEquals(-1, new Progress.State(Phase.READING, 7, 0, "").share());
        assertEquals(1, new Progress.State(Phase.READING, 9, 4, "").share());
        assertEquals(0.25, new Progress.State(Phase.READING, 1, 4, "").share());
    }

    @Test
    void cancelledWorkStopsAtItsNextReport() {
        Progress progress = Progress.none();
        progress.done(1);
        progress.cancel();
        assertThrows(CancellationException.class, () -> progress.done(2));
        assertThrows(CancellationException.class, progress::stopIfCancelled);
        assertEquals(1, progress.state().done());
    }

    @Test
    void partsAddUpToTheWhole() {
        Progress whole = Progress.none();
        Progress second = whole.part(1, 4);
        second.phase(Phase.WRITING, 10, "x");
        assertEquals(0.25, whole.state().share(), 1e-9);
        second.done(5);
        assertEquals(0.375, whole.state().share(), 1e-9);
        second.done(10);
        assertEquals(0.5, whole.state().share(), 1e-9);
        assertEquals(Phase.WRITING, whole.state().phase());
        assertThrows(IllegalArgumentException.class, () -> whole.part(4, 4));
    }

    @Test
    void cancellingTheWholeCancelsItsParts() {
        Progress whole = Progress.none();
        Progress part = whole.part(0, 2).part(0, 3);
        whole.cancel();
        assertTrue(part.isCancelled());
        assertThrows(CancellationException.class, () -> part.done(1));
    }
}
