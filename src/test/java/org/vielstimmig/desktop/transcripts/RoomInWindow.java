package org.vielstimmig.desktop.transcripts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.DeskStub;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Variables;

/// The room of transcripts in a window, with keys that are pressed on it, not events sent to a node.
abstract class RoomInWindow {

    @TempDir
    Path folder;

    Session session;
    Variables variables;
    DeskStub stub;
    TranscriptsWorkspace room;
    Stage stage;

    @BeforeEach
    void openRoom() {
        session = Session.create(folder.resolve("p.vielstimmig"), "P", "Ada");
        variables = new Variables(session);
        Session.await(variables.make("Land", Variable.Kind.NOMINAL, List.of("Bremen", "Hessen")));
        Session.await(variables.make("Feld", Variable.Kind.NOMINAL, List.of()));
        for (String title : List.of("A", "B", "C", "D")) {
            Given.transcript(session, title, "I: Wie?\nB: So.");
        }
        Given.values(session, id("A"), Map.of("Land", "Hessen", "Feld", "y"));
        Given.values(session, id("B"), Map.of("Land", "Bremen", "Feld", "x"));
        Given.values(session, id("C"), Map.of("Land", "Hessen", "Feld", "x"));
        Given.values(session, id("D"), Map.of("Land", "Bremen", "Feld", "y"));
        stub = new DeskStub(folder.resolve("home"), Lang.DE);
        room = FxRun.get(() -> new TranscriptsWorkspace(stub.desk(), session));
        stage = FxRun.get(() -> stub.show(room.view(), 1000, 800));
        FxRun.run(() -> {
            stage.requestFocus();
            room.view().applyCss();
            room.view().layout();
        });
    }

    @AfterEach
    void closeRoom() {
        FxRun.run(() -> {
            room.release();
            stage.close();
        });
        stub.close();
        session.close();
    }

    TranscriptId id(String title) {
        return transcript(title).id();
    }

    Transcript transcript(String title) {
        return session.snapshot().transcripts().stream()
                .filter(t -> t.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    String value(String title, String variable) {
        return transcript(title).values().getOrDefault(variables.named(variable).id(), "");
    }

    /// Presses keys together and lets them go, the last first.
    static void press(KeyCode... codes) {
        FxRun.run(() -> {
            Robot robot = new Robot();
            for (KeyCode code : codes) {
                robot.keyPress(code);
            }
            for (KeyCode code : List.of(codes).reversed()) {
                robot.keyRelease(code);
            }
        });
        FxRun.settle();
    }

    Node focus() {
        return FxRun.get(() -> stage.getScene().getFocusOwner());
    }

    void focusOn(Node node) {
        FxRun.run(() -> {
            // A window that has lost the keys to another one would tell nobody of coming and going.
            stage.requestFocus();
            node.requestFocus();
        });
        FxRun.settle();
    }

    boolean shows(String words) {
        return room.view().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Label l && words.equals(l.getText()));
    }

    @SuppressWarnings("unchecked")
    TableView<ListViewModel.Line> table() {
        return (TableView<ListViewModel.Line>) FxRun.get(() -> room.view().lookup(".table-view"));
    }

    static TableColumn<ListViewModel.Line, ?> column(TableView<ListViewModel.Line> table, String name) {
        return table.getColumns().stream()
                .filter(c -> c.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }
}
