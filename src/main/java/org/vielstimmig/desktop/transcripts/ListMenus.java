package org.vielstimmig.desktop.transcripts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.VariableText;

/// The three small menus over the list: values to show, groups, columns.
final class ListMenus {

    private final Desk desk;
    private final ListViewModel model;
    private final ColumnMemory memory;
    private final Runnable rebuild;
    private final MenuButton values;
    private final MenuButton groups;
    private final MenuButton columns;
    private boolean compact;

    ListMenus(Desk desk, ListViewModel model, ColumnMemory memory, Runnable rebuild) {
        this.desk = desk;
        this.model = model;
        this.memory = memory;
        this.rebuild = rebuild;
        values = button(Icon.FILTER, VariableText.VALUE_FILTER, VariableText.VALUE_FILTER);
        groups = button(Icon.TREE, VariableText.GROUP_BY, VariableText.GROUP_BY);
        columns = button(Icon.COLUMNS, VariableText.COLUMNS, VariableText.COLUMNS_TIP);
        refresh();
    }

    private MenuButton button(Icon icon, VariableText name, VariableText tip) {
        MenuButton button = new MenuButton(desk.say(name), Icons.of(icon, 15));
        button.getStyleClass().addAll("ghost", "list-menu");
        button.setAccessibleText(desk.say(name));
        button.setTooltip(new Tooltip(desk.say(tip)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    MenuButton values() {
        return values;
    }

    MenuButton groups() {
        return groups;
    }

    MenuButton columns() {
        return columns;
    }

    /// Without words where there is little room; what is switched on keeps them.
    void compact(boolean few) {
        if (few != compact) {
            compact = few;
            mark();
            fillGroups();
            columns.setText(few ? "" : desk.say(VariableText.COLUMNS));
        }
    }

    private String quiet(VariableText name) {
        return compact ? "" : desk.say(name);
    }

    /// Menus anew; an open one is left alone, as it is what changes things.
    void refresh() {
        if (!values.isShowing()) {
            fillValues();
        }
        fillGroups();
        if (!columns.isShowing()) {
            fillColumns();
        }
    }

    private void fillValues() {
        values.getItems().clear();
        boolean any = false;
        for (Field field : model.fields()) {
            if (field.few()) {
                Menu menu = new Menu(SafeText.of(field.name()));
                menu.setMnemonicParsing(false);
                Set<String> wanted = new HashSet<>(model.wanted(field));
                any |= !wanted.isEmpty();
                model.values(field).forEach((value, count) -> {
                    String words = value.isEmpty() ? desk.say(VariableText.EMPTY_VALUE) : SafeText.of(value);
                    CheckBox box = new CheckBox(words + "  ·  " + count);
                    box.setMnemonicParsing(false);
                    box.setSelected(wanted.contains(value));
                    box.setOnAction(e -> {
                        if (box.isSelected()) {
                            wanted.add(value);
                        } else {
                            wanted.remove(value);
                        }
                        model.want(field, wanted);
                        mark();
                    });
                    menu.getItems().add(stays(box));
                });
                values.getItems().add(menu);
            }
        }
        MenuItem all = new MenuItem(desk.say(VariableText.NO_FILTER));
        all.setDisable(!any);
        all.setOnAction(e -> {
            model.fields().forEach(f -> model.want(f, Set.of()));
            mark();
        });
        values.getItems().addAll(new SeparatorMenuItem(), all);
        mark();
    }

    private void mark() {
        List<String> names = model.fields().stream()
                .filter(f -> !model.wanted(f).isEmpty())
                .map(f -> f.name() + ": " + String.join(", ", model.wanted(f)))
                .toList();
        values.setText(names.isEmpty() ? quiet(VariableText.VALUE_FILTER) : SafeText.of(shortened(names)));
        values.getStyleClass().remove("is-on");
        if (!names.isEmpty()) {
            values.getStyleClass().add("is-on");
        }
    }

    private static String shortened(List<String> names) {
        String first = names.getFirst();
        return (first.length() > 24 ? first.substring(0, 23) + "…" : first)
                + (names.size() > 1 ? " +" + (names.size() - 1) : "");
    }

    private void fillGroups() {
        String now = model.groupingProperty().get();
        groups.getItems().clear();
        groups.getItems().add(choice(desk.say(VariableText.NO_GROUPS), null, now == null));
        groups.getItems().add(new SeparatorMenuItem());
        model.fields().stream()
                .filter(Field::few)
                .forEach(f ->
                        groups.getItems().add(choice(f.name(), f.key(), f.key().equals(now))));
        String name = now == null ? "" : model.field(now).map(Field::name).orElse("");
        groups.setText(name.isEmpty() ? quiet(VariableText.GROUP_BY) : desk.say(VariableText.GROUP_BY_ONE, name));
        groups.getStyleClass().remove("is-on");
        if (!name.isEmpty()) {
            groups.getStyleClass().add("is-on");
        }
    }

    private RadioMenuItem choice(String name, @Nullable String key, boolean on) {
        RadioMenuItem item = new RadioMenuItem(SafeText.of(name));
        item.setMnemonicParsing(false);
        item.setSelected(on);
        item.setOnAction(e -> {
            model.groupingProperty().set(key);
            fillGroups();
        });
        return item;
    }

    private void fillColumns() {
        columns.getItems().clear();
        for (Field field : memory.inOrder(model.fields())) {
            if (!field.key().equals(Field.TITLE)) {
                CheckBox box = new CheckBox(SafeText.of(field.name()));
                box.setMnemonicParsing(false);
                box.setSelected(memory.isShown(field));
                box.setOnAction(e -> {
                    memory.show(field, box.isSelected());
                    rebuild.run();
                });
                columns.getItems().add(stays(box));
            }
        }
    }

    /// A menu's item that leaves the menu open.
    private static CustomMenuItem stays(Node node) {
        CustomMenuItem item = new CustomMenuItem(node, false);
        return item;
    }
}
