package org.vielstimmig.desktop.kit;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Phase;
import org.vielstimmig.jobs.Progress;

/// The corner of the status line that shows what runs in the background: the oldest job with its progress and a
/// cross to stop it, and how many more there are. What takes less than half a second never shows.
public final class RunningWork extends HBox {

    private final Lang lang;
    private final Background background;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition patience = new PauseTransition(Duration.millis(500));
    private final Subscriptions ofWork = new Subscriptions();
    private Background.@Nullable Work shown;

    public RunningWork(Lang lang, Background background) {
        this.lang = lang;
        this.background = background;
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
        getChildren().addAll(words, bar, stop);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        patience.setOnFinished(event -> setVisible(!background.running().isEmpty()));
        Subscriptions.whileShown(this, subscriptions -> {
            subscriptions.touched(background.running(), this::choose);
            subscriptions.add(ofWork::release);
            subscriptions.add(patience::stop);
            choose();
        });
    }

    private void choose() {
        ofWork.release();
        if (background.running().isEmpty()) {
            shown = null;
            patience.stop();
            setVisible(false);
            // A bar without end keeps its animation alive until it is given a number.
            bar.setProgress(0);
            return;
        }
        Background.Work oldest = background.running().getFirst();
        shown = oldest;
        ofWork.now(oldest.stateProperty(), state -> draw(oldest));
        ofWork.later(oldest.stoppingProperty(), stopping -> draw(oldest));
        if (!isVisible()) {
            patience.playFromStart();
        }
    }

    private void draw(Background.Work work) {
        Progress.State state = work.stateProperty().get();
        boolean stopping = work.stoppingProperty().get();
        StringBuilder text = new StringBuilder(work.title()).append(" · ");
        text.append((stopping ? KitText.STOPPING : nameOf(state.phase())).in(lang));
        if (!state.detail().isEmpty() && !stopping) {
            text.append(' ').append(state.detail());
        }
        int more = background.running().size() - 1;
        if (more > 0) {
            text.append(" · +").append(more);
        }
        words.setText(text.toString());
        bar.setProgress(state.share());
    }

    /// The word for what a job is busy with.
    public static KitText nameOf(Phase phase) {
        return switch (phase) {
            case WAITING -> KitText.PHASE_WAITING;
            case OPENING -> KitText.PHASE_OPENING;
            case READING -> KitText.PHASE_READING;
            case RECOGNISING -> KitText.PHASE_RECOGNISING;
            case CHECKING -> KitText.PHASE_CHECKING;
            case COUNTING -> KitText.PHASE_COUNTING;
            case COMPARING -> KitText.PHASE_COMPARING;
            case INDEXING -> KitText.PHASE_INDEXING;
            case SEARCHING -> KitText.PHASE_SEARCHING;
            case DRAWING -> KitText.PHASE_DRAWING;
            case WRITING -> KitText.PHASE_WRITING;
            case COPYING -> KitText.PHASE_COPYING;
            case PACKING -> KitText.PHASE_PACKING;
            case MERGING -> KitText.PHASE_MERGING;
            case CLOSING -> KitText.PHASE_CLOSING;
        };
    }
}
