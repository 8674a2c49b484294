package org.vielstimmig.questionnaire;

import java.util.List;
import java.util.regex.Pattern;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;

/// What the interviews say about one code, in figures.
///
/// @param groups   one entry per audience that has interviews
/// @param siblings codes beside this one, itself included, that point the same way
/// @param timed    passages that speak of how often ("every week"), see [#speaksOfTime]
/// @param opposed  whether passages of the code carry both a potential and a barrier
public record CodeStatistics(CodeId code, Facet facet, List<Group> groups, int siblings, int timed, boolean opposed) {

    private static final Pattern TIME = Pattern.compile(
            "\\b(jede[nmrs]?|pro|alle \\w+|\\w+mal (im|in der|pro|am))"
                    + " (tage?n?|wochen?|monate?n?|quartale?|jahre?n?)\\b"
                    + "|\\b(täglich|wöchentlich|monatlich|jährlich|daily|weekly|monthly|yearly)|\\b(every|each|once"
                    + " a|twice a|times a|per) (day|week|month|quarter|year)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    public CodeStatistics {
        groups = List.copyOf(groups);
    }

    /// @param audience key of the audience
    /// @param cases    interviews of this audience
    /// @param having   those of them that have the code
    /// @param passages codings of the code in them
    public record Group(String audience, int cases, int having, int passages) {

        /// Share of interviews that have the code, 0 to 1.
        public double prevalence() {
            return cases == 0 ? 0 : (double) having / cases;
        }
    }

    public int cases() {
        return groups.stream().mapToInt(Group::cases).sum();
    }

    public int having() {
        return groups.stream().mapToInt(Group::having).sum();
    }

    public int passages() {
        return groups.stream().mapToInt(Group::passages).sum();
    }

    /// Share of all interviews that have the code, 0 to 1.
    public double prevalence() {
        return cases() == 0 ? 0 : (double) having() / cases();
    }

    /// Whether a passage tells how often something happens.
    public static boolean speaksOfTime(String quote) {
        return TIME.matcher(quote).find();
    }
}
