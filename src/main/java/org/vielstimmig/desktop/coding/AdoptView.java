package org.vielstimmig.desktop.coding;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.FileChooser;
import org.vielstimmig.desktop.kit.Dialogs;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.EditText;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.text.Kwic;
import org.vielstimmig.transcripts.ReadOptions;

/// A corrected file beside the transcript: every change is seen, in words and signs, before any of it is
/// taken over.
final class AdoptView extends VBox {

    /// From this share of other words on, in percent, a person has to say that it is the same interview.
    static final int MUCH = 30;

    private static final int SHOWN = 400;
    private static final int CONTEXT = 48;

    private final ObservableBooleanValue fine;
    private final boolean doubtful;

    AdoptView(Room room, Corrections.Comparison comparison) {
        getStyleClass().add("adopt-view");
        getStylesheets().add(Room.sheet());
        long percent = Math.round(comparison.share() * 100);
        getChildren()
                .add(wrapped(
                        room.say(
                                EditText.ADOPT_SUM,
                                comparison.edits().size(),
                                percent == 0 ? room.say(EditText.UNDER_ONE) : room.say(EditText.PERCENT, percent),
                                comparison.moved().size()),
                        "v-soft"));
        if (!comparison.lost().isEmpty()) {
            getChildren()
                    .add(wrapped(room.say(EditText.ADOPT_LOST, comparison.lost().size()), "v-advice"));
        }
        VBox changes = new VBox();
        changes.getStyleClass().add("changes");
        List<Edit> edits = comparison.edits();
        int drift = 0;
        for (int i = 0; i < edits.size() && i < SHOWN; i++) {
            changes.getChildren()
                    .add(change(room, comparison, edits.get(i), edits.get(i).at() - drift));
            drift += edits.get(i).growth();
        }
        if (edits.size() > SHOWN) {
            changes.getChildren().add(Small.label(room.say(EditText.CHANGES_MORE, edits.size() - SHOWN), "v-faint"));
        }
        ScrollPane scroll = new ScrollPane(changes);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(680, 340);
        scroll.getStyleClass().add("framed");
        getChildren().add(scroll);
        doubtful = percent > MUCH;
        if (doubtful) {
            CheckBox same = new CheckBox(room.say(EditText.ADOPT_MUCH_DO));
            getChildren().addAll(wrapped(room.say(EditText.ADOPT_MUCH), "v-advice"), same);
            fine = same.selectedProperty();
        } else {
            fine = Dialogs.always();
        }
    }

    ObservableBooleanValue fineProperty() {
        return fine;
    }

    /// Asks for the file, shows what is other, and takes it over.
    static void ask(Room room) {
        Opened opened = room.model().page().opened();
        if (opened == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(room.say(EditText.ADOPT).replace(" …", ""));
        File file = chooser.showOpenDialog(null);
        if (file != null) {
            compare(room, opened.transcript().id(), file.toPath());
        }
    }

    /// Shows what is other in a file than in the transcript on the page, and takes it over.
    static void ask(Room room, Path file) {
        Opened opened = room.model().page().opened();
        if (opened != null) {
            compare(room, opened.transcript().id(), file);
        }
    }

    private static void compare(Room room, TranscriptId id, Path file) {
        Corrections corrections = new Corrections(room.model().session());
        room.desk()
                .when(
                        room.desk()
                                .workers()
                                .start(progress -> read(room, file, progress))
                                .result()
                                .thenCompose(words -> corrections.compare(id, words)),
                        comparison -> show(room, corrections, comparison));
    }

    private static String read(Room room, Path file, Progress progress) {
        Transcripts.Outcome outcome =
                new Transcripts(room.model().session()).read(List.of(file), ReadOptions.NONE, progress);
        if (outcome.read().isEmpty()) {
            throw new ProblemException(outcome.failed().getFirst().problem());
        }
        return outcome.read().getFirst().reading().text();
    }

    private static void show(Room room, Corrections corrections, Corrections.Comparison comparison) {
        String title = room.model()
                .snapshot()
                .transcript(comparison.transcript())
                .map(t -> t.title())
                .orElse("");
        if (comparison.edits().isEmpty()) {
            room.dialogs().tell(room.say(EditText.ADOPT_TITLE, title), room.say(EditText.ADOPT_SAME));
            return;
        }
        AdoptView view = new AdoptView(room, comparison);
        String asked = room.say(EditText.ADOPT_TITLE, title);
        String deed = room.say(EditText.ADOPT_DO);
        ObservableBooleanValue fine = Bindings.createBooleanBinding(() -> view.fine.get(), view.fine);
        // Where it may be another interview, nobody vouches for it by pressing Enter once more.
        (view.doubtful
                        ? room.dialogs().formWithCare(asked, "", view, deed, fine, () -> comparison)
                        : room.dialogs().form(asked, "", view, deed, fine, () -> comparison))
                .ifPresent(chosen -> room.desk()
                        .when(corrections.adopt(chosen), result -> room.undoable(room.say(EditText.ADOPTED))));
    }

    /// One change in its line: what goes is struck through in brackets, what comes is underlined between signs.
    private static TextFlow change(Room room, Corrections.Comparison comparison, Edit edit, int at) {
        String before = comparison.before();
        int end = Math.min(before.length(), at + edit.deleted().length());
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("change");
        Kwic kwic = Kwic.of(before, new TextRange(at, end), new TextRange(0, before.length()), CONTEXT);
        add(flow, kwic.before(), "change-context");
        if (!edit.deleted().isEmpty()) {
            add(flow, "[−" + line(edit.deleted()) + "]", "change-deleted");
        }
        if (!edit.inserted().isEmpty()) {
            add(flow, "{+" + line(edit.inserted()) + "}", "change-inserted");
        }
        add(flow, kwic.after(), "change-context");
        flow.setAccessibleText(room.say(EditText.DELETED) + ": " + edit.deleted() + "; " + room.say(EditText.INSERTED)
                + ": " + edit.inserted());
        return flow;
    }

    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                ? offset - 1
                : offset;
    }

    private static void add(TextFlow flow, String words, String style) {
        Text text = new Text(SafeText.of(words));
        text.getStyleClass().add(style);
        flow.getChildren().add(text);
    }

    private static String line(String words) {
        String line = words.replace("\n", " ¶ ");
        return line.length() > 400 ? line.substring(0, whole(line, 400)) + " …" : line;
    }

    private static Label wrapped(String words, String style) {
        Label label = Small.label(words, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(680);
        return label;
    }
}
