package org.vielstimmig.i18n;

/// The words of the look before import.
public enum ImportText implements Text {
    TAKE_FACTS("Beim Import mit übernehmen", "Take them in with the import"),
    FROM_TABLE("aus {0}", "from {0}"),
    FACTS_FOR(
            "{0,number} von {1,number} Dateien stehen in der Tabelle. Was eine Person später ändert, bleibt.",
            "The table mentions {0,number} of {1,number} files. What a person changes later stays."),
    FACTS_NONE("Über diese Datei sagt die Tabelle nichts.", "The table says nothing about this file."),
    RECOGNISED("Erkannt als", "Recognised as"),
    CHARSET("Zeichensatz", "Charset"),
    LANGUAGE("Sprache", "Language"),
    MARKS("Zeitmarken", "Time marks"),
    HEADER("Kopf", "Header"),
    FOOTER("Fuß", "Footer"),
    MARGINS("Seitenränder", "Page margins"),
    MARGINS_KEPT("im Text lassen", "leave in the text"),
    LINES_KEPT(
            "{0,choice,1#1 Zeile|1<{0,number} Zeilen}, nicht codiert",
            "{0,choice,1#1 line|1<{0,number} lines}, not coded"),
    LINES_DROPPED(
            "{0,choice,1#1 Zeile|1<{0,number} Zeilen} weglassen", "leave {0,choice,1#1 line|1<{0,number} lines} out"),
    TABLE_SPEAKER("Wer spricht", "Who speaks"),
    TABLE_TIME("Wann", "When"),
    TABLE_TEXT("Was gesagt wird", "What is said"),
    TABLE_SHEET("Blatt", "Sheet"),
    SURE("sicher: {0,number} %", "sure: {0,number} %"),
    UNSURE("unsicher: {0,number} %", "unsure: {0,number} %"),
    NO_SPEAKER("kein Sprecher", "no speaker"),
    RENAME("Im Text umbenennen …", "Rename in the text …"),
    RENAME_TITLE("Im Text umbenennen", "Rename in the text"),
    RENAME_ASK(
            "Wie soll das Kürzel heißen? Es wird auch im Text so geschrieben; das Original bleibt.",
            "What should the label be? The text is written with it, too; the original stays."),
    RENAME_DO("Umbenennen", "Rename"),
    RENAME_ONE("„{0}“ umbenennen …", "Rename “{0}” …"),
    CALL("Anders nennen …", "Call it otherwise …"),
    CALL_TITLE("Anderer Name im Projekt", "Another name in the project"),
    CALL_FAULT(
            "Namen von Dateien haben keines dieser Zeichen: / \\ : * ? \" < > |",
            "Names of files have none of these signs: / \\ : * ? \" < > |"),
    CALL_ASK(
            "Wie sollen Titel und Quelle heißen? Die Datei selbst bleibt, wie sie ist.",
            "What are title and source to be called? The file itself stays as it is."),
    MERGE("Zusammenlegen mit „{0}“", "Merge with “{0}”"),
    MERGE_DO("Zusammenlegen", "Merge"),
    MERGED("„{0}“ ist jetzt „{1}“.", "“{0}” is “{1}” now."),
    TAKE_LABEL("Spricht doch", "Does speak"),
    READ_AS("Als {0} lesen", "Read as {0}"),
    DROP_HEADER("Kopf weglassen", "Leave the header out"),
    NOTHING_READ(
            "Aus dieser Datei ließ sich nichts lesen. Die anderen werden trotzdem importiert.",
            "Nothing could be read from this file. The others are imported all the same."),
    SAME_TALK(
            "Dasselbe Gespräch wie „{0}“, wo mehr dazu steht. Diese Datei wird nicht importiert.",
            "The same talk as “{0}”, which says more about it. This file is not imported."),
    KNOWN_HERE(
            "Diese Datei ist schon im Projekt: „{0}“. Sie wird nicht noch einmal importiert.",
            "This file is in the project already: “{0}”. It is not imported once more."),
    KNOWN_LINE("schon im Projekt: {0}", "in the project: {0}"),
    KNOWN_COUNT(
            "{0,choice,0#|1#1 schon vorhanden|1<{0,number} schon vorhanden}",
            "{0,choice,0#|1#1 there already|1<{0,number} there already}"),
    NO_TALK(
            "Kein Gespräch, nur Angaben dazu. Diese Datei wird nicht importiert.",
            "No talk, only data about it. This file is not imported."),
    TABLE_OF_VARIABLES(
            "Eine Tabelle mit Variablen zu {0,choice,1#einem Transkript|1<{0,number} Transkripten}. Sie wird nicht als"
                    + " Interview importiert.",
            "A table of variables about {0,choice,1#one transcript|1<{0,number} transcripts}. It is not imported as an"
                    + " interview."),
    LOOK_AT_VARIABLES("Variablen ansehen", "Look at the variables"),
    TABLE_LINE("Tabelle mit Variablen", "table of variables"),
    SAME_TALK_LINE("wie {0}", "same as {0}"),
    NO_TALK_LINE("kein Gespräch", "no talk"),
    TAKE_ALL_THE_SAME("Trotzdem importieren", "Import it all the same"),
    MORE_TURNS(
            "{0,choice,1#Noch 1 Beitrag|1<Noch {0,number} Beiträge}",
            "{0,choice,1#1 more turn|1<{0,number} more turns}"),
    DROP_FILE("Datei weglassen", "Leave the file out"),
    MORE("Umbenennen, zusammenlegen", "Rename, merge"),
    READING("Liest {0,number} von {1,number} …", "Reading {0,number} of {1,number} …"),
    READING_STOPPED(
            "Angehalten: {0,number} von {1,number} Dateien sind gelesen.",
            "Stopped: {0,number} of {1,number} files are read."),
    TAKING(
            "Nimmt {0,choice,1#1 Transkript|1<{0,number} Transkripte} auf, ganz oder gar nicht; danach lässt es sich"
                    + " rückgängig machen …",
            "Taking in {0,choice,1#1 transcript|1<{0,number} transcripts}, all or nothing; it can be undone"
                    + " afterwards …"),
    GIVEN_UP(
            "Import abgebrochen: Es wurde nichts ins Projekt übernommen.",
            "Import cancelled: nothing was taken into the project."),
    CHOOSE_FILES("Interviews importieren", "Import interviews"),
    CHOOSE_FOLDER("Ordner importieren", "Import a folder"),
    FOLDER_TIP(
            "Alle Interviews eines Ordners und der Ordner darin aufnehmen; vorher wird gezeigt, was hereinkommt",
            "Take in all interviews of a folder and of the folders in it; what comes in is shown first"),
    FILE_LINE("{0} · {1}", "{0} · {1}"),
    PLAIN("Absätze ohne Sprecher", "Paragraphs without speakers"),
    LABEL("Kürzel mit Doppelpunkt", "Labels with a colon"),
    F4("f4transkript", "f4transkript"),
    DRESING_PEHL("Dresing & Pehl", "Dresing & Pehl"),
    KUCKARTZ("Kuckartz", "Kuckartz"),
    MAXQDA("MAXQDA-Fokusgruppe", "MAXQDA focus group"),
    GAT2("GAT 2, Zeilennummern", "GAT 2, line numbers"),
    HEADED("Name in eigener Zeile", "Name on its own line"),
    NOSCRIBE("noScribe", "noScribe"),
    ATRAIN("aTrain", "aTrain"),
    WHISPER("Whisper", "Whisper"),
    WHISPERX("WhisperX", "WhisperX"),
    TEAMS("Teams", "Teams"),
    WORD("Word-Transkription", "Word’s transcription"),
    ZOOM("Zoom", "Zoom"),
    OTTER("Otter", "Otter"),
    SUBTITLES("Untertitel", "Subtitles"),
    SEGMENTS("Abschnitte (JSON)", "Segments (JSON)"),
    TABLE("Tabelle", "Table"),
    MARKED_UP("TEI", "TEI"),
    // --- repair later ---
    REPAIR("Wer wann spricht, reparieren …", "Repair who speaks when …"),
    REPAIR_TITLE("Reparieren", "Repair"),
    REPAIR_HINT(
            "Das Original wird neu gelesen; Text und Codierungen bleiben, nur wer wann spricht, wird neu bestimmt.",
            "The original is read anew; text and codings stay, only who speaks when is found anew."),
    REPAIR_DO("Neu bestimmen", "Find anew"),
    REPAIRED(
            "{0,choice,0#kein Beitrag|1#1 Beitrag|1<{0,number} Beiträge} neu bestimmt",
            "{0,choice,0#no turn|1#1 turn|1<{0,number} turns} found anew"),
    SHIFT("Zeiten verschieben um Sekunden", "Move times by seconds"),
    SHIFT_FAULT(
            "Bitte Sekunden als Zahl schreiben, etwa 2,5 oder −10.",
            "Please write seconds as a number, such as 2.5 or −10."),
    SHIFT_DO("Verschieben", "Move"),
    SHIFTED(
            "{0,choice,0#keine Zeit|1#1 Zeit|1<{0,number} Zeiten} verschoben",
            "{0,choice,0#no time|1#1 time|1<{0,number} times} moved"),
    AT_START("am Anfang des Beitrags", "at the start of a turn"),
    AT_END("am Ende des Beitrags", "at the end of a turn"),
    REPAIR_TRY("Neue Lesung ansehen", "Look at a new reading"),
    SAME_AS_NOW(
            "{0,choice,0#Kein Beitrag|1#1 Beitrag|1<{0,number} Beiträge}, so wie jetzt",
            "{0,choice,0#No turn, as it is|1#1 turn, as it is|1<{0,number} turns, as they are} now"),
    SAME_AS_FILE(
            "{0,choice,0#Kein Beitrag|1#1 Beitrag|1<{0,number} Beiträge}, so wie in der Datei",
            "{0,choice,0#No turn|1#1 turn|1<{0,number} turns}, as in the file"),
    NOW_AND_THEN(
            "Jetzt {0,choice,0#kein Beitrag|1#1 Beitrag|1<{0,number} Beiträge}, dann {1,number}",
            "Now {0,choice,0#no turn|1#1 turn|1<{0,number} turns}, then {1,number}"),
    NOW_AND_FILE(
            "{0,choice,0#Kein Beitrag|1#1 Beitrag|1<{0,number} Beiträge}; neu gelesen wären es {1,number}",
            "{0,choice,0#No turn|1#1 turn|1<{0,number} turns}; read anew there would be {1,number}"),
    TIMES_OFF(
            "{0,choice,1#1 Zeit weicht|1<{0,number} Zeiten weichen} von der Datei ab",
            "{0,choice,1#1 time differs|1<{0,number} times differ} from the file"),
    SPEAKERS_OFF(
            "Bei {0,choice,1#1 Beitrag|1<{0,number} Beiträgen} spricht in der Datei jemand anders",
            "{0,choice,1#1 turn is|1<{0,number} turns are} somebody else’s in the file"),
    RANGES_OFF(
            "{0,choice,1#1 Beitrag reicht|1<{0,number} Beiträge reichen} in der Datei anders weit",
            "{0,choice,1#1 turn begins or ends|1<{0,number} turns begin or end} elsewhere in the file"),
    TIMES_THEN(
            "{0,choice,1#1 Zeit wird|1<{0,number} Zeiten werden} anders",
            "{0,choice,1#1 time|1<{0,number} times} will be different"),
    SPEAKERS_THEN(
            "Bei {0,choice,1#1 Beitrag|1<{0,number} Beiträgen} spricht dann jemand anders",
            "{0,choice,1#1 turn|1<{0,number} turns} will be somebody else’s"),
    RANGES_THEN(
            "{0,choice,1#1 Beitrag reicht|1<{0,number} Beiträge reichen} dann anders weit",
            "{0,choice,1#1 turn|1<{0,number} turns} will begin or end elsewhere"),
    AUTOMATIC("von selbst erkennen", "recognise by itself");

    private final String de;
    private final String en;

    ImportText(String de, String en) {
        this.de = de;
        this.en = en;
    }

    /// What a convention is called; by the name of the constant, as `i18n` knows nothing of readers.
    public static ImportText of(Enum<?> convention) {
        return valueOf(convention.name());
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
