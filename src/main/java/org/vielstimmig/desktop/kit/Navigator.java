package org.vielstimmig.desktop.kit;

import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// The ways from one workspace to another. Workspaces do not know each other; the shell takes a person there.
public interface Navigator {

    /// Asks for interviews to take in.
    void importing();

    /// Opens a transcript for coding, at the place it was left.
    void transcript(TranscriptId transcript);

    /// Opens a transcript for coding and shows a passage.
    void passage(TranscriptId transcript, TextRange range);

    /// Opens a code in the codebook.
    void code(CodeId code);

    /// Shows the passages of a code beside the interviews.
    default void passages(CodeId code) {}

    /// Opens an item in the questionnaire.
    void item(ItemId item);

    /// Shows what was done in a transcript.
    default void historyOf(TranscriptId transcript) {}

    /// Shows what was done with a code, those below it and their codings.
    default void historyOf(CodeId code) {}

    /// Searches for a query.
    void search(String query);
}
