package org.vielstimmig.text;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Turn;

/// Where anchored ranges go when the text below them is edited.
///
/// For passages: an edit before shifts, an edit after changes nothing, an edit inside grows or shrinks; text
/// inserted right at a border stays outside; a replacement that straddles a border belongs to the passage (a
/// pseudonym at the edge stays coded); a passage whose text is all deleted becomes empty and is kept, and stays
/// empty whatever is typed.
public final class Anchors {

    private Anchors() {}

    /// A passage after one edit.
    public static TextRange passage(TextRange range, Edit edit) {
        int from = edit.at();
        int to = from + edit.deleted().length();
        int growth = edit.growth();
        if (range.start() >= to) {
            return new TextRange(range.start() + growth, range.end() + growth);
        }
        if (range.end() <= from) {
            return range;
        }
        if (range.isEmpty()) {
            return new TextRange(from, from);
        }
        int start = Math.min(range.start(), from);
        int end = range.end() >= to
                ? range.end() + growth
                : from + edit.inserted().length();
        return new TextRange(range.start() < from ? range.start() : start, Math.max(end, start));
    }

    /// A passage after several edits, each counted in the text the one before left.
    public static TextRange passage(TextRange range, List<Edit> edits) {
        TextRange moved = range;
        for (Edit edit : edits) {
            moved = passage(moved, edit);
        }
        return moved;
    }

    /// All turns of a transcript after one edit. Unlike a passage a turn takes what is typed at its borders,
    /// and where an edit runs over the gap between two turns, the earlier one keeps the new text. Turns
    /// never overlap after it.
    public static List<Turn> turns(List<Turn> turns, Edit edit) {
        int from = edit.at();
        int to = from + edit.deleted().length();
        int growth = edit.growth();
        int afterInsert = from + edit.inserted().length();
        List<Turn> moved = new ArrayList<>(turns.size());
        int floor = 0;
        for (Turn turn : turns) {
            int start = turn.range().start();
            int end = turn.range().end();
            if (start > from) {
                start = start >= to ? start + growth : afterInsert;
            }
            if (end > from || (end == from && to == from)) {
                end = end >= to ? end + growth : afterInsert;
            }
            start = Math.max(start, floor);
            end = Math.max(end, start);
            floor = end;
            moved.add(
                    start == turn.range().start() && end == turn.range().end()
                            ? turn
                            : turn.withRange(new TextRange(start, end)));
        }
        return moved;
    }

    /// All turns after several edits.
    public static List<Turn> turns(List<Turn> turns, List<Edit> edits) {
        List<Turn> moved = turns;
        for (Edit edit : edits) {
            moved = turns(moved, edit);
        }
        return moved;
    }

    /// The text after `edits`.
    ///
    /// @throws IllegalArgumentException if an edit deletes other text than stands at its place
    public static String text(String text, List<Edit> edits) {
        if (edits.size() == 1
                && edits.getFirst().deleted().length()
                        <= text.length() - edits.getFirst().at()) {
            // A long text is copied once only; people type one character at a time.
            Edit edit = edits.getFirst();
            if (text.startsWith(edit.deleted(), edit.at())) {
                return new StringBuilder(text.length() + edit.growth())
                        .append(text, 0, edit.at())
                        .append(edit.inserted())
                        .append(text, edit.at() + edit.deleted().length(), text.length())
                        .toString();
            }
        }
        StringBuilder result = new StringBuilder(text);
        for (Edit edit : edits) {
            int end = edit.at() + edit.deleted().length();
            if (end > result.length() || !result.substring(edit.at(), end).equals(edit.deleted())) {
                throw new IllegalArgumentException("edit does not fit at " + edit.at());
            }
            result.replace(edit.at(), end, edit.inserted());
        }
        return result.toString();
    }
}
