/// What a person can do with a project: [Session][org.vielstimmig.project.Session] (open, perform, undo, redo,
/// listen, read) and one service per thing to do.
///
/// Both faces, window and command line, use these services and nothing below them. Rules about what may be done
/// live here; SQL, file formats, search and pictures do not. Imports floors 1 to 3.
@NullMarked
package org.vielstimmig.project;

import org.jspecify.annotations.NullMarked;
