package org.vielstimmig.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.cli.Answer.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.i18n.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import tools.jackson.databind.JsonNode;

/// Calls that cannot be done: one sentence that says why, the right exit code, nothing changed.
class BadInputTest {

    /// Calls on a project with one interview and one code. `P` is the project, `D` a folder, `E` an empty word.
    private static final String REFUSED = """
        2 history P --limit -1
        2 history P --limit x
        2 search P Amt --limit -1
        2 suggest P --code Amt --limit -1
        2 codings P --limit -1
        2 codings P --from -1
        1 codings P --sort variable
        1 codings P --weight 90..10
        1 codings P --weight 200
        2 code-move P Amt --index -1
        1 code-move P
        1 correct P Gespräch P --at-most -1
        1 turns-split P Gespräch --at -1
        1 turns-split P Gespräch --at 99999
        1 turns-split P Gespräch --quote nirgends
        1 turns-join P Gespräch 3 1
        1 turns-set P Gespräch 99 --label B
        1 reread P Gespräch --label Niemand
        1 reread P Gespräch --profile quatsch
        2 reread P Gespräch --marks quer
        1 code P Gespräch --answer 9 --with Amt
        1 code P Gespräch --turns 3-1 --with Amt
        1 code P Gespräch --speaker Niemand --with Amt
        2 code P Gespräch --turn 1 --with Amt --weight 5
        2 code P Gespräch --turn 1 --with Amt --memo Text
        1 code P Gespräch --turn 1 --in-vivo
        1 code P Gespräch --at 9:5 --with Amt
        1 edit P Gespräch --at 0:99999 --by x
        1 replace P E --by x
        2 variables P --values a
        2 variables P --name a
        2 variables P --replace
        1 transcript-set P Gespräch --set =x
        1 transcript-set P Gespräch --title E
        1 autocode P Amt --with Amt
        1 autocode P --with Amt
        1 memo P project E
        1 memo P diary:gestern Text
        1 undo P 99
        1 undo P 0
        2 help quatsch
        2 info E
        2 codebook P --out E
        1 codebook P --out D
        1 backup P --out D
        1 correct P Gespräch D/fehlt.txt
        1 variables P --import D
        """;

    @TempDir
    Path folder;

    private Path project = Path.of("");

    @BeforeEach
    void project() throws Exception {
        project = folder.resolve("Probe.vielstimmig");
        Path interview = folder.resolve("Gespräch.txt");
        Files.writeString(interview, Answer.INTERVIEW);
        done("new", project.toString());
        done("import", project.toString(), interview.toString());
        done("code-add", project.toString(), "Amt");
    }

    @Test
    void whatCannotBeDoneIsRefusedAndNothingChanges() {
        String before = done("dump", project.toString()).out();
        Path empty = folder.resolve("Ordner.docx");
        assertTrue(empty.toFile().mkdir());
        assertAll(REFUSED.lines().flatMap(line -> {
            int exit = Integer.parseInt(line.substring(0, 1));
            List<String> call = Stream.of(line.substring(2).split(" "))
                    .map(word -> word.equals("P") ? project.toString() : word)
                    .map(word -> word.equals("E") ? "" : word)
                    .map(word -> word.startsWith("D") ? empty + word.substring(1) : word)
                    .toList();
            return Stream.of(() -> refused(call, exit));
        }));
        assertEquals(before, done("dump", project.toString()).out());
    }

    @Test
    void noCommandTakesForAProjectWhatIsNone() throws Exception {
        List<Path> none = List.of(
                folder.resolve("fehlt.vielstimmig"),
                Files.createDirectory(folder.resolve("Ordner.vielstimmig")),
                Files.writeString(folder.resolve("Text.vielstimmig"), "Kein Projekt.\n"),
                Files.createFile(folder.resolve("leer.vielstimmig")));
        List<Executable> calls = new ArrayList<>();
        for (CommandLine command : Answer.all(Answer.commands(Lang.DE)).toList()) {
            CommandSpec spec = command.getCommandSpec();
            if (spec.userObject() instanceof ProjectCommand) {
                none.forEach(path -> calls.add(() -> refused(call(spec, path), 1)));
            }
        }
        assertTrue(calls.size() > 200, calls.size() + " calls");
        assertAll(calls.stream());
        assertFalse(Files.exists(none.getFirst()));
    }

    /// What a deed refuses is called by the option it came with.
    @Test
    void aFaultNamesTheOption() {
        String name = project.toString();
        for (List<String> call : List.of(
                List.of("codings", name, "--weight", "0..200"),
                List.of("transcript-set", name, "Gespräch", "--date", "gestern"),
                List.of("transcript-set", name, "Gespräch", "--language", "quatsch"))) {
            Answer answer = Answer.run(call.toArray(String[]::new));
            assertEquals(1, answer.code(), answer::toString);
            assertTrue(answer.err().contains(call.get(call.size() - 2)), answer::toString);
        }
    }

    /// As in the window, a state of the codebook needs no words.
    @Test
    void aReleaseNeedsNoNote() {
        done("release", project.toString());
        assertEquals(
                "",
                done("releases", project.toString(), "--json")
                        .json()
                        .get(0)
                        .get("note")
                        .asString());
    }

    @Test
    void withoutJsonAFaultLeavesTheAnswerEmpty() {
        Answer answer = Answer.run("info", folder.resolve("fehlt.vielstimmig").toString());
        assertEquals(1, answer.code());
        assertEquals("", answer.out());
    }

    private static void refused(List<String> call, int exit) {
        List<String> asked = new ArrayList<>(call);
        asked.add("--json");
        Answer answer = Answer.run(asked.toArray(String[]::new));
        String name = String.join(" ", call) + ": " + answer;
        assertEquals(exit, answer.code(), name);
        // A fault of usage is followed by where to find help.
        assertEquals(exit == Cli.USAGE ? 2 : 1, answer.err().lines().count(), name);
        JsonNode error = answer.json().get("error");
        assertNotNull(error, name);
        assertEquals(exit, error.get("exit").asInt(), name);
        assertTrue(answer.err().startsWith(error.get("message").asString()), name);
    }

    /// A call with everything that a command needs.
    private static List<String> call(CommandSpec command, Path project) {
        List<String> call = new ArrayList<>(List.of(command.qualifiedName(" ").split(" ")));
        call.removeFirst();
        call.add(project.toString());
        command.positionalParameters().stream()
                .sorted(Comparator.comparingInt(p -> p.index().min()))
                .skip(1)
                .filter(PositionalParamSpec::required)
                .forEach(p -> call.add(value(p.type(), p.paramLabel())));
        Stream.concat(
                        command.options().stream().filter(o -> o.required() && o.group() == null),
                        command.argGroups().stream()
                                .filter(g -> g.multiplicity().min() > 0)
                                .map(ArgGroupSpec::options)
                                .map(List::getFirst))
                .forEach(o -> option(call, o));
        return call;
    }

    private static void option(List<String> call, OptionSpec option) {
        call.add(option.longestName());
        if (option.arity().max() > 0) {
            call.add(value(option.type(), option.paramLabel()));
        }
    }

    private static String value(Class<?> type, String label) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        return type == int.class || type == Integer.class ? "1" : label.equals("on|off") ? "on" : label;
    }
}
