package org.vielstimmig.i18n;

import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Facet;

/// The words of the codebook workspace.
public enum CodebookText implements Text {
    TITLE("Codebuch", "Codebook"),
    FILTER("Codes filtern …", "Filter codes …"),
    NEW("Neuer Code …", "New code …"),
    NEW_ASK(
            "Pfad des Codes, Thema und Code mit „/“ getrennt, zum Beispiel: Förderung/Eigenmittel",
            "The code’s path, theme and code parted by “/”, for example: Funding/Match"),
    ADD("Anlegen", "Add"),
    DELETE("Löschen", "Delete"),
    DELETE_ASK(
            "„{0}“ mit {1,choice,0#keiner Codierung|1#einer Codierung|1<{1,number} Codierungen} und allem darunter"
                    + " löschen? Rückgängig bringt alles zurück.",
            "Delete “{0}” with {1,choice,0#no coding|1#one coding|1<{1,number} codings} and all below it? Undo brings"
                    + " all of it back."),
    DELETED("„{0}“ gelöscht.", "“{0}” deleted."),
    MERGE("Zusammenführen mit …", "Merge into …"),
    MERGE_ASK("„{0}“ wird Teil von welchem Code?", "“{0}” becomes part of which code?"),
    MERGED(
            "{0,choice,0#Keine Codierung ging|1#Eine Codierung ging|1<{0,number} Codierungen gingen} über.",
            "{0,choice,0#No coding|1#One coding|1<{0,number} codings} went over."),
    UP("Nach oben", "Move up"),
    DOWN("Nach unten", "Move down"),
    UNDO("Rückgängig", "Undo"),
    EXPORT("Exportieren …", "Export …"),
    EXPORT_QUOTES("Stellen exportieren …", "Export passages …"),
    EXPORTED("Geschrieben: {0}", "Written: {0}"),
    RELEASE("Stand festhalten …", "Release …"),
    RELEASE_ASK("Notiz zu diesem Stand des Codebuchs", "A note on this state of the codebook"),
    RELEASED("Stand {0,number} festgehalten.", "Release {0,number} frozen."),
    EMPTY(
            "Noch keine Codes. Ein erstes Thema anlegen, oder beim Codieren entstehen lassen.",
            "No codes yet. Add a first theme, or let them grow while coding."),
    CHOOSE("Links einen Code auswählen.", "Choose a code at the left."),
    NAME("Name", "Name"),
    SHORT_NAME("Kurzname", "Short name"),
    FACET("Facette", "Facet"),
    COLOR("Farbe", "Colour"),
    COLOR_OF_FACET("wie Facette", "the facet’s"),
    BRIEF("Kurzdefinition", "Brief definition"),
    DEFINITION("Definition", "Definition"),
    USE_WHEN("Verwenden, wenn", "Use when"),
    NOT_WHEN("Nicht verwenden, wenn", "Do not use when"),
    SEE("Stattdessen", "Use instead"),
    SEE_ADD("+ Code", "+ Code"),
    RULE("Codierregel", "Coding rule"),
    ORIGIN("Herkunft", "Origin"),
    STATUS("Stand", "Status"),
    ANCHORS("Ankerbeispiele", "Anchor examples"),
    ANCHOR_ADD("Aus den Codierungen wählen …", "Choose from the codings …"),
    ANCHOR_ASK("Welche Stelle zeigt am besten, was gemeint ist?", "Which passage shows best what is meant?"),
    ANCHOR_NONE("Zu diesem Code gibt es noch keine Codierung.", "This code has no coding yet."),
    REMOVE("Entfernen", "Remove"),
    CHOOSE_IT("Auswählen", "Choose"),
    FIGURES("Codierungen", "Codings"),
    FIGURES_LINE(
            "{0,choice,0#keine Codierung|1#1 Codierung|1<{0,number} Codierungen} in {1,choice,0#keinem Interview|1#1"
                    + " Interview|1<{1,number} Interviews}",
            "{0,choice,0#no coding|1#1 coding|1<{0,number} codings} in {1,choice,0#no interview|1#1"
                    + " interview|1<{1,number} interviews}"),
    ITEMS("Fragen, die darauf beruhen", "Questions that rest on it"),
    HINTS("Hinweise", "Hints"),
    HINT_DEFINITION("Noch keine Definition", "No definition yet"),
    HINT_ANCHOR("Noch kein Ankerbeispiel", "No anchor example yet"),
    HINT_UNUSED("Noch nie verwendet", "Never used yet"),
    HINT_ONE("Nur in einem Interview verwendet", "Used in one interview only"),
    POTENTIAL("Potenzial", "Potential"),
    BARRIER("Hürde", "Barrier"),
    AMBIVALENT("ambivalent", "ambivalent"),
    NEUTRAL("neutral", "neutral"),
    DEDUCTIVE("deduktiv", "deductive"),
    INDUCTIVE("induktiv", "inductive"),
    IN_VIVO("in vivo", "in vivo"),
    GUIDE_QUESTION("Leitfadenfrage", "guide question"),
    DRAFT("Entwurf", "draft"),
    TRIED("erprobt", "tried"),
    AGREED("beschlossen", "agreed"),
    ARCHIVED("abgelegt", "archived"),
    TYPICAL("typisch", "typical"),
    BORDERLINE("Grenzfall", "borderline"),
    COUNTER("Gegenbeispiel", "counter-example");

    private final String de;
    private final String en;

    CodebookText(String de, String en) {
        this.de = de;
        this.en = en;
    }

    public static CodebookText of(Facet facet) {
        return valueOf(facet.name());
    }

    public static CodebookText of(CodeOrigin origin) {
        return valueOf(origin.name());
    }

    public static CodebookText of(CodeStatus status) {
        return valueOf(status.name());
    }

    public static CodebookText of(Anchor.Kind kind) {
        return valueOf(kind.name());
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
