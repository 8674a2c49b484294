package org.vielstimmig.project;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.settings.Settings;
import org.vielstimmig.store.Snapshot;

/// Which codes are offered where one codes, in any room: none that is archived, and none that the person at this
/// machine has hidden in the tree; what stands below such a code is not offered either. All of them stay in the
/// codebook, and a palette still finds them by their whole name.
public final class Offered {

    /// Names what is hidden among the choices of a project.
    public static final String HIDDEN = "tree.hidden";

    private final CodeTree tree;
    private final Set<CodeId> hidden;

    private Offered(CodeTree tree, Set<CodeId> hidden) {
        this.tree = tree;
        this.hidden = hidden;
    }

    /// @param hidden ids with commas between them, as they are kept among the choices
    public static Offered of(CodeTree tree, String hidden) {
        return new Offered(tree, ids(hidden));
    }

    /// For rooms that keep no tree of their own.
    public static Offered of(Snapshot snapshot, Settings settings) {
        String key = "coding." + snapshot.project().id() + "." + HIDDEN;
        return of(
                new CodeTree(snapshot.codes()),
                Optional.ofNullable(settings.choices().get(key)).orElse(""));
    }

    /// Reads ids with commas between them; what is none counts as nothing.
    public static Set<CodeId> ids(String text) {
        Set<CodeId> ids = new HashSet<>();
        for (String one : text.split(",")) {
            try {
                ids.add(CodeId.of(one));
            } catch (IllegalArgumentException e) {
                // What an older program kept, or nothing.
            }
        }
        return ids;
    }

    public boolean has(Code code) {
        for (Code up = code; up != null; up = tree.parentOf(up)) {
            if (up.status() == CodeStatus.ARCHIVED || hidden.contains(up.id())) {
                return false;
            }
        }
        return true;
    }

    /// Whether there is such a code, and it is offered.
    public boolean has(CodeId id) {
        return tree.find(id).filter(c -> c.id().equals(id)).filter(this::has).isPresent();
    }

    /// All that are offered, in the order of the tree.
    public List<Code> codes() {
        return tree.inOrder().stream().filter(this::has).toList();
    }
}
