package org.vielstimmig.desktop.transcripts;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.transcripts.Reading;

/// One file and what it was recognised as.
final class CandidateCell extends ListCell<ImportViewModel.Candidate> {
    private final Desk desk;
    private final Label name = new Label();
    private final Label line = new Label();
    private final Label mark = new Label();
    private final VBox words = new VBox(2, name, line);
    private final HBox box = new HBox(8, words, mark);

    CandidateCell(Desk desk) {
        this.desk = desk;
        name.getStyleClass().add("candidate-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        mark.setMinWidth(USE_PREF_SIZE);
        box.setMinWidth(0);
        box.setPrefWidth(1);
    }

    @Override
    protected void updateItem(ImportViewModel.@Nullable Candidate candidate, boolean empty) {
        super.updateItem(candidate, empty);
        if (empty || candidate == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String file = String.valueOf(candidate.file().getFileName());
        name.setText(SafeText.of(candidate instanceof ImportViewModel.Readable r ? r.called() : file));
        setTooltip(new Tooltip(SafeText.of(file)));
        line.getStyleClass().setAll("label", "candidate-line");
        name.getStyleClass().setAll("label", ImportViewModel.isAside(candidate) ? "v-soft" : "candidate-name");
        switch (candidate) {
            case ImportViewModel.Readable readable -> {
                Reading reading = readable.reading();
                line.setText(desk.say(
                        ImportText.FILE_LINE,
                        desk.say(ImportText.of(reading.recognition().convention())),
                        desk.say(TranscriptText.TURN_COUNT, reading.turns().size())));
                long advice = reading.findings().stream()
                                .filter(f -> FindingWeight.of(f) != Notice.Severity.HINT)
                                .count()
                        + (readable.read().known().isEmpty() ? 0 : 1);
                mark.setText(advice == 0 ? "✓" : "◆ " + advice);
                mark.getStyleClass().setAll("label", advice == 0 ? "mark-fine" : "mark-advice");
            }
            case ImportViewModel.Spare spare -> {
                line.setText(SafeText.of(
                        spare.better().isEmpty()
                                ? desk.say(ImportText.NO_TALK_LINE)
                                : desk.say(ImportText.SAME_TALK_LINE, spare.better())));
                mark.setText("");
            }
            case ImportViewModel.Known known -> {
                line.setText(
                        SafeText.of(desk.say(ImportText.KNOWN_LINE, known.read().known())));
                mark.setText("");
            }
            case ImportViewModel.Table table -> {
                line.setText(desk.say(ImportText.TABLE_LINE));
                mark.setText("");
            }
            case ImportViewModel.Unreadable unreadable -> {
                line.setText(SafeText.of(Problems.in(desk.lang(), unreadable.problem())));
                mark.setText("■");
                mark.getStyleClass().setAll("label", "candidate-fault");
            }
        }
        setGraphic(box);
    }
}
