package org.vielstimmig.transcripts;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Source;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Turn;

/// Puts a reading together from what a decoder and a profile found.
final class Assembly {

    private static final int ENOUGH_FOR_LANGUAGE = 60_000;
    private static final int FIRST_WORDS = 90;
    private static final int SHOWN_LINES = 12;

    private final Input input;
    private final Format format;
    private final Paper paper;

    Assembly(Input input, Format format, Paper paper) {
        this.input = input;
        this.format = format;
        this.paper = paper;
    }

    /// @param found before renaming and dropping
    Reading reading(Outline found, List<Recognition.Guess> others, List<Recognition.Cue> cues) {
        List<Recognition.LeftOut> leftOut = new ArrayList<>();
        TextRange header = header(found);
        if (header != null) {
            boolean kept = !input.options().dropHeader();
            String text = header.of(found.text());
            leftOut.add(new Recognition.LeftOut(
                    Recognition.LeftOut.Kind.HEADER,
                    shown(text),
                    (int) text.lines().count(),
                    kept));
        }
        leftOut.addAll(paper.leftOut());
        List<Finding> all = new ArrayList<>(paper.findings());
        all.addAll(found.findings());
        if (found.convention() == Convention.TABLE) {
            all.addAll(LabelProfile.lookAtLabels(found));
        }
        Rewriting rewriting = new Rewriting(found, header, input.options());
        Outline outline = rewriting.outline();
        List<Finding> findings = new ArrayList<>();
        all.forEach(f -> findings.addAll(rewriting.moved(f)));
        findings.addAll(Names.look(
                input.file(), outline, header == null || input.options().dropHeader() ? "" : header.of(found.text())));
        Map<String, Speaker> speakers = speakers(outline);
        List<Turn> turns = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (Outline.Part part : outline.parts()) {
            turns.add(new Turn(turns.size() + 1, id(speakers, part.label()), part.range(), part.at()));
            if (said.length() < ENOUGH_FOR_LANGUAGE) {
                said.append(part.range().of(outline.text())).append('\n');
            }
        }
        String language = input.options().language();
        Recognition recognition = new Recognition(
                outline.convention(),
                outline.certainty(),
                others,
                voices(found, outline, speakers),
                refused(outline),
                leftOut,
                paper.extra().encodings(),
                paper.extra().table(),
                cues);
        return new Reading(
                new Source(
                        input.file(),
                        format.tag(),
                        paper.encoding(),
                        sha256(input.bytes()),
                        outline.convention().tag()),
                outline.text(),
                language != null ? language : Languages.of(said.toString(), paper.language()),
                outline.side(),
                List.copyOf(speakers.values()),
                turns,
                outline.marks(),
                findings,
                recognition);
    }

    private static @Nullable TextRange header(Outline outline) {
        for (Finding finding : outline.findings()) {
            if (finding instanceof Finding.HeaderTaken(TextRange range)) {
                return range;
            }
        }
        return null;
    }

    private static String shown(String text) {
        List<String> lines = text.lines().toList();
        String first = String.join("\n", lines.subList(0, Math.min(lines.size(), SHOWN_LINES)));
        return first.length() <= 1000 ? first : first.substring(0, 1000);
    }

    private Map<String, Speaker> speakers(Outline outline) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (Outline.Part part : outline.parts()) {
            String label = part.label();
            if (label != null && !speakers.containsKey(label)) {
                speakers.put(label, new Speaker(SpeakerId.create(), label, label, Role.OTHER));
            }
        }
        Set<String> labels = Roles.plain(speakers.keySet());
        speakers.replaceAll((label, speaker) -> {
            Role given = input.options().roles().get(label);
            return speaker.withRole(given != null ? given : Roles.guessAmong(label, labels));
        });
        if (input.options().roles().isEmpty()) {
            Map<String, Role> talked = Asking.roles(outline, speakers);
            speakers.replaceAll((label, speaker) -> speaker.withRole(talked.getOrDefault(label, speaker.role())));
        }
        return speakers;
    }

    private static @Nullable SpeakerId id(Map<String, Speaker> speakers, @Nullable String label) {
        Speaker speaker = label == null ? null : speakers.get(label);
        return speaker == null ? null : speaker.id();
    }

    /// What is known of one label while the turns are gone through.
    private static final class Counted {
        final Set<String> spellings = new LinkedHashSet<>();
        int count;
        int words;
        int first;
        String firstWords = "";
    }

    /// @param before the parts as the file has them, in the same order as those of `outline`
    private static List<Recognition.Voice> voices(Outline before, Outline outline, Map<String, Speaker> speakers) {
        Map<String, Counted> counted = new LinkedHashMap<>();
        speakers.keySet().forEach(label -> counted.put(label, new Counted()));
        for (int i = 0; i < outline.parts().size(); i++) {
            Outline.Part part = outline.parts().get(i);
            Counted of = part.label() == null ? null : counted.get(part.label());
            if (of == null) {
                continue;
            }
            String words = part.range().of(outline.text());
            if (of.count++ == 0) {
                of.first = i + 1;
                of.firstWords = shortened(words);
            }
            of.words += words(words);
            TextRange spelled = before.parts().get(i).spelled();
            of.spellings.add(spelled == null ? part.label() : Blank.collapse(spelled.of(before.text())));
        }
        List<Recognition.Voice> voices = new ArrayList<>();
        counted.forEach((label, of) -> {
            Speaker speaker = speakers.get(label);
            Role role = speaker == null ? Role.OTHER : speaker.role();
            voices.add(new Recognition.Voice(
                    label, List.copyOf(of.spellings), of.count, of.words, of.first, of.firstWords, role));
        });
        return voices;
    }

    private static List<Recognition.Voice> refused(Outline outline) {
        return outline.refused().stream()
                .map(r -> new Recognition.Voice(
                        r.label(), List.of(r.label()), r.count(), 0, 0, shortened(r.firstWords()), Role.OTHER))
                .toList();
    }

    private static String shortened(String text) {
        String start = text.length() > 4 * FIRST_WORDS ? text.substring(0, 4 * FIRST_WORDS) : text;
        String words = Blank.collapse(start);
        if (words.length() <= FIRST_WORDS) {
            return words;
        }
        int cut = words.lastIndexOf(' ', FIRST_WORDS);
        return words.substring(0, cut > FIRST_WORDS / 2 ? cut : FIRST_WORDS) + " …";
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || inside && !Blank.is(text.charAt(i));
        }
        return words;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
