package org.vielstimmig.desktop.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.DeskStub;
import org.vielstimmig.desktop.kit.DropZone;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;

/// A person works on the codebook of the sample: writes, goes elsewhere, comes back, orders, exports.
class CodebookJourneyTest {

    @TempDir
    Path folder;

    private Session session;
    private DeskStub stub;
    private CodebookWorkspace room;
    private Stage stage;
    private Path asked;

    @BeforeEach
    void open() {
        session = Sample.build(folder.resolve("s.vielstimmig"), Lang.DE, "Ada");
        stub = new DeskStub(folder.resolve("home"), Lang.DE);
        show();
        DeskStub.until("a page is open", () -> page().code().isPresent());
        CodeId first = new CodeTree(session.snapshot().codes())
                .byPath("Förderung/Eigenmittel")
                .orElseThrow()
                .id();
        FxRun.run(() -> room.showCode(first));
        DeskStub.until(
                "the first code of a theme",
                () -> page().code().orElseThrow().id().equals(first));
    }

    private void show() {
        room = FxRun.get(
                () -> new CodebookWorkspace(stub.desk(), session, (over, name, formats) -> Optional.ofNullable(asked)));
        stage = FxRun.get(() -> stub.show(room.view(), 990, 700));
    }

    @AfterEach
    void close() {
        FxRun.run(() -> {
            room.release();
            stage.close();
        });
        stub.close();
        session.close();
    }

    private CodePage page() {
        return room.parts().page();
    }

    private PageText field(String name) {
        return page().fields().stream()
                .filter(f -> f.getAccessibleText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Code now(CodeId id) {
        return new CodeTree(session.snapshot().codes()).find(id).orElseThrow();
    }

    private Code shown() {
        return FxRun.get(() -> page().code().orElseThrow());
    }

    private Code other() {
        CodeId open = shown().id();
        return new CodeTree(session.snapshot().codes())
                .inOrder().stream()
                        .filter(c -> c.parent() != null
                                && !c.id().equals(open)
                                && !c.parent().equals(open))
                        .findFirst()
                        .orElseThrow();
    }

    private void until(CodeId code, Predicate<Code> holds) {
        DeskStub.until("the code is stored", () -> holds.test(now(code)));
    }

    private static void press(Node node, KeyCode code, boolean shift, boolean control, boolean alt) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
    }

    @Test
    void whatIsBeingWrittenIsStoredWhenAnotherCodeIsOpened() {
        Code code = shown();
        Code next = other();
        FxRun.run(() -> {
            field("Definition").requestFocus();
            field("Definition").setText("Ganz neu gefasst.");
            room.showCode(next.id());
        });
        until(code.id(), c -> c.definition().equals("Ganz neu gefasst."));
        DeskStub.until("the other page", () -> page().code().orElseThrow().id().equals(next.id()));
        assertEquals(next.definition(), FxRun.get(() -> field("Definition").getText()));
        assertEquals(next.definition(), now(next.id()).definition(), "the other code keeps its own");
        Session.await(session.undo());
        assertEquals(code, now(code.id()), "one step for one change");
    }

    @Test
    void leavingTheRoomStoresToo() {
        Code code = shown();
        FxRun.run(() -> {
            field("Kurzdefinition").setText("Kurz gesagt.");
            room.hidden();
        });
        until(code.id(), c -> c.brief().equals("Kurz gesagt."));
    }

    @Test
    void closingTheProjectStoresToo() {
        Code code = shown();
        FxRun.run(() -> {
            field("Verwenden, wenn").setText("Immer.");
            room.release();
        });
        until(code.id(), c -> c.useWhen().equals("Immer."));
    }

    @Test
    void aSentenceBeingWrittenOutlivesAStepElsewhere() {
        Code code = shown();
        FxRun.run(() -> {
            field("Definition").requestFocus();
            field("Definition").setText("Mitten im");
        });
        Session.await(room.model()
                .change(code.id(), c -> c.edit().brief("Von anderer Hand.").done()));
        DeskStub.until(
                "the brief arrives", () -> field("Kurzdefinition").getText().equals("Von anderer Hand."));
        assertEquals("Mitten im", FxRun.get(() -> field("Definition").getText()));
        FxRun.run(() -> press(field("Definition"), KeyCode.ENTER, false, true, false));
        until(code.id(), c -> c.definition().equals("Mitten im"));
        assertEquals("Von anderer Hand.", now(code.id()).brief());
    }

    @Test
    void aNameThatIsTakenIsNotStored() {
        Code code = shown();
        String sibling = new CodeTree(session.snapshot().codes())
                .children(code.parent()).stream()
                        .filter(c -> !c.id().equals(code.id()))
                        .findFirst()
                        .orElseThrow()
                        .name();
        FxRun.run(() -> {
            PageText name = field("Name");
            name.requestFocus();
            name.setText(sibling);
            name.commit();
            assertEquals(code.name(), name.getText());
            name.setText("Eigener Name");
            name.commit();
        });
        until(code.id(), c -> c.name().equals("Eigener Name"));
        assertEquals(List.of(), stub.said);
    }

    @Test
    void codesAreOrderedByKeys() {
        Code code = shown();
        CodeTree before = new CodeTree(session.snapshot().codes());
        FxRun.run(() -> press(room.parts().codes().tree(), KeyCode.DOWN, false, false, true));
        until(code.id(), c -> c.position() != code.position());
        List<CodeId> after = new CodeTree(session.snapshot().codes())
                .children(code.parent()).stream().map(Code::id).toList();
        assertEquals(code.id(), after.get(1));
        assertEquals(before.children(code.parent()).get(1).id(), after.getFirst());
    }

    @Test
    void aNewCodeOpensItsPage() {
        Code code = shown();
        FxRun.run(() -> {
            press(room.parts().codes().tree(), KeyCode.N, false, false, false);
            NewCodePop pop = room.parts().deeds().newCodePop();
            assertTrue(pop.isOpen());
            pop.name().setText("Ganz Neues");
            pop.name().fireEvent(new javafx.event.ActionEvent());
            assertFalse(pop.isOpen());
        });
        DeskStub.until("its page", () -> page().code().orElseThrow().name().equals("Ganz Neues"));
        assertEquals(code.parent(), shown().parent());
        DeskStub.until(
                "the tree has it chosen",
                () -> room.parts().codes().tree().getSelectionModel().getSelectedItem() != null
                        && room.parts()
                                .codes()
                                .tree()
                                .getSelectionModel()
                                .getSelectedItem()
                                .getValue()
                                .name()
                                .equals("Ganz Neues"));
    }

    @Test
    void examplesAndFiguresLeadToTheirPassages() {
        Code code = new CodeTree(session.snapshot().codes())
                .inOrder().stream()
                        .filter(c -> !c.anchors().isEmpty())
                        .findFirst()
                        .orElseThrow();
        FxRun.run(() -> room.showCode(code.id()));
        DeskStub.until(
                "the example",
                () -> first(room.view(), ".quote-card .hyperlink") != null
                        && page().code().orElseThrow().id().equals(code.id()));
        FxRun.run(() -> ((Hyperlink) first(room.view(), ".quote-card .hyperlink")).fire());
        FxRun.run(() -> ((Hyperlink) first(room.view(), ".bar-row .hyperlink")).fire());
        FxRun.run(() -> ((Hyperlink) first(room.view(), ".use .hyperlink")).fire());
        assertEquals(3, stub.went.size());
        assertTrue(stub.went.get(0).startsWith("passage "));
        assertTrue(stub.went.get(1).startsWith("passage "));
        assertEquals("passages " + code.id(), stub.went.get(2));
    }

    @Test
    void theTableOpensAPageAndTheCodebookIsWritten() {
        asked = folder.resolve("buch.html");
        FxRun.run(() -> room.model().tableProperty().set(true));
        int codes = new CodeTree(session.snapshot().codes()).inOrder().size();
        assertEquals(
                codes,
                FxRun.get(() -> room.parts().table().table().report().rows().size()));
        FxRun.run(() -> room.parts().files().book(null, "html"));
        DeskStub.until("the file is said", () -> !stub.said.isEmpty());
        assertTrue(Files.exists(asked));
        assertEquals(List.of("Geschrieben: buch.html"), stub.said);
    }

    @Test
    void passagesOfTheOpenCodeAreWritten() throws Exception {
        Code code = shown();
        asked = folder.resolve("stellen.csv");
        FxRun.get(() -> {
            // The question holds up whoever asks: it is answered by the one thing waiting behind it.
            javafx.application.Platform.runLater(() -> {
                for (javafx.stage.Window window : List.copyOf(javafx.stage.Window.getWindows())) {
                    if (window != stage && first(window.getScene().getRoot(), ".code-boxes") != null) {
                        ((javafx.scene.control.Button) first(window.getScene().getRoot(), ".button:default")).fire();
                    }
                }
            });
            room.parts().files().passages();
            return true;
        });
        DeskStub.until("the file is said", () -> !stub.said.isEmpty());
        assertEquals(List.of("Geschrieben: stellen.csv"), stub.said);
        String written = Files.readString(asked);
        assertTrue(written.contains(code.name()), "the code chosen at first is the open one");
    }

    @Test
    void aCodeDroppedOnAnotherGoesUnderItInOneStep() {
        Code code = shown();
        Code on = other();
        FxRun.run(() -> room.parts().deeds().drop(code.id(), on, DropZone.INTO));
        until(code.id(), c -> on.id().equals(c.parent()));
        Session.await(session.undo());
        assertEquals(code, now(code.id()));
    }

    @Test
    void anEmptyCodebookSaysWhatToDo() {
        FxRun.run(() -> {
            room.release();
            stage.close();
        });
        try (Session bare = Session.create(folder.resolve("e.vielstimmig"), "Leer", "Ada")) {
            CodebookWorkspace empty = FxRun.get(() -> new CodebookWorkspace(stub.desk(), bare));
            Stage window = FxRun.get(() -> stub.show(empty.view(), 990, 700));
            DeskStub.until(
                    "the book is read", () -> empty.model().bookProperty().get() != null);
            FxRun.run(() -> {
                Node state = first(empty.view(), ".empty-state");
                assertTrue(state != null && state.isVisible());
                Node button = first(empty.view(), ".empty-state .button");
                ((javafx.scene.control.Button) button).fire();
                NewCodePop pop = empty.parts().deeds().newCodePop();
                pop.name().setText("Geld/Eigenmittel");
                pop.name().fireEvent(new javafx.event.ActionEvent());
            });
            DeskStub.until("the first page", () -> empty.parts().page().code().isPresent());
            assertEquals(2, bare.snapshot().codes().size());
            FxRun.run(() -> {
                empty.release();
                window.close();
            });
        }
    }

    @Test
    void nothingHoldsARoomThatWasLetGo() throws Exception {
        FxRun.run(() -> {
            room.release();
            stage.close();
            stage.setScene(null);
        });
        WeakReference<CodebookWorkspace> gone = new WeakReference<>(room);
        show();
        FxRun.settle();
        for (int i = 0; i < 40 && gone.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
            FxRun.settle();
        }
        assertEquals(null, gone.get());
    }

    private static Node first(Parent root, String selector) {
        return root.lookup(selector);
    }
}
