package org.vielstimmig.questionnaire;

/// What is looked at when a question is advised on. The names are stable: a dismissed advice is remembered by
/// them.
public enum Rule {
    /// Two things in one question.
    DOUBLE_BARRELLED,
    /// Two negations, or a negation rated on a scale that negates too.
    DOUBLE_NEGATION,
    NEGATION,
    /// Suggests the answer.
    LEADING,
    /// Words that judge.
    LOADED,
    VAGUE,
    /// Always, never, all.
    ABSOLUTE,
    HYPOTHETICAL,
    /// Takes something for granted.
    PRESUPPOSITION,
    /// Asks how often without saying in which time.
    PERIOD,
    ABBREVIATION,
    NOMINAL_STYLE,
    LENGTH,
    LONG_WORD,
    BRACKETS,
    /// Two ways of gender-inclusive spelling in one questionnaire.
    GENDER_MIX,
    /// Rests on codes that have nothing to do with each other.
    ONE_THOUGHT,
    /// Nearly the same question twice.
    REPEATED,
    SCALE_UNBALANCED,
    /// Two scales alternate on one page.
    SCALE_CHANGE,
    /// Must be answered but offers no way out.
    DONT_KNOW,
    /// Answers that overlap, are too many or leave somebody without one.
    OPTIONS,
    TRANSLATION,
    /// Nobody has made a question of the code's name yet.
    ONLY_NAME,
    /// Still the sentence that was drafted from a code.
    ROUGH,
    /// The text in one language is still that of another.
    UNTRANSLATED,
    /// Copies what an interviewed person said.
    QUOTE_COPIED,
    /// Too many rows, too full a page, too long a survey.
    BATTERY,
    EXPORT_CODE
}
