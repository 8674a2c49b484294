package org.vielstimmig.desktop.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.DeskStub;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.model.Role;
import org.vielstimmig.project.Session;

/// Files are looked at, a role is put right, they are taken in, and undo takes them out again.
class TranscriptsJourneyTest {

    @TempDir
    Path folder;

    @Test
    void filesAreLookedAtAndTakenIn() throws Exception {
        Path good = Files.writeString(
                folder.resolve("Gespräch.txt"),
                "Anna: Wie hat es begonnen?\n\nBesa: Mit einem Schlüssel. مرحبا بكم في بيتنا\n\nAnna: Und dann?\n\n"
                        + "Besa: Dann kam das Amt.\n");
        Path bad = Files.write(folder.resolve("kaputt.docx"), new byte[] {'P', 'K', 3, 4});
        try (Session session = Session.create(folder.resolve("p.vielstimmig"), "P", "Ada");
                DeskStub stub = new DeskStub(folder.resolve("home"), Lang.DE)) {
            TranscriptsWorkspace room = FxRun.get(() -> new TranscriptsWorkspace(stub.desk(), session));
            Stage stage = FxRun.get(() -> stub.show(room.view(), 1000, 700));
            FxRun.run(() -> room.look(List.of(good, bad)));
            DeskStub.until("two files are shown", () -> button(room, take(1)) != null);
            save(stage, "import");
            FxRun.run(() -> button(room, take(1)).fire());
            DeskStub.until(
                    "the list shows it",
                    () -> room.view().lookup(".table-view") != null
                            && session.snapshot().transcripts().size() == 1);
            assertEquals("Gespräch", session.snapshot().transcripts().getFirst().title());
            assertTrue(stub.went.stream().anyMatch(w -> w.startsWith("transcript ")), stub.went.toString());
            FxRun.settle();
            save(stage, "transcripts");
            Session.await(session.undo());
            DeskStub.until("the list is empty", () -> room.view().lookup(".empty-state") != null);
            FxRun.run(() -> {
                room.release();
                stage.close();
            });
        }
    }

    @Test
    void rolesChosenInTheLookAreTakenOver() throws Exception {
        Path file = Files.writeString(
                folder.resolve("x.txt"), "Anna: Eins?\n\nBesa: Zwei.\n\nAnna: Drei?\n\nBesa: Vier.\n");
        try (Session session = Session.create(folder.resolve("q.vielstimmig"), "Q", "Ada")) {
            var service = new org.vielstimmig.project.Transcripts(session);
            ImportViewModel model = new ImportViewModel(service);
            model.show(model.reading(List.of(file)).run(org.vielstimmig.jobs.Progress.none()));
            ImportViewModel.Readable read =
                    (ImportViewModel.Readable) model.candidates().getFirst();
            var anna = read.read().reading().speakers().getFirst();
            model.role(read, anna.id(), Role.MODERATOR);
            model.name(read, anna.id(), "Frau A.");
            Session.await(model.take());
            var speaker = session.snapshot().transcripts().getFirst().speakers().getFirst();
            assertEquals(Role.MODERATOR, speaker.role());
            assertEquals("Frau A.", speaker.name());
            assertEquals("Anna", speaker.label());
        }
    }

    private static String take(int count) {
        return TranscriptText.DO_IMPORT.in(Lang.DE, count);
    }

    private static Button button(TranscriptsWorkspace room, String text) {
        for (Node node : room.view().lookupAll(".button")) {
            if (node instanceof Button button && text.equals(button.getText())) {
                return button;
            }
        }
        return null;
    }

    private static void save(Stage stage, String name) throws Exception {
        FxRun.settle();
        var picture = FxRun.get(() -> FxRun.picture(stage.getScene()));
        FxRun.save(picture, Path.of("target/pictures/" + name + ".png"));
    }
}
