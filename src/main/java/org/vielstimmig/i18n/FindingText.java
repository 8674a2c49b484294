package org.vielstimmig.i18n;

/// What to look at before a file is used.
public enum FindingText implements Text {
    NO_SPEAKERS(
            "Keine Sprecher*innen erkannt: Jeder Absatz ist ein Beitrag.",
            "No speakers recognised: every paragraph is a turn."),
    LABEL_ONCE("„{0}:“ kommt nur einmal vor (Beitrag {1,number}).", "“{0}:” occurs only once (turn {1,number})."),
    LABELS_ALIKE("„{0}“ und „{1}“ sind vielleicht dieselbe Person.", "“{0}” and “{1}” are perhaps the same person."),
    LABEL_NOT_TAKEN(
            "„{0}:“ wurde nicht als Sprecher*in genommen ({1,choice,1#einmal|1<{1,number}-mal}).",
            "“{0}:” was not taken as a speaker ({1,choice,1#once|1<{1,number} times})."),
    TURN_EMPTY(
            "„{0}:“ steht {1,choice,1#einmal|1<{1,number}-mal} ohne Text.",
            "“{0}:” stands {1,choice,1#once|1<{1,number} times} without text."),
    HEADER_TAKEN(
            "Der Text vor dem ersten Beitrag wurde als Kopf genommen.",
            "The text before the first turn was taken as a header."),
    MARKS_NOT_RISING(
            "{0,choice,1#Eine Zeitmarke liegt|1<{0,number} Zeitmarken liegen} vor der vorangehenden.",
            "{0,choice,1#One time mark is|1<{0,number} time marks are} earlier than the one before."),
    TURN_LONG(
            "Beitrag {0,number} dauert mehr als zwanzig Minuten; vielleicht fehlt ein Kürzel oder eine Marke.",
            "Turn {0,number} lasts more than twenty minutes; perhaps a label or a mark is missing."),
    TURNS_LONG(
            "{0,choice,1#Ein Beitrag dauert|1<{0,number} Beiträge dauern} mehr als zwanzig Minuten ({1}); vielleicht"
                    + " fehlen Kürzel oder Marken.",
            "{0,choice,1#One turn lasts|1<{0,number} turns last} more than twenty minutes ({1}); perhaps labels or"
                    + " marks are missing."),
    CHARACTERS_LOST(
            "{0,choice,1#Ein Zeichen war|1<{0,number} Zeichen waren} nicht lesbar (�).",
            "{0,choice,1#One character was|1<{0,number} characters were} unreadable (�)."),
    INVISIBLE_REMOVED(
            "{0,choice,1#Ein unsichtbares Zeichen wurde|1<{0,number} unsichtbare Zeichen wurden} entfernt.",
            "{0,choice,1#One invisible character was|1<{0,number} invisible characters were} removed."),
    CHARSET_UNSURE(
            "Zeichensatz {0} angenommen; {1} wäre auch möglich. Stimmen die Umlaute?",
            "Taken as {0}; {1} would be possible, too. Are the umlauts right?"),
    COMMENTS_LEFT_OUT(
            "{0,choice,1#Ein Randkommentar wurde|1<{0,number} Randkommentare wurden} nicht in den Text übernommen.",
            "{0,choice,1#One comment in the margin was|1<{0,number} comments in the margin were} not taken into the"
                    + " text."),
    CHANGES_SETTLED(
            "Änderungsverfolgung: {0,choice,0#keine Einfügung|1#eine Einfügung übernommen|1<{0,number} Einfügungen"
                    + " übernommen}, {1,choice,0#keine Löschung|1#eine Löschung ausgeführt|1<{1,number} Löschungen"
                    + " ausgeführt}.",
            "Tracked changes: {0,choice,0#no insertion|1#one insertion taken|1<{0,number} insertions taken},"
                    + " {1,choice,0#no deletion|1#one deletion carried out|1<{1,number} deletions carried out}."),
    NOTES_MOVED(
            "{0,choice,1#Eine Fuß- oder Endnote steht|1<{0,number} Fuß- und Endnoten stehen} jetzt hinter dem letzten"
                    + " Beitrag.",
            "{0,choice,1#One foot- or endnote now stands|1<{0,number} foot- and endnotes now stand} behind the last"
                    + " turn."),
    RUNNING_HEADS(
            "{0,choice,1#Eine Kopf- oder Fußzeile wurde|1<{0,number} Kopf- und Fußzeilen wurden} weggelassen.",
            "{0,choice,1#One running head was|1<{0,number} running heads were} left out."),
    LINE_NUMBERS(
            "{0,choice,1#Eine Zeilennummer wurde|1<{0,number} Zeilennummern wurden} weggelassen.",
            "{0,choice,1#One line number was|1<{0,number} line numbers were} left out."),
    FRONT_MATTER(
            "{0,choice,1#Eine Zeile|1<{0,number} Zeilen} Metadaten am Anfang {0,choice,1#wurde|1<wurden} weggelassen.",
            "{0,choice,1#One line of metadata at the top was|1<{0,number} lines of metadata at the top were} left"
                    + " out."),
    NAME_IN_FILE(
            "Der Dateiname zeigt vielleicht einen echten Namen: „{0}“. Titel und Quelle heißen danach.",
            "The file’s name perhaps shows a real name: “{0}”. Title and source are called by it."),
    COLUMNS_LEFT_OUT(
            "Nicht in den Text übernommen: {0,choice,1#die Spalte|1<die Spalten} {1}.",
            "Not taken into the text: the {0,choice,1#column|1<columns} {1}."),
    NAME_IN_HEADER("Im Kopf steht vielleicht ein echter Name: „{0}“.", "The header perhaps holds a real name: “{0}”."),
    NAME_IN_PATH("Ein Pfad zeigt vielleicht einen echten Namen: „{0}“.", "A path perhaps shows a real name: “{0}”."),
    NAME_OF_ACCOUNT(
            "„{0}“ ist vielleicht der Name eines Kontos; besser umbenennen.",
            "“{0}” is perhaps the name of an account; better rename it."),
    LABELS_ARE_NAMES(
            "{0,choice,1#Ein Kürzel ist ein Vorname|1<Kürzel sind Vornamen}: {1}. Wenn das kein Deckname ist: besser"
                    + " umbenennen.",
            "{0,choice,1#A label is a first name|1<Labels are first names}: {1}. Unless it is a pseudonym, better"
                    + " rename it."),
    NAME_IN_ADDRESS("Im Text steht eine Adresse: „{0}“.", "The text holds an address: “{0}”."),
    SPEAKER_UNSURE(
            "{0,choice,1#Bei einem Stück nennt die Datei niemanden; es gehört|1<Bei {0,number} Stücken nennt die Datei"
                    + " niemanden; sie gehören} der Stimme davor.",
            "{0,choice,1#One piece names nobody; it was|1<{0,number} pieces name nobody; they were} given to the voice"
                    + " before."),
    WORDS_REPEATED(
            "„{0}“ steht {1,number}-mal hintereinander; das hat vielleicht die Maschine erfunden.",
            "“{0}” stands {1,number} times in a row; the machine perhaps made it up."),
    CELLS_JOINED(
            "{0,choice,1#Eine Zeile hat|1<{0,number} Zeilen haben} mehr Zellen als der Kopf, zuerst Zeile"
                    + " {1,number}; der Rest steht jetzt hinter dem Text.",
            "{0,choice,1#One row has|1<{0,number} rows have} more cells than the head, row {1,number} first;"
                    + " the rest now stands behind the words."),
    NO_TALK(
            "Das sieht nach Angaben über eine Transkription aus, nicht nach einem Gespräch.",
            "This looks like data about a transcription, not like a conversation."),
    MARKS_CORRECTED(
            "{0,choice,1#Eine Zeitmarke hatte mehr als 999 Millisekunden und wurde|1<{0,number} Zeitmarken hatten mehr"
                    + " als 999 Millisekunden und wurden} übertragen.",
            "{0,choice,1#One time mark had more than 999 milliseconds and was|1<{0,number} time marks had more than 999"
                    + " milliseconds and were} carried over."),
    KNOWN("Dieselbe Datei ist schon da: „{0}“.", "The same file is already there: “{0}”.");

    private final String de;
    private final String en;

    FindingText(String de, String en) {
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
