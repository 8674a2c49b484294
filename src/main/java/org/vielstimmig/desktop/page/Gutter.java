package org.vielstimmig.desktop.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Left of and above the words: the turn's number, its time, and who speaks.
final class Gutter extends Pane {

    private static final double GAP = 14;
    private static final double SMALL_LINE = 15;
    private static final double NAME_GAP = 6;

    private static final class Head extends Group {

        final Text number = new Text();
        final Text time = new Text();
        final Text name = new Text();
        private @Nullable PageTurn turn;

        Head(Consumer<PageTurn> chosen) {
            setManaged(false);
            number.getStyleClass().add("page-number");
            time.getStyleClass().add("page-time");
            name.getStyleClass().add("page-speaker");
            getChildren().addAll(number, time, name);
            setOnMouseClicked(event -> {
                if (turn != null) {
                    chosen.accept(turn);
                    event.consume();
                }
            });
        }

        void dress(PageTurn newTurn) {
            if (newTurn == turn) {
                return;
            }
            turn = newTurn;
            number.setText(Integer.toString(newTurn.n()));
            time.setText(newTurn.atMillis() == null ? "" : time(newTurn.atMillis()));
            name.setText(newTurn.speaker().replace('\n', ' '));
            name.getStyleClass().remove("page-speaker-asks");
            if (newTurn.asks()) {
                name.getStyleClass().add("page-speaker-asks");
            }
        }
    }

    private final Consumer<PageTurn> chosen;
    private Map<Integer, Head> heads = new HashMap<>();

    /// @param chosen told of a click on a turn's number or time
    Gutter(Consumer<PageTurn> chosen) {
        this.chosen = chosen;
        setManaged(false);
        setPickOnBounds(false);
    }

    /// `m:ss`, `mm:ss` or, from an hour on, `h:mm:ss`.
    static String time(long millis) {
        long seconds = millis / 1000;
        return seconds < 3600
                ? String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /// @param ascent how far the words' baseline lies below the top of their line
    void place(Frame frame, double ascent) {
        Map<Integer, Head> now = new HashMap<>();
        double scale = frame.columns().scale();
        for (Frame.Shown shown : frame.shown()) {
            PageTurn turn = shown.piece().turn();
            if (turn == null || !shown.piece().opens()) {
                continue;
            }
            int index = shown.piece().index();
            Head head = heads.remove(index);
            if (head == null) {
                head = new Head(chosen);
                getChildren().add(head);
            }
            head.dress(turn);
            head.applyCss();
            double first = Math.round(shown.y() + shown.flow().getPadding().getTop() + ascent);
            boolean named = !turn.speaker().isEmpty();
            double above = named ? first - ascent - NAME_GAP * scale : first;
            right(head.number, frame.columns().text(), above);
            right(head.time, frame.columns().text(), named ? first : first + SMALL_LINE * scale);
            head.name.setY(Math.round(above));
            double x = frame.columns().text();
            if (turn.rightToLeft()) {
                x += frame.columns().measure() - head.name.getLayoutBounds().getWidth();
            }
            head.name.setX(Math.floor(x));
            now.put(index, head);
        }
        getChildren().removeAll(heads.values());
        heads = now;
    }

    private static void right(Text text, double edge, double baseline) {
        text.setX(Math.round(edge - GAP - text.getLayoutBounds().getWidth()));
        text.setY(Math.round(baseline));
    }
}
