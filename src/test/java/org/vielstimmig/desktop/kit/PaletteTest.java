package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.vielstimmig.i18n.Lang;

class PaletteTest {

    private final List<String> taken = new ArrayList<>();

    private Palette<String> palette() {
        Palette<String> palette = new Palette<>(Lang.DE, "Code …");
        palette.setEntries(List.of(
                Palette.Entry.of("zust", "Verwaltung", "Zuständigkeit unklar"),
                Palette.Entry.of("tandem", "Kooperation", "Tandem mit Träger"),
                Palette.Entry.of("gross", "Förderung", "Große Träger zuerst"),
                Palette.Entry.of("wissen", "Tandem", "Wissen weitergeben")));
        palette.offerNew(
                query -> query.isEmpty() ? Optional.empty() : Optional.of("Neu " + query),
                query -> taken.add("new " + query));
        palette.setOnChosen(taken::add);
        return palette;
    }

    private static void press(Palette<?> palette, KeyCode code, boolean shortcut) {
        Event.fireEvent(palette.field(), CommandTest.press(code, shortcut));
    }

    @Test
    void rowsStandInTheirOrderUntilSomethingIsTyped() {
        FxRun.run(() -> {
            Palette<String> palette = palette();
            assertEquals(4, palette.shownRows().size());
            assertEquals(
                    "Verwaltung / Zuständigkeit unklar", palette.shownRows().getFirst());
            palette.field().setText("tandem");
            assertEquals(
                    List.of("Kooperation / Tandem mit Träger", "Tandem / Wissen weitergeben", "Neu tandem"),
                    palette.shownRows());
        });
    }

    @Test
    void withNothingToChooseFromItSaysWhatToDo() {
        FxRun.run(() -> {
            Palette<String> palette = new Palette<>(Lang.DE, "Code …");
            assertEquals("Nichts gefunden.", palette.nothing());
            palette.invite("Namen tippen.");
            assertEquals("Namen tippen.", palette.nothing());
            palette.field().setText("Amt");
            assertEquals("Nichts gefunden.", palette.nothing());
            palette.setEntries(List.of(Palette.Entry.of("a", "Amt")));
            assertEquals("", palette.nothing());
        });
    }

    @Test
    void aCommandIsFoundByAnyOfItsOtherWords() {
        FxRun.run(() -> {
            Palette<String> palette = new Palette<>(Lang.DE, "Befehl …");
            palette.setEntries(List.of(
                    Palette.Entry.of("a", "Codieren", "Codes vergleichen"),
                    Palette.Entry.of("b", "Codieren", "Neuer Code").withAlias("Code, anlegen"),
                    Palette.Entry.of("c", "Codieren", "Verwaist").withAlias("verloren, gelöscht")));
            palette.field().setText("code");
            assertEquals("Codieren / Neuer Code", palette.shownRows().getFirst());
            palette.field().setText("gelö");
            assertEquals(List.of("Codieren / Verwaist"), palette.shownRows());
            palette.field().setText("verloren gelöscht");
            assertEquals(List.of(), palette.shownRows(), "the words of two names are not one");
        });
    }

    @Test
    void theWholeNameComesBeforeBeginningWordAndInside() {
        FxRun.run(() -> {
            Palette<String> palette = new Palette<>(Lang.DE, "Befehl …");
            palette.setEntries(List.of(
                    Palette.Entry.of("a", "Ansicht", "Zeitverlauf"),
                    Palette.Entry.of("b", "Ansicht", "Im Verlauf zurück"),
                    Palette.Entry.of("c", "Verlauf", "Verlauf exportieren"),
                    Palette.Entry.of("d", "Gehe zu", "Verlauf")));
            palette.field().setText("verlauf");
            assertEquals(
                    List.of(
                            "Gehe zu / Verlauf",
                            "Verlauf / Verlauf exportieren",
                            "Ansicht / Im Verlauf zurück",
                            "Ansicht / Zeitverlauf"),
                    palette.shownRows());
        });
    }

    @Test
    void typingIgnoresCaseAccentsAndSharpS() {
        FxRun.run(() -> {
            Palette<String> palette = palette();
            palette.field().setText("GROSSE trager");
            assertEquals("Förderung / Große Träger zuerst", palette.shownRows().getFirst());
            palette.field().setText("koop tra");
            assertEquals("Kooperation / Tandem mit Träger", palette.shownRows().getFirst());
            palette.field().setText("xyz");
            assertEquals(List.of("Neu xyz"), palette.shownRows());
        });
    }

    @Test
    void keysMoveTakeAndMakeNew() {
        FxRun.run(() -> {
            Palette<String> palette = palette();
            press(palette, KeyCode.DOWN, false);
            press(palette, KeyCode.ENTER, false);
            press(palette, KeyCode.UP, false);
            press(palette, KeyCode.UP, false);
            press(palette, KeyCode.ENTER, false);
            palette.field().setText("tandem");
            press(palette, KeyCode.ENTER, true);
            palette.field().setText("nichts davon");
            press(palette, KeyCode.ENTER, false);
            assertEquals(List.of("tandem", "wissen", "new tandem", "new nichts davon"), taken);
        });
    }

    @Test
    void popsUpAndEscapeLeaves() {
        FxRun.run(() -> {
            Palette<String> palette = palette();
            StackPane root = new StackPane();
            Stage stage = new Stage();
            Theme theme = new Theme();
            Scene scene = new Scene(root, 600, 500);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            palette.show(root, 20, 20, "tan");
            assertTrue(palette.isOpen());
            assertEquals("tan", palette.field().getSelectedText());
            assertTrue(palette.getHeight() > 60, "height " + palette.getHeight());
            press(palette, KeyCode.ESCAPE, false);
            assertFalse(palette.isOpen());
            assertEquals(List.of(), taken);
            stage.hide();
        });
    }

    @Test
    void inTheMiddleItTakesThePlaceOfWhatPoppedUpBefore() {
        FxRun.run(() -> {
            StackPane root = new StackPane();
            Stage stage = new Stage();
            stage.setScene(new Scene(root, 600, 500));
            stage.show();
            Palette<String> codes = palette();
            Popup card = new Popup();
            codes.show(root, 20, 20, "tan");
            card.show(stage, 30, 30);
            Palette<String> commands = palette();
            commands.showCentered(root);
            assertFalse(codes.isOpen(), "it would go on hearing the keys");
            assertFalse(card.isShowing());
            assertTrue(commands.isOpen());
            commands.showCentered(root);
            assertTrue(commands.isOpen());
            assertEquals("", commands.field().getText());
            stage.hide();
        });
    }

    @Test
    void openedAgainItStillKnowsItsColours() {
        List<String> warnings = new CopyOnWriteArrayList<>();
        Logger css = Logger.getLogger("javafx.css");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                warnings.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        css.addHandler(handler);
        try {
            Stage stage = FxRun.get(() -> {
                StackPane root = new StackPane();
                Scene scene = new Scene(root, 600, 400);
                new Theme().dress(scene);
                Stage shown = new Stage();
                shown.setScene(scene);
                shown.show();
                return shown;
            });
            Palette<String> palette = FxRun.get(this::palette);
            for (String typed : List.of("tandem", "x", "")) {
                FxRun.run(() -> palette.show(stage.getScene().getRoot(), 10, 10, typed));
                FxRun.settle();
                FxRun.run(() -> palette.field().setText("t"));
                FxRun.settle();
                FxRun.run(palette::hide);
                FxRun.settle();
                FxRun.run(() -> palette.setEntries(List.of(Palette.Entry.of("a", "A"), Palette.Entry.of("b", "B"))));
            }
            FxRun.run(() -> palette.showCentered(stage.getScene().getRoot()));
            FxRun.settle();
            FxRun.run(() -> {
                palette.hide();
                stage.close();
            });
            assertEquals(List.of(), warnings);
        } finally {
            css.removeHandler(handler);
        }
    }

    @Test
    void shortNamesFindAndSomeRowsOnlyAnswerToTheirWholeName() {
        FxRun.run(() -> {
            Palette<String> palette = new Palette<>(org.vielstimmig.i18n.Lang.DE, "");
            palette.setEntries(List.of(
                    Palette.Entry.of("own", "Förderung", "Eigenmittel"),
                    Palette.Entry.of("em", "Amt", "Zuständigkeit").withAlias("EM-2"),
                    Palette.Entry.of("old", "Amt", "Alte Wege").withAlias("AW").onlyWhole()));
            assertEquals(List.of("Förderung / Eigenmittel", "Amt / Zuständigkeit"), palette.shownRows());
            palette.field().setText("em");
            assertEquals(List.of("Amt / Zuständigkeit"), palette.shownRows());
            palette.field().setText("em-2");
            assertEquals(List.of("Amt / Zuständigkeit"), palette.shownRows());
            palette.field().setText("alte");
            assertEquals(List.of(), palette.shownRows());
            for (String whole : List.of("alte wege", "Amt/Alte Wege", "aw")) {
                palette.field().setText(whole);
                assertEquals(List.of("Amt / Alte Wege"), palette.shownRows(), whole);
            }
        });
    }
}
