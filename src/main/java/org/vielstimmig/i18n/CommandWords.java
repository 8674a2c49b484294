package org.vielstimmig.i18n;

import java.util.Arrays;
import java.util.Locale;

/// Other words by which the list of commands finds a command, with commas between them: what people call a thing
/// that has another name here. The constants are named like the commands: `coding.newCode` is `CODING_NEWCODE`.
public enum CommandWords implements Text {
    CODING_NEWCODE("Code, anlegen", "code, make, add"),
    CODING_SORT("aufteilen, verteilen, Teilen", "split, distribute, divide"),
    CODING_LOST("verloren, gelöscht", "lost, deleted"),
    CODING_FIND("Treffer im Text", "hits in the text"),
    CODING_CORRECT("Text bearbeiten, Tippfehler", "edit text, typo"),
    CODING_TOUCHING("vereinen, doppelt", "join, double"),
    CODING_NEWSET("Set, Gruppe", "set, group"),
    GO_SEARCH("Treffer, Autocodieren, automatisch codieren", "hits, autocode, code automatically"),
    EDIT_UNDO("zurück", "back"),
    EDIT_HISTORY("gelöscht, wiederherstellen, Protokoll", "deleted, restore, log"),
    EDIT_DIARY("Tagebuch, Notiz", "diary, note"),
    VIEW_SETTINGS("Optionen, Schrift", "options, font");

    private final String de;
    private final String en;

    CommandWords(String de, String en) {
        this.de = de;
        this.en = en;
    }

    /// @param id of a command
    /// @return its other words in this language; empty for none
    public static String of(String id, Lang lang) {
        String name = id.replace('.', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> one.in(lang))
                .orElse("");
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
