package org.vielstimmig.model;

import java.util.List;

/// The smallest thing that happens to a project, as data that knows its inverse.
public sealed interface Change {

    /// What takes this change back. Total and pure; `c.inverse().inverse()` equals `c`.
    Change inverse();

    /// Something new is there. A transcript's text and original bytes are too large for the journal: they are
    /// handed over beside the step and stay in the file when the transcript is removed.
    record Added(Entity entity) implements Change {
        @Override
        public Change inverse() {
            return new Removed(entity);
        }
    }

    /// Something is gone. A removed transcript hides its codings and memos and brings them back with itself.
    record Removed(Entity entity) implements Change {
        @Override
        public Change inverse() {
            return new Added(entity);
        }
    }

    /// Something is different. Both sides have the same id and class.
    record Changed(Entity before, Entity after) implements Change {

        public Changed {
            if (!before.id().equals(after.id()) || before.getClass() != after.getClass()) {
                throw new IllegalArgumentException("not the same thing: " + before.id() + ", " + after.id());
            }
        }

        @Override
        public Change inverse() {
            return new Changed(after, before);
        }
    }

    /// A transcript's text was edited; every anchor in it follows by the rules of `text.Anchors`.
    ///
    /// @param edits applied in order
    /// @param moves anchors that cannot be computed back by the opposite edits, with both their ranges
    record TextEdited(TranscriptId transcript, List<Edit> edits, List<Move> moves) implements Change {

        public TextEdited {
            edits = List.copyOf(edits);
            moves = List.copyOf(moves);
        }

        @Override
        public Change inverse() {
            return new TextEdited(
                    transcript,
                    edits.reversed().stream().map(Edit::inverse).toList(),
                    moves.stream().map(Move::inverse).toList());
        }
    }

    /// A run of turns gives way to another: split, joined, relabelled, shifted in time.
    ///
    /// @param from index of the first turn that changes
    record TurnsReplaced(TranscriptId transcript, int from, List<Turn> before, List<Turn> after) implements Change {

        public TurnsReplaced {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Change inverse() {
            return new TurnsReplaced(transcript, from, after, before);
        }
    }

    /// Where one anchor stood before an edit and where it stands after it.
    ///
    /// @param anchor a coding's, memo's or memo link's id, or a turn's number as text
    record Move(Kind kind, String anchor, TextRange before, TextRange after) {

        public Move inverse() {
            return new Move(kind, anchor, after, before);
        }

        /// What is anchored.
        public enum Kind {
            CODING,
            MEMO,
            LINK,
            TURN
        }
    }
}
