package org.vielstimmig.i18n;

/// The words of coding many places at once.
public enum AutocodeText implements Text {
    SUMMARY(
            "{0,choice,0#Keine Stelle|1#1 Stelle|1<{0,number} Stellen}{1,choice,0#|0<, {1,number} schon da} – mit „{2}“"
                    + " codieren?",
            "{0,choice,0#No passage|1#1 passage|1<{0,number} passages}{1,choice,0#|0<, {1,number} there already} –"
                    + " code with “{2}”?"),
    IN_INTERVIEWS(
            "In {0,choice,0#keinem Interview|1#1 Interview|1<{0,number} Interviews}",
            "In {0,choice,0#no interview|1#1 interview|1<{0,number} interviews}"),
    ALL("Alle", "All"),
    CHOSEN("{0,number} von {1,number} neuen gewählt", "{0,number} of {1,number} new ones chosen"),
    CODE(
            "{0,choice,0#Codieren|1#1 Stelle codieren|1<{0,number} Stellen codieren}",
            "{0,choice,0#Code|1#Code 1 passage|1<Code {0,number} passages}"),
    ASKERS(
            "Auch was Fragende sagen: {0,choice,1#1 Stelle|1<{0,number} Stellen} (zunächst nicht gewählt)",
            "What interviewers say too: {0,choice,1#1 passage|1<{0,number} passages} (not chosen at first)"),
    TOUCHING(
            "{0,choice,1#1 schließt an eine frühere an|1<{0,number} schließen an frühere an}",
            "{0,choice,1#1 touches an earlier one|1<{0,number} touch earlier ones}"),
    BEFORE(
            "{0,choice,1#1 war schon codiert|1<{0,number} waren schon codiert}",
            "{0,choice,1#1 was coded already|1<{0,number} were coded already}"),
    BACK("Zurück zu den Treffern", "Back to the hits"),
    THERE("schon da", "there already"),
    LOOKING("Stellen werden gesucht …", "Looking for passages …"),
    STOP("Abbrechen", "Cancel"),
    WOULD(
            "{0,choice,0#Keine neue Stelle|1#1 neue Stelle|1<{0,number} neue Stellen}, {1,number} schon da.",
            "{0,choice,0#No new passage|1#1 new passage|1<{0,number} new passages}, {1,number} there already.");

    private final String de;
    private final String en;

    AutocodeText(String de, String en) {
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
