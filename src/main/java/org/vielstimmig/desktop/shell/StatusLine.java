package org.vielstimmig.desktop.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;

/// The line at the window's lower edge: saved, codebook, what works, counts, index, language.
final class StatusLine extends HBox {

    private final Frame frame;
    private final Lang lang;

    StatusLine(Frame frame, Subscriptions subscriptions) {
        this.frame = frame;
        this.lang = frame.lang();
        getStyleClass().add("status-line");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        BusyCorner busy =
                new BusyCorner(lang, frame.around().workers(), frame.around().door(), subscriptions);
        ProjectViewModel model = frame.model();
        OpenProject project = frame.project();
        if (model == null || project == null) {
            Label version = new Label(FrameText.SETTINGS_VERSION.in(lang, Program.version()));
            getChildren().addAll(version, gap, busy, language());
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
        getChildren().addAll(saved, codebook, gap, busy, counts, index, language());
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
