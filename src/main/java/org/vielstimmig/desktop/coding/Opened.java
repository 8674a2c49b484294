package org.vielstimmig.desktop.coding;

import java.util.List;
import org.vielstimmig.desktop.page.PageText;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

/// The transcript on the page.
record Opened(Transcript transcript, TranscriptText words, PageText page) {

    private static final long MINUTE = 60_000;

    static Opened of(Transcript transcript, TranscriptText words) {
        List<PageTurn> turns = words.turns().stream()
                .map(turn -> pageTurn(transcript, words.text(), turn))
                .toList();
        return new Opened(transcript, words, new PageText(words.text(), turns));
    }

    private static PageTurn pageTurn(Transcript transcript, String text, Turn turn) {
        Speaker speaker = transcript.speaker(turn.speaker()).orElse(null);
        return new PageTurn(
                turn.n(),
                turn.range(),
                speaker == null ? "" : speaker.name(),
                speaker != null && speaker.role().asks(),
                turn.at(),
                PageTurn.isRightToLeft(turn.range().of(text)));
    }

    /// Minutes up to the last time mark, rounded; 0 without marks.
    long minutes() {
        long last = words.turns().stream()
                .map(Turn::at)
                .filter(at -> at != null)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return Math.round((double) last / MINUTE);
    }
}
