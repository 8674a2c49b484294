package org.vielstimmig.i18n;

/// The sentences for expected faults: what is wrong, where, what to do.
public enum ProblemText implements Text {
    FILE_MISSING(
            "Die Datei „{0}“ gibt es nicht. Bitte den Pfad prüfen.", "There is no file “{0}”. Please check the path."),
    FILE_IS_FOLDER(
            "„{0}“ ist ein Ordner. Bitte eine Datei darin wählen.",
            "“{0}” is a folder. Please choose a file inside it."),
    FOLDER_EMPTY(
            "Im Ordner „{0}“ ist keine Datei, die gelesen werden kann, auch nicht in den Ordnern darin. Bitte einen"
                    + " Ordner mit Transkripten wählen.",
            "There is no file in the folder “{0}” that can be read, nor in the folders inside it. Please choose a"
                    + " folder with transcripts."),
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
            "„{0}“ lässt sich nicht schreiben. Bitte prüfen, ob der Ordner schreibgeschützt, der"
                    + " Datenträger voll oder die Datei in einem anderen Programm offen ist.",
            "“{0}” cannot be written. Please check whether the folder is read-only, the disk full, or"
                    + " the file open in another program."),
    NOT_A_PROJECT(
            "„{0}“ ist kein Vielstimmig-Projekt. Bitte eine Datei mit der Endung .vielstimmig wählen;"
                    + " Interviews werden in ein Projekt importiert, nicht geöffnet.",
            "“{0}” is no Vielstimmig project. Please choose a file that ends in .vielstimmig; interviews"
                    + " are imported into a project, not opened."),
    PROJECT_EMPTY(
            "„{0}“ ist eine leere Datei und kein Projekt. Vielleicht ist das Kopieren oder"
                    + " Synchronisieren abgebrochen. Bitte die letzte Sicherung zurückholen: „Sicherung"
                    + " zurückholen“, auf der Befehlszeile restore.",
            "“{0}” is an empty file, not a project. Perhaps copying or syncing broke off. Please bring"
                    + " the latest backup back: “Restore a backup”, restore on the command line."),
    PROJECT_DAMAGED(
            "Das Projekt „{0}“ ist beschädigt oder unvollständig. Es wurde nichts verändert. Bitte die"
                    + " letzte Sicherung zurückholen: „Sicherung zurückholen“, auf der Befehlszeile restore.",
            "The project “{0}” is damaged or incomplete. Nothing was changed. Please bring the latest"
                    + " backup back: “Restore a backup”, restore on the command line."),
    PROJECT_NOT_UPDATED(
            "Das Projekt „{0}“ stammt von einer anderen Fassung des Programms (Schema {1}) und ließ sich nicht auf"
                    + " den heutigen Stand bringen. Die Datei ist unverändert. Bitte mit der Fassung öffnen, die sie"
                    + " geschrieben hat, oder eine Sicherung zurückholen.",
            "The project “{0}” is of another version of the program (schema {1}) and could not be brought up to"
                    + " date. The file is unchanged. Please open it with the version that wrote it, or restore a"
                    + " backup."),
    PROJECT_NOT_UPDATED_COPY(
            "Das Projekt „{0}“ stammt von einer anderen Fassung des Programms (Schema {1}) und ließ sich nicht auf"
                    + " den heutigen Stand bringen. Wie es vorher war, steht in „{2}“; bitte mit dieser Kopie"
                    + " weiterarbeiten, in der Fassung, die sie geschrieben hat.",
            "The project “{0}” is of another version of the program (schema {1}) and could not be brought up to"
                    + " date. As it was before, it is in “{2}”; please go on with that copy, in the version that"
                    + " wrote it."),
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
    KEY_WRONG(
            "Das Kennwort passt nicht zu „{0}“. Bitte noch einmal eingeben, auch auf Groß- und"
                    + " Kleinschreibung achten.",
            "The pass phrase does not fit “{0}”. Please enter it again, and mind upper and lower case."),
    FORMAT_UNKNOWN(
            "„{0}“ hat kein bekanntes Format. Gelesen werden {1}; bitte in einem davon speichern.",
            "“{0}” has no known format. {1} can be read; please save it as one of these."),
    FORMAT_F4(
            "„{0}“ ist ein Projekt von f4. Bitte in f4 als RTF exportieren und die RTF-Datei importieren.",
            "“{0}” is a project of f4. Please export it as RTF in f4 and import the RTF file."),
    FORMAT_NO_TEXT(
            "„{0}“ heißt wie eine Textdatei, enthält aber keinen lesbaren Text. Bitte prüfen, ob es die richtige"
                    + " Datei ist, oder das Original als txt, docx oder rtf speichern.",
            "“{0}” is named like a text file but holds no text that can be read. Please check that it is the right"
                    + " file, or save the original as txt, docx or rtf."),
    FILE_DAMAGED(
            "„{0}“ ist beschädigt oder unvollständig und wurde nicht importiert. Bitte das Original noch einmal als {1}"
                    + " speichern oder neu kopieren.",
            "“{0}” is damaged or incomplete and was not imported. Please save the original as {1} again or copy it"
                    + " anew."),
    FILE_ENCRYPTED(
            "„{0}“ ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern und noch einmal importieren.",
            "“{0}” is protected by a password. Please save it without one and import it again."),
    FILE_TOO_LARGE(
            "„{0}“ ist zu groß für ein Transkript: Gelesen werden höchstens {1}. Nichts wurde importiert. Bitte prüfen,"
                    + " ob es die richtige Datei ist, oder sie in mehrere teilen.",
            "“{0}” is too large for a transcript: no more than {1} can be read. Nothing was imported. Please check that"
                    + " it is the right file, or cut it into several."),
    LIMIT_BYTES("{0} MB", "{0} MB"),
    LIMIT_UNPACKED("{0} MB, ausgepackt", "{0} MB, unpacked"),
    LIMIT_CHARACTERS("{0} Zeichen", "{0} characters"),
    LIMIT_LINES("{0} Zeilen oder Absätze", "{0} lines or paragraphs"),
    LIMIT_SPEAKERS("{0} Sprecher*innen", "{0} speakers"),
    LIMIT_PAGES("{0} Seiten", "{0} pages"),
    FILE_ENDLESS(
            "„{0}“ lässt sich nicht in vernünftiger Zeit lesen und wurde nicht importiert: Die Datei ist ungewöhnlich"
                    + " aufgebaut oder beschädigt. Bitte im ursprünglichen Programm als docx oder txt speichern oder in"
                    + " mehrere Dateien teilen.",
            "“{0}” cannot be read within reasonable time and was not imported: the file is damaged or built in an"
                    + " unusual way. Please save it as docx or txt in the program it comes from, or cut it into several"
                    + " files."),
    NO_TEXT(
            "In „{0}“ steht kein Text. Bitte prüfen, ob es die richtige Datei ist; eine gescannte"
                    + " PDF-Datei braucht zuerst eine Texterkennung.",
            "There is no text in “{0}”. Please check that it is the right file; a scanned PDF needs text"
                    + " recognition first."),
    NO_TABLE(
            "„{0}“ ist keine Tabelle. Bitte eine mit Kopfzeile und einer Zeile je Transkript nehmen (xlsx, csv, tsv).",
            "“{0}” is no table. Please take one with a head and one row for each transcript (xlsx, csv, tsv)."),
    LABEL_MISSING(
            "Das Kürzel „{0}“ kommt nicht vor. Bitte eines von diesen nehmen: {1}.",
            "The label “{0}” does not occur. Please take one of these: {1}."),
    LABEL_MISSING_ALL(
            "Das Kürzel „{0}“ kommt nicht vor, und auch sonst keines. Bitte die Datei ansehen.",
            "The label “{0}” does not occur, nor does any other. Please look at the file."),
    FORMAT_NAMED_WRONG(
            "Das Format „{0}“ gibt es nicht. Bitte eines davon nehmen: {1}.",
            "There is no format “{0}”. Please take one of these: {1}."),
    NOT_FOUND(
            "{0} „{1}“ ist in diesem Projekt nicht zu finden. Bitte die Schreibweise prüfen{2}.",
            "{0} “{1}” is not in this project. Please check the spelling{2}."),
    AMBIGUOUS(
            "{0} „{1}“ kommt {2,number}-mal vor. Bitte die Kennung (id) angeben.",
            "{0} “{1}” is there {2,number} times. Please give its id."),
    NAME_TAKEN(
            "{0} „{1}“ gibt es an dieser Stelle schon. Bitte einen anderen Namen wählen.",
            "{0} “{1}” is already there. Please choose another name."),
    NAME_EMPTY("{0}: Bitte einen Text eingeben.", "{0}: Please enter a text."),
    QUOTE_MISSING(
            "„{0}“ steht nicht (so oft) in „{1}“. Bitte die Stelle wörtlich angeben.",
            "“{0}” is not (so often) in “{1}”. Please give the passage word for word."),
    RANGE_OUTSIDE(
            "Die Stelle {0}:{1} enthält keinen Text oder liegt außerhalb. Bitte eine Stelle mit Wörtern"
                    + " angeben; das Transkript hat {2} Zeichen.",
            "The range {0}:{1} holds no text or lies outside. Please give a range with words in it; the"
                    + " transcript has {2} characters."),
    MERGED_INTO_ITSELF(
            "Der Code „{0}“ kann nicht mit sich selbst oder einem Code unter ihm zusammengeführt werden. Bitte einen"
                    + " anderen Code als Ziel wählen.",
            "The code “{0}” cannot be merged into itself or a code below it. Please choose another code as target."),
    CODE_UNDER_ITSELF(
            "Der Code „{0}“ kann nicht unter sich selbst liegen. Bitte einen Platz außerhalb von ihm" + " wählen.",
            "The code “{0}” cannot lie under itself. Please choose a place outside of it."),
    VALUE_INVALID(
            "„{1}“ ist für {0} nicht möglich. Bitte so angeben: {2}.",
            "“{1}” is not possible for {0}. Please give it like this: {2}."),
    FIELD_TURN("den Beitrag", "the turn"),
    FIELD_TIME("die Zeit", "the time"),
    FIELD_WEIGHT("das Gewicht", "the weight"),
    FIELD_DATE("das Datum", "the date"),
    FIELD_LANGUAGE("die Sprache", "the language"),
    CODINGS_APART(
            "Diese {0,number} Codierungen lassen sich nicht verbinden. Bitte nur solche nehmen, die denselben"
                    + " Code von derselben Person tragen und einander berühren oder überlappen.",
            "These {0,number} codings cannot be joined. Please take only such as carry the same code by the same"
                    + " person and touch or overlap."),
    KEY_TAKEN(
            "Die Taste {0} gehört schon zu „{1}“. Bitte eine andere nehmen oder erst dort eine andere wählen.",
            "The key {0} belongs to “{1}” already. Please take another, or first choose another one there."),
    NOTHING_TO_UNDO(
            "Es gibt nichts mehr rückgängig zu machen. Bitte „Wiederholen“ (redo) nehmen, wenn ein"
                    + " Schritt doch bleiben soll.",
            "There is nothing left to undo. Please take “Redo” if a step is to stay after all."),
    WHILE_BLIND(
            "Das nähme etwas mit, was andere codiert haben, und solange blind codiert wird, sieht das niemand. Bitte"
                    + " zuerst das blinde Codieren aufheben.",
            "This would take along what others coded, and nobody sees that while all code blind. Please lift blind"
                    + " coding first."),
    NOTHING_TO_REDO(
            "Es gibt nichts zu wiederholen. Bitte zuerst etwas rückgängig machen; ein neuer Schritt"
                    + " danach verwirft, was rückgängig war.",
            "There is nothing to redo. Please undo something first; a new step after that drops what was" + " undone."),
    QUERY_FAULT("Suchanfrage, Zeichen {1} bis {2}: {0}", "Query, characters {1} to {2}: {0}"),
    QUERY_EMPTY("Bitte ein Wort eingeben.", "Please enter a word."),
    QUERY_UNCLOSED_PAREN(
            "Diese Klammer wird nicht geschlossen; bitte „)“ ergänzen.", "This bracket is not closed; please add “)”."),
    QUERY_UNOPENED_PAREN(
            "Diese Klammer wurde nicht geöffnet; bitte „(“ ergänzen oder sie weglassen.",
            "This bracket was not opened; please add “(” or leave it out."),
    QUERY_UNCLOSED_QUOTE(
            "Dieses Anführungszeichen wird nicht geschlossen; bitte ein zweites ergänzen.",
            "This quotation mark is not closed; please add a second one."),
    QUERY_MISSING_TERM(
            "Hier fehlt ein Suchwort; bitte eines ergänzen.", "A search word is missing here; please add one."),
    QUERY_ONLY_NOT(
            "Nur Ausgeschlossenes lässt sich nicht suchen; bitte auch ein Wort nennen, das vorkommen soll.",
            "Exclusions alone cannot be searched; please name a word that should occur, too."),
    QUERY_EMPTY_FIELD(
            "Nach dem Doppelpunkt fehlt ein Wert; bitte ihn ergänzen.",
            "A value is missing after the colon; please add it."),
    QUERY_UNKNOWN_VALUE(
            "Das gibt es in diesem Projekt nicht; bitte die Schreibweise prüfen.",
            "This is not in the project; please check the spelling."),
    QUERY_TOO_MANY_TERMS(
            "Das passt auf zu viele Wörter; bitte mehr Buchstaben angeben.",
            "This fits too many words; please give more letters."),
    EXPORT_NO_ITEMS(
            "Es gibt noch keine Items für diese Auswahl. Bitte zuerst welche ableiten oder eine andere"
                    + " Zielgruppe wählen.",
            "There are no items for this choice yet. Please derive some first, or choose another" + " audience."),
    EXPORT_CODE_INVALID(
            "Der Variablenname geht so nicht ({0}). Bitte mit einem Buchstaben beginnen und höchstens 16"
                    + " Buchstaben oder Ziffern nehmen.",
            "The variable name will not do ({0}). Please begin with a letter and take at most 16 letters"
                    + " or digits."),
    EXPORT_CODE_TWICE(
            "Der Variablenname ist doppelt ({0}). Bitte einen von beiden ändern.",
            "The variable name is there twice ({0}). Please change one of the two."),
    EXPORT_CODE_RESERVED(
            "Diesen Variablennamen braucht das Umfrageprogramm selbst ({0}). Bitte einen anderen wählen.",
            "The survey program needs this variable name itself ({0}). Please choose another one."),
    EXPORT_OPTION_INVALID(
            "Ein Antwortkürzel geht so nicht ({0}). Bitte ein bis fünf Buchstaben oder Ziffern nehmen.",
            "An answer code will not do ({0}). Please take one to five letters or digits."),
    EXPORT_OPTION_TWICE(
            "Ein Antwortkürzel ist doppelt ({0}). Bitte eines von beiden ändern.",
            "An answer code is there twice ({0}). Please change one of the two."),
    EXPORT_TEXT_MISSING("Ein Text fehlt ({0}). Bitte ihn ergänzen.", "A text is missing ({0}). Please add it."),
    EXPORT_OPTIONS_MISSING(
            "Es gibt keine Antworten zum Ankreuzen. Bitte mindestens zwei ergänzen.",
            "There are no answers to tick. Please add at least two."),
    EXPORT_SCALE_MISSING(
            "Es ist keine Antwortskala gewählt. Bitte eine wählen.", "No answer scale is chosen. Please choose one."),
    EXPORT_AUDIENCE_MISSING(
            "Keine Zielgruppe wird das gefragt. Bitte eine Zielgruppe oder eine andere Seite wählen.",
            "No audience is asked this. Please choose an audience, or another page."),
    EXPORT_QUOTE_COPIED(
            "Der Wortlaut übernimmt acht oder mehr Wörter aus einem Interview ({0}). Bitte umformulieren: Daran"
                    + " könnte man jemanden erkennen.",
            "The wording takes eight or more words from an interview ({0}). Please rephrase: somebody might be"
                    + " recognised."),
    EXPORT_ONLY_NAME(
            "Der Wortlaut ist noch nur der Name des Codes ({0}). Bitte eine Frage oder Aussage daraus machen.",
            "The wording is still only the code’s name ({0}). Please make a question or a statement of it."),
    EXPORT_UNTRANSLATED(
            "Der Text ist in zwei Sprachen derselbe ({0}). Bitte übersetzen.",
            "The text is the same in two languages ({0}). Please translate it."),
    LISTED_BY("; „{0}“ listet alle auf", "; “{0}” lists all there are"),
    TRANSCRIPT("Das Transkript", "The transcript"),
    CODE("Der Code", "The code"),
    CODING("Die Codierung", "The coding"),
    CODER("Die codierende Person", "The coder"),
    VARIABLE("Die Variable", "The variable"),
    CODE_SET("Das Code-Set", "The code set"),
    ITEM("Das Item", "The item"),
    AUDIENCE("Die Zielgruppe", "The audience"),
    BLOCK("Der Block", "The block"),
    SCALE("Die Skala", "The scale"),
    SPEAKER("Die Sprecher*in", "The speaker"),
    MEMO("Das Memo", "The memo"),
    MEMO_LINK("Der Verweis", "The link"),
    STEP("Der Schritt", "The step"),
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
