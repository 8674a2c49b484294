package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What `--help` says, for those who ask the other way round.
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {

    private final Run run;

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "COMMAND")
    List<String> names = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    HelpCommand(Run run) {
        this.run = run;
    }

    record HelpShape(String command, String help) {}

    @Override
    public Integer call() {
        CommandLine asked = spec.root().commandLine();
        for (String name : names) {
            CommandLine next = asked.getSubcommands().get(name);
            if (next == null) {
                throw UsageFaults.unknownCommand(spec, name);
            }
            asked = next;
        }
        String help = asked.getUsageMessage();
        run.answer(
                new HelpShape(asked.getCommandSpec().qualifiedName(), help),
                () -> help.stripTrailing().lines().toList());
        return 0;
    }
}
