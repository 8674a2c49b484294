package org.vielstimmig.desktop.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.desktop.DeskStub.until;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Variables;

/// What a person arranged and selected in the list stays while what is known about the transcripts changes.
class ListStaysTest extends RoomInWindow {

    private TableView<ListViewModel.Line> table;

    @BeforeEach
    void listed() {
        until(
                "all are listed",
                () -> room.view().lookup(".table-view") instanceof TableView<?> t
                        && t.getItems().size() == 4);
        table = super.table();
    }

    private String titles() {
        return table.getItems().stream()
                .map(line -> ((ListViewModel.Row) line).transcript().title())
                .collect(Collectors.joining());
    }

    private List<String> sorted() {
        return FxRun.get(() -> table.getSortOrder().stream()
                .map(c -> c.getText() + " " + c.getSortType())
                .toList());
    }

    @Test
    void theOrderByTwoColumnsOutlastsNewVariables() {
        FxRun.run(() -> {
            column(table, "Land").setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().add(column(table, "Land"));
            table.getSortOrder().add(column(table, "Feld"));
            column(table, "Feld").setPrefWidth(117);
            table.layout();
        });
        FxRun.settle();
        assertEquals("CABD", FxRun.get(this::titles));
        assertEquals(117, FxRun.get(() -> column(table, "Feld").getWidth()));
        Session.await(variables.make("Jahr", Variable.Kind.NUMBER, List.of()));
        until(
                "there is a column for it",
                () -> table.getColumns().stream().anyMatch(c -> c.getText().equals("Jahr")));
        FxRun.run(table::layout);
        FxRun.settle();
        assertEquals(List.of("Land DESCENDING", "Feld ASCENDING"), sorted());
        assertEquals("CABD", FxRun.get(this::titles));
        assertEquals(117, FxRun.get(() -> column(table, "Feld").getWidth()), "and so does the width");
        assertTrue(
                FxRun.get(() -> table.getColumns().stream()
                                .mapToDouble(TableColumn::getWidth)
                                .sum()
                        <= Math.max(table.getWidth(), widthWithoutRoom())),
                "the new column takes its width from the titles, not from the window");
        Session.await(variables.remove(variables.named("Land").id()));
        until(
                "its column is gone",
                () -> table.getColumns().stream().noneMatch(c -> c.getText().equals("Land")));
        assertEquals(List.of("Feld ASCENDING"), sorted());
        assertEquals("BCAD", FxRun.get(this::titles));
    }

    /// What the columns take where the titles have no more than they ask for.
    private double widthWithoutRoom() {
        return table.getColumns().stream()
                        .mapToDouble(c -> ((Field) c.getUserData()).width())
                        .sum()
                + 117;
    }

    @Test
    void theOrderIsKeptForTheRoomInAnotherLanguage() {
        FxRun.run(() -> {
            column(table, "Land").setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().add(column(table, "Land"));
            table.getSortOrder().add(column(table, "Feld"));
        });
        FxRun.settle();
        Map<String, String> kept = FxRun.get(room::keep);
        FxRun.run(() -> table.getSortOrder().clear());
        FxRun.settle();
        assertEquals("ABCD", FxRun.get(this::titles));
        FxRun.run(() -> room.resume(kept));
        FxRun.settle();
        assertEquals(List.of("Land DESCENDING", "Feld ASCENDING"), sorted());
        assertEquals("CABD", FxRun.get(this::titles));
    }

    @Test
    void ranksInAnotherOrderSortAnew() {
        var nearness = Session.await(variables.make("Nähe", Variable.Kind.ORDINAL, List.of("nah", "fern")));
        Session.await(variables.set(
                List.of(id("A"), id("C")),
                new Variables.Same(null, null, null, null, java.util.Map.of(nearness.id(), "fern"))));
        Session.await(variables.set(
                List.of(id("B"), id("D")),
                new Variables.Same(null, null, null, null, java.util.Map.of(nearness.id(), "nah"))));
        until(
                "there is a column for it",
                () -> table.getColumns().stream().anyMatch(c -> c.getText().equals("Nähe")));
        FxRun.run(() -> table.getSortOrder().add(column(table, "Nähe")));
        until("nearest first", () -> titles().equals("BDAC"));
        Session.await(variables.change(nearness.id(), "Nähe", nearness.kind(), List.of("fern", "nah")));
        until("farthest first", () -> titles().equals("ACBD"));
    }

    private void select(int... rows) {
        FxRun.run(() -> {
            table.getSelectionModel().clearSelection();
            for (int row : rows) {
                table.getSelectionModel().select(row);
            }
        });
        until("fields for several are there", () -> apply() != null);
    }

    private Button apply() {
        return room.view().lookupAll(".button").stream()
                .filter(n -> n instanceof Button b && VariableText.APPLY.de().equals(b.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> box(String name) {
        return room.view().lookupAll(".field-name").stream()
                .map(Label.class::cast)
                .filter(l -> l.getText().equals(name))
                .map(l -> (ComboBox<Object>) l.getLabelFor())
                .findFirst()
                .orElseThrow();
    }

    private Set<String> selected() {
        return FxRun.get(() -> table.getSelectionModel().getSelectedItems().stream()
                .map(line -> ((ListViewModel.Row) line).transcript().title())
                .collect(Collectors.toSet()));
    }

    @Test
    void severalStaySelectedAndOnlyWhatWasChangedIsWritten() {
        Session.await(variables.set(
                List.of(id("C")), new Variables.Same(null, null, null, TranscriptStatus.DONE, java.util.Map.of())));
        until(
                "the state is read",
                () -> ((ListViewModel.Row) table.getItems().get(2)).transcript().status() == TranscriptStatus.DONE);
        select(0, 1);
        until(
                "nothing is chosen, the shared one stays",
                () -> words(box("Stand")).equals("bleibt: offen"));
        assertEquals("bleibt verschieden", FxRun.get(() -> box("Land").getPromptText()));
        assertEquals("bleibt: MO", FxRun.get(() -> box("Gruppe").getPromptText()));
        select(0, 1, 2);
        until("they differ", () -> words(box("Stand")).equals("bleibt verschieden"));
        FxRun.run(() -> box("Feld").getEditor().setText("z"));
        Button apply = FxRun.get(this::apply);
        focusOn(apply);
        press(KeyCode.SPACE);
        until(
                "it is written",
                () -> List.of("A", "B", "C").stream()
                        .allMatch(t -> value(t, "Feld").equals("z")));
        until(
                "the fields are new",
                () -> apply() != apply && box("Feld").getPromptText().equals("bleibt: z"));
        assertEquals(Set.of("A", "B", "C"), selected());
        assertEquals(FxRun.get(this::apply), focus(), "the focus stays at the button");
        assertEquals(TranscriptStatus.OPEN, transcript("A").status());
        assertEquals(TranscriptStatus.DONE, transcript("C").status());
        assertEquals("Hessen", value("A", "Land"));
        assertEquals("y", value("D", "Feld"));
        assertEquals(Optional.empty(), FxRun.get(() -> box("Stand").getValue()));
        FxRun.run(() -> table.getSortOrder().add(column(table, "Land")));
        FxRun.settle();
        assertEquals("BDAC", FxRun.get(this::titles));
        assertEquals(Set.of("A", "B", "C"), selected(), "also in another order");
    }

    @Test
    void aStateThatIsChosenForSeveralIsNoVariable() {
        select(0, 1);
        FxRun.run(() -> box("Stand").setValue(Optional.of(TranscriptStatus.IN_WORK)));
        FxRun.run(() -> apply().fire());
        until("it is written", () -> transcript("B").status() == TranscriptStatus.IN_WORK);
        assertEquals(StepKind.TRANSCRIPT_CHANGED, Session.await(session.undo()).kind());
        until("the fields say so", () -> words(box("Stand")).equals("bleibt: offen"));
        assertEquals(Set.of("A", "B"), selected());
    }

    private static String words(ComboBox<Object> box) {
        return String.valueOf(box.getButtonCell().getText());
    }

    /// In the fields of one transcript, too.
    @Test
    void walkingThroughStatesDecidesNothingAndTabGoesOn() {
        FxRun.run(() -> table.getSelectionModel().clearAndSelect(1));
        until(
                "B is shown",
                () -> room.view().lookupAll(".text-field").stream()
                        .anyMatch(n -> n instanceof TextField f && f.getText().equals("B")));
        ComboBox<Object> box = FxRun.get(() -> box("Stand"));
        focusOn(box);
        press(KeyCode.DOWN);
        assertEquals(TranscriptStatus.OPEN, transcript("B").status());
        press(KeyCode.ENTER);
        until("it is stored", () -> transcript("B").status() == TranscriptStatus.IN_WORK);
        until("the fields are new", () -> box("Stand") != box);
        assertEquals(FxRun.get(() -> box("Stand")), focus());
        TextField title = FxRun.get(() -> (TextField) room.view().lookupAll(".text-field").stream()
                .filter(n -> n instanceof TextField f && f.getText().equals("B"))
                .findFirst()
                .orElseThrow());
        focusOn(title);
        FxRun.run(() -> title.setText("Berta"));
        press(KeyCode.TAB);
        until(
                "the title is stored",
                () -> session.snapshot().transcripts().get(1).title().equals("Berta"));
        until("the fields are new", () -> title.getScene() == null);
        assertEquals(FxRun.get(() -> box("Gruppe")), focus(), "one is where Tab led");
        Session.await(session.undo());
        assertEquals("B", session.snapshot().transcripts().get(1).title(), "it was one step");
        assertNull(FxRun.get(() -> title.getScene()));
    }
}
