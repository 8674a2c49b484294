package org.vielstimmig.desktop.shell;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.RunningWork;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.jobs.Running;
import org.vielstimmig.jobs.Workers;

/// The corner of the status line that shows what works in the background, whoever began it, with its
/// progress and a cross to stop it. What takes less than half a second never shows. It looks four times a
/// second, and only while something works.
final class BusyCorner extends HBox {

    private static final int LOOKS_OF_PATIENCE = 2;

    private final Lang lang;
    private final Workers workers;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Timeline looking = new Timeline(new KeyFrame(Duration.millis(250), event -> look()));
    private @Nullable Running<?> shown;
    private int looks;

    BusyCorner(Lang lang, Workers workers, FxDoor door, Subscriptions subscriptions) {
        this.lang = lang;
        this.workers = workers;
        getStyleClass().add("running");
        Button stop = new Button(null, Icons.of(Icon.CLOSE, 12));
        stop.getStyleClass().addAll("ghost", "icon-only", "tight");
        stop.setTooltip(new Tooltip(KitText.CANCEL.in(lang)));
        stop.setAccessibleText(KitText.CANCEL.in(lang));
        stop.setOnAction(event -> {
            if (shown != null) {
                shown.cancel();
            }
        });
        bar.setFocusTraversable(false);
        words.setMinWidth(0);
        getChildren().addAll(words, bar, stop);
        setMaxWidth(Region.USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        looking.setCycleCount(Animation.INDEFINITE);
        Runnable stopWatching = workers.watch(() -> door.execute(this::begin));
        subscriptions.add(stopWatching::run);
        subscriptions.add(this::rest);
    }

    private void begin() {
        if (workers.count() > 0 && looking.getStatus() != Animation.Status.RUNNING && getScene() != null) {
            looks = 0;
            looking.play();
        }
    }

    private void rest() {
        looking.stop();
        shown = null;
        setVisible(false);
        // A bar without end keeps its animation alive until it is given a number.
        bar.setProgress(0);
    }

    private void look() {
        List<Running<?>> running = workers.running();
        if (running.isEmpty()) {
            rest();
            return;
        }
        looks++;
        if (shown == null || !running.contains(shown)) {
            shown = running.getFirst();
        }
        Progress.State state = shown.state();
        boolean stopping = shown.isCancelled();
        StringBuilder text =
                new StringBuilder((stopping ? KitText.STOPPING : RunningWork.nameOf(state.phase())).in(lang));
        if (!state.detail().isEmpty() && !stopping) {
            text.append(" · ").append(state.detail());
        }
        if (running.size() > 1) {
            text.append(" · +").append(running.size() - 1);
        }
        words.setText(text.toString());
        bar.setProgress(state.share());
        setVisible(looks >= LOOKS_OF_PATIENCE);
    }
}
