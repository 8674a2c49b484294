package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.FaultCode;
import org.vielstimmig.model.Facet;

class SmallThingsTest {

    @Test
    void doorHandsOnOnlyTheNewest() {
        List<Runnable> waiting = new ArrayList<>();
        FxDoor door = waiting::add;
        List<Integer> heard = new ArrayList<>();
        Consumer<Integer> box = door.newest(heard::add);
        box.accept(1);
        box.accept(2);
        box.accept(3);
        assertEquals(1, waiting.size());
        waiting.removeFirst().run();
        box.accept(4);
        waiting.removeFirst().run();
        assertEquals(List.of(3, 4), heard);
    }

    @Test
    void anUnderscoreInSomebodysWordsStaysOne() {
        FxRun.run(() -> {
            assertFalse(Small.item("Interview_01", () -> {}).isMnemonicParsing());
            assertFalse(Small.item("Interview_01", "F2", Lang.DE, () -> {}).isMnemonicParsing());
            assertFalse(Chip.button("Interview_01", () -> {}).isMnemonicParsing());
        });
    }

    @Test
    void initialsAreFirstAndLast() {
        assertEquals("AK", Badge.initials("Anna Maria Klein"));
        assertEquals("M", Badge.initials("mo"));
        assertEquals("ÖB", Badge.initials("  özlem-b. "));
        assertEquals("?", Badge.initials("  "));
    }

    private static IllegalStateException fault(String message, int depth) {
        return depth == 0 ? new IllegalStateException(message) : fault(message, depth - 1);
    }

    @Test
    void equalFaultsHaveEqualCodesWhateverTheySay() {
        List<String> codes = new ArrayList<>();
        for (String message : List.of("Frau A. sagte", "etwas anderes")) {
            codes.add(FaultCode.of(fault(message, 0)));
        }
        assertEquals(codes.get(0), codes.get(1));
        assertTrue(codes.get(0).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"), codes.get(0));
        assertNotEquals(codes.get(0), FaultCode.of(new IllegalArgumentException("Frau A. sagte")));
        assertNotEquals(codes.get(0), FaultCode.of(new RuntimeException(fault("x", 0))));
    }

    @Test
    void detailsHoldNoMessages() {
        RuntimeException fault = new RuntimeException("geheim", new IllegalStateException("auch geheim"));
        String details = FaultCode.details(fault);
        assertFalse(details.contains("geheim"), details);
        assertTrue(details.contains("caused by java.lang.IllegalStateException"), details);
        assertTrue(details.contains("SmallThingsTest"), details);
    }

    @Test
    void everyIconFitsItsGrid() {
        FxRun.run(() -> {
            for (Icon icon : Icon.values()) {
                SVGPath path = new SVGPath();
                path.setContent(icon.path());
                path.setFill(javafx.scene.paint.Color.BLACK);
                var bounds = path.getLayoutBounds();
                assertTrue(bounds.getWidth() > 5 && bounds.getHeight() >= 0, icon.name());
                assertTrue(bounds.getMinX() >= 1 && bounds.getMaxX() <= 23, icon + " " + bounds);
                assertTrue(bounds.getMinY() >= 1 && bounds.getMaxY() <= 23, icon + " " + bounds);
            }
        });
    }

    @Test
    void facetsHaveShapesAndWords() {
        assertEquals(
                "▲■◆●",
                String.join(
                        "",
                        List.of(Facet.values()).stream().map(FacetMark::sign).toList()));
        FxRun.run(() -> {
            FacetMark mark = FacetMark.of(Facet.BARRIER);
            mark.setFacet(Facet.NEUTRAL);
            assertTrue(mark.getStyleClass().contains("facet-neutral"));
            assertFalse(mark.getStyleClass().contains("facet-barrier"));
        });
    }

    @Test
    void balanceSharesTheWidth() {
        FxRun.run(() -> {
            BalanceBar bar = new BalanceBar(Lang.DE);
            bar.show(Map.of(Facet.BARRIER, 30L, Facet.POTENTIAL, 10L), 80);
            bar.resize(80, 4);
            bar.layout();
            assertEquals(30, width(bar, "facet-barrier"));
            assertEquals(10, width(bar, "facet-potential"));
            assertTrue(
                    bar.getChildrenUnmodifiable().stream()
                            .noneMatch(node -> node.getStyleClass().contains("facet-neutral")),
                    "what there is none of has no part");
            assertEquals("Potenzial 10, Hürde 30", bar.getAccessibleText());
            bar.show(Map.of());
            bar.layout();
            assertFalse(part(bar, "facet-barrier").isVisible());
        });
    }

    private static Region part(BalanceBar bar, String style) {
        for (Node node : bar.getChildrenUnmodifiable()) {
            if (node.getStyleClass().contains(style)) {
                return (Region) node;
            }
        }
        throw new AssertionError(style);
    }

    private static double width(BalanceBar bar, String style) {
        return part(bar, style).getWidth();
    }

    @Test
    void dividersStandWhereTheyWereLeft() {
        FxRun.run(() -> {
            Remembered remembered = new ShortMemory();
            SplitPane first = new SplitPane(new Pane(), new Pane(), new Pane());
            SplitMemory.keep(first, "main", remembered, 0.2, 0.7);
            assertEquals(0.2, first.getDividerPositions()[0], 1e-9);
            first.setDividerPosition(0, 0.35);
            SplitPane second = new SplitPane(new Pane(), new Pane(), new Pane());
            SplitMemory.keep(second, "main", remembered, 0.2, 0.7);
            assertEquals(0.35, second.getDividerPositions()[0], 1e-9);
            assertEquals(0.7, second.getDividerPositions()[1], 1e-9);
        });
    }

    @Test
    void searchFieldClearsWithEscapeAndMovesOnWithDown() {
        FxRun.run(() -> {
            List<String> heard = new ArrayList<>();
            SearchField field = SearchField.filter(Lang.DE, "Filtern …");
            field.setOnDown(() -> heard.add("down"));
            field.setOnEnter(() -> heard.add("enter"));
            field.field().setText("abc");
            Event.fireEvent(field.field(), CommandTest.press(KeyCode.ESCAPE, false));
            assertEquals("", field.text());
            Event.fireEvent(field.field(), CommandTest.press(KeyCode.DOWN, false));
            assertEquals(List.of("down"), heard);
        });
    }

    @Test
    void oneOfTheRailIsAlwaysOn() {
        FxRun.run(() -> {
            ToggleGroup rail = new ToggleGroup();
            RailButton texts = new RailButton(Icon.TEXTS, "Texte", "Texte", rail);
            RailButton coding = new RailButton(Icon.CODE, "Codieren", "Codieren", rail);
            texts.fire();
            texts.fire();
            assertTrue(texts.isSelected());
            coding.fire();
            assertFalse(texts.isSelected());
        });
    }

    @Test
    void toastOffersTheWayBackOnce() {
        FxRun.run(() -> {
            List<String> heard = new ArrayList<>();
            Toasts toasts = new Toasts();
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(toasts), 300, 200));
            stage.show();
            toasts.show("Gelöscht.", "Rückgängig", () -> heard.add("undo"));
            toasts.applyCss();
            toasts.show("Noch einer gelöscht.", "Rückgängig", () -> heard.add("undo 2"));
            toasts.applyCss();
            assertEquals(1, toasts.getChildren().size());
            ((Hyperlink) toasts.lookup(".hyperlink")).fire();
            assertEquals(List.of("undo 2"), heard);
            assertEquals(0, toasts.getChildren().size());
            stage.hide();
        });
    }
}
