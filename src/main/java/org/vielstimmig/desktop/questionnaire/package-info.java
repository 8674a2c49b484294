/// The questionnaire workspace: from codes to items, from items to a survey that can leave the house.
///
/// Three steps share one [org.vielstimmig.desktop.questionnaire.QuestionnaireViewModel]: choosing codes,
/// wording items beside their evidence, checking and writing out. Deriving, advising and writing files
/// happen in `project`, the rules of it in `questionnaire`. Imports `desktop.kit` and services, no other
/// workspace.
@NullMarked
package org.vielstimmig.desktop.questionnaire;

import org.jspecify.annotations.NullMarked;
