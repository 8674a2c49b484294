package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.page.PageNote;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;

/// The memos of the page: signs beside the lines where what they are about begins, and the ways to them by
/// mouse and by key. Memos that speak of a passage have a sign there too.
final class PageNotes {

    private static final int FIRST_WORDS = 160;
    private static final int IN_MENU = 60;

    private final Room room;
    private final PageView view;
    private final TranscriptPage page;
    private final ContextMenu menu = new ContextMenu();

    PageNotes(Room room, PageView view) {
        this.room = room;
        this.view = view;
        page = view.page();
        room.memos().readProperty().addListener((observable, before, now) -> show());
        room.model().page().openedProperty().addListener((observable, before, now) -> show());
        room.model().page().codingsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        Opened opened = room.model().page().opened();
        List<PageNote> notes = new ArrayList<>();
        if (opened != null) {
            int end = opened.words().text().length();
            for (MemosViewModel.Row row : room.memos().in(opened.transcript().id())) {
                TextRange range = placeOf(row);
                if (range != null && range.end() <= end) {
                    notes.add(new PageNote(
                            row.memo().id().toString(), range, first(row.memo().text(), FIRST_WORDS)));
                }
            }
            for (MemoLink link : room.memos().linksTo(opened.transcript().id())) {
                room.memos()
                        .row(link.memo())
                        .filter(row -> link.range().end() <= end)
                        .ifPresent(row -> notes.add(new PageNote(
                                link.memo().toString(),
                                link.range(),
                                room.say(MarginText.NOTE_LINKED) + "\n"
                                        + first(row.memo().text(), FIRST_WORDS))));
            }
        }
        if (!notes.equals(page.beside().notes())) {
            page.beside().setNotes(notes);
        }
    }

    /// Where a memo's sign stands; a coding's moves with it at once.
    private @Nullable TextRange placeOf(MemosViewModel.Row row) {
        if (row.memo().on() instanceof MemoTarget.OnCoding(CodingId id)) {
            return room.model().page().coding(id).map(c -> c.range()).orElse(row.range());
        }
        return row.range();
    }

    private static String first(String text, int most) {
        String line = text.strip();
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most);
        return line.substring(0, cut < most / 2 ? most : cut).strip() + " …";
    }

    // --- opening -----------------------------------------------------------------------------------------------------

    /// Opens the memo; of several, one chooses.
    void open(List<PageNote> notes, double screenX, double screenY) {
        Set<MemoId> ids = new LinkedHashSet<>();
        notes.forEach(note -> ids.add(MemoId.of(note.id())));
        List<MemosViewModel.Row> rows =
                ids.stream().flatMap(id -> room.memos().row(id).stream()).toList();
        menu.hide();
        if (rows.size() == 1) {
            open(rows.getFirst(), screenX, screenY);
        } else if (!rows.isEmpty()) {
            menu.getItems().clear();
            for (MemosViewModel.Row row : rows) {
                MenuItem item = new MenuItem(
                        SafeText.of(first(row.memo().text().replaceAll("\\s+", " "), IN_MENU)),
                        Icons.of(Icon.MEMO, 14));
                item.setMnemonicParsing(false);
                item.setOnAction(event -> open(row, screenX, screenY));
                menu.getItems().add(item);
            }
            menu.show(view.anchor(), screenX, screenY);
        }
    }

    void hide() {
        menu.hide();
    }

    ContextMenu menu() {
        return menu;
    }

    private void open(MemosViewModel.Row row, double screenX, double screenY) {
        String about = room.say(
                row.about() == MemosViewModel.About.CODING ? CodingText.ABOUT_CODING : CodingText.ABOUT_PASSAGE);
        room.memoPop()
                .open(
                        view.anchor(),
                        screenX,
                        screenY,
                        row.name().isEmpty() ? about : about + " · " + row.name(),
                        row.memo().text(),
                        text -> room.actions().change(row.memo().id(), text, memo -> {
                            if (text.isBlank()) {
                                room.undoable(room.say(CodingText.MEMO_REMOVED));
                            }
                        }));
    }

    // --- keys --------------------------------------------------------------------------------------------------------

    /// Opens what is noted on the coding one is at, or at the caret.
    void openHere() {
        List<PageNote> here = page.beside().notesAt(page.getCaret());
        Optional<CodingId> current =
                Optional.ofNullable(room.model().page().currentProperty().get());
        List<PageNote> onCurrent = current.stream()
                .flatMap(id -> room.memos().on(id).stream())
                .map(memo -> memo.id().toString())
                .flatMap(id -> page.beside().notes().stream().filter(n -> n.id().equals(id)))
                .toList();
        List<PageNote> notes = onCurrent.isEmpty() ? here : onCurrent;
        if (notes.isEmpty()) {
            room.desk().messages().passing(room.say(MarginText.NO_MEMO_HERE));
            return;
        }
        var at = view.deeds().below(notes.getFirst().range());
        open(notes, at.getX(), at.getY());
    }

    /// Goes to the memo after the caret, or before it.
    ///
    /// @param step 1 or -1
    void next(int step) {
        Optional<PageNote> note = page.beside().next(page.getCaret(), step);
        if (note.isPresent()) {
            view.codingPop().hide();
            view.ways().goToTurn(note.get().range());
        } else {
            room.desk().messages().passing(room.say(MarginText.NO_MORE_MEMOS));
        }
    }
}
