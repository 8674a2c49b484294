/// The sources of the sample project: interviews as files of many forms with a table of variables beside them,
/// codebook, codings, memos and questionnaire as JSON, the guide as Markdown.
///
/// Only reads them into records; building a project of them is the work of `project`. Beside them lie the finished
/// projects that the build makes of them. Imports nothing of the house beside floor 1.
@NullMarked
package org.vielstimmig.exchange.sample;

import org.jspecify.annotations.NullMarked;
