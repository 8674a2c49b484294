package org.vielstimmig.desktop.coding;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.model.TextRange;

/// Finds words in the transcript on the page: Enter goes on, Shift+Enter back, Esc closes.
final class FindBar extends HBox {

    private static final int LONGEST_FIRST = 60;

    private final Room room;
    private final TranscriptPage page;
    private final Runnable mark;
    private final SearchField field;
    private final Label count = Small.label("", "v-count");
    private List<TextRange> hits = List.of();
    private int at = -1;

    /// @param mark draws the frame around the hit anew
    FindBar(Room room, TranscriptPage page, Runnable mark) {
        this.room = room;
        this.page = page;
        this.mark = mark;
        getStyleClass().addAll("find-bar", "v-panel", "v-line-bottom");
        field = new SearchField(room.lang(), room.say(CodingText.FIND_IN_TEXT), null);
        field.setPrefWidth(300);
        field.textProperty()
                .addListener((observable, before, now) -> search(page.getPlace().offset()));
        field.setOnDown(() -> next(1));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                next(event.isShiftDown() ? -1 : 1);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        count.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        field,
                        Small.icon(
                                Icon.CHEVRON_UP,
                                room.say(CodingText.FIND_BACK) + " (" + room.say(KitText.KEY_SHIFT) + "+"
                                        + room.say(KitText.KEY_ENTER) + ")",
                                () -> next(-1)),
                        Small.icon(
                                Icon.CHEVRON_DOWN,
                                room.say(CodingText.FIND_ON) + " (" + room.say(KitText.KEY_ENTER) + ")",
                                () -> next(1)),
                        count,
                        Small.gap(),
                        Small.icon(
                                Icon.CLOSE,
                                room.say(KitText.CLOSE) + " (" + room.say(KitText.KEY_ESCAPE) + ")",
                                this::close));
        setVisible(false);
        setManaged(false);
    }

    /// @param words what is selected; looked for when it is a line at most
    void open(String words) {
        setVisible(true);
        setManaged(true);
        if (!words.isBlank() && words.length() <= LONGEST_FIRST && words.indexOf('\n') < 0) {
            field.textProperty().set(words);
        }
        search(page.getPlace().offset());
        field.take();
    }

    /// What was found stays selected: from there one goes on.
    void close() {
        TextRange found = hit();
        setVisible(false);
        setManaged(false);
        hits = List.of();
        at = -1;
        page.setHits(hits);
        if (found != null) {
            page.select(found);
        }
        mark.run();
        page.requestFocus();
    }

    /// The hit one is at.
    @Nullable
    TextRange hit() {
        return at >= 0 && at < hits.size() ? hits.get(at) : null;
    }

    int hits() {
        return hits.size();
    }

    SearchField field() {
        return field;
    }

    /// The text on the page is another.
    ///
    /// @param same whether it is the same transcript, whose reader stays where they are
    void textChanged(boolean same) {
        if (isVisible() && !same) {
            search(0);
        } else if (isVisible()) {
            hits = TextFinder.all(page.text(), field.text());
            at = Math.min(at, hits.size() - 1);
            say();
        }
    }

    void next(int step) {
        if (!isVisible()) {
            open("");
        } else if (!hits.isEmpty()) {
            at = Math.floorMod(at + step, hits.size());
            show();
        }
    }

    private void search(int from) {
        hits = TextFinder.all(page.text(), field.text());
        at = hits.isEmpty() ? -1 : 0;
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).start() >= from) {
                at = i;
                break;
            }
        }
        show();
    }

    private void say() {
        page.setHits(hits);
        count.setText(
                field.text().isBlank()
                        ? ""
                        : hits.isEmpty()
                                ? room.say(KitText.NONE_FOUND)
                                : room.say(CodingText.HIT_OF, at + 1, hits.size()));
    }

    private void show() {
        say();
        TextRange hit = hit();
        if (hit != null) {
            page.reveal(hit);
        }
        mark.run();
    }
}
