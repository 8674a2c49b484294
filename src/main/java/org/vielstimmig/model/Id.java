package org.vielstimmig.model;

import java.util.UUID;

/// The name of something a person made: a UUID that never dies.
public sealed interface Id extends Comparable<Id>
        permits ProjectId,
                CoderId,
                TranscriptId,
                SpeakerId,
                CodeId,
                CodingId,
                MemoId,
                VariableId,
                ReleaseId,
                AudienceId,
                ScaleId,
                BlockId,
                ItemId,
                StepId {

    UUID value();

    /// By the UUID's text, so that lists of ids have one order everywhere.
    @Override
    default int compareTo(Id other) {
        UUID mine = value();
        UUID others = other.value();
        int high = Long.compareUnsigned(mine.getMostSignificantBits(), others.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(mine.getLeastSignificantBits(), others.getLeastSignificantBits());
    }
}
