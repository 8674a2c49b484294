/// The window: its frame (upper bar, rail, status line, drawer, messages), the life of the open project, the
/// wiring of the workspaces, and the pictures drawn of them off-screen.
///
/// What a workspace shows lives in its own package; this is the only one that knows them all. Imports
/// `desktop.*`, `project`, `cli.Pictures`.
@NullMarked
package org.vielstimmig.desktop.shell;

import org.jspecify.annotations.NullMarked;
