package org.vielstimmig.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlipsTest {

    @Test
    void publishedDistances() {
        assertEquals(3, Slips.distance("kitten", "sitting"));
        assertEquals(3, Slips.distance("Saturday", "Sunday"));
        assertEquals(2, Slips.distance("Tier", "Tor"));
        assertEquals(4, Slips.distance("", "Wort"));
        assertEquals(0, Slips.distance("Wort", "Wort"));
    }

    @Test
    void whatIsASlipAndWhatAnotherWord() {
        assertTrue(Slips.isSlip("altr", "alter"));
        assertTrue(Slips.isSlip("allter", "alter"));
        assertTrue(Slips.isSlip("atler", "alter"), "two neighbours changed places");
        assertTrue(Slips.isSlip("geschlehct", "geschlecht"));
        assertFalse(Slips.isSlip("alter", "alter"));
        assertFalse(Slips.isSlip("ort", "art"), "short words differ by a letter");
        assertFalse(Slips.isSlip("land", "hand und fuß"));
        assertFalse(Slips.isSlip("ab", "ba"));
    }
}
