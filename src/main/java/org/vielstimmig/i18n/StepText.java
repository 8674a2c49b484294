package org.vielstimmig.i18n;

import java.util.List;
import org.vielstimmig.model.StepKind;

/// What a person did, as a label for undo, the history and the trail.
public enum StepText implements Text {
    PROJECT_CREATED("Projekt angelegt", "Project created"),
    PROJECT_CHANGED("Projekt geändert", "Project changed"),
    SAMPLE_BUILT("Beispiel aufgebaut", "Sample built"),
    TRANSCRIPTS_IMPORTED("Importieren", "Import"),
    TRANSCRIPT_CHANGED("Transkript ändern", "Change transcript"),
    TRANSCRIPT_REMOVED("Transkript entfernen", "Remove transcript"),
    SPEAKERS_CHANGED("Sprecher*innen ändern", "Change speakers"),
    TURNS_CHANGED("Beiträge ändern", "Change turns"),
    TEXT_EDITED("Text bearbeiten", "Edit text"),
    CODE_ADDED("Neuer Code", "New code"),
    CODE_CHANGED("Code ändern", "Change code"),
    CODE_MOVED("Code verschieben", "Move code"),
    CODES_MERGED("Codes zusammenführen", "Merge codes"),
    CODE_REMOVED("Code löschen", "Delete code"),
    CODE_SPLIT("Code aufteilen", "Split code"),
    CODES_ORDERED("Codes ordnen", "Order codes"),
    CODE_SETS_CHANGED("Code-Sets ändern", "Change code sets"),
    CODED("Codieren", "Code"),
    CODED_NEW("Neuer Code und Codierung", "New code and coding"),
    UNCODED("Codierung entfernen", "Remove coding"),
    RECODED("Umcodieren", "Recode"),
    CODING_CHANGED("Codierung ändern", "Change coding"),
    CODINGS_JOINED("Codierungen verbinden", "Join codings"),
    AUTOCODED("Autocodieren", "Autocode"),
    MEMO_WRITTEN("Memo", "Memo"),
    MEMO_REMOVED("Memo entfernen", "Remove memo"),
    DIARY_WRITTEN("Forschungstagebuch", "Research diary"),
    VARIABLES_CHANGED("Variablen ändern", "Change variables"),
    CODERS_CHANGED("Codierende ändern", "Change coders"),
    BLIND_BEGUN("Blind codieren", "Code blind"),
    BLIND_LIFTED("Blindes Codieren aufheben", "Lift blind coding"),
    CODEBOOK_IMPORTED("Codebuch importieren", "Import codebook"),
    CODEBOOK_RELEASED("Codebuch-Stand festhalten", "Release codebook"),
    QUESTIONNAIRE_CHANGED("Fragebogen ändern", "Change questionnaire"),
    ITEMS_DERIVED("Items ableiten", "Derive items"),
    ITEM_CHANGED("Item ändern", "Change item"),
    ITEM_REMOVED("Item entfernen", "Remove item");

    private final String de;
    private final String en;

    StepText(String de, String en) {
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

    /// The name of a kind of step: for undo and redo.
    public static String of(Lang lang, StepKind kind) {
        return valueOf(kind.name()).in(lang);
    }

    /// What was done, and to what: for the history.
    public static String of(Lang lang, StepKind kind, List<String> arguments) {
        String label = of(lang, kind);
        return arguments.isEmpty() ? label : label + ": " + String.join(fromTo(kind) ? " → " : ", ", arguments);
    }

    /// Whether the arguments say from what to what, rather than name several things.
    private static boolean fromTo(StepKind kind) {
        return kind == StepKind.CODES_MERGED || kind == StepKind.CODERS_CHANGED || kind == StepKind.RECODED;
    }
}
