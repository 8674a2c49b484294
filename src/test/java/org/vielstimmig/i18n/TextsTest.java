package org.vielstimmig.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private static List<Text> all() {
        List<Text> texts = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.vielstimmig.i18n")) {
            Class<?> loaded = type.reflect();
            if (loaded.isEnum() && Text.class.isAssignableFrom(loaded)) {
                for (Object constant : loaded.getEnumConstants()) {
                    texts.add((Text) constant);
                }
            }
        }
        return texts;
    }

    private static String name(Text text) {
        return text.getClass().getSimpleName() + "." + text;
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        List<Text> texts = all();
        assertTrue(texts.size() > 300, "only " + texts.size() + " texts found");
        for (Text text : texts) {
            assertFalse(text.de().isBlank(), name(text));
            assertFalse(text.en().isBlank(), name(text));
        }
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        for (Text text : all()) {
            assertEquals(places(text.de()), places(text.en()), name(text));
        }
    }

    private static Set<String> places(String pattern) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(pattern);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    @Test
    void noPlainApostropheEatsAPlaceholder() {
        for (Text text : all()) {
            if (!places(text.de()).isEmpty()) {
                assertFalse(text.de().contains("'"), name(text));
                assertFalse(text.en().contains("'"), name(text));
            }
        }
    }

    @Test
    void everyPatternCanBeFilled() {
        for (Text text : all()) {
            int size = places(text.de()).size();
            if (size > 0) {
                for (Lang lang : Lang.values()) {
                    String filled = new MessageFormat(lang == Lang.DE ? text.de() : text.en(), lang.locale())
                            .format(new Object[] {1, 1, 1, 1, 1, 1});
                    assertFalse(filled.contains("{"), name(text) + ": " + filled);
                }
            }
        }
    }
}
