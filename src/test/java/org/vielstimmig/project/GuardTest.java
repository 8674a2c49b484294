package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Problem;

/// What goes wrong while one file is read is said of that file.
class GuardTest {

    private static Problem of(Error fault) {
        Object outcome = Transcripts.guarded(Path.of("a", "Gespräch.RTF"), () -> {
            throw fault;
        });
        return assertInstanceOf(Transcripts.Failed.class, outcome).problem();
    }

    @Test
    void evenErrorsAreProblemsOfTheFile() {
        assertEquals(
                "rtf",
                assertInstanceOf(Problem.FileDamaged.class, of(new StackOverflowError()))
                        .format());
        assertInstanceOf(Problem.FileTooLarge.class, of(new OutOfMemoryError()));
        assertInstanceOf(Problem.FileUnreadable.class, of(new NoClassDefFoundError("x")));
    }
}
