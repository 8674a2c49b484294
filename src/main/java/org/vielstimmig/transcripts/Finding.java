package org.vielstimmig.transcripts;

import java.util.List;
import org.vielstimmig.model.TextRange;

/// Something about a file that a person should know or look at before using it. Data only: the faces have the
/// words.
public sealed interface Finding {

    // --- speakers --------------------------------------------------------------------------------------------------

    /// Nobody is named: every paragraph became a turn of its own.
    record NoSpeakers(int paragraphs) implements Finding {}

    /// A label that occurs only once in a longer conversation.
    record LabelOnce(String label, int turn) implements Finding {}

    /// Two labels that differ by one or two letters, the first being the rarer: perhaps a slip of the pen.
    record LabelsAlike(String label, String other) implements Finding {}

    /// Something that looks like a label, but was taken for text or header.
    record LabelNotTaken(String label, int count) implements Finding {}

    /// A label with nothing said; it made no turn.
    ///
    /// @param at    offset of the first such label
    /// @param count how often the label stands so
    record TurnEmpty(String label, int at, int count) implements Finding {}

    /// Text before the first turn; it stays in the text and belongs to nobody.
    record HeaderTaken(TextRange range) implements Finding {}

    // --- time marks ------------------------------------------------------------------------------------------------

    /// Marks that are earlier than the one before them.
    ///
    /// @param at offset of the first such mark
    record MarksNotRising(int count, int at) implements Finding {}

    /// Turns of more than twenty minutes: labels or marks are probably missing.
    ///
    /// @param turns   their numbers, at least one
    /// @param longest in milliseconds
    record TurnLong(List<Integer> turns, long longest) implements Finding {

        public TurnLong {
            turns = List.copyOf(turns);
        }
    }

    // --- characters ------------------------------------------------------------------------------------------------

    /// Places where a character was lost (U+FFFD).
    record CharactersLost(int count) implements Finding {}

    /// Invisible characters taken out: controls, soft hyphens, zero-width spaces.
    record InvisibleRemoved(int count) implements Finding {}

    /// Another charset is nearly as likely as the one chosen.
    record CharsetUnsure(String chosen, String other) implements Finding {}

    // --- names and doubts ------------------------------------------------------------------------------------------

    /// Labels that are first names, and perhaps real ones.
    record LabelsAreNames(List<String> names) implements Finding {

        public LabelsAreNames {
            names = List.copyOf(names);
        }
    }

    /// A name that perhaps should not be in the project.
    record NameShown(Where where, String name) implements Finding {

        /// Where it stands.
        public enum Where {
            /// In the name of the file, which becomes the title.
            FILE,
            /// In the text before the first turn.
            HEADER,
            /// In the path of a recording or of a person's folder.
            PATH,
            /// As the label of a speaker, as meeting programs take it from an account.
            ACCOUNT,
            /// As an address.
            ADDRESS
        }
    }

    /// Pieces of which the program did not say who speaks; the speaker before goes on.
    record SpeakerUnsure(int count) implements Finding {}

    /// The same words over and over, as machines write them where nobody speaks.
    record WordsRepeated(String words, int count) implements Finding {}

    /// Figures about a transcription rather than a transcription.
    record NoTalk() implements Finding {}

    /// Programs that count seconds by hand or round them made marks that run over: `00:00:04,1000`.
    record MarksCorrected(int count) implements Finding {}

    // --- tables ------------------------------------------------------------------------------------------------------

    /// Rows with more cells than the head names: what was beyond was joined onto the words.
    ///
    /// @param row the first such row, counted from 1 with the head
    record CellsJoined(int count, int row) implements Finding {}

    /// Columns with something in them that are neither words nor speaker nor time; they are not in the text.
    record ColumnsLeftOut(List<String> names) implements Finding {

        public ColumnsLeftOut {
            names = List.copyOf(names);
        }
    }

    // --- what the format held besides the text -----------------------------------------------------------------------

    /// Comments on the margin, not taken into the text.
    record CommentsLeftOut(int count) implements Finding {}

    /// Tracked changes: insertions are in the text, deletions are not.
    record ChangesSettled(int insertions, int deletions) implements Finding {}

    /// Foot- and endnotes, moved behind the last turn, numbered from 1 in square brackets. What was said stays
    /// free of their numbers.
    ///
    /// @param at for each note the offset in the text that it belongs to; empty if unknown
    record NotesMoved(List<Integer> at) implements Finding {

        public NotesMoved {
            at = List.copyOf(at);
        }
    }

    /// Page numbers and running heads left out.
    record RunningHeadsLeftOut(int lines) implements Finding {}

    /// Line or paragraph numbers of the margin left out.
    record LineNumbersLeftOut(int count) implements Finding {}

    /// Metadata in front of the text left out.
    record FrontMatterLeftOut(int lines) implements Finding {}
}
