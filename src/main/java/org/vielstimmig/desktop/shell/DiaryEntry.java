package org.vielstimmig.desktop.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;
import org.vielstimmig.desktop.kit.Keys;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.MemoText;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.project.Memos;

/// Writes an entry of the research diary from any room; its day may be set back.
final class DiaryEntry {

    private final Frame frame;
    private final Lang lang;

    DiaryEntry(Frame frame) {
        this.frame = frame;
        this.lang = frame.lang();
    }

    private record Entry(LocalDate day, String text) {}

    void write() {
        OpenProject project = frame.project();
        if (project == null) {
            return;
        }
        TextArea text = new TextArea();
        text.setWrapText(true);
        text.setPrefRowCount(9);
        text.setPrefColumnCount(44);
        text.setPromptText(MemoText.DIARY_TEXT.in(lang));
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        DatePicker day = new DatePicker(today);
        day.setConverter(new LocalDateStringConverter(FormatStyle.MEDIUM, lang.locale(), IsoChronology.INSTANCE));
        Label name = new Label(MemoText.DIARY_DAY.in(lang));
        name.setLabelFor(day);
        Label send = Small.label(Keys.text(KeyCombination.valueOf("Shortcut+Enter"), lang), "v-faint", "v-small");
        HBox foot = new HBox(day, Small.gap(), send);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(8, text, name, foot);
        frame.dialogs()
                .form(
                        MemoText.DIARY.in(lang),
                        "",
                        content,
                        MemoText.DIARY_KEEP.in(lang),
                        Bindings.createBooleanBinding(
                                () -> !text.getText().isBlank() && day.getValue() != null,
                                text.textProperty(),
                                day.valueProperty()),
                        () -> new Entry(day.getValue(), text.getText()))
                .ifPresent(entry -> frame.desk()
                        .when(
                                new Memos(project.session())
                                        .write(
                                                new MemoTarget.InDiary(
                                                        entry.day().toString()),
                                                entry.text()),
                                kept -> frame.messages().passing(MemoText.DIARY_KEPT.in(lang))));
    }
}
