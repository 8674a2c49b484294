package org.vielstimmig.desktop.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.desktop.kit.Toasts;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;

/// The line at the window's lower edge: saved, codebook, what works, counts, index, language.
final class StatusLine extends HBox {

    /// From this width on a message has room beside all the rest.
    private static final double WIDE = 1300;

    private final Frame frame;
    private final Lang lang;

    StatusLine(Frame frame, Subscriptions subscriptions) {
        this.frame = frame;
        this.lang = frame.lang();
        getStyleClass().add("status-line");
        Toasts toasts = frame.messages().toasts();
        HBox.setHgrow(toasts, Priority.ALWAYS);
        BusyCorner busy =
                new BusyCorner(lang, frame.around().workers(), frame.around().door(), subscriptions);
        ProjectViewModel model = frame.model();
        OpenProject project = frame.project();
        if (model == null || project == null) {
            Label version = new Label(FrameText.SETTINGS_VERSION.in(lang, Program.version()));
            getChildren().addAll(version, toasts, busy, language());
            return;
        }
        Region dot = new Region();
        dot.getStyleClass().add("status-dot");
        Label saved = new Label(FrameText.SAVED.in(lang), dot);
        saved.getStyleClass().add("saved");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        saved.setTooltip(new Tooltip(FrameText.SAVED_TIP.in(lang, project.path().toString())));
        Hyperlink codebook = way(model.codebookProperty(), Room.CODEBOOK, subscriptions);
        Hyperlink counts = way(model.countsProperty(), Room.CODING, subscriptions);
        Label index = new Label();
        index.setMinWidth(Region.USE_PREF_SIZE);
        subscriptions.bind(index.textProperty(), model.indexProperty());
        getChildren().addAll(saved, codebook, toasts, busy, looking(model, subscriptions), counts, index, language());
        // Where the line is short, what was just said comes before what always stands there.
        var crowded = toasts.speakingProperty().and(widthProperty().lessThan(WIDE));
        for (Hyperlink way : List.of(codebook, counts)) {
            way.visibleProperty().bind(crowded.not());
            way.managedProperty().bind(way.visibleProperty());
        }
    }

    /// Says in every room that some codings are not looked at; a click looks at all.
    private Hyperlink looking(ProjectViewModel model, Subscriptions subscriptions) {
        Hyperlink looking = new Hyperlink();
        looking.getStyleClass().addAll("status-way", "status-looking");
        looking.setMinWidth(Region.USE_PREF_SIZE);
        looking.setGraphic(Icons.of(Icon.EYE, 13));
        looking.setOnAction(event -> {
            looking.setVisited(false);
            model.lookAtAll();
        });
        looking.managedProperty().bind(looking.visibleProperty());
        subscriptions.touched(
                model.lookingProperty(),
                () -> show(looking, model.lookingProperty().get()));
        show(looking, model.lookingProperty().get());
        return looking;
    }

    private static void show(Hyperlink looking, ProjectViewModel.@Nullable Looking now) {
        looking.setVisible(now != null);
        looking.setText(now == null ? "" : now.words());
        looking.setTooltip(now == null ? null : new Tooltip(now.tip()));
    }

    /// Words that lead to the room they speak of.
    private Hyperlink way(ObservableValue<String> words, Room room, Subscriptions subscriptions) {
        Hyperlink way = new Hyperlink();
        way.getStyleClass().add("status-way");
        subscriptions.bind(way.textProperty(), words);
        way.setOnAction(event -> {
            way.setVisited(false);
            frame.rooms().show(room);
        });
        way.setFocusTraversable(frame.rooms().rooms().contains(room));
        return way;
    }

    private Hyperlink language() {
        Hyperlink language = new Hyperlink(lang.ownName());
        language.getStyleClass().add("status-way");
        language.setMinWidth(Region.USE_PREF_SIZE);
        Lang other = PersonMenu.other(lang);
        language.setTooltip(new Tooltip(FrameText.SWITCH_LANGUAGE.in(lang, other.ownName())));
        language.setOnAction(event -> frame.around().actions().language(other));
        return language;
    }
}
