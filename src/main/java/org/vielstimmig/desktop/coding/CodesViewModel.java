package org.vielstimmig.desktop.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.project.CodeTree;

/// The code tree as it is filtered. Archived codes are left out unless they are used.
final class CodesViewModel {

    private final CodingViewModel model;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Set<CodeId>> visible = new ReadOnlyObjectWrapper<>(Set.of());

    CodesViewModel(CodingViewModel model) {
        this.model = model;
        filter.addListener((observable, before, now) -> build());
        model.treeProperty().addListener((observable, before, now) -> build());
        model.tallyProperty().addListener((observable, before, now) -> build());
        build();
    }

    StringProperty filterProperty() {
        return filter;
    }

    boolean isFiltered() {
        return !filter.get().isBlank();
    }

    /// The codes the tree shows: those that fit, with all above them.
    ReadOnlyObjectProperty<Set<CodeId>> visibleProperty() {
        return visible.getReadOnlyProperty();
    }

    List<Code> roots() {
        return model.tree().roots().stream()
                .filter(c -> visible.get().contains(c.id()))
                .toList();
    }

    List<Code> children(Code code) {
        return model.tree().children(code.id()).stream()
                .filter(c -> visible.get().contains(c.id()))
                .toList();
    }

    /// The code that Enter in the field takes: the first whose own name fits, else the first that fits with
    /// its path.
    Optional<Code> firstFit() {
        return model.tree().inOrder().stream()
                .filter(c -> visible.get().contains(c.id()) && Fold.holds(c.name(), filter.get()))
                .findFirst()
                .or(() -> model.tree().inOrder().stream()
                        .filter(c -> Fold.holds(String.join(" ", model.path(c)), filter.get()))
                        .findFirst());
    }

    /// What a new code would be called that is made of what stands in the field; nothing if there is such a
    /// code.
    Optional<String> creatable() {
        return creatable(filter.get());
    }

    Optional<String> creatable(String query) {
        String path = query.strip();
        boolean named = !path.isEmpty() && CodeTree.names(path).stream().noneMatch(String::isBlank);
        return named && model.tree().byPath(path).isEmpty() ? Optional.of(path) : Optional.empty();
    }

    int all() {
        return model.tree().inOrder().size();
    }

    private void build() {
        CodeTree tree = model.tree();
        Set<CodeId> shown = new HashSet<>();
        for (Code code : tree.inOrder()) {
            boolean archived = code.status() == CodeStatus.ARCHIVED
                    && Tally.sum(model.tally().under(tree, code.id())) == 0;
            if (!archived && (!isFiltered() || Fold.holds(String.join(" ", model.path(code)), filter.get()))) {
                for (Code up = code; up != null; up = tree.parentOf(up)) {
                    shown.add(up.id());
                }
            }
        }
        if (!shown.equals(visible.get())) {
            visible.set(shown);
        }
    }
}
