package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;

class CodeTreeTest {

    private static Code code(Code parent, int position, String name) {
        return Code.named(CodeId.create(), parent == null ? null : parent.id(), position, name, Facet.NEUTRAL);
    }

    @Test
    void pathsAreTakenApartAtSlashesThatAreNotEscaped() {
        assertEquals(List.of("A", "B"), CodeTree.names("A/B"));
        assertEquals(List.of("A/B"), CodeTree.names("A\\/B"));
        assertEquals(List.of("A\\", "B"), CodeTree.names("A\\\\/B"));
        assertEquals(List.of("A", "", "B"), CodeTree.names("A//B"));
        assertEquals(List.of("A", "B"), CodeTree.names(" A / B "));
        assertEquals(List.of("A\\"), CodeTree.names("A\\"));
        assertEquals(List.of("Größe"), CodeTree.names("Gro\u0308ße"));
    }

    @Test
    void everyPathLeadsBackToItsCode() {
        Code top = code(null, 0, "und/oder");
        Code back = code(top, 0, "a\\b");
        Code both = code(back, 0, "\\/");
        Code plain = code(null, 1, "und");
        Code below = code(plain, 0, "oder");
        CodeTree tree = new CodeTree(List.of(top, back, both, plain, below));
        for (Code code : tree.inOrder()) {
            assertEquals(Optional.of(code), tree.byPath(tree.path(code)), tree.path(code));
            assertEquals(Optional.of(code), tree.byPath(code.id().toString()));
        }
        assertEquals("und\\/oder/a\\\\b/\\\\\\/", tree.path(both));
        assertEquals(2, tree.depth(both));
        assertEquals(5, tree.inOrder().size());
        assertEquals(Optional.empty(), tree.byPath("und/nichts"));
        assertEquals("?", tree.path(CodeId.create()));
    }

    @Test
    void siblingsStandInTheirPositions() {
        Code a = code(null, 2, "a");
        Code b = code(null, 0, "b");
        Code c = code(null, 1, "c");
        assertEquals(List.of(b, c, a), new CodeTree(List.of(a, b, c)).roots());
    }

    @Test
    void mergedCodesAnswerButAreNotShownAndTheirChildrenAre() {
        Code to = code(null, 0, "Ziel");
        Code from = code(null, 1, "Quelle").edit().mergedInto(to.id()).done();
        Code again = code(null, 2, "Noch eine").edit().mergedInto(from.id()).done();
        Code child = code(again, 0, "Kind");
        Code orphan = Code.named(CodeId.create(), CodeId.create(), 5, "Waise", Facet.NEUTRAL);
        CodeTree tree = new CodeTree(List.of(to, from, again, child, orphan));
        assertEquals(Optional.of(to), tree.find(again.id()));
        assertEquals(List.of(to, child, orphan), tree.inOrder());
        assertEquals("Ziel/Kind", tree.path(child));
        assertEquals(List.of(to, child), tree.under(from.id()));
        assertTrue(tree.find(CodeId.create()).isEmpty());
    }
}
