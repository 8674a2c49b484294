package org.vielstimmig.i18n;

import java.util.Arrays;
import java.util.Locale;

/// What hands do in the coding room: the gestures that have keys, and how the card and the settings speak of
/// them.
public enum GestureText implements Text {
    LAST("Mit dem letzten Code codieren", "Code with the last code"),
    NEW_CODE("Neuer Code für diese Stelle", "New code for this passage"),
    IN_VIVO("In vivo: die Worte werden der Code", "In vivo: the words become the code"),
    TURN_WITH_LAST("Beitrag mit dem letzten Code codieren", "Code the turn with the last code"),
    SENTENCE("Satz nehmen", "Take the sentence"),
    TURN("Beitrag nehmen", "Take the turn"),
    POPUP("Alle Codierungen hier zeigen", "Show all codings here"),
    UNCODE("Codierung entfernen", "Remove coding"),
    RECODE("Umcodieren", "Recode"),
    HEAVIER("Mehr Gewicht", "More weight"),
    LIGHTER("Weniger Gewicht", "Less weight"),
    FACET("Nächste Facette", "Next facet"),
    MEMO("Memo schreiben", "Write a memo"),
    OPEN_MEMO("Memo öffnen, das hier steht", "Open the memo that is here"),
    JOIN("Mit dem Angrenzenden verbinden", "Join with what it touches"),
    NEXT("Nächste Codierung", "Next coding"),
    PREVIOUS("Vorige Codierung", "Previous coding"),
    NEXT_UNCODED("Nächster uncodierter Beitrag", "Next uncoded turn"),
    PREVIOUS_UNCODED("Voriger uncodierter Beitrag", "Previous uncoded turn"),
    NEXT_MEMO("Nächstes Memo im Text", "Next memo in the text"),
    PREVIOUS_MEMO("Voriges Memo im Text", "Previous memo in the text"),
    END_WORD_ON("Ende ein Wort weiter", "End one word on"),
    END_WORD_BACK("Ende ein Wort zurück", "End one word back"),
    END_SENTENCE_ON("Ende einen Satz weiter", "End one sentence on"),
    END_SENTENCE_BACK("Ende einen Satz zurück", "End one sentence back"),
    END_TURN_ON("Ende einen Beitrag weiter", "End one turn on"),
    END_TURN_BACK("Ende einen Beitrag zurück", "End one turn back"),
    START_WORD_ON("Anfang ein Wort weiter", "Start one word on"),
    START_WORD_BACK("Anfang ein Wort zurück", "Start one word back"),
    START_SENTENCE_ON("Anfang einen Satz weiter", "Start one sentence on"),
    START_SENTENCE_BACK("Anfang einen Satz zurück", "Start one sentence back"),
    START_TURN_ON("Anfang einen Beitrag weiter", "Start one turn on"),
    START_TURN_BACK("Anfang einen Beitrag zurück", "Start one turn back"),
    CODES("Zu den Codes", "Go to the codes"),
    CORRECT("Text korrigieren", "Correct the text"),
    FOLD_LEFT("Transkripte ein- oder ausklappen", "Fold or unfold the transcripts"),
    FOLD_RIGHT("Codes ein- oder ausklappen", "Fold or unfold the codes"),
    FOLD_DRAWER("Schublade öffnen oder schließen", "Open or close the drawer"),
    LEGEND("Legende: hinein, zu", "Legend: go in, close"),
    KEYS("Tasten und Griffe zeigen", "Show keys and gestures"),

    TREE_NEW("Neuer Code daneben", "New code beside"),
    TREE_BELOW("Neuer Code darunter", "New code below"),
    TREE_RENAME("Code umbenennen", "Rename the code"),
    TREE_FOCUS("Andere Codes zurücktreten lassen", "Let other codes step back"),

    TREE_ENTER("Enter: Auswahl mit dem Code codieren", "Enter: code the selection with the code"),
    TREE_ENTER_WORDS("Auswahl mit dem Code codieren", "Code the selection with the code"),
    TREE_ENTER_TIP(
            "Klick oder Enter codiert die Auswahl im Text damit.",
            "A click or Enter codes the selection in the text with it."),
    TREE_ENTER_FIRST(
            "Im Text ist nichts ausgewählt: Erst eine Stelle wählen, dann codiert Enter sie mit „{0}“.",
            "Nothing is selected in the text: select a passage first, then Enter codes it with “{0}”."),

    GROUP_TREE("Im Codebaum", "In the code tree"),
    GROUP_CODE("Codieren", "Coding"),
    GROUP_CODING("Die Codierung, an der man ist", "The coding one is at"),
    GROUP_WAYS("Wege", "Ways"),
    GROUP_ENDS("Anfang und Ende verschieben", "Moving start and end"),
    GROUP_ROOM("Der Raum", "The room"),
    GROUP_MOUSE("Mit der Maus", "With the mouse"),
    GROUP_FIXED("Feste Tasten", "Fixed keys"),

    CARD_TITLE("Tasten und Griffe", "Keys and gestures"),
    CARD_HINT(
            "Eigene Tasten: Einstellungen (Strg+,). Jede Taste schließt diese Karte.",
            "Keys of your own: settings (Ctrl+,). Any key closes this card."),
    CARD_END("Ende", "End"),
    CARD_START("Anfang", "Start"),
    CARD_WORD("Wort", "Word"),
    CARD_SENTENCE("Satz", "Sentence"),
    CARD_TURN("Beitrag", "Turn"),
    FIXED_PALETTE("Code durch Tippen wählen", "Choose a code by typing"),
    FIXED_PALETTE_KEY("Enter, Leertaste", "Enter, Space"),
    FIXED_LETTER("Auswahl und Buchstabe: Code suchen", "Selection and a letter: find a code"),
    FIXED_LETTER_KEY("a … z", "a … z"),
    FIXED_RECENT("Mit einem der letzten neun Codes", "With one of the last nine codes"),
    FIXED_MAKE("Im Code-Feld: neuen Code anlegen", "In the code field: make a new code"),
    FIXED_MAKE_KEY("Strg Enter", "Ctrl Enter"),
    FIXED_LEAVE("Auswahl oder Codierung verlassen", "Leave the selection or coding"),
    FIXED_UNDO("Rückgängig", "Undo"),
    FIXED_UNDO_KEY("Strg Z", "Ctrl Z"),
    MOUSE_CODE("Stelle wählen, dann Code anklicken", "Select a passage, then click a code"),
    MOUSE_DRAG("Auswahl auf einen Code ziehen, Code auf Worte", "Drag the selection onto a code, a code onto words"),
    MOUSE_CLICKS("2, 3, 4 Klicks: Wort, Satz, Beitrag", "2, 3, 4 clicks: word, sentence, turn"),
    MOUSE_NUMBER("Klick auf die Nummer: der Beitrag", "Click on the number: the turn"),
    MOUSE_SPEAKER("Klick auf den Namen: alle Beiträge, die Antwort", "Click on the name: all turns, the answer"),
    MOUSE_CODED("Klick auf Codiertes: was damit geht", "Click on coded words: what can be done"),
    MOUSE_GRIPS("Griffe ziehen: Anfang und Ende", "Drag the grips: start and end"),
    MOUSE_PICK("Strg und Klick: mehrere Codierungen", "Ctrl and click: several codings"),
    MOUSE_NOTE("Zeichen am linken Rand: Memo öffnen", "Sign at the left edge: open the memo"),
    MOUSE_MERGE("Code mit Umschalt auf Code: zusammenführen", "Code onto code with Shift: merge"),
    MOUSE_ROW(
            "Stelle der Liste auf einen Code: dazu, mit Umschalt um",
            "Passage of the list onto a code: add, with Shift recode"),

    SETTINGS("Tasten beim Codieren", "Keys for coding"),
    SETTINGS_TEXT(
            "Auf eine Taste klicken und die neue drücken. Esc lässt sie, wie sie ist.",
            "Click on a key and press the new one. Esc leaves it as it is."),
    RECORDING("Taste drücken …", "Press a key …"),
    NO_KEY("keine", "none"),
    RESET("Wie am Anfang", "As at first"),
    RESET_ALL("Alle Tasten wie am Anfang", "All keys as at first"),

    NEW_CODE_TEXT(
            "Name des Codes. Ein / legt ihn unter einen anderen.", "Name of the code. A / puts it below another."),
    NEW_CODE_ACTION("Anlegen und codieren", "Make and code"),
    NEW_CODE_TAKEN(
            "Einen Code dieses Namens gibt es schon, oder der Name fehlt.",
            "There is a code of this name, or the name is missing."),
    NO_LAST_CODE("Noch kein Code verwendet.", "No code has been used yet."),
    NO_PASSAGE("Erst eine Stelle wählen.", "Select a passage first."),
    CODED_WITH("Codiert: „{0}“.", "Coded: “{0}”."),
    NO_CODINGS_HERE("Hier ist nichts codiert.", "Nothing is coded here."),
    FROM_THE_TOP("Wieder von vorn.", "From the top again."),
    FROM_THE_END("Wieder von hinten.", "From the end again."),
    ALL_CODED("Kein weiterer uncodierter Beitrag.", "No further uncoded turn."),
    UNCODE_OTHERS(
            "{0,choice,1#Codierung|1<{0,number} Codierungen} von {1} entfernen?",
            "Remove {0,choice,1#a coding|1<{0,number} codings} by {1}?"),
    UNCODE_SOME_OTHERS(
            "{0,number} Codierungen entfernen, {2,choice,1#eine|1<{2,number}} davon von {1}?",
            "Remove {0,number} codings, {2,choice,1#one|1<{2,number}} of them by {1}?"),
    UNCODE_OTHERS_TEXT(
            "„{0}“ hat {1} gesetzt. Zurück geht es mit Strg+Z.", "“{0}” was set by {1}. Ctrl+Z brings it back."),
    UNCODE_ACTION("Entfernen", "Remove"),
    CHANGE_OTHERS(
            "{0,choice,1#Codierung|1<{0,number} Codierungen} von {1} ändern?",
            "Change {0,choice,1#a coding|1<{0,number} codings} by {1}?"),
    CHANGE_SOME_OTHERS(
            "{0,number} Codierungen ändern, {2,choice,1#eine|1<{2,number}} davon von {1}?",
            "Change {0,number} codings, {2,choice,1#one|1<{2,number}} of them by {1}?"),
    NAMED_OTHERS(
            "{0,choice,1#Codierung|1<{0,number} Codierungen} im Namen von {1} setzen?",
            "Set {0,choice,1#a coding|1<{0,number} codings} in the name of {1}?"),
    NAMED_SOME_OTHERS(
            "{0,number} Codierungen setzen, {2,choice,1#eine|1<{2,number}} davon im Namen von {1}?",
            "Set {0,number} codings, {2,choice,1#one|1<{2,number}} of them in the name of {1}?"),
    NAMED_ACTION("Setzen", "Set"),
    OTHERS_BACK("Zurück geht es mit Strg+Z.", "Ctrl+Z brings them back."),
    CHANGE_ACTION("Ändern", "Change"),
    WEIGHT_IS("Gewicht {0}", "Weight {0}"),
    WEIGHT_NONE("Kein Gewicht", "No weight"),
    FACET_IS("Facette: {0}", "Facet: {0}"),
    FACET_OF_CODE("Facette wie beim Code", "Facet as the code’s"),
    MOVED("Stelle geändert.", "Passage changed."),
    MERGED("Dort lag schon eine; beide sind jetzt eine.", "There was one already; the two are one now."),
    TOUCHES(
            "„{0}“ schließt an {1,choice,1#eine weitere|1<{1} weitere} an.",
            "“{0}” touches {1,choice,1#another one|1<{1} others}."),
    JOIN_THEM("Verbinden ({0})", "Join ({0})"),
    JOINED("{0,number} Codierungen sind jetzt eine.", "{0,number} codings are one now."),
    NOTHING_TO_JOIN("Nichts desselben Codes schließt hier an.", "Nothing of the same code touches here."),

    TAKE_TURN("Beitrag auswählen", "Select the turn"),
    CODE_ALL_OF(
            "{0,choice,1#Den einen Beitrag|1<Alle {0} Beiträge} von {1} codieren …",
            "Code {0,choice,1#the one turn|1<all {0} turns} of {1} …"),
    CODE_ANSWER(
            "Antwort codieren ({0,choice,1#1 Beitrag|1<{0} Beiträge}) …",
            "Code the answer ({0,choice,1#1 turn|1<{0} turns}) …"),
    CODED_TURNS(
            "{0,choice,0#Nichts Neues: alles|1#1 Beitrag|1<{0} Beiträge} mit „{1}“ codiert.",
            "{0,choice,0#Nothing new: all|1#1 turn|1<{0} turns} coded with “{1}”."),

    PICKED("{0,choice,1#1 Codierung|1<{0} Codierungen} gewählt", "{0,choice,1#1 coding|1<{0} codings} picked"),
    PICK_FACET("Facette", "Facet"),
    PICK_WEIGHT("Gewicht", "Weight"),
    PICK_MEMO("Memo zu jeder", "Memo on each"),
    PICK_JOIN("Verbinden", "Join"),
    PICK_LEAVE("Auswahl aufheben", "Leave them"),
    UNCODED_ALL("{0,choice,1#1 Codierung|1<{0} Codierungen} entfernt.", "{0,choice,1#1 coding|1<{0} codings} removed.");

    private final String de;
    private final String en;

    GestureText(String de, String en) {
        this.de = de;
        this.en = en;
    }

    /// The words for a gesture by its id: `next-uncoded`.
    public static String name(String gesture, Lang lang) {
        String constant = gesture.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(text -> text.name().equals(constant))
                .findFirst()
                .map(text -> text.in(lang))
                .orElse(gesture);
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
