package org.vielstimmig.i18n;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vielstimmig.questionnaire.Form;
import org.vielstimmig.questionnaire.Rule;
import org.vielstimmig.questionnaire.Severity;
import org.vielstimmig.questionnaire.Suggestion;

class QuestionnaireTextTest {

    @Test
    void everyRuleFormReasonAndSeverityHasItsWordsAndNoWordIsLeftOver() {
        Set<QuestionnaireText> used = new HashSet<>(Set.of(QuestionnaireText.NO_ESTIMATE));
        for (Rule rule : Rule.values()) {
            used.add(QuestionnaireText.title(rule.name()));
            used.add(QuestionnaireText.hint(rule.name()));
        }
        for (Form form : Form.values()) {
            used.add(QuestionnaireText.form(form.name()));
        }
        for (Suggestion.Reason reason : Suggestion.Reason.values()) {
            used.add(QuestionnaireText.reason(reason.name()));
        }
        for (Severity severity : Severity.values()) {
            used.add(QuestionnaireText.severity(severity.name()));
        }
        assertTrue(used.containsAll(Set.of(QuestionnaireText.values())));
    }

    @Test
    void hintsAreFilledAndOfferAWayOut() {
        for (Rule rule : Rule.values()) {
            QuestionnaireText hint = QuestionnaireText.hint(rule.name());
            String german = hint.in(Lang.DE, "eins", "zwei", "drei");
            String english = hint.in(Lang.EN, "one", "two", "three");
            assertTrue(german.contains("Ein Weg:"), german);
            assertTrue(english.contains("One way out:"), english);
            assertFalse(german.contains("{") || english.contains("{"), german + english);
            assertFalse(hint.de().contains("'") || hint.en().contains("'"), english);
        }
    }
}
