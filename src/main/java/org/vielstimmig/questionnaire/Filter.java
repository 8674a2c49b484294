package org.vielstimmig.questionnaire;

import java.util.List;
import org.vielstimmig.model.Audience;

/// Who is asked, as the answers to the audience question that let a respondent through.
///
/// @param keys audience keys in the order of the questionnaire; empty means everybody
public record Filter(List<String> keys) {

    /// The variable of the audience question. No item may be called so.
    public static final String VARIABLE = "AUD";

    public static final Filter EVERYBODY = new Filter(List.of());

    public Filter {
        keys = List.copyOf(keys);
    }

    /// The filter that lets `asked` through where `present` are there already; [#EVERYBODY] if those are the
    /// same.
    public static Filter of(List<Audience> asked, List<Audience> present) {
        return asked.containsAll(present)
                ? EVERYBODY
                : new Filter(asked.stream().map(Audience::key).toList());
    }

    public boolean isEverybody() {
        return keys.isEmpty();
    }

    /// Whether no respondent passes both.
    public boolean disjoint(Filter other) {
        return !isEverybody() && !other.isEverybody() && keys.stream().noneMatch(other.keys::contains);
    }
}
