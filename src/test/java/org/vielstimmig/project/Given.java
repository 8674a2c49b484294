package org.vielstimmig.project;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Source;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

/// Small projects for tests, made through the services.
public final class Given {

    private Given() {}

    /// Adds a transcript whose lines are `label: words`; lines without a label belong to no turn.
    public static TranscriptId transcript(Session session, String title, String text) {
        return Session.await(session.perform(
                StepKind.TRANSCRIPTS_IMPORTED, draft -> add(draft, TranscriptId.create(), title, text)));
    }

    /// Sets variables of a transcript by name.
    public static void values(Session session, TranscriptId id, Map<String, String> values) {
        Session.await(new Transcripts(session)
                .set(id, new Transcripts.Wish(Map.of(), Map.of(), Map.of(), Map.of(), values, null)));
    }

    static TranscriptId add(Draft draft, TranscriptId id, String title, String text) {
        List<Speaker> speakers = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0 && colon < 5) {
                String label = line.substring(0, colon);
                Speaker speaker = speakers.stream()
                        .filter(s -> s.label().equals(label))
                        .findFirst()
                        .orElse(null);
                if (speaker == null) {
                    Role role = label.equals("I") ? Role.INTERVIEWER : Role.INTERVIEWEE;
                    speaker = new Speaker(SpeakerId.create(), label, label, role);
                    speakers.add(speaker);
                }
                TextRange said = new TextRange(at + colon + 2, at + line.length());
                turns.add(new Turn(turns.size() + 1, speaker.id(), said, turns.size() * 1_000L));
            }
            at += line.length() + 1;
        }
        byte[] original = text.getBytes(StandardCharsets.UTF_8);
        Transcript transcript = new Transcript(
                id,
                title,
                new Source(title + ".txt", "txt", "UTF-8", sha256(original), "label"),
                "de",
                MarkSide.NONE,
                speakers,
                "MO",
                null,
                Map.of(),
                TranscriptStatus.OPEN,
                draft.snapshot().transcripts().size(),
                Instant.parse("2026-03-01T10:00:00Z"));
        draft.add(transcript, new TranscriptText(id, text, turns), original);
        return id;
    }

    public static Code code(Session session, String path) {
        return Session.await(new Codebook(session).add(path, c -> c));
    }

    /// Codes the first place of `quote`.
    public static Coding coding(Session session, TranscriptId transcript, String quote, Code code) {
        return Session.await(new Codings(session).code(transcript, quote, 1, code.id(), Codings.Extras.NONE));
    }

    public static String text(Session session, TranscriptId transcript) {
        return Session.await(session.read(store -> store.words(transcript).orElseThrow()));
    }

    public static String dump(Session session) {
        return Session.await(session.read(org.vielstimmig.store.Store::dump));
    }

    public static List<Coding> codings(Session session, TranscriptId transcript) {
        return Session.await(new Codings(session).of(transcript));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What is found after so many transcripts were looked at.
    public static Listing begun(Session session, Which which, Order order, int transcripts) {
        return Session.await(session.read(store -> {
            Retrieval retrieval = new Retrieval(session);
            var marks = retrieval.marks(session.snapshot(), which);
            if (marks == null) {
                return Listing.ofRows(which, order, session.snapshot().tick(), new long[0], 0, 0, List.of(), true);
            }
            Gathering gathering = new Gathering(
                    session.snapshot(), which, order, marks, Retrieval.candidates(session.snapshot(), which));
            int left = transcripts;
            while (left > 0 && gathering.next(store)) {
                left--;
            }
            return gathering.listing();
        }));
    }
}
