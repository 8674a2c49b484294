package org.vielstimmig.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.FindingText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.Turn;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.FindingWords;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.transcripts.Finding;

/// Transcripts as scripts see them, imported or only read.
final class TranscriptShapes {

    private TranscriptShapes() {}

    record Shape(
            String file,
            String format,
            @Nullable String id,
            String title,
            String sha256,
            String encoding,
            int chars,
            int turns,
            List<SpeakerShape> speakers,
            int marks,
            String markSide,
            List<String> problems,
            String profile,
            String language,
            String group,
            @Nullable String date,
            String status,
            Map<String, String> values,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ReadingShapes look) {}

    record SpeakerShape(String label, String role, int turns, String name) {}

    record FailedShape(String file, String problem) {}

    /// A file that was only read, with all that a person should look at.
    static Shape tried(Transcripts.Read read, Lang lang) {
        Shape shape = read(read, lang);
        return with(shape, shape.id(), shape.title(), "", null, "open", ReadingShapes.of(read.reading(), lang));
    }

    private static Shape with(
            Shape shape,
            @Nullable String id,
            String title,
            String group,
            @Nullable String date,
            String status,
            @Nullable ReadingShapes look) {
        return new Shape(
                shape.file(),
                shape.format(),
                id,
                title,
                shape.sha256(),
                shape.encoding(),
                shape.chars(),
                shape.turns(),
                shape.speakers(),
                shape.marks(),
                shape.markSide(),
                shape.problems(),
                shape.profile(),
                shape.language(),
                group,
                date,
                status,
                Map.of(),
                look);
    }

    static Shape read(Transcripts.Read read, Lang lang) {
        var reading = read.reading();
        return new Shape(
                read.file().toString(),
                reading.source().format(),
                null,
                "",
                reading.source().sha256(),
                reading.source().encoding(),
                reading.text().length(),
                reading.turns().size(),
                speakers(reading.speakers(), reading.turns()),
                reading.marks(),
                side(reading.markSide()),
                problems(read, lang),
                reading.source().profile(),
                reading.language(),
                "",
                null,
                "open",
                Map.of(),
                null);
    }

    static Shape imported(Transcripts.Read read, Transcript transcript, Lang lang) {
        Shape shape = read(read, lang);
        return with(
                shape,
                transcript.id().toString(),
                transcript.title(),
                transcript.group(),
                transcript.date(),
                Shapes.word(transcript.status()),
                null);
    }

    static Shape stored(Snapshot snapshot, Transcript transcript, int chars, List<Turn> turns) {
        Map<String, String> values = new TreeMap<>();
        for (Variable variable : snapshot.variables()) {
            String value = transcript.values().get(variable.id());
            if (value != null) {
                values.put(variable.name(), value);
            }
        }
        return new Shape(
                transcript.source().file(),
                transcript.source().format(),
                transcript.id().toString(),
                transcript.title(),
                transcript.source().sha256(),
                transcript.source().encoding(),
                chars,
                turns.size(),
                speakers(transcript.speakers(), turns),
                (int) turns.stream().filter(t -> t.at() != null).count(),
                side(transcript.markSide()),
                List.of(),
                transcript.source().profile(),
                transcript.language(),
                transcript.group(),
                transcript.date(),
                Shapes.word(transcript.status()),
                values,
                null);
    }

    static FailedShape failed(Transcripts.Failed failed, Lang lang) {
        return new FailedShape(failed.file().toString(), Problems.in(lang, failed.problem()));
    }

    static String line(Shape shape) {
        return Shapes.row(
                shape.title().isEmpty() ? shape.file() : shape.title(),
                shape.format(),
                shape.encoding(),
                shape.turns(),
                shape.speakers().stream().map(s -> s.label() + " " + s.turns()).collect(Collectors.joining(", ")));
    }

    private static List<String> problems(Transcripts.Read read, Lang lang) {
        List<String> problems = new ArrayList<>();
        for (Finding finding : read.reading().findings()) {
            problems.add(FindingWords.in(lang, finding));
        }
        if (!read.known().isEmpty()) {
            problems.add(FindingText.KNOWN.in(lang, read.known()));
        }
        return problems;
    }

    private static List<SpeakerShape> speakers(List<Speaker> speakers, List<Turn> turns) {
        Map<SpeakerId, Integer> counts = new HashMap<>();
        for (Turn turn : turns) {
            SpeakerId speaker = turn.speaker();
            if (speaker != null) {
                counts.merge(speaker, 1, Integer::sum);
            }
        }
        return speakers.stream()
                .map(s -> new SpeakerShape(s.label(), Shapes.word(s.role()), counts.getOrDefault(s.id(), 0), s.name()))
                .toList();
    }

    private static String side(MarkSide side) {
        return Shapes.word(side);
    }
}
