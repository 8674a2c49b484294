package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.page.PageText;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.model.TextRange;

class GoToTest {

    private static final int NOWHERE = 0;

    private static PageText page(Long... times) {
        List<PageTurn> turns = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Long time : times) {
            int start = text.length();
            text.append("Wort.\n");
            turns.add(new PageTurn(turns.size() + 1, new TextRange(start, text.length() - 1), "B", false, time, false));
        }
        return new PageText(text.toString(), turns);
    }

    private static final PageText TIMED = page(0L, 11_000L, null, 59_900L, 3_600_000L, 3_725_500L);

    private static int to(PageText page, String wanted) {
        return GoTo.turn(page, wanted).map(PageTurn::n).orElse(NOWHERE);
    }

    @Test
    void numbersAreTurns() {
        assertEquals(3, to(TIMED, "3"));
        assertEquals(3, to(TIMED, " #3 "));
        assertEquals(3, to(TIMED, "# 3."));
        assertEquals(NOWHERE, to(TIMED, "7"));
        assertEquals(NOWHERE, to(TIMED, "0"));
        assertEquals(NOWHERE, to(TIMED, "99999999"));
    }

    @Test
    void timesAreTheTurnThatIsSpokenThen() {
        assertEquals(1, to(TIMED, "0:10"));
        assertEquals(2, to(TIMED, "0:11"));
        assertEquals(2, to(TIMED, "0:58"));
        assertEquals(4, to(TIMED, "00:59"), "a turn that begins within the second");
        assertEquals(4, to(TIMED, "59:59"));
        assertEquals(5, to(TIMED, "60:00"));
        assertEquals(5, to(TIMED, "1:00:00"));
        assertEquals(6, to(TIMED, "01:02:05"));
        assertEquals(6, to(TIMED, "9.59.59"), "behind the last turn");
    }

    @Test
    void whatIsNeitherLeadsNowhere() {
        for (String words : List.of("", "Frau D.", "1:2:3:4", "-3", "3:", "3 4")) {
            assertEquals(NOWHERE, to(TIMED, words), words);
        }
        assertEquals(NOWHERE, to(page(null, null), "0:10"), "no turn has a time");
        assertEquals(NOWHERE, to(PageText.EMPTY, "1"));
    }

    @Test
    void beforeTheFirstTimeIsTheFirst() {
        assertEquals(1, to(page(30_000L, 60_000L), "0:05"));
    }
}
