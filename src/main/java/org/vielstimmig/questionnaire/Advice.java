package org.vielstimmig.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.TextRange;

/// One thing worth thinking about in a question, as data.
///
/// @param item     null if the advice is about the whole questionnaire
/// @param language BCP 47 tag of the text meant, empty if it is not about one text
/// @param audience whose wording is meant, null if not one audience’s
/// @param range    the words meant, in the item’s wording for `audience` in `language`; null if none
/// @param details  what was found: words, a number, an export code; fills the placeholders of the rule’s hint
public record Advice(
        Rule rule,
        Severity severity,
        @Nullable ItemId item,
        String language,
        @Nullable AudienceId audience,
        @Nullable TextRange range,
        List<String> details) {

    public Advice {
        details = List.copyOf(details);
    }
}
