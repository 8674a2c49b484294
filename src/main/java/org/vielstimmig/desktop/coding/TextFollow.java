package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.page.PageText;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.text.Anchors;

/// A transcript and its codings after an edit, without reading a million characters again for one letter.
///
/// @param codings in the order of the store
record TextFollow(Opened opened, List<Coding> codings) {

    /// More edits than these are read from the store at once.
    private static final int MOST = 40;

    /// What a step leaves of the transcript on the page; null if it has to be read again.
    static @Nullable TextFollow of(Opened before, List<Coding> codings, List<Change> changes) {
        if (changes.size() != 1
                || !(changes.getFirst() instanceof Change.TextEdited edited)
                || edited.edits().size() > MOST) {
            return null;
        }
        Map<String, TextRange> turnMoves = new HashMap<>();
        Map<String, TextRange> codingMoves = new HashMap<>();
        for (Change.Move move : edited.moves()) {
            switch (move.kind()) {
                case TURN -> turnMoves.put(move.anchor(), move.after());
                case CODING -> codingMoves.put(move.anchor(), move.after());
                case MEMO -> {}
            }
        }
        PageText page = before.page();
        for (Edit edit : edited.edits()) {
            page = page.after(edit);
        }
        page = placed(page, turnMoves);
        List<Turn> turns = new ArrayList<>(page.turns().size());
        for (int i = 0; i < page.turns().size(); i++) {
            turns.add(
                    before.words().turns().get(i).withRange(page.turns().get(i).range()));
        }
        TranscriptText words = new TranscriptText(before.words().id(), page.text(), turns);
        List<Coding> moved = new ArrayList<>(codings.size());
        for (Coding coding : codings) {
            TextRange move = codingMoves.get(coding.id().toString());
            moved.add(
                    follow(coding, move != null ? move : Anchors.passage(coding.range(), edited.edits()), page.text()));
        }
        moved.sort(CodingChanges.ORDER);
        return new TextFollow(new Opened(before.transcript(), words, page), List.copyOf(moved));
    }

    private static PageText placed(PageText page, Map<String, TextRange> moves) {
        if (moves.isEmpty()) {
            return page;
        }
        List<PageTurn> turns = new ArrayList<>(page.turns());
        moves.forEach((n, range) -> {
            int index = Integer.parseInt(n) - 1;
            turns.set(index, turns.get(index).placed(range, page.text()));
        });
        return new PageText(page.text(), turns);
    }

    private static Coding follow(Coding coding, TextRange range, String text) {
        boolean same = range.isEmpty()
                || range.length() == coding.quote().length() && text.startsWith(coding.quote(), range.start());
        if (same && range.equals(coding.range())) {
            return coding;
        }
        return coding.withRange(range, same ? coding.quote() : range.of(text));
    }
}
