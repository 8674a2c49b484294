package org.vielstimmig.desktop.page;

import java.util.List;
import javafx.scene.input.MouseEvent;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;

/// Hears what a person does on the page. Always called on the FX thread.
public interface PageListener {

    /// A selection was finished: mouse or shift key let go. The moment for a palette.
    default void selectionFinished(TextRange selection) {}

    /// A click on coded words, or on a name or stripe in the margin.
    ///
    /// @param codings one from the margin; all under the mouse from the text, longest first
    default void codingsClicked(List<PageCoding> codings, MouseEvent event) {}

    /// Someone asked for the context menu.
    default void menuRequested(MenuRequest request) {}

    /// A code was dropped on the selection, a word or, over the left margin, a turn.
    ///
    /// @param code what the drag carried under [TranscriptPage#CODE_DRAG]
    default void codeDropped(String code, TextRange range) {}

    /// A click on a speaker's name, or the context menu was asked for at a turn's number or name.
    default void turnMenuRequested(PageTurn turn, double screenX, double screenY) {}

    /// A click on the sign of memos that begin on one line.
    default void notesClicked(List<PageNote> notes, double screenX, double screenY) {}

    /// A handle at a coding's end is dragged.
    ///
    /// @param let whether it was let go of; until then the page shows what it would be
    default void endsDragged(CodingId coding, TextRange range, boolean let) {}

    /// Something was written; it is on the page, and part of a burst that is not finished yet.
    default void edited() {}

    /// What was written at one place, as one edit of the text before it. The page shows it already.
    default void burstFinished(Edit edit) {}

    /// An edit would reach over several turns, with the labels and marks between them.
    ///
    /// @param carryOn does it
    default void acrossTurns(int turns, Runnable carryOn) {}

    /// Words for what the portrait shows at a place; empty to say nothing.
    default String portraitWords(PortraitSpot spot) {
        return "";
    }

    /// Where and over what a context menu was asked for.
    ///
    /// @param offset  in the transcript
    /// @param codings over that character, longest first
    record MenuRequest(int offset, List<PageCoding> codings, double screenX, double screenY) {

        public MenuRequest {
            codings = List.copyOf(codings);
        }
    }
}
