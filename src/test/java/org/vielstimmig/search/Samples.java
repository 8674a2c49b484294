package org.vielstimmig.search;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

/// Small transcripts to search in.
final class Samples {

    private static final Speaker ASKS = new Speaker(SpeakerId.create(), "I", "I", Role.INTERVIEWER);
    private static final Speaker TELLS = new Speaker(SpeakerId.create(), "B1", "Frau Yıldız", Role.INTERVIEWEE);
    private static final Speaker ALSO_TELLS = new Speaker(SpeakerId.create(), "B10", "B10", Role.INTERVIEWEE);

    private Samples() {}

    /// Turns as `label: text`, one per line.
    static TranscriptText transcript(TranscriptId id, String... lines) {
        StringBuilder text = new StringBuilder("Ein Kopf, der niemandem gehört\n\n");
        List<Turn> turns = new ArrayList<>();
        for (String line : lines) {
            int said = line.indexOf(": ") + 2;
            Speaker speaker = speakers().stream()
                    .filter(s -> line.startsWith(s.label() + ": "))
                    .findFirst()
                    .orElseThrow();
            text.append(line, 0, said);
            int start = text.length();
            text.append(line, said, line.length());
            turns.add(new Turn(0, speaker.id(), new TextRange(start, text.length()), null));
            text.append("\n\n");
        }
        return new TranscriptText(id, text.toString(), TranscriptText.numbered(turns));
    }

    static List<Speaker> speakers() {
        return List.of(ASKS, TELLS, ALSO_TELLS);
    }
}
