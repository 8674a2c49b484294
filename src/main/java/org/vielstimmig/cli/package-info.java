/// The command line: one small class per command over the services of `project`; words on standard error,
/// one JSON document or plain lines on standard output, exit codes as promised.
///
/// No rules live here. Pictures of the window are asked for through
/// [Pictures][org.vielstimmig.cli.Pictures], so that the command line knows no JavaFX.
@NullMarked
package org.vielstimmig.cli;

import org.jspecify.annotations.NullMarked;
