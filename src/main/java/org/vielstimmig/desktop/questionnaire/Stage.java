package org.vielstimmig.desktop.questionnaire;

/// The steps of the way, in their order.
enum Stage {
    CHOOSE,
    WORD,
    CHECK
}
