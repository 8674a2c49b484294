package org.vielstimmig.model;

/// Everything a person makes and the journal can add, remove and change. A `switch` over it has no
/// `default`, so that the compiler finds every place a new kind has to be thought of.
public sealed interface Entity
        permits Project,
                Coder,
                Transcript,
                Code,
                Coding,
                Memo,
                Variable,
                Release,
                Questionnaire,
                Audience,
                Scale,
                Block,
                Item {

    Id id();
}
