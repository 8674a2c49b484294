package org.vielstimmig.desktop.coding;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.PageListener;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.EditText;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Turn;
import org.vielstimmig.settings.Gesture;

/// The page's context menu: what can be done to the selection and to the codings under the mouse.
final class CodingMenu {

    private final Room room;
    private final PageView view;
    private final CodingItems items;
    private final TurnRepair repair;
    private final ContextMenu menu = new ContextMenu();

    CodingMenu(Room room, PageView view, Runnable showPassages) {
        this.room = room;
        this.view = view;
        items = new CodingItems(room, view, showPassages);
        repair = new TurnRepair(room, view);
    }

    void open(PageListener.MenuRequest request) {
        menu.hide();
        menu.getItems().clear();
        TranscriptPage page = view.page();
        TextRange selection = page.getSelection();
        if (selection != null) {
            onSelection();
        } else {
            menu.getItems()
                    .addAll(
                            item(
                                    CodingText.TAKE_SENTENCE,
                                    key(Gesture.SENTENCE),
                                    () -> view.deeds().take(page.sentenceAt(request.offset()))),
                            item(
                                    CodingText.TAKE_TURN,
                                    key(Gesture.TURN),
                                    () -> view.deeds().take(page.turnAt(request.offset()))));
        }
        List<PageCoding> codings = request.codings();
        if (!codings.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            for (PageCoding coding : codings.reversed()) {
                room.model()
                        .page()
                        .coding(coding.id())
                        .ifPresent(c -> menu.getItems().add(items.menu(c)));
            }
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(CodingText.WRITE_MEMO, key(Gesture.MEMO), this::memo),
                        item(CodingText.FIND_IN_TEXT, "Shortcut+F", view::findInText),
                        item(EditText.GO_TO, "Shortcut+G", () -> new GoTo(room, view).ask()),
                        new SeparatorMenuItem(),
                        item(EditText.CORRECT, key(Gesture.CORRECT), view.editMode()::toggle));
        Opened opened = room.model().page().opened();
        if (opened != null) {
            opened.words()
                    .turnAt(request.offset())
                    .flatMap(turn -> repair.menu(turn.n(), request.offset()))
                    .ifPresent(menu.getItems()::add);
        }
        menu.getItems()
                .addAll(
                        item(EditText.REPLACE, (KeyCombination) null, view::replace),
                        item(EditText.ADOPT, (KeyCombination) null, view::adopt));
        if (view.editMode().isOn()) {
            menu.getItems()
                    .addAll(
                            0,
                            List.of(
                                    item(EditText.CUT, "Shortcut+X", page.editing()::cut),
                                    item(KitText.COPY, "Shortcut+C", page::copy),
                                    item(EditText.PASTE, "Shortcut+V", page.editing()::paste),
                                    new SeparatorMenuItem()));
        }
        menu.show(view.anchor(), request.screenX(), request.screenY());
    }

    /// A click on the page closes no menu that stands over it: the toolkit takes it for the menu's own.
    void hide() {
        menu.hide();
    }

    boolean isShowing() {
        return menu.isShowing();
    }

    private void onSelection() {
        menu.getItems().add(item(CodingText.CODE_WITH, "Enter", () -> view.openPalette("", false)));
        int shown = 0;
        for (int key = 1; key <= RecentCodes.KEYS && shown < 5; key++) {
            Optional<Code> code = room.model()
                    .recent()
                    .at(key)
                    .flatMap(id -> room.model().tree().find(id));
            if (code.isPresent()) {
                CodeId id = code.get().id();
                MenuItem item = new MenuItem(code.get().name(), room.model().markOf(code.get()));
                item.setMnemonicParsing(false);
                item.setAccelerator(KeyCombination.valueOf(Integer.toString(key)));
                item.setOnAction(event -> room.actions().codeTarget(id));
                menu.getItems().add(item);
                shown++;
            }
        }
        menu.getItems()
                .addAll(
                        item(CodingText.IN_VIVO, key(Gesture.IN_VIVO), view.deeds()::inVivo),
                        new SeparatorMenuItem(),
                        item(KitText.COPY, "Shortcut+C", view.page()::copy),
                        item(CodingText.COPY_CITED, (KeyCombination) null, this::copyCited));
    }

    private void copyCited() {
        TextRange range = view.page().getSelection();
        Opened opened = room.model().page().opened();
        if (range != null && opened != null) {
            Turn turn = opened.words().turnAt(range.start()).orElse(null);
            String speaker = turn == null
                    ? ""
                    : opened.transcript()
                            .speaker(turn.speaker())
                            .map(Speaker::name)
                            .orElse("");
            copy(Citation.of(
                    room.lang(),
                    view.page().selectedText(),
                    opened.transcript().title(),
                    turn == null ? 0 : turn.n(),
                    turn == null ? null : turn.at(),
                    speaker));
        }
    }

    static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Writes a memo on the selection, on the coding one is at, or on the turn of the caret.
    void memo() {
        Opened opened = room.model().page().opened();
        if (opened == null) {
            return;
        }
        TranscriptPage page = view.page();
        TextRange selection = page.getSelection();
        Optional<Coding> coding = room.model()
                .page()
                .currentCoding()
                .or(() -> page.codingsAt(page.getCaret()).reversed().stream()
                        .findFirst()
                        .flatMap(c -> room.model().page().coding(c.id())));
        if (selection == null && coding.isPresent()) {
            items.memo(coding.get());
            return;
        }
        TextRange range = selection == null
                ? page.turnAt(page.getCaret())
                : room.model().page().taken(selection);
        MemoTarget on = range.isEmpty()
                ? new MemoTarget.OnTranscript(opened.transcript().id())
                : new MemoTarget.OnPassage(opened.transcript().id(), range);
        Point2D at = view.deeds().below(range);
        room.memoPop()
                .open(
                        view.anchor(),
                        at.getX(),
                        at.getY(),
                        room.say(CodingText.MEMO_ON_PASSAGE),
                        "",
                        text -> room.actions().write(on, text));
    }

    private MenuItem item(Text name, @Nullable String key, Runnable action) {
        return item(name, key == null ? null : KeyCombination.valueOf(key), action);
    }

    private @Nullable KeyCombination key(Gesture gesture) {
        return room.keys().combination(gesture);
    }

    private MenuItem item(Text name, @Nullable KeyCombination key, Runnable action) {
        return Small.item(room.say(name), key, room.lang(), action);
    }
}
