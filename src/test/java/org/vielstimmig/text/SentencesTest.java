package org.vielstimmig.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.TextRange;

class SentencesTest {

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(range -> range.of(text)).toList();
    }

    @Test
    void signsAndLinesEndSentences() {
        assertEquals(
                List.of("Wir kamen.", "Und dann?", "Nichts!", "Ohne Punkt", "Neue Zeile"),
                sentences("Wir kamen. Und dann?  Nichts! Ohne Punkt\nNeue Zeile"));
        assertEquals(List.of("Er sagte: „Nein.“", "Das war’s."), sentences("Er sagte: „Nein.“ Das war’s."));
        assertEquals(List.of("مرحبا؟", "نعم."), sentences("مرحبا؟ نعم."));
    }

    @Test
    void abbreviationsOrdinalsAndHesitationDoNot() {
        assertEquals(
                1,
                sentences("Wir haben z. B. Kurse, bzw. Gruppen, am 3. Mai mit Dr. Öz gemacht.")
                        .size());
        assertEquals(1, sentences("Ich weiß… nicht so recht... ob das ging.").size());
        assertEquals(
                1,
                sentences("Es kostet 1.500 Euro unter www.beispiel.de im Jahr.").size());
        assertEquals(2, sentences("Das war 2019. Danach kam wenig.").size());
        assertEquals(2, sentences("Das geht auf diese Art. Danach kam wenig.").size());
    }

    @Test
    void aFindGrowsToItsSentences() {
        String text = "Eins ist hier. Zwei ist da. Drei ist fort.";
        TextRange whole = new TextRange(0, text.length());
        assertEquals(
                "Zwei ist da.",
                Sentences.around(text, new TextRange(20, 23), whole).of(text));
        assertEquals(
                "Eins ist hier. Zwei ist da.",
                Sentences.around(text, new TextRange(9, 17), whole).of(text));
        assertEquals(
                "is",
                Sentences.around(text, new TextRange(5, 7), new TextRange(5, 7)).of(text));
    }

    @Test
    void sentencesCoverAllThatIsSaid() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> pieces =
                List.of("Wort", " ", "wort", ". ", ".", "? ", "!", "…", "\n", "“", "z. B. ", "3. ", "😀", "。");
        for (int round = 0; round < 5000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                built.append(pieces.get(random.nextInt(pieces.size())));
            }
            String text = built.toString();
            int last = 0;
            StringBuilder covered = new StringBuilder();
            for (TextRange sentence : Sentences.of(text)) {
                assertTrue(sentence.start() >= last && !sentence.isEmpty(), "seed " + seed + ": " + text);
                assertEquals(sentence.of(text).strip(), sentence.of(text), "seed " + seed + ": " + text);
                covered.append(sentence.of(text));
                last = sentence.end();
            }
            assertEquals(
                    text.replaceAll("\\s", ""), covered.toString().replaceAll("\\s", ""), "seed " + seed + ": " + text);
        }
    }
}
