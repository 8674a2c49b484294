package org.vielstimmig.desktop.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;

/// Names that find no room beside their line are said by a number.
class MarginTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void theNumberOfNamesLeftOutFollowsTheCodings() {
        Fx.Shown window = new Fx.Shown(900, 700);
        try {
            TranscriptPage page = window.page;
            PageText text = Texts.interview(new Random(5), 6, 30, false);
            Fx.run(() -> page.show(text));
            TextRange words = text.turns().get(1).range();
            List<PageCoding> codings = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                codings.add(new PageCoding(
                        CodingId.create(), CodeId.create(), words, "Thema " + i, Facet.NEUTRAL, "", "", ""));
            }
            int all = said(page, codings);
            assertTrue(all > 5, () -> "names are left out: " + all);
            assertEquals(all - 4, said(page, codings.subList(0, 26)));
            assertEquals(all, said(page, codings));
            assertEquals(0, said(page, codings.subList(0, 2)));
            assertEquals(all, said(page, codings));
        } finally {
            window.close();
            assertEquals(List.of(), window.faults);
        }
    }

    /// Seven names want the first line, two the next: those left out of both are one figure.
    @Test
    void twoFiguresNeverStandBelowEachOther() {
        Fx.Shown window = new Fx.Shown(900, 700);
        try {
            TranscriptPage page = window.page;
            PageText text = Texts.interview(new Random(5), 6, 120, false);
            Fx.run(() -> page.show(text));
            int start = text.turns().get(1).range().start();
            List<PageCoding> codings = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                int from = start + (i < 7 ? 5 : 110);
                codings.add(new PageCoding(
                        CodingId.create(),
                        CodeId.create(),
                        new TextRange(from, from + 4),
                        "Thema " + i,
                        Facet.NEUTRAL,
                        "",
                        "",
                        ""));
            }
            assertTrue(said(page, codings) > 1);
        } finally {
            window.close();
            assertEquals(List.of(), window.faults);
        }
    }

    @Test
    void whereLittleRoomIsTheInitialsGoBeforeTheName() {
        Fx.Shown window = new Fx.Shown(900, 700);
        try {
            TranscriptPage page = window.page;
            PageText text = Texts.interview(new Random(5), 6, 30, false);
            Fx.run(() -> page.show(text));
            TextRange words = text.turns().get(1).range();
            String name = "Elternhaus und Schule von Anfang bis Ende";
            PageCoding coding =
                    new PageCoding(CodingId.create(), CodeId.create(), words, name, Facet.NEUTRAL, "", "MMMMMMMMM", "");
            Fx.run(() -> page.setCodings(List.of(coding)));
            Fx.run(page::layout);
            String shown = Fx.get(() -> ((Text) page.lookup(".page-code")).getText());
            assertTrue(name.startsWith(shown.replace("…", "")) && shown.length() > 8, shown);
        } finally {
            window.close();
            assertEquals(List.of(), window.faults);
        }
    }

    /// What the one number in the margin says; 0 without.
    private static int said(TranscriptPage page, List<PageCoding> codings) {
        Fx.run(() -> page.setCodings(List.copyOf(codings)));
        Fx.run(page::layout);
        List<String> numbers = Fx.get(() -> page.lookupAll(".page-more").stream()
                .map(node -> ((Text) node).getText())
                .toList());
        assertTrue(numbers.size() <= 1, numbers::toString);
        return numbers.isEmpty() ? 0 : Integer.parseInt(numbers.getFirst().substring(2));
    }
}
