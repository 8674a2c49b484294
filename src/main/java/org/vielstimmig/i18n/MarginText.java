package org.vielstimmig.i18n;

/// What stands beside the words of a page: the legend, the filter by weight, the signs of memos; and the list
/// of codings that touch.
public enum MarginText implements Text {
    LEGEND("Zu sehen", "In view"),
    LEGEND_NONE("Hier ist nichts codiert", "Nothing is coded here"),
    LEGEND_CLOSE("Legende schließen", "Close the legend"),
    LEGEND_SHOW("Legende unter dem Text zeigen", "Show the legend below the text"),
    LEGEND_CLICK("Klick: diesen Code hervorheben", "Click: bring this code forward"),
    LEGEND_MORE("+ {0,number}", "+ {0,number}"),
    LEGEND_LESS("weniger", "fewer"),

    NO_WEIGHT("Ohne Gewicht", "Without a weight"),
    WEIGHT("Gewicht {0}", "Weight {0}"),

    NO_MEMO_HERE("Hier ist kein Memo.", "There is no memo here."),
    NO_MORE_MEMOS("Kein weiteres Memo in diesem Text.", "No further memo in this text."),
    NOTE_LINKED("Ein Memo verweist hierher:", "A memo points here:"),

    TOUCHING("Doppelte und berührende Codierungen", "Codings that overlap or touch"),
    TOUCHING_MENU("Doppelte und berührende Codierungen …", "Codings that overlap or touch …"),
    TOUCHING_TIP(
            "Codierungen eines Codes von einer Person, die sich überlappen oder berühren",
            "Codings of one code by one person that overlap or touch"),
    TOUCHING_TAB("Berührend · {0,number}", "Touching · {0,number}"),
    TOUCHING_OF(
            "„{0}“: {1,choice,0#nichts|1#1 Stelle|1<{1,number} Stellen}",
            "“{0}”: {1,choice,0#nothing|1#1" + " passage|1<{1,number} passages}"),
    TOUCHING_ALL("Alle Codes", "All codes"),
    TOUCHING_NONE(
            "Nichts überlappt oder berührt sich: Jede Stelle ist einmal codiert.",
            "Nothing overlaps or touches: every passage is coded once."),
    TOUCHING_SEARCH("Sucht … {0,number} von {1,number}", "Searching … {0,number} of {1,number}"),
    JOIN_ONE("Verbinden", "Join"),
    JOIN_ALL("Alle {0,number} verbinden", "Join all {0,number}"),
    JOIN_CHOSEN("Gewählte verbinden", "Join the chosen"),
    JOINED_ALL("{0,number} Codierungen sind jetzt {1,number}.", "{0,number} codings are {1,number} now."),
    DOUBLE("überlappen", "overlap"),
    TOUCH("berühren sich", "touch"),
    CHAIN("{0,number} {1}", "{0,number} {1}"),
    NOW_TOUCHING(
            "{0} {1,choice,1#An einer Stelle|1<An {1,number} Stellen} berühren sich jetzt Codierungen.",
            "{0} Codings now touch at {1,choice,1#one place|1<{1,number} places}."),
    SHOW_TOUCHING("Ansehen", "Look at them"),

    DRAG_CODE_TOO(
            "{0,choice,1#Stelle|1<{0} Stellen} auch so codieren",
            "Code {0,choice,1#the passage|1<{0} passages} with this too"),
    DRAG_RECODE("{0,choice,1#Stelle|1<{0} Stellen} umcodieren", "Recode {0,choice,1#the passage|1<{0} passages}"),
    DRAG_CODE("„{0}“ verschieben (mit Umschalt: zusammenführen)", "Move “{0}” (with Shift: merge)"),
    DROP_CODE("codieren", "code with it"),
    DROP_CODE_TOO("auch so codieren", "code with it too"),
    DROP_RECODE("umcodieren", "recode"),
    DROP_MERGE("zusammenführen", "merge"),
    DROP_BELOW("darunter", "below it"),
    DRAG_MERGE("„{0}“ zusammenführen mit …", "Merge “{0}” into …"),
    ALSO_CODED(
            "{0,choice,0#Nichts Neues: alles|1#1 Stelle|1<{0,number} Stellen} auch mit „{1}“ codiert.",
            "{0,choice,0#Nothing new: all|1#1 passage|1<{0,number} passages} coded with “{1}” too."),
    PASSAGES_LINK(
            "{0,choice,0#Keine Stelle|1#1 Stelle|1<{0,number} Stellen}{1,choice,0#|0<, davon {1,number} hier}",
            "{0,choice,0#No passage|1#1 passage|1<{0,number} passages}{1,choice,0#|0<, {1,number} of them here}");

    private final String de;
    private final String en;

    MarginText(String de, String en) {
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
