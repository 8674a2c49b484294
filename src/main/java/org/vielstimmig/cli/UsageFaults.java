package org.vielstimmig.cli;

import java.util.stream.Collectors;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.Lang;
import picocli.CommandLine;

/// What is wrong with a call, in the person's language.
final class UsageFaults {

    private UsageFaults() {}

    static String in(Lang lang, CommandLine.ParameterException fault) {
        return switch (fault) {
            case CommandLine.MissingParameterException missing ->
                CliText.MISSING.in(
                        lang,
                        missing.getMissing().stream()
                                .map(a -> a.isOption()
                                        ? ((CommandLine.Model.OptionSpec) a).longestName()
                                        : a.paramLabel())
                                .collect(Collectors.joining(", ")));
            case CommandLine.UnmatchedArgumentException unmatched ->
                CliText.UNMATCHED.in(lang, String.join(" ", unmatched.getUnmatched()));
            default -> CliText.USAGE_FAULT.in(lang, String.valueOf(fault.getMessage()));
        };
    }
}
