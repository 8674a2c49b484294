package org.vielstimmig.desktop.coding;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Facet;

/// Which codings the page shows.
///
/// @param hiddenFacets  facets that are left out
/// @param hiddenCoders  coders whose codings are left out
/// @param hiddenWeights weights that are left out, as full dots; 0 for codings that are not weighed
/// @param chosenOnly    only those of the chosen code and of the codes below it
record Shown(Set<Facet> hiddenFacets, Set<CoderId> hiddenCoders, Set<Integer> hiddenWeights, boolean chosenOnly) {

    static final Shown ALL = new Shown(Set.of(), Set.of(), Set.of(), false);

    Shown {
        hiddenFacets = Set.copyOf(hiddenFacets);
        hiddenCoders = Set.copyOf(hiddenCoders);
        hiddenWeights = Set.copyOf(hiddenWeights);
    }

    boolean isAll() {
        return equals(ALL);
    }

    boolean shows(Facet facet, CoderId coder, @Nullable Integer weight) {
        return !hiddenFacets.contains(facet)
                && !hiddenCoders.contains(coder)
                && !hiddenWeights.contains(Weight.full(weight));
    }

    Shown with(Facet facet, boolean shown) {
        Set<Facet> hidden = EnumSet.noneOf(Facet.class);
        hidden.addAll(hiddenFacets);
        put(hidden, facet, shown);
        return new Shown(hidden, hiddenCoders, hiddenWeights, chosenOnly);
    }

    Shown with(CoderId coder, boolean shown) {
        Set<CoderId> hidden = new HashSet<>(hiddenCoders);
        put(hidden, coder, shown);
        return new Shown(hiddenFacets, hidden, hiddenWeights, chosenOnly);
    }

    /// @param dots full ones, 0 to 3
    Shown withWeight(int dots, boolean shown) {
        Set<Integer> hidden = new HashSet<>(hiddenWeights);
        put(hidden, dots, shown);
        return new Shown(hiddenFacets, hiddenCoders, hidden, chosenOnly);
    }

    Shown withChosenOnly(boolean only) {
        return new Shown(hiddenFacets, hiddenCoders, hiddenWeights, only);
    }

    private static <T> void put(Set<T> hidden, T one, boolean shown) {
        if (shown) {
            hidden.remove(one);
        } else {
            hidden.add(one);
        }
    }
}
