package org.vielstimmig.cli;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.model.Problem;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Says that a command could not do what it should: a sentence on standard error and, where JSON was asked for
/// and nothing was answered yet, the same as the one document on standard output.
final class Faults {

    private final Run run;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultVisibility(v -> v.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    Faults(Run run) {
        this.run = run;
    }

    record Shape(Error error) {}

    /// @param kind    what went wrong, for scripts: a problem's name, `usage` or `unexpected`
    /// @param message the sentence for people, in the language of the call
    /// @param exit    the exit code
    /// @param about   the problem's own data, absent for what is no problem
    record Error(
            String kind, String message, int exit, @Nullable Object about) {}

    /// @return the exit code
    int problem(Problem problem, int exit) {
        String message = Problems.in(run.lang(), problem);
        run.err().println(message);
        return shape(new Error(kind(problem), message, exit, problem));
    }

    /// Several at once, as a questionnaire has them before an export.
    int problems(List<? extends Problem> problems, int exit) {
        List<String> messages =
                problems.stream().map(p -> Problems.in(run.lang(), p)).toList();
        messages.forEach(run.err()::println);
        return shape(new Error(kind(problems.getFirst()), String.join("\n", messages), exit, problems));
    }

    int usage(String message, String help) {
        run.err().println(message);
        run.err().println(help);
        return shape(new Error("usage", message, Cli.USAGE, null));
    }

    int unexpected(Throwable fault) {
        String message = run.unexpected(fault);
        run.err().println(message);
        return shape(new Error("unexpected", message, Cli.UNEXPECTED, null));
    }

    private int shape(Error error) {
        run.document(() -> mapper.writeValueAsString(new Shape(error)));
        return error.exit();
    }

    private static String kind(Problem problem) {
        return problem.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }
}
