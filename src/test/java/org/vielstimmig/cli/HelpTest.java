package org.vielstimmig.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.Lang;
import picocli.CommandLine;

/// What `--help` says.
class HelpTest {

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyCommandOptionAndParameterIsDescribedInTheProgramsOwnWords(Lang lang) {
        Set<String> words =
                Arrays.stream(CliText.values()).map(text -> text.in(lang)).collect(Collectors.toSet());
        List<String> bare = new ArrayList<>();
        Answer.all(Answer.commands(lang)).map(CommandLine::getCommandSpec).forEach(spec -> {
            String name = spec.qualifiedName();
            if (!described(words, spec.usageMessage().description())) {
                bare.add(name);
            }
            spec.options().stream()
                    .filter(option -> !described(words, option.description()))
                    .forEach(option -> bare.add(name + " " + option.longestName()));
            spec.positionalParameters().stream()
                    .filter(parameter -> !described(words, parameter.description()))
                    .forEach(parameter -> bare.add(name + " " + parameter.paramLabel()));
        });
        assertEquals(List.of(), bare);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theDescriptionsStandInTheHelp(Lang lang) {
        String help = Answer.done("undo", "--help", "--lang", lang.tag()).out();
        assertTrue(help.contains(CliText.UNDO.in(lang)), help);
        assertTrue(help.contains(CliText.OPTION_CODER.in(lang)), help);
        assertTrue(help.contains(CliText.OPTION_HELP.in(lang)), help);
        assertTrue(help.contains(CliText.PARAMETER_PROJECT.in(lang)), help);
    }

    private static boolean described(Set<String> words, String... description) {
        return description.length == 1 && words.contains(description[0]);
    }
}
