package org.vielstimmig.questionnaire;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.LocalText;

/// What of a derived draft nobody has worked on yet: wordings that are only a code's name, and texts that are
/// the same in two languages.
final class Unfinished {

    private static final int SENTENCE = 3;

    /// Words of German make, as they remain in a text of another language.
    static final Pattern GERMAN = Pattern.compile(
            "\\b\\p{L}*[äöüß]\\p{L}*\\b|\\b\\p{Lu}\\p{Ll}{2,}(?:ung|keit|heit|schaft|kosten|verfahren)\\b|„[^“”]*“",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Instrument instrument;
    private final Map<CodeId, Code> codes = new HashMap<>();

    Unfinished(Instrument instrument, Collection<Code> codes) {
        this.instrument = instrument;
        codes.forEach(code -> this.codes.put(code.id(), code));
    }

    /// Whether a wording is nothing but the name of a code the item rests on. Rows of a scale that asks of the
    /// theme itself (how large, how often) may be.
    boolean isOnlyName(Item item, String text) {
        boolean ofTheme = item.kind() == ItemKind.LIKERT
                && instrument.scale(item.scale()).map(Scales::asksOfTheme).orElse(false);
        return !ofTheme && isName(item, text);
    }

    private boolean isName(Item item, String text) {
        String words = Words.normalised(text);
        return !words.isEmpty() && item.evidence().codes().stream().anyMatch(id -> isNameOf(codes.get(id), words));
    }

    private static boolean isNameOf(@Nullable Code code, String words) {
        return code != null
                && (words.equals(Words.normalised(code.name())) || words.equals(Words.normalised(code.shortName())));
    }

    /// Whether a text in a further language is still the one of the base language, and surely so: a sentence, or
    /// words that cannot be the other language's. A single word may be right in both.
    boolean isUntranslated(LocalText text, String language) {
        return isSame(text, language) && isOfOneLanguage(text.in(language));
    }

    /// As [#isUntranslated], and names of codes too, which are in the language of the codebook.
    boolean mayBeUntranslated(Item item, LocalText text, String language) {
        return isSame(text, language) && (isOfOneLanguage(text.in(language)) || isName(item, text.in(language)));
    }

    /// The same for the text of an answer that was derived from a code.
    boolean mayBeUntranslated(@Nullable CodeId from, LocalText text, String language) {
        boolean name = from != null && isNameOf(codes.get(from), Words.normalised(text.in(language)));
        return isSame(text, language) && (name || isOfOneLanguage(text.in(language)));
    }

    private boolean isSame(LocalText text, String language) {
        String base = instrument.languages().getFirst();
        String words = Words.normalised(text.in(language));
        return !language.equals(base) && !words.isEmpty() && words.equals(Words.normalised(text.in(base)));
    }

    private static boolean isOfOneLanguage(String text) {
        return Words.of(text).size() >= SENTENCE || GERMAN.matcher(text).find();
    }
}
