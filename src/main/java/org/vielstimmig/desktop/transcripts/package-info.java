/// The transcripts workspace: the list of interviews with what is known about each, and the one look before
/// import.
///
/// Reading files happens in `project.Transcripts`. Imports `desktop.kit` and services, no other workspace.
@NullMarked
package org.vielstimmig.desktop.transcripts;

import org.jspecify.annotations.NullMarked;
