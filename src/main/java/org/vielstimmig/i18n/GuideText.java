package org.vielstimmig.i18n;

import java.util.List;

/// The short guide of the help page, in chapters.
public enum GuideText implements Text {
    START("Der Weg", "The way"),
    START_TEXT(
            "Interviews importieren (Texte), Stellen mit Codes versehen (Codieren), Themen ordnen und beschreiben"
                    + " (Codebuch), wiederfinden (Suche), Fragen daraus ableiten (Fragen). Jeder Schritt lässt sich"
                    + " zurückverfolgen: von der Frage zum Code zur Stelle im Interview.",
            "Import interviews (Texts), tag passages with codes (Code), order and describe themes (Codebook), find"
                + " them again (Search), derive questions from them (Questions). Every step can be traced back: from"
                + " the question to the code to the passage in the interview."),
    SAFE("Gesichert ist alles immer", "Everything is always saved"),
    SAFE_TEXT(
            "Es gibt kein Speichern. Jeder Schritt steht in der Projektdatei, sobald er getan ist. Rückgängig geht"
                + " ohne Grenze und auch nach einem Neustart; der Verlauf zeigt jeden Schritt. Beim Schließen entsteht"
                + " eine geprüfte Sicherungskopie des Tages.",
            "There is no saving. Every step is in the project file as soon as it is done. Undo has no limit and"
                + " survives a restart; the history shows every step. When a project is closed, a verified backup of"
                + " the day is kept."),
    PRIVATE("Nichts verlässt diesen Rechner", "Nothing leaves this machine"),
    PRIVATE_TEXT(
            "Vielstimmig spricht mit keinem Server: keine Konten, keine Updates im Hintergrund, keine Übertragung. Ein"
                    + " Projekt ist eine einzige Datei; wer sie hat, hat die Interviews. Behandeln Sie sie so.",
            "Vielstimmig talks to no server: no accounts, no updates in the background, no transmission. A project is"
                    + " one single file; whoever has it has the interviews. Treat it like that."),
    FACETS("Potenziale und Hürden", "Potentials and barriers"),
    FACETS_TEXT(
            "Jeder Code hat eine Facette: ▲ Potenzial, ■ Hürde, ◆ ambivalent, ● neutral. Form und Farbe gehören"
                    + " zusammen. Eine einzelne Stelle kann von der Facette ihres Codes abweichen.",
            "Every code has a facet: ▲ potential, ■ barrier, ◆ ambivalent, ● neutral. Shape and colour belong"
                    + " together. A single passage may differ from its code’s facet."),
    KEYBOARD("Alles mit der Tastatur", "Everything by keyboard"),
    KEYBOARD_TEXT(
            "Ein Druck auf die Befehlstaste (unten steht, welche) öffnet die Liste aller Befehle, Texte und Codes;"
                + " Tippen findet. Esc schließt, was zuletzt aufging. Tab und Umschalt+Tab wandern durch das Fenster.",
            "The command key (see below which one) opens the list of all commands, texts and codes; typing finds. Esc"
                    + " closes what opened last. Tab and Shift+Tab walk through the window."),
    TEAM("Mehrere Codierende", "Several coders"),
    TEAM_TEXT(
            "Jede Codierung trägt den Namen, unter dem sie entstand. Wer codiert, wählen Sie am Kürzel oben rechts, in"
                    + " jedem Projekt für sich; Ihr eigener Name steht in den Einstellungen und gilt überall sonst.",
            "Every coding carries the name it was made under. Choose who codes at the initials in the upper right, in"
                    + " each project for itself; your own name stands in the settings and holds everywhere else."),
    SCRIPTS("Auch ohne Fenster", "Without a window, too"),
    SCRIPTS_TEXT(
            "Was das Fenster kann, kann auch die Befehlszeile: vielstimmig --help.",
            "What the window can do, the command line can do, too: vielstimmig --help.");

    private final String de;
    private final String en;

    GuideText(String de, String en) {
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

    /// A heading and what stands below it.
    public record Chapter(Text title, Text body) {}

    /// The guide, in reading order.
    public static List<Chapter> chapters() {
        return List.of(
                new Chapter(START, START_TEXT),
                new Chapter(SAFE, SAFE_TEXT),
                new Chapter(PRIVATE, PRIVATE_TEXT),
                new Chapter(FACETS, FACETS_TEXT),
                new Chapter(KEYBOARD, KEYBOARD_TEXT),
                new Chapter(TEAM, TEAM_TEXT),
                new Chapter(SCRIPTS, SCRIPTS_TEXT));
    }
}
