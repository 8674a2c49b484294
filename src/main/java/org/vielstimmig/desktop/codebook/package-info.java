/// The codebook workspace: the tree of codes, one page for each with all that a codebook says about it, the
/// whole as a table, releases and exports.
///
/// What may be done with codes is decided in `project.Codebook`; how files look, in `reports`. Imports
/// `desktop.kit`, `desktop.page` (for what is dragged) and services, no other workspace.
@NullMarked
package org.vielstimmig.desktop.codebook;

import org.jspecify.annotations.NullMarked;
