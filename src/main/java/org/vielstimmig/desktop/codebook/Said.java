package org.vielstimmig.desktop.codebook;

import org.vielstimmig.model.Coding;
import org.vielstimmig.project.Provenance;

/// A coding with the words that say where it stands.
///
/// @param source as [Provenance#words]
record Said(Coding coding, String source) {

    static Said of(Provenance.Finder finder, Coding coding) {
        return new Said(coding, finder.of(coding).words());
    }
}
