/// The readable sources of the sample project: interviews as files, codebook, codings, memos and
/// questionnaire as JSON.
///
/// Only reads them into records; building a project of them is the work of `project`. Imports nothing of the
/// house beside floor 1.
@NullMarked
package org.vielstimmig.exchange.sample;

import org.jspecify.annotations.NullMarked;
