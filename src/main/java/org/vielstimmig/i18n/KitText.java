package org.vielstimmig.i18n;

/// The words of the small controls that every screen is made of.
public enum KitText implements Text {
    OK("OK", "OK"),
    CANCEL("Abbrechen", "Cancel"),
    CLOSE("Schließen", "Close"),
    CLEAR("Leeren", "Clear"),
    COPY("Kopieren", "Copy"),
    COPIED("Kopiert.", "Copied."),
    EXPORT("Exportieren …", "Export …"),
    UNDO("Rückgängig", "Undo"),
    UNDO_LATE(
            "Inzwischen ist anderes geschehen. Im Verlauf lässt sich auch das zurücknehmen.",
            "Other things have happened since. The history can take this back, too."),
    FILTER("Filtern …", "Filter …"),
    COMMANDS("Befehl suchen …", "Find a command …"),
    NONE_FOUND("Nichts gefunden.", "Nothing found."),
    TABLE_EMPTY("Hier steht noch nichts.", "Nothing here yet."),
    TABLE_NO_MATCH("Keine Zeile passt zum Filter.", "No row matches the filter."),
    ROWS("{0,choice,0#Keine Zeilen|1#1 Zeile|1<{0,number} Zeilen}", "{0,choice,0#No rows|1#1 row|1<{0,number} rows}"),
    ROWS_OF("{0,number} von {1,number} Zeilen", "{0,number} of {1,number} rows"),
    COPY_TABLE("Tabelle kopieren", "Copy table"),
    COPY_ROWS("Zeilen kopieren", "Copy rows"),

    POTENTIAL("Potenzial", "potential"),
    BARRIER("Hürde", "barrier"),
    AMBIVALENT("ambivalent", "ambivalent"),
    NEUTRAL("neutral", "neutral"),
    SHARE("{0} {1,number}", "{0} {1,number}"),

    ERROR("Fehler", "Error"),
    ADVICE("Rat", "Advice"),
    HINT("Hinweis", "Hint"),

    FAULT_TITLE("Das hätte nicht passieren dürfen", "This should not have happened"),
    FAULT_TEXT(
            "Im Programm ist ein Fehler aufgetreten. Was gespeichert war, ist gespeichert; Sie können weiterarbeiten. "
                    + "Nichts wird verschickt. Wenn Sie den Fehler melden, nennen Sie bitte diesen Code; "
                    + "gleiche Fehler haben den gleichen Code.",
            "Something in the program went wrong. What was saved is saved, and you can go on working. "
                    + "Nothing is sent anywhere. If you report the fault, please give this code; "
                    + "equal faults have equal codes."),
    FAULT_DETAILS("Einzelheiten", "Details"),
    FAULT_COPY("Einzelheiten kopieren", "Copy details"),
    FAULT_NO_TEXTS(
            "Die Einzelheiten enthalten Namen von Programmteilen, keine Texte aus Ihrem Projekt.",
            "The details hold names of program parts, no texts from your project."),

    STOPPING("wird angehalten …", "stopping …"),
    PHASE_WAITING("wartet", "waiting"),
    PHASE_OPENING("öffnet", "opening"),
    PHASE_READING("liest", "reading"),
    PHASE_RECOGNISING("erkennt", "recognising"),
    PHASE_CHECKING("prüft", "checking"),
    PHASE_COUNTING("zählt", "counting"),
    PHASE_COMPARING("vergleicht", "comparing"),
    PHASE_INDEXING("legt den Index an", "indexing"),
    PHASE_SEARCHING("sucht", "searching"),
    PHASE_DRAWING("zeichnet", "drawing"),
    PHASE_WRITING("schreibt", "writing"),
    PHASE_COPYING("kopiert", "copying"),
    PHASE_PACKING("packt", "packing"),
    PHASE_MERGING("führt zusammen", "merging"),
    PHASE_CLOSING("schließt ab", "finishing"),

    NO_MATCHES("Nichts passt dazu.", "Nothing fits."),
    FIND_AMONG("In {0,number} suchen …", "Find among {0,number} …"),
    KEY_CTRL("Strg", "Ctrl"),
    KEY_SHIFT("Umschalt", "Shift"),
    KEY_ALT("Alt", "Alt"),
    KEY_META("Meta", "Meta"),
    KEY_ENTER("Enter", "Enter"),
    KEY_ESCAPE("Esc", "Esc"),
    KEY_DELETE("Entf", "Del"),
    KEY_BACKSPACE("Rücktaste", "Backspace"),
    KEY_SPACE("Leertaste", "Space"),
    KEY_TAB("Tab", "Tab"),
    KEY_UP("↑", "↑"),
    KEY_DOWN("↓", "↓"),
    KEY_LEFT("←", "←"),
    KEY_RIGHT("→", "→"),
    KEY_PAGE_UP("Bild ↑", "Page Up"),
    KEY_PAGE_DOWN("Bild ↓", "Page Down"),
    KEY_HOME("Pos1", "Home"),
    KEY_END("Ende", "End"),
    KEY_INSERT("Einfg", "Ins");

    private final String de;
    private final String en;

    KitText(String de, String en) {
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
