package org.vielstimmig.i18n;

/// Words for correcting transcripts: in place, everywhere, and by a corrected file.
public enum EditText implements Text {
    CORRECT("Text korrigieren", "Correct the text"),
    CORRECTING("Der Text wird korrigiert.", "The text is being corrected."),
    CORRECTING_MORE(
            "Codierungen, Memos und Beiträge wandern mit; alles ist sofort gespeichert.",
            "Codings, memos and turns move along; everything is kept at once."),
    CORRECTING_BRIEF("Codierungen wandern mit.", "Codings move along."),
    DONE("Fertig", "Done"),
    ACROSS_TITLE("Über mehrere Beiträge hinweg ändern?", "Change across several turns?"),
    ACROSS(
            "Die Auswahl reicht über {0,number} Beiträge. Mit den Worten gehen auch die Sprecherzeilen und Zeitmarken"
                    + " dazwischen aus dem Text; wer in den übrigen Worten spricht, bleibt bekannt.",
            "The selection runs over {0,number} turns. With the words, the speaker labels and time marks between them"
                    + " leave the text too; who speaks the words that stay remains known."),
    ACROSS_DO("Ändern", "Change"),
    GIVEN_BACK(
            "An dieser Stelle hat sich der Text inzwischen geändert. Ihre Worte liegen in der Zwischenablage.",
            "The text has changed at this place meanwhile. Your words are on the clipboard."),
    CUT("Ausschneiden", "Cut"),
    PASTE("Einfügen", "Paste"),

    GO_TO("Gehe zu Beitrag oder Zeit …", "Go to turn or time …"),
    GO_TO_PROMPT("Beitrag 12 oder Zeit 0:03:40", "Turn 12 or time 0:03:40"),
    GO_TO_NOT("Das ist weder eine Nummer noch eine Zeit.", "That is neither a number nor a time."),
    GO_TO_TURNS("Es gibt {0,number} Beiträge.", "There are {0,number} turns."),
    GO_TO_NO_TIMES("Dieses Transkript hat keine Zeitmarken.", "This transcript has no time marks."),
    GO("Gehe zu", "Go"),

    REPLACE("In allen Transkripten ersetzen …", "Replace in all transcripts …"),
    REPLACE_TITLE("Worte ersetzen", "Replace words"),
    FIND("Suchen", "Find"),
    BY("Ersetzen durch", "Replace with"),
    WHOLE_WORDS("Nur ganze Wörter", "Whole words only"),
    IGNORE_CASE("Groß- und Kleinschreibung gleich", "Upper and lower case alike"),
    ONLY_HERE("Nur in diesem Transkript", "Only in this transcript"),
    PLACES(
            "{0,choice,0#Keine Stelle|1#1 Stelle|1<{0,number} Stellen} in {1,choice,0#keinem"
                    + " Transkript|1#1 Transkript|1<{1,number} Transkripten}, {2,number} gewählt",
            "{0,choice,0#No place|1#1 place|1<{0,number} places} in {1,choice,0#no transcripts|1#1"
                    + " transcript|1<{1,number} transcripts}, {2,number} chosen"),
    ALL_PLACES("Alle wählen", "Choose all"),
    NO_PLACES("Keine wählen", "Choose none"),
    REPLACE_DO(
            "{0,choice,0#Ersetzen|1#1 Stelle ersetzen|1<{0,number} Stellen ersetzen}",
            "{0,choice,0#Replace|1#Replace 1 place|1<Replace {0,number} places}"),
    REPLACE_ERASE(
            "{0,choice,1#1 Stelle löschen|1<{0,number} Stellen löschen}",
            "{0,choice,1#Delete 1 place|1<Delete {0,number} places}"),
    REPLACED(
            "{0,choice,1#1 Stelle|1<{0,number} Stellen} ersetzt.",
            "{0,choice,1#1 place|1<{0,number} places} replaced."),
    REPLACE_EMPTY(
            "Hier stehen die Stellen, sobald oben etwas zu suchen ist.",
            "The places appear here as soon as there is something to find above."),

    ADOPT("Korrigierte Fassung einlesen …", "Bring in a corrected version …"),
    ADOPT_TITLE("Korrigierte Fassung von „{0}“", "Corrected version of “{0}”"),
    ADOPT_SAME("Die Datei sagt genau das Gleiche.", "The file says exactly the same."),
    UNDER_ONE("weniger als 1 %", "less than 1 %"),
    PERCENT("{0,number} %", "{0,number} %"),
    ADOPT_SUM(
            "{0,choice,1#1 Änderung|1<{0,number} Änderungen}, {1} des Textes. {2,choice,0#Keine Codierung|1#1"
                    + " Codierung|1<{2,number} Codierungen} mit anderen Worten.",
            "{0,choice,1#1 change|1<{0,number} changes}, {1} of the text. {2,choice,0#No coding|1#1"
                    + " coding|1<{2,number} codings} with other words."),
    ADOPT_LOST(
            "{0,choice,1#1 Codierung verliert|1<{0,number} Codierungen verlieren} ihren ganzen Text; sie bleiben unter"
                    + " „Verwaist“ stehen.",
            "{0,choice,1#1 coding loses|1<{0,number} codings lose} all of the text; they stay under “Lost”."),
    ADOPT_MUCH("Das ist viel: Ist es wirklich dasselbe Interview?", "That is much: is it really the same interview?"),
    ADOPT_MUCH_DO("Ja, es ist dasselbe Interview", "Yes, it is the same interview"),
    ADOPT_DO("Übernehmen", "Take over"),
    ADOPTED("Korrigierte Fassung übernommen.", "Corrected version taken over."),
    DELETED("entfällt", "goes"),
    INSERTED("kommt hinzu", "comes"),
    CHANGES_MORE("… und {0,number} weitere Änderungen", "… and {0,number} more changes"),

    LOST_LIST("Verwaiste Stellen zeigen", "Show lost passages"),
    LOST("Verwaist{0,choice,0#|0< {0,number}}", "Lost{0,choice,0#|0< {0,number}}"),
    LOST_TIP("Codierungen und Memos, deren Text gelöscht wurde", "Codings and memos whose text was deleted"),
    LOST_NONE("Keine Codierung und kein Memo hat seinen Text verloren.", "No coding and no memo has lost its text."),
    LOST_WAS("zuletzt: „{0}“", "last: “{0}”"),
    LOST_GO("Zur Stelle im Text", "To the place in the text"),
    LOST_ATTACH("An die Auswahl heften", "Attach to the selection"),
    LOST_REMOVE("Codierung löschen", "Delete the coding"),
    LOST_MEMO_REMOVE("Memo löschen", "Delete the memo"),
    LOST_REMOVED("Verwaiste Codierung gelöscht.", "Lost coding deleted."),
    LOST_MEMO_REMOVED("Verwaistes Memo gelöscht.", "Lost memo deleted."),
    LOST_SELECT(
            "Wählen Sie zuerst die Worte im Transkript, zu dem die Codierung gehört.",
            "First select the words, in the transcript the coding belongs to."),
    LOST_MEMO_ATTACHED("Memo wieder an seinen Worten.", "The memo is back at its words."),
    LOST_ATTACHED("Codierung wieder an ihren Worten.", "The coding is back at its words."),
    TURN_REPAIR("Beitrag berichtigen", "Repair the turn"),
    TURN_SPLIT("Hier teilen", "Split here"),
    TURN_JOIN_BEFORE("Mit dem vorigen verbinden", "Join with the one before"),
    TURN_JOIN_AFTER("Mit dem nächsten verbinden", "Join with the next one"),
    TURN_SPEAKER("Wer spricht", "Who speaks"),
    TURN_SPEAKER_NEW("Andere Person …", "Somebody else …"),
    TURN_SPEAKER_ASK(
            "Kürzel der Person, wie es im Text stehen soll", "The person’s label as it is to stand in the text"),
    TURN_CHANGE("Ändern", "Change"),
    TURN_TIME("Beginn …", "Begins at …"),
    TURN_TIME_ASK(
            "Zeit wie 3:40 oder 0:03:40; leer, wenn sie nicht bekannt ist",
            "A time like 3:40 or 0:03:40; empty if it is not known"),
    TURN_TIME_NOT("Das ist keine Zeit wie 3:40.", "That is no time like 3:40."),
    TURN_WAS_SPLIT("Beitrag geteilt.", "Turn split."),
    TURNS_WERE_JOINED("Beiträge {0,number} und {1,number} verbunden.", "Turns {0,number} and {1,number} joined."),
    TURN_WAS_GIVEN("Beitrag {0,number} spricht jetzt {1}.", "Turn {0,number} is said by {1} now."),
    TURN_AS_BEFORE("Nichts geändert.", "Nothing changed."),
    TURN_WAS_TIMED("Beginn von Beitrag {0,number} geändert.", "The beginning of turn {0,number} is changed.");

    private final String german;
    private final String english;

    EditText(String german, String english) {
        this.german = german;
        this.english = english;
    }

    @Override
    public String de() {
        return german;
    }

    @Override
    public String en() {
        return english;
    }
}
