package org.vielstimmig.model;

import java.time.Instant;
import java.util.List;

/// A numbered, frozen state of the codebook.
///
/// @param number counted from 1
public record Release(ReleaseId id, int number, String note, CoderId coder, Instant at, List<Code> codes)
        implements Entity {

    public Release {
        codes = List.copyOf(codes);
    }
}
