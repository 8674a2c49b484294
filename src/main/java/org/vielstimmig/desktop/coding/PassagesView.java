package org.vielstimmig.desktop.coding;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FileChoice;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Tips;
import org.vielstimmig.i18n.CoderText;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.i18n.PassagesText;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Listing;
import org.vielstimmig.project.Order;
import org.vielstimmig.project.Which;

/// The passages that are meant, as a table or to read; at first those of the chosen code. A click goes there.
final class PassagesView extends VBox {

    private static final List<Order.By> SORTS = List.of(
            Order.By.PLACE,
            Order.By.CODE,
            Order.By.SPEAKER,
            Order.By.CODER,
            Order.By.WEIGHT,
            Order.By.CREATED,
            Order.By.LENGTH);

    private static final double WIDE_EM = 52;

    private final Room room;
    private final PassagesViewModel view;
    private final Consumer<PassageRow.One> jump;
    private final ListView<PassageRow> list = new ListView<>();
    private final Label nothing = Small.label("", "v-faint");
    private final HBox head = new HBox();
    private final PassagesBar bar;
    private final PassagesMenu deeds;
    private final MenuButton group;
    private final MenuButton sort;
    private final MenuButton columns;
    private final ToggleButton read;
    private final Button export;
    private final Button touching;
    private final Set<PassageColumn> shown = EnumSet.noneOf(PassageColumn.class);
    private @Nullable ContextMenu menu;
    private Runnable onTouching = () -> {};

    /// @param jump goes to a passage
    PassagesView(Room room, PassagesViewModel view, Consumer<PassageRow.One> jump) {
        this.room = room;
        this.view = view;
        this.jump = jump;
        getStyleClass().add("passages");
        for (String name : room.model()
                .choices()
                .text("coding.passages.columns")
                .orElse("")
                .split(",")) {
            List.of(PassageColumn.values()).stream()
                    .filter(c -> c.name().equals(name))
                    .forEach(shown::add);
        }
        bar = new PassagesBar(room, view);
        deeds = new PassagesMenu(room, list, jump);
        head.getStyleClass().addAll("passage-head", "v-line-bottom");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setItems(view.rows());
        list.setCellFactory(it -> cell());
        view.rows()
                .addListener((ListChangeListener<PassageRow>) change -> FxDoor.later(() -> deeds.listed(view.rows())));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar, head, list);

        group = menu(CodingText.GROUP, this::fillGroups);
        sort = menu(PassagesText.SORT, this::fillSorts);
        columns = menu(PassagesText.COLUMNS, this::fillColumns);
        read = new ToggleButton(room.say(PassagesText.READ));
        read.getStyleClass().addAll("ghost", "tight-toggle");
        Tips.on(read, () -> room.say(PassagesText.READ_TIP));
        read.selectedProperty().bindBidirectional(view.readingProperty());
        export = new Button(room.say(CodingText.EXPORT));
        export.getStyleClass().add("ghost");
        Tips.on(export, () -> room.say(CodingText.EXPORT_TIP));
        export.setAccessibleText(room.say(CodingText.EXPORT));
        export.setOnAction(event -> export());

        touching = Small.icon(Icon.MERGE, room.say(MarginText.TOUCHING_MENU), () -> onTouching.run());

        widthProperty().addListener((observable, before, now) -> fit());
        fit();

        view.listingProperty().addListener((observable, before, now) -> fill());
        view.searchingProperty().addListener((observable, before, now) -> fill());
        view.readingProperty().addListener((observable, before, now) -> {
            list.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("reading"), now);
            fill();
        });
        fillHead();
        fill();
    }

    /// What stands at the right of the tabs.
    List<Node> tools() {
        return List.of(group, sort, columns, read, touching, export);
    }

    /// @param asked opens the list of codings that touch
    void setOnTouching(Runnable asked) {
        onTouching = asked;
    }

    ListView<PassageRow> list() {
        return list;
    }

    PassagesMenu deeds() {
        return deeds;
    }

    /// What is shown, in numbers: the fullest form first, each of them whole words.
    List<String> summary() {
        Listing now = view.listingProperty().get();
        if (view.isLooking()) {
            return now == null || now.isWhole() || now.count() == 0
                    ? List.of(room.say(PassagesText.SEARCHING))
                    : List.of(room.say(PassagesText.SO_FAR, now.count()), room.say(PassagesText.SEARCHING));
        }
        if (now == null) {
            return List.of(room.say(CodingText.PASSAGES));
        }
        int counted = now.count() - now.doubled();
        String count = room.say(PassagesText.COUNT, counted);
        String all = now.doubled() == 0 ? count : room.say(PassagesText.CODINGS_OF, counted, now.count());
        String wide = all + " · " + room.say(PassagesText.IN_INTERVIEWS, now.interviews());
        String hidden = view.hidden() > 0 ? " · " + room.say(CoderText.HIDDEN, view.hidden()) : "";
        return List.of(wide + hidden, all + hidden, all, count, Integer.toString(counted));
    }

    /// The same with what it means, in sentences.
    String explained() {
        Listing now = view.listingProperty().get();
        String words = summary().getFirst();
        return now == null || view.isLooking() || now.doubled() == 0
                ? words
                : words + "\n" + room.say(PassagesText.DOUBLES_TIP, now.count() - now.doubled(), now.doubled());
    }

    /// Where room is scarce, signs stand for words; to what touches the code's menu leads and a command.
    private void fit() {
        boolean wide = getWidth() > WIDE_EM * room.desk().theme().fontSize();
        touching.setVisible(wide);
        touching.setManaged(wide);
        words(group, CodingText.GROUP, Icon.TREE, wide);
        words(sort, PassagesText.SORT, Icon.SORT, wide);
        words(columns, PassagesText.COLUMNS, Icon.COLUMNS, wide);
        words(export, CodingText.EXPORT, Icon.EXPORT, wide);
    }

    private void words(ButtonBase button, Text name, Icon sign, boolean wide) {
        button.setText(wide ? room.say(name) : "");
        button.setGraphic(wide ? null : Icons.of(sign, 15));
    }

    private void fill() {
        Listing now = view.listingProperty().get();
        boolean looking = view.isLooking();
        boolean any = now != null && now.count() > 0;
        nothing.setText(room.say(
                looking ? PassagesText.SEARCHING : now != null ? CodingText.NO_PASSAGES : CodingText.CHOOSE_CODE));
        if (!looking && now != null && view.hidden() > 0) {
            nothing.setText(nothing.getText() + " " + room.say(CoderText.HIDDEN_PASSAGES, view.hidden()));
        }
        bar.say(now == null && !looking ? List.of() : summary(), explained());
        boolean table = any && !view.readingProperty().get();
        head.setVisible(table);
        head.setManaged(table);
        export.setDisable(!any);
        columns.setDisable(view.readingProperty().get());
    }

    private void fillHead() {
        Label where = Small.label(room.say(CodingText.INTERVIEW), "where");
        Label quote = Small.label(room.say(CodingText.PASSAGE), "quote");
        Label who = Small.label(room.say(CodingText.CODED_BY), "who");
        quote.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(quote, Priority.ALWAYS);
        sorts(where, Order.By.PLACE);
        sorts(quote, Order.By.LENGTH);
        sorts(who, Order.By.CODER);
        head.getChildren().setAll(where);
        for (PassageColumn column : shown) {
            Label label = Small.label(room.say(column.title()));
            label.setMinWidth(USE_PREF_SIZE);
            label.setPrefWidth(column.ems() * room.desk().theme().fontSize());
            switch (column) {
                case SPEAKER -> sorts(label, Order.By.SPEAKER);
                case CODE -> sorts(label, Order.By.CODE);
                case CREATED -> sorts(label, Order.By.CREATED);
                case LINE, VARIABLES -> {}
            }
            head.getChildren().add(label);
        }
        head.getChildren().addAll(quote, who);
    }

    /// A click sorts by it, a second one the other way round.
    private void sorts(Label label, Order.By by) {
        label.setOnMouseClicked(event -> {
            Order now = view.orderProperty().get();
            view.orderProperty().set(now.sortedBy(by, now.sort() == by && !now.falling()));
        });
    }

    // --- menus -----------------------------------------------------------------------------------------------------

    private MenuButton menu(Text name, Consumer<MenuButton> fill) {
        String word = room.say(name);
        MenuButton button = new MenuButton(word);
        button.setAccessibleText(word);
        Tips.on(button, () -> word);
        button.getStyleClass().add("ghost");
        button.setOnShowing(event -> {
            button.getItems().clear();
            fill.accept(button);
        });
        button.getItems().add(new SeparatorMenuItem());
        return button;
    }

    private void fillGroups(MenuButton into) {
        Order now = view.orderProperty().get();
        grouping(into, room.say(CodingText.GROUP_NONE), now.groupedBy(Order.By.PLACE, null));
        grouping(into, room.say(CodingText.GROUP_INTERVIEW), now.groupedBy(Order.By.TRANSCRIPT, null));
        grouping(into, room.say(CodingText.GROUP_CODE), now.groupedBy(Order.By.CODE, null));
        grouping(into, room.say(PassagesText.BY_SPEAKER), now.groupedBy(Order.By.SPEAKER, null));
        grouping(into, room.say(CodingText.GROUP_CODER), now.groupedBy(Order.By.CODER, null));
        for (Variable variable : room.model().snapshot().variables()) {
            grouping(
                    into,
                    room.say(PassagesText.BY_VARIABLE, variable.name()),
                    now.groupedBy(Order.By.VARIABLE, variable.id()));
        }
    }

    private void grouping(MenuButton into, String name, Order order) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(order.equals(view.orderProperty().get()));
        item.setOnAction(event -> view.orderProperty().set(order));
        into.getItems().add(item);
    }

    private void fillSorts(MenuButton into) {
        Order now = view.orderProperty().get();
        for (Order.By by : SORTS) {
            grouping(into, room.say(nameOf(by)), now.sortedBy(by, now.falling()));
        }
        CheckMenuItem falling = new CheckMenuItem(room.say(PassagesText.FALLING));
        falling.setSelected(now.falling());
        falling.setOnAction(event -> view.orderProperty().set(now.sortedBy(now.sort(), falling.isSelected())));
        into.getItems().addAll(new SeparatorMenuItem(), falling);
    }

    private static Text nameOf(Order.By by) {
        return switch (by) {
            case PLACE -> PassagesText.PLACE;
            case TRANSCRIPT -> CodingText.INTERVIEW;
            case CODE -> PassagesText.CODE;
            case SPEAKER -> PassagesText.SPEAKER;
            case CODER -> PassagesText.CODERS;
            case VARIABLE -> PassagesText.VARIABLES;
            case WEIGHT -> PassagesText.WEIGHTS;
            case CREATED -> PassagesText.CREATED;
            case LENGTH -> PassagesText.LENGTH;
        };
    }

    private void fillColumns(MenuButton into) {
        for (PassageColumn column : PassageColumn.values()) {
            CheckMenuItem item = new CheckMenuItem(room.say(column.title()));
            item.setSelected(shown.contains(column));
            item.setOnAction(event -> {
                if (!shown.remove(column)) {
                    shown.add(column);
                }
                room.model()
                        .choices()
                        .keep(
                                "coding.passages.columns",
                                String.join(",", shown.stream().map(Enum::name).toList()));
                fillHead();
                list.refresh();
            });
            into.getItems().add(item);
        }
    }

    // --- what can be done ------------------------------------------------------------------------------------------

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            deeds.copyCited();
        } else if (event.getCode() == KeyCode.DELETE) {
            deeds.uncode();
        } else if (event.getCode().isDigitKey() && isPlain(event)) {
            deeds.alsoByKey(event.getCode().name().charAt(event.getCode().name().length() - 1) - '0');
        } else if (event.getCode() == KeyCode.K && !event.isShortcutDown()) {
            deeds.recode();
        } else if (event.getCode() == KeyCode.ENTER
                && list.getSelectionModel().getSelectedItem() instanceof PassageRow.One one) {
            jump.accept(one);
        } else if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
                && list.getSelectionModel().getSelectedItem() instanceof PassageRow.Group head) {
            view.fold(head);
        } else {
            return;
        }
        event.consume();
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
    }

    private PassageCell cell() {
        PassageCell cell =
                new PassageCell(room, () -> shown, () -> view.readingProperty().get(), view::fold);
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && !event.isShiftDown()
                    && !event.isShortcutDown()
                    && cell.getItem() instanceof PassageRow.One one) {
                jump.accept(one);
            }
        });
        deeds.drags(cell);
        cell.setOnContextMenuRequested(event -> {
            if (cell.getItem() instanceof PassageRow.One one) {
                if (menu != null) {
                    menu.hide();
                }
                menu = deeds.menu(one);
                menu.show(cell, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        return cell;
    }

    private void export() {
        Which which = view.asked();
        if (which == null || !Small.isShown(this)) {
            return;
        }
        String title = view.isOfChosenCode()
                ? room.model().chosenCode().map(Code::name).orElse("")
                : room.say(CodingText.PASSAGES);
        new FileChoice(room.desk().settings())
                .save(
                        getScene().getWindow(),
                        room.say(CodingText.EXPORT_TIP),
                        title,
                        FileChoice.Kind.of(Exports.DOCUMENTS))
                .ifPresent(out -> write(out, which));
    }

    private void write(Path out, Which which) {
        String name = String.valueOf(out.getFileName());
        // What is read with its surroundings is written with them.
        Integer context = view.readingProperty().get() ? (Integer) 2 : null;
        room.desk()
                .when(
                        new Exports(room.model().session(), room.lang())
                                .quotes(out, which, view.orderProperty().get(), context),
                        done -> room.desk()
                                .messages()
                                .passing(
                                        view.hidden() > 0
                                                ? room.say(CoderText.EXPORTED, name, view.hidden())
                                                : room.say(CodingText.EXPORTED, name)));
    }
}
