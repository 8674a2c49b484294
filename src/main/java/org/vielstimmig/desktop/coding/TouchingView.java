package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Joining.Chain;
import org.vielstimmig.settings.Gesture;

/// The list of codings that overlap or touch: a click goes there, a button joins them; all at once if wanted.
final class TouchingView extends VBox {

    private final Room room;
    private final TouchingViewModel model;
    private final Consumer<Coding> jump;
    private final ListView<Chain> list = new ListView<>();
    private final Label nothing = Small.label("", "v-faint");
    private final Label about = Small.label("", "v-soft", "v-small");
    private final Button all;

    /// @param jump goes to a coding
    TouchingView(Room room, TouchingViewModel model, Consumer<Coding> jump) {
        this.room = room;
        this.model = model;
        this.jump = jump;
        getStyleClass().addAll("passages", "touching");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
        all = new Button("", Icons.of(Icon.MERGE, 14));
        all.getStyleClass().add("ghost");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(event -> join(wanted()));
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Chain>) change -> name());
        model.rowsProperty().addListener((observable, before, now) -> fill());
        model.searchedProperty().addListener((observable, before, now) -> name());
        model.askedProperty().addListener((observable, before, now) -> name());
        fill();
    }

    List<Node> tools() {
        return List.of(about, all);
    }

    ListView<Chain> list() {
        return list;
    }

    Button all() {
        return all;
    }

    TouchingViewModel model() {
        return model;
    }

    private void fill() {
        Rows.bring(list.getItems(), model.rowsProperty().get());
        name();
    }

    private void name() {
        int found = model.rowsProperty().get().size();
        String code = model.code().map(Code::name).orElse(room.say(MarginText.TOUCHING_ALL));
        about.setText(SafeText.of(
                model.isSearching()
                        ? room.say(
                                MarginText.TOUCHING_SEARCH,
                                model.searchedProperty().get(),
                                model.all())
                        : room.say(MarginText.TOUCHING_OF, code, found)));
        nothing.setText(model.isSearching() ? about.getText() : room.say(MarginText.TOUCHING_NONE));
        int chosen = list.getSelectionModel().getSelectedItems().size();
        all.setText(chosen > 1 ? room.say(MarginText.JOIN_CHOSEN) : room.say(MarginText.JOIN_ALL, found));
        all.setDisable(found == 0 || model.isSearching());
    }

    /// Those chosen, if more than one is; else all.
    private List<Chain> wanted() {
        List<Chain> chosen = chosen();
        return chosen.size() > 1 ? chosen : model.rowsProperty().get();
    }

    private List<Chain> chosen() {
        List<Chain> chosen = new ArrayList<>();
        for (Chain chain : List.copyOf(list.getSelectionModel().getSelectedItems())) {
            if (chain != null) {
                chosen.add(chain);
            }
        }
        return chosen;
    }

    void join(List<Chain> chains) {
        if (chains.isEmpty()
                || !room.others()
                        .mayChange(chains.stream()
                                .flatMap(chain -> chain.codings().stream())
                                .toList())) {
            return;
        }
        int before = chains.stream().mapToInt(c -> c.codings().size()).sum();
        room.model()
                .arrival()
                .when(
                        model.join(chains),
                        joined -> room.undoable(room.say(MarginText.JOINED_ALL, before, joined.size())));
    }

    private void pressed(KeyEvent event) {
        List<Chain> chosen = chosen();
        if (event.getCode() == KeyCode.ENTER && !chosen.isEmpty()) {
            jump.accept(chosen.getFirst().codings().getFirst());
        } else if (event.getCode() == KeyCode.V && !event.isShortcutDown()) {
            join(chosen);
        } else {
            return;
        }
        event.consume();
    }

    private final class Cell extends RowCell<Chain> {

        private final Label where = Small.label("", "where", "v-small");
        private final FacetMark mark = FacetMark.empty();
        private final Label code = Small.label("", "v-medium");
        private final Label words = Small.label("", "quote", "v-quote");
        private final Label how = Small.label("", "v-small", "v-soft");
        private final Button join = new Button(room.say(MarginText.JOIN_ONE));
        private final HBox row;

        Cell() {
            getStyleClass().add("passage-cell");
            words.setWrapText(true);
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(words, Priority.ALWAYS);
            VBox left = new VBox(new HBox(8, mark, code), how);
            left.getStyleClass().add("touching-what");
            join.getStyleClass().addAll("ghost", "touching-join");
            join.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            join.setTooltip(new Tooltip(room.tip(MarginText.JOIN_ONE, Gesture.JOIN)));
            join.setFocusTraversable(false);
            join.setOnAction(event -> {
                if (getItem() != null) {
                    join(List.of(getItem()));
                }
            });
            row = new HBox(where, left, words, join);
            row.getStyleClass().add("passage-row");
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY
                        && getItem() != null
                        && !event.isShiftDown()
                        && !event.isShortcutDown()) {
                    jump.accept(getItem().codings().getFirst());
                }
            });
        }

        @Override
        protected Region rowOf(Chain chain) {
            Coding first = chain.codings().getFirst();
            String title = room.model()
                    .snapshot()
                    .transcript(first.transcript())
                    .map(Transcript::title)
                    .orElse("?");
            String coder = room.model()
                    .snapshot()
                    .coder(first.coder())
                    .map(Coder::initials)
                    .orElse("?");
            Code about = room.model().tree().find(first.code()).orElse(null);
            where.setText(SafeText.of(PassageRow.One.shortTitle(title) + (chain.turn() == 0 ? "" : " · " + chain.turn())
                    + " · " + coder));
            mark.setFacet(about == null ? Facet.NEUTRAL : about.facet());
            if (about != null) {
                mark.setColor(room.model().colorOf(about));
            }
            code.setText(SafeText.of(about == null ? "?" : about.name()));
            how.setText(room.say(
                    MarginText.CHAIN,
                    chain.codings().size(),
                    room.say(chain.overlaps() ? MarginText.DOUBLE : MarginText.TOUCH)));
            words.setText(SafeText.of(Citation.quoted(room.lang(), PassageRow.One.oneLine(chain.words()))));
            return row;
        }
    }
}
