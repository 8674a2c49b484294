package org.vielstimmig.i18n;

/// The words of the room for coding.
public enum CodingText implements Text {
    CODING("Codieren", "Coding"),

    TRANSCRIPTS("Transkripte", "Transcripts"),
    FILTER_TRANSCRIPTS("Filtern nach Titel, Land, Feld …", "Filter by title, state, field …"),
    NO_TRANSCRIPT_FITS("Kein Transkript passt zum Filter.", "No transcript matches the filter."),
    NO_TRANSCRIPTS(
            "Hier werden Interviews codiert. Noch ist keins im Projekt.",
            "This is where interviews are coded. There are none in the project yet."),
    IMPORT("Interviews importieren …", "Import interviews …"),
    GROUP_BY("Gruppieren", "Group by"),
    GROUP_NONE("Nicht gruppieren", "No groups"),
    GROUP_AUDIENCE("Nach Gruppe", "By group"),
    GROUP_OTHERS("Ohne Angabe", "Not stated"),
    STATUS("Status", "Status"),
    STATUS_OPEN("offen", "open"),
    STATUS_IN_WORK("in Arbeit", "in progress"),
    STATUS_DONE("codiert", "coded"),
    CODINGS(
            "{0,choice,0#Keine Codierungen|1#1 Codierung|1<{0,number} Codierungen}",
            "{0,choice,0#No codings|1#1 coding|1<{0,number} codings}"),
    RENAME("Umbenennen", "Rename"),
    RENAME_MENU("Umbenennen …", "Rename …"),
    RENAME_TRANSCRIPT("Transkript umbenennen", "Rename transcript"),
    NAME_MISSING("Ein Name fehlt noch.", "A name is missing."),
    TITLE_TAKEN("So heißt schon ein anderes Transkript.", "Another transcript has this title."),
    REMOVE("Entfernen", "Remove"),
    REMOVE_MENU("Entfernen …", "Remove …"),
    REMOVE_TRANSCRIPT_ASK("„{0}“ entfernen?", "Remove “{0}”?"),
    REMOVE_TRANSCRIPT_WHAT(
            "Mit dem Transkript {0,choice,1#verschwindet 1 Codierung|1<verschwinden {0,number} Codierungen} samt Memos."
                    + " Rückgängig holt alles zurück.",
            "{0,choice,1#1 coding goes|1<{0,number} codings go} with the transcript, memos included. Undo brings all of"
                    + " it back."),
    TRANSCRIPT_REMOVED("„{0}“ entfernt.", "“{0}” removed."),

    GROUP_NAMED("Gruppe {0}", "Group {0}"),
    TURNS(
            "{0,choice,0#keine Beiträge|1#1 Beitrag|1<{0,number} Beiträge}",
            "{0,choice,0#no turns|1#1 turn|1<{0,number} turns}"),
    MINUTES("{0,number} min", "{0,number} min"),
    FILTER_CODINGS("Wählen, welche Codierungen zu sehen sind", "Choose which codings are shown"),
    ALL_CODINGS("Alle Codierungen", "All codings"),
    SOME_CODINGS("Gefiltert", "Filtered"),
    SHOW_ALL("Alle zeigen", "Show all"),
    CHOSEN_ONLY("Nur der gewählte Code", "Only the chosen code"),
    LOOK_SIGN("Aa", "Aa"),
    LOOK("Schrift und Seite", "Text and page"),
    TEXT_SIZE("Schriftgröße", "Text size"),
    TEXT_LARGER("Schrift größer", "Larger text"),
    TEXT_SMALLER("Schrift kleiner", "Smaller text"),
    PAGE_WIDTH("Zeilenbreite", "Line width"),
    WIDER("Zeilen breiter", "Wider lines"),
    NARROWER("Zeilen schmaler", "Narrower lines"),
    WHOLE_WORDS("Auswahl auf ganze Wörter erweitern", "Extend selections to whole words"),
    FIND_IN_TEXT("Im Text suchen", "Find in the text"),
    FIND_ON("Nächste Stelle", "Next hit"),
    FIND_BACK("Vorige Stelle", "Previous hit"),
    HIT_OF("{0,number} von {1,number}", "{0,number} of {1,number}"),

    CODE_IT("Codieren", "Code"),
    /// {0} keys that act on the selection at once, each with what it does.
    CODE_IT_TIP(
            "Code wählen: Enter, oder seinen Namen tippen.\nSofort wirken, klein geschrieben:\n{0}",
            "Choose a code: Enter, or type its name.\nThese act at once, in lower case:\n{0}"),
    CODE_WITH("Codieren mit …", "Code with …"),
    PALETTE_PROMPT("Code suchen oder anlegen …", "Find or make a code …"),
    PALETTE_EMPTY("Namen tippen, Enter legt den Code an.", "Type a name, Enter makes the code."),
    PALETTE_PROMPT_KNOWN("Code suchen …", "Find a code …"),
    IN_VIVO("In-vivo-Code aus den Worten", "In vivo code from the words"),
    UNCODE("Codierung entfernen", "Remove coding"),
    UNCODED("Codierung „{0}“ entfernt.", "Coding “{0}” removed."),
    NOTHING_CODED("An dieser Stelle ist nichts codiert.", "Nothing is coded here."),
    RECODE("Anderen Code geben …", "Give another code …"),
    WEIGHT("Gewicht", "Weight"),
    WEIGHT_NONE("ohne", "none"),
    WEIGHT_OF("Gewicht {0} von {1}", "Weight {0} of {1}"),
    FACET("Facette", "Facet"),
    FACET_HERE("Facette an dieser Stelle", "Facet of this passage"),
    FACET_OF_CODE("wie der Code ({0})", "as the code ({0})"),
    NEXT_CODING("Nächste Codierung", "Next coding"),
    PREVIOUS_CODING("Vorige Codierung", "Previous coding"),
    NEXT_TRANSCRIPT("Nächstes Transkript", "Next transcript"),
    PREVIOUS_TRANSCRIPT("Voriges Transkript", "Previous transcript"),
    TAKE_SENTENCE("Satz auswählen", "Select sentence"),
    TAKE_TURN("Beitrag auswählen", "Select turn"),
    COPY_CITED("Mit Quellenangabe kopieren", "Copy with its source"),

    CODES("Codes", "Codes"),
    CODE_FIELD("Code suchen oder anlegen …", "Find or make a code …"),
    NO_CODES(
            "Noch keine Codes. Text auswählen, Enter, Namen tippen – oder hier einen anlegen.",
            "No codes yet. Select text, press Enter, type a name – or make one here."),
    NEW_CODE("Neuer Code", "New code"),
    NEW_CODE_NAMED("Neuer Code „{0}“", "New code “{0}”"),
    NEW_CODE_IN("Neuer Code in {0}", "New code in {0}"),
    NEW_CODE_TOP("Neuer Code auf oberster Ebene", "New code at the top"),
    NEW_SUBCODE("Neuer Untercode …", "New sub-code …"),
    CODE_NAME("Name des Codes", "Name of the code"),
    CODE_TAKEN("So heißt hier schon ein Code.", "There is a code of this name here."),
    CREATE("Anlegen", "Create"),
    CODE_WITH_THIS("Auswahl damit codieren", "Code the selection with it"),
    COUNTS("{0,number} in diesem Transkript, {1,number} insgesamt", "{0,number} in this transcript, {1,number} in all"),
    ON_KEY("Taste {0}", "Key {0}"),
    CODED_BY_KEY("Codiert: „{0}“ (Taste {1}).", "Coded: “{0}” (key {1})."),
    FOCUS("Nur den gewählten Code hervorheben", "Highlight the chosen code only"),
    GO_TO_CODES("Zu den Codes", "Go to the codes"),
    MERGE_MENU("Zusammenführen mit …", "Merge into …"),
    CODES_MERGED(
            "{0,choice,0#Keine Codierung|1#1 Codierung|1<{0,number} Codierungen} von „{1}“ zu „{2}“.",
            "{0,choice,0#No coding|1#1 coding|1<{0,number} codings} moved from “{1}” to “{2}”."),
    DELETE_MENU("Löschen …", "Delete …"),
    CODE_REMOVED(
            "„{0}“ gelöscht{1,choice,0#.|1#, mit 1 Codierung.|1<, mit {1,number} Codierungen.}",
            "“{0}” deleted{1,choice,0#.|1#, with 1 coding.|1<, with {1,number} codings.}"),
    SHOW_PASSAGES("Stellen zeigen", "Show passages"),
    IN_CODEBOOK("Im Codebuch zeigen", "Show in the codebook"),
    DESCRIBE("Im Codebuch beschreiben", "Describe it in the codebook"),
    NO_DEFINITION(
            "Noch ist nicht beschrieben, wann dieser Code gilt.", "It is not described yet when this code applies."),
    USE_WHEN("Verwenden, wenn", "Use when"),
    NOT_WHEN("Nicht verwenden", "Do not use"),

    PASSAGES("Stellen", "Passages"),
    PASSAGES_OF(
            "{0} · {1,choice,0#keine Stelle|1#1 Stelle|1<{1,number} Stellen}{2,choice,0#|1# in 1 Interview|1< in"
                    + " {2,number} Interviews}",
            "{0} · {1,choice,0#no passages|1#1 passage|1<{1,number} passages}{2,choice,0#|1# in 1 interview|1< in"
                    + " {2,number} interviews}"),
    INTERVIEW("Interview", "Interview"),
    PASSAGE("Stelle", "Passage"),
    CODED_BY("Codiert", "Coded"),
    GROUP("Gruppieren", "Group"),
    GROUP_INTERVIEW("Nach Interview", "By interview"),
    GROUP_CODE("Nach Code", "By code"),
    GROUP_CODER("Nach codierender Person", "By coder"),
    NO_PASSAGES("Mit diesem Code ist noch nichts codiert.", "Nothing is coded with this code yet."),
    CHOOSE_CODE(
            "Rechts einen Code wählen: Hier stehen dann seine Stellen aus allen Interviews.",
            "Choose a code at the right: its passages from all interviews will be listed here."),
    EXPORT("Exportieren", "Export"),
    EXPORT_TIP("Stellen exportieren (Word, Excel, PDF …)", "Export the passages (Word, Excel, PDF …)"),
    EXPORTED("„{0}“ gespeichert.", "“{0}” saved."),
    COPIED_PASSAGES(
            "{0,choice,1#1 Stelle mit Quelle kopiert.|1<{0,number} Stellen mit Quellen kopiert.}",
            "{0,choice,1#1 passage copied with its source.|1<{0,number} passages copied with their sources.}"),
    SHOW_IN_TEXT("Im Text zeigen", "Show in the text"),

    MEMOS_COUNT("Memos{0,choice,0#|0< {0,number}}", "Memos{0,choice,0#|0< {0,number}}"),
    SHOW_MEMOS("Memos zeigen", "Show memos"),
    NO_MEMOS(
            "Noch keine Memos. Im Text M drücken: für die Auswahl, die Codierung oder den Beitrag.",
            "No memos yet. Press M in the text: for the selection, the coding or the turn."),
    THIS_TRANSCRIPT("Dieses Transkript", "This transcript"),
    NEW_MEMO("Neues Memo", "New memo"),
    WRITE_MEMO("Memo schreiben", "Write a memo"),
    OPEN_MEMO("Memo öffnen", "Open the memo"),
    EDIT_MEMO("Memo bearbeiten", "Edit memo"),
    REMOVE_MEMO("Memo löschen", "Delete memo"),
    MEMO_REMOVED("Memo gelöscht.", "Memo deleted."),
    MEMO_ON("Memo zur Codierung „{0}“", "Memo on the coding “{0}”"),
    MEMO_ON_PASSAGE("Memo zu dieser Stelle", "Memo on this passage"),
    MEMO_PROMPT("Was fällt auf?", "What do you notice?"),
    KEEP("Behalten", "Keep"),
    ABOUT_PROJECT("Projekt", "Project"),
    ABOUT_TRANSCRIPT("Transkript", "Transcript"),
    ABOUT_PASSAGE("Stelle", "Passage"),
    ABOUT_CODE("Code", "Code"),
    ABOUT_CODING("Codierung", "Coding"),
    ABOUT_ITEM("Item", "Item"),
    ABOUT_DIARY("Forschungstagebuch", "Research diary"),

    FOLD_LEFT("Transkripte einklappen", "Fold the transcripts"),
    OPEN_LEFT("Transkripte zeigen", "Show the transcripts"),
    TOGGLE_LEFT("Transkripte ein- oder ausklappen", "Fold or unfold the transcripts"),
    FOLD_RIGHT("Codes einklappen", "Fold the codes"),
    OPEN_RIGHT("Codes zeigen", "Show the codes"),
    TOGGLE_RIGHT("Codes ein- oder ausklappen", "Fold or unfold the codes"),
    FOLD_DRAWER("Schublade schließen", "Close the drawer"),
    OPEN_DRAWER("Schublade öffnen", "Open the drawer"),
    TOGGLE_DRAWER("Schublade öffnen oder schließen", "Open or close the drawer");

    private final String de;
    private final String en;

    CodingText(String de, String en) {
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
