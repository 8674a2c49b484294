package org.vielstimmig.desktop.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.desktop.DeskStub.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.transcripts.ReadOptions;

/// The look before import in a window: what is left out, what stands beside the button, and where one is
/// afterwards.
class ImportViewTest extends RoomInWindow {

    private TableView<ListViewModel.Line> table;

    @BeforeEach
    void listed() {
        table = table();
    }

    private Path talk(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".txt"),
                "I: Wie war es in " + name + "?\n\nB: So war es.\n\nI: Und dann?\n\nB: Dann " + name + ".\n");
    }

    private Button button(String words) {
        return room.view().lookupAll(".button").stream()
                .filter(n -> n instanceof Button b && words.equals(b.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static String take(int count) {
        return TranscriptText.DO_IMPORT.in(Lang.DE, count);
    }

    private void look(Path... files) {
        FxRun.run(() -> room.look(List.of(files)));
    }

    private boolean isReady(int count) {
        return button(take(count)) != null && !button(take(count)).isDisabled();
    }

    @Test
    void whatTheProjectHoldsIsLeftOutUntilSomebodyWantsIt() throws Exception {
        Path there = talk("Bremen");
        Path fresh = talk("Kassel");
        Transcripts service = new Transcripts(session);
        Session.await(service.add(service.read(List.of(there), ReadOptions.NONE, Progress.none())));
        look(there, fresh);
        until("one comes in", () -> isReady(1) && shows("schon im Projekt: Bremen"));
        until("the button's line says so", () -> shows("1 schon vorhanden"));
        until("it can be wanted", () -> button(ImportText.TAKE_ALL_THE_SAME.de()) != null);
        FxRun.run(() -> button(ImportText.TAKE_ALL_THE_SAME.de()).fire());
        until("now both come in", () -> isReady(2));
        assertFalse(FxRun.get(() -> shows("1 schon vorhanden")));
        look(there);
        until("nothing comes in", () -> button(take(0)) != null && shows("1 schon vorhanden"));
        assertTrue(FxRun.get(() -> button(take(0)).isDisabled()));
    }

    @Test
    void returnDoesNothingElsewhereWhereNothingCanComeIn() throws Exception {
        Path bad = Files.write(folder.resolve("kaputt.docx"), new byte[] {'P', 'K', 3, 4});
        boolean[] opened = new boolean[1];
        Button menu = FxRun.get(() -> {
            Button around = new Button("☰");
            around.setOnAction(e -> opened[0] = true);
            Scene before = stage.getScene();
            before.setRoot(new VBox());
            Scene scene = new Scene(new VBox(around, room.view()), 1000, 800);
            stage.setScene(scene);
            around.requestFocus();
            return around;
        });
        assertEquals(menu, focus());
        look(bad);
        until("it cannot be read", () -> button(ImportText.DROP_FILE.de()) != null);
        FxRun.settle();
        press(KeyCode.ENTER);
        assertFalse(opened[0], "Return is not the menu's");
    }

    @Test
    void whileFilesComeInThereIsNothingToCancelAndTheTextSaysWhy() throws Exception {
        look(talk("Bremen"), talk("Kassel"));
        until("they are read", () -> isReady(2));
        String said = FxRun.get(() -> {
            button(take(2)).fire();
            assertFalse(button(TranscriptText.CANCEL.de()).getParent().isVisible());
            return ((Label) room.view().lookup(".import-state")).getText();
        });
        assertEquals(ImportText.TAKING.in(Lang.DE, 2), said);
        assertTrue(said.contains("ganz oder gar nicht"), said);
        until("they are in", () -> session.snapshot().transcripts().size() == 6);
    }

    @Test
    void newRowsAreSelectedAndInViewWithAWayBack() throws Exception {
        FxRun.run(() -> ((javafx.scene.control.TextInputControl) room.view().lookup(".text-field")).setText("A"));
        look(talk("Bremen"), talk("Kassel"));
        until("they are read", () -> isReady(2));
        FxRun.run(() -> button(take(2)).fire());
        until("they are selected", () -> selected().equals(Set.of("Bremen", "Kassel")));
        assertTrue(stub.said.contains("2 Transkripte importiert"), stub.said.toString());
        Session.await(session.undo());
        until("undo takes them out", () -> session.snapshot().transcripts().size() == 4);
    }

    @Test
    void undoingSeveralThatAreAllSelectedIsNoFault() throws Exception {
        List<Throwable> faults = new CopyOnWriteArrayList<>();
        FxRun.run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault)));
        try {
            look(talk("Bremen"), talk("Kassel"), talk("Ulm"));
            until("they are read", () -> isReady(3));
            FxRun.run(() -> button(take(3)).fire());
            until("they are selected", () -> selected().equals(Set.of("Bremen", "Kassel", "Ulm")));
            until("their fields are shown", () -> shows("3 Transkripte"));
            Session.await(session.undo());
            until("one is chosen that is there", () -> selected().equals(Set.of("A")));
            FxRun.settle();
        } finally {
            FxRun.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        }
        assertEquals(List.of(), faults);
        assertFalse(FxRun.get(() -> shows("3 Transkripte")));
    }

    @Test
    void pressingTwiceTakesInOnceAndNothingIsDecidedMeanwhile() throws Exception {
        look(talk("Bremen"), talk("Kassel"));
        until("they are read", () -> isReady(2) && room.view().lookup(".recognised") != null);
        FxRun.run(() -> {
            Button take = button(take(2));
            take.fire();
            assertTrue(take.isDisabled());
            assertTrue(room.view().lookup(".recognised").isDisabled(), "switches are shut");
            take.getOnAction().handle(new ActionEvent());
        });
        until("they are in", () -> session.snapshot().transcripts().size() >= 6);
        until("the list is shown again", () -> room.view().lookup(".recognised") == null);
        assertTrue(FxRun.get(() -> room.view().isFocusWithin()), "Enter goes to the list, not to whatever comes first");
        Session.await(session.undo());
        assertEquals(4, session.snapshot().transcripts().size(), "it was one step");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> box(ImportText name) {
        return room.view().lookupAll(".label").stream()
                .filter(n -> n instanceof Label l && name.de().equals(l.getText()) && l.getLabelFor() != null)
                .map(n -> (ComboBox<Object>) ((Label) n).getLabelFor())
                .findFirst()
                .orElse(null);
    }

    @Test
    void enterInAChoiceDecidesThereAndTheFocusStays() throws Exception {
        Path file = Files.writeString(
                folder.resolve("Zeiten.txt"),
                "I: Wie fing es an? #00:00:05-0#\n\nB: Mit Stühlen. #00:00:09-0#\n\nI: Und dann? #00:00:12-0#\n\n"
                        + "B: Dann kam das Amt. #00:00:20-0#\n");
        look(file);
        until("it is read", () -> isReady(1) && box(ImportText.MARKS) != null);
        ComboBox<Object> before = FxRun.get(() -> box(ImportText.MARKS));
        assertEquals(MarkSide.END, FxRun.get(before::getValue));
        focusOn(before);
        press(KeyCode.UP);
        FxRun.settle();
        assertSame(before, FxRun.get(() -> box(ImportText.MARKS)), "walking decides nothing");
        press(KeyCode.ENTER);
        until("it is read anew", () -> box(ImportText.MARKS) != before);
        ComboBox<Object> now = FxRun.get(() -> box(ImportText.MARKS));
        assertEquals(MarkSide.START, FxRun.get(now::getValue));
        assertSame(now, focus(), "one is where one was");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        ComboBox<Object> convention = FxRun.get(() -> box(ImportText.RECOGNISED));
        focusOn(convention);
        press(KeyCode.ENTER);
        assertTrue(FxRun.get(() -> isReady(1)), "nothing is imported");
        assertEquals(4, session.snapshot().transcripts().size());
    }

    @Test
    void whatATableSaysIsCountedForTheFilesThatCome() throws Exception {
        Path there = talk("Bremen");
        Path fresh = talk("Kassel");
        Path table = Files.writeString(folder.resolve("angaben.csv"), "Interview;Land\nBremen;Bremen\nKassel;Hessen\n");
        Transcripts service = new Transcripts(session);
        Session.await(service.add(service.read(List.of(there), ReadOptions.NONE, Progress.none())));
        look(there, fresh, table);
        until("one comes in", () -> isReady(1) && shows("1 schon vorhanden"));
        until("the table is about it", () -> shows(ImportText.FACTS_FOR.in(Lang.DE, 1, 1)));
    }

    @Test
    void aNameInTheFilesNameHasAWayOutForTitleAndSource() throws Exception {
        look(
                talk("Interview_Fatma_Yildirim"),
                Files.writeString(folder.resolve("a.csv"), "Interview;Land\nInterview_Fatma_Yildirim;Bremen\n"));
        until("it is told", () -> isReady(1) && button(ImportText.CALL.de()) != null);
        FxDoor.later(() -> button(ImportText.CALL.de()).fire());
        until("it is asked for", () -> dialog() != null);
        FxRun.run(() -> {
            ((TextField) dialog().lookup(".text-field")).setText("I-07");
            dialog().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(Button::isDefaultButton)
                    .forEach(Button::fire);
        });
        until("there is nothing to tell any more", () -> isReady(1) && button(ImportText.CALL.de()) == null);
        assertTrue(FxRun.get(() -> shows("I-07.txt")));
        FxRun.run(() -> button(take(1)).fire());
        until("it is in", () -> session.snapshot().transcripts().size() == 5);
        assertEquals("I-07", transcript("I-07").title());
        assertEquals("I-07.txt", transcript("I-07").source().file());
        assertEquals("Bremen", value("I-07", "Land"), "the table knows the file by its own name");
    }

    @Test
    void aSlipOfTheLabelCanBeMergedWhereItIsTold() throws Exception {
        Path file = Files.writeString(
                folder.resolve("Runde.txt"),
                "I: Wie war es?\n\nB: So war es.\n\nI: Und dann?\n\nB: Mehr.\n\nB1: Genau.\n");
        String merge = ImportText.MERGE.in(Lang.DE, "B");
        look(file);
        until("it is told", () -> isReady(1) && button(merge) != null);
        FxRun.run(() -> button(merge).fire());
        until("it is mended", () -> isReady(1) && button(merge) == null);
        FxRun.run(() -> button(take(1)).fire());
        until("it is in", () -> session.snapshot().transcripts().size() == 5);
        assertEquals(
                List.of("I", "B"),
                transcript("Runde").speakers().stream().map(s -> s.label()).toList());
    }

    private static Parent dialog() {
        return Window.getWindows().stream()
                .map(w -> w.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    @Test
    void aFolderIsWalkedWithTheFoldersInIt() throws Exception {
        Path talks = Files.createDirectories(folder.resolve("Gespräche/2024"));
        Files.move(talk("Bremen"), talks.resolve("Bremen.txt"));
        Files.move(talk("Kassel"), talks.getParent().resolve("Kassel.txt"));
        Files.createDirectories(talks.resolve("a/b/c"));
        Files.move(talk("Ulm"), talks.resolve("a/b/c/Ulm.txt"));
        Files.createDirectory(talks.resolve(".verborgen"));
        Files.move(talk("Jena"), talks.resolve(".verborgen/Jena.txt"));
        look(talks.getParent());
        until("both are read", () -> isReady(2));
        assertTrue(FxRun.get(() -> shows("Bremen.txt") && shows("Kassel.txt")));
    }

    @Test
    void aFolderCanBeChosenBesideTheFiles() {
        assertEquals(
                ImportText.CHOOSE_FOLDER.de(),
                FxRun.get(() -> room.view().lookup(".import-folder").getAccessibleText()));
    }

    @Test
    void speakersThatBecomeOneAreToldWithTheWayBack() throws Exception {
        Path file = talk("Bremen");
        Transcripts service = new Transcripts(session);
        var made = Session.await(service.add(service.read(List.of(file), ReadOptions.NONE, Progress.none())))
                .transcripts()
                .getFirst();
        until("it is listed", () -> table.getItems().size() == 5);
        FxRun.run(() -> room.showTranscript(made.id()));
        until("its speakers are shown", () -> room.view().lookup(".bare-menu") instanceof MenuButton);
        MenuItem merge = FxRun.get(() -> ((MenuButton) room.view().lookup(".bare-menu"))
                .getItems().stream()
                        .filter(i -> i.getText().startsWith("Zusammenlegen"))
                        .findFirst()
                        .orElseThrow());
        FxRun.run(merge::fire);
        until("it is told", () -> stub.said.contains("„I“ ist jetzt „B“."));
    }

    private Set<String> selected() {
        return room.view().lookup(".table-view") instanceof TableView<?> table
                ? table.getSelectionModel().getSelectedItems().stream()
                        .map(line -> ((ListViewModel.Row) line).transcript().title())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
