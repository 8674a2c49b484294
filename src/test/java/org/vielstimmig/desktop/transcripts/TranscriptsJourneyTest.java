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
import org.vielstimmig.project.Variables;
import org.vielstimmig.transcripts.Readings;

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
            Files.writeString(folder.resolve("angaben.csv"), "Interview;Land;Gruppe\nGespräch;Hessen;MO\n");
            TranscriptsWorkspace room = FxRun.get(() -> new TranscriptsWorkspace(stub.desk(), session));
            Stage stage = FxRun.get(() -> stub.show(room.view(), 1000, 700));
            FxRun.run(() -> room.look(List.of(good, bad)));
            DeskStub.until(
                    "two files are shown",
                    () -> button(room, take(1)) != null
                            && !button(room, take(1)).isDisabled());
            DeskStub.until(
                    "what a table says is shown",
                    () -> room.view().lookup(".import-facts") != null
                            && room.view().lookup(".import-facts").isVisible()
                            && room.view().lookup(".fact-row") != null
                            && room.view().lookup(".fact-row").getLayoutBounds().getHeight() > 10);
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
            // What the table said goes with the interview.
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
            ImportViewModel model = new ImportViewModel(service, new Variables(session));
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
    void aTableInTheFolderSaysWhatIsKnownAboutTheFiles() throws Exception {
        Path one = Files.writeString(folder.resolve("I-01 Kita.txt"), "A: Eins?\n\nB: Zwei.\n\nA: Drei?\n\nB: Vier.\n");
        Path two = Files.writeString(folder.resolve("I-02 Sport.txt"), "A: Acht?\n\nB: Neun.\n\nA: Zehn?\n\nB: Elf.\n");
        Files.writeString(folder.resolve("anderes.csv"), "Monat;Kosten\nMai;12\n");
        Files.writeString(
                folder.resolve("angaben.csv"), "Interview;Land;Gruppe\nI-01 Kita;Hessen;MO\nI-07;Bremen;MO\n");
        try (Session session = Session.create(folder.resolve("v.vielstimmig"), "V", "Ada")) {
            ImportViewModel model =
                    new ImportViewModel(new org.vielstimmig.project.Transcripts(session), new Variables(session));
            model.reading(List.of(one, two), Runnable::run).run(org.vielstimmig.jobs.Progress.none());
            assertEquals(
                    "angaben.csv",
                    model.factsProperty().get().file().getFileName().toString());
            assertEquals(
                    List.of("Hessen", "MO"),
                    List.copyOf(model.factsOf(readable(model, 0)).orElseThrow().values()));
            assertTrue(model.factsOf(readable(model, 1)).isEmpty());
            Session.await(model.take());
            var kita = session.snapshot().transcripts().getFirst();
            assertEquals("MO", kita.group());
            assertEquals(
                    "Hessen",
                    kita.values().get(new Variables(session).named("Land").id()));
            // It is one step, there and back again.
            Session.await(session.undo());
            assertEquals(List.of(), session.snapshot().transcripts());
            assertEquals(List.of(), session.snapshot().variables());
            Session.await(session.redo());
            assertEquals(2, session.snapshot().transcripts().size());
            assertEquals(
                    "MO", session.snapshot().transcript(kita.id()).orElseThrow().group());
            assertEquals(
                    kita.values(),
                    session.snapshot().transcript(kita.id()).orElseThrow().values());
        }
    }

    @Test
    void aTableChosenAlongIsNoInterviewAndCanBeLeftOut() throws Exception {
        Path one = Files.writeString(folder.resolve("I-01 Kita.txt"), "A: Eins?\n\nB: Zwei.\n\nA: Drei?\n\nB: Vier.\n");
        Path table = Files.writeString(folder.resolve("t.csv"), "Interview;Land\nI-01 Kita;Hessen\n");
        try (Session session = Session.create(folder.resolve("w.vielstimmig"), "W", "Ada")) {
            ImportViewModel model =
                    new ImportViewModel(new org.vielstimmig.project.Transcripts(session), new Variables(session));
            model.reading(List.of(table, one), Runnable::run).run(org.vielstimmig.jobs.Progress.none());
            assertEquals(1, model.candidates().size());
            model.takeFactsProperty().set(false);
            Session.await(model.take());
            assertEquals(List.of(), session.snapshot().variables());
        }
    }

    @Test
    void tablesOfAFolderAreOfferedAndNoneIsAnInterview() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("Beutel"));
        Files.writeString(inside.resolve("I-01 Kita.txt"), "A: Eins?\n\nB: Zwei.\n\nA: Drei?\n\nB: Vier.\n");
        Files.writeString(inside.resolve("I-02 Sport.txt"), "A: Acht?\n\nB: Neun.\n\nA: Zehn?\n\nB: Elf.\n");
        Files.writeString(
                inside.resolve("alles.csv"), "Interview;Land\nI-01 Kita;Hessen\nI-02 Sport;Bremen\nrunde;Berlin\n");
        Files.writeString(
                inside.resolve("runde.csv"),
                "speaker;text\nAnna;Wie war es?\nBesa;Es war viel.\nAnna;Und dann?\nBesa;Noch mehr davon.\n");
        Path less = Files.writeString(inside.resolve("weniger.csv"), "Interview;Feld\ni-01_kita;Kinder\n");
        try (Session session = Session.create(folder.resolve("t.vielstimmig"), "T", "Ada")) {
            ImportViewModel model =
                    new ImportViewModel(new org.vielstimmig.project.Transcripts(session), new Variables(session));
            model.reading(List.of(inside), Runnable::run).run(org.vielstimmig.jobs.Progress.none());
            assertEquals(
                    "alles.csv",
                    model.factsProperty().get().file().getFileName().toString());
            assertEquals(
                    List.of(new ImportViewModel.Table(less, 1)),
                    model.candidates().stream()
                            .filter(c -> c instanceof ImportViewModel.Table)
                            .toList());
            assertEquals(4, model.candidates().size());
            assertEquals(3, model.factsProperty().get().rows().size(), "also about the one that is in rows");
            Session.await(model.take());
            assertEquals(3, session.snapshot().transcripts().size());

            // A table alone speaks of what the project has; it can be taken for an interview all the same.
            ImportViewModel alone =
                    new ImportViewModel(new org.vielstimmig.project.Transcripts(session), new Variables(session));
            alone.reading(List.of(less), Runnable::run).run(org.vielstimmig.jobs.Progress.none());
            ImportViewModel.Table table =
                    (ImportViewModel.Table) alone.chosenProperty().get();
            assertEquals(0, alone.readable());
            alone.takeAsInterview(table, alone.asInterview(table).run(org.vielstimmig.jobs.Progress.none()));
            assertEquals(1, alone.readable());
            assertTrue(alone.chosenProperty().get() instanceof ImportViewModel.Readable);
        }
    }

    @Test
    void aFolderOfOneConversationOffersOne() throws Exception {
        Path talk = Files.createDirectory(folder.resolve("2501010900-Verein"));
        String words =
                "SPEAKER_00\n[00:00:00] - Wie hat es begonnen?\n\nSPEAKER_01\n[00:00:04] - Mit einem Schlüssel.\n\n"
                        + "SPEAKER_00\n[00:00:09] - Und dann?\n\nSPEAKER_01\n[00:00:12] - Dann kam das Amt.\n";
        for (String name : List.of("transcription_timestamps.txt", "transcription_nvivo.txt")) {
            Files.writeString(talk.resolve(name), "Transcription for 2501010900-Verein\n\n" + words);
        }
        Files.writeString(talk.resolve("metadata.txt"), "filename: Verein.mp3\nmodel: large-v3\nlanguage: de\n");
        try (Session session = Session.create(folder.resolve("f.vielstimmig"), "F", "Ada")) {
            ImportViewModel model =
                    new ImportViewModel(new org.vielstimmig.project.Transcripts(session), new Variables(session));
            model.reading(List.of(talk), Runnable::run).run(org.vielstimmig.jobs.Progress.none());
            assertEquals(3, model.candidates().size(), "nothing is hidden");
            ImportViewModel.Spare data =
                    (ImportViewModel.Spare) model.candidates().getFirst();
            assertEquals("", data.better(), "data about a talk is no talk");
            assertEquals(1, model.readable());
            Files.writeString(
                    talk.resolve("transcription_nvivo.txt"), "Transcription for 2501010900-Verein\n\n\n" + words);
            ImportViewModel again =
                    new ImportViewModel(new org.vielstimmig.project.Transcripts(session), new Variables(session));
            again.reading(List.of(talk), Runnable::run).run(org.vielstimmig.jobs.Progress.none());
            assertEquals(1, again.readable());
            ImportViewModel.Spare same =
                    (ImportViewModel.Spare) again.candidates().getLast();
            assertEquals("transcription_nvivo.txt", same.better());
            assertTrue(again.chosenProperty().get() instanceof ImportViewModel.Readable, "a talk is looked at");
            Session.await(again.take());
            assertEquals(
                    List.of("2501010900-Verein"),
                    session.snapshot().transcripts().stream()
                            .map(t -> t.title())
                            .toList());
            again.takeAllTheSame(same);
            assertEquals(2, again.readable());
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
            ImportViewModel model =
                    new ImportViewModel(new org.vielstimmig.project.Transcripts(session), new Variables(session));
            model.reading(List.of(file, bad, twin), Runnable::run).run(org.vielstimmig.jobs.Progress.none());
            assertEquals(3, model.candidates().size());
            assertEquals(2, model.readable(), "one bad file stops nothing");
            assertEquals("x.txt", readable(model, 2).read().known(), "the same bytes are noticed");
            var bessa = readable(model, 0).reading().recognition().voices().stream()
                    .filter(v -> v.label().equals("Bessa"))
                    .findFirst()
                    .orElseThrow();
            int before = Readings.turnsOf(readable(model, 0).reading(), "Besa");
            again(model, ImportViewModel.renamed(readable(model, 0), bessa, "Besa"));
            assertEquals(before + 1, Readings.turnsOf(readable(model, 0).reading(), "Besa"));
            assertTrue(!readable(model, 0).reading().text().contains("Bessa"));
            var anna = readable(model, 0).reading().recognition().voices().stream()
                    .filter(v -> v.label().equals("Anna"))
                    .findFirst()
                    .orElseThrow();
            again(model, ImportViewModel.speaks(readable(model, 0), anna, false));
            assertEquals(0, Readings.turnsOf(readable(model, 0).reading(), "Anna"));
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
