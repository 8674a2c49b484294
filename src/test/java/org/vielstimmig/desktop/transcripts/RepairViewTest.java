package org.vielstimmig.desktop.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.desktop.DeskStub.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.project.Turns;
import org.vielstimmig.transcripts.Convention;
import org.vielstimmig.transcripts.ReadOptions;

/// The repair of who speaks when shows what is stored, and puts nothing in its place that nobody asked for.
class RepairViewTest extends RoomInWindow {

    private Transcript timed;

    private void open() throws Exception {
        Path file = Files.writeString(
                folder.resolve("Zeiten.txt"),
                "I: Wie fing es an? #00:00:05-0#\n\nB: Mit Stühlen. #00:00:09-0#\n\nI: Und dann? #00:00:12-0#\n\n"
                        + "B: Dann kam das Amt. #00:00:20-0#\n");
        Transcripts service = new Transcripts(session);
        timed = Session.await(service.add(service.read(List.of(file), ReadOptions.NONE, Progress.none())))
                .transcripts()
                .getFirst();
        FxRun.run(() -> room.repair(timed.id()));
        until("it was read", () -> button(ImportText.REPAIR_TRY) != null && !found().isEmpty());
    }

    private RepairView view() {
        return room.view().lookupAll(".v-panel").stream()
                .filter(RepairView.class::isInstance)
                .map(RepairView.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String found() {
        return ((Label) view().lookup(".v-strong")).getText();
    }

    private Button button(ImportText words) {
        return view().lookupAll(".button").stream()
                .filter(n -> n instanceof Button b && words.de().equals(b.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElse(null);
    }

    private List<String> margins() {
        return view().lookupAll(".turn-number").stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private List<Long> stored() {
        return Session.await(new Transcripts(session).text(timed.id())).turns().stream()
                .map(Turn::at)
                .toList();
    }

    private void shift(String seconds) {
        FxRun.run(() -> {
            ((TextField) view().lookup(".text-field")).setText(seconds);
            button(ImportText.SHIFT_DO).fire();
        });
    }

    @Test
    void timesThatWereMovedAreSeenAtOnceAndStayUntilSomebodyTakesTheFiles() throws Exception {
        open();
        until("all is as in the file", () -> found().equals("4 Beiträge, so wie in der Datei"));
        List<String> before = FxRun.get(this::margins);
        List<Long> times = stored();
        shift("60");
        until("the times differ", () -> found().matches("[34] Zeiten weichen von der Datei ab"));
        List<String> after = FxRun.get(this::margins);
        assertFalse(before.equals(after), "the new times are shown: " + after);
        assertTrue(after.stream().anyMatch(m -> m.contains("1:0")), after.toString());
        List<Long> moved = stored();
        assertFalse(times.equals(moved));
        FxRun.run(() -> button(ImportText.REPAIR_TRY).fire());
        until(
                "the reading is shown first",
                () -> button(ImportText.REPAIR_DO) != null && margins().equals(before));
        assertEquals(moved, stored(), "looking puts nothing back");
        FxRun.run(() -> button(ImportText.REPAIR_DO).fire());
        until("then it is put in place", () -> stored().equals(times));
    }

    @Test
    void enterMovesTimesAndWhatIsNoNumberIsTold() throws Exception {
        open();
        List<Long> before = stored();
        TextField seconds = FxRun.get(() -> (TextField) view().lookup(".text-field"));
        focusOn(seconds);
        FxRun.run(() -> seconds.setText("abc"));
        press(KeyCode.ENTER);
        assertTrue(FxRun.get(() -> visible(ImportText.SHIFT_FAULT)));
        FxRun.run(() -> seconds.setText("60"));
        assertFalse(FxRun.get(() -> visible(ImportText.SHIFT_FAULT)));
        press(KeyCode.ENTER);
        until("they are moved", () -> !stored().equals(before));
        until("the field is empty", () -> seconds.getText().isEmpty());
        assertFalse(FxRun.get(() -> visible(ImportText.SHIFT_FAULT)), "nothing written is no fault");
    }

    private boolean visible(ImportText words) {
        return view().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Label l && words.de().equals(l.getText()) && l.isVisible());
    }

    @Test
    void whatIsTakenBackOutsideIsSeenHereToo() throws Exception {
        open();
        List<String> before = FxRun.get(this::margins);
        shift("60");
        until("the new times are shown", () -> !margins().equals(before));
        Session.await(session.undo());
        until(
                "the old ones are shown again",
                () -> margins().equals(before) && found().equals("4 Beiträge, so wie in der Datei"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSwitchShowsAnotherReadingAndMovingTimesGoesBackToWhatIsStored() throws Exception {
        open();
        var conventions = (ComboBox<Optional<Convention>>) FxRun.get(() -> view().lookup(".combo-box"));
        FxRun.run(() -> conventions.setValue(Optional.of(Convention.PLAIN)));
        until(
                "nobody speaks",
                () -> button(ImportText.REPAIR_DO) != null
                        && view().lookupAll(".turn-speaker").isEmpty());
        shift("1");
        until(
                "what is stored is shown",
                () -> button(ImportText.REPAIR_TRY) != null
                        && !view().lookupAll(".turn-speaker").isEmpty());
        assertEquals(Optional.empty(), FxRun.get(conventions::getValue));
    }

    @Test
    void onlyWhatDiffersIsCounted() throws Exception {
        open();
        Turns turns = new Turns(session);
        Session.await(turns.join(timed.id(), 1, 2));
        until("the counts are told", () -> found().equals("3 Beiträge; neu gelesen wären es 4"));
        Session.await(session.undo());
        Session.await(turns.set(timed.id(), 2, 2, new Turns.Wish(null, 0, 10_500L)));
        until("one time is told as one", () -> found().equals("1 Zeit weicht von der Datei ab"));
    }
}
