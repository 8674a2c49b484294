package org.vielstimmig.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.project.Session;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One call of the command line as a script makes it, and what came back; no pictures are drawn here.
record Answer(int code, String out, String err) {

    /// An invented interview that the tests of several commands work on.
    static final String INTERVIEW = """
        Erfundenes Gespräch für die Tests

        I: Was hat Ihnen geholfen? #00:00:05-0#

        B: Eine feste Ansprechperson im Amt. Ohne die hätten wir aufgegeben. #00:00:14-2#

        I: Und was hat gefehlt? #00:00:17-0#

        B: Geld für die Räume, und Migrant*innen in den Gremien. #00:00:25-9#
        """;

    static Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(
                arguments,
                new NoPictures(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// All commands as they are described in a language.
    static CommandLine commands(Lang lang) {
        Run run = new Run(new NoPictures(), System.out, System.err);
        run.setLang(lang);
        return Cli.commands(run);
    }

    /// A command and all that stand under it.
    static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(Answer::all));
    }

    /// A call that must go well.
    static Answer done(String... arguments) {
        Answer answer = run(arguments);
        assertEquals(0, answer.code(), () -> String.join(" ", arguments) + ": " + answer.err());
        return answer;
    }

    /// The document that a call which must go well answers with.
    static JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        return done(all.toArray(String[]::new)).json();
    }

    /// What a call says that must be refused.
    static String refused(String... arguments) {
        Answer answer = run(arguments);
        assertEquals(1, answer.code(), () -> String.join(" ", arguments) + ": " + answer.err());
        return answer.err();
    }

    JsonNode json() {
        return JsonMapper.builder().build().readTree(out);
    }

    private record NoPictures() implements Pictures {
        @Override
        public List<String> workspaces() {
            return List.of("coding");
        }

        @Override
        public void draw(@Nullable Session session, String workspace, Look look, Subject subject, Path out) {}
    }
}
