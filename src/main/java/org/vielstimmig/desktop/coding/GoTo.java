package org.vielstimmig.desktop.coding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielstimmig.desktop.page.PageText;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.i18n.EditText;
import org.vielstimmig.model.TextRange;

/// Where "12", "3:40" or "0:03:40" lie in a transcript: turns by number, or the turn spoken at that time.
final class GoTo {

    private static final Pattern NUMBER = Pattern.compile("#?\\s*(\\d{1,7})\\.?");
    private static final Pattern TIME =
            Pattern.compile("(?:(\\d{1,3})[:.])?(\\d{1,3})[:.](\\d{1,2})(?:[,.\\-](\\d{1,3}))?");

    private final Room room;
    private final PageView view;

    GoTo(Room room, PageView view) {
        this.room = room;
        this.view = view;
    }

    /// The turn meant; empty if there is none.
    static Optional<PageTurn> turn(PageText text, String wanted) {
        String words = wanted.strip();
        List<PageTurn> turns = text.turns();
        Matcher number = NUMBER.matcher(words);
        if (number.matches()) {
            int n = Integer.parseInt(number.group(1));
            return turns.stream().filter(turn -> turn.n() == n).findFirst();
        }
        Optional<Long> time = millis(words);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        long millis = time.get() / 1000 * 1000 + 999;
        PageTurn found = null;
        for (PageTurn turn : turns) {
            Long at = turn.atMillis();
            if (at != null && (found == null || at <= millis)) {
                found = turn;
            }
        }
        return Optional.ofNullable(found);
    }

    /// The time that "3:40" or "0:03:40,5" means; empty if it is none.
    static Optional<Long> millis(String words) {
        Matcher time = TIME.matcher(words.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        long seconds = (hours * 60 + Long.parseLong(time.group(2))) * 60 + Long.parseLong(time.group(3));
        String part = time.group(4) == null ? "" : time.group(4);
        return Optional.of(seconds * 1000 + Long.parseLong((part + "000").substring(0, 3)));
    }

    /// Asks and goes there.
    void ask() {
        PageText text = view.page().text();
        Optional<String> wanted = room.dialogs()
                .ask(
                        room.say(EditText.GO_TO).replace(" …", ""),
                        room.say(EditText.GO_TO_PROMPT),
                        "",
                        room.say(EditText.GO),
                        words -> fault(text, words));
        wanted.flatMap(words -> turn(text, words)).ifPresent(turn -> {
            TextRange range = turn.range();
            view.page().select(new TextRange(range.start(), range.start()));
            view.page().clearSelection();
            view.ways().reveal(range);
            view.page().requestFocus();
        });
    }

    private Optional<String> fault(PageText text, String words) {
        if (turn(text, words).isPresent()) {
            return Optional.empty();
        }
        if (NUMBER.matcher(words).matches()) {
            return Optional.of(room.say(EditText.GO_TO_TURNS, text.turns().size()));
        }
        return Optional.of(room.say(TIME.matcher(words).matches() ? EditText.GO_TO_NO_TIMES : EditText.GO_TO_NOT));
    }
}
