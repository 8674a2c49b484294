package org.vielstimmig.i18n;

/// The words of the history.
public enum HistoryText implements Text {
    TITLE("Verlauf", "History"),
    FILTER("Nach Schritt oder Person filtern …", "Filter by step or person …"),
    EVERYONE("Alle Personen", "Everyone"),
    NOTHING("Noch kein Schritt getan.", "No step done yet."),
    NO_MATCH("Kein Schritt passt dazu.", "No step matches."),
    NOW("Jetzt", "Now"),
    UNDONE("zurückgenommen", "undone"),
    CHANGES("{0,choice,1#1 Änderung|1<{0,number} Änderungen}", "{0,choice,1#1 change|1<{0,number} changes}"),
    TODAY("Heute", "Today"),
    YESTERDAY("Gestern", "Yesterday"),
    MORE("Ältere zeigen", "Show older"),
    BACK_TO_HERE("Bis hierher zurück", "Back to here"),
    BACK_TO_HERE_TIP(
            "Macht alles rückgängig, was nach diesem Schritt kam", "Undoes everything that came after this step"),
    REDO_TO_HERE("Bis hierher wiederholen", "Redo up to here"),
    REDO_TO_HERE_TIP("Wiederholt alles bis zu diesem Schritt", "Redoes everything up to this step"),
    CONFIRM_UNDO(
            "{0,choice,1#Einen Schritt|1<{0,number} Schritte} rückgängig machen?",
            "Undo {0,choice,1#one step|1<{0,number} steps}?"),
    CONFIRM_UNDO_TEXT(
            "Danach ist das Projekt, wie es nach „{0}“ war. Die Schritte bleiben im Verlauf und lassen sich"
                    + " wiederholen, bis Sie etwas Neues tun.",
            "The project will then be as it was after “{0}”. The steps stay in the history and can be redone until you"
                    + " do something new."),
    CONFIRM_REDO(
            "{0,choice,1#Einen Schritt|1<{0,number} Schritte} wiederholen?",
            "Redo {0,choice,1#one step|1<{0,number} steps}?"),
    CONFIRM_REDO_TEXT(
            "Danach ist das Projekt wieder, wie es nach „{0}“ war.",
            "The project will then be as it was after “{0}” again."),
    DO_UNDO("Rückgängig machen", "Undo"),
    DO_REDO("Wiederholen", "Redo"),
    COPY("Verlauf kopieren", "Copy history"),
    EXPORT("Als Tabelle exportieren …", "Export as a table …"),
    COPIED("Verlauf kopiert.", "History copied."),
    COLUMN_NUMBER("Nr.", "No."),
    COLUMN_TIME("Zeit", "Time"),
    COLUMN_CODER("Person", "Person"),
    COLUMN_STEP("Schritt", "Step"),
    COLUMN_STATE("Stand", "State"),
    COLUMN_CHANGES("Änderungen", "Changes"),
    STATE_DONE("getan", "done"),
    STEPS_BACK(
            "{0,choice,1#Ein Schritt wird|1<{0,number} Schritte werden} rückgängig gemacht.",
            "{0,choice,1#One step is|1<{0,number} steps are} undone."),
    STEPS_FORTH(
            "{0,choice,1#Ein Schritt wird|1<{0,number} Schritte werden} wiederholt.",
            "{0,choice,1#One step is|1<{0,number} steps are} done again."),
    NO_DIFFERENCE("Im Ganzen ändert sich nichts.", "On the whole nothing changes."),
    OF_CODINGS("Codierungen", "Codings"),
    OF_CODES("Codes", "Codes"),
    OF_MEMOS("Memos", "Memos"),
    OF_TRANSCRIPTS("Transkripte", "Transcripts"),
    OF_TEXTS("Text oder Beiträge ändern sich: {0}", "Words or turns change: {0}"),
    OF_ITEMS("Items", "Items"),
    OF_OTHERS("Anderes", "Other things"),
    DIFFERENT("{0,number} geändert", "{0,number} changed"),
    MORE_CODES("und {0,number} weitere Codes", "and {0,number} more codes"),
    PREVIEW("Was dann anders ist", "What will be different"),
    ALL_TRANSCRIPTS("Alle Transkripte", "All transcripts"),
    ALL_CODES("Alle Codes", "All codes"),
    CHOOSE_PERSON("Schritte welcher Person?", "Steps of which person?"),
    CHOOSE_TRANSCRIPT("Schritte in welchem Transkript?", "Steps in which transcript?"),
    CHOOSE_CODE("Schritte zu welchem Code?", "Steps about which code?"),
    ALL_AGAIN("Filter aufheben", "Clear filters"),
    PREVIEW_NONE(
            "Wählen Sie einen Schritt: Hier steht dann, was sich ändern würde.",
            "Choose a step: here it will say what would be different."),
    PREVIEW_HERE("So steht das Projekt jetzt.", "This is how the project is now."),
    PREVIEW_FAR(
            "{0,number} Schritte liegen dazwischen. Was sich ändern würde, sagt die Rückfrage davor.",
            "{0,number} steps lie between. The question before says what would change."),
    OF_CODE("Verlauf dieses Codes", "History of this code"),
    OF_TRANSCRIPT("Verlauf dieses Interviews", "History of this interview"),
    NOTE_PERSON("Person: {0}", "Person: {0}"),
    NOTE_TRANSCRIPT("Transkript: {0}", "Transcript: {0}"),
    NOTE_CODE("Code mit allen darunter: {0}", "Code with all below it: {0}"),
    NOTE_WORDS("Suchwörter: {0}", "Search words: {0}");

    private final String de;
    private final String en;

    HistoryText(String de, String en) {
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
