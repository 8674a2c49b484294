package org.vielstimmig.questionnaire;

/// The forms of question that can be drafted from codes.
public enum Form {
    /// One statement per code, rated on a scale.
    LIKERT,
    /// One question whose answers are the codes.
    MULTIPLE,
    /// One question per code, answered in own words.
    OPEN
}
