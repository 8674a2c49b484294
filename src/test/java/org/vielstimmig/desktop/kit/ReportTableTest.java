package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Report;

class ReportTableTest {

    private static Report report() {
        return new Report(
                "codes",
                "Codes",
                List.of(
                        new Report.Column("name", "Name", Report.Column.Kind.TEXT),
                        new Report.Column("count", "Zahl", Report.Column.Kind.NUMBER),
                        new Report.Column("quote", "Stelle", Report.Column.Kind.QUOTE)),
                List.of(
                        List.of(Report.Cell.of("Zuständig"), Report.Cell.of(9), Report.Cell.of("so\twar \"das\"")),
                        List.of(Report.Cell.of("Ämter"), Report.Cell.of(100), Report.Cell.of("nein\nja")),
                        List.of(
                                Report.Cell.of("Bund"),
                                new Report.Cell("–", null),
                                Report.Cell.of("קול אחד ועוד קול"))),
                List.of("Nur Stand 3."));
    }

    private static List<String> names(ReportTable table) {
        return table.shown().rows().stream().map(row -> row.getFirst().text()).toList();
    }

    private static void sort(ReportTable table, int column, TableColumn.SortType type) {
        sort(table.table(), column, type);
    }

    private static <S> void sort(TableView<S> view, int column, TableColumn.SortType type) {
        TableColumn<S, ?> by = view.getColumns().get(column);
        by.setSortType(type);
        view.getSortOrder().setAll(List.of(by));
    }

    @Test
    void sortsTextAsTheLanguageDoesAndNumbersByValue() {
        FxRun.run(() -> {
            ReportTable table = new ReportTable(Lang.DE, new ShortMemory());
            table.show(report());
            sort(table, 0, TableColumn.SortType.ASCENDING);
            assertEquals(List.of("Ämter", "Bund", "Zuständig"), names(table));
            sort(table, 1, TableColumn.SortType.DESCENDING);
            assertEquals(List.of("Ämter", "Zuständig", "Bund"), names(table));
        });
    }

    @Test
    void filterLooksIntoEveryColumnAndExportTakesWhatIsShown() {
        FxRun.run(() -> {
            ReportTable table = new ReportTable(Lang.EN, new ShortMemory());
            List<Report> exported = new ArrayList<>();
            table.setOnExport(exported::add);
            table.show(report());
            table.filterField().field().setText("amter");
            assertEquals(List.of("Ämter"), names(table));
            table.filterField().field().setText("nein 100");
            assertEquals(List.of("Ämter"), names(table));
            table.filterField().field().setText("gibt es nicht");
            assertEquals(List.of(), names(table));
            table.filterField().field().clear();
            assertEquals(3, names(table).size());
            assertEquals(report().notes(), table.shown().notes());
        });
    }

    @Test
    void copiesForASpreadsheet() {
        assertEquals(
                "Name\tZahl\tStelle\nZuständig\t9\t\"so\twar \"\"das\"\"\"\nÄmter\t100\t\"nein\nja\"\n",
                Tsv.of(report().columns(), report().rows().subList(0, 2)));
        FxRun.run(() -> {
            ReportTable table = new ReportTable(Lang.DE, new ShortMemory());
            table.show(report());
            table.table().getSelectionModel().select(2);
            assertEquals(List.of(2), table.selected());
            Event.fireEvent(table.table(), CommandTest.press(KeyCode.C, true));
            assertEquals(
                    "Name\tZahl\tStelle\nBund\t–\tקול אחד ועוד קול\n",
                    Clipboard.getSystemClipboard().getString());
        });
    }

    @Test
    void quotesAreWrappedAndRowsOpenWithTheirPlaceInTheReport() {
        FxRun.run(() -> {
            ReportTable table = new ReportTable(Lang.DE, new ShortMemory());
            List<String> opened = new ArrayList<>();
            table.setOnOpen((row, column) -> opened.add(row + " " + column));
            Report one = report();
            List<List<Report.Cell>> rows = List.of(
                    one.rows().get(0),
                    List.of(
                            Report.Cell.of("lang"),
                            Report.Cell.of(1),
                            Report.Cell.of("Wir haben das so gemacht. ".repeat(20))));
            table.show(new Report("p", "", one.columns(), rows, List.of()));
            Scene scene = new Scene(table, 700, 500);
            new Theme().dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            table.applyCss();
            table.layout();
            double tallest = table.lookupAll(".table-row-cell").stream()
                    .mapToDouble(node -> node.getLayoutBounds().getHeight())
                    .max()
                    .orElse(0);
            assertTrue(tallest > 60, "a long quote takes several lines: " + tallest);
            sort(table, 0, TableColumn.SortType.ASCENDING);
            table.table().getSelectionModel().clearAndSelect(0);
            Event.fireEvent(table.table(), CommandTest.press(KeyCode.ENTER, false));
            assertEquals(1, opened.size());
            assertTrue(opened.getFirst().startsWith("1"), opened.getFirst());
            stage.hide();
        });
    }
}
