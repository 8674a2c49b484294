package org.vielstimmig.desktop.kit;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;

/// Things to tick, however many they are: a list that scrolls, and above it, where there are more than one sees
/// at once, a field to search it. Down leads from the field into the list, Space and Enter tick.
///
/// @param <T> what is ticked
public final class CheckList<T> extends VBox {

    private static final int AT_ONCE = 12;
    private static final double ROW_EM = 2.1;
    private static final double WIDTH_EM = 22;

    private final FilteredList<T> shown;
    private final ListView<T> list = new ListView<>();
    private final Function<T, String> name;
    private final Predicate<T> ticked;
    private final BiConsumer<T, Boolean> onTick;

    /// @param fontSize of the program, pixels
    /// @param ticked   whether a thing is ticked; asked whenever it is drawn
    /// @param onTick   hears what was ticked or no longer is
    public CheckList(
            Lang lang,
            double fontSize,
            List<T> things,
            Function<T, String> name,
            Predicate<T> ticked,
            BiConsumer<T, Boolean> onTick) {
        this.name = name;
        this.ticked = ticked;
        this.onTick = onTick;
        shown = new FilteredList<>(FXCollections.observableArrayList(things));
        getStyleClass().add("check-list");
        list.setItems(shown);
        list.setCellFactory(view -> new Cell());
        list.getStyleClass().add("check-rows");
        list.setFixedCellSize(Math.round(ROW_EM * fontSize));
        int rows = Math.clamp(things.size(), 1, AT_ONCE);
        list.setPrefHeight(rows * list.getFixedCellSize() + 4);
        list.setMinHeight(USE_PREF_SIZE);
        list.setPrefWidth(WIDTH_EM * fontSize);
        list.setPlaceholder(new Label(KitText.NO_MATCHES.in(lang)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            T one = list.getSelectionModel().getSelectedItem();
            if (one != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
                tick(one);
                event.consume();
            }
        });
        if (things.size() > AT_ONCE) {
            SearchField field = SearchField.filter(lang, KitText.FIND_AMONG.in(lang, things.size()));
            field.textProperty()
                    .addListener((observable, before, now) ->
                            shown.setPredicate(one -> now.isBlank() || Fold.holds(name.apply(one), now)));
            field.setOnDown(() -> {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            });
            getChildren().add(field);
            FxDoor.later(field::take);
        }
        getChildren().add(list);
        // A menu around it would take the blank for its own.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) {
                event.consume();
            }
        });
    }

    /// The same as a row of a menu, which stays open while one ticks.
    public CustomMenuItem asMenuItem() {
        CustomMenuItem item = new CustomMenuItem(this, false);
        item.getStyleClass().add("check-list-row");
        return item;
    }

    /// Those that pass the field, from top to bottom.
    public List<T> shown() {
        return shown;
    }

    /// Asks anew what is ticked.
    public void refresh() {
        list.refresh();
    }

    ListView<T> list() {
        return list;
    }

    private void tick(T one) {
        onTick.accept(one, !ticked.test(one));
        list.refresh();
    }

    private final class Cell extends ListCell<T> {

        private final CheckBox box = new CheckBox();

        Cell() {
            box.setMnemonicParsing(false);
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                T one = getItem();
                if (one != null) {
                    tick(one);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setGraphic(null);
                return;
            }
            box.setText(SafeText.of(name.apply(one)));
            box.setSelected(ticked.test(one));
            setGraphic(box);
        }
    }
}
