/// From the bytes of a file to a transcript: which format, which characters, who speaks, when.
///
/// The way of a file: [Signature][org.vielstimmig.transcripts.Signature] tells the format; its
/// [Decoder][org.vielstimmig.transcripts.Decoder] makes a [Paper][org.vielstimmig.transcripts.Paper] of it,
/// lines without any idea of speakers; the [Profile][org.vielstimmig.transcripts.Profile]s look for labels
/// and time marks in the lines; [TranscriptReader][org.vielstimmig.transcripts.TranscriptReader] puts all
/// together. Files are hostile until read: whatever they hold, the outcome is a
/// [Reading][org.vielstimmig.transcripts.Reading] or a problem.
///
/// No words for people live here and nothing is stored. Imports `model` and `text`.
@NullMarked
package org.vielstimmig.transcripts;

import org.jspecify.annotations.NullMarked;
