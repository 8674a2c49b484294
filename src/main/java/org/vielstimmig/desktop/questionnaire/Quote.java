package org.vielstimmig.desktop.questionnaire;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.project.Provenance;

/// A passage with what is needed to show where it comes from.
///
/// @param facet  its own, or its code's
/// @param anchor what the passage is an example of in the codebook, null if it is none
record Quote(Coding coding, Provenance from, Facet facet, Anchor.@Nullable Kind anchor) {

    /// @param code of the passage, null if there is none
    static Quote of(Provenance.Finder finder, @Nullable Code code, Coding coding) {
        Facet own = coding.facet();
        Facet ofCode = code == null ? Facet.NEUTRAL : code.facet();
        Anchor.Kind anchor = code == null
                ? null
                : code.anchors().stream()
                        .filter(a -> a.coding().equals(coding.id()))
                        .map(Anchor::kind)
                        .findFirst()
                        .orElse(null);
        return new Quote(coding, finder.of(coding), own == null ? ofCode : own, anchor);
    }

    String source() {
        return from.words();
    }
}
