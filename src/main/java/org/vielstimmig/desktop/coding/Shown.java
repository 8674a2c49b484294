package org.vielstimmig.desktop.coding;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Facet;

/// Which codings the page shows.
///
/// @param hiddenFacets facets that are left out
/// @param hiddenCoders coders whose codings are left out
/// @param chosenOnly   only those of the chosen code and of the codes below it
record Shown(Set<Facet> hiddenFacets, Set<CoderId> hiddenCoders, boolean chosenOnly) {

    static final Shown ALL = new Shown(Set.of(), Set.of(), false);

    Shown {
        hiddenFacets = Set.copyOf(hiddenFacets);
        hiddenCoders = Set.copyOf(hiddenCoders);
    }

    boolean isAll() {
        return equals(ALL);
    }

    Shown with(Facet facet, boolean shown) {
        Set<Facet> hidden = EnumSet.noneOf(Facet.class);
        hidden.addAll(hiddenFacets);
        if (shown) {
            hidden.remove(facet);
        } else {
            hidden.add(facet);
        }
        return new Shown(hidden, hiddenCoders, chosenOnly);
    }

    Shown with(CoderId coder, boolean shown) {
        Set<CoderId> hidden = new HashSet<>(hiddenCoders);
        if (shown) {
            hidden.remove(coder);
        } else {
            hidden.add(coder);
        }
        return new Shown(hiddenFacets, hidden, chosenOnly);
    }

    Shown withChosenOnly(boolean only) {
        return new Shown(hiddenFacets, hiddenCoders, only);
    }
}
