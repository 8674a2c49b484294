package org.vielstimmig.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vielstimmig.model.LocalText;

/// Sentences that respondents read and that the program supplies: the audience question, the frames of drafted
/// items, answers that recur. German and English; any other language is given the English until somebody
/// translates it.
///
/// `{X}` stands for the theme, a code’s name as it is: the frames do not bend with its number or gender. The first
/// audience speaks of its own work; for every further one the
/// statement is mirrored: it speaks of what it sees the first one meet.
public enum Phrases {
    AUDIENCE_PAGE("Zu Ihnen", "About you"),
    AUDIENCE_QUESTION("Zu welcher Gruppe gehören Sie?", "Which group do you belong to?"),

    BARRIER(
            "Das Thema „{X}“ hat unsere Arbeit in den letzten 12 Monaten behindert.",
            "The issue of “{X}” has hindered our work in the last 12 months."),
    BARRIER_MIRROR(
            "Das Thema „{X}“ hat Organisationen in den letzten 12 Monaten die Zusammenarbeit mit uns erschwert.",
            "The issue “{X}” has hindered organisations in working with us in the last 12 months."),
    POTENTIAL(
            "Was mit „{X}“ zu tun hat, erleichtert unsere Arbeit.", "What has to do with “{X}” makes our work easier."),
    POTENTIAL_MIRROR(
            "Was mit „{X}“ zu tun hat, erleichtert Organisationen die Zusammenarbeit mit uns.",
            "What has to do with “{X}” makes it easier for organisations to work with us."),
    NEUTRAL("Das Thema „{X}“ ist für unsere Arbeit wichtig.", "The issue of “{X}” is important for our work."),
    NEUTRAL_MIRROR(
            "Das Thema „{X}“ ist für die Zusammenarbeit von Organisationen mit uns wichtig.",
            "The issue of “{X}” is important when organisations work with us."),

    /// For scales that ask of the theme itself: how large, how often, how important.
    THEME("{X}", "{X}"),
    THEME_MIRROR("{X} bei Organisationen, mit denen wir arbeiten", "{X} for organisations that work with us"),

    WHICH_BARRIERS(
            "Was hat Ihre Arbeit in den letzten 12 Monaten behindert?",
            "What has hindered your work in the last 12 months?"),
    WHICH_BARRIERS_MIRROR(
            "Was hat Organisationen in den letzten 12 Monaten bei der Zusammenarbeit mit Ihnen behindert?",
            "What has hindered organisations in working with you in the last 12 months?"),
    WHICH_POTENTIALS("Was erleichtert Ihre Arbeit?", "What makes your work easier?"),
    WHICH_POTENTIALS_MIRROR(
            "Was erleichtert Organisationen die Zusammenarbeit mit Ihnen?",
            "What makes it easier for organisations to work with you?"),
    WHICH_NEUTRAL("Was ist für Ihre Arbeit wichtig?", "What is important for your work?"),
    WHICH_NEUTRAL_MIRROR(
            "Was ist wichtig, wenn Organisationen mit Ihnen zusammenarbeiten?",
            "What is important when organisations work with you?"),
    SEVERAL_ANSWERS("Sie können mehr als eine Antwort wählen.", "You may choose more than one answer."),
    NONE_OF_THESE("Nichts davon", "None of these"),
    OTHER("Etwas anderes, nämlich:", "Something else, namely:"),

    OPEN(
            "Was erleben Sie in Ihrer Arbeit beim Thema „{X}“?",
            "What do you experience in your work when it comes to “{X}”?"),
    OPEN_MIRROR(
            "Was beobachten Sie bei Organisationen zum Thema „{X}“?",
            "What do you see organisations experience when it comes to “{X}”?"),
    NO_NAMES("Bitte schreiben Sie keine Namen auf.", "Please do not write down any names.");

    private static final List<Phrases> STATEMENTS =
            List.of(BARRIER, BARRIER_MIRROR, POTENTIAL, POTENTIAL_MIRROR, NEUTRAL, NEUTRAL_MIRROR);

    private final String de;
    private final String en;

    Phrases(String de, String en) {
        this.de = de;
        this.en = en;
    }

    /// The sentence in one language; English where that one is neither German nor English.
    public String in(String language) {
        return isGerman(language) ? de : en;
    }

    /// The sentence in every one of `languages`.
    public LocalText in(Collection<String> languages) {
        return filled(languages, LocalText.EMPTY);
    }

    /// The sentence about a theme.
    ///
    /// @param theme its name; a language it has no name in borrows one from another
    public LocalText filled(Collection<String> languages, LocalText theme) {
        Map<String, String> texts = new TreeMap<>();
        for (String language : languages) {
            texts.put(language, in(language).replace("{X}", theme.inOrAny(language)));
        }
        return LocalText.of(texts);
    }

    /// Whether a text is still a statement as it was drafted, about whatever theme: nobody has put it into words
    /// of its own.
    static boolean isDrafted(String text, String language) {
        String words = text.strip();
        return STATEMENTS.stream().map(frame -> frame.in(language)).anyMatch(frame -> {
            int theme = frame.indexOf("{X}");
            String after = frame.substring(theme + 3);
            return words.length() >= frame.length() - 3
                    && words.startsWith(frame.substring(0, theme))
                    && words.endsWith(after);
        });
    }

    static boolean isGerman(String language) {
        return language.equals("de") || language.startsWith("de-");
    }

    static boolean isEnglish(String language) {
        return language.equals("en") || language.startsWith("en-");
    }
}
