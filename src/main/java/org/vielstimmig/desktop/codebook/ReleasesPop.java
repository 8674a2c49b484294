package org.vielstimmig.desktop.codebook;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Release;
import org.vielstimmig.project.Since;
import org.vielstimmig.store.Snapshot;

/// The frozen states of the codebook, newest first: when, by whom, what was noted, what has changed since.
final class ReleasesPop {

    private static final double MOST_HEIGHT = 420;

    private final Room room;
    private final BookFiles files;
    private final Deeds deeds;
    private final Popup popup = new Popup();
    private final VBox list = new VBox();
    private final ScrollPane scroll;

    ReleasesPop(Room room, BookFiles files, Deeds deeds) {
        this.room = room;
        this.files = files;
        this.deeds = deeds;
        list.getStyleClass().add("releases");
        scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        VBox card = new VBox(scroll);
        card.getStyleClass().addAll("codebook-pop", "releases-pop");
        card.getStylesheets().add(Room.sheet());
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    void show(Node below) {
        fill();
        var bounds = below.localToScreen(below.getBoundsInLocal());
        if (bounds != null && Small.isShown(below)) {
            popup.show(below.getScene().getWindow(), bounds.getMinX(), bounds.getMaxY() + 4);
            // Lines that wrap know their height only at their width.
            list.applyCss();
            double high = Math.ceil(list.prefHeight(list.prefWidth(-1))) + 1;
            scroll.setPrefViewportHeight(high);
            popup.sizeToScene();
        }
    }

    Popup popup() {
        return popup;
    }

    void hide() {
        popup.hide();
    }

    private void fill() {
        Snapshot snapshot = room.model().snapshot();
        list.getChildren().clear();
        if (snapshot.releases().isEmpty()) {
            list.getChildren()
                    .addAll(
                            Small.lines(room.say(CodebookText.RELEASES_NONE), "v-soft"),
                            Room.link(room.say(CodebookText.RELEASE), () -> {
                                popup.hide();
                                deeds.release();
                            }));
        }
        for (Release release : snapshot.releases().reversed()) {
            list.getChildren().add(row(snapshot, release));
        }
    }

    private VBox row(Snapshot snapshot, Release release) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(room.lang().locale())
                .withZone(ZoneId.systemDefault())
                .format(release.at());
        String by = snapshot.coder(release.coder()).map(Coder::name).orElse("?");
        Button export = new Button(room.say(CodebookText.EXPORT));
        export.getStyleClass().addAll("ghost", "v-small");
        export.setOnAction(event -> {
            popup.hide();
            files.book(release.number(), "docx");
        });
        HBox head = new HBox(
                Small.label(room.say(CodebookText.RELEASE_NUMBER, release.number()), "v-strong"),
                Small.label(when + " · " + by, "v-small", "v-faint"),
                Small.gap(),
                export);
        head.getStyleClass().add("release-head");
        VBox row = new VBox(head);
        row.getStyleClass().add("release");
        if (!release.note().isBlank()) {
            row.getChildren().add(Small.lines(release.note()));
        }
        row.getChildren().add(Small.lines(since(Since.of(release, snapshot.codes())), "v-small", "v-faint"));
        return row;
    }

    private String since(Since since) {
        if (since.isNothing()) {
            return room.say(CodebookText.SINCE_NOTHING);
        }
        List<String> parts = new ArrayList<>();
        if (since.added() > 0) {
            parts.add(room.say(CodebookText.SINCE_ADDED, since.added()));
        }
        if (since.changed() > 0) {
            parts.add(room.say(CodebookText.SINCE_CHANGED, since.changed()));
        }
        if (since.gone() > 0) {
            parts.add(room.say(CodebookText.SINCE_GONE, since.gone()));
        }
        return room.say(CodebookText.SINCE, String.join(", ", parts));
    }
}
