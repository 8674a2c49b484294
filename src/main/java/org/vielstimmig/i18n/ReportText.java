package org.vielstimmig.i18n;

import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;

/// The words of documents for people: codebook, passages, paper questionnaire, trace of items.
public enum ReportText implements Text {
    // --- every document --------------------------------------------------------------------------------------------
    CONTENTS("Inhalt", "Contents"),
    PAGE_OF("Seite {0} von {1}", "Page {0} of {1}"),
    NOTES("Hinweise", "Notes"),
    AS_OF("Stand: {0}", "As of {0}"),
    CUT(
            "… [gekürzt: {0,number} Zeichen passen nicht in eine Zelle]",
            "… [cut: {0,number} characters do not fit a cell]"),

    // --- codebook --------------------------------------------------------------------------------------------------
    CODEBOOK("Codebuch", "Codebook"),
    RELEASE("Codebuch-Stand {0,number,#}", "Codebook release {0,number,#}"),
    RELEASE_UNCHANGED(
            "Codebuch-Stand {0,number,#} ({1}), seitdem unverändert",
            "Codebook release {0,number,#} ({1}), unchanged since then"),
    RELEASE_WORKED_ON(
            "Arbeitsstand nach Codebuch-Stand {0,number,#} ({1})",
            "Working state after codebook release {0,number,#} ({1})"),
    NOT_RELEASED("Arbeitsstand, noch kein Stand festgehalten", "Working state, no release yet"),
    CODES_COUNT(
            "{0,choice,0#keine Codes|1#1 Code|1<{0,number} Codes}",
            "{0,choice,0#no codes|1#1 code|1<{0,number} codes}"),
    CODINGS_COUNT(
            "{0,choice,0#keine Codierung|1#1 Codierung|1<{0,number} Codierungen}",
            "{0,choice,0#no codings|1#1 coding|1<{0,number} codings}"),
    INTERVIEWS_COUNT(
            "{0,choice,0#keinem Interview|1#1 Interview|1<{0,number} Interviews}",
            "{0,choice,0#no interview|1#1 interview|1<{0,number} interviews}"),
    CODINGS_IN("{0} in {1}", "{0} in {1}"),
    OVERVIEW("Überblick", "Overview"),
    CODES("Codes", "Codes"),
    HOW_TO_READ("Wie dieses Codebuch zu lesen ist", "How to read this codebook"),
    HOW_NUMBERS(
            "Die Zahlen vor den Codes zeigen ihren Platz im Codebaum; „→ 2.1“ verweist auf einen anderen Code.",
            "The numbers before the codes show their place in the tree of codes; “→ 2.1” points to another code."),
    HOW_FACETS(
            "Die Facette sagt, wohin ein Thema weist. Eine Codierung kann davon abweichen.",
            "The facet says which way a theme points. A single coding may differ from it."),
    HOW_COUNTS(
            "Gezählt sind die Codierungen des Codes selbst, ohne die seiner Untercodes, und die Interviews, in denen"
                    + " sie stehen.",
            "Counted are the codings of the code itself, without those of its subcodes, and the interviews they stand"
                    + " in."),
    HOW_ANCHORS(
            "Ankerbeispiele sind wörtliche Stellen aus den Interviews, mit Interview, Beitrag, Zeit und Sprecher*in.",
            "Anchor examples are verbatim passages of the interviews, with interview, turn, time and speaker."),
    NUMBER("Nr.", "No."),
    ID("ID", "ID"),
    PATH("Pfad", "Path"),
    CODE("Code", "Code"),
    SHORT_NAME("Kurzname", "Short name"),
    COLOR("Farbe", "Colour"),
    FACET("Facette", "Facet"),
    BRIEF("Kurzdefinition", "Brief definition"),
    DEFINITION("Definition", "Definition"),
    USE_WHEN("Verwenden, wenn", "Use when"),
    NOT_WHEN("Nicht verwenden, wenn", "Do not use when"),
    SEE_INSTEAD("Stattdessen", "Use instead"),
    RULE("Codierregel", "Coding rule"),
    ANCHORS("Ankerbeispiele", "Anchor examples"),
    ORIGIN("Herkunft", "Origin"),
    STATUS("Status", "Status"),
    MEMO("Memo", "Memo"),
    CODINGS("Codierungen", "Codings"),
    INTERVIEWS("Interviews", "Interviews"),
    NOTHING_SAID("Zu diesem Code ist noch nichts festgehalten.", "Nothing has been written down about this code yet."),

    FACET_POTENTIAL("Potenzial", "Potential"),
    FACET_BARRIER("Hürde", "Barrier"),
    FACET_AMBIVALENT("ambivalent", "ambivalent"),
    FACET_NEUTRAL("neutral", "neutral"),

    ORIGIN_DEDUCTIVE("deduktiv", "deductive"),
    ORIGIN_INDUCTIVE("induktiv", "inductive"),
    ORIGIN_IN_VIVO("in vivo", "in vivo"),
    ORIGIN_GUIDE_QUESTION("Leitfadenfrage", "guide question"),

    STATUS_DRAFT("Entwurf", "draft"),
    STATUS_TRIED("erprobt", "tried"),
    STATUS_AGREED("beschlossen", "agreed"),
    STATUS_ARCHIVED("abgelegt", "archived"),

    ANCHOR_TYPICAL("typisch", "typical"),
    ANCHOR_BORDERLINE("Grenzfall", "borderline"),
    ANCHOR_COUNTER("Gegenbeispiel", "counter-example"),

    // --- passages --------------------------------------------------------------------------------------------------
    PASSAGES("Textstellen", "Passages"),
    PASSAGES_COUNT(
            "{0,choice,0#keine Stelle|1#1 Stelle|1<{0,number} Stellen}",
            "{0,choice,0#no passages|1#1 passage|1<{0,number} passages}"),
    PASSAGES_PERSONAL(
            "Enthält wörtliche Aussagen aus Interviews: nur im Rahmen der Einwilligungen weitergeben.",
            "Holds verbatim statements from interviews: pass on only as far as the consents allow."),
    PASSAGES_HIDDEN(
            "Nicht dabei sind {0,number} Codierungen anderer Personen, die ausgeblendet waren.",
            "Left out are {0,number} codings by other people that were hidden."),
    PASSAGE("Textstelle", "Passage"),
    INTERVIEW("Interview", "Interview"),
    GROUP("Gruppe", "Group"),
    TURN("Beitrag", "Turn"),
    TIME("Zeit", "Time"),
    SPEAKER("Sprecher*in", "Speaker"),
    CODER("Codiert von", "Coded by"),
    CREATED("Codiert am", "Coded on"),
    WEIGHT("Gewicht", "Weight"),
    WEIGHT_OF("Gewicht {0,number}", "weight {0,number}"),
    IN_LINE("Z. {0,number,0}", "l. {0,number,0}"),
    IN_LINES("Z. {0,number,0}–{1,number,0}", "ll. {0,number,0}–{1,number,0}"),
    LINE("Zeile", "Line"),
    NOT_RECORDED("Ohne Angabe", "Not recorded"),
    QUESTION_BEFORE("Gefragt", "Asked"),
    BEFORE_IT("Davor", "Before"),
    AFTER_IT("Danach", "After"),
    IN_TURN("Beitrag {0,number,#}", "turn {0,number,#}"),
    IN_TURNS("Beiträge {0,number,#}–{1,number,#}", "turns {0,number,#}–{1,number,#}"),
    CODED_BY("codiert von {0}", "coded by {0}"),

    // --- paper questionnaire ---------------------------------------------------------------------------------------
    QUESTIONNAIRE("Fragebogen", "Questionnaire"),
    QUESTIONNAIRE_FOR("Fragebogen für: {0}", "Questionnaire for: {0}"),
    FILLING_IN("So füllen Sie den Fragebogen aus", "How to fill in this questionnaire"),
    FILLING_ROUND("○  Bitte kreuzen Sie genau eine Antwort an.", "○  Please mark exactly one answer."),
    FILLING_SQUARE("□  Sie können mehrere Antworten ankreuzen.", "□  You may mark more than one answer."),
    FILLING_LINE(
            "Auf die Linien schreiben Sie bitte in eigenen Worten.", "On the lines, please write in your own words."),
    ONE_ANSWER("Bitte eine Antwort ankreuzen.", "Please mark one answer."),
    SEVERAL_ANSWERS("Mehrere Antworten möglich.", "You may mark several answers."),
    ONE_PER_ROW("Bitte in jeder Zeile ein Kreuz.", "Please mark one circle in each row."),
    IN_OWN_WORDS("Bitte in eigenen Worten.", "Please use your own words."),
    OTHER("Sonstiges, und zwar:", "Other, please specify:"),
    THANKS("Vielen Dank für Ihre Teilnahme!", "Thank you very much for taking part!"),

    // --- trace of items --------------------------------------------------------------------------------------------
    TRACE("Dokumentation der Items", "Documentation of the items"),
    TRACE_PURPOSE(
            "Zeigt zu jeder Frage, auf welchen Codes und Stellen sie ruht. Nur für das Team, nicht für Befragte.",
            "Shows for each question which codes and passages it rests on. For the team only, not for respondents."),
    ITEMS_COUNT(
            "{0,choice,0#keine Items|1#1 Item|1<{0,number} Items}",
            "{0,choice,0#no items|1#1 item|1<{0,number} items}"),
    ITEM("Item", "Item"),
    BLOCK("Block", "Block"),
    FORM("Form", "Form"),
    WORDING("Wortlaut {0} ({1})", "Wording {0} ({1})"),
    WORDINGS("Wortlaut", "Wording"),
    HELP("Hilfetext", "Help text"),
    SCALE("Skala", "Scale"),
    OPTIONS("Antworten", "Answers"),
    RATIONALE("Begründung", "Rationale"),
    VERSION("Fassung", "Version"),
    RESTS_ON("Beruht auf", "Rests on"),
    EVIDENCE("Belegstellen", "Evidence"),
    NO_EVIDENCE(
            "Kein Code und keine Stelle ist als Beleg angegeben.",
            "Neither a code nor a passage is given as evidence."),

    KIND_LIKERT("Skala", "scale"),
    KIND_MULTIPLE("Mehrfachauswahl", "several answers"),
    KIND_SINGLE("Einfachauswahl", "one answer"),
    KIND_OPEN("offene Frage", "open question"),

    ITEM_DRAFT("Entwurf", "draft"),
    ITEM_REVIEWED("geprüft", "reviewed"),
    ITEM_PRETEST("im Pretest", "in pretest"),
    ITEM_APPROVED("freigegeben", "approved"),
    ITEM_DROPPED("verworfen", "dropped");

    private final String de;
    private final String en;

    ReportText(String de, String en) {
        this.de = de;
        this.en = en;
    }

    @Override
    public String de() {
        return de;
    }

    @Override
    public String en() {
        return en;
    }

    public static ReportText of(Facet facet) {
        return switch (facet) {
            case POTENTIAL -> FACET_POTENTIAL;
            case BARRIER -> FACET_BARRIER;
            case AMBIVALENT -> FACET_AMBIVALENT;
            case NEUTRAL -> FACET_NEUTRAL;
        };
    }

    public static ReportText of(CodeOrigin origin) {
        return switch (origin) {
            case DEDUCTIVE -> ORIGIN_DEDUCTIVE;
            case INDUCTIVE -> ORIGIN_INDUCTIVE;
            case IN_VIVO -> ORIGIN_IN_VIVO;
            case GUIDE_QUESTION -> ORIGIN_GUIDE_QUESTION;
        };
    }

    public static ReportText of(CodeStatus status) {
        return switch (status) {
            case DRAFT -> STATUS_DRAFT;
            case TRIED -> STATUS_TRIED;
            case AGREED -> STATUS_AGREED;
            case ARCHIVED -> STATUS_ARCHIVED;
        };
    }

    public static ReportText of(Anchor.Kind kind) {
        return switch (kind) {
            case TYPICAL -> ANCHOR_TYPICAL;
            case BORDERLINE -> ANCHOR_BORDERLINE;
            case COUNTER -> ANCHOR_COUNTER;
        };
    }

    public static ReportText of(ItemKind kind) {
        return switch (kind) {
            case LIKERT -> KIND_LIKERT;
            case MULTIPLE -> KIND_MULTIPLE;
            case SINGLE -> KIND_SINGLE;
            case OPEN -> KIND_OPEN;
        };
    }

    public static ReportText of(ItemState state) {
        return switch (state) {
            case DRAFT -> ITEM_DRAFT;
            case REVIEWED -> ITEM_REVIEWED;
            case PRETEST -> ITEM_PRETEST;
            case APPROVED -> ITEM_APPROVED;
            case DROPPED -> ITEM_DROPPED;
        };
    }
}
