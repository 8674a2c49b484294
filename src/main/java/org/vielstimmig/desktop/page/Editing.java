package org.vielstimmig.desktop.page;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.text.Anchors;
import org.vielstimmig.text.Normalisation;
import org.vielstimmig.text.Typed;
import org.vielstimmig.text.Words;

/// Corrections in place. What is typed is on the page at once, with its codings where they will be when it is
/// stored; the owner is told when a [Burst] of it is complete.
///
/// An edit stays within one turn. Only a selection over several turns reaches beyond, and the owner is asked
/// first.
public final class Editing {

    private final TranscriptPage page;
    private final PageArea area;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final TypedKeys keys;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private boolean held;
    private boolean changing;
    /// The codings where they lay before the burst.
    private List<PageCoding> base = List.of();

    private @Nullable Burst burst;
    /// What was stored last, as long as nobody has moved away from it.
    private @Nullable Edit stored;
    /// Where the caret stands behind the last edit.
    private int left = -1;

    Editing(TranscriptPage page, PageArea area) {
        this.page = page;
        this.area = area;
        keys = new TypedKeys(this, page, area);
    }

    // --- state -------------------------------------------------------------------------------------------------------

    /// Whether the words can be corrected; else keys are left to the owner.
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    public boolean isOn() {
        return on.get();
    }

    /// What is being written is finished first.
    public void setOn(boolean now) {
        if (now == on.get()) {
            return;
        }
        finish();
        on.set(now);
        // Blank lines that were written stay as they look until the transcript is opened again.
        keys.on(now);
    }

    /// Another text is on the page.
    void forget() {
        burst = null;
        stored = null;
        left = -1;
        base = List.of();
        waiting.clear();
        held = false;
    }

    /// Whether the page itself is changing the text at the moment, so that the caret's way means nothing.
    boolean isChanging() {
        return changing;
    }

    /// Where codings lie that were given for the text before the burst.
    List<PageCoding> moved(List<PageCoding> codings) {
        base = List.copyOf(codings);
        return moved();
    }

    private List<PageCoding> moved() {
        Burst open = burst;
        Edit edit = open == null ? null : open.edit();
        return edit == null
                ? base
                : base.stream()
                        .map(coding -> coding.withRange(Anchors.passage(coding.range(), edit)))
                        .toList();
    }

    /// Hands over what is being written, if there is anything, by [PageListener#burstFinished].
    public void finish() {
        Burst open = burst;
        burst = null;
        Edit edit = open == null ? null : open.edit();
        if (edit != null) {
            base = page.codings();
            stored = edit;
            page.listener().burstFinished(edit);
        }
    }

    /// What is being written and was not handed over yet, as an edit of the text before it; null for nothing.
    public @Nullable Edit open() {
        Burst open = burst;
        return open == null ? null : open.edit();
    }

    /// Whether the open burst adds anything that would be lost.
    public boolean writes() {
        Burst open = burst;
        return open != null && open.writes();
    }

    /// What is typed waits from now on: the text is about to become another.
    public void hold() {
        held = true;
    }

    /// What was typed in the meantime comes in now.
    public void goOn() {
        held = false;
        while (!held && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /// The caret has moved: what is written there is another burst.
    void caretMoved() {
        if (!changing && page.getCaret() != left) {
            finish();
            stored = null;
            left = -1;
        }
    }

    // --- what is done ------------------------------------------------------------------------------------------------

    private void later(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    /// Puts text in the place of the selection or at the caret.
    public void insert(String words) {
        later(() -> {
            String normal = Normalisation.of(words);
            if (!normal.isEmpty() && !page.text().text().isEmpty()) {
                replace(selectionOrCaret(), normal);
            }
        });
    }

    /// @param word whether the whole word before the caret goes
    public void backspace(boolean word) {
        later(() -> {
            TextRange selection = page.getSelection();
            if (selection != null) {
                replace(selection, "");
                return;
            }
            int caret = page.getCaret();
            Piece piece = page.pieceOfCaret();
            if (piece == null) {
                return;
            }
            if (caret > piece.range().start()) {
                int from = word
                        ? wordStart(piece.range().start(), caret)
                        : Math.max(
                                piece.range().start(), Typed.before(page.text().text(), caret));
                replace(new TextRange(from, caret), "");
            } else if (piece.index() > 0) {
                Piece before = page.map().piece(piece.index() - 1);
                if (sameTurn(before, piece)) {
                    boolean touching = before.range().end() == caret;
                    int from = touching
                            ? Typed.before(page.text().text(), caret)
                            : before.range().end();
                    replace(new TextRange(from, caret), "");
                }
            }
        });
    }

    /// @param word whether the whole word behind the caret goes
    public void delete(boolean word) {
        later(() -> {
            TextRange selection = page.getSelection();
            if (selection != null) {
                replace(selection, "");
                return;
            }
            int caret = page.getCaret();
            Piece piece = page.pieceOfCaret();
            if (piece == null) {
                return;
            }
            if (caret < piece.range().end()) {
                int to = word
                        ? wordEnd(caret, piece.range().end())
                        : Math.min(piece.range().end(), Typed.behind(page.text().text(), caret));
                replace(new TextRange(caret, to), "");
            } else if (piece.index() + 1 < page.map().size()) {
                Piece next = page.map().piece(piece.index() + 1);
                if (sameTurn(piece, next)) {
                    boolean touching = next.range().start() == caret;
                    int to = touching
                            ? Typed.behind(page.text().text(), caret)
                            : next.range().start();
                    replace(new TextRange(caret, to), "");
                }
            }
        });
    }

    /// Puts the selected words on the clipboard and takes them out of the text.
    public void cut() {
        if (page.getSelection() != null) {
            page.copy();
            backspace(false);
        }
    }

    /// Puts the clipboard's text, as plain text, in the place of the selection or at the caret.
    public void paste() {
        String words = Clipboard.getSystemClipboard().getString();
        if (words != null && !words.isEmpty()) {
            insert(words);
        }
    }

    private TextRange selectionOrCaret() {
        TextRange selection = page.getSelection();
        int caret = page.getCaret();
        return selection == null ? new TextRange(caret, caret) : selection;
    }

    private static boolean sameTurn(Piece one, Piece other) {
        return one.turn() == other.turn() && one.kind() == other.kind();
    }

    private int wordStart(int least, int caret) {
        String text = page.text().text();
        int at = caret;
        while (at > least && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        if (at == least) {
            return least;
        }
        int start = Words.word(text, new TextRange(least, at), at - 1).start();
        return Math.min(start, Typed.before(text, at));
    }

    private int wordEnd(int caret, int most) {
        String text = page.text().text();
        int at = Math.max(Words.word(text, new TextRange(caret, most), caret).end(), Typed.behind(text, caret));
        while (at < most && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return Math.min(at, most);
    }

    /// Within a turn at once; over several only after the owner has asked.
    private void replace(TextRange range, String inserted) {
        int turns = turnsIn(range);
        if (turns < 2) {
            type(range, inserted);
        } else {
            finish();
            String before = page.text().text();
            page.listener().acrossTurns(turns, () -> {
                if (page.text().text().equals(before)) {
                    type(range, inserted);
                    finish();
                }
            });
        }
    }

    /// How many turns the range has words in; the header counts as one.
    private int turnsIn(TextRange range) {
        if (range.isEmpty()) {
            return 1;
        }
        int turns = 0;
        Piece last = null;
        for (Piece piece : page.map().pieces(range)) {
            if (last == null || !sameTurn(last, piece)) {
                turns++;
            }
            last = piece;
        }
        return turns;
    }

    private void type(TextRange range, String inserted) {
        Edit edit = Typed.edit(page.text().text(), range, inserted);
        if (edit.deleted().equals(edit.inserted())) {
            return;
        }
        Burst open = burst;
        if (open == null || !open.add(edit)) {
            finish();
            burst = begin(edit);
        }
        PageText now = page.text().after(edit);
        PieceEdit change = PieceEdit.of(page.map(), now, edit, true);
        put(change, edit.at() + edit.inserted().length());
        page.listener().edited();
    }

    /// A burst that goes on where one was stored a moment ago belongs to whatever that one did.
    private Burst begin(Edit edit) {
        Edit last = stored;
        stored = null;
        boolean behind = last != null
                && edit.deleted().isEmpty()
                && !last.inserted().isEmpty()
                && edit.at() == left
                && left == last.at() + last.inserted().length();
        String text = page.text().text();
        int before = Typed.before(text, edit.at());
        Piece piece = page.map().pieceAt(edit.at());
        // What stands before a turn's first letter is no part of the turn, and must not become one.
        if (!behind || piece == null || before < piece.range().start()) {
            return Burst.of(edit);
        }
        return Burst.behind(edit, text.substring(before, edit.at()));
    }

    // --- what is shown -----------------------------------------------------------------------------------------------

    private void put(PieceEdit change, int caret) {
        changing = true;
        try {
            Piece before = change.isOnePiece() ? page.map().piece(change.first()) : null;
            Place place = before == null ? page.getPlace() : Place.START;
            List<Frame.Shown> top = page.frame().shown();
            page.swap(change.map());
            page.markings().edited(change, moved());
            Piece now = before == null ? null : change.map().piece(change.first());
            if (now != null && before != null && area.rewrite(change.map(), before, now)) {
                page.model().swap(change.map());
                // Before the caret is put, which would lay all of it out by itself.
                area.layRewritten(now);
            } else {
                area.forgetFlows();
                page.model().swap(change.map(), change.first(), change.removed(), change.added());
            }
            page.putCaret(caret);
            if (now != null) {
                area.clearCaretOfEdge();
            } else if (!top.isEmpty() && top.getFirst().piece().index() >= change.first()) {
                keepPlace(place, caret);
            }
            left = caret;
        } finally {
            changing = false;
        }
        page.selectionChanged();
        page.requestLayout();
    }

    /// The area is not always right about where it was when lines come or go.
    private void keepPlace(Place place, int caret) {
        if (place.offset() <= caret) {
            page.setPlace(place);
            area.showCaret();
        }
    }

    /// Brings the page up to a text that was changed elsewhere: whatever is the same stays, the place that
    /// is read too.
    void update(PageText now) {
        PageMap before = page.map();
        PageMap after = new PageMap(now);
        PageText old = page.text();
        int caret = TextShift.moved(old, now, page.getCaret());
        Place place = page.getPlace();
        int first = 0;
        int shared = Math.min(before.size(), after.size());
        while (first < shared && same(before.piece(first), after.piece(first))) {
            first++;
        }
        int tail = 0;
        while (tail < shared - first
                && same(before.piece(before.size() - 1 - tail), after.piece(after.size() - 1 - tail))) {
            tail++;
        }
        changing = true;
        try {
            if (after.size() < before.size() && after.size() > 0) {
                // The area goes on from the line it was at, which may be none any more.
                area.scrollNear(Math.clamp(first - 1L, 0, after.size() - 1));
            }
            page.swap(after);
            page.redraw();
            area.forgetFlows();
            page.model().swap(after, first, before.size() - first - tail, after.size() - first - tail);
            page.putCaret(caret);
            if (!place.equals(Place.START)) {
                page.setPlace(new Place(TextShift.moved(old, now, place.offset()), place.below()));
            }
        } finally {
            changing = false;
        }
        burst = null;
        stored = null;
        left = -1;
        page.selectionChanged();
        page.requestLayout();
    }

    private static boolean same(Piece one, Piece other) {
        PageTurn a = one.turn();
        PageTurn b = other.turn();
        return one.kind() == other.kind()
                && one.opens() == other.opens()
                && one.shown().equals(other.shown())
                && (a == b
                        || a != null
                                && b != null
                                && a.n() == b.n()
                                && a.speaker().equals(b.speaker())
                                && a.rightToLeft() == b.rightToLeft());
    }
}
