package org.vielstimmig.i18n;

/// The words of the passages beside the text.
public enum PassagesText implements Text {
    COUNT(
            "{0,choice,0#Keine Stelle|1#1 Stelle|1<{0,number} Stellen}",
            "{0,choice,0#No passage|1#1 passage|1<{0,number} passages}"),
    /// Where some words are coded twice over.
    CODINGS_OF(
            "{1,number} Codierungen an {0,choice,1#1 Stelle|1<{0,number} Stellen}",
            "{1,number} codings of {0,choice,1#1 passage|1<{0,number} passages}"),
    IN_INTERVIEWS(
            "{0,choice,0#kein Interview|1#1 Interview|1<{0,number} Interviews}",
            "{0,choice,0#no interview|1#1 interview|1<{0,number} interviews}"),
    DOUBLES_TIP(
            "{1,choice,1#Eine Codierung zählt|1<{1,number} Codierungen zählen} nicht eigens: Dieselbe Person hat die"
                    + " Wörter mit diesem Code schon codiert. Auch der Codebaum zählt {0,choice,1#1 Stelle|1<{0,number}"
                    + " Stellen}.",
            "{1,choice,1#One coding does|1<{1,number} codings do} not count: the same person has coded the words with"
                    + " this code already. The code tree counts {0,choice,1#1 passage|1<{0,number} passages}, too."),
    OF_CODE_SEARCHING("{0} · sucht …", "{0} · searching …"),
    OF_CODE("{0} · {1,number}", "{0} · {1,number}"),
    COUNTING("Zählt …", "Counting …"),
    SEARCHING("Sucht …", "Searching …"),
    SO_FAR(
            "{0,choice,1#1 Stelle|1<{0,number} Stellen} bisher, sucht weiter …",
            "{0,choice,1#1 passage|1<{0,number} passages} so far, still searching …"),
    DOUBLED("doppelt", "twice"),
    DOUBLED_TIP(
            "Dieselbe Person hat diese Wörter mit diesem Code schon codiert. Zahlen zählen sie einmal.",
            "The same person has coded these words with this code already. Numbers count them once."),
    CODES("Codes", "Codes"),
    CHOSEN_CODE("Der gewählte Code", "The chosen code"),
    ALL_CODES("Alle Codes", "All codes"),
    TRANSCRIPTS("Interviews", "Interviews"),
    THIS_TRANSCRIPT("Nur das offene", "Only the open one"),
    SPEAKERS("Personen", "Speakers"),
    INTERVIEWEES("Nur Befragte", "Interviewees only"),
    VARIABLES("Variablen", "Variables"),
    MORE("Mehr", "More"),
    FACETS("Facette", "Facet"),
    CODERS("Codiert von", "Coded by"),
    WEIGHTS("Gewicht", "Weight"),
    ANY_WEIGHT("Jedes", "Any"),
    FROM_WEIGHT("Mindestens {0,number}", "At least {0,number}"),
    CLEAR("Auswahl aufheben", "Clear the choice"),
    WORDS("Wörter …", "Words …"),
    NOT_RECORDED("Ohne Angabe", "Not recorded"),
    SORT("Sortieren", "Sort"),
    COLUMNS("Spalten", "Columns"),
    PLACE("Stelle im Text", "Place in the text"),
    BY_SPEAKER("Nach Personen", "By speaker"),
    BY_VARIABLE("Nach {0}", "By {0}"),
    FALLING("Absteigend", "Descending"),
    CODE("Code", "Code"),
    SPEAKER("Person", "Speaker"),
    LINE("Zeile", "Line"),
    CREATED("Codiert am", "Coded on"),
    LENGTH("Länge", "Length"),
    READ("Lesen", "Read"),
    READ_TIP("Die Stellen zum Lesen, mit Frage und Umgebung", "The passages to read, with question and surroundings"),
    RECODE("Umcodieren …", "Recode …"),
    FACET_OF_CODE("Wie der Code", "As the code"),
    NO_WEIGHT("Keines", "None"),
    MEMO("Memo dazu …", "Memo …"),
    MEMO_ON(
            "Memo zu {0,choice,1#einer Stelle|1<{0,number} Stellen}",
            "Memo on {0,choice,1#a passage|1<{0,number} passages}"),
    REMOVED(
            "{0,choice,1#Eine Codierung|1<{0,number} Codierungen} entfernt",
            "{0,choice,1#One coding|1<{0,number} codings} removed"),
    CHANGED(
            "{0,choice,0#Nichts|1#Eine Codierung|1<{0,number} Codierungen} geändert",
            "{0,choice,0#Nothing|1#One coding|1<{0,number} codings} changed");

    private final String de;
    private final String en;

    PassagesText(String de, String en) {
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
