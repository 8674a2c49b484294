package org.vielstimmig.i18n;

/// The words of the codebook workspace.
public enum CodebookText implements Text {
    TITLE("Codebuch", "Codebook"),
    CODES("Codes", "Codes"),
    FILTER("Codes filtern …", "Filter codes …"),
    GO_TO_FILTER("Codes filtern", "Filter codes"),
    NO_CODE_FITS("Kein Code passt zum Filter.", "No code matches the filter."),
    NOTHING_FITS("Nichts passt zum Filter.", "Nothing matches the filter."),
    AS_PAGE("Seite", "Page"),
    AS_TABLE("Tabelle", "Table"),
    ALL_FIELDS("Alle Felder", "All fields"),
    QUOTED("„{0}“", "“{0}”"),
    EMPTY(
            "Noch gibt es keine Codes. Legen Sie ein erstes Thema an, oder lassen Sie Codes beim Lesen entstehen.",
            "There are no codes yet. Add a first theme, or let codes grow while you read."),
    EMPTY_DO("Erstes Thema anlegen", "Add a first theme"),

    // --- new codes ---------------------------------------------------------------------------------------------------
    NEW_CODE("Neuer Code", "New code"),
    NEW_BESIDE("Neuer Code daneben …", "New code beside it …"),
    NEW_UNDER("Neuer Code darunter …", "New code under it …"),
    NEW_IN("Neuer Code in „{0}“", "New code in “{0}”"),
    NEW_AT_TOP("Neues Thema", "New theme"),
    NEW_PROMPT("Name des Codes", "Name of the code"),
    NEW_TOP_PROMPT("Name, oder Thema/Name", "Name, or theme/name"),
    ADD("Anlegen", "Add"),
    NAME_TAKEN("So heißt hier schon ein Code.", "There is a code of this name here already."),
    NAME_MISSING("Ein Code braucht einen Namen.", "A code needs a name."),

    // --- whole codes -------------------------------------------------------------------------------------------------
    RENAME("Umbenennen", "Rename"),
    UP("Nach oben", "Move up"),
    DOWN("Nach unten", "Move down"),
    INDENT("Unter den Code darüber", "Under the code above it"),
    OUTDENT("Eine Ebene höher", "One level up"),
    REMOVE_MENU("Löschen …", "Delete …"),
    REMOVED("„{0}“ gelöscht", "“{0}” deleted"),
    MERGE_MENU("Zusammenführen mit …", "Merge into …"),
    MERGE_PROMPT("In welchem Code geht er auf?", "Which code does it become part of?"),
    MERGED("„{0}“ ist jetzt Teil von „{1}“", "“{0}” is part of “{1}” now"),

    // --- the page ----------------------------------------------------------------------------------------------------
    TOP_THEME("Thema auf oberster Ebene", "Theme at the top"),
    NAME("Name", "Name"),
    SHORT_NAME("Kurzname", "Short name"),
    SHORT_NAME_PROMPT("für Statistik", "for statistics"),
    FACET("Facette", "Facet"),
    COLOR("Farbe", "Colour"),
    COLOR_TIP("Farbe des Codes in Text und Listen", "Colour of the code in texts and lists"),
    COLOR_OF_FACET("wie Facette", "the facet’s"),
    BRIEF("Kurzdefinition", "Brief definition"),
    BRIEF_PROMPT("In einem Satz: Was ist gemeint?", "In one sentence: what is meant?"),
    DEFINITION("Definition", "Definition"),
    DEFINITION_PROMPT("Was gehört dazu, woran erkennt man es?", "What belongs to it, and how is it recognised?"),
    USE_WHEN("Verwenden, wenn", "Use when"),
    USE_WHEN_PROMPT("Welche Aussagen bekommen diesen Code?", "Which statements get this code?"),
    NOT_WHEN("Nicht verwenden, wenn", "Do not use when"),
    NOT_WHEN_PROMPT("Welche nicht, auch wenn sie ähnlich klingen?", "Which do not, though they sound alike?"),
    RULE("Codierregel im Zweifel", "Coding rule in doubt"),
    RULE_PROMPT("Was entscheidet, wenn zwei Codes passen?", "What decides when two codes fit?"),
    ORIGIN("Herkunft", "Origin"),
    STATUS("Status", "Status"),
    SEE_ADD("+ Stattdessen …", "+ Use instead …"),
    SEE_ADD_TIP("Auf einen Code verweisen, der hier zu verwenden ist", "Point to a code that is to be used here"),
    SEE_PROMPT("Welcher Code passt stattdessen?", "Which code fits instead?"),
    SEE_REMOVE("Verweis auf „{0}“ entfernen", "Remove the pointer to “{0}”"),

    ANCHORS("Ankerbeispiele", "Anchor examples"),
    ANCHOR_PROMPT("Noch keine Stelle zeigt, was gemeint ist.", "No passage shows yet what is meant."),
    ANCHOR_ADD("Ankerbeispiel wählen …", "Choose an anchor example …"),
    ANCHOR_TITLE("Ankerbeispiel", "Anchor example"),
    ANCHOR_ASK("Welche Stelle zeigt am besten, was gemeint ist?", "Which passage shows best what is meant?"),
    ANCHOR_FILTER("Stellen filtern …", "Filter passages …"),
    ANCHOR_KIND("Zeigt einen Fall, der ist:", "Shows a case that is:"),
    ANCHOR_TAKE("Übernehmen", "Take it"),
    ANCHOR_NONE("Alle Stellen dieses Codes sind schon Beispiele.", "All passages of this code are examples already."),
    ANCHOR_REMOVE("Nicht mehr als Beispiel zeigen", "No longer show as an example"),
    SHOW_PASSAGE("Im Interview zeigen", "Show in the interview"),
    COPY_QUOTE("Zitat kopieren", "Copy quote"),

    MEMOS("Memos", "Memos"),
    MEMO("Memo", "Memo"),
    MEMO_NEW("Memo schreiben", "Write a memo"),
    MEMO_PROMPT("Ein Gedanke zu diesem Code …", "A thought on this code …"),
    MEMO_REMOVE("Memo löschen", "Delete memo"),
    MEMO_REMOVED("Memo gelöscht", "Memo deleted"),
    LAST_CHANGE("Zuletzt: {2}, {0}, {1}", "Last: {2}, {0}, {1}"),

    // --- figures -----------------------------------------------------------------------------------------------------
    USE("Verwendung", "Use"),
    NOT_CODED("Noch nicht vergeben.", "Not used yet."),
    CODINGS_IN(
            "{0,choice,1#1 Codierung|1<{0,number} Codierungen} in {1,number} von {2,choice,1#1 Interview|1<{2,number}"
                    + " Interviews}",
            "{0,choice,1#1 coding|1<{0,number} codings} in {1,number} of {2,choice,1#1 interview|1<{2,number}"
                    + " interviews}"),
    CODINGS_IN_SHORT(
            "{0,choice,0#keine Codierung|1#1 Codierung|1<{0,number} Codierungen} in {1,choice,0#keinem Interview|1#1"
                    + " Interview|1<{1,number} Interviews}",
            "{0,choice,0#no coding|1#1 coding|1<{0,number} codings} in {1,choice,0#no interview|1#1"
                    + " interview|1<{1,number} interviews}"),
    WITH_UNDER(
            "{0,choice,0#keine Codierung|1#1 Codierung|1<{0,number} Codierungen} mit allen Codes darunter",
            "{0,choice,0#no coding|1#1 coding|1<{0,number} codings} with all codes below"),
    SHOW_PASSAGES("Stellen zeigen", "Show passages"),
    SHOW_IN(
            "{0,choice,1#1 Stelle|1<{0,number} Stellen} in „{1}“: die erste zeigen",
            "{0,choice,1#1 passage|1<{0,number} passages} in “{1}”: show the first"),
    CODED_BY("Vergeben von {0}", "Set by {0}"),
    ITEMS("Fragen, die darauf beruhen · {0,number}", "Questions that rest on it · {0,number}"),
    SHOW_ITEM("Frage zeigen", "Show question"),

    // --- hints -------------------------------------------------------------------------------------------------------
    HINTS("Hinweise", "Hints"),
    NO_DEFINITION("Noch keine Definition", "No definition yet"),
    NO_DEFINITION_WHY(
            "Ohne sie versteht jede*r beim Codieren etwas anderes darunter.",
            "Without one, everybody who codes takes it for something else."),
    NO_DEFINITION_WAY("Definition schreiben", "Write a definition"),
    NO_DEFINITION_SHORT("Definition fehlt", "no definition"),
    NO_ANCHOR("Noch kein Ankerbeispiel", "No anchor example yet"),
    NO_ANCHOR_WHY(
            "Eine typische Stelle sagt oft mehr als die Definition.",
            "A typical passage often says more than the definition."),
    NO_ANCHOR_WAY("Beispiel wählen", "Choose an example"),
    NO_ANCHOR_SHORT("Ankerbeispiel fehlt", "no anchor example"),
    NEVER_USED("Noch nie vergeben", "Never used yet"),
    NEVER_USED_WHY(
            "Vielleicht ist er neu. Sonst lohnt die Frage, ob es ihn braucht.",
            "Perhaps it is new. If not, is it needed?"),
    NEVER_USED_SHORT("nie vergeben", "never used"),
    ONE_INTERVIEW("Nur in einem Interview", "In one interview only"),
    ONE_INTERVIEW_WHY(
            "Das kann ein besonderer Fall sein, oder der Code ist zu eng gefasst.",
            "It may be a special case, or the code is too narrow."),
    ONE_INTERVIEW_SHORT("nur ein Interview", "one interview only"),
    ONE_CODER("Nur von einer Person vergeben", "Set by one person only"),
    ONE_CODER_WHY(
            "Andere haben dieselben Texte vielleicht anders gelesen.",
            "Others may have read the same texts differently."),
    ONE_CODER_SHORT("nur eine Person", "one person only"),

    // --- releases ----------------------------------------------------------------------------------------------------
    RELEASE("Stand festhalten …", "Release …"),
    RELEASE_TIP(
            "Friert das Codebuch, wie es jetzt ist, unter einer Nummer ein",
            "Freezes the codebook as it is now under a number"),
    RELEASE_NUMBER("Stand {0,number,#}", "Release {0,number,#}"),
    NO_RELEASE("Kein Stand", "No release"),
    RELEASES_TIP("Festgehaltene Stände zeigen", "Show the releases"),
    RELEASES_NONE(
            "Noch ist kein Stand festgehalten. Mit einem Stand bleibt nachlesbar, nach welchen Regeln codiert wurde.",
            "There is no release yet. A release keeps on record by which rules was coded."),
    RELEASE_TITLE("Stand {0,number,#} festhalten", "Freeze release {0,number,#}"),
    RELEASE_WHAT(
            "Das Codebuch bleibt unter dieser Nummer so lesbar, wie es jetzt ist. Weiterarbeiten geht wie bisher.",
            "Under this number the codebook stays readable as it is now. Work goes on as before."),
    RELEASE_PROMPT("Notiz: Was ist neu, was war der Anlass?", "Note: what is new, what was the occasion?"),
    RELEASE_DO("Festhalten", "Freeze"),
    RELEASED("Stand {0,number,#} festgehalten", "Release {0,number,#} frozen"),
    SINCE("Seitdem {0}", "Since then {0}"),
    SINCE_NOTHING("Seitdem unverändert", "Unchanged since then"),
    SINCE_ADDED("{0,number} neu", "{0,number} new"),
    SINCE_CHANGED("{0,number} geändert", "{0,number} changed"),
    SINCE_GONE("{0,number} entfallen", "{0,number} gone"),

    // --- files and table ---------------------------------------------------------------------------------------------
    EXPORT("Exportieren …", "Export …"),
    EXPORT_TITLE("Exportieren", "Export"),
    EXPORT_BOOK("Codebuch exportieren …", "Export codebook …"),
    EXPORT_DOCX("Codebuch als Word-Dokument (DOCX) …", "Codebook as Word document (DOCX) …"),
    EXPORT_PDF("Codebuch als PDF …", "Codebook as PDF …"),
    EXPORT_HTML("Codebuch als Webseite (HTML) …", "Codebook as web page (HTML) …"),
    EXPORT_XLSX("Codebuch als Excel-Tabelle (XLSX) …", "Codebook as Excel table (XLSX) …"),
    EXPORT_CSV("Codebuch als Textdatei (CSV) …", "Codebook as text file (CSV) …"),
    EXPORT_PASSAGES("Stellen von Codes …", "Passages of codes …"),
    EXPORTED("Geschrieben: {0}", "Written: {0}"),
    PASSAGES("Textstellen", "Passages"),
    PASSAGES_TITLE("Textstellen exportieren", "Export passages"),
    PASSAGES_ASK(
            "Welche Codes? Die Datei enthält wörtliche Aussagen aus Interviews.",
            "Which codes? The file holds verbatim statements from interviews."),
    PASSAGES_BELOW("Codes darunter sind eingeschlossen.", "Codes below them are included."),
    PASSAGES_DO("Weiter …", "Continue …"),
    COLUMN_ANCHORS("Beispiele", "Examples"),
    COLUMN_CODINGS("Codierungen", "Codings"),

    // --- colours -----------------------------------------------------------------------------------------------------
    SHADE_MOSS("Moos", "Moss"),
    SHADE_PINE("Tanne", "Pine"),
    SHADE_MINT("Minze", "Mint"),
    SHADE_CARMINE("Karmin", "Carmine"),
    SHADE_ROSE("Altrosa", "Old rose"),
    SHADE_CORAL("Koralle", "Coral"),
    SHADE_BRONZE("Bronze", "Bronze"),
    SHADE_SAND("Sand", "Sand"),
    SHADE_OLIVE("Olive", "Olive"),
    SHADE_PLUM("Pflaume", "Plum"),
    SHADE_PEBBLE("Kiesel", "Pebble"),
    SHADE_SKY("Himmel", "Sky"),
    SHADE_MALLOW("Malve", "Mallow"),
    SHADE_WALNUT("Nussbaum", "Walnut"),
    SHADE_PETROL("Petrol", "Petrol"),
    SHADE_CLAY("Ton", "Clay"),
    SHADE_AUBERGINE("Aubergine", "Aubergine"),
    SHADE_LAGOON("Lagune", "Lagoon"),
    SHADE_LILAC("Flieder", "Lilac"),
    SHADE_INK("Tinte", "Ink");

    private final String de;
    private final String en;

    CodebookText(String de, String en) {
        this.de = de;
        this.en = en;
    }

    /// The short form of a hint, for the cell of a table.
    public static CodebookText shortOf(String hint) {
        return valueOf(hint + "_SHORT");
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
