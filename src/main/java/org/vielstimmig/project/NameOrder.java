package org.vielstimmig.project;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.Variable;
import org.vielstimmig.store.Snapshot;

/// In what order the names stand that divide passages or put them in order.
final class NameOrder {

    private NameOrder() {}

    /// The codes' paths, in the order of the tree.
    static Map<CodeId, String> paths(Snapshot snapshot) {
        CodeTree tree = new CodeTree(snapshot.codes());
        Map<CodeId, String> paths = new LinkedHashMap<>();
        for (Code code : tree.inOrder()) {
            paths.put(code.id(), tree.path(code));
        }
        return paths;
    }

    /// Names as the project has them in order, others by the alphabet; what nobody recorded comes last.
    static List<String> of(Snapshot snapshot, Order order, Order.By by, Collection<String> names) {
        List<String> known = switch (by) {
            case TRANSCRIPT ->
                snapshot.transcripts().stream().map(Transcript::title).toList();
            case CODE -> List.copyOf(paths(snapshot).values());
            case VARIABLE ->
                snapshot.variables().stream()
                        .filter(v -> Objects.equals(v.id(), order.variable()))
                        .findFirst()
                        .map(Variable::values)
                        .orElse(List.of());
            default -> List.of();
        };
        Map<String, Integer> place = new HashMap<>();
        known.forEach(name -> place.putIfAbsent(name, place.size()));
        Collator collator = Collator.getInstance(Locale.GERMAN);
        return names.stream()
                .sorted(Comparator.comparing(String::isEmpty)
                        .thenComparing(name -> place.getOrDefault(name, Integer.MAX_VALUE))
                        .thenComparing(collator::compare))
                .toList();
    }
}
