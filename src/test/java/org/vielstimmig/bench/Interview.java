package org.vielstimmig.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Source;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Draft;

/// Interviews of any length out of ten words, for measuring: two voices in turn.
public record Interview(Transcript transcript, TranscriptText text) {

    private static final String[] WORDS = {
        "wir", "haben", "den", "Verein", "gegründet", "und", "dann", "fehlte", "Förderung", "Größe"
    };

    /// @param length characters of the text, nearly
    public static Interview add(Draft draft, Random random, String title, int length, int turns) {
        TranscriptId id = TranscriptId.create();
        Speaker asks = new Speaker(SpeakerId.create(), "I", "Interviewerin", Role.INTERVIEWER);
        Speaker tells = new Speaker(SpeakerId.create(), "B1", "Frau D.", Role.INTERVIEWEE);
        StringBuilder text = new StringBuilder(length);
        List<Turn> list = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            Speaker speaker = i % 2 == 0 ? asks : tells;
            text.append(speaker.label()).append(": ");
            int start = text.length();
            int end = (int) ((long) length * (i + 1) / turns);
            while (text.length() < end - 12) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            text.append("so");
            list.add(new Turn(i + 1, speaker.id(), new TextRange(start, text.length()), i * 1_000L));
            text.append('\n');
        }
        Transcript transcript = new Transcript(
                id,
                title,
                new Source("t.docx", "docx", "UTF-8", "", "label"),
                "de",
                MarkSide.NONE,
                List.of(asks, tells),
                "MO",
                null,
                Map.of(),
                TranscriptStatus.OPEN,
                draft.snapshot().transcripts().size(),
                draft.now());
        Interview interview = new Interview(transcript, new TranscriptText(id, text.toString(), list));
        draft.add(transcript, interview.text(), new byte[length]);
        return interview;
    }
}
