package org.vielstimmig.desktop.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.store.Snapshot;

/// Lets a person choose an anchor example among a code's passages.
final class AnchorChooser {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 320;

    private final Room room;
    private final FilteredList<Said> shown;
    private final ListView<Said> list;
    private final ToggleGroup kinds = new ToggleGroup();
    private final VBox content;

    AnchorChooser(Room room, List<Said> passages) {
        this.room = room;
        shown = new FilteredList<>(FXCollections.observableArrayList(passages));
        list = new ListView<>(shown);
        list.getStyleClass().add("framed");
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectFirst();
        SearchField filter = SearchField.filter(room.lang(), room.say(CodebookText.ANCHOR_FILTER));
        filter.textProperty().addListener((o, before, now) -> {
            String wanted = now.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(said -> (said.coding().quote() + " " + said.source())
                    .toLowerCase(Locale.ROOT)
                    .contains(wanted));
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        filter.setOnDown(list::requestFocus);
        list.setPlaceholder(Room.label(room.say(CodebookText.NOTHING_FITS), "v-faint"));
        HBox row = new HBox(Room.label(room.say(CodebookText.ANCHOR_KIND), "v-soft"));
        row.setStyle("-fx-spacing: 1.2em; -fx-alignment: center-left;");
        for (Anchor.Kind kind : Anchor.Kind.values()) {
            RadioButton one = new RadioButton(room.say(ReportText.of(kind)));
            one.setToggleGroup(kinds);
            one.setUserData(kind);
            one.setSelected(kind == Anchor.Kind.TYPICAL);
            row.getChildren().add(one);
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        content = new VBox(filter, list, row);
        content.getStylesheets().add(Room.sheet());
        content.setStyle("-fx-spacing: .77em;");
    }

    Optional<Anchor> ask(Node over) {
        return room.desk()
                .dialogs(over)
                .form(
                        room.say(CodebookText.ANCHOR_TITLE),
                        room.say(CodebookText.ANCHOR_ASK),
                        content,
                        room.say(CodebookText.ANCHOR_TAKE),
                        list.getSelectionModel().selectedItemProperty().isNotNull(),
                        this::chosen);
    }

    private Anchor chosen() {
        Anchor.Kind kind =
                kinds.getSelectedToggle() != null && kinds.getSelectedToggle().getUserData() instanceof Anchor.Kind is
                        ? is
                        : Anchor.Kind.TYPICAL;
        return new Anchor(list.getSelectionModel().getSelectedItem().coding().id(), kind);
    }

    /// Who coded it, where more than one person codes: two may have taken the same words.
    private String by(Said said) {
        Snapshot snapshot = room.model().snapshot();
        return snapshot.coders().size() < 2
                ? ""
                : snapshot.coder(said.coding().coder())
                        .map(coder -> " · " + room.say(CodebookText.CODED_BY, coder.name()))
                        .orElse("");
    }

    private final class Cell extends ListCell<Said> {

        private final Label words = Room.lines("", "v-quote");
        private final Label source = Room.label("", "v-small", "v-faint");
        private final VBox box = new VBox(words, source);

        Cell() {
            getStyleClass().add("said-cell");
            setPrefWidth(0);
            box.setStyle("-fx-spacing: .3em;");
        }

        @Override
        protected void updateItem(@Nullable Said said, boolean empty) {
            super.updateItem(said, empty);
            if (empty || said == null) {
                setGraphic(null);
                return;
            }
            words.setText(SafeText.of(room.quoted(said.coding().quote())));
            source.setText(SafeText.of(said.source() + by(said)));
            setGraphic(box);
        }
    }
}
