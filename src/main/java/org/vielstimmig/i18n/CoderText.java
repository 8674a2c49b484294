package org.vielstimmig.i18n;

/// The words about who codes, whose codings are seen, and blind coding.
public enum CoderText implements Text {
    WHOSE("Wessen Codierungen zu sehen sind", "Whose codings are seen"),
    ALL("Alle", "All"),
    MINE("Meine", "Mine"),
    OTHERS("Andere", "Others’"),
    SEE_ALL("Codierungen aller zeigen", "Show everyone’s codings"),
    SEE_MINE("Nur meine Codierungen zeigen", "Show my codings only"),
    SEE_OTHERS("Nur Codierungen anderer zeigen", "Show others’ codings only"),
    HIDDEN("{0,number} ausgeblendet", "{0,number} hidden"),
    HIDDEN_TIP(
            "So viele Codierungen dieses Transkripts blendet die Auswahl aus.",
            "So many codings of this transcript are left out by the choice."),
    EXPORTED("{0} geschrieben, ohne die {1,number} ausgeblendeten.", "{0} written, without the {1,number} hidden."),
    HIDDEN_PASSAGES(
            "{0,choice,1#Eine|1<{0,number}} von anderen Personen {0,choice,1#ist|1<sind} ausgeblendet.",
            "{0,choice,1#One|1<{0,number}} by other people {0,choice,1#is|1<are} hidden."),
    LOOKING_MINE("Nur meine Codierungen", "My codings only"),
    LOOKING_OTHERS("Nur Codierungen anderer", "Others’ codings only"),
    LOOKING_TIP(
            "In allen Räumen zählen und zeigen Listen nur diese Codierungen; {0,number} sind ausgeblendet. Ein Klick"
                    + " zeigt wieder alle.",
            "In all rooms lists count and show these codings only; {0,number} are hidden. A click shows all again."),
    BLIND("Blind", "Blind"),
    BLIND_TIP(
            "Alle codieren blind: Zu sehen ist nur, was Sie selbst codiert haben.",
            "All code blind: only what you coded yourself is seen."),
    CODE_BLIND("Blind codieren", "Code blind"),
    BEGIN_TITLE("Blind codieren?", "Code blind?"),
    BEGIN_TEXT(
            "Von jetzt an sieht niemand, was andere codiert haben: nicht auf der Seite, nicht in Zahlen, Suche,"
                    + " Verlauf oder Exporten. Der Schritt steht im Verlauf.",
            "From now on nobody sees what others coded: not on the page, not in numbers, search, history or exports."
                    + " The step stands in the history."),
    BEGIN("Blind codieren", "Code blind"),
    LIFT_TITLE("Blindes Codieren aufheben?", "Lift blind coding?"),
    LIFT_TEXT(
            "Danach sehen alle wieder, was andere codiert haben. Wer es gesehen hat, codiert nicht mehr unabhängig. Der"
                    + " Schritt steht mit Ihrem Namen im Verlauf.",
            "Everyone will see again what others coded. Whoever has seen it no longer codes independently. The step"
                    + " stands in the history with your name."),
    LIFT("Aufheben", "Lift"),
    NEW_PERSON("Neue Person …", "New person …"),
    NEW_PERSON_TITLE("Wer codiert?", "Who codes?"),
    NEW_PERSON_TEXT(
            "Der Name steht bei jeder Codierung, die von jetzt an in diesem Projekt entsteht.",
            "The name stands beside every coding made in this project from now on."),
    NEW_PERSON_DONE("Als diese Person codieren", "Code as this person"),
    RENAME("Namen von {0} ändern …", "Change the name of {0} …"),
    RENAME_TITLE("Wie heißt {0} richtig?", "What is {0}’s right name?"),
    RENAME_TEXT(
            "Alle Codierungen, Memos und Schritte bleiben dieser Person; nur ihr Name ändert sich.",
            "All codings, memos and steps stay with this person; only the name changes."),
    NAME_TAKEN("So heißt schon jemand.", "Somebody has this name already.");

    private final String de;
    private final String en;

    CoderText(String de, String en) {
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
