package org.vielstimmig.i18n;

/// The words of the questionnaire workspace.
public enum QuestionnaireViewText implements Text {
    QUESTIONNAIRE("Fragebogen", "Questionnaire"),
    STEP_CHOOSE("1 Auswahl", "1 Choose"),
    STEP_WORD("2 Formulieren", "2 Word"),
    STEP_CHECK("3 Prüfen & Ausgeben", "3 Check & export"),
    GO_CHOOSE("Codes auswählen", "Choose codes"),
    GO_WORD("Items formulieren", "Word items"),
    GO_CHECK("Prüfen und ausgeben", "Check and export"),
    EDIT("Bearbeiten …", "Edit …"),
    APPLY("Übernehmen", "Apply"),
    REMOVE("Entfernen", "Remove"),
    REMOVE_USED("Wird von Items gebraucht und bleibt darum.", "Items need it, so it stays."),
    UP("Nach oben", "Up"),
    DOWN("Nach unten", "Down"),
    UP_KEY("Nach oben (Alt+↑)", "Up (Alt+↑)"),
    DOWN_KEY("Nach unten (Alt+↓)", "Down (Alt+↓)"),
    MORE("und {0,number} weitere", "and {0,number} more"),
    MORE_ACTIONS("Mehr …", "More …"),
    NO_MATCH("Nichts passt zum Filter.", "Nothing matches the filter."),
    COPY_TABLE("Tabelle kopieren", "Copy table"),

    // The first step.
    NO_CODES(
            "Noch keine Codes. Fragen entstehen hier aus Codes: Codieren Sie zuerst Stellen in den Interviews.",
            "No codes yet. Questions grow from codes: tag passages in the interviews first."),
    FILTER_CODES("Codes filtern …", "Filter codes …"),
    CODE("Code", "Code"),
    INTERVIEWS("Interviews", "Interviews"),
    ALL_INTERVIEWS("alle Interviews", "all interviews"),
    ITEMS("Items", "Items"),
    OF("{0,number} von {1,number}", "{0,number} of {1,number}"),
    GROUP_TIP(
            "{0}: {1,number} von {2,number} Interviews, {3,choice,0#keine Stelle|1#1 Stelle|1<{3,number} Stellen}",
            "{0}: {1,number} of {2,number} interviews, {3,choice,0#no passage|1#1 passage|1<{3,number} passages}"),
    TICK("Auswählen oder abwählen (Leertaste)", "Tick or untick (Space)"),
    OPEN_CODE("Im Codebuch zeigen", "Show in the codebook"),
    BEST_QUOTES("SPRECHENDE STELLEN · {0,number} VON {1,number}", "TELLING PASSAGES · {0,number} OF {1,number}"),
    ASKED_IN("Schon gefragt:", "Asked already:"),
    SHOW_PASSAGE("Im Interview zeigen", "Show in the interview"),
    SHOW_PASSAGE_TIP(
            "Klick zeigt die Stelle im Interview (Enter)", "A click shows the passage in its interview (Enter)"),
    COPY_QUOTE("Kopieren mit Quelle", "Copy with source"),
    ANCHOR_TYPICAL("typisch", "typical"),
    ANCHOR_BORDERLINE("Grenzfall", "border case"),
    ANCHOR_COUNTER("Gegenbeispiel", "counter-example"),
    BECOMES("Was daraus wird", "What becomes of it"),
    CHOSEN("{0,choice,0#kein Code|1#1 Code|1<{0,number} Codes}", "{0,choice,0#no code|1#1 code|1<{0,number} codes}"),
    FORM("Form der Frage", "Form of question"),
    SCALE("Skala", "Scale"),
    ASKED("Wer gefragt wird", "Who is asked"),
    AUDIENCES_MADE(
            "Zwei Zielgruppen werden angelegt: Migrant*innenorganisationen, gespiegelt Behörden und Träger.",
            "Two audiences will be made: migrant organisations and, mirrored, authorities and service providers."),
    AUDIENCES_TIP("Zielgruppen benennen, ordnen, Interviews zuordnen", "Name and order audiences, assign interviews"),
    UNGROUPED(
            "{0,choice,1#1 Interview zählt nicht mit|1<{0,number} Interviews zählen nicht mit}",
            "{0,choice,1#1 interview does not count|1<{0,number} interviews do not count}"),
    UNGROUPED_HINT(
            "Ohne Gruppe, oder mit einer, die zu keiner Zielgruppe gehört. Ein Weg: unter Texte eine Gruppe eintragen.",
            "Without a group, or with one that belongs to no audience. One way out: give a group under Texts."),
    DRAFTS("Erste Fassungen", "First versions"),
    DERIVE(
            "{0,choice,1#1 Item ableiten|1<{0,number} Items ableiten}",
            "{0,choice,1#Derive 1 item|1<Derive {0,number} items}"),
    DERIVE_NONE("Items ableiten", "Derive items"),
    DERIVE_NOW("Items aus gewählten Codes ableiten", "Derive items from the ticked codes"),
    DERIVE_TIP("Aus der Tabelle mit Strg+Enter", "From the table with Ctrl+Enter"),
    DERIVE_HINT(
            "Entwürfe mit Belegen. Formuliert wird im nächsten Schritt.",
            "Drafts with their evidence. The wording is the next step."),
    DERIVE_HINT_NONE(
            "Wählen Sie in der Tabelle Codes, nach denen gefragt werden soll.",
            "Tick the codes in the table that shall be asked about."),
    DERIVED(
            "{0,choice,0#Kein Item abgeleitet|1#1 Item abgeleitet|1<{0,number} Items abgeleitet}",
            "{0,choice,0#No item derived|1#1 item derived|1<{0,number} items derived}"),

    // The second step.
    NO_ITEMS(
            "Noch keine Items. Wählen Sie Codes, aus denen Fragen werden sollen.",
            "No items yet. Choose the codes that shall become questions."),
    CHOOSE_CODES("Codes auswählen", "Choose codes"),
    ITEM_OF("Item {0,number} von {1,number}", "Item {0,number} of {1,number}"),
    ITEM_BEFORE("Voriges Item (Alt+Bild ↑)", "Previous item (Alt+Page Up)"),
    ITEM_AFTER("Nächstes Item (Alt+Bild ↓)", "Next item (Alt+Page Down)"),
    ITEM_BEFORE_NAME("Voriges Item", "Previous item"),
    ITEM_AFTER_NAME("Nächstes Item", "Next item"),
    LIST_TIP("Liste der Items zeigen oder verbergen", "Show or hide the list of items"),
    FILTER_ITEMS("Items filtern …", "Filter items …"),
    EDIT_BLOCKS("Abschnitte …", "Sections …"),
    MOVE_TO("In Abschnitt", "To section"),
    DROP("Streichen (bleibt in der Liste)", "Drop (stays in the list)"),
    DROP_NOT("Nicht mehr streichen", "Take up again"),
    REMOVE_ITEM("Item entfernen", "Remove item"),
    REMOVED("{0} entfernt", "{0} removed"),
    KIND_LIKERT("Aussage mit Skala", "Statement with a scale"),
    KIND_MULTIPLE("Mehrfachauswahl", "Multiple choice"),
    KIND_SINGLE("Einfachauswahl", "Single choice"),
    KIND_OPEN("Offene Frage", "Open question"),
    STATE_DRAFT("Entwurf", "Draft"),
    STATE_REVIEWED("Geprüft", "Reviewed"),
    STATE_PRETEST("Im Pretest", "In pretest"),
    STATE_APPROVED("Freigegeben", "Approved"),
    STATE_DROPPED("Gestrichen", "Dropped"),
    STATE_VERSION("{0} · Fassung {1,number}", "{0} · version {1,number}"),
    VERSION_TIP(
            "Die Fassung steigt mit jeder Änderung am Wortlaut.", "The version rises with every change of the words."),
    TO_REVIEW("Als geprüft markieren", "Mark as reviewed"),
    TO_PRETEST("In den Pretest geben", "Give to pretest"),
    TO_APPROVED("Freigeben", "Approve"),
    TO_DRAFT("Zurück zum Entwurf", "Back to draft"),
    NEXT("Weiter: {0}", "Next: {0}"),
    NOT_WORDED("Noch nicht formuliert", "Not worded yet"),
    NOT_TRANSLATED("Noch nicht übersetzt", "Not translated yet"),
    MIRROR("Spiegel-Item", "mirror item"),
    ASK_ALSO("+ Auch fragen: {0}", "+ Ask also: {0}"),
    ASK_NOT("nicht fragen", "do not ask"),
    ASK_NOT_TIP("{0} nicht mehr fragen; ihr Wortlaut entfällt", "No longer ask: {0}; its wording goes"),
    BLOCK("Abschnitt", "Section"),
    HELP_IN("Hilfetext · {0}", "Help text · {0}"),
    HELP_PROMPT("Keiner", "None"),
    MANDATORY("Muss beantwortet werden", "Must be answered"),
    RATIONALE("Warum dieses Item", "Why this item"),
    RATIONALE_PROMPT("Für das Team; die Befragten sehen es nicht", "For the team; respondents do not see it"),
    WORDS(
            "{0,choice,1#1 Wort|1<{0,number} Wörter} · längstes: {1}",
            "{0,choice,1#1 word|1<{0,number} words} · longest: {1}"),
    RENAME("Variablenname ändern", "Change the variable name"),
    RENAME_TIP(
            "Variablenname in Umfrageprogrammen; Klick ändert ihn",
            "Variable name in survey programs; a click changes it"),
    RENAME_TEXT(
            "So heißt die Variable in LimeSurvey und in der Auswertung.",
            "What the variable is called in LimeSurvey and in the analysis."),
    RENAME_DO("Ändern", "Change"),
    CODE_FAULT(
            "Bitte mit einem Buchstaben beginnen, dann Buchstaben und Ziffern ohne Umlaute, höchstens 16 Zeichen.",
            "Please begin with a letter, then letters and digits, at most 16 characters."),
    CODE_RESERVED("Diesen Namen brauchen Umfrageprogramme selbst.", "Survey programs need this name themselves."),
    CODE_TAKEN("Ein anderes Item heißt schon so.", "Another item has this name already."),
    OPTIONS("Antworten", "Answers"),
    ADD_OPTION("Antwort", "Answer"),
    OTHER("„Sonstiges“ mit Textfeld anbieten", "Offer “Something else” with a text field"),
    OPTION_CODE("Kürzel", "Code"),
    OPTION_CODE_TIP(
            "Kürzel, das gespeichert wird: ein bis fünf Buchstaben oder Ziffern",
            "The code that is stored: one to five letters or digits"),
    OPTION_CODE_FAULT(
            "Ein Kürzel braucht ein bis fünf Buchstaben oder Ziffern und darf nur einmal vorkommen.",
            "A code needs one to five letters or digits and may occur only once."),
    OPTION_FROM("Steht für: {0}", "Stands for: {0}"),
    RESIDUAL("Steht für sich, abgesetzt von den anderen", "Stands apart from the others"),
    RESIDUAL_MAKE("Absetzen (wie „Nichts davon“)", "Set apart (like “None of these”)"),
    RESIDUAL_NOT("Nicht mehr absetzen", "No longer set apart"),
    REMOVE_OPTION("Antwort entfernen", "Remove answer"),
    NO_EVIDENCE("Dieses Item stützt sich auf keinen Code mehr.", "This item does not rest on any code any more."),
    NO_EVIDENCE_YET("Noch keine Stelle angehakt.", "No passage ticked yet."),
    EVIDENCE_OF_ITEM("BELEGE FÜR DIESES ITEM · {0,number}", "EVIDENCE FOR THIS ITEM · {0,number}"),
    MORE_QUOTES("WEITERE STELLEN · {0,number}", "MORE PASSAGES · {0,number}"),
    BELONGS("Gehört zu den Belegen", "Belongs to the evidence"),
    BELONGS_NOT("Gehört nicht zu den Belegen", "Does not belong to the evidence"),
    BELONGS_TIP("Gehört zu den Belegen dieses Items (Leertaste)", "Belongs to the evidence of this item (Space)"),
    ADVICE("Hinweise", "Advice"),
    NO_ADVICE("Nichts einzuwenden.", "Nothing to object."),
    MISSING_FOR("{0} fehlt für: {1}", "{0} is missing for: {1}"),
    PREVIEW("Vorschau", "Preview"),
    PLACE_ON_PAGE("{0} · {1,number} von {2,number}", "{0} · {1,number} of {2,number}"),
    NOT_ASKED_HERE("Wird diese Zielgruppe nicht gefragt.", "This audience is not asked this."),
    NO_ANSWERS("Noch keine Antworten", "No answers yet"),
    SOMETHING_ELSE("Etwas anderes:", "Something else:"),
    COVERAGE("Abdeckung", "Coverage"),
    COVERAGE_FIGURES(
            "{0,number} von {1,number} Codes gefragt · {2,number} offen",
            "{0,number} of {1,number} codes asked · {2,number} open"),
    COVERAGE_TIP("Zeigt, nach welchen Codes gefragt wird", "Shows which codes are asked about"),

    // The whole as respondents see it.
    WHOLE("Ganzer Fragebogen", "Whole questionnaire"),
    WHOLE_TEXT("Seite für Seite, wie die Befragten ihn sehen.", "Page by page, as respondents see it."),
    WHOLE_SHOW("Ansehen", "Look at it"),
    BACK("Zurück", "Back"),
    PAGE_BEFORE("Vorige Seite (Alt+Bild ↑)", "Previous page (Alt+Page Up)"),
    PAGE_AFTER("Nächste Seite (Alt+Bild ↓)", "Next page (Alt+Page Down)"),
    PAGE_OF("Seite {0,number} von {1,number}", "Page {0,number} of {1,number}"),
    NEXT_PAGE("Weiter", "Next"),
    SEND("Absenden", "Submit"),
    NO_PAGES("Noch keine Zielgruppe.", "No audience yet."),

    // The third step.
    CHECKING("Wird geprüft …", "Checking …"),
    READY("Bereit zur Ausgabe", "Ready to go out"),
    READY_TEXT("Alle Texte, Namen und Antworten sind vollständig.", "All texts, names and answers are complete."),
    FAULTS(
            "{0,choice,1#Eine Sache fehlt noch|1<{0,number} Dinge fehlen noch}",
            "{0,choice,1#One thing is still missing|1<{0,number} things are still missing}"),
    REPAIR("Beheben", "Mend"),
    TEXT_MISSING("{0} fehlt: {1}", "{0} is missing: {1}"),
    PLACE_WORDING("Wortlaut für {0}", "wording for {0}"),
    PLACE_AUDIENCE("Name der Zielgruppe {0}", "name of audience {0}"),
    PLACE_SCALE("Skala {0}", "scale {0}"),
    PLACE_BLOCK("Abschnitt {0}", "section {0}"),
    PLACE_TITLE("Titel des Fragebogens", "title of the questionnaire"),
    PLACE_WELCOME("Begrüßung", "welcome"),
    PLACE_END("Dank am Ende", "farewell"),
    PLACE_HELP("Hilfetext", "help text"),
    PLACE_OPTION("Antwort {0}", "answer {0}"),
    FIGURES("Der Fragebogen in Zahlen", "The questionnaire in figures"),
    DURATION("Dauer", "Time"),
    MINUTES("etwa {0,number} min", "about {0,number} min"),
    MINUTES_TIP(
            "Grob geschätzt nach Art der Fragen. Mehr als 15 Minuten ermüden.",
            "A rough estimate by kind of question. More than 15 minutes tire people."),
    READING("Lesbarkeit {0}", "Readability {0}"),
    WIENER_TIP(
            "Erste Wiener Sachtextformel über alle Wortlaute: ungefähr die Schulstufe, 4 leicht, 15 schwer.",
            "First Wiener Sachtextformel over all wordings: roughly the school grade, 4 easy, 15 hard."),
    FLESCH_TIP(
            "Flesch Reading Ease über alle Wortlaute: 60 bis 70 gut verständlich, kleiner ist schwerer.",
            "Flesch reading ease over all wordings: 60 to 70 is well understandable, less is harder."),
    INTERVIEWS_TIP(
            "In {0,choice,1#1 Interview|1<{0,number} Interviews}",
            "In {0,choice,1#1 interview|1<{0,number} interviews}"),
    OUTPUT("Ausgeben", "Export"),
    ALL_AUDIENCES("Alle in einer Umfrage", "All in one survey"),
    LIMESURVEY("LimeSurvey", "LimeSurvey"),
    LIMESURVEY_TEXT(
            "Umfragedatei zum Einlesen. Mit allen Zielgruppen entscheidet die erste Frage, wer was sieht.",
            "Survey file to import. With all audiences the first question decides who sees what."),
    EXPORT_LIMESURVEY("Fragebogen für LimeSurvey speichern …", "Save the questionnaire for LimeSurvey …"),
    SAVE_LIMESURVEY("Fragebogen für LimeSurvey speichern", "Save the questionnaire for LimeSurvey"),
    SAVE_AS("{0}: als {1}-Datei speichern", "{0}: save as a {1} file"),
    SAVE_TXT("Speichern …", "Save …"),
    PAPER("Fragebogen auf Papier", "Questionnaire on paper"),
    PAPER_TEXT("Für eine Zielgruppe in einer Sprache.", "For one audience in one language."),
    SAVE_WORD("Word …", "Word …"),
    SAVE_PDF("PDF …", "PDF …"),
    SAVE_EXCEL("Excel …", "Excel …"),
    TRACE("Woher jede Frage kommt", "Where each question comes from"),
    TRACE_TEXT(
            "Jedes Item mit Codes und Zitaten. Enthält, was Interviewte gesagt haben: nur für das Projektteam.",
            "Each item with codes and quotes. Holds what interviewees said: for the project team only."),
    TRACE_FILE("Belege", "evidence"),
    STOPPED("Noch nichts geschrieben", "Nothing written yet"),
    STOPPED_TEXT(
            "Was dafür noch fehlt, steht in der Mitte. Ein Klick führt hin.",
            "What is missing for it stands in the middle. A click leads there."),
    WRITTEN("Gespeichert: {0}", "Saved: {0}"),

    // The small dialogs.
    AUDIENCES("Zielgruppen …", "Audiences …"),
    AUDIENCES_TEXT(
            "Wer gefragt wird. Die erste spricht für sich selbst, alle anderen werden gespiegelt gefragt.",
            "Who is asked. The first speaks for itself, all others are asked in the mirror."),
    ADD_AUDIENCE("Zielgruppe", "Audience"),
    KEY("Kürzel", "Key"),
    KEY_TIP(
            "Ein bis fünf Buchstaben oder Ziffern, einmalig; steht in Variablennamen",
            "One to five letters or digits, unique; part of variable names"),
    NAME("Name", "Name"),
    NAME_IN("Name · {0}", "Name · {0}"),
    GROUPS("Interviews der Gruppen", "Interviews of the groups"),
    GROUPS_PROMPT("leer: alle; bekannt: {0}", "empty: all; known: {0}"),
    GROUPS_TIP(
            "Gruppen von Transkripten, mit Komma getrennt. Leer zählt jedes Interview.",
            "Groups of transcripts, separated by commas. Empty counts every interview."),
    BLOCKS("Abschnitte", "Sections"),
    BLOCKS_TEXT("Jeder Abschnitt ist eine Seite des Fragebogens.", "Each section is a page of the questionnaire."),
    ADD_BLOCK("Abschnitt", "Section"),
    TITLE_IN("Titel · {0}", "Title · {0}"),
    SEEN_BY_ALL("für alle", "for everybody"),
    SEEN_BY("für {0}", "for {0}"),
    ITEMS_COUNT(
            "{0,choice,0#keine Items|1#1 Item|1<{0,number} Items}",
            "{0,choice,0#no items|1#1 item|1<{0,number} items}"),
    SCALES("Skalen …", "Scales …"),
    SCALES_TEXT(
            "Antwortskalen dieses Fragebogens. Neue kommen aus der Bibliothek und lassen sich anpassen.",
            "Answer scales of this questionnaire. New ones come from the library and can be adapted."),
    FROM_LIBRARY("Aus der Bibliothek", "From the library"),
    NO_SCALE("Keine Skala gewählt.", "No scale chosen."),
    LEAD("Satz über der Tabelle", "Sentence above the grid"),
    LEAD_IN("Satz · {0}", "Sentence · {0}"),
    POINTS("Stufen, von wenig nach viel", "Points, from low to high"),
    EDIT_FRAME("Titel, Begrüßung, Dank …", "Title, welcome, farewell …"),
    FRAME_TEXT("Was vor und nach den Fragen steht.", "What stands before and after the questions."),
    WELCOME_IN("Begrüßung · {0}", "Welcome · {0}"),
    END_IN("Dank · {0}", "Farewell · {0}");

    private final String de;
    private final String en;

    QuestionnaireViewText(String de, String en) {
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
}
