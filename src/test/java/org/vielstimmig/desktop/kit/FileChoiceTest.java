package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Names of files that are about to be written.
class FileChoiceTest {

    private static final List<FileChoice.Kind> KINDS = FileChoice.Kind.of(List.of("docx", "xlsx", "pdf"));

    private static Path ended(String name, @Nullable String chosen) {
        return FileChoice.ended(
                Path.of(name), chosen == null ? null : new FileChooser.ExtensionFilter(chosen, "*." + chosen), KINDS);
    }

    @Test
    void everyFileHasAnEndingThatIsKnown() {
        assertEquals(Path.of("a.docx"), ended("a", null));
        assertEquals(Path.of("Amt 2.5.xlsx"), ended("Amt 2.5", "xlsx"));
        assertEquals(Path.of("a.PDF"), ended("a.PDF", "docx"));
        assertEquals(Path.of("folder/Stand 3.docx"), ended("folder/Stand 3", "docx"));
    }

    @Test
    void whatNoSystemTakesIsNotProposed() {
        assertEquals("Hilfe- was- - wer-.docx", FileChoice.proposed("Hilfe: was? / wer? ", KINDS));
    }
}
