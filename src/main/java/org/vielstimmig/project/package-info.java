/// What a person can do with a project: [Session][org.vielstimmig.project.Session] (open, perform, undo,
/// redo, listen, read) and one service per thing to do.
///
/// Both faces, window and command line, do everything through these services; the records that services
/// answer with they may see. Rules about what may be done live here; SQL, file formats, search and pictures
/// do not. Imports floors 1 to 3.
@NullMarked
package org.vielstimmig.project;

import org.jspecify.annotations.NullMarked;
