package org.vielstimmig.model;

import java.util.List;

/// What an item rests on. References may point at codes and codings that were removed since.
public record Evidence(List<CodeId> codes, List<CodingId> codings) {

    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        codes = List.copyOf(codes);
        codings = List.copyOf(codings);
    }
}
