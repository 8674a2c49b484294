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
            DeskStub.until(
                    "two files are shown",
                    () -> button(room, take(1)) != null
                            && !button(room, take(1)).isDisabled());
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
            model.reading(List.of(file), Runnable::run).run(org.vielstimmig.jobs.Progress.none());
            model.role(readable(model, 0), "Anna", Role.MODERATOR);
            model.name(readable(model, 0), "Anna", "Frau A.");
            Session.await(model.take());
            var speaker = session.snapshot().transcripts().getFirst().speakers().getFirst();
            assertEquals(Role.MODERATOR, speaker.role());
            assertEquals("Frau A.", speaker.name());
            assertEquals("Anna", speaker.label());
        }
    }

    @Test
    void switchesHaveTheFileReadAgain() throws Exception {
        Path file = Files.writeString(
                folder.resolve("x.txt"),
                "Ort: Köln\n\nAnna: Eins?\n\nBesa: Zwei.\n\nAnna: Drei?\n\nBesa: Vier.\n\nBessa: Fünf.\n\n"
                        + "Anna: Sechs?\n\nBesa: Sieben.\n");
        Path twin = Files.copy(file, folder.resolve("y.txt"));
        Path bad = Files.write(folder.resolve("z.docx"), new byte[] {'P', 'K', 3, 4});
        try (Session session = Session.create(folder.resolve("s.vielstimmig"), "S", "Ada")) {
            ImportViewModel model = new ImportViewModel(new org.vielstimmig.project.Transcripts(session));
            model.reading(List.of(file, bad, twin), Runnable::run).run(org.vielstimmig.jobs.Progress.none());
            assertEquals(3, model.candidates().size());
            assertEquals(2, model.readable(), "one bad file stops nothing");
            assertEquals("x.txt", readable(model, 2).read().known(), "the same bytes are noticed");
            var bessa = readable(model, 0).reading().recognition().voices().stream()
                    .filter(v -> v.label().equals("Bessa"))
                    .findFirst()
                    .orElseThrow();
            int before = readable(model, 0).reading().turnsOf("Besa");
            again(model, ImportViewModel.renamed(readable(model, 0), bessa, "Besa"));
            assertEquals(before + 1, readable(model, 0).reading().turnsOf("Besa"));
            assertTrue(!readable(model, 0).reading().text().contains("Bessa"));
            var anna = readable(model, 0).reading().recognition().voices().stream()
                    .filter(v -> v.label().equals("Anna"))
                    .findFirst()
                    .orElseThrow();
            again(model, ImportViewModel.speaks(readable(model, 0), anna, false));
            assertEquals(0, readable(model, 0).reading().turnsOf("Anna"));
            model.drop(model.candidates().get(2));
            Session.await(model.take());
            assertEquals(1, session.snapshot().transcripts().size());
        }
    }

    private static void again(ImportViewModel model, org.vielstimmig.transcripts.ReadOptions options) throws Exception {
        var job = model.again(readable(model, 0), options);
        model.show(job.run(org.vielstimmig.jobs.Progress.none()), model.asked(readable(model, 0)));
    }

    private static ImportViewModel.Readable readable(ImportViewModel model, int index) {
        return (ImportViewModel.Readable) model.candidates().get(index);
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
