package org.vielstimmig.i18n;

/// The sentences for expected faults: what is wrong, where, what to do.
public enum ProblemText implements Text {
    FILE_MISSING(
            "Die Datei „{0}“ gibt es nicht. Bitte den Pfad prüfen.", "There is no file “{0}”. Please check the path."),
    FILE_IS_FOLDER(
            "„{0}“ ist ein Ordner. Bitte eine Datei darin wählen.",
            "“{0}” is a folder. Please choose a file inside it."),
    FILE_EXISTS(
            "„{0}“ gibt es schon und wird nicht überschrieben. Bitte einen anderen Namen wählen.",
            "“{0}” exists already and is not overwritten. Please choose another name."),
    FOLDER_MISSING(
            "Den Ordner „{0}“ gibt es nicht. Bitte zuerst anlegen oder einen anderen wählen.",
            "There is no folder “{0}”. Please make it first or choose another one."),
    FILE_UNREADABLE(
            "„{0}“ lässt sich nicht lesen. Bitte prüfen, ob Sie die Datei öffnen dürfen.",
            "“{0}” cannot be read. Please check that you may open the file."),
    FILE_UNWRITABLE(
            "„{0}“ lässt sich nicht schreiben. Ist der Ordner schreibgeschützt, der Datenträger voll oder die Datei in"
                    + " einem anderen Programm offen?",
            "“{0}” cannot be written. Is the folder read-only, the disk full, or the file open in another program?"),
    NOT_A_PROJECT(
            "„{0}“ ist kein Vielstimmig-Projekt. Interviews werden in ein Projekt importiert, nicht geöffnet.",
            "“{0}” is no Vielstimmig project. Interviews are imported into a project, not opened."),
    PROJECT_EMPTY(
            "„{0}“ ist eine leere Datei und kein Projekt. Vielleicht ist das Kopieren oder Synchronisieren"
                    + " abgebrochen; eine Sicherung lässt sich mit „Sicherung zurückholen“ öffnen.",
            "“{0}” is an empty file, not a project. Perhaps copying or syncing broke off; a backup can be brought back"
                    + " with “Restore a backup”."),
    PROJECT_DAMAGED(
            "Das Projekt „{0}“ ist beschädigt oder unvollständig. Es wurde nichts verändert; bitte die letzte"
                    + " Sicherung zurückholen.",
            "The project “{0}” is damaged or incomplete. Nothing was changed; please restore the latest backup."),
    PROJECT_TOO_NEW(
            "„{0}“ wurde mit einer neueren Fassung des Programms geschrieben (Schema {1}). Bitte Vielstimmig"
                    + " aktualisieren.",
            "“{0}” was written by a newer version of the program (schema {1}). Please update Vielstimmig."),
    PROJECT_LOCKED(
            "Das Projekt „{0}“ ist schon geöffnet, in einem anderen Fenster oder von jemand anderem. Bitte dort"
                    + " schließen.",
            "The project “{0}” is already open, in another window or by somebody else. Please close it there."),
    PROJECT_LOCKED_BY(
            "Das Projekt „{0}“ ist schon geöffnet, und zwar von {1}. Bitte dort schließen.",
            "The project “{0}” is already open, by {1}. Please close it there."),
    HOLDER("{0} am Rechner {1} (seit {2}, Prozess {3})", "{0} on the machine {1} (since {2}, process {3})"),
    PROJECT_READ_ONLY(
            "„{0}“ ist schreibgeschützt. Bitte an einen Ort kopieren, an dem Sie schreiben dürfen.",
            "“{0}” is read-only. Please copy it to a place where you may write."),
    KEY_WRONG("Das Kennwort passt nicht zu „{0}“.", "The pass phrase does not fit “{0}”."),
    FORMAT_UNKNOWN(
            "„{0}“ hat kein bekanntes Format. Gelesen werden {1}; bitte in einem davon speichern.",
            "“{0}” has no known format. {1} can be read; please save it as one of these."),
    FILE_DAMAGED(
            "„{0}“ ist beschädigt oder unvollständig und wurde nicht importiert. Bitte das Original noch einmal als {1}"
                    + " speichern oder neu kopieren.",
            "“{0}” is damaged or incomplete and was not imported. Please save the original as {1} again or copy it"
                    + " anew."),
    FILE_ENCRYPTED(
            "„{0}“ ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern und noch einmal importieren.",
            "“{0}” is protected by a password. Please save it without one and import it again."),
    FILE_TOO_LARGE(
            "„{0}“ ist zu groß für ein Transkript. Bitte prüfen, ob es die richtige Datei ist, oder sie in mehrere"
                    + " teilen.",
            "“{0}” is too large for a transcript. Please check that it is the right file, or cut it into several."),
    NO_TEXT(
            "In „{0}“ steht kein Text. Eine gescannte PDF-Datei braucht zuerst eine Texterkennung.",
            "There is no text in “{0}”. A scanned PDF needs text recognition first."),
    FORMAT_NAMED_WRONG(
            "Das Format „{0}“ gibt es nicht. Möglich sind: {1}.", "There is no format “{0}”. Possible are: {1}."),
    NOT_FOUND("{0} „{1}“ gibt es in diesem Projekt nicht.", "{0} “{1}” is not in this project."),
    AMBIGUOUS(
            "{0} „{1}“ gibt es {2,number}-mal. Bitte die Kennung (id) angeben.",
            "{0} “{1}” is there {2,number} times. Please give its id."),
    NAME_TAKEN(
            "{0} „{1}“ gibt es an dieser Stelle schon. Bitte einen anderen Namen wählen.",
            "{0} “{1}” is already there. Please choose another name."),
    NAME_EMPTY("{0}: Bitte einen Text eingeben.", "{0}: Please enter a text."),
    QUOTE_MISSING(
            "„{0}“ steht nicht (so oft) in „{1}“. Bitte die Stelle wörtlich angeben.",
            "“{0}” is not (so often) in “{1}”. Please give the passage word for word."),
    RANGE_OUTSIDE(
            "Die Stelle {0}:{1} enthält keinen Text oder liegt außerhalb; das Transkript hat {2} Zeichen.",
            "The range {0}:{1} holds no text or lies outside; the transcript has {2} characters."),
    CODE_UNDER_ITSELF("Der Code „{0}“ kann nicht unter sich selbst liegen.", "The code “{0}” cannot lie under itself."),
    VALUE_INVALID("„{1}“ ist für {0} nicht möglich. Erlaubt ist: {2}.", "“{1}” is not possible for {0}. Allowed: {2}."),
    NOTHING_TO_UNDO("Es gibt nichts rückgängig zu machen.", "There is nothing to undo."),
    NOTHING_TO_REDO("Es gibt nichts zu wiederholen.", "There is nothing to redo."),
    QUERY_FAULT("Suchanfrage, Zeichen {1} bis {2}: {0}", "Query, characters {1} to {2}: {0}"),
    QUERY_EMPTY("Bitte ein Wort eingeben.", "Please enter a word."),
    QUERY_UNCLOSED_PAREN("Diese Klammer wird nicht geschlossen.", "This bracket is not closed."),
    QUERY_UNOPENED_PAREN("Diese Klammer wurde nicht geöffnet.", "This bracket was not opened."),
    QUERY_UNCLOSED_QUOTE("Dieses Anführungszeichen wird nicht geschlossen.", "This quotation mark is not closed."),
    QUERY_MISSING_TERM("Hier fehlt ein Suchwort.", "A search word is missing here."),
    QUERY_ONLY_NOT(
            "Nur Ausgeschlossenes lässt sich nicht suchen; bitte auch ein Wort nennen, das vorkommen soll.",
            "Exclusions alone cannot be searched; please name a word that should occur, too."),
    QUERY_EMPTY_FIELD("Nach dem Doppelpunkt fehlt ein Wert.", "A value is missing after the colon."),
    QUERY_UNKNOWN_VALUE("Das gibt es in diesem Projekt nicht.", "This is not in the project."),
    QUERY_TOO_MANY_TERMS(
            "Das passt auf zu viele Wörter; bitte mehr Buchstaben angeben.",
            "This fits too many words; please give more letters."),
    EXPORT_NO_ITEMS("Es gibt noch keine Items für diese Auswahl.", "There are no items for this choice yet."),
    EXPORT_CODE_INVALID(
            "Der Variablenname braucht einen Buchstaben am Anfang und höchstens 16 Buchstaben oder Ziffern ({0}).",
            "The variable name needs a letter first and at most 16 letters or digits ({0})."),
    EXPORT_CODE_TWICE("Der Variablenname ist doppelt ({0}).", "The variable name is there twice ({0})."),
    EXPORT_CODE_RESERVED(
            "Diesen Variablennamen braucht das Umfrageprogramm selbst ({0}).",
            "The survey program needs this variable name itself ({0})."),
    EXPORT_OPTION_INVALID(
            "Ein Antwortkürzel braucht ein bis fünf Buchstaben oder Ziffern ({0}).",
            "An answer code needs one to five letters or digits ({0})."),
    EXPORT_OPTION_TWICE("Ein Antwortkürzel ist doppelt ({0}).", "An answer code is there twice ({0})."),
    EXPORT_TEXT_MISSING("Ein Text fehlt ({0}).", "A text is missing ({0})."),
    EXPORT_OPTIONS_MISSING("Es gibt keine Antworten zum Ankreuzen.", "There are no answers to tick."),
    EXPORT_SCALE_MISSING("Es ist keine Antwortskala gewählt.", "No answer scale is chosen."),
    EXPORT_AUDIENCE_MISSING("Keine Zielgruppe wird das gefragt.", "No audience is asked this."),
    EXPORT_QUOTE_COPIED(
            "Der Wortlaut übernimmt acht oder mehr Wörter aus einem Interview ({0}). Bitte umformulieren: Daran"
                    + " könnte man jemanden erkennen.",
            "The wording takes eight or more words from an interview ({0}). Please rephrase: somebody might be"
                    + " recognised."),
    TRANSCRIPT("Das Transkript", "The transcript"),
    CODE("Der Code", "The code"),
    CODING("Die Codierung", "The coding"),
    CODER("Die codierende Person", "The coder"),
    VARIABLE("Die Variable", "The variable"),
    ITEM("Das Item", "The item"),
    AUDIENCE("Die Zielgruppe", "The audience"),
    BLOCK("Der Block", "The block"),
    SCALE("Die Skala", "The scale"),
    SPEAKER("Die Sprecher*in", "The speaker"),
    MEMO("Das Memo", "The memo"),
    RELEASE("Der Stand", "The release"),
    WORKSPACE("Der Arbeitsbereich", "The workspace");

    private final String de;
    private final String en;

    ProblemText(String de, String en) {
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
