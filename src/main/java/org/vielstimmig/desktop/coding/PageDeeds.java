package org.vielstimmig.desktop.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;

/// What is done to words on the page: they are selected, coded, and let go of again.
final class PageDeeds {

    private final Room room;
    private final CodingViewModel model;
    private final TranscriptPage page;
    private final LookPop look;
    private final CodeButton codeButton;
    private final Picked picked;
    private boolean leaving;

    PageDeeds(Room room, TranscriptPage page, LookPop look, CodeButton codeButton, Picked picked) {
        this.room = room;
        model = room.model();
        this.page = page;
        this.look = look;
        this.codeButton = codeButton;
        this.picked = picked;
    }

    /// Whether the selection goes because its words were coded, not because one went elsewhere.
    boolean isLeaving() {
        return leaving;
    }

    // --- selecting ---------------------------------------------------------------------------------------------------

    /// Selects the sentence around the caret.
    void takeSentence() {
        take(page.sentenceAt(page.getCaret()));
    }

    /// Selects the turn around the caret.
    void takeTurn() {
        take(page.turnAt(page.getCaret()));
    }

    void take(TextRange range) {
        if (!range.isEmpty()) {
            page.select(range);
            page.requestFocus();
            selected(range);
        }
    }

    /// Something was selected to the end: whole words are taken where one asks for them.
    void selected(TextRange range) {
        TextRange whole = asAsked(range);
        if (!whole.equals(range)) {
            page.select(whole);
        }
        codeButton.place();
    }

    /// A passage as it is to be taken hold of: as it is, or widened to whole words.
    TextRange asAsked(TextRange range) {
        if (!look.snapsToWords()) {
            return range;
        }
        int start = page.wordAt(range.start()).start();
        int end = page.wordAt(Math.max(range.start(), range.end() - 1)).end();
        return new TextRange(Math.min(start, range.start()), Math.max(end, range.end()));
    }

    /// Lets go of the selection, so that what was just coded is seen as it is.
    void leaveSelection() {
        if (page.getSelection() != null) {
            leaving = true;
            page.clearSelection();
            leaving = false;
        }
    }

    // --- coding ------------------------------------------------------------------------------------------------------

    /// Opens the palette at the selection, or at the coding one is at.
    ///
    /// @param typed what was typed already
    /// @param byKey whether a key opened it that must not land in the palette
    void openPalette(String typed, boolean byKey) {
        TextRange range = model.page().target();
        if (range == null) {
            return;
        }
        codeButton.hide();
        Point2D at = below(range);
        room.palette()
                .openWithKeys(
                        page,
                        at.getX(),
                        at.getY(),
                        typed,
                        byKey,
                        code -> code(range, code),
                        path -> codeNew(range, path));
    }

    /// Where something about a passage pops up without covering it.
    Point2D below(TextRange range) {
        TextRange end = new TextRange(Math.max(range.start(), range.end() - 1), range.end());
        Optional<Bounds> bounds = page.boundsOf(end).or(() -> page.boundsOf(range));
        if (bounds.isPresent()) {
            return new Point2D(bounds.get().getMaxX() - 60, bounds.get().getMaxY() + 8);
        }
        Bounds all = page.localToScreen(page.getBoundsInLocal());
        return all == null
                ? Point2D.ZERO
                : new Point2D(all.getMinX() + all.getWidth() / 4, all.getMinY() + all.getHeight() / 3);
    }

    void code(TextRange range, CodeId code) {
        code(range, code, coding -> {});
    }

    void code(TextRange range, CodeId code, Consumer<Coding> done) {
        backToPage();
        room.actions().code(range, code, done);
    }

    /// Asks for the name of a new code and gives it to the passage one is at; `/` puts it below another.
    void makeCode() {
        TextRange range = model.page().target();
        if (range != null) {
            codeButton.hide();
            room.dialogs()
                    .ask(
                            room.say(GestureText.NEW_CODE),
                            room.say(GestureText.NEW_CODE_TEXT),
                            "",
                            room.say(GestureText.NEW_CODE_ACTION),
                            path -> room.codes().creatable(path).isPresent()
                                    ? Optional.empty()
                                    : Optional.of(room.say(GestureText.NEW_CODE_TAKEN)))
                    .ifPresent(path -> codeNew(range, path));
        }
    }

    private void codeNew(TextRange range, String path) {
        backToPage();
        room.actions().codeNew(range, path, CodeOrigin.INDUCTIVE);
    }

    /// Gives the passage one is at the code that lies on a key.
    ///
    /// @param key from 1 to 9
    void codeByKey(int key) {
        TextRange range = model.page().target();
        Optional<CodeId> code = model.recent().at(key);
        if (range != null && code.isPresent()) {
            backToPage();
            room.actions().code(range, code.get(), coding -> room.undoable(coded(coding.code(), key)));
        }
    }

    private String coded(CodeId code, int key) {
        String name = model.tree().find(code).map(Code::name).orElse("?");
        return room.say(CodingText.CODED_BY_KEY, name, Integer.toString(key));
    }

    /// Codes the selection with its own words.
    void inVivo() {
        TextRange selection = page.getSelection();
        if (selection != null) {
            TextRange range = asAsked(selection);
            page.select(range);
            String words = page.selectedText();
            backToPage();
            room.actions().inVivo(range, words);
        }
    }

    private void backToPage() {
        leaveSelection();
        page.requestFocus();
    }

    // --- taking codings away -----------------------------------------------------------------------------------------

    /// Takes a coding away: the one one is at, or the shortest under the caret.
    void uncode() {
        Optional<CodingId> id = Optional.ofNullable(
                        model.page().currentProperty().get())
                .filter(c -> model.page().coding(c).isPresent())
                .or(this::underCaret);
        if (picked.isAny()) {
            picked.uncode();
        } else if (id.isPresent()) {
            uncode(id.get());
        } else {
            room.desk().messages().passing(room.say(CodingText.NOTHING_CODED));
        }
    }

    /// The shortest coding of one's own at the caret, or else of another person.
    private Optional<CodingId> underCaret() {
        List<PageCoding> there = page.codingsAt(page.getCaret()).reversed();
        return there.stream()
                .filter(c -> model.page()
                        .coding(c.id())
                        .filter(room.others()::isMine)
                        .isPresent())
                .findFirst()
                .or(() -> there.stream().findFirst())
                .map(PageCoding::id);
    }

    void uncode(CodingId id) {
        if (!room.others().mayRemove(model.page().coding(id).stream().toList())) {
            return;
        }
        room.actions()
                .uncode(
                        id,
                        gone -> room.undoable(room.say(
                                CodingText.UNCODED,
                                model.tree()
                                        .find(gone.code())
                                        .map(c -> c.name())
                                        .orElse("?"))));
    }
}
