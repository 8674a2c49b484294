package org.vielstimmig.questionnaire;

/// How much an advice matters. None of them forbids anything: a good, validated questionnaire may break several
/// rules.
public enum Severity {
    /// Worth a look.
    HINT,
    /// Better changed.
    WARNING,
    /// To be changed, or kept with a reason.
    ERROR
}
