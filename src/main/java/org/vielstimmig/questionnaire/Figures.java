package org.vielstimmig.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Item;

/// How much one audience is asked, how long that takes, and how hard it is to read.
///
/// @param minutes roughly
public record Figures(Audience audience, int items, double minutes, List<Readable> readable) {

    /// All wordings of one language together.
    ///
    /// @param language BCP 47 tag
    public record Readable(String language, Readability readability) {

        /// Flesch’s reading ease for English, the first Wiener Sachtextformel for all else.
        public boolean isFlesch() {
            return Phrases.isEnglish(language);
        }

        public double value() {
            return isFlesch() ? readability.flesch() : readability.wiener();
        }
    }

    /// The figures of every audience, in their order.
    public static List<Figures> of(Instrument instrument) {
        List<Figures> figures = new ArrayList<>();
        for (Audience audience : instrument.audiences()) {
            List<Item> items = instrument.asked().stream()
                    .filter(i -> instrument.audiencesOf(i).contains(audience))
                    .toList();
            List<Readable> readable = new ArrayList<>();
            for (String language : instrument.languages()) {
                List<String> texts = items.stream()
                        .map(i -> i.wordingFor(audience.id()).in(language))
                        .filter(t -> !t.isBlank())
                        .toList();
                if (!texts.isEmpty()) {
                    readable.add(new Readable(language, Readability.of(texts, language)));
                }
            }
            figures.add(new Figures(audience, items.size(), instrument.minutes(audience), readable));
        }
        return figures;
    }
}
