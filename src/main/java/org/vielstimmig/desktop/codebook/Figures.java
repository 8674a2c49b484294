package org.vielstimmig.desktop.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Snapshot;

/// How often a code itself is set, where and by whom.
///
/// @param rows   interviews that have it, in the project's order
/// @param coders by how many codings, most first
record Figures(int codings, List<Row> rows, List<Share> coders) {

    static final Figures NONE = new Figures(0, List.of(), List.of());

    Figures {
        rows = List.copyOf(rows);
        coders = List.copyOf(coders);
    }

    /// One interview.
    ///
    /// @param first where the code stands first
    record Row(TranscriptId interview, String title, Map<Facet, Long> facets, TextRange first) {
        long codings() {
            return facets.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// One coder.
    record Share(String coder, int codings) {}

    /// @param codings of the code alone, in the order of interviews and text
    static Figures of(Snapshot snapshot, Code code, List<Coding> codings) {
        Map<TranscriptId, Row> rows = new LinkedHashMap<>();
        Map<String, Integer> coders = new LinkedHashMap<>();
        for (Coding coding : codings) {
            Optional<Transcript> transcript = snapshot.transcript(coding.transcript());
            if (transcript.isEmpty()) {
                continue;
            }
            Facet own = coding.facet();
            rows.computeIfAbsent(
                            coding.transcript(),
                            id -> new Row(id, transcript.get().title(), new EnumMap<>(Facet.class), coding.range()))
                    .facets()
                    .merge(own == null ? code.facet() : own, 1L, Long::sum);
            coders.merge(snapshot.coder(coding.coder()).map(Coder::name).orElse("?"), 1, Integer::sum);
        }
        List<Share> shares = new ArrayList<>();
        coders.forEach((name, count) -> shares.add(new Share(name, count)));
        shares.sort((a, b) -> Integer.compare(b.codings(), a.codings()));
        int sum = (int) rows.values().stream().mapToLong(Row::codings).sum();
        return new Figures(sum, List.copyOf(rows.values()), shares);
    }

    int interviews() {
        return rows.size();
    }

    /// Of the interview with the most.
    long most() {
        return rows.stream().mapToLong(Row::codings).max().orElse(0);
    }
}
