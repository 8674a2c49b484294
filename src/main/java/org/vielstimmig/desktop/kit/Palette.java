package org.vielstimmig.desktop.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Facet;

/// The list that pops up where one is, to choose by typing: a field, the rows that fit, and perhaps a row that
/// makes something new. Up and Down move, Enter takes, Ctrl+Enter makes new, Esc leaves; one click takes too.
///
/// @param <T> what is chosen
public final class Palette<T> extends VBox {

    /// One row.
    ///
    /// @param path from the outermost to the thing itself; typing finds all parts
    /// @param hint  the key that would have done it, or a number; may be empty
    /// @param alias another name it is found by, or several with commas between them; may be empty
    /// @param whole whether it is found only by its whole name, and not there before anything is typed
    /// @param color of the sign, empty for the facet's own
    public record Entry<T>(
            T value,
            List<String> path,
            @Nullable Facet facet,
            @Nullable Icon icon,
            String hint,
            String alias,
            boolean whole,
            String color) {

        public Entry {
            if (path.isEmpty()) {
                throw new IllegalArgumentException("a row needs a name");
            }
            path = List.copyOf(path);
        }

        /// A row that is found by its path alone.
        public Entry(T value, List<String> path, @Nullable Facet facet, @Nullable Icon icon, String hint) {
            this(value, path, facet, icon, hint, "", false, "");
        }

        /// The same, found by a short name too.
        public Entry<T> withAlias(String name) {
            return new Entry<>(value, path, facet, icon, hint, name, whole, color);
        }

        /// The same, found only by who types its whole name.
        public Entry<T> onlyWhole() {
            return new Entry<>(value, path, facet, icon, hint, alias, true, color);
        }

        /// The same, its sign in a colour of its own: `#rrggbb`, or empty for the facet's.
        public Entry<T> withColor(String shade) {
            return new Entry<>(value, path, facet, icon, hint, alias, whole, shade);
        }

        /// A row without sign and hint.
        public static <T> Entry<T> of(T value, String... path) {
            return new Entry<>(value, List.of(path), null, null, "");
        }
    }

    private static final int ROWS_SHOWN = 10;
    private static final double ROW_EM = 2.15;

    /// What a row of the list is: an entry, or the offer to make something of what was typed.
    private sealed interface Row<T> {
        record Known<T>(Entry<T> entry) implements Row<T> {}

        record New<T>(String words) implements Row<T> {}
    }

    private final Lang lang;
    private final TextField field = new TextField();
    private final ListView<Row<T>> rows = new ListView<>();
    private final Label none = new Label();

    private List<Entry<T>> entries = List.of();
    private String invitation = "";
    private Consumer<T> chosen = value -> {};
    private Function<String, Optional<String>> newWords = query -> Optional.empty();
    private Consumer<String> makeNew = query -> {};
    private Popup popup = new Popup();
    private boolean waitingForKeyUp;

    /// @param prompt what stands in the empty field
    public Palette(Lang lang, String prompt) {
        this.lang = lang;
        getStyleClass().add("palette");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        none.setText(KitText.NONE_FOUND.in(lang));
        none.getStyleClass().add("none");
        rows.setCellFactory(list -> new RowCell());
        rows.setFocusTraversable(false);
        getChildren().addAll(field, rows, none);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);

        field.textProperty().addListener((observable, before, now) -> filter());
        fontBound();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // The key that opened the palette must not land in its field.
            if (waitingForKeyUp) {
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_RELEASED, event -> waitingForKeyUp = false);
    }

    /// A popup that was hidden still has its rules but no longer the colours they name, so each showing has its
    /// own, and a hidden palette stands in none.
    private void renewPopup() {
        popup.hide();
        Popup next = new Popup();
        next.getContent().add(this);
        next.setAutoHide(true);
        next.setHideOnEscape(true);
        next.setOnHidden(event -> next.getContent().clear());
        popup = next;
    }

    private void fontBound() {
        field.fontProperty().addListener((observable, before, now) -> height());
    }

    /// The rows to choose from, best first: with nothing typed they stand in this order.
    public void setEntries(List<Entry<T>> next) {
        entries = List.copyOf(next);
        filter();
    }

    public void setOnChosen(Consumer<T> receiver) {
        chosen = receiver;
    }

    /// Adds a last row that makes something of what was typed.
    ///
    /// @param words what the row says for a query, or nothing where there is nothing to make
    /// @param make  makes it of the typed text
    public void offerNew(Function<String, Optional<String>> words, Consumer<String> make) {
        newWords = words;
        makeNew = make;
        filter();
    }

    /// What it says while there is nothing to choose from and nothing was typed, in place of "nothing found".
    public void invite(String words) {
        invitation = words;
        filter();
    }

    /// What stands below the field where there are no rows; for tests.
    String nothing() {
        return none.isVisible() ? none.getText() : "";
    }

    /// Shows it with its upper left corner there, moved as far as the screen demands.
    ///
    /// @param typed what the field begins with, selected
    public void show(Node owner, double screenX, double screenY, String typed) {
        renewPopup();
        reset(typed);
        Window window = owner.getScene().getWindow();
        popup.show(window, screenX, screenY);
        toTop();
        field.requestFocus();
    }

    /// Shows it in the upper middle of the owner's window, wider: the place of the command palette.
    public void showCentered(Node owner) {
        if (!getStyleClass().contains("wide")) {
            getStyleClass().add("wide");
        }
        Window window = owner.getScene().getWindow();
        leaveOthers(window);
        renewPopup();
        reset("");
        popup.show(window, window.getX(), window.getY());
        toTop();
        popup.setX(window.getX() + (window.getWidth() - popup.getWidth()) / 2);
        popup.setY(window.getY() + Math.min(96, window.getHeight() / 8));
        field.requestFocus();
    }

    /// Whatever popped up before would go on hearing the keys that are meant for this.
    private static void leaveOthers(Window window) {
        for (Window other : List.copyOf(Window.getWindows())) {
            if (other instanceof PopupWindow open && open.getOwnerWindow() == window) {
                open.hide();
            }
        }
    }

    /// Lets keys typed until the next key release go by: for a palette that is opened by a plain key.
    public void ignoreOpeningKey() {
        waitingForKeyUp = true;
    }

    public void hide() {
        popup.hide();
    }

    public boolean isOpen() {
        return popup.isShowing();
    }

    /// The field that is typed into.
    public TextField field() {
        return field;
    }

    /// The names of the rows now shown, for tests and for reading aloud.
    public List<String> shownRows() {
        return rows.getItems().stream().map(Palette::wordsOf).toList();
    }

    /// The window it shows itself in.
    Popup popup() {
        return popup;
    }

    private void reset(String typed) {
        field.setText(typed);
        field.selectAll();
        filter();
    }

    private static <T> String wordsOf(Row<T> row) {
        return switch (row) {
            case Row.Known<T>(Entry<T> entry) -> String.join(" / ", entry.path());
            case Row.New<T>(String words) -> words;
        };
    }

    private void filter() {
        String query = field.getText();
        Matcher matcher = new Matcher(query);
        List<Row<T>> fitting = new ArrayList<>();
        if (matcher.isEmpty()) {
            entries.stream().filter(entry -> !entry.whole()).forEach(entry -> fitting.add(new Row.Known<>(entry)));
        } else {
            record Ranked<T>(Entry<T> entry, int rank) {}
            entries.stream()
                    .map(entry -> new Ranked<>(
                            entry,
                            entry.whole()
                                    ? matcher.wholeRank(entry.path(), entry.alias())
                                    : matcher.rank(entry.path(), entry.alias())))
                    .filter(ranked -> ranked.rank() > 0)
                    .sorted(Comparator.comparingInt(ranked -> -ranked.rank()))
                    .forEach(ranked -> fitting.add(new Row.Known<>(ranked.entry())));
        }
        newWords.apply(query.strip()).ifPresent(words -> fitting.add(new Row.New<>(words)));
        rows.getItems().setAll(fitting);
        boolean empty = fitting.isEmpty();
        rows.setVisible(!empty);
        rows.setManaged(!empty);
        none.setText(
                entries.isEmpty() && matcher.isEmpty() && !invitation.isEmpty()
                        ? invitation
                        : KitText.NONE_FOUND.in(lang));
        none.setVisible(empty);
        none.setManaged(empty);
        if (!empty) {
            rows.getSelectionModel().select(0);
            toTop();
        }
        height();
    }

    /// Only in a window that is seen: to scroll is to style the rows, and before that there are no colours.
    private void toTop() {
        if (popup.isShowing()) {
            rows.scrollTo(0);
        }
    }

    private void height() {
        double row = Math.ceil(field.getFont().getSize() * ROW_EM);
        rows.setFixedCellSize(row);
        rows.setPrefHeight(row * Math.min(ROWS_SHOWN, rows.getItems().size()));
        rows.setMinHeight(Region.USE_PREF_SIZE);
        if (popup.isShowing()) {
            popup.sizeToScene();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(ROWS_SHOWN - 1);
            case PAGE_UP -> move(1 - ROWS_SHOWN);
            case ENTER -> {
                if (event.isShortcutDown()) {
                    takeNew();
                } else {
                    take(rows.getSelectionModel().getSelectedItem());
                }
            }
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = rows.getItems().size() - 1;
        if (last < 0) {
            return;
        }
        int now = rows.getSelectionModel().getSelectedIndex();
        // One step beyond an end comes back at the other; a page stops there.
        int next = Math.abs(by) == 1 ? Math.floorMod(now + by, last + 1) : Math.clamp(now + by, 0, last);
        rows.getSelectionModel().select(next);
        rows.scrollTo(Math.max(0, next - ROWS_SHOWN / 2));
    }

    private void take(@Nullable Row<T> row) {
        switch (row) {
            case null -> {}
            case Row.Known<T>(Entry<T> entry) -> {
                hide();
                chosen.accept(entry.value());
            }
            case Row.New<T> offer -> takeNew();
        }
    }

    private void takeNew() {
        String query = field.getText().strip();
        if (newWords.apply(query).isPresent()) {
            hide();
            makeNew.accept(query);
        }
    }

    private final class RowCell extends ListCell<Row<T>> {

        private final FacetMark mark = FacetMark.empty();
        private final Label path = new Label();
        private final Label leaf = new Label();
        private final Label alias = new Label();
        private final Label hint = new Label();
        /// Path and name read as one line, with no wider gap than a space.
        private final HBox name = new HBox(path, leaf);
        private final HBox line = new HBox();

        RowCell() {
            path.getStyleClass().add("path");
            leaf.getStyleClass().add("leaf");
            alias.getStyleClass().add("path");
            hint.getStyleClass().add("hint");
            name.getStyleClass().add("words");
            name.setMinWidth(60);
            line.getStyleClass().add("palette-row");
            hint.setMinWidth(Region.USE_PREF_SIZE);
            leaf.setMinWidth(60);
            path.setMinWidth(0);
            setText(null);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Row<T> row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            line.getChildren().clear();
            line.getStyleClass().remove("new");
            path.getStyleClass().remove("hit");
            leaf.getStyleClass().remove("hit");
            switch (row) {
                case Row.Known<T>(Entry<T> entry) -> known(entry);
                case Row.New<T>(String words) -> {
                    line.getStyleClass().add("new");
                    leaf.setText("+ " + words);
                    hint.setText(Keys.chip(KeyCombination.valueOf("Shortcut+Enter"), lang));
                    path.setVisible(false);
                    path.setManaged(false);
                    line.getChildren().addAll(name, gap(), hint);
                }
            }
            setGraphic(line);
        }

        private void known(Entry<T> entry) {
            Matcher matcher = new Matcher(field.getText());
            List<String> parts = entry.path();
            if (entry.icon() != null) {
                line.getChildren().add(Icons.of(entry.icon(), 15));
            } else if (entries.stream().anyMatch(other -> other.facet() != null)) {
                mark.setFacet(entry.facet());
                mark.setColor(entry.color());
                line.getChildren().add(mark);
            }
            if (parts.size() > 1) {
                path.setText(String.join(" / ", parts.subList(0, parts.size() - 1)) + " /");
            }
            path.setVisible(parts.size() > 1);
            path.setManaged(parts.size() > 1);
            leaf.setText(parts.getLast());
            if (matcher.touches(parts.getLast())) {
                leaf.getStyleClass().add("hit");
            } else if (matcher.touches(path.getText())) {
                path.getStyleClass().add("hit");
            }
            hint.setText(entry.hint());
            line.getChildren().add(name);
            if (!entry.alias().isBlank() && matcher.touches(entry.alias())) {
                // Who typed a short name sees why the row is there.
                alias.setText(SafeText.of(String.join(
                        ", ",
                        Matcher.names(entry.alias()).stream()
                                .filter(matcher::touches)
                                .toList())));
                line.getChildren().add(alias);
            }
            line.getChildren().addAll(gap(), hint);
        }

        private Region gap() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            return gap;
        }
    }
}
