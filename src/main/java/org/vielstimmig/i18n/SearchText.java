package org.vielstimmig.i18n;

/// The words of the search workspace.
public enum SearchText implements Text {
    TITLE("Suche", "Search"),
    PROMPT("Wort, „genaue Wortfolge“, förder*, code:Eigenmittel …", "Word, “exact phrase”, fund*, code:Match …"),
    HITS(
            "{0,choice,0#Kein Treffer|1#1 Treffer|1<{0,number} Treffer}{1,choice,0#|1# in 1 Beitrag|1< in"
                    + " {1,number} Beiträgen}",
            "{0,choice,0#No hit|1#1 hit|1<{0,number} hits}{1,choice,0#|1# in 1 turn|1< in {1,number} turns}"),
    FIRST("Gezeigt werden die ersten {0,number}.", "The first {0,number} are shown."),
    FOUND_AS("Gefunden als", "Found as"),
    FOUND_AS_TIP(
            "Diese Schreibweisen und Formen stehen im Text. Ein Klick sucht nur diese.",
            "These spellings and forms stand in the text. A click searches for this one only."),
    NONE("Nichts gefunden für „{0}“.", "Nothing found for “{0}”."),
    NONE_HINT(
            "Gesucht werden auch Beugungen und alle Schreibweisen mit *innen, :innen, Innen. Mit förder* finden Sie"
                    + " Wortanfänge, mit *förderung* Wortteile.",
            "Inflections and all gender-inclusive spellings are searched as well. fund* finds beginnings, *fund* parts"
                    + " of words."),
    EMPTY("Was möchten Sie in den Interviews finden?", "What would you like to find in the interviews?"),
    EXAMPLE("Zum Beispiel", "For example"),
    EXAMPLE_FORMS("Migrant*innen", "Migrant*innen"),
    EXAMPLE_FORMS_TIP("alle Schreibweisen und Formen auf einmal", "all spellings and forms at once"),
    EXAMPLE_PHRASE("\"feste Ansprechperson\"", "\"feste Ansprechperson\""),
    EXAMPLE_PHRASE_TIP("genau diese Wortfolge", "exactly these words"),
    EXAMPLE_PREFIX("förder*", "förder*"),
    EXAMPLE_PREFIX_TIP("alles, was so beginnt", "everything that begins like this"),
    EXAMPLE_LOGIC("Amt UND Telefon NICHT E-Mail", "Amt AND Telefon NOT E-Mail"),
    EXAMPLE_LOGIC_TIP("beides im selben Beitrag, das dritte nicht", "both in the same turn, and not the third"),
    EXAMPLE_SPEAKER("sprecher:B Geld", "speaker:B Geld"),
    EXAMPLE_SPEAKER_TIP("nur, was eine Person sagt", "only what one person says"),
    EXAMPLE_CODE("code:Eigenmittel", "code:Eigenmittel"),
    EXAMPLE_CODE_TIP("nur in codierten Stellen", "only in coded passages"),
    CODE_HITS("Treffer codieren …", "Code hits …"),
    CODE_HITS_TIP(
            "Ausgewählte Treffer mit einem Code versehen, alle in einem Schritt",
            "Tag the chosen hits with a code, all in one step"),
    UNIT_HIT("Treffer", "Hit"),
    UNIT_SENTENCE("Satz", "Sentence"),
    UNIT_TURN("Beitrag", "Turn"),
    UNIT("Codiert wird", "To be coded"),
    CODED(
            "{0,choice,0#Keine neue Stelle codiert|1#1 Stelle codiert|1<{0,number} Stellen codiert}",
            "{0,choice,0#No new passage coded|1#1 passage coded|1<{0,number} passages coded}"),
    CHOOSE_CODE("Mit welchem Code?", "With which code?"),
    SHOW("In den Text springen", "Go to the text"),
    COPY("Kopieren mit Quelle", "Copy with source"),
    EXPORT("Als Tabelle speichern …", "Save as a table …"),
    INTERVIEW("Interview", "Interview"),
    TURN("Beitrag", "Turn"),
    SPEAKER("Person", "Speaker"),
    BEFORE("davor", "before"),
    HIT("Treffer", "Hit"),
    AFTER("danach", "after"),
    RUNNING("Sucht …", "Searching …");

    private final String de;
    private final String en;

    SearchText(String de, String en) {
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
