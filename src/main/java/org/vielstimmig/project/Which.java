package org.vielstimmig.project;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSetId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.VariableId;

/// Which codings are meant. What is empty asks for nothing; what is not must all hold.
///
/// @param codes       these and all below them
/// @param sets        codes of these sets too, and all below them
/// @param transcripts only in these
/// @param speakers    names or labels of who says at least a part of it
/// @param roles       of who says at least a part of it
/// @param values      for each variable the values one of which the transcript has; empty for none recorded
/// @param coders      who coded
/// @param facets      a coding's own facet comes before its code's
/// @param weights     null if weights do not matter
/// @param words       stand in the passage, in any order; without regard to case and accents
public record Which(
        Set<CodeId> codes,
        Set<CodeSetId> sets,
        Set<TranscriptId> transcripts,
        Set<String> speakers,
        Set<Role> roles,
        Map<VariableId, Set<String>> values,
        Set<CoderId> coders,
        Set<Facet> facets,
        @Nullable Weights weights,
        String words) {

    /// Every coding.
    public static final Which ALL =
            new Which(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Set.of(), Set.of(), null, "");

    public Which {
        codes = Set.copyOf(codes);
        sets = Set.copyOf(sets);
        transcripts = Set.copyOf(transcripts);
        speakers = Set.copyOf(speakers);
        roles = Set.copyOf(roles);
        Map<VariableId, Set<String>> copy = new TreeMap<>();
        values.forEach((variable, chosen) -> {
            if (!chosen.isEmpty()) {
                copy.put(variable, Set.copyOf(chosen));
            }
        });
        values = Collections.unmodifiableMap(copy);
        coders = Set.copyOf(coders);
        facets = Set.copyOf(facets);
        words = words.strip();
    }

    /// From `least` to `most`, both 0–100 and in; codings without a weight are out.
    public record Weights(int least, int most) {
        public Weights {
            Codings.checkWeight(least);
            Codings.checkWeight(most);
        }
    }

    public Which withCodes(Set<CodeId> chosen) {
        return new Which(chosen, sets, transcripts, speakers, roles, values, coders, facets, weights, words);
    }

    public Which withSets(Set<CodeSetId> chosen) {
        return new Which(codes, chosen, transcripts, speakers, roles, values, coders, facets, weights, words);
    }

    public Which withTranscripts(Set<TranscriptId> chosen) {
        return new Which(codes, sets, chosen, speakers, roles, values, coders, facets, weights, words);
    }

    public Which withSpeakers(Set<String> chosen) {
        return new Which(codes, sets, transcripts, chosen, roles, values, coders, facets, weights, words);
    }

    public Which withRoles(Set<Role> chosen) {
        return new Which(codes, sets, transcripts, speakers, chosen, values, coders, facets, weights, words);
    }

    public Which withValues(Map<VariableId, Set<String>> chosen) {
        return new Which(codes, sets, transcripts, speakers, roles, chosen, coders, facets, weights, words);
    }

    public Which withCoders(Set<CoderId> chosen) {
        return new Which(codes, sets, transcripts, speakers, roles, values, chosen, facets, weights, words);
    }

    public Which withFacets(Set<Facet> chosen) {
        return new Which(codes, sets, transcripts, speakers, roles, values, coders, chosen, weights, words);
    }

    public Which withWeights(@Nullable Weights chosen) {
        return new Which(codes, sets, transcripts, speakers, roles, values, coders, facets, chosen, words);
    }

    public Which withWords(String chosen) {
        return new Which(codes, sets, transcripts, speakers, roles, values, coders, facets, weights, chosen);
    }

    /// Whether it says which codes.
    public boolean namesCodes() {
        return !codes.isEmpty() || !sets.isEmpty();
    }

    /// Whether who speaks matters.
    boolean asksSpeakers() {
        return !speakers.isEmpty() || !roles.isEmpty();
    }
}
