package org.vielstimmig.desktop.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Clock;

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

        Head(Consumer<PageTurn> chosen, BiConsumer<PageTurn, Point2D> asked) {
            setManaged(false);
            number.getStyleClass().add("page-number");
            time.getStyleClass().add("page-time");
            name.getStyleClass().add("page-speaker");
            getChildren().addAll(number, time, name);
            setOnMouseClicked(event -> {
                if (turn != null && event.getButton() == MouseButton.PRIMARY) {
                    if (event.getTarget() == name) {
                        asked.accept(turn, new Point2D(event.getScreenX(), event.getScreenY()));
                    } else {
                        chosen.accept(turn);
                    }
                    event.consume();
                }
            });
            setOnContextMenuRequested(event -> {
                if (turn != null) {
                    asked.accept(turn, new Point2D(event.getScreenX(), event.getScreenY()));
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
            time.setText(newTurn.atMillis() == null ? "" : Clock.brief(newTurn.atMillis()));
            name.setText(newTurn.speaker().replace('\n', ' '));
            name.getStyleClass().remove("page-speaker-asks");
            if (newTurn.asks()) {
                name.getStyleClass().add("page-speaker-asks");
            }
        }
    }

    private final Consumer<PageTurn> chosen;
    private final BiConsumer<PageTurn, Point2D> asked;
    private Map<Integer, Head> heads = new HashMap<>();

    /// @param chosen told of a click on a turn's number or time
    /// @param asked  told where somebody asks what can be done with a turn, or with all of its speaker
    Gutter(Consumer<PageTurn> chosen, BiConsumer<PageTurn, Point2D> asked) {
        this.chosen = chosen;
        this.asked = asked;
        setManaged(false);
        setPickOnBounds(false);
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
                head = new Head(chosen, asked);
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
