package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TranscriptId;

/// Which of a list of codings numbers count: not those that begin within an earlier one of the same code and
/// coder, as the store counts.
public final class CountedOnce {

    private record Group(TranscriptId transcript, CodeId code, CoderId coder) {}

    private CountedOnce() {}

    /// In the order given.
    public static List<Coding> of(List<Coding> codings) {
        List<Coding> inOrder = new ArrayList<>(codings);
        inOrder.sort(Comparator.comparingInt((Coding c) -> c.range().start())
                .thenComparingInt(c -> -c.range().end())
                .thenComparing(Coding::id));
        Map<Group, Integer> reach = new HashMap<>();
        Set<CodingId> doubled = new HashSet<>();
        for (Coding coding : inOrder) {
            Group group = new Group(coding.transcript(), coding.code(), coding.coder());
            if (!coding.range().isEmpty() && coding.range().start() < reach.getOrDefault(group, 0)) {
                doubled.add(coding.id());
            }
            reach.merge(group, coding.range().end(), Math::max);
        }
        return codings.stream().filter(c -> !doubled.contains(c.id())).toList();
    }
}
