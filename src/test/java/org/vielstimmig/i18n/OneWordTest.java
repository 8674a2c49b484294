package org.vielstimmig.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One thing has one word, wherever it is spoken of.
class OneWordTest {

    /// Data about a file and the lack of a value are no variables.
    private static final List<Text> OTHERS = List.of(
            FindingText.NO_TALK,
            ImportText.NO_TALK,
            CliText.IMPORT_NO_TALK,
            VariableText.EMPTY_VALUE,
            PassagesText.NOT_RECORDED,
            ReportText.NOT_RECORDED,
            CodingText.GROUP_OTHERS,
            CliText.OPTION_PART);

    @Test
    void variablesAreCalledVariables() {
        List<Text> all = Stream.<Text[]>of(
                        VariableText.values(),
                        TranscriptText.values(),
                        ImportText.values(),
                        ListsText.values(),
                        StepText.values(),
                        HistoryText.values(),
                        PassagesText.values(),
                        FrameText.values(),
                        CliText.values(),
                        FindingText.values(),
                        ProblemText.values())
                .flatMap(Stream::of)
                .toList();
        Pattern other = Pattern.compile("\\bAngaben?\\b|\\b[Ff]acts?\\b");
        assertEquals(
                List.of(),
                all.stream()
                        .filter(text -> !OTHERS.contains(text))
                        .filter(text ->
                                other.matcher(text.de() + " " + text.en()).find())
                        .toList());
        for (Text text : List.of(
                VariableText.MANAGE,
                VariableText.NEW,
                VariableText.LOOK,
                VariableText.USE_VARIABLE,
                TranscriptText.VARIABLES,
                PassagesText.VARIABLES,
                FrameText.EXPORT_VARIABLES,
                StepText.VARIABLES_CHANGED)) {
            assertTrue(text.de().contains("Variable"), text.de());
            assertTrue(text.en().toLowerCase(Lang.EN.locale()).contains("variable"), text.en());
        }
    }
}
