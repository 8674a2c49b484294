package org.vielstimmig.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Sight;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line's entrance: options that every command has, the list of commands, and how a run ends.
@Command(
        name = "vielstimmig",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        scope = ScopeType.INHERIT,
        subcommands = {
            NewCommand.class,
            SampleCommand.class,
            InfoCommand.class,
            ImportCommand.class,
            TranscriptsCommand.class,
            ShowCommand.class,
            EditCommand.class,
            ReplaceCommand.class,
            CorrectCommand.class,
            LostCommand.class,
            TurnsSplitCommand.class,
            TurnsJoinCommand.class,
            TurnsSetCommand.class,
            RereadCommand.class,
            TranscriptSetCommand.class,
            TranscriptRemoveCommand.class,
            VariablesCommand.class,
            CodesCommand.class,
            CodeAddCommand.class,
            CodeSetCommand.class,
            CodeMoveCommand.class,
            CodeMergeCommand.class,
            CodeRemoveCommand.class,
            CodeSplitCommand.class,
            SetsCommand.class,
            SetPutCommand.class,
            SetTakeCommand.class,
            SetSetCommand.class,
            SetRemoveCommand.class,
            CodeCommand.class,
            UncodeCommand.class,
            CodingsCommand.class,
            CodingSetCommand.class,
            CodingsJoinCommand.class,
            MemoCommand.class,
            MemoSetCommand.class,
            MemoRemoveCommand.class,
            MemoLinkCommand.class,
            MemosCommand.class,
            ProgressCommand.class,
            CodersCommand.class,
            CoderAddCommand.class,
            CoderSetCommand.class,
            BlindCommand.class,
            SearchCommand.class,
            AutocodeCommand.class,
            SuggestCommand.class,
            ReleaseCommand.class,
            ReleasesCommand.class,
            CodebookCommand.class,
            QuotesCommand.class,
            QuestionnaireCommand.class,
            HistoryCommand.class,
            UndoCommand.class,
            RedoCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DumpCommand.class,
            KeysCommand.class,
            GuideCommand.class,
            HelpCommand.class,
            ShotCommand.class,
            TourCommand.class
        })
public final class Cli implements Runnable {

    static final int FAULT = 1;
    static final int USAGE = 2;
    static final int UNEXPECTED = 3;
    static final int LOCKED = 4;
    static final int KEY = 5;

    private final Run run;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "de|en")
    void lang(String tag) {
        run.setLang(Lang.of(tag)
                .orElseThrow(() -> new ProblemException(new Problem.ValueInvalid("--lang", tag, "de, en"))));
    }

    @Option(names = "--json", scope = ScopeType.INHERIT)
    void json(boolean json) {
        run.setJson(json);
    }

    @Option(names = "--coder", scope = ScopeType.INHERIT, paramLabel = "NAME")
    void coder(String name) {
        run.setCoder(name);
    }

    @Option(names = "--whose", scope = ScopeType.INHERIT, paramLabel = "all|mine|others")
    void whose(Sight.Who who) {
        run.setWhose(who);
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    private Cli(Run run) {
        this.run = run;
    }

    /// Without a command the window opens, which is not for this room: whoever comes here named no command but
    /// options that only a command can have.
    @Override
    public void run() {
        throw UsageFaults.noCommand(spec);
    }

    /// Runs one command on the process's standard streams.
    ///
    /// @return the exit code: 0 done, 1 the input is at fault, 2 usage, 3 unexpected, 4 locked, 5 key
    public static int run(String[] arguments, Pictures pictures) {
        return run(arguments, pictures, System.out, System.err);
    }

    /// The same with other streams. Both get UTF-8.
    public static int run(String[] arguments, Pictures pictures, PrintStream out, PrintStream err) {
        Run run = new Run(
                pictures,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        preset(arguments, run);
        Faults faults = new Faults(run);
        CommandLine commands = commands(run);
        commands.setOut(new PrintWriter(run.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(run.err(), true, StandardCharsets.UTF_8));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpAutoWidth(false);
        commands.setUsageHelpWidth(100);
        headings(commands, run.lang());
        commands.setParameterExceptionHandler((e, args) -> usage(e, run, faults));
        commands.setExecutionExceptionHandler((e, line, result) -> failed(e, line, faults));
        try {
            return commands.execute(arguments);
        } catch (Error fault) {
            // The library passes on only exceptions; nobody is to see a bare trace.
            return faults.unexpected(fault);
        }
    }

    /// All commands with their help texts.
    static CommandLine commands(Run run) {
        CommandLine commands = new CommandLine(new Cli(run), new Factory(run));
        commands.registerConverter(Path.class, new FilePath());
        commands.setResourceBundle(new HelpTexts(commands, run.lang()));
        return commands;
    }

    private static void headings(CommandLine command, Lang lang) {
        command.getCommandSpec().usageMessage().synopsisHeading(CliText.HEADING_USAGE.in(lang) + " ");
        command.getCommandSpec().usageMessage().commandListHeading(CliText.HEADING_COMMANDS.in(lang) + "%n");
        command.getSubcommands().values().forEach(sub -> headings(sub, lang));
    }

    /// Help and usage faults are in the right language and form even where `--lang` and `--json` stand last.
    private static void preset(String[] arguments, Run run) {
        List<String> list = List.of(arguments);
        run.setJson(list.contains("--json"));
        for (int i = 0; i < list.size(); i++) {
            String argument = list.get(i);
            String tag = argument.startsWith("--lang=")
                    ? argument.substring("--lang=".length())
                    : argument.equals("--lang") && i + 1 < list.size() ? list.get(i + 1) : "";
            Lang.of(tag).ifPresent(run::setLang);
        }
    }

    private static int usage(CommandLine.ParameterException e, Run run, Faults faults) {
        if (e.getCause() instanceof ProblemException problem) {
            return faults.problem(problem.problem(), USAGE);
        }
        Optional<Problem> noProject = UsageFaults.noProject(e);
        if (noProject.isPresent()) {
            return faults.problem(noProject.get(), FAULT);
        }
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        return faults.usage(UsageFaults.in(run.lang(), e), CliText.SEE_HELP.in(run.lang(), name));
    }

    private static int failed(Exception fault, CommandLine line, Faults faults) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        return switch (cause) {
            case ProblemException expected ->
                faults.problem(named(expected.problem(), line.getParseResult()), exit(expected.problem()));
            case Exports.Faults all -> faults.problems(all.problems(), FAULT);
            default -> faults.unexpected(cause);
        };
    }

    /// What is wrong with a value that an option brought, by the option's name.
    private static Problem named(Problem problem, CommandLine.ParseResult call) {
        return problem instanceof Problem.ValueInvalid(String field, String value, String allowed)
                        && call.hasMatchedOption("--" + field)
                ? new Problem.ValueInvalid("--" + field, value, allowed)
                : problem;
    }

    private static int exit(Problem problem) {
        return switch (problem) {
            case Problem.ProjectLocked locked -> LOCKED;
            case Problem.KeyWrong wrong -> KEY;
            default -> FAULT;
        };
    }
}
