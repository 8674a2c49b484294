package org.vielstimmig.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Facet;

/// A form of question that the figures of a code speak for, with the reason. Never applied unasked: how often
/// something comes up in interviews is no estimate for a population, and a rare theme can matter most.
///
/// @param scale key of the shipped scale that fits, empty where none is needed
public record Suggestion(Form form, String scale, Reason reason, CodeStatistics statistics) {

    /// Why.
    public enum Reason {
        /// In at most one interview: too little known for closed answers.
        RARE,
        /// Passages point both ways: a statement for each side.
        OPPOSED,
        /// Passages tell how often: ask for the frequency.
        FREQUENCY,
        /// At least half of the interviews have it: ask how strongly.
        WIDESPREAD,
        /// One of several of its kind that some met and others did not: ask which.
        ONE_OF_SEVERAL,
        /// Only one audience speaks of it: ask the others in the mirror.
        ONE_AUDIENCE,
        /// Nothing stands out: a statement is the safe beginning.
        ORDINARY
    }

    private static final double WIDESPREAD = 0.5;
    private static final int SEVERAL = 4;
    private static final int MANY_TIMES = 2;

    /// Every form the figures speak for, the strongest reason first; never empty.
    public static List<Suggestion> of(CodeStatistics code) {
        List<Suggestion> all = new ArrayList<>();
        if (code.having() <= 1) {
            all.add(new Suggestion(Form.OPEN, "", Reason.RARE, code));
        }
        if (code.opposed() || code.facet() == Facet.AMBIVALENT) {
            all.add(new Suggestion(Form.LIKERT, Scales.AGREEMENT_5, Reason.OPPOSED, code));
        }
        if (code.timed() >= MANY_TIMES && code.having() > 1) {
            all.add(new Suggestion(Form.LIKERT, Scales.FREQUENCY_COUNT, Reason.FREQUENCY, code));
        }
        if (code.prevalence() >= WIDESPREAD && code.having() > 1) {
            String scale = code.facet() == Facet.BARRIER ? Scales.OBSTACLE_4 : Scales.AGREEMENT_5;
            all.add(new Suggestion(Form.LIKERT, scale, Reason.WIDESPREAD, code));
        }
        if (code.siblings() >= SEVERAL) {
            all.add(new Suggestion(Form.MULTIPLE, "", Reason.ONE_OF_SEVERAL, code));
        }
        long speaking = code.groups().stream().filter(g -> g.having() > 0).count();
        long present = code.groups().stream().filter(g -> g.cases() > 0).count();
        if (present > 1 && speaking == 1) {
            all.add(new Suggestion(Form.LIKERT, Scales.AGREEMENT_5, Reason.ONE_AUDIENCE, code));
        }
        if (all.isEmpty()) {
            all.add(new Suggestion(Form.LIKERT, Scales.AGREEMENT_5, Reason.ORDINARY, code));
        }
        return List.copyOf(all);
    }
}
