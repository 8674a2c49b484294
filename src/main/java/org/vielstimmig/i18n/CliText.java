package org.vielstimmig.i18n;

import java.util.Optional;

/// The words of the command line: a description for every command, option and parameter, and what it answers.
public enum CliText implements Text {
    VIELSTIMMIG(
            "Interviews offline codieren, durchsuchen und in Fragebögen überführen. Ohne Befehl öffnet sich das"
                    + " Fenster, mit einer Projektdatei, wenn eine dabeisteht; --lang de|en und --theme"
                    + " light|dark|system gelten dann für dieses Mal, --try öffnet das Beispiel.",
            "Code interviews offline, search them and turn them into questionnaires. Without a command the window"
                    + " opens, with a project file if one is named; --lang de|en and --theme light|dark|system then"
                    + " hold for this time, --try opens the sample."),
    NEW("Legt ein leeres Projekt an. Überschreibt nie.", "Makes an empty project. Never overwrites."),
    SAMPLE("Legt ein Projekt mit dem erfundenen Beispiel an.", "Makes a project with the invented sample."),
    INFO("Zeigt, was im Projekt ist.", "Shows what is in the project."),
    IMPORT(
            "Nimmt Interviews auf. Eine schlechte Datei hält die anderen nicht auf.",
            "Takes interviews in. One bad file never stops the others."),
    TRANSCRIPTS("Listet die Transkripte.", "Lists the transcripts."),
    SHOW("Zeigt Text und Beiträge eines Transkripts.", "Shows text and turns of a transcript."),
    EDIT("Ändert den Text; alle Codierungen wandern mit.", "Changes the text; all codings follow."),
    REPLACE(
            "Ersetzt Wörter in allen Transkripten, in einem Schritt; alle Codierungen wandern mit.",
            "Replaces words in all transcripts, in one step; all codings follow."),
    CORRECT(
            "Vergleicht eine korrigierte Datei Wort für Wort mit dem Text und übernimmt sie; alle Codierungen wandern"
                    + " mit.",
            "Compares a corrected file with the text word by word and takes it over; all codings follow."),
    LOST(
            "Listet Codierungen und Memos, deren Text gelöscht wurde; Codierungen mit ihren letzten Worten.",
            "Lists codings and memos whose text was deleted; codings with their last words."),
    TURNS_SPLIT("Teilt einen Beitrag in zwei.", "Splits a turn in two."),
    TURNS_JOIN("Fügt Beiträge zu einem zusammen.", "Joins turns into one."),
    TURNS_SET("Ändert, wer Beiträge spricht und wann sie beginnen.", "Changes who speaks turns and when they begin."),
    REREAD(
            "Liest die ursprüngliche Datei neu: wer wo und wann spricht. Der Text bleibt.",
            "Reads the original file anew: who speaks where and when. The text stays."),
    TRANSCRIPT_SET(
            "Ändert Titel, Rollen, Gruppe, Variablen eines Transkripts.",
            "Changes title, roles, group, variables of a transcript."),
    TRANSCRIPT_REMOVE(
            "Nimmt ein Transkript heraus; Rückgängig holt es mit allen Codierungen zurück.",
            "Takes a transcript out; undo brings it back with all codings."),
    VARIABLES("Listet, ändert, holt und schreibt die Variablen.", "Lists, changes, imports and writes the variables."),
    VARIABLES_OPTION_IMPORT(
            "Tabelle (XLSX, CSV), deren Zeilen nach Titel oder Dateiname zugeordnet werden.",
            "Table (XLSX, CSV) whose rows are matched by title or file name."),
    VARIABLES_OPTION_REPLACE(
            "Bei Widerspruch gilt die Tabelle statt des Projekts.", "Where they differ, the table wins."),
    VARIABLES_OPTION_ADD("Legt eine Variable an.", "Makes a variable."),
    VARIABLES_OPTION_CHANGE(
            "Ändert Name, Art oder Werte einer Variable.", "Changes a variable’s name, kind or values."),
    VARIABLES_OPTION_REMOVE("Entfernt eine Variable mit ihren Werten.", "Removes a variable with its values."),
    VARIABLES_OPTION_KIND("Was mit den Werten geht.", "What can be done with the values."),
    VARIABLES_OPTION_VALUES("Werte in ihrer Reihenfolge.", "The values in their order."),
    VARIABLES_OPTION_NAME("Neuer Name.", "New name."),
    CODES("Listet das Codebuch.", "Lists the codebook."),
    CODE_ADD(
            "Legt einen Code an; fehlende Themen darüber entstehen mit.",
            "Adds a code; missing themes above it are made, too."),
    CODE_SET("Ändert Felder eines Codes.", "Changes fields of a code."),
    CODE_MOVE("Hängt einen Code um oder ordnet ihn.", "Puts a code elsewhere or in order."),
    CODE_MERGE("Führt einen Code mit einem anderen zusammen.", "Merges one code into another."),
    CODE_SPLIT(
            "Teilt einen Code: sortiert seine Stellen in Untercodes.",
            "Splits a code: sorts its passages into sub-codes."),
    CODE_SPLIT_OPTION_INTO(
            "Untercode und die Codierungen, die hinein sollen; je Untercode einmal.",
            "A sub-code and the codings to go into it; once for each sub-code."),
    CODE_SPLIT_OPTION_KEEP("Die Stellen behalten auch den alten Code.", "The passages keep the old code, too."),
    SPLIT_LEFT(
            "{0,choice,0#Keine Codierung bleibt|1#1 Codierung bleibt|1<{0,number} Codierungen bleiben} allein bei {1}.",
            "{0,choice,0#No coding stays|1#1 coding stays|1<{0,number} codings stay} with {1} alone."),
    SETS("Listet die Code-Sets.", "Lists the code sets."),
    SET_PUT(
            "Legt Codes in ein Code-Set; fehlt es, wird es angelegt.",
            "Puts codes into a code set; makes it if there is none."),
    SET_TAKE("Nimmt Codes aus einem Code-Set.", "Takes codes out of a code set."),
    SET_SET("Benennt ein Code-Set um oder ordnet es ein.", "Renames a code set or puts it elsewhere."),
    SET_REMOVE("Löscht ein Code-Set; die Codes bleiben.", "Deletes a code set; the codes stay."),
    SET_PUT_PARAMETER_NAME("Name des Code-Sets.", "Name of the code set."),
    SET_TAKE_PARAMETER_NAME("Name des Code-Sets.", "Name of the code set."),
    SET_SET_PARAMETER_NAME("Name des Code-Sets.", "Name of the code set."),
    SET_REMOVE_PARAMETER_NAME("Name des Code-Sets.", "Name of the code set."),
    SET_SET_OPTION_NAME("Neuer Name.", "New name."),
    SET_SET_OPTION_INDEX("Platz unter den Code-Sets, ab 0.", "Place among the code sets, from 0."),
    SET_REMOVED("Code-Set „{0}“ gelöscht.", "Code set “{0}” deleted."),
    CODES_OPTION_SORT(
            "Ordnung: von Hand, nach Namen, nach Zahl der Codierungen.",
            "Order: by hand, by name, by number of codings."),
    CODES_OPTION_TRANSCRIPT("Nur Codierungen dieses Transkripts zählen.", "Count codings of this transcript only."),
    CODES_OPTION_BY("Nur Codierungen dieser Person zählen.", "Count this person’s codings only."),
    CODE_MOVE_OPTION_SORT(
            "Ordnet alle Codes, mit --under die eines Themas, ohne PATH.",
            "Orders all codes, with --under those of a theme, without PATH."),
    CODES_ORDERED(
            "{0,choice,0#Alle Codes standen schon so|1#1 Code steht|1<{0,number} Codes stehen}{0,choice,0#|1# an"
                    + " anderer Stelle}.",
            "{0,choice,0#All codes stood so already|1#1 code stands|1<{0,number} codes stand}{0,choice,0#|1#"
                    + " elsewhere}."),
    CODE_REMOVE("Löscht einen Code mit allem darunter.", "Deletes a code with all below it."),
    CODE("Codiert eine Stelle.", "Codes a passage."),
    UNCODE("Nimmt eine Codierung weg.", "Takes a coding away."),
    CODINGS("Listet Codierungen.", "Lists codings."),
    CODING_SET(
            "Ändert Codierungen: Stelle, Enden, Code, Gewicht, Facette; in einem Schritt.",
            "Changes codings: place, ends, code, weight, facet; in one step."),
    CODING_SET_OPTION_START("Verschiebt den Anfang.", "Moves the start."),
    CODING_SET_OPTION_END("Verschiebt das Ende.", "Moves the end."),
    CODING_SET_OPTION_WEIGHT("Gewicht, 0 bis 100; none nimmt es weg.", "Weight, 0 to 100; none takes it away."),
    CODING_SET_OPTION_FACET("Facette; code für die des Codes.", "Facet; code for the code’s own."),
    CODINGS_JOIN(
            "Verbindet Codierungen desselben Codes und derselben Person, die einander berühren oder überlappen.",
            "Joins codings of one code by one person that touch or overlap."),
    CODINGS_JOIN_OPTION_CODING(
            "Nur was mit dieser Codierung zusammenhängt.", "Only what hangs together with this coding."),
    GUIDE(
            "Druckt den Leitfaden zum Beispielprojekt: wer dort spricht, wie codiert wurde, was sich anzusehen lohnt.",
            "Prints the guide to the sample project: who speaks there, how it was coded, what to look at."),
    HELP("Zeigt die Hilfe, auch die zu einem Befehl.", "Shows the help, also that of one command."),
    KEYS("Zeigt und ändert die Tasten beim Codieren.", "Shows and changes the keys for coding."),
    KEYS_OPTION_SET(
            "Gibt einem Griff eine Taste: next-uncoded=Shift+G, heavier=+, end-word-on=Alt+Right.",
            "Gives a gesture a key: next-uncoded=Shift+G, heavier=+, end-word-on=Alt+Right."),
    KEYS_OPTION_RESET("Die Taste wie am Anfang; all für alle.", "The key as at first; all for all."),
    CODE_OPTION_TURN("Nummer des Beitrags, der codiert wird.", "Number of the turn to code."),
    CODE_OPTION_TURNS("Beiträge von bis, jeder für sich.", "Turns from to, each by itself."),
    CODE_OPTION_SPEAKER("Alle Beiträge dieses Kürzels oder Namens.", "All turns of this label or name."),
    CODE_OPTION_ANSWER("Die Antwort auf die Frage in diesem Beitrag.", "The answer to the question in this turn."),
    CODE_OPTION_IN_VIVO("Die Worte der Stelle werden der Code.", "The words of the passage become the code."),
    MEMO("Schreibt ein Memo.", "Writes a memo."),
    MEMO_SET(
            "Ändert den Text eines Memos, oder mit --at, an welchen Worten es hängt.",
            "Changes a memo’s text, or with --at the words it hangs on."),
    MEMO_SET_OPTION_AT(
            "Die Worte, an denen es hängen soll, auch wenn seine gelöscht wurden.",
            "The words to hang on, also after its own were deleted."),
    VARIABLES_OPTION_PLACE(
            "Der Platz unter allen Variablen, ab 1; mit --change.",
            "The place among all variables, from 1; with --change."),
    MEMO_REMOVE("Löscht ein Memo mit seinen Verweisen.", "Deletes a memo with its links."),
    MEMO_LINK(
            "Lässt ein Memo auf eine Stelle verweisen, oder löst mit --remove einen Verweis.",
            "Lets a memo point to a passage, or takes a link away with --remove."),
    MEMO_LINK_OPTION_REMOVE("Kennung des Verweises, der gelöst wird.", "Id of the link to take away."),
    PARAMETER_MEMO("Kennung des Memos.", "The memo’s id."),
    MEMOS_OPTION_ON(
            "Nur Memos zu genau diesem: item:ID, code:PFAD, transcript:ID … wie bei memo.",
            "Only memos on exactly this: item:ID, code:PATH, transcript:ID … as with memo."),
    MEMOS_OPTION_KIND(
            "Nur diese: project, transcript, passage, code, coding, item, diary.",
            "Only these: project, transcript, passage, code, coding, item, diary."),
    MEMOS_OPTION_BY("Nur Memos dieser Person.", "Only this person’s memos."),
    MEMOS_OPTION_TO("Bis zu diesem Tag einschließlich.", "Up to this day inclusive."),
    MEMOS_OPTION_FIND("Nur Memos mit diesen Wörtern.", "Only memos with these words."),
    MEMOS_OPTION_OUT("Schreibt Dokument oder Tabelle.", "Writes a document or table."),
    PROGRESS(
            "Zeigt, wie viel von dem, was die Befragten sagen, codiert ist, und wie viele Antworten noch nicht.",
            "Shows how much of what the interviewed say is coded, and how many answers are not."),
    PROGRESS_OPTION_BY("Nur Codierungen dieser Person.", "Only this person’s codings."),
    MEMOS("Listet die Memos.", "Lists the memos."),
    CODERS("Listet, wer codiert hat.", "Lists who has coded."),
    CODER_ADD("Macht eine Person bekannt, die noch nichts codiert hat.", "Makes a person known who has not coded yet."),
    CODER_SET(
            "Ändert den Namen einer Person; alle ihre Codierungen bleiben ihre.",
            "Changes a person’s name; all their codings stay theirs."),
    CODER_SET_OPTION_NAME("Neuer Name.", "New name."),
    PARAMETER_PERSON("Name oder Kennung der Person.", "The person’s name or id."),
    BLIND(
            "Lässt alle blind codieren: Niemand sieht mehr, was andere codiert haben; off hebt das auf. Beides steht im"
                    + " Verlauf.",
            "Lets all code blind: nobody sees any more what others coded; off lifts it. Both stand in the history."),
    BLIND_PARAMETER_STATE("on oder off.", "on or off."),
    BLIND_NOW("Alle codieren blind.", "All code blind."),
    NOT_BLIND("Alle sehen, was andere codiert haben.", "All see what others coded."),
    SEARCH("Sucht in allen Beiträgen.", "Searches all turns."),
    AUTOCODE(
            "Codiert alle Treffer einer Suche oder alles, was Personen sagen, in einem Schritt.",
            "Codes all hits of a search, or all that speakers say, in one step."),
    SUGGEST("Schlägt Stellen vor, die den codierten ähneln.", "Suggests passages that resemble the coded ones."),
    RELEASE("Hält den Stand des Codebuchs fest.", "Freezes the state of the codebook."),
    RELEASES("Listet die Stände des Codebuchs.", "Lists the codebook releases."),
    CODEBOOK("Schreibt das Codebuch als Dokument oder Tabelle.", "Writes the codebook as a document or table."),
    QUOTES("Schreibt codierte Stellen mit ihren Quellen.", "Writes coded passages with their sources."),
    QUESTIONNAIRE("Leitet Fragen ab, prüft und exportiert sie.", "Derives, checks and exports questions."),
    QUESTIONNAIRE_DERIVE("Leitet Items aus Codes ab, mit Belegen.", "Derives items from codes, with evidence."),
    QUESTIONNAIRE_ITEMS("Listet die Items.", "Lists the items."),
    QUESTIONNAIRE_ITEM_SET("Ändert ein Item.", "Changes an item."),
    QUESTIONNAIRE_ITEM_REMOVE("Entfernt ein Item.", "Removes an item."),
    QUESTIONNAIRE_CHECK("Prüft Wortlaut und Exportierbarkeit.", "Checks wording and whether it can be exported."),
    QUESTIONNAIRE_COVERAGE("Zeigt, welche Codes gefragt werden.", "Shows which codes are asked about."),
    QUESTIONNAIRE_EXPORT(
            "Schreibt den Fragebogen für Umfrageprogramme oder auf Papier.",
            "Writes the questionnaire for survey programs or on paper."),
    HISTORY("Zeigt, was getan wurde, das Neueste zuerst.", "Shows what was done, newest first."),
    HISTORY_OPTION_BY("Nur Schritte dieser Person.", "Only this person’s steps."),
    HISTORY_OPTION_TRANSCRIPT("Nur Schritte an diesem Transkript.", "Only steps on this transcript."),
    HISTORY_OPTION_CODE(
            "Nur Schritte an diesem Code, was darunter liegt und ihren Codierungen.",
            "Only steps on this code, what lies below and their codings."),
    HISTORY_OPTION_FIND(
            "Nur Schritte, in deren Worten oder Person das steht.", "Only steps whose words or person hold this."),
    OPTION_FROM("Von diesem Tag an.", "From this day on."),
    HISTORY_OPTION_TO("Bis zu diesem Tag einschließlich.", "Up to this day inclusive."),
    HISTORY_OPTION_OUT("Schreibt alles, was dazu passt (XLSX, CSV).", "Writes all that fits (XLSX, CSV)."),
    UNDO_OPTION_TO(
            "Zurück, bis das Projekt ist wie nach diesem Schritt; 0 für vor dem ersten.",
            "Back until the project is as after this step; 0 for before the first."),
    UNDO("Macht Schritte rückgängig.", "Takes steps back."),
    REDO("Wiederholt rückgängig gemachte Schritte.", "Does undone steps again."),
    CHECK("Prüft Datei, Zitate und Verweise.", "Checks the file, quotes and references."),
    BACKUP("Schreibt eine geprüfte Sicherung.", "Writes a verified backup."),
    RESTORE("Holt eine Sicherung als neues Projekt zurück.", "Brings a backup back as a new project."),
    DUMP("Gibt den ganzen Inhalt als JSON aus, ohne Verlauf.", "Prints the whole content as JSON, without history."),
    SHOT("Zeichnet einen Arbeitsbereich als Bild.", "Draws a workspace as a picture."),
    OPTION_PART(
            "Was darin geöffnet ist: import, table, repair, facts bei Texten; edit, find, lost, memos, replace, diff"
                    + " beim Codieren.",
            "What is open in it: import, table, repair, facts among texts; edit, find, lost, memos, replace, diff"
                    + " in coding."),
    SHOT_OPTION_QUERY("Wonach gesucht wird.", "What is searched for."),
    SHOT_OPTION_FILE("Die Datei, um die es dabei geht.", "The file that it is about."),
    TOUR(
            "Geht den Hauptweg am Beispiel durch, ohne Bildschirm.",
            "Walks the main job on the sample, without a screen."),
    OPTION_WHOLE_WORDS("Nur ganze Wörter.", "Whole words only."),
    OPTION_IGNORE_CASE("Groß und klein gleich.", "Upper and lower case alike."),
    OPTION_AT_MOST("Höchstens so viel Prozent dürfen anders sein.", "At most so many per cent may be different."),
    OPTION_LABEL("Kürzel, wie es im Text steht.", "Label as in the text."),
    REREAD_OPTION_LABEL("Nur diese Kürzel sprechen.", "Only these labels are speakers."),
    OPTION_RELABEL("Neues Kürzel zu einem Kürzel, auch im Text.", "New label for a label, in the text too."),
    OPTION_MERGE("Kürzel, das in einem anderen aufgeht.", "Label that becomes part of another."),
    OPTION_TIME("Beginn in Millisekunden; none für unbekannt.", "Start in milliseconds; none for unknown."),
    OPTION_SHIFT("Verschiebt Zeiten um Millisekunden.", "Shifts times by milliseconds."),
    OPTION_MARK_SIDE("Wo Zeitmarken im Beitrag stehen.", "Where time marks stand in a turn."),
    TURNS_SPLIT_OPTION_AT("Stelle, an der der zweite Beitrag beginnt.", "Place where the second turn begins."),
    TURNS_SPLIT_OPTION_QUOTE("Worte, mit denen der zweite beginnt.", "Words the second begins with."),
    PARAMETER_OLD("Was ersetzt wird.", "What is replaced."),
    PARAMETER_FIRST("Nummer des ersten Beitrags.", "Number of the first turn."),
    PARAMETER_LAST("Nummer des letzten Beitrags.", "Number of the last turn."),
    OPTION_LANG("Sprache: de oder en.", "Language: de or en."),
    OPTION_JSON("Ein JSON-Dokument auf der Standardausgabe.", "One JSON document on standard output."),
    OPTION_CODER("Wer codiert; sonst der eigene Name.", "Who codes; else one’s own name."),
    OPTION_WHOSE(
            "Wessen Codierungen gezählt und gezeigt werden: all, mine (die von --coder) oder others.",
            "Whose codings are counted and shown: all, mine (those of --coder) or others."),
    OPTION_HELP("Zeigt diese Hilfe.", "Shows this help."),
    OPTION_VERSION("Zeigt die Version.", "Shows the version."),
    OPTION_TITLE("Titel.", "Title."),
    OPTION_FORMAT(
            "Format, falls nicht erkannt: txt, md, docx, odt, rtf, pdf, html, doc, vtt, srt, json, csv, xlsx, xml.",
            "Format if not recognised: txt, md, docx, odt, rtf, pdf, html, doc, vtt, srt, json, csv, xlsx, xml."),
    OPTION_ROLE("Rolle zu einem Kürzel.", "Role of a label."),
    OPTION_DRY_RUN("Nur zeigen, nichts ändern.", "Only show, change nothing."),
    OPTION_PROFILE(
            "Wie Sprecher*innen und Zeiten geschrieben sind: plain, label, f4, dresing-pehl, kuckartz, maxqda,"
                    + " gat2, headed.",
            "How speakers and times are written: plain, label, f4, dresing-pehl, kuckartz, maxqda, gat2, headed."),
    IMPORT_OPTION_ENCODING("Zeichensatz von Textdateien.", "Charset of text files."),
    IMPORT_OPTION_LABEL(
            "Ein Kürzel, das eine Person bezeichnet; dann gelten nur die genannten.",
            "A label that is a speaker; then only those named count."),
    IMPORT_OPTION_RENAME(
            "Neuer Name für ein Kürzel, auch im Text; zwei gleiche werden eine Person.",
            "New name for a label, in the text, too; two alike become one person."),
    IMPORT_OPTION_COLUMNS(
            "Spalten einer Tabelle mit Kopfzeile, gezählt ab 1.", "Columns of a table with a head, counted from 1."),
    IMPORT_OPTION_LANGUAGE("Sprache des Gesprächs: de, en, tr …", "Language of the talk: de, en, tr …"),
    IMPORT_OPTION_NO_HEADER("Den Kopf vor dem ersten Beitrag weglassen.", "Leave out the header."),
    IMPORT_OPTION_NO_FOOTER("Den Fuß hinter dem letzten Beitrag weglassen.", "Leave out the footer."),
    IMPORT_OPTION_MARGINS(
            "Kopfzeilen, Seiten- und Zeilennummern im Text lassen.",
            "Keep running heads, page and line numbers in the text."),
    IMPORT_OPTION_EVERY(
            "Jede Datei nehmen, auch wenn sie schon im Projekt ist, mehrere eines Ordners dasselbe Gespräch enthalten"
                    + " oder es eine Tabelle mit Variablen ist.",
            "Take every file, even where the project holds it already, several of a folder hold the same talk or one"
                    + " is a table of variables."),
    OPTION_REPLACE("Text, der ersetzt wird.", "Text to be replaced."),
    OPTION_AT("Stelle im Text, halboffen.", "Place in the text, half open."),
    OPTION_BY("Neuer Text.", "New text."),
    OPTION_WHICH_CODE(
            "Nur dieser Code und was darunter liegt; mehrmals für mehrere.",
            "Only this code and what lies below; several times for several."),
    OPTION_WHICH_SET("Codes dieses Code-Sets.", "Codes of this code set."),
    OPTION_WHICH_TRANSCRIPT("Nur in diesem Transkript.", "Only in this transcript."),
    OPTION_WHICH_SPEAKER(
            "Nur was diese Person sagt (Name oder Kürzel).", "Only what this speaker says (name or label)."),
    OPTION_WHICH_ROLE("Nur was Personen dieser Rolle sagen.", "Only what speakers of this role say."),
    OPTION_WHICH_WHERE(
            "Nur Transkripte, deren Variable diesen Wert hat; leer für ohne Wert.",
            "Only transcripts whose variable has this value; empty for none recorded."),
    OPTION_WHICH_BY("Nur Codierungen dieser Person.", "Only this person’s codings."),
    OPTION_WHICH_FACET("Nur Codierungen dieser Facette.", "Only codings of this facet."),
    OPTION_WHICH_WEIGHT("Nur Gewichte von A bis B (0–100).", "Only weights from A to B (0–100)."),
    OPTION_WHICH_WORDS("Nur Stellen, in denen diese Wörter vorkommen.", "Only passages that hold these words."),
    OPTION_WHICH_GROUP(
            "Was sie gruppiert; auch none oder der Name einer Variable.",
            "What divides them; also none or the name of a variable."),
    OPTION_WHICH_SORT("Reihenfolge innerhalb der Gruppen.", "Order within the groups."),
    OPTION_WHICH_FALLING("Das Größte zuerst.", "The greatest first."),
    OPTION_WHICH_CONTEXT(
            "Mit der Frage davor und so vielen Sätzen davor und danach.",
            "With the question before and so many sentences before and after."),
    OPTION_WHICH_FROM("So viele auslassen.", "Leave out so many."),
    OPTION_ALL("Alle Stellen statt der ersten.", "All places instead of the first."),
    OPTION_SPEAKER("Name zu einem Kürzel.", "Name of a label."),
    OPTION_SET("Wert einer Variable.", "Value of a variable."),
    OPTION_GROUP("Gruppe, für die das Interview spricht (MO, BEH).", "Group the interview speaks for (MO, BEH)."),
    OPTION_DATE("Datum des Interviews.", "Date of the interview."),
    OPTION_LANGUAGE("Sprache (BCP 47).", "Language (BCP 47)."),
    OPTION_STATUS("Stand der Arbeit.", "State of the work."),
    OPTION_FACET("Facette.", "Facet."),
    OPTION_COLOR("Farbe; leer für die der Facette.", "Colour; empty for the facet’s."),
    OPTION_SHORT_NAME("Kurzname für Statistikprogramme.", "Short name for statistics programs."),
    OPTION_BRIEF("Kurzdefinition.", "Brief definition."),
    OPTION_DEFINITION("Definition.", "Definition."),
    OPTION_USE_WHEN("Verwenden, wenn …", "Use when …"),
    OPTION_NOT_WHEN("Nicht verwenden, wenn …", "Do not use when …"),
    OPTION_SEE("Stattdessen zu verwendender Code.", "Code to use instead."),
    OPTION_RULE("Codierregel für Zweifelsfälle.", "Coding rule for doubt."),
    OPTION_ANCHOR("Codierung als Ankerbeispiel.", "Coding as anchor example."),
    OPTION_ORIGIN("Herkunft des Codes.", "Origin of the code."),
    VARIABLES_OPTION_RENAME(
            "Mit --change: ein Wert, der überall anders geschrieben wird.",
            "With --change: a value to be written another way everywhere."),
    OPTION_NAME("Neuer Name.", "New name."),
    OPTION_UNDER("Neues Thema darüber.", "New theme above."),
    OPTION_TOP("Ganz nach oben.", "To the top level."),
    OPTION_INDEX("Platz unter den Geschwistern, ab 0.", "Place among siblings, from 0."),
    OPTION_QUOTE("Wörtlich zitierte Stelle.", "Passage, quoted word for word."),
    OPTION_NTH("Die wievielte gleiche Stelle, ab 1.", "Which of equal places, from 1."),
    OPTION_WITH("Code.", "Code."),
    OPTION_WEIGHT("Gewicht, 0 bis 100.", "Weight, 0 to 100."),
    OPTION_MEMO("Memo zur Codierung.", "Memo on the coding."),
    OPTION_CODE("Nur dieser Code und was darunter liegt.", "Only this code and what lies below."),
    OPTION_TRANSCRIPT("Transkript.", "Transcript."),
    OPTION_LIMIT("Höchstens so viele.", "At most so many."),
    OPTION_UNIT("Was codiert wird: Treffer, Satz oder Beitrag.", "What is coded: hit, sentence or turn."),
    OPTION_NOTE("Notiz dazu.", "A note on it."),
    OPTION_OUT("Zieldatei.", "Target file."),
    OPTION_RELEASE("Stand des Codebuchs; sonst der jetzige.", "Codebook release; else the present state."),
    OPTION_FORM("Form der Frage.", "Form of the question."),
    OPTION_AUDIENCE("Zielgruppe.", "Audience."),
    OPTION_SCALE("Antwortskala.", "Answer scale."),
    OPTION_TEXT("Wortlaut.", "Wording."),
    OPTION_HELP_TEXT("Hinweis unter der Frage.", "Hint below the question."),
    OPTION_STATE("Stand des Items.", "State of the item."),
    OPTION_EXPORT_CODE("Variablenname.", "Variable name."),
    OPTION_RATIONALE("Warum es das Item gibt.", "Why the item is there."),
    OPTION_MANDATORY("Pflichtfrage.", "Mandatory question."),
    OPTION_TO("Zielformat.", "Target format."),
    OPTION_THEME("Hell oder dunkel.", "Light or dark."),
    OPTION_SIZE("Größe in Pixeln.", "Size in pixels."),
    PARAMETER_PROJECT("Projektdatei (.vielstimmig).", "Project file (.vielstimmig)."),
    PARAMETER_FILE("Dateien.", "Files."),
    PARAMETER_TRANSCRIPT("Titel oder Kennung.", "Title or id."),
    PARAMETER_PATH("Pfad des Codes: Thema/Code.", "The code’s path: theme/code."),
    PARAMETER_INTO("Code, der bleibt.", "Code that stays."),
    PARAMETER_CODING("Kennung der Codierung.", "The coding’s id."),
    PARAMETER_ON(
            "project, transcript:ID, turn:ID:N, passage:ID:START:ENDE, code:PFAD, coding:ID, item:ID,"
                    + " diary[:TAG].",
            "project, transcript:ID, turn:ID:N, passage:ID:START:END, code:PATH, coding:ID, item:ID,"
                    + " diary[:DATE]."),
    PARAMETER_TEXT("Text.", "Text."),
    PARAMETER_COMMAND("Befehl, um den es geht.", "Command that it is about."),
    PARAMETER_QUERY("Suchanfrage.", "Query."),
    PARAMETER_N("Anzahl.", "Number."),
    PARAMETER_BACKUP("Sicherungsdatei.", "Backup file."),
    PARAMETER_WORKSPACE("Arbeitsbereich.", "Workspace."),
    PARAMETER_OUT("Bilddatei (.png).", "Picture file (.png)."),
    PARAMETER_ITEM("Variablenname oder Kennung.", "Variable name or id."),
    SEE_HELP("Hilfe: {0} --help", "Help: {0} --help"),
    HEADING_USAGE("Aufruf:", "Usage:"),
    HEADING_COMMANDS("Befehle:", "Commands:"),
    MISSING("Es fehlt: {0}.", "Missing: {0}."),
    MISSING_VALUE("Hinter {0} fehlt ein Wert.", "A value is missing after {0}."),
    MISSING_COMMAND("Es fehlt ein Befehl. Möglich sind: {0}.", "A command is missing. Possible are: {0}."),
    ONLY_WITH("Nur zusammen mit {1} möglich: {0}.", "Possible only together with {1}: {0}."),
    UNMATCHED("Nicht verstanden: {0}.", "Not understood: {0}."),
    DID_YOU_MEAN("Gemeint ist vielleicht: {0}.", "Perhaps you mean: {0}."),
    OPTION_TWICE("{0} darf nur einmal stehen.", "{0} may stand only once."),
    ONLY_ONE_OF("Nur eines davon geht auf einmal: {0}.", "Only one of these at a time: {0}."),
    WHOLE_NUMBER("eine ganze Zahl", "a whole number"),
    COUNT("eine ganze Zahl ab 0", "a whole number from 0 up"),
    FILE_PATH("den Pfad einer Datei", "the path of a file"),
    USAGE_FAULT("Dieser Aufruf ist so nicht möglich.", "This call is not possible like that."),
    USAGE_FAULT_AT("Mit {0} stimmt etwas nicht.", "Something is wrong with {0}."),
    PROGRESS_LINE("{0,number} von {1,number} · {2}", "{0,number} of {1,number} · {2}"),
    UNEXPECTED(
            "Unerwarteter Fehler {0}. Es wurde nichts halb gespeichert; Einzelheiten stehen in {1}",
            "Unexpected fault {0}. Nothing was saved by half; details are in {1}"),
    MADE_PROJECT("Projekt angelegt: {0}", "Project made: {0}"),
    MADE_SAMPLE("Erfundenes Beispiel angelegt: {0}", "Invented sample made: {0}"),
    MERGED(
            "„{0}“ ist jetzt Teil von „{1}“; {2,choice,0#keine Codierung ging|1#eine Codierung ging|1<{2,number}"
                    + " Codierungen gingen} über.",
            "“{0}” is now part of “{1}”; {2,choice,0#no coding|1#one coding|1<{2,number} codings} went over."),
    REMOVED_CODE(
            "„{0}“ gelöscht, mit {1,choice,0#keiner Codierung|1#einer Codierung|1<{1,number} Codierungen}.",
            "“{0}” deleted, with {1,choice,0#no coding|1#one coding|1<{1,number} codings}."),
    REMOVED_TRANSCRIPT("„{0}“ herausgenommen; „undo“ holt es zurück.", "“{0}” taken out; “undo” brings it back."),
    RELEASED("Codebuch, Stand {0,number} festgehalten.", "Codebook release {0,number} frozen."),
    EDITED(
            "{0,choice,0#Nichts geändert|1#Eine Stelle geändert|1<{0,number} Stellen geändert}; Codierungen"
                    + " mitgewandert: {1,number}, ohne Text: {2,number}.",
            "{0,choice,0#Nothing changed|1#One place changed|1<{0,number} places changed}; codings that followed:"
                    + " {1,number}, without text: {2,number}."),
    BACKED_UP("Gesichert und geprüft: {0}", "Backed up and verified: {0}"),
    RESTORED("Zurückgeholt: {0}", "Restored: {0}"),
    WRITTEN("Geschrieben: {0}", "Written: {0}"),
    IMPORT_PROFILE("{0}, zu {1,number} % sicher; Sprache {2}", "{0}, {1,number} % sure; language {2}"),
    IMPORT_TABLE("Spalten: {0}", "Columns: {0}"),
    IMPORT_KNOWN(
            "„{0}“ ist schon im Projekt, als „{1}“, und wurde nicht noch einmal genommen (--every nimmt alle).",
            "“{0}” is in the project already, as “{1}”, and was not taken once more (--every takes all)."),
    IMPORT_SAME_TALK(
            "„{0}“ enthält dasselbe Gespräch wie „{1}“ und wurde nicht genommen (--every nimmt alle).",
            "“{0}” holds the same talk as “{1}” and was not taken (--every takes all)."),
    IMPORT_NO_TALK(
            "„{0}“ enthält kein Gespräch, nur Angaben dazu, und wurde nicht genommen.",
            "“{0}” holds no talk, only data about it, and was not taken."),
    IMPORT_VARIABLES(
            "„{0}“ ist eine Tabelle mit Variablen zu {1,choice,1#einem Transkript|1<{1,number} Transkripten} und wurde"
                    + " nicht als Interview genommen; „variables {2} --import {3}“ liest sie (--every nimmt alle).",
            "“{0}” is a table of variables about {1,choice,1#one transcript|1<{1,number} transcripts} and was not taken"
                    + " as an interview; “variables {2} --import {3}” reads it (--every takes all)."),
    IMPORT_ROLE_OF_NOBODY(
            "Das Kürzel „{0}“ (--role) kommt nicht vor; seine Rolle blieb ungenutzt.",
            "The label “{0}” (--role) does not occur; its role was not used."),
    IMPORT_WOULD_FAIL(
            "{0,choice,1#Eine Datei lässt|1<{0,number} Dateien lassen} sich nicht importieren.",
            "{0,choice,1#One file|1<{0,number} files} cannot be imported."),
    DRY_RUN("Probe: nichts wurde geändert.", "Dry run: nothing was changed."),
    CHECK_CLEAN("Alles in Ordnung.", "All is well."),
    CHECK_FIGURES(
            "{0}: {1,choice,0#keine Fragen|1#eine Frage|1<{1,number} Fragen}, etwa {2,number} min",
            "{0}: {1,choice,0#no questions|1#one question|1<{1,number} questions}, about {2,number} min"),
    CHECK_EXPORTABLE("Kann exportiert werden.", "Can be exported."),
    FINDING_DAMAGE("Die Datenbank ist beschädigt: {0}", "The database is damaged: {0}"),
    FINDING_QUOTE(
            "Codierung {0} passt nicht mehr zum Text von „{1}“, {2}.",
            "Coding {0} no longer fits the text of “{1}”, {2}."),
    FINDING_RANGE("{0} in „{1}“ reicht über den Text hinaus: {2}.", "{0} in “{1}” reaches over the text: {2}."),
    FINDING_DANGLING("Verweis ins Leere: {0} {1}.", "Reference to nothing: {0} {1}."),
    HITS("{0,choice,0#Kein Treffer|1#1 Treffer|1<{0,number} Treffer}", "{0,choice,0#No hit|1#1 hit|1<{0,number} hits}"),
    AUTOCODED(
            "{0,choice,0#Keine Stelle|1#Eine Stelle|1<{0,number} Stellen} codiert.",
            "{0,choice,0#No passage|1#One passage|1<{0,number} passages} coded."),
    WOULD_JOIN(
            "{0,number} Codierungen würden zu {1,number} verbunden.",
            "{0,number} codings would be joined to {1,number}."),
    JOINED_CODINGS("{0,number} Codierungen zu {1,number} verbunden.", "{0,number} codings joined to {1,number}."),
    TOUR_SAMPLE(
            "1 · Beispiel angelegt: {0,number} Interviews, {1,number} Codes, {2,number} Codierungen",
            "1 · Sample made: {0,number} interviews, {1,number} codes, {2,number} codings"),
    TOUR_IMPORT("2 · Importiert: „{0}“, {1,number} Beiträge", "2 · Imported: “{0}”, {1,number} turns"),
    TOUR_CODE("3 · Codiert: {0}", "3 · Coded: {0}"),
    TOUR_SEARCH("4 · Gesucht: {0} – {1,number} Treffer", "4 · Searched: {0} – {1,number} hits"),
    TOUR_DERIVE("5 · Abgeleitet: {0,number} Items", "5 · Derived: {0,number} items"),
    TOUR_EXPORT("6 · Exportiert: {0}", "6 · Exported: {0}"),
    TOUR_UNDO("7 · Rückgängig und wiederholt: {0}", "7 · Undone and redone: {0}"),
    TOUR_PICTURE("8 · Bild: {0}", "8 · Picture: {0}"),
    TOUR_DONE("Fertig. Alles liegt in {0}", "Done. Everything is in {0}");

    private final String de;
    private final String en;

    CliText(String de, String en) {
        this.de = de;
        this.en = en;
    }

    public static Optional<CliText> find(String name) {
        for (CliText text : values()) {
            if (text.name().equals(name)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
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
