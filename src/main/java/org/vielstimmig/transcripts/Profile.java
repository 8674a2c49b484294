package org.vielstimmig.transcripts;

import org.jspecify.annotations.Nullable;

/// One convention of writing down a conversation, or a family of them. A new one is a class that says what it
/// makes of the lines.
interface Profile {

    /// Who speaks where, or null if the text does not follow this convention.
    @Nullable
    Outline recognise(Paper paper, ReadOptions options);

    /// Whether a text of this convention is read by this profile.
    boolean writes(Convention convention);
}
