package org.vielstimmig.i18n;

/// The words of the window's frame: menus, rail, status line, start screen, settings, messages.
public enum FrameText implements Text {
    // The rail.
    ROOM_TRANSCRIPTS("Texte", "Texts"),
    ROOM_CODING("Codieren", "Code"),
    ROOM_SEARCH("Suche", "Search"),
    ROOM_CODEBOOK("Codebuch", "Codebook"),
    ROOM_QUESTIONNAIRE("Fragen", "Questions"),
    RAIL("Arbeitsbereiche", "Workspaces"),

    // The menus.
    MENU("Menü", "Menu"),
    MENU_FILE("Datei", "File"),
    MENU_EDIT("Bearbeiten", "Edit"),
    MENU_VIEW("Ansicht", "View"),
    MENU_GO("Gehe zu", "Go to"),
    MENU_EXPORT("Exportieren", "Export"),
    MENU_RECENT("Zuletzt geöffnet", "Recent projects"),
    MENU_HELP("Hilfe", "Help"),

    // What can be done.
    NEW("Neues Projekt …", "New project …"),
    OPEN("Öffnen …", "Open …"),
    OPEN_SAMPLE("Beispielprojekt öffnen", "Open the sample project"),
    IMPORT("Interviews importieren …", "Import interviews …"),
    IMPORT_FOLDER("Ordner importieren …", "Import a folder …"),
    EXPORT_CODEBOOK("Codebuch …", "Codebook …"),
    EXPORT_PASSAGES("Stellen mit Codes …", "Coded passages …"),
    EXPORT_MEMOS("Memos …", "Memos …"),
    EXPORT_DIARY("Forschungstagebuch …", "Research diary …"),
    EXPORT_VARIABLES("Variablen …", "Variables …"),
    EXPORT_LIMESURVEY("Fragebogen für LimeSurvey …", "Questionnaire for LimeSurvey …"),
    EXPORT_PAPER("Fragebogen auf Papier …", "Questionnaire on paper …"),
    EXPORT_TRACE("Fragebogen mit Belegen …", "Questionnaire with its evidence …"),
    BACK_UP("Sicherungskopie anlegen …", "Back up …"),
    RESTORE("Aus Sicherungskopie zurückholen …", "Restore a backup …"),
    CLOSE_PROJECT("Projekt schließen", "Close project"),
    QUIT("Beenden", "Quit"),
    UNDO("Rückgängig", "Undo"),
    REDO("Wiederholen", "Redo"),
    SEARCH("Suchen", "Search"),
    COMMANDS("Befehle", "Commands"),
    COMMANDS_ALL("Befehle, Texte und Codes …", "Commands, texts and codes …"),
    HISTORY("Verlauf", "History"),
    SETTINGS("Einstellungen", "Settings"),
    HELP("Hilfe und Tasten", "Help and keys"),
    GUIDE("Leitfaden zum Beispiel", "Guide to the sample"),
    SAMPLE_LINE(
            "Erfundenes Beispiel: Hier dürfen Sie alles ausprobieren und verändern.",
            "Invented sample: try and change anything you like here."),
    SAMPLE_LINE_GUIDE("Wer hier spricht und was sich anzusehen lohnt", "Who speaks here and what to look at"),
    FULL_SCREEN("Vollbild", "Full screen"),
    ZOOM_IN("Größer", "Larger"),
    ZOOM_OUT("Kleiner", "Smaller"),
    ZOOM_RESET("Normale Größe", "Normal size"),
    SWITCH_THEME("Hell und dunkel wechseln", "Switch light and dark"),
    SWITCH_LANGUAGE("Sprache wechseln: {0}", "Switch language: {0}"),
    LANGUAGE_SWITCH("Sprache wechseln", "Switch language"),

    // The upper bar.
    SEARCH_PROMPT("Suchen in Texten, Codes, Memos …", "Search texts, codes, memos …"),
    SEARCH_PROMPT_SHORT("Suchen …", "Search …"),
    HISTORY_TIP("Verlauf zeigen ({0})", "Show history ({0})"),
    UNDONE("Zurückgenommen: {0}", "Undone: {0}"),
    REDONE("Wiederholt: {0}", "Redone: {0}"),
    PERSON("{0} – Name, Sprache, Aussehen", "{0} – name, language, look"),
    PERSON_CODES_AS("Codiert als {0}", "Codes as {0}"),
    RENAME("Name ändern …", "Change name …"),
    RENAME_TITLE("Unter welchem Namen codieren Sie?", "Which name do you code under?"),
    RENAME_TEXT(
            "Unter diesem Namen codieren Sie in jedem Projekt, in dem niemand anderes gewählt ist. Frühere Codierungen"
                    + " behalten ihren.",
            "You code under this name in every project in which nobody else is chosen. Earlier codings keep theirs."),
    RENAME_DONE("Name ändern", "Change name"),
    NAME_EMPTY("Ein Name fehlt noch.", "A name is missing."),

    // The status line.
    SAVED("Alles gesichert", "Everything saved"),
    SAVED_TIP(
            "Jeder Schritt ist gespeichert, sobald er getan ist: {0}",
            "Every step is stored as soon as it is done: {0}"),
    CODEBOOK_RELEASE("Codebuch: Stand {0,number}", "Codebook: release {0,number}"),
    CODEBOOK_CHANGED(
            "Codebuch: Stand {0,number} + {1,choice,1#1 Änderung|1<{1,number} Änderungen}",
            "Codebook: release {0,number} + {1,choice,1#1 change|1<{1,number} changes}"),
    CODEBOOK_WORKING(
            "Codebuch: {0,choice,0#noch leer|1#1 Code|1<{0,number} Codes}",
            "Codebook: {0,choice,0#still empty|1#1 code|1<{0,number} codes}"),
    /// Where nothing is coded nobody is counted.
    COUNTS(
            "{0,choice,0#Keine Codierungen|1#1 Codierung|1<{0,number} Codierungen}"
                    + "{1,choice,0#|1# · 1 codierende Person|1< · {1,number} Codierende}",
            "{0,choice,0#No codings|1#1 coding|1<{0,number} codings}"
                    + "{1,choice,0#|1# · 1 coder|1< · {1,number} coders}"),
    INDEX_CURRENT("Index aktuell", "Index up to date"),
    INDEX_BEHIND("Index wird ergänzt …", "Index catching up …"),
    OPENING("{0} wird geöffnet …", "Opening {0} …"),

    // Projects.
    PROJECT_FILES("Vielstimmig-Projekte", "Vielstimmig projects"),
    PROJECT_DEFAULT_NAME("Neues Projekt", "New project"),
    SAMPLE_NAME("Beispiel", "Sample"),
    NEW_TITLE("Neues Projekt anlegen", "Make a new project"),
    OPEN_TITLE("Projekt öffnen", "Open a project"),
    BACK_UP_TITLE("Sicherungskopie anlegen", "Back up the project"),
    BACKED_UP("Gesichert und geprüft: {0}", "Backed up and verified: {0}"),
    RESTORE_FROM("Welche Sicherungskopie?", "Which backup?"),
    RESTORE_TEXT(
            "Jeder Tag, an dem gearbeitet wurde, hat eine geprüfte Kopie. Das Projekt von heute bleibt, wie es ist;"
                    + " die Kopie kommt in eine neue Datei.",
            "Every day on which work was done has a verified copy. Today’s project stays as it is; the copy goes into"
                    + " a new file."),
    RESTORE_ELSEWHERE("Eine andere Datei …", "Another file …"),
    RESTORE_CHOOSE("Zurückholen …", "Restore …"),
    RESTORE_TO("Wohin soll das Projekt zurück?", "Where should the project go?"),
    EXPORT_TITLE("Exportieren nach", "Export to"),
    EXPORTED("Geschrieben: {0}", "Written: {0}"),
    EXPORT_STOPPED("Der Fragebogen ist noch nicht so weit", "The questionnaire is not ready yet"),
    FINDINGS_TITLE(
            "{0,choice,1#Eine Stelle verdient|1<{0,number} Stellen verdienen} einen Blick",
            "{0,choice,1#One place deserves|1<{0,number} places deserve} a look"),
    FINDINGS_UNCLEAN(
            "Das Projekt wurde beim letzten Mal nicht geschlossen. Es wurde geprüft; alles bis zum letzten Schritt ist"
                    + " da.",
            "The project was not closed last time. It has been checked; everything up to the last step is there."),
    FINDINGS_UNCLEAN_TITLE("Nichts verloren", "Nothing lost"),
    FINDINGS_KEPT(
            "Nichts wurde verändert. Eine Sicherungskopie von früher lässt sich im Menü „Datei“ zurückholen.",
            "Nothing was changed. An earlier backup can be restored from the File menu."),
    FINDINGS_MORE("… und {0,number} weitere", "… and {0,number} more"),
    FINDING_DAMAGE("Die Datei ist an einer Stelle beschädigt.", "The file is damaged in one place."),
    FINDING_QUOTE(
            "{0}: Eine Codierung passt nicht zum Text an ihrer Stelle ({1}–{2}).",
            "{0}: a coding does not match the text at its place ({1}–{2})."),
    FINDING_RANGE(
            "{0}: Eine Stelle reicht über das Ende des Textes hinaus ({1}–{2}).",
            "{0}: a passage reaches over the end of the text ({1}–{2})."),
    FINDING_DANGLING("Ein Verweis führt ins Leere ({0}).", "A reference leads nowhere ({0})."),

    // Faults.
    PROBLEM("Das ging nicht", "That did not work"),
    PROBLEM_SAFE("Was gesichert war, ist unverändert.", "What was saved is unchanged."),

    // The start screen.
    WELCOME_LINE(
            "Von den Stimmen in Interviews zu Codes, von Codes zu Fragen. Auf diesem Rechner, ohne Netz.",
            "From the voices in interviews to codes, from codes to questions. On this machine, without a network."),
    WELCOME_NEW("Neues Projekt", "New project"),
    WELCOME_NEW_TEXT("Eine leere Projektdatei anlegen", "Make an empty project file"),
    WELCOME_OPEN("Projekt öffnen", "Open a project"),
    WELCOME_OPEN_TEXT("Datei wählen oder in dieses Fenster ziehen", "Choose a file or drop it on this window"),
    WELCOME_SAMPLE("Beispiel ansehen", "Look at the sample"),
    WELCOME_SAMPLE_TEXT(
            "Fertig codierte Interviews mit Fragebogen, alles erfunden",
            "Coded interviews with a questionnaire, all invented"),
    WELCOME_RESTORE("Sicherungskopie zurückholen", "Restore a backup"),
    WELCOME_RESTORE_TEXT("Ein Projekt aus einer früheren Kopie öffnen", "Open a project from an earlier copy"),
    WELCOME_RECENT("Zuletzt geöffnet", "Recent projects"),
    WELCOME_RECENT_NONE(
            "Noch nichts. Das Beispiel zeigt, wie ein Projekt aussieht.",
            "Nothing yet. The sample shows what a project looks like."),
    WELCOME_MISSING("Datei nicht gefunden", "File not found"),
    WELCOME_FORGET("Aus der Liste nehmen", "Remove from the list"),
    WELCOME_PRIVATE(
            "Nichts verlässt diesen Rechner. Kein Konto, kein Server, keine Übertragung.",
            "Nothing leaves this machine. No account, no server, no transmission."),
    WELCOME_NAME("Ihr Name beim Codieren", "Your name when coding"),
    WELCOME_NAME_TEXT(
            "Steht bei jeder Codierung, damit ein Team sieht, was von wem ist. Später änderbar.",
            "Stands beside every coding, so that a team sees whose it is. Can be changed later."),
    WELCOME_NAME_SAVE("Übernehmen", "Use it"),
    DATE_TODAY("heute, {0}", "today, {0}"),
    DATE_YESTERDAY("gestern, {0}", "yesterday, {0}"),

    // Settings.
    SETTINGS_NAME("Name beim Codieren", "Name when coding"),
    SETTINGS_LANGUAGE("Sprache", "Language"),
    SETTINGS_THEME("Aussehen", "Look"),
    THEME_SYSTEM("wie das System", "as the system"),
    THEME_LIGHT("hell", "light"),
    THEME_DARK("dunkel", "dark"),
    SETTINGS_ZOOM("Größe", "Size"),
    SETTINGS_FOLDERS("Ordner des Programms", "The program’s folders"),
    SETTINGS_FOLDERS_TEXT(
            "Hier liegen Einstellungen, tägliche Sicherungskopien und Fehlerprotokolle (ohne Interviewtexte).",
            "Settings, daily backups and fault logs (without interview texts) are here."),
    SETTINGS_BACKUPS("Sicherungskopien", "Backups"),
    SETTINGS_LOGS("Protokolle", "Logs"),
    OPEN_FOLDER("Ordner öffnen", "Open folder"),
    FOLDER_STAYS_CLOSED(
            "Der Ordner lässt sich von hier nicht öffnen: {0}", "The folder cannot be opened from here: {0}"),
    SETTINGS_COPY_PATH("Pfad kopieren", "Copy path"),
    SETTINGS_VERSION("Vielstimmig {0}", "Vielstimmig {0}"),

    // Help.
    HELP_HERE("In diesem Arbeitsbereich", "In this workspace"),
    HELP_FILTER("Hilfe filtern …", "Filter help …"),

    // Starting without a screen.
    NO_SCREEN("Kein Bildschirm gefunden (DISPLAY ist nicht gesetzt).", "No screen found (DISPLAY is not set)."),
    NO_GTK(
            "Für das Fenster fehlt GTK: bitte das Paket libgtk-3-0 einrichten.",
            "The window needs GTK: please install the package libgtk-3-0."),
    SCREEN_REFUSED("Der Bildschirm {0} antwortet nicht.", "The screen {0} does not answer."),
    NO_SCREEN_TOUR("Der Rundgang läuft deshalb ohne Fenster.", "The tour therefore runs without a window."),
    NO_SCREEN_HINT(
            "Alles geht auch ohne Fenster: vielstimmig --help",
            "Everything works without a window, too: vielstimmig --help");

    private final String de;
    private final String en;

    FrameText(String de, String en) {
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
