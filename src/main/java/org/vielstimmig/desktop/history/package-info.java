/// The history: every step of the project in words, and the ways back and forth along it.
///
/// Undo and redo themselves live in `project`. Imports `desktop.kit`, `project`.
@NullMarked
package org.vielstimmig.desktop.history;

import org.jspecify.annotations.NullMarked;
