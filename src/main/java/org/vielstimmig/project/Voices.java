package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.text.Anchors;
import org.vielstimmig.text.Normalisation;

/// The speakers of one transcript under repair. What is wished for is gathered first, and then written into
/// text and turns in one go: a step looks at the text as it was before it.
final class Voices {

    private final Transcript transcript;
    private final List<Speaker> speakers;
    private final Map<SpeakerId, SpeakerId> into = new HashMap<>();

    Voices(Transcript transcript) {
        this.transcript = transcript;
        speakers = new ArrayList<>(transcript.speakers());
    }

    /// Whoever has this label now.
    SpeakerId labelledSo(String label) {
        return speakers.stream()
                .filter(s -> s.label().equals(label))
                .map(Speaker::id)
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.SPEAKER, label)));
    }

    private Speaker required(SpeakerId id) {
        return speakers.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.SPEAKER, id.toString())));
    }

    /// Changes what is known of a speaker; the label is [#relabel]'s affair.
    void change(SpeakerId id, UnaryOperator<Speaker> change) {
        Speaker before = required(id);
        speakers.set(speakers.indexOf(before), change.apply(before));
    }

    /// Gives a speaker another label. A name that was the label goes with it.
    void relabel(SpeakerId id, String label) {
        String wanted = labelled(label);
        if (speakers.stream().anyMatch(s -> s.label().equals(wanted) && !s.id().equals(id))) {
            throw new ProblemException(new Problem.NameTaken(Problem.Thing.SPEAKER, wanted));
        }
        change(id, before -> {
            String name = before.name().equals(before.label()) ? wanted : before.name();
            return new Speaker(id, wanted, name, before.role());
        });
    }

    /// Makes two speakers one.
    void merge(SpeakerId from, SpeakerId to) {
        Speaker gone = required(from);
        required(to);
        if (!from.equals(to)) {
            speakers.remove(gone);
            into.replaceAll((speaker, before) -> before.equals(from) ? to : before);
            into.put(from, to);
        }
    }

    /// Writes labels and speakers into text and turns.
    ///
    /// @return the transcript with its speakers, for the caller to record
    Transcript done(Draft draft) {
        TranscriptText text = Codings.text(draft, transcript.id());
        Map<Integer, String> labels = new HashMap<>();
        for (Turn turn : text.turns()) {
            SpeakerId speaker = now(turn.speaker());
            speakers.stream()
                    .filter(s -> s.id().equals(speaker))
                    .findFirst()
                    .ifPresent(s -> labels.put(turn.n(), s.label()));
        }
        TranscriptText written = written(draft, transcript, text, labels);
        Turns.replace(
                draft,
                written,
                written.turns().stream()
                        .map(t -> new Turn(t.n(), now(t.speaker()), t.range(), t.at()))
                        .toList());
        return transcript.withSpeakers(speakers);
    }

    private @Nullable SpeakerId now(@Nullable SpeakerId speaker) {
        return speaker == null ? null : into.getOrDefault(speaker, speaker);
    }

    /// A label as texts keep it.
    ///
    /// @throws ProblemException if it is empty or more than a line
    static String labelled(String label) {
        String wanted = Normalisation.of(label).strip();
        if (wanted.isEmpty() || wanted.indexOf('\n') >= 0) {
            throw new ProblemException(new Problem.NameEmpty(Problem.Thing.SPEAKER));
        }
        return wanted;
    }

    /// Writes labels where the old ones stand between a turn and the one before it.
    ///
    /// @param labels new labels by the turns' numbers
    /// @return the text after it
    static TranscriptText written(
            Draft draft, Transcript transcript, TranscriptText text, Map<Integer, String> labels) {
        List<Edit> edits = new ArrayList<>();
        int grown = 0;
        int gap = 0;
        for (Turn turn : text.turns()) {
            String old = transcript.speaker(turn.speaker()).map(Speaker::label).orElse("");
            String label = labels.getOrDefault(turn.n(), old);
            if (!old.isEmpty() && !old.equals(label)) {
                int at = text.text().lastIndexOf(old, turn.range().start() - old.length());
                if (at >= gap && stands(text.text(), at, old)) {
                    edits.add(new Edit(at + grown, old, label));
                    grown += edits.getLast().growth();
                }
            }
            gap = turn.range().end();
        }
        if (edits.isEmpty()) {
            return text;
        }
        String after = Anchors.text(text.text(), edits);
        Edits.record(draft, text, edits, after);
        return new TranscriptText(text.id(), after, Anchors.turns(text.turns(), edits));
    }

    private static boolean stands(String text, int at, String label) {
        int end = at + label.length();
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
