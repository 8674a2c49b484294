package org.vielstimmig.i18n;

/// The words of the tree of codes in the room for coding: order, numbers, sets, what is hidden, sorting.
public enum TreeText implements Text {
    VIEW("Ordnung, Zahlen, Code-Sets", "Order, numbers, code sets"),
    ORDER("Ordnung", "Order"),
    BY_HAND("Von Hand", "By hand"),
    BY_NAME("Nach Namen", "By name"),
    BY_COUNT("Nach Anzahl", "By count"),
    KEEP_ORDER("Diese Ordnung für alle übernehmen", "Make this the order for all"),
    ORDERED(
            "{0,choice,0#Die Codes standen schon so.|1#1 Code steht an neuer Stelle.|1<{0,number} Codes stehen an neuer"
                    + " Stelle.}",
            "{0,choice,0#The codes stood so already.|1#1 code stands at a new place.|1<{0,number} codes stand at new"
                    + " places.}"),
    NUMBERS("Zahlen", "Numbers"),
    HERE("In diesem Transkript", "In this transcript"),
    MINE("Von mir", "Mine"),
    ALL("Alle", "All"),
    OF_THEM_MINE("{0,number} von mir", "{0,number} of mine"),
    SHOW_ARCHIVED("Archivierte zeigen", "Show archived ones"),
    SHOW_HIDDEN("Ausgeblendete zeigen", "Show hidden ones"),
    HIDDEN("{0,number} ausgeblendet · zeigen", "{0,number} hidden · show"),
    HIDDEN_SHOWN("{0,number} ausgeblendet · wieder verbergen", "{0,number} hidden · hide again"),
    ARCHIVED_AWAY("{0,number} archiviert · zeigen", "{0,number} archived · show"),
    ARCHIVED_SHOWN("{0,number} archiviert · wieder verbergen", "{0,number} archived · hide again"),
    HIDE("Für mich ausblenden", "Hide for me"),
    UNHIDE("Wieder einblenden", "Show again"),
    ARCHIVE("Archivieren", "Archive"),
    UNARCHIVE("Aus dem Archiv holen", "Take out of the archive"),
    ARCHIVED("„{0}“ archiviert; die Codierungen bleiben.", "“{0}” archived; its codings stay."),
    ARCHIVED_SIGN("archiviert", "archived"),
    COLOR("Farbe", "Colour"),

    SETS("Code-Sets", "Code sets"),
    NEW_SET("Neues Code-Set …", "New code set …"),
    NEW_SET_TITLE("Neues Code-Set", "New code set"),
    SET_NAME("Wie soll es heißen?", "What is it to be called?"),
    SET_TAKEN("So heißt schon ein Code-Set.", "There is a code set of this name."),
    NAME_MISSING("Ein Name fehlt noch.", "A name is missing."),
    MAKE("Anlegen", "Create"),
    IN_SET("In Code-Set", "In code set"),
    RENAME_SET("Umbenennen …", "Rename …"),
    RENAME_SET_TITLE("Code-Set umbenennen", "Rename code set"),
    RENAME("Umbenennen", "Rename"),
    SET_UP("Nach oben", "Up"),
    SET_DOWN("Nach unten", "Down"),
    REMOVE_SET("Code-Set löschen", "Delete code set"),
    SET_REMOVED("Code-Set „{0}“ gelöscht; die Codes bleiben.", "Code set “{0}” deleted; its codes stay."),
    SET_TIP(
            "Klicken zeigt nur diese Codes und ihre Stellen; Codes hineinziehen legt sie dazu.",
            "A click shows only these codes and their passages; drag codes in to add them."),

    SORT_MENU("Stellen in Untercodes sortieren …", "Sort passages into sub-codes …"),
    SORT("„{0}“ sortieren", "Sort “{0}”"),
    SORT_PROGRESS("{0,number} von {1,number}", "{0,number} of {1,number}"),
    SORT_BACK("Zurück zum Text; das Sortierte bleibt", "Back to the text; what is sorted stays"),
    SORT_SLOT("Untercode {0}", "Sub-code {0}"),
    SORT_UNDO("Zuordnung zurücknehmen (Strg+Z)", "Take the sorting back (Ctrl+Z)"),
    SORT_ALL("Alle Stellen", "All passages"),
    SORT_LEFT("Nur unsortierte", "Unsorted only"),
    SORT_MOVE("Verschieben", "Move"),
    SORT_KEEP("Alten Code behalten", "Keep the old code"),
    SORT_APPLY("Anwenden …", "Apply …"),
    SORT_HINT(
            "1–9 sortiert die gewählten Stellen samt dem, was andere ebenso codiert haben, 0 nimmt sie heraus. Nichts"
                    + " ändert sich, bevor Sie anwenden.",
            "1–9 sorts the chosen passages together with what others coded alike, 0 takes them out. Nothing changes"
                    + " before you apply it."),
    SORT_NAMELESS("Untercode {0} hat noch keinen Namen.", "Sub-code {0} has no name yet."),
    SORT_TWICE("Zwei Untercodes heißen „{0}“.", "Two sub-codes are called “{0}”."),
    SORT_ASK(
            "„{0}“ in {1,choice,1#einen Untercode|1<{1,number} Untercodes} teilen?",
            "Split “{0}” into {1,choice,1#one sub-code|1<{1,number} sub-codes}?"),
    SORT_PART(
            "{0}: {1,choice,1#1 Stelle|1<{1,number} Stellen}{2,choice,0#|1#, neu}{3,choice,0#|1#, 1 fällt mit einer"
                    + " vorhandenen zusammen|1<, {3,number} fallen mit vorhandenen zusammen}",
            "{0}: {1,choice,1#1 passage|1<{1,number} passages}{2,choice,0#|1#, new}{3,choice,0#|1#, 1 falls together"
                    + " with one there|1<, {3,number} fall together with ones there}"),
    SORT_MOVES(
            "Die Stellen gehen in die Untercodes über{0,choice,0#; keine bleibt|1#; 1 bleibt|1<; {0,number} bleiben}"
                    + " bei „{1}“.",
            "The passages go over to the sub-codes{0,choice,0#; none stays|1#; 1 stays|1<; {0,number} stay} with"
                    + " “{1}”."),
    SORT_KEEPS(
            "Die Stellen bekommen die Untercodes dazu und behalten „{1}“.",
            "The passages get the sub-codes, too, and keep “{1}”."),
    SORT_DO("Teilen", "Split"),
    SORTED(
            "„{0}“ geteilt: {1,choice,1#1 Stelle sortiert|1<{1,number} Stellen sortiert}.",
            "“{0}” split: {1,choice,1#1 passage sorted|1<{1,number} passages sorted}.");

    private final String de;
    private final String en;

    TreeText(String de, String en) {
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
