package org.vielstimmig.desktop.shell;

import java.util.Locale;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.i18n.FrameText;

/// The rooms of the window, in the order of the rail. Which of them there are, [Workspaces] knows.
enum Room {
    TRANSCRIPTS(Icon.TEXTS, FrameText.ROOM_TRANSCRIPTS),
    CODING(Icon.CODE, FrameText.ROOM_CODING),
    SEARCH(Icon.SEARCH, FrameText.ROOM_SEARCH),
    CODEBOOK(Icon.CODEBOOK, FrameText.ROOM_CODEBOOK),
    QUESTIONNAIRE(Icon.QUESTIONS, FrameText.ROOM_QUESTIONNAIRE);

    private final Icon icon;
    private final FrameText word;

    Room(Icon icon, FrameText word) {
        this.icon = icon;
        this.word = word;
    }

    Icon icon() {
        return icon;
    }

    FrameText word() {
        return word;
    }

    /// Its name for programs and settings: `coding`.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
