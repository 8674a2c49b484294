package org.vielstimmig.i18n;

import org.vielstimmig.model.Role;
import org.vielstimmig.model.TranscriptStatus;

/// The words of the transcripts workspace.
public enum TranscriptText implements Text {
    TITLE("Transkripte", "Transcripts"),
    FILTER("Titel, Gruppe …", "Title, group …"),
    IMPORT("Importieren …", "Import …"),
    IMPORT_TIP(
            "Interviews aufnehmen: Texte, Word, PDF, Untertitel, Tabellen. Dateien und Ordner lassen sich auch hierher"
                    + " ziehen.",
            "Take interviews in: texts, Word, PDF, subtitles, tables. Files and folders can be dropped here, too."),
    EMPTY(
            "Noch keine Interviews. Ziehen Sie Dateien hierher oder wählen Sie welche aus.",
            "No interviews yet. Drop files here or choose some."),
    CODE("Codieren", "Code"),
    CODE_TIP("Dieses Transkript zum Codieren öffnen", "Open this transcript for coding"),
    REMOVE("Entfernen", "Remove"),
    REMOVED("„{0}“ entfernt.", "“{0}” removed."),
    REMOVE_ASK(
            "„{0}“ mit {1,choice,0#keiner Codierung|1#einer Codierung|1<{1,number} Codierungen} herausnehmen?"
                    + " Rückgängig holt alles zurück.",
            "Take “{0}” out with {1,choice,0#no coding|1#one coding|1<{1,number} codings}? Undo brings all of it"
                    + " back."),
    NAME("Titel", "Title"),
    GROUP("Gruppe", "Group"),
    GROUP_TIP(
            "Für wen das Interview spricht, zum Beispiel MO oder BEH; damit rechnen die Zielgruppen des Fragebogens.",
            "Whom the interview speaks for, such as MO or BEH; the questionnaire’s audiences count with it."),
    DATE("Datum", "Date"),
    DATE_TIP("TT.MM.JJJJ oder JJJJ-MM-TT, auch Monat oder Jahr allein", "YYYY-MM-DD, or month or year alone"),
    LANGUAGE("Sprache", "Language"),
    STATUS("Stand", "Status"),
    OPEN("offen", "open"),
    IN_WORK("in Arbeit", "in progress"),
    DONE("codiert", "coded"),
    TURNS("Beiträge", "Turns"),
    CODINGS("Codierungen", "Codings"),
    LENGTH("Dauer", "Length"),
    SPEAKERS("Sprecher*innen", "Speakers"),
    LABEL("Kürzel", "Label"),
    CALLED("Heißt im Projekt", "Called"),
    ROLE("Rolle", "Role"),
    FIRST_WORDS("Erste Worte", "First words"),
    INTERVIEWER("Interviewende", "Interviewer"),
    INTERVIEWEE("Befragte", "Interviewee"),
    MODERATOR("Moderation", "Moderator"),
    OTHER("andere", "other"),
    VARIABLES("Variablen", "Variables"),
    NEW_VARIABLE_ASK(
            "Wie heißt die Variable? Zum Beispiel: Bundesland", "What is the variable called? For example: State"),
    ADD("Anlegen", "Add"),
    SOURCE("Quelle", "Source"),
    SOURCE_LINE("{0} · {1} · {2}", "{0} · {1} · {2}"),
    KEPT("Das Original bleibt im Projekt (SHA-256 {0}…).", "The original stays in the project (SHA-256 {0}…)."),
    CHOOSE(
            "Ein Transkript auswählen, um zu sehen, was darüber bekannt ist.",
            "Choose a transcript to see what is known about it."),
    PREVIEW("Importieren", "Import"),
    FILES("{0,choice,0#|1#1 Datei|1<{0,number} Dateien}", "{0,choice,0#|1#1 file|1<{0,number} files}"),
    MARKS_START("{0,number}, am Anfang", "{0,number}, at the start"),
    MARKS_END("{0,number}, am Ende", "{0,number}, at the end"),
    LOOK_AT("Bitte ansehen", "Please look at"),
    NOTHING_TO_SEE("Nichts Auffälliges.", "Nothing unusual."),
    HEADER("Kopf", "Header"),
    DO_IMPORT(
            "{0,choice,0#Importieren|1#1 importieren|1<{0,number} importieren}",
            "{0,choice,0#Import|1#Import 1|1<Import {0,number}}"),
    CANCEL("Abbrechen", "Cancel"),
    KEEPS(
            "Das Original bleibt unverändert im Projekt erhalten. Rollen und Namen lassen sich später ändern,"
                    + " Codierungen wandern mit.",
            "The original stays in the project unchanged. Roles and names can be changed later, codings follow."),
    IMPORTED(
            "{0,choice,1#1 Transkript importiert|1<{0,number} Transkripte importiert}",
            "{0,choice,1#1 transcript imported|1<{0,number} transcripts imported}"),
    TURN_COUNT(
            "{0,choice,0#kein Beitrag|1#1 Beitrag|1<{0,number} Beiträge}",
            "{0,choice,0#no turn|1#1 turn|1<{0,number} turns}"),
    UNREADABLE("Nicht lesbar", "Not readable"),
    KNOWN("Schon im Projekt: „{0}“", "Already in the project: “{0}”"),
    ALL_FILES("Interviews", "Interviews"),
    MINUTES("{0,number} min", "{0,number} min"),
    HOURS("{0,number} h {1}", "{0,number} h {1}");

    private final String de;
    private final String en;

    TranscriptText(String de, String en) {
        this.de = de;
        this.en = en;
    }

    public static TranscriptText of(Role role) {
        return switch (role) {
            case INTERVIEWER -> INTERVIEWER;
            case INTERVIEWEE -> INTERVIEWEE;
            case MODERATOR -> MODERATOR;
            case OTHER -> OTHER;
        };
    }

    public static TranscriptText of(TranscriptStatus status) {
        return switch (status) {
            case OPEN -> OPEN;
            case IN_WORK -> IN_WORK;
            case DONE -> DONE;
        };
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
