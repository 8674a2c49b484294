/// From codes to questions: drafting items from codes with their evidence, the shipped answer scales, advice
/// on wording, readability, the faults that stop an export, and
/// [Survey][org.vielstimmig.questionnaire.Survey], the one neutral shape that every survey format is written
/// from.
///
/// Everything here is pure: records in, records out. No files, no database, no words for the person at the
/// program; advice and reasons are data. What respondents read (scale labels, templates) is content of a
/// questionnaire, exists in the questionnaire's languages and lives in
/// [Phrases][org.vielstimmig.questionnaire.Phrases] and [Scales][org.vielstimmig.questionnaire.Scales].
/// Imports `model` and `text`.
@NullMarked
package org.vielstimmig.questionnaire;

import org.jspecify.annotations.NullMarked;
