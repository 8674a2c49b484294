package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells the language of a text from its script and its small words. Good enough to choose a stemmer by; a
/// person can set it otherwise.
final class Languages {

    /// BCP 47 for a language nobody knows.
    static final String UNKNOWN = "und";

    private static final int SAMPLE = 40_000;
    private static final int FEW = 12;

    private static final Map<String, Set<String>> SMALL_WORDS = Map.ofEntries(
            words(
                    "de",
                    "und der die das ich nicht ist ein eine wir sie es zu mit auch dass aber man so dann da war haben"
                            + " wie den dem des einen einer einem im vom zum zur von für über aus bei nach oder wenn"
                            + " weil hat habe hatte hatten sind bin bist waren wird werden wurde kann können konnte"
                            + " mich mir uns euch ihr ihnen ihre sich schon noch nur mal sehr immer jetzt hier kein"
                            + " keine nichts etwas viel alle diese dieser doch gibt was wer warum ja nein als auf"),
            words(
                    "en",
                    "the and to of is it that you i in was we they have not with this for what so but are be do on at"
                            + " my me he she his her our your their there were been has had would could can will just"
                            + " don from or if when how who which about because very really then an as by no yes"),
            words(
                    "tr",
                    "ve bir bu da de için çok ne ama ben biz var yok gibi daha sonra oldu diye şey olarak değil mi"),
            words("fr", "le la les et de des est que je nous vous pas une un dans pour ce qui il elle on avec mais"),
            words("es", "el la los las y de que es en un una por con no para se yo nosotros pero como muy lo más"),
            words("it", "il la che di e è un una non per sono con ma io noi come anche si gli le del più questo"),
            words("pl", "i w nie się na jest to że z do jak ale tak co dla po już są czy ja my był"),
            words(
                    "nl",
                    "de het een en van ik niet is dat wij zij met voor ook maar zijn was er op te je hebben"
                            + " dan nog wel als dit naar bij om had heb heeft wordt kan geen wat waar"),
            words("da", "og det er jeg ikke en et på som med af for den der har de var han men til vi at så hvad"),
            words("sv", "och det är jag inte en ett på som med av för den där har de var han men till vi att så vad"),
            words("no", "og det er jeg ikke en et på som med av for den der har de var han men til vi å så hva"),
            words("pt", "o a os as e de que é em um uma não para com por se eu nós mas como mais muito"),
            words("ro", "și de la nu este un o că în cu pe am pentru mai sunt dar ce noi eu care"),
            words("ku", "û ku li bi ji di ez em me wan ne jî ev her ya yê"),
            words("sq", "dhe në të është për një me nuk ka që si nga ne unë"),
            words("vi", "và là của có không tôi chúng một được cho các này người"),
            words("sr", "i je u da se na su sam za ne to što kao ali mi bio smo"));

    private static Map.Entry<String, Set<String>> words(String language, String words) {
        return Map.entry(language, Set.copyOf(List.of(words.split(" "))));
    }

    /// The languages by each of their small words.
    private static final Map<String, List<String>> LANGUAGES = byWord();

    private static Map<String, List<String>> byWord() {
        Map<String, List<String>> byWord = new HashMap<>();
        SMALL_WORDS.forEach((language, words) -> words.forEach(
                word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(language)));
        return byWord;
    }

    private Languages() {}

    /// The language of `text`, or what the file declares if the text does not tell.
    static String of(String text, String declared) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
        Map<Character, Integer> letters = new HashMap<>();
        int ascii = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c < 128) {
                ascii += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                letters.merge(Character.toLowerCase(c), 1, Integer::sum);
            }
        }
        if (ascii > 0) {
            scripts.merge(Character.UnicodeScript.LATIN, ascii, Integer::sum);
        }
        Character.UnicodeScript main = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.COMMON);
        String found = switch (main) {
            case LATIN -> latin(sample);
            case CYRILLIC -> cyrillic(letters);
            case ARABIC -> arabic(letters);
            case HEBREW -> count(letters, "װױײ") > 5 ? "yi" : "he";
            case GREEK -> "el";
            case HIRAGANA, KATAKANA -> "ja";
            case HAN -> scripts.containsKey(Character.UnicodeScript.HIRAGANA) ? "ja" : "zh";
            case HANGUL -> "ko";
            case ETHIOPIC -> "ti";
            case THAI -> "th";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            case DEVANAGARI -> "hi";
            case TAMIL -> "ta";
            default -> UNKNOWN;
        };
        return found.equals(UNKNOWN) ? declared(declared) : found;
    }

    private static String declared(String tag) {
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return language.isEmpty() ? UNKNOWN : language;
    }

    private static String latin(String sample) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        String lower = sample.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                for (String language : LANGUAGES.getOrDefault(lower.substring(start, i), List.of())) {
                    hits.merge(language, 1, Integer::sum);
                }
                start = -1;
            }
        }
        int all = words;
        return hits.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(e -> isClear(e.getValue(), all, next(hits, e.getKey())))
                .map(Map.Entry::getKey)
                .orElse(UNKNOWN);
    }

    /// Three small words tell, if there are enough of them and more than of any other language; where there are
    /// few words at all, two do if no other language shares one.
    private static boolean isClear(int hits, int words, int next) {
        return hits >= 3 && hits * 14 >= words && hits > next
                || hits == 2 && next == 0 && words <= FEW && hits * 5 >= words;
    }

    private static int next(Map<String, Integer> hits, String but) {
        return hits.entrySet().stream()
                .filter(e -> !e.getKey().equals(but))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static String cyrillic(Map<Character, Integer> letters) {
        if (count(letters, "іїєґ") > count(letters, "ыэъё")) {
            return "uk";
        }
        if (count(letters, "јљњђћџ") > 0 && count(letters, "ыэй") == 0) {
            return "sr";
        }
        return count(letters, "ыэ") == 0 && count(letters, "ъ") > 3 ? "bg" : "ru";
    }

    private static String arabic(Map<Character, Integer> letters) {
        if (count(letters, "ٹڈڑںے") > 3) {
            return "ur";
        }
        if (count(letters, "ەێۆڕڵ") > 3) {
            return "ckb";
        }
        return count(letters, "پچژگک") > 5 && count(letters, "یک") > count(letters, "يكة") ? "fa" : "ar";
    }

    private static int count(Map<Character, Integer> letters, String which) {
        return which.chars().map(c -> letters.getOrDefault((char) c, 0)).sum();
    }
}
