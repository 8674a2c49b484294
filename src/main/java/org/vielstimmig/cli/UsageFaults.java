package org.vielstimmig.cli;

import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ProblemText;
import org.vielstimmig.model.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What is wrong with a call, in the person's language. picocli's own sentences are English and are never
/// shown.
final class UsageFaults {

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

    /// With a folder before it, or with an ending.
    private static final Pattern FILE = Pattern.compile(".*[/\\\\].*|.+\\.\\p{Alnum}{1,12}");

    private UsageFaults() {}

    /// A fault that the command itself finds, in the words of [CliText].
    static final class Said extends CommandLine.ParameterException {

        @Serial
        private static final long serialVersionUID = 1;

        private final CliText text;
        private final String[] values;

        private Said(CommandSpec command, CliText text, String... values) {
            super(command.commandLine(), text.name());
            this.text = text;
            this.values = values.clone();
        }

        private String in(Lang lang) {
            return text.in(lang, (Object[]) values);
        }
    }

    /// A group of commands was called without saying which.
    static Said noCommand(CommandSpec group) {
        return new Said(
                group,
                CliText.MISSING_COMMAND,
                String.join(", ", group.commandLine().getSubcommands().keySet()));
    }

    static Said unknownCommand(CommandSpec command, String name) {
        return new Said(command, CliText.UNMATCHED, name);
    }

    /// An option was given that would go unheeded.
    ///
    /// @param with one of these would have to be there
    static Said alone(CommandSpec command, String option, String with) {
        return new Said(command, CliText.ONLY_WITH, option, with);
    }

    static String in(Lang lang, CommandLine.ParameterException fault) {
        return switch (fault) {
            case Said said -> said.in(lang);
            case CommandLine.MissingParameterException missing -> missing(lang, missing);
            case CommandLine.UnmatchedArgumentException unmatched -> unmatched(lang, unmatched);
            case CommandLine.OverwrittenOptionException twice ->
                CliText.OPTION_TWICE.in(lang, name(twice.getOverwritten()));
            case CommandLine.MutuallyExclusiveArgsException both -> CliText.ONLY_ONE_OF.in(lang, options(both));
            default -> other(lang, fault);
        };
    }

    /// What is wrong with a file that stands where a command should: whoever names one alone wants it opened.
    static Optional<Problem> noProject(CommandLine.ParameterException fault) {
        boolean alone = fault instanceof CommandLine.UnmatchedArgumentException unmatched
                && unmatched.getUnmatched().size() == 1
                && fault.getCommandLine().getParent() == null;
        if (!alone) {
            return Optional.empty();
        }
        String named =
                ((CommandLine.UnmatchedArgumentException) fault).getUnmatched().getFirst();
        try {
            if (!named.startsWith("-") && Files.exists(Path.of(named))) {
                return Optional.of(new Problem.NotAProject(named));
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return !named.startsWith("-") && FILE.matcher(named).matches()
                ? Optional.of(new Problem.FileMissing(named))
                : Optional.empty();
    }

    private static String missing(Lang lang, CommandLine.MissingParameterException fault) {
        String names = fault.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", "));
        // An option that is there but ends the call, or is followed by another one.
        boolean value = fault.getMissing().stream().allMatch(ArgSpec::isOption)
                && String.valueOf(fault.getMessage()).contains("for option");
        if (names.isEmpty()) {
            names = options(fault);
        }
        return (value ? CliText.MISSING_VALUE : CliText.MISSING).in(lang, names);
    }

    private static String unmatched(Lang lang, CommandLine.UnmatchedArgumentException fault) {
        String said = CliText.UNMATCHED.in(lang, String.join(" ", fault.getUnmatched()));
        List<String> near = fault.getSuggestions();
        return near.isEmpty()
                ? said
                : said + " "
                        + CliText.DID_YOU_MEAN.in(lang, near.stream().limit(3).collect(Collectors.joining(", ")));
    }

    private static String other(Lang lang, CommandLine.ParameterException fault) {
        ArgSpec argument = fault.getArgSpec();
        if (argument == null) {
            String options = options(fault);
            return options.isEmpty() ? CliText.USAGE_FAULT.in(lang) : CliText.USAGE_FAULT_AT.in(lang, options);
        }
        String value = fault.getValue();
        return value == null
                ? CliText.USAGE_FAULT_AT.in(lang, name(argument))
                : ProblemText.VALUE_INVALID.in(lang, name(argument), value, allowed(lang, argument));
    }

    private static String allowed(Lang lang, ArgSpec argument) {
        Class<?> type = argument.isMultiValue() && argument.auxiliaryTypes().length > 0
                ? argument.auxiliaryTypes()[0]
                : argument.type();
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        if (type == Path.class) {
            return CliText.FILE_PATH.in(lang);
        }
        if (Stream.of(argument.converters()).anyMatch(Count.class::isInstance)) {
            return CliText.COUNT.in(lang);
        }
        boolean whole = type == int.class || type == Integer.class || type == long.class || type == Long.class;
        return whole ? CliText.WHOLE_NUMBER.in(lang) : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /// The options a sentence of picocli's names.
    private static String options(CommandLine.ParameterException fault) {
        List<String> names = new ArrayList<>();
        Matcher matcher = OPTION.matcher(String.valueOf(fault.getMessage()));
        while (matcher.find()) {
            if (!names.contains(matcher.group())) {
                names.add(matcher.group());
            }
        }
        return String.join(", ", names);
    }
}
