package org.vielstimmig.i18n;

/// The words of lists: what the strip beside the text shows, how far interviews are coded, what items have memos.
public enum ListsText implements Text {
    STRIP_TURN("Beitrag {0,number,#} · {1}", "Turn {0,number,#} · {1}"),
    STRIP_TURN_ALONE("Beitrag {0,number,#}", "Turn {0,number,#}"),
    STRIP_LEFT("noch nicht codiert", "not coded yet"),
    STRIP_MORE(
            "{0,choice,1#und ein weiterer Code|1<und {0,number} weitere Codes}",
            "{0,choice,1#and one more code|1<and {0,number} more codes}"),
    CODED("Codiert", "Coded"),
    PERCENT("{0,number} %", "{0,number}%"),
    MEMOS("{0,choice,0#Memos|1#Memo|1<Memos · {0,number}}", "{0,choice,0#Memos|1#Memo|1<Memos · {0,number}}"),
    MEMO_NEW("Neues Memo zu diesem Item", "New memo on this item"),
    MEMO_PROMPT(
            "Was sollte man zu diesem Item wissen oder noch klären?",
            "What should one know about this item, or still find out?"),
    MEMO_REMOVE("Memo entfernen", "Remove memo"),
    MEMO_REMOVED("Memo entfernt.", "Memo removed."),
    MEMO_HERE("{0,choice,1#Ein Memo|1<{0,number} Memos}", "{0,choice,1#One memo|1<{0,number} memos}"),
    SHOW_ITEM("Item zeigen", "Show the item"),
    LAST_PLACE("Zuletzt", "Last place"),
    PLACE("Beitrag {0,number,#}", "Turn {0,number,#}");

    private final String de;
    private final String en;

    ListsText(String de, String en) {
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
