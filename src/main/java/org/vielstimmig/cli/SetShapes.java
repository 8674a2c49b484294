package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.store.Snapshot;

/// Code sets on the command line.
final class SetShapes {

    private SetShapes() {}

    record SetShape(String id, String name, int position, List<String> codes) {}

    static SetShape of(Snapshot snapshot, CodeSet set) {
        CodeTree tree = new CodeTree(snapshot.codes());
        return new SetShape(
                set.id().toString(),
                set.name(),
                set.position(),
                set.codes().stream().map(tree::path).toList());
    }

    static List<CodeId> codes(Snapshot snapshot, List<String> paths) {
        return paths.stream().map(path -> Lookup.code(snapshot, path).id()).toList();
    }

    static List<String> line(SetShape set) {
        return List.of(Shapes.row(set.name(), String.join(", ", set.codes())));
    }
}
