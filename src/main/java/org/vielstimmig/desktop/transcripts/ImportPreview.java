package org.vielstimmig.desktop.transcripts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.Clock;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.Turn;
import org.vielstimmig.transcripts.Reading;
import org.vielstimmig.transcripts.Recognition;

/// A transcript as it will be: what was taken as its header, its first turns, and its footer.
final class ImportPreview extends VBox {

    private static final int TURNS = 30;

    ImportPreview(Desk desk, ImportViewModel.Readable candidate) {
        getStyleClass().add("preview");
        Reading reading = candidate.decided();
        Map<SpeakerId, Speaker> speakers = new HashMap<>();
        reading.speakers().forEach(s -> speakers.put(s.id(), s));
        List<Turn> turns = reading.turns();
        if (!turns.isEmpty() && !candidate.options().dropHeader()) {
            String header = leftOut(reading, Recognition.LeftOut.Kind.HEADER);
            if (!header.isEmpty()) {
                getChildren().add(row(desk.say(TranscriptText.HEADER), "", header, true));
            }
        }
        turns.stream().limit(TURNS).forEach(turn -> {
            Speaker speaker = turn.speaker() == null ? null : speakers.get(turn.speaker());
            getChildren()
                    .add(row(
                            turn.n() + time(turn),
                            speaker == null ? "" : speaker.name(),
                            reading.words(turn).strip(),
                            speaker != null && speaker.role().asks()));
        });
        if (turns.size() > TURNS) {
            getChildren().add(row("⋯", "", desk.say(ImportText.MORE_TURNS, turns.size() - TURNS), true));
        }
        String footer = leftOut(reading, Recognition.LeftOut.Kind.FOOTER);
        if (!turns.isEmpty() && !footer.isEmpty()) {
            getChildren().add(row(desk.say(ImportText.FOOTER), "", footer, true));
        }
    }

    private static String leftOut(Reading reading, Recognition.LeftOut.Kind kind) {
        return reading.recognition().leftOut().stream()
                .filter(l -> l.kind() == kind && l.kept())
                .map(l -> l.text().strip())
                .findFirst()
                .orElse("");
    }

    static String time(Turn turn) {
        Long at = turn.at();
        return at == null ? "" : "\n" + Clock.brief(at);
    }

    static HBox row(String margin, String speaker, String words, boolean asks) {
        Label number = new Label(margin);
        number.getStyleClass().add("turn-number");
        number.setTextAlignment(TextAlignment.RIGHT);
        Label who = new Label(SafeText.of(speaker));
        who.getStyleClass().add("turn-speaker");
        Label said = new Label(SafeText.of(words));
        said.setWrapText(true);
        said.setMaxWidth(640);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("turn-words");
        if (asks) {
            said.getStyleClass().add("asks");
        }
        VBox text = speaker.isEmpty() ? new VBox(said) : new VBox(1, who, said);
        text.setMinWidth(0);
        said.setMinWidth(0);
        HBox row = new HBox(14, number, text);
        HBox.setHgrow(text, Priority.ALWAYS);
        row.setStyle("-fx-padding: 0 0 10px 0;");
        return row;
    }
}
