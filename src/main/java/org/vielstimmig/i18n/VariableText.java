package org.vielstimmig.i18n;

/// Words for the table of variables.
public enum VariableText implements Text {
    TITLE("Variablen", "Variables"),
    GROUP("Gruppe", "Group"),
    DATE("Datum", "Date");

    private final String de;
    private final String en;

    VariableText(String de, String en) {
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
