package org.vielstimmig.i18n;

/// The words of memos, the research diary and progress.
public enum MemoText implements Text {
    SEARCH("Memos durchsuchen …", "Search memos …"),
    ALL_KINDS("Alle Arten", "All kinds"),
    EVERYONE("Alle Personen", "Everyone"),
    ANY_DAY("Beliebiger Tag", "Any day"),
    TODAY("Heute", "Today"),
    WEEK("Letzte sieben Tage", "Last seven days"),
    MONTH("Letzte dreißig Tage", "Last thirty days"),
    FILTER("Filtern", "Filter"),
    FILTERED("Gefiltert", "Filtered"),
    ON_TRANSCRIPT("Zum Transkript „{0}“", "On the transcript “{0}”"),
    ON_PROJECT("Zum Projekt", "On the project"),
    ON_CODE("Zum Code „{0}“", "On the code “{0}”"),
    ON_PASSAGE("Zur Auswahl", "On the selection"),
    DIARY("Forschungstagebuch", "Research diary"),
    DIARY_ENTRY("Eintrag ins Forschungstagebuch …", "Research diary entry …"),
    DIARY_TEXT("Was haben Sie getan, entschieden, gedacht?", "What did you do, decide, think?"),
    DIARY_DAY("Tag", "Day"),
    DIARY_KEEP("Eintragen", "Keep"),
    DIARY_KEPT("Ins Forschungstagebuch eingetragen.", "Kept in the research diary."),
    LINK("Ausgewählte Stelle anhängen", "Link the selected passage"),
    UNLINK("Verweis lösen", "Remove link"),
    LINK_LOST("Text gelöscht", "text deleted"),
    REPORT_TITLE("Memos", "Memos"),
    COLUMN_KIND("Art", "Kind"),
    COLUMN_ABOUT("Zu", "On"),
    COLUMN_TEXT("Memo", "Memo"),
    COLUMN_PERSON("Person", "Person"),
    COLUMN_DAY("Tag", "Day"),
    COLUMN_LINKS("Verweise", "Links"),
    KIND_PROJECT("Projekt", "Project"),
    KIND_TRANSCRIPT("Transkript", "Transcript"),
    KIND_PASSAGE("Stelle", "Passage"),
    KIND_CODE("Code", "Code"),
    KIND_CODING("Codierung", "Coding"),
    KIND_ITEM("Item", "Item"),
    KIND_DIARY("Forschungstagebuch", "Research diary"),
    TURN("Beitrag {0}", "Turn {0}"),
    CODED_SPLIT_TIP(
            "Der Balken ist so weit gefärbt, wie codiert ist; die Farben teilen sich nach: {0}.",
            "The bar is coloured as far as is coded; the colours share it by: {0}."),
    CODED_SHARE_TIP(
            "{0} % der Worte derer, die antworten, sind codiert; {1,choice,0#keine Antwort ist|1#eine Antwort"
                    + " ist|1<{1,number} Antworten sind} noch ohne Codierung.",
            "{0}% of what the interviewed say is coded; {1,choice,0#no answer has|1#one answer has|1<{1,number} answers"
                    + " have} no coding yet."),
    NEXT_STATUS("Status weiterschalten", "Next status"),
    STATUS_SET("„{0}“: {1}.", "“{0}”: {1}."),
    GROUP_STATUS("Status", "Status");

    private final String de;
    private final String en;

    MemoText(String de, String en) {
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
