package org.vielstimmig.i18n;

import org.vielstimmig.model.Variable;

/// Words for variables, the table of them, and tables that are taken over.
public enum VariableText implements Text {
    TITLE("Variablen", "Variables"),
    /// The head of the column that names the transcripts, in a table that is written.
    TRANSCRIPT("Transkript", "Transcript"),
    NAME("Name", "Name"),
    GROUP("Gruppe", "Group"),
    DATE("Datum", "Date"),
    KIND_NOMINAL("Namen (nominal)", "names (nominal)"),
    KIND_ORDINAL("Rangfolge (ordinal)", "ranks (ordinal)"),
    KIND_NUMBER("Zahl", "number"),
    KIND_DATE("Datum", "date"),
    KIND_TEXT("Text", "text"),
    MATCHED(
            "{0,choice,0#Keine Zeile passt zu einem Transkript|1#1 Transkript gefunden|1<{0,number} Transkripte"
                    + " gefunden}",
            "{0,choice,0#No row belongs to a transcript|1#1 transcript found|1<{0,number} transcripts found}"),
    UNMATCHED("„{0}“ heißt kein Transkript.", "No transcript is called “{0}”."),
    AMBIGUOUS(
            "„{0}“ passt auf mehrere Transkripte; nicht übernommen.",
            "“{0}” fits several transcripts; not taken over."),
    WITHOUT("„{0}“ kommt in der Tabelle nicht vor.", "“{0}” is not in the table."),
    CONFLICT(
            "{0}, {1}: im Projekt „{2}“, in der Tabelle „{3}“.", "{0}, {1}: “{2}” in the project, “{3}” in the table."),
    CONFLICT_KEPT(
            "{0}, {1}: im Projekt „{2}“, in der Tabelle „{3}“; das Projekt bleibt.",
            "{0}, {1}: “{2}” in the project, “{3}” in the table; the project’s stays."),
    CONFLICT_REPLACED(
            "{0}, {1}: im Projekt „{2}“, in der Tabelle „{3}“; die Tabelle gilt.",
            "{0}, {1}: “{2}” in the project, “{3}” in the table; the table’s is taken."),
    TWICE(
            "{0}, {1}: zwei Zeilen widersprechen sich („{2}“, „{3}“); nicht übernommen.",
            "{0}, {1}: two rows contradict each other (“{2}”, “{3}”); not taken over."),
    UNFIT(
            "{0}, {1}: „{2}“ passt nicht zur Art der Variable; nicht übernommen.",
            "{0}, {1}: “{2}” is not of the variable’s kind; not taken over."),
    CHANGED(
            "{0,choice,0#Nichts geändert|1#1 Transkript geändert|1<{0,number} Transkripte geändert}",
            "{0,choice,0#Nothing changed|1#1 transcript changed|1<{0,number} transcripts changed}"),
    NOTHING_TAKEN(
            "Aus „{0}“ lässt sich nichts übernehmen: {1,choice,0#keine Zeile gehört zu einem Transkript|1#kein Wert ist"
                    + " von der Art seiner Variable}.",
            "Nothing can be taken from “{0}”: {1,choice,0#no row belongs to a transcript|1#no value is of its"
                    + " variable’s kind}."),
    MADE_ANEW("Neue Variable angelegt: „{0}“.", "Made a new variable: “{0}”."),
    MADE_LIKE(
            "Neue Variable angelegt: „{0}“. Es gibt schon „{1}“; war die gemeint, nimmt „undo“ den Schritt zurück.",
            "Made a new variable: “{0}”. There is “{1}” already; if that was meant, “undo” takes the step back."),
    // --- the pane of variables ---
    MANAGE("Variablen", "Variables"),
    MANAGE_TIP(
            "Eigene Variablen anlegen, umbenennen, als Tabelle holen und schreiben",
            "Make and rename variables of your own, fetch and write them as a table"),
    NEW("Neue Variable", "New variable"),
    KIND("Art", "Kind"),
    VALUES("Werte", "Values"),
    VALUES_TIP(
            "Mit Semikolon getrennt; bei Rangfolgen vom kleinsten zum größten",
            "Separated by semicolons; for ranks from the lowest to the highest"),
    REMOVE("Entfernen", "Remove"),
    MOVE_UP("Nach oben", "Move up"),
    MOVE_DOWN("Nach unten", "Move down"),
    RENAME_VALUE("Wert umbenennen", "Rename a value"),
    RENAME_VALUE_TITLE("Wert umbenennen", "Rename a value"),
    RENAME_VALUE_ASK(
            "„{0}“ heißt bei „{1}“ künftig in allen Transkripten so:",
            "In all transcripts, “{0}” of “{1}” will be called:"),
    RENAME_VALUE_DO("Umbenennen", "Rename"),
    REMOVE_ASK(
            "„{0}“ mit {1,choice,0#keinem Wert|1#einem Wert|1<{1,number} Werten} entfernen? Rückgängig holt alles"
                    + " zurück.",
            "Remove “{0}” with {1,choice,0#no value|1#one value|1<{1,number} values}? Undo brings all of it back."),
    USED(
            "bei {0,choice,0#keinem|1#1 Transkript|1<{0,number} Transkripten}",
            "for {0,choice,0#none|1#1 transcript|1<{0,number} transcripts}"),
    NONE_YET(
            "Noch keine eigenen Variablen. Legen Sie eine an oder holen Sie eine Tabelle.",
            "No variables of your own yet. Make one or fetch a table."),
    SUGGESTION("Vorschlag: {0} ({1})", "Suggestion: {0} ({1})"),
    MADE("„{0}“ angelegt.", "“{0}” made."),
    CONSENT("Einwilligung", "Consent"),
    CONSENT_VALUES("ja; nein; offen", "yes; no; open"),
    CONSENT_TIP(
            "Ob die Person eingewilligt hat. Die Variable wird erst mit dem Klick angelegt.",
            "Whether the person has consented. The variable is made by the click, not before."),
    FETCH("Tabelle holen …", "Fetch a table …"),
    FETCH_TIP(
            "Variablen aus XLSX oder CSV übernehmen; vorher wird gezeigt, was sich ändert",
            "Take variables over from XLSX or CSV; what changes is shown first"),
    WRITE("Als Tabelle schreiben …", "Write as a table …"),
    WRITTEN("Geschrieben: {0}", "Written: {0}"),
    BACK("Zurück", "Back"),
    TABLES("Tabellen (XLSX, CSV)", "Tables (XLSX, CSV)"),
    // --- one look at a table ---
    LOOK("Variablen übernehmen", "Take variables over"),
    COLUMN("Spalte", "Column"),
    MEANS("Ist", "Is"),
    EXAMPLES("Beispiele", "Examples"),
    USE_GROUP("Gruppe", "Group"),
    USE_DATE("Datum des Interviews", "Date of the interview"),
    USE_LANGUAGE("Sprache", "Language"),
    USE_STATUS("Stand", "Status"),
    USE_VARIABLE("Variable", "Variable"),
    USE_NONE("nicht übernehmen", "leave out"),
    NEW_ONE("neu", "new"),
    NAMED_BY("Transkripte nach „{0}“", "Transcripts by “{0}”"),
    TAKE(
            "{0,choice,0#Übernehmen|1#Für 1 übernehmen|1<Für {0,number} übernehmen}",
            "{0,choice,0#Take over|1#Take over for 1|1<Take over for {0,number}}"),
    REPLACE("Bei Widerspruch gilt die Tabelle", "Where they differ, the table is right"),
    ABOUT_UNMATCHED("Zeilen ohne Transkript: {0,number}", "Rows without a transcript: {0,number}"),
    ABOUT_AMBIGUOUS("Mehrdeutige Namen: {0,number}", "Names that fit several: {0,number}"),
    ABOUT_CONFLICTS("Anderer Wert im Projekt: {0,number}", "Another value in the project: {0,number}"),
    ABOUT_TWICE("Widersprüche in der Tabelle: {0,number}", "Contradictions in the table: {0,number}"),
    ABOUT_UNFIT("Werte anderer Art: {0,number}", "Values of another kind: {0,number}"),
    ABOUT_WITHOUT("Nicht in der Tabelle: {0,number}", "Not in the table: {0,number}"),
    // --- many at once ---
    NAME_TAKEN(
            "Die Variable „{0}“ gibt es schon. Bitte einen anderen Namen wählen.",
            "There is a variable “{0}” already. Please choose another name."),
    SELECTED("{0,number} Transkripte", "{0,number} transcripts"),
    BULK_HINT(
            "Was Sie hier ausfüllen, gilt für alle ausgewählten. Alles andere bleibt, wie es ist.",
            "What you fill in here holds for all that are selected. All else stays as it is."),
    /// Stands in a field of several transcripts until something is filled in: what they have in common.
    STAYS("bleibt: {0}", "stays: {0}"),
    STAYS_EMPTY("bleibt leer", "stays empty"),
    STAYS_DIFFERENT("bleibt verschieden", "stays different"),
    CLEAR("– leeren –", "– empty it –"),
    APPLY("Für alle setzen", "Set for all"),
    // --- order of the list ---
    COLUMNS("Spalten", "Columns"),
    COLUMNS_TIP("Spalten zeigen und verbergen; Köpfe lassen sich ziehen", "Show and hide columns; drag their heads"),
    GROUP_BY("Gruppieren", "Group by"),
    GROUP_BY_ONE("Nach {0}", "By {0}"),
    NO_GROUPS("Nicht gruppieren", "Do not group"),
    VALUE_FILTER("Nach Wert", "By value"),
    NO_FILTER("Alles zeigen", "Show all"),
    EMPTY_VALUE("ohne Angabe", "without"),
    NOTHING_FITS("Nichts passt zum Filter.", "Nothing fits the filter."),
    FORMAT("Quelle", "Source");

    private final String de;
    private final String en;

    VariableText(String de, String en) {
        this.de = de;
        this.en = en;
    }

    public static VariableText of(Variable.Kind kind) {
        return switch (kind) {
            case NOMINAL -> KIND_NOMINAL;
            case ORDINAL -> KIND_ORDINAL;
            case NUMBER -> KIND_NUMBER;
            case DATE -> KIND_DATE;
            case TEXT -> KIND_TEXT;
        };
    }

    /// What a column of a table is used for; by the name of the constant, as `i18n` knows nothing of tables.
    public static VariableText use(Enum<?> use) {
        return valueOf("USE_" + use.name());
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
