package org.vielstimmig.desktop.questionnaire;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Item;
import org.vielstimmig.questionnaire.CodeStatistics;

/// The cells of the table of codes.
final class CodeCells {

    private static final double INDENT = 16;
    private static final int SHOWN = 2;

    /// Pixels that the name of one item takes.
    private static final double WIDE = 52;

    private CodeCells() {}

    /// A cell that is drawn from a whole row.
    abstract static class Cell extends TableCell<ChoiceViewModel.Row, ChoiceViewModel.Row> {

        abstract Node draw(ChoiceViewModel.Row row);

        @Override
        protected void updateItem(ChoiceViewModel.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : draw(row));
            setAlignment(Pos.CENTER_LEFT);
        }
    }

    /// Facet and name, as deep as it stands in the tree.
    static final class Name extends Cell {
        private final QuestionnaireViewModel room;

        Name(QuestionnaireViewModel room) {
            this.room = room;
        }

        @Override
        Node draw(ChoiceViewModel.Row row) {
            Label name = Small.label(row.code().name(), row.theme() ? "v-strong" : "v-ink");
            name.setMinWidth(0);
            HBox box =
                    row.theme() && row.passages() == 0 ? new HBox(7, name) : new HBox(7, room.markOf(row.code()), name);
            box.setAlignment(Pos.CENTER_LEFT);
            box.setPadding(new Insets(0, 0, 0, row.depth() * INDENT));
            if (!row.code().brief().isBlank()) {
                Tooltip.install(box, new Tooltip(row.code().brief()));
            }
            return box;
        }
    }

    /// Interviews of one audience that have the code, and its passages in them.
    static final class Figures extends Cell {
        private final Desk desk;
        private final int index;

        Figures(Desk desk, int index) {
            this.desk = desk;
            this.index = index;
        }

        @Override
        Node draw(ChoiceViewModel.Row row) {
            if (row.theme() && row.passages() == 0 || index >= row.groups().size()) {
                return new Label();
            }
            CodeStatistics.Group group = row.groups().get(index);
            Label having = Small.label(
                    desk.say(QuestionnaireViewText.OF, group.having(), group.cases()),
                    group.having() == 0 ? "v-faint" : "v-ink");
            having.setMinWidth(USE_PREF_SIZE);
            Label passages = Small.label("· " + group.passages(), "v-small", "v-faint");
            passages.setMinWidth(USE_PREF_SIZE);
            HBox box = new HBox(5, having, passages);
            box.setAlignment(Pos.CENTER_LEFT);
            Tooltip.install(
                    box,
                    new Tooltip(desk.say(
                            QuestionnaireViewText.GROUP_TIP,
                            group.audience(),
                            group.having(),
                            group.cases(),
                            group.passages())));
            return box;
        }
    }

    /// Items that rest on the code already; each leads there.
    static final class Items extends Cell {
        private final Desk desk;

        Items(Desk desk) {
            this.desk = desk;
        }

        @Override
        Node draw(ChoiceViewModel.Row row) {
            HBox box = new HBox(6);
            box.setAlignment(Pos.CENTER_LEFT);
            if (row.theme() && row.passages() == 0) {
                return box;
            }
            List<Item> items = row.items();
            int fitting = getTableColumn().getWidth() > SHOWN * WIDE ? SHOWN : 1;
            for (Item item : items.stream().limit(fitting).toList()) {
                Hyperlink link = new Hyperlink(item.exportCode());
                link.setMinWidth(USE_PREF_SIZE);
                link.setFocusTraversable(false);
                link.setOnAction(e -> desk.navigator().item(item.id()));
                box.getChildren().add(link);
            }
            if (items.size() > fitting) {
                box.getChildren().add(Small.label("+ " + (items.size() - fitting), "v-small", "v-faint"));
                Tooltip.install(
                        box,
                        new Tooltip(String.join(
                                ", ", items.stream().map(Item::exportCode).toList())));
            }
            return box;
        }
    }
}
