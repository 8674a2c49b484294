package org.vielstimmig.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;
import picocli.CommandLine.Command;

@Command(name = "info")
final class InfoCommand extends ProjectCommand {

    InfoCommand(Run run) {
        super(run);
    }

    record Info(String id, String title, int schema, Map<String, Integer> counts, int lastStep) {}

    @Override
    int on(Session session) {
        Snapshot s = session.snapshot();
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("transcripts", s.transcripts().size());
        counts.put("codes", (int)
                s.codes().stream().filter(c -> c.mergedInto() == null).count());
        counts.put("codings", Run.await(session.view(Store::codingCount)));
        counts.put("coders", s.coders().size());
        counts.put("memos", Run.await(session.read(Store::memos)).size());
        counts.put("variables", s.variables().size());
        counts.put("releases", s.releases().size());
        counts.put("items", s.items().size());
        Info info = new Info(s.project().id().toString(), s.project().title(), Store.SCHEMA_VERSION, counts, s.step());
        run.answer(
                info,
                () -> List.of(
                        info.title(),
                        counts.entrySet().stream()
                                .map(e -> e.getKey() + " " + e.getValue())
                                .collect(Collectors.joining(", "))));
        return DONE;
    }
}
