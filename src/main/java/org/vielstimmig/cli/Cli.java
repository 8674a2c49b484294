package org.vielstimmig.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

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
            CodeCommand.class,
            UncodeCommand.class,
            CodingsCommand.class,
            MemoCommand.class,
            MemosCommand.class,
            CodersCommand.class,
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
            ShotCommand.class,
            TourCommand.class
        })
public final class Cli {

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

    private Cli(Run run) {
        this.run = run;
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
        presetLanguage(arguments, run);
        CommandLine commands = new CommandLine(new Cli(run), new Factory(run));
        commands.setResourceBundle(new HelpTexts(commands, run.lang()));
        commands.setOut(new PrintWriter(run.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(run.err(), true, StandardCharsets.UTF_8));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpAutoWidth(false);
        commands.setUsageHelpWidth(100);
        commands.setParameterExceptionHandler((e, args) -> usage(e, run));
        commands.setExecutionExceptionHandler((e, line, result) -> failed(e, run));
        return commands.execute(arguments);
    }

    /// Help and usage faults are in the right language even where `--lang` stands last.
    private static void presetLanguage(String[] arguments, Run run) {
        List<String> list = List.of(arguments);
        for (int i = 0; i < list.size(); i++) {
            String argument = list.get(i);
            String tag = argument.startsWith("--lang=")
                    ? argument.substring("--lang=".length())
                    : argument.equals("--lang") && i + 1 < list.size() ? list.get(i + 1) : "";
            Lang.of(tag).ifPresent(run::setLang);
        }
    }

    private static int usage(CommandLine.ParameterException e, Run run) {
        if (e.getCause() instanceof ProblemException problem) {
            run.err().println(Problems.in(run.lang(), problem.problem()));
            return USAGE;
        }
        CommandLine command = e.getCommandLine();
        run.err().println(UsageFaults.in(run.lang(), e));
        run.err()
                .println(
                        CliText.SEE_HELP.in(run.lang(), command.getCommandSpec().qualifiedName()));
        return USAGE;
    }

    private static int failed(Exception fault, Run run) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        if (cause instanceof ProblemException expected) {
            run.err().println(Problems.in(run.lang(), expected.problem()));
            return switch (expected.problem()) {
                case Problem.ProjectLocked locked -> LOCKED;
                case Problem.KeyWrong wrong -> KEY;
                default -> FAULT;
            };
        }
        run.err().println(run.unexpected(cause));
        return UNEXPECTED;
    }
}
