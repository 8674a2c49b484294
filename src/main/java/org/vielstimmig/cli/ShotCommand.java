package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "shot")
final class ShotCommand extends ProjectCommand {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final int SMALLEST = 400;

    @Parameters(index = "1", paramLabel = "WORKSPACE")
    @SuppressWarnings("NullAway.Init")
    String workspace;

    @Parameters(index = "2", paramLabel = "OUT")
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Option(names = "--transcript", paramLabel = "T")
    @Nullable
    String transcript;

    @Option(names = "--code", paramLabel = "PATH")
    @Nullable
    String code;

    @Option(names = "--query", paramLabel = "QUERY")
    @Nullable
    String query;

    @Option(names = "--part", paramLabel = "PART")
    @Nullable
    String part;

    @Option(names = "--file", paramLabel = "FILE")
    List<Path> files = new ArrayList<>();

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light")
    String theme = "light";

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1440x900")
    String size = "1440x900";

    ShotCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        List<String> known = run.pictures().workspaces();
        if (!known.contains(workspace)) {
            throw new ProblemException(new Problem.ValueInvalid("WORKSPACE", workspace, String.join(", ", known)));
        }
        if (!theme.equals("light") && !theme.equals("dark")) {
            throw new ProblemException(new Problem.ValueInvalid("--theme", theme, "light, dark"));
        }
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < SMALLEST) {
            throw new ProblemException(new Problem.ValueInvalid("--size", size, "1440x900"));
        }
        Pictures.Look look = new Pictures.Look(
                run.lang(),
                theme.equals("dark"),
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)));
        run.pictures().draw(session, workspace, look, new Pictures.Subject(transcript, code, query, part, files), out);
        run.wrote(out);
        return DONE;
    }
}
