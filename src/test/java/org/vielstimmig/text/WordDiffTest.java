package org.vielstimmig.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Edit;

class WordDiffTest {

    @Test
    void onlyTheWordsThatDifferAreEdited() {
        String before = "I: Wie war das?\nB1: Das wahr schwer, sehr schwer.\nI: Ja.\n";
        String after = "I: Wie war das?\nB1: Das war schwer, schwer.\nI: Ja, ja.\n";
        List<Edit> edits = WordDiff.edits(before, after);
        assertEquals(after, Anchors.text(before, edits));
        assertEquals(new Edit(24, "wahr", "war"), edits.getFirst());
        assertTrue(edits.stream().allMatch(e -> e.deleted().length() <= 6), edits.toString());
        assertEquals(19.0 / (before.length() + after.length()), WordDiff.share(before, after, edits), 0.07);
    }

    @Test
    void equalTextsNeedNoEdit() {
        assertEquals(List.of(), WordDiff.edits("Das war schwer.", "Das war schwer."));
        assertEquals(List.of(), WordDiff.edits("", ""));
        assertEquals(List.of(new Edit(0, "", "neu")), WordDiff.edits("", "neu"));
        assertEquals(List.of(new Edit(0, "alt", "")), WordDiff.edits("alt", ""));
        assertEquals(0, WordDiff.share("", "", List.of()));
    }

    @Test
    void anyTwoTextsAreReachedFromEachOther() {
        Random random = Seed.random("words");
        for (int round = 0; round < 300; round++) {
            String before = text(random, random.nextInt(60));
            StringBuilder after = new StringBuilder(before);
            for (int i = 0; i < random.nextInt(8); i++) {
                int at = random.nextInt(after.length() + 1);
                after.replace(at, Math.min(after.length(), at + random.nextInt(9)), text(random, random.nextInt(3)));
            }
            List<Edit> edits = WordDiff.edits(before, after.toString());
            assertEquals(after.toString(), Anchors.text(before, edits));
            List<Edit> back = WordDiff.edits(after.toString(), before);
            assertEquals(before, Anchors.text(after.toString(), back));
        }
    }

    private static String text(Random random, int words) {
        String[] some = {"wir ", "haben ", "den Verein, ", "😀 ", "größer\n", "B1: ", "ja. ", "\n"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(some[random.nextInt(some.length)]);
        }
        return text.toString();
    }
}
