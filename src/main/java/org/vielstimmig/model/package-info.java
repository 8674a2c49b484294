/// What a project consists of, as records and sealed types: transcripts, turns, codes, codings, memos,
/// coders, variables, the questionnaire; and what happens to them: [Change][org.vielstimmig.model.Change]
/// and [Step][org.vielstimmig.model.Step].
///
/// No input or output lives here, no JavaFX, no SQL and no words for people. Imports nothing of the house.
@NullMarked
package org.vielstimmig.model;

import org.jspecify.annotations.NullMarked;
