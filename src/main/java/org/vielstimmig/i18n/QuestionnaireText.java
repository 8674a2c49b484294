package org.vielstimmig.i18n;

/// Words of the questionnaire: forms, suggestions, and for every rule of wording a title and a hint that says
/// what was found, why it matters, and one way out.
///
/// The rules, forms and reasons of `questionnaire` find their words by name: `LEADING`, `LEADING_HINT`,
/// `FORM_LIKERT`, `REASON_RARE`, `SEVERITY_HINT`.
public enum QuestionnaireText implements Text {
    FORM_LIKERT("Aussagen mit Skala", "Statements with a scale"),
    FORM_MULTIPLE("Mehrfachauswahl", "Multiple choice"),
    FORM_OPEN("Offene Frage", "Open question"),

    SEVERITY_HINT("Hinweis", "Hint"),
    SEVERITY_WARNING("Warnung", "Warning"),
    SEVERITY_ERROR("Fehler", "Error"),
    REASON_RARE(
            "In {0} von {1} Interviews: zu wenig für feste Antworten, darum offen fragen.",
            "In {0} of {1} interviews: too little for fixed answers, so ask openly."),
    REASON_OPPOSED(
            "Die Stellen zeigen in beide Richtungen: je Richtung eine Aussage.",
            "The passages point both ways: one statement for each."),
    REASON_FREQUENCY(
            "In den Stellen ist von Häufigkeit die Rede: nach dem Wie-oft fragen.",
            "The passages speak of how often: ask for the frequency."),
    REASON_WIDESPREAD(
            "In {0} von {1} Interviews: fast alle kennen es, darum messen, wie stark.",
            "In {0} of {1} interviews: nearly all know it, so measure how strongly."),
    REASON_ONE_OF_SEVERAL(
            "Eines von {2} gleichartigen Themen: fragen, welche davon zutreffen.",
            "One of {2} themes of a kind: ask which of them apply."),
    REASON_ONE_AUDIENCE(
            "Nur eine Zielgruppe spricht davon: die anderen im Spiegel fragen.",
            "Only one audience speaks of it: ask the others in the mirror."),
    REASON_ORDINARY(
            "In {0} von {1} Interviews: eine Aussage mit Skala ist ein guter Anfang.",
            "In {0} of {1} interviews: a statement with a scale is a good beginning."),
    NO_ESTIMATE(
            "Wie oft ein Thema in {0} Interviews vorkommt, sagt nichts über alle. Seltenes kann wichtig sein.",
            "How often a theme comes up in {0} interviews says nothing about everybody. What is rare can " + "matter."),

    DOUBLE_BARRELLED("Zwei Dinge auf einmal", "Two things at once"),
    DOUBLE_BARRELLED_HINT(
            "„{0}“ verbindet zwei Dinge. Wer dem einen zustimmt und dem anderen nicht, kann nicht richtig "
                    + "antworten. Ein Weg: zwei Fragen daraus machen.",
            "“{0}” joins two things. Whoever agrees with one and not with the other has no right answer. One "
                    + "way out: make two questions of it."),
    DOUBLE_NEGATION("Doppelte Verneinung", "Double negation"),
    DOUBLE_NEGATION_HINT(
            "„{0}“: Zwei Verneinungen muss man beim Lesen erst auflösen, und viele verrechnen sich dabei. "
                    + "Ein Weg: den Satz bejahend schreiben.",
            "“{0}”: two negations have to be worked out while reading, and many get it wrong. One way out: "
                    + "put the sentence positively."),
    NEGATION("Verneinung", "Negation"),
    NEGATION_HINT(
            "„{0}“ wird beim schnellen Lesen leicht übersehen. Ein Weg: sagen, was ist, statt was nicht ist.",
            "“{0}” is easily overlooked in quick reading. One way out: say what is, rather than what is not."),
    LEADING("Legt die Antwort nahe", "Suggests the answer"),
    LEADING_HINT(
            "„{0}“ sagt schon, was man antworten soll. Ein Weg: das Wort streichen oder neutral fragen.",
            "“{0}” tells people what to answer. One way out: drop it, or ask neutrally."),
    LOADED("Wertendes Wort", "Loaded word"),
    LOADED_HINT(
            "„{0}“ wertet, bevor geantwortet wird. Ein Weg: beschreiben, was geschieht, und das Werten den "
                    + "Befragten lassen.",
            "“{0}” judges before anybody has answered. One way out: describe what happens and leave the "
                    + "judging to the respondents."),
    VAGUE("Unbestimmtes Wort", "Vague word"),
    VAGUE_HINT(
            "„{0}“ heißt für jede Person etwas anderes. Ein Weg: eine Zahl, einen Zeitraum oder ein Beispiel "
                    + "nennen.",
            "“{0}” means something different to everyone. One way out: give a number, a period or an example."),
    ABSOLUTE("Lässt keine Ausnahme zu", "Allows no exception"),
    ABSOLUTE_HINT(
            "„{0}“ trifft fast nie ganz zu, und so verneinen auch jene, die meistens zustimmen. Ein Weg: das "
                    + "Wort weglassen und die Skala messen lassen.",
            "“{0}” is hardly ever quite true, so even those who mostly agree will deny it. One way out: "
                    + "leave it out and let the scale measure."),
    HYPOTHETICAL("Gedachter Fall", "Imagined case"),
    HYPOTHETICAL_HINT(
            "„{0}“ fragt nach etwas Gedachtem; was Menschen dann sagen, tun sie oft nicht. Ein Weg: nach dem "
                    + "fragen, was war oder ist.",
            "“{0}” asks about an imagined case; what people say then is often not what they do. One way out: "
                    + "ask what was or what is."),
    PRESUPPOSITION("Setzt etwas voraus", "Takes something for granted"),
    PRESUPPOSITION_HINT(
            "„{0}“ setzt voraus, dass es auf alle zutrifft. Ein Weg: erst fragen, ob es zutrifft, oder "
                    + "„trifft nicht zu“ anbieten.",
            "“{0}” takes for granted that it applies to everyone. One way out: ask first whether it does, or "
                    + "offer “does not apply”."),
    PERIOD("Zeitraum fehlt", "No period given"),
    PERIOD_HINT(
            "„{0}“ fragt nach einer Menge, ohne zu sagen, in welcher Zeit. Ein Weg: „in den letzten 12 "
                    + "Monaten“ ergänzen.",
            "“{0}” asks for an amount without saying in which time. One way out: add “in the last 12 months”."),
    ABBREVIATION("Abkürzung", "Abbreviation"),
    ABBREVIATION_HINT(
            "„{0}“ kennen nicht alle Befragten. Ein Weg: ausschreiben oder beim ersten Mal in Klammern " + "erklären.",
            "Not every respondent knows “{0}”. One way out: spell it out, or explain it in brackets the "
                    + "first time."),
    NOMINAL_STYLE("Viele Hauptwörter", "Many nouns"),
    NOMINAL_STYLE_HINT(
            "„{0}“: Hauptwörter, in denen ein Tun steckt, machen den Satz schwer. Ein Weg: sagen, wer was " + "tut.",
            "“{0}”: nouns that hide a doing make a sentence heavy. One way out: say who does what."),
    LENGTH("Langer Satz", "Long sentence"),
    LENGTH_HINT(
            "{0} Wörter, {1} Kommas: Am Ende ist der Anfang vergessen. Ein Weg: kürzen oder Erklärendes in "
                    + "die Hilfe schreiben.",
            "{0} words, {1} commas: by the end the beginning is forgotten. One way out: shorten it, or move "
                    + "explanations to the help text."),
    LONG_WORD("Langes Wort", "Long word"),
    LONG_WORD_HINT(
            "„{0}“ liest sich schwer, besonders für Menschen mit anderer Erstsprache. Ein Weg: ein kürzeres "
                    + "Wort oder eine Umschreibung.",
            "“{0}” is hard to read, above all in a second language. One way out: a shorter word, or say it "
                    + "in other words."),
    BRACKETS("Lange Klammer", "Long bracket"),
    BRACKETS_HINT(
            "„{0}“ unterbricht den Satz. Ein Weg: in die Hilfe schreiben oder weglassen.",
            "“{0}” interrupts the sentence. One way out: move it to the help text, or leave it out."),
    GENDER_MIX("Zwei Schreibweisen", "Two spellings"),
    GENDER_MIX_HINT(
            "„{0}“ und „{1}“ stehen im selben Fragebogen; das lenkt ab. Ein Weg: eine Schreibweise wählen "
                    + "oder neutral formulieren.",
            "“{0}” and “{1}” stand in one questionnaire, which distracts. One way out: choose one of them, "
                    + "or word it neutrally."),
    ONE_THOUGHT("Mehrere Gedanken", "Several thoughts"),
    ONE_THOUGHT_HINT(
            "Dieses Item stützt sich auf {0} Codes, die nichts miteinander zu tun haben; eine Antwort lässt "
                    + "sich keinem zuordnen. Ein Weg: je Code ein Item.",
            "This item rests on {0} codes that are not related; an answer cannot be told to belong to "
                    + "either. One way out: one item per code."),
    REPEATED("Fast dieselbe Frage", "Nearly the same question"),
    REPEATED_HINT(
            "Fast gleich wie {0}. Das ermüdet und bringt nichts Neues. Ein Weg: eine der beiden streichen "
                    + "oder den Unterschied deutlich machen.",
            "Nearly the same as {0}. It tires people and adds nothing. One way out: drop one of them, or "
                    + "make the difference plain."),
    SCALE_UNBALANCED("Schiefe Skala", "Lopsided scale"),
    SCALE_UNBALANCED_HINT(
            "Die Skala {0} hat auf einer Seite mehr Stufen als auf der anderen oder Stufen ohne Wort; sie "
                    + "zieht die Antworten. Ein Weg: beide Seiten gleich viele Stufen, alle benannt.",
            "Scale {0} has more points on one side than on the other, or points without a label; it pulls "
                    + "the answers. One way out: as many on both sides, all labelled."),
    SCALE_CHANGE("Skala wechselt hin und her", "Scale goes back and forth"),
    SCALE_CHANGE_HINT(
            "Auf dieser Seite kommt {0} nach einer anderen Skala wieder; leicht wird in der falschen Spalte "
                    + "geantwortet. Ein Weg: Fragen einer Skala zusammenstellen.",
            "On this page {0} comes back after another scale; answers easily land in the wrong column. One "
                    + "way out: keep questions of one scale together."),
    DONT_KNOW("Kein Ausweg", "No way out"),
    DONT_KNOW_HINT(
            "Es muss geantwortet werden, auch wenn man es nicht weiß. Das erzwingt erfundene Antworten. Ein "
                    + "Weg: „weiß nicht“ anbieten oder die Pflicht aufheben.",
            "An answer is required even from those who do not know. That forces invented answers. One way "
                    + "out: offer “don’t know”, or do not require it."),
    OPTIONS("Antworten passen nicht für alle", "Answers do not fit everyone"),
    OPTIONS_HINT(
            "Bei den Antworten fehlt oder stört etwas ({0}). Wer keine passende findet, kreuzt irgendeine "
                    + "an. Ein Weg: „Etwas anderes“ und „Nichts davon“ anbieten, höchstens 12 Antworten, keine "
                    + "Überschneidung.",
            "Something is missing or in the way among the answers ({0}). Whoever finds none that fits ticks "
                    + "any. One way out: offer “something else” and “none of these”, at most 12 answers, no overlaps."),
    TRANSLATION("Übersetzung unvollständig", "Translation incomplete"),
    TRANSLATION_HINT(
            "Der Text für „{0}“ fehlt, ist noch in der anderen Sprache oder hat andere Platzhalter. Die "
                    + "Befragten lesen dann nicht dasselbe. Ein Weg: beide Fassungen nebeneinander durchgehen.",
            "The text for “{0}” is missing, still in the other language, or has other placeholders. "
                    + "Respondents then do not read the same. One way out: go through both versions side by side."),
    ONLY_NAME("Nur der Name des Codes", "Only the code’s name"),
    ONLY_NAME_HINT(
            "„{0}“ ist noch der Name des Codes und keine Frage: Niemand weiß, was gemeint ist. Ein Weg: eine Aussage"
                    + " oder Frage mit einem Verb daraus machen.",
            "“{0}” is still the code’s name and no question: nobody knows what is meant. One way out: make a statement"
                    + " or question with a verb of it."),
    ROUGH("Rohfassung: noch ausformulieren", "Rough draft: still to be worded"),
    ROUGH_HINT(
            "„{0}“ ist der Satz, den der Code vorgab. Er ist richtig, aber kaum jemand spricht so. Ein Weg: in einem"
                    + " eigenen Satz sagen, was die Stellen erzählen.",
            "“{0}” is the sentence that came from the code. It is correct, but hardly anybody talks like that. One way"
                    + " out: say in a sentence of your own what the passages tell."),
    UNTRANSLATED("Noch nicht übersetzt", "Not translated yet"),
    UNTRANSLATED_HINT(
            "Der Text für „{0}“ ist noch derselbe wie für „{1}“. Ein Weg: ihn übersetzen, oder ihn lassen, wenn das"
                    + " Wort in beiden Sprachen gilt.",
            "The text for “{0}” is still the same as for “{1}”. One way out: translate it, or leave it if the word is"
                    + " right in both languages."),
    QUOTE_COPIED("Wörtlich aus einem Interview", "Word for word from an interview"),
    QUOTE_COPIED_HINT(
            "„{0}“ hat jemand im Interview so gesagt und könnte daran erkannt werden. Ein Weg: mit eigenen "
                    + "Worten sagen.",
            "“{0}” was said like this in an interview, and whoever said it could be recognised. One way out: "
                    + "say it in your own words."),
    BATTERY("Zu viel auf einmal", "Too much at once"),
    BATTERY_HINT(
            "{0} für {1}: Wer müde wird, kreuzt nur noch an. Ein Weg: höchstens 8 Zeilen je Tabelle, 25 "
                    + "Fragen je Seite, 15 Minuten insgesamt.",
            "{0} for {1}: tired people tick without reading. One way out: at most 8 rows per grid, 25 "
                    + "questions per page, 15 minutes in all."),
    EXPORT_CODE("Variablenname geht nicht", "Variable name will not do"),
    EXPORT_CODE_HINT(
            "„{0}“ wird von Umfrageprogrammen umbenannt oder ist schon vergeben. Ein Weg: mit einem "
                    + "Buchstaben beginnen, nur Buchstaben und Ziffern ohne Umlaute, höchstens 16 Zeichen, einmalig.",
            "Survey programs rename “{0}”, or it is taken. One way out: begin with a letter, letters and "
                    + "digits only, no umlauts, at most 16 characters, unique.");

    private final String de;
    private final String en;

    QuestionnaireText(String de, String en) {
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

    /// A rule’s name for people.
    public static QuestionnaireText title(String rule) {
        return valueOf(rule);
    }

    /// A rule’s hint; its arguments are the advice’s details.
    public static QuestionnaireText hint(String rule) {
        return valueOf(rule + "_HINT");
    }

    /// Why a form is suggested; its arguments are the interviews that have the code, all interviews, and the
    /// codes of its kind.
    public static QuestionnaireText reason(String reason) {
        return valueOf("REASON_" + reason);
    }

    public static QuestionnaireText form(String form) {
        return valueOf("FORM_" + form);
    }

    public static QuestionnaireText severity(String severity) {
        return valueOf("SEVERITY_" + severity);
    }
}
