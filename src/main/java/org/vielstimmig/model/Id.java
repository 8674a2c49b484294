package org.vielstimmig.model;

import java.util.UUID;

/// The name of something a person made: a UUID that never dies.
public sealed interface Id
        permits ProjectId, CoderId, TranscriptId, SpeakerId, CodeId, CodingId, MemoId, VariableId, ReleaseId, AudienceId, ScaleId, BlockId, ItemId, StepId {

    UUID value();
}
