package org.vielstimmig.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.settings.Gesture;
import org.vielstimmig.settings.KeyBook;
import org.vielstimmig.settings.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "keys")
final class KeysCommand implements Callable<Integer> {

    @Option(names = "--set", paramLabel = "ID=KEY")
    Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--reset", paramLabel = "ID|all")
    List<String> reset = List.of();

    private final Run run;

    KeysCommand(Run run) {
        this.run = run;
    }

    record KeyShape(String id, String key, String first, String words) {}

    @Override
    public Integer call() {
        KeyBook book = new KeyBook(new SettingsFile(run.home()));
        for (String id : reset) {
            if (id.equals("all")) {
                book.resetAll();
            } else {
                book.reset(gesture("--reset", id));
            }
        }
        set.forEach((id, key) -> book.set(gesture("--set", id), key));
        List<KeyShape> keys = Arrays.stream(Gesture.values())
                .map(g -> new KeyShape(g.id(), book.key(g), g.firstKey(), run.say(g.text())))
                .toList();
        run.answer(
                keys,
                () -> keys.stream()
                        .map(k -> Shapes.row(k.id(), k.key(), k.words()))
                        .toList());
        return 0;
    }

    private static Gesture gesture(String option, String id) {
        return Gesture.of(id)
                .orElseThrow(() -> new ProblemException(new Problem.ValueInvalid(
                        option,
                        id,
                        Arrays.stream(Gesture.values()).map(Gesture::id).collect(Collectors.joining(", ")))));
    }
}
