package org.vielstimmig.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The short word lists behind the wording advice, German and English side by side.
///
/// They are kept short on purpose: an advice that is wrong half the time is read by nobody.
final class WordLists {

    private static final String NOT_DE =
            "(?:nicht|nichts|niemand\\w*|nie|niemals|nirgends|kein(?:e[mnrs]?)?|ohne|weder|kaum)";
    private static final String NOT_EN = "(?:not|cannot|never|nobody|nothing|none|no|neither|without|hardly|\\w+n't)";

    private static final String UN_DE = "(?:un(?:möglich|wichtig|nötig|zufrieden|klar|fair|üblich|gern|wahrscheinlich"
            + "|verständlich|freundlich|bekannt|zuverlässig|sicher)\\w*|(?:ab|zurück)?lehn\\w+ \\w* ?ab|ablehn\\w*"
            + "|verhinder\\w*|verzicht\\w*|vermeid\\w*|\\p{L}{3,}los(?:e[mnrs]?)?)";
    private static final String UN_EN = "(?:un(?:able|likely|clear|fair|happy|necessary|important|known|friendly|usual)"
            + "|impossible|dis(?:agree|like|satisfied)\\w*|refus\\w+|prevent\\w*|avoid\\w*|den(?:y|ies|ied)|fail\\w*)";

    /// A list of words in two languages, and how much it matters to meet one.
    record Entry(Rule rule, Severity severity, Pattern german, Pattern english) {}

    static final Entry DOUBLE = entry(
            Rule.DOUBLE_BARRELLED,
            Severity.WARNING,
            "\\b(?:und/oder|und|oder|sowie|als auch|beziehungsweise|bzw)\\b",
            "\\b(?:and/or|and|or|as well as)\\b");

    static final Entry DOUBLE_NEGATION = entry(
            Rule.DOUBLE_NEGATION,
            Severity.ERROR,
            "\\b" + NOT_DE + "\\b[^.?!]{0,60}?\\b(?:" + NOT_DE + "|" + UN_DE + ")\\b",
            "\\b" + NOT_EN + "\\b[^.?!]{0,60}?\\b(?:" + NOT_EN + "|" + UN_EN + ")\\b");

    static final Entry NEGATION = entry(Rule.NEGATION, Severity.HINT, "\\b" + NOT_DE + "\\b", "\\b" + NOT_EN + "\\b");

    /// Negations that are none.
    static final Pattern NO_NEGATION =
            Pattern.compile("keine angabe|nicht nur|no answer|no doubt|not only", Pattern.CASE_INSENSITIVE);

    /// “Angenommen” invents a case where it begins a sentence; elsewhere somebody has accepted something.
    static final Entry HYPOTHETICAL = entry(
            Rule.HYPOTHETICAL,
            Severity.WARNING,
            "\\b(?:(?:würde|hätte|wäre|könnte|dürfte)(?:n|st|t)?|(?<=^|[.!?:;] |mal )angenommen|gesetzt den fall"
                    + "|stellen sie sich vor|falls)\\b",
            "\\b(?:would|could|imagine|suppose|what if|if you (?:had|were))\\b");

    static final Entry PRESUPPOSITION = entry(
            Rule.PRESUPPOSITION,
            Severity.WARNING,
            "^\\s*(?:warum|weshalb|wieso|seit wann|wann haben sie (?:zuletzt|das letzte mal))\\b",
            "^\\s*(?:why|since when|how long have you|when did you (?:last|stop))\\b");

    /// The lists whose every meeting is an advice.
    static final List<Entry> PLAIN = List.of(
            entry(
                    Rule.LEADING,
                    Severity.ERROR,
                    "\\b(?:sicherlich|bekanntlich|natürlich|selbstverständlich|offensichtlich|zweifellos|wie"
                            + " (?:wir|alle|jeder) (?:alle )?w(?:issen|eiß)|(?:finden|meinen|glauben|denken) sie"
                            + " nicht|sind sie nicht auch|geben sie (?:mir|uns) recht)\\b",
                    "\\b(?:surely|obviously|of course|undoubtedly|everybody knows|as we all know|(?:don't|do not) you"
                            + " (?:think|agree|feel)|wouldn't you (?:say|agree)|isn't it|aren't they)\\b"),
            entry(
                    Rule.LOADED,
                    Severity.WARNING,
                    "\\b(?:leider|endlich|angeblich\\w*|sogenannte[mnrs]?|skandal\\w*|unverschämt\\w*|schikan\\w*"
                            + "|zumutung\\w*|chaos|wahnsinn|versagen|flut|welle|lächerlich\\w*)\\b",
                    "\\b(?:unfortunately|finally|allegedly|so-called|scandal\\w*|outrageous\\w*|disgrace\\w*|harass\\w*"
                            + "|chaos|madness|flood|ridiculous\\w*)\\b"),
            entry(
                    Rule.VAGUE,
                    Severity.HINT,
                    "\\b(?:oft|häufig\\w*|manchmal|gelegentlich|selten|regelmäßig\\w*|viele[mnrs]?|viel|bald"
                            + "|einige[mnrs]?|mehrere[mnrs]?|meistens|zeitnah|kürzlich|neulich|angemessen\\w*"
                            + "|ausreichend\\w*|ab und zu|hin und wieder|ziemlich)\\b",
                    "\\b(?:often|frequently|sometimes|occasionally|seldom|rarely|regular(?:ly)?|many|several|soon"
                            + "|a lot|recently|usually|adequate\\w*|sufficient\\w*|appropriate\\w*|quite|rather)\\b"),
            entry(
                    Rule.ABSOLUTE,
                    Severity.WARNING,
                    "(?<!\\bvor )\\b(?:immer|nie|niemals|alle[nrs]?|jede[mnrs]?|ständig|überall|ausschließlich|völlig"
                            + "|nur|gar nicht)\\b",
                    "\\b(?:always|never|all|every|everyone|everybody|everywhere|only|completely|entirely|nobody"
                            + "|no one)\\b"));

    /// What says in which time.
    static final Entry PERIOD_ASKED = entry(
            Rule.PERIOD,
            Severity.HINT,
            "\\b(?:wie (?:oft|häufig|viele)|(?:haben|hatten) sie)\\b",
            "\\b(?:how (?:often|many|frequently)|have you|did you)\\b");

    static final Entry PERIOD_GIVEN = entry(
            Rule.PERIOD,
            Severity.HINT,
            "\\b(?:letzte[mnrs]?|vergangene[mnrs]?|seit|pro|jemals|bisher|derzeit|zurzeit|momentan|aktuell|heute|gestern|im"
                + " (?:jahr|monat|schnitt)|jede[mnrs]? (?:tag|woche|monat|jahr)|(?:19|20)\\d\\d)\\b",
            "\\b(?:last|past|previous|since|per|ever|so far|currently|at present|now|today|yesterday|this"
                    + " (?:week|month|year)|(?:every|each|a) (?:day|week|month|year)|(?:19|20)\\d\\d)\\b");

    private static final String NOUN_DE = "\\b\\p{Lu}\\p{Ll}{2,}(?:ung|heit|keit|ierung|ation|ität|nis)(?:en|s)?\\b";
    private static final String NOUN_EN = "\\b(?!organi[sz]ation|informat|question|educat|institut)"
            + "\\p{L}{3,}(?:ation|ition|ption|ction|ment|ality|ility)s?\\b";

    static final Pattern NOMINAL_GERMAN =
            Pattern.compile(NOUN_DE + "[^.?!]{0,60}?" + NOUN_DE, Pattern.UNICODE_CHARACTER_CLASS);

    static final Pattern NOMINAL_ENGLISH = Pattern.compile(
            NOUN_EN + "[^.?!]{0,60}?" + NOUN_EN, Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{2,6}\\b(?![*:_])", Pattern.UNICODE_CHARACTER_CLASS);

    static final Pattern SHORT_GERMAN = Pattern.compile(
            "\\b(?:z\\. ?B|u\\. ?a|d\\. ?h|i\\. ?d\\. ?R|v\\. ?a|o\\. ?Ä|ggf|bzgl|bzw|usw|etc|inkl|evtl|vgl|ca)\\.",
            Pattern.UNICODE_CHARACTER_CLASS);

    static final Pattern SHORT_ENGLISH =
            Pattern.compile("\\b(?:e\\.g|i\\.e|etc|incl|approx|resp|cf|vs)\\.", Pattern.UNICODE_CHARACTER_CLASS);

    /// Abbreviations that need no explanation.
    static final Set<String> WELL_KNOWN = Set.of(
            "EU", "USA", "UK", "PC", "PDF", "TV", "SMS", "WC", "AG", "ID", "OK", "II", "III", "IV", "TÜV", "ICH",
            "WIR");

    /// Pairs that are one thing.
    static final Pattern ONE_PAIR = Pattern.compile(
            "kinder(?:n)? (?:und|oder) jugend\\w*|frauen und männer\\w*|männer(?:n)? und frauen|mädchen und jungen"
                    + "|jungen und mädchen|eltern und kinder\\w*|bund und länder\\w*|städte(?:n)? und gemeinden"
                    + "|ab und zu|hin und wieder|nach und nach|mehr oder weniger|voll und ganz|ganz und gar"
                    + "|children (?:and|or) young people|wom[ae]n and m[ae]n|m[ae]n and wom[ae]n|girls and boys"
                    + "|boys and girls|parents and children|more or less|now and then|by and large",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /// Before "und" or "and": what makes two ends of one thing of it, or a word cut short (Kinder- und
    /// Jugendhilfe).
    static final Pattern JOINED_BEFORE = Pattern.compile(
            "(?:\\b(?:zwischen|sowohl|entweder|between|both|either)\\b[^,.?!]{1,40}|\\p{L}-\\s*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private WordLists() {}

    private static Entry entry(Rule rule, Severity severity, String german, String english) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
        return new Entry(rule, severity, Pattern.compile(german, flags), Pattern.compile(english, flags));
    }
}
