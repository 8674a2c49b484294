/// Files for LimeSurvey: a [Survey][org.vielstimmig.questionnaire.Survey] as the tab-separated `.txt` that
/// LimeSurvey 4 and newer import whole, with all languages, filters and scales.
///
/// Nothing is decided here about what is asked of whom; that is `questionnaire`. Imports `questionnaire` and
/// `model`.
@NullMarked
package org.vielstimmig.exchange.limesurvey;

import org.jspecify.annotations.NullMarked;
