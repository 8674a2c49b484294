/// The codebook workspace: the codes as a tree and one page for each with all that a codebook says about it.
///
/// What may be done with codes is decided in `project.Codebook`. Imports `desktop.kit` and services, no other
/// workspace.
@NullMarked
package org.vielstimmig.desktop.codebook;

import org.jspecify.annotations.NullMarked;
