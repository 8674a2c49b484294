package org.vielstimmig.desktop.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.project.Questionnaires;

/// What one code says: how much it rests on and its passages, those that speak best first.
///
/// @param basis  null until it was counted
/// @param quotes some of its passages
/// @param total  all of its passages
record CodeEvidence(Code code, Questionnaires.@Nullable Basis basis, List<Quote> quotes, int total) {

    CodeEvidence {
        quotes = List.copyOf(quotes);
    }

    CodeEvidence with(Questionnaires.@Nullable Basis newBasis) {
        return new CodeEvidence(code, newBasis, quotes, total);
    }
}
