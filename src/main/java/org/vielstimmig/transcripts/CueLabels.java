package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Speakers named inside of subtitles: `Anna: …`, `[SPEAKER_00]: …`, `>> ANNA: …`. A cue is cut by time, so
/// that any line of it may open a turn and most open none.
final class CueLabels {

    private CueLabels() {}

    /// @param labels the labels that are speakers, null to tell from the cues
    static List<Talk.Piece> pieces(List<SubtitleDecoder.Raw> cues, @Nullable Set<String> labels) {
        Set<String> names = labels != null ? labels : names(cues);
        List<Talk.Piece> pieces = new ArrayList<>();
        for (SubtitleDecoder.Raw cue : cues) {
            StringBuilder said = new StringBuilder();
            String speaker = "";
            boolean dashes = cue.lines().size() > 1 && cue.lines().stream().allMatch(l -> l.matches("[-–—]\\s?\\S.*"));
            for (String line : cue.lines()) {
                String bare = bare(line, dashes);
                Label label = Label.at(bare);
                boolean opens = label != null && isLabel(label) && names.contains(label.name());
                if (opens && label != null) {
                    add(pieces, cue, speaker, said);
                    speaker = label.name();
                    said.append(bare, label.textStart(), bare.length());
                } else {
                    said.append(said.isEmpty() ? "" : " ").append(dashes && names.isEmpty() ? line : bare);
                }
            }
            add(pieces, cue, speaker, said);
        }
        return pieces;
    }

    private static String bare(String line, boolean dashes) {
        String bare = line.startsWith(">>") ? Blank.strip(line.substring(line.startsWith(">>>") ? 3 : 2)) : line;
        return dashes ? Blank.strip(bare.substring(1)) : bare;
    }

    private static void add(List<Talk.Piece> pieces, SubtitleDecoder.Raw cue, String speaker, StringBuilder said) {
        if (!said.isEmpty()) {
            pieces.add(new Talk.Piece(speaker, cue.start(), cue.end(), said.toString()));
            said.setLength(0);
        }
    }

    private static boolean isLabel(Label label) {
        boolean machine = label.form() == Label.Form.BRACKET && Roles.isKnown(label.name());
        return label.form() == Label.Form.COLON || machine;
    }

    private static Set<String> names(List<SubtitleDecoder.Raw> cues) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (SubtitleDecoder.Raw cue : cues) {
            for (String line : cue.lines()) {
                Label label = Label.at(bare(line, line.matches("[-–—]\\s?\\S.*")));
                if (label != null && isLabel(label) && isName(label.name())) {
                    counts.merge(label.name(), 1, Integer::sum);
                }
            }
        }
        Set<String> sure = new HashSet<>();
        counts.forEach((name, n) -> {
            if (n > 1 || Roles.isKnown(name)) {
                sure.add(name);
            }
        });
        if (sure.size() > 1 || cues.size() < 6) {
            // Beside speakers that come again, one may come once.
            counts.forEach((name, n) -> {
                if (Label.words(name) <= 2) {
                    sure.add(name);
                }
            });
        }
        return sure;
    }

    private static boolean isName(String name) {
        if (Roles.isKnown(name) || Names.isDevice(name)) {
            return true;
        }
        boolean capital = true;
        for (String word : name.split(" ")) {
            int first = word.codePointAt(0);
            boolean particle =
                    Set.of("von", "van", "de", "der", "zu", "al", "el").contains(word);
            capital &= particle || !Character.isLowerCase(first);
        }
        return capital && Label.words(name) <= 4 && !LabelScore.hasFunctionWord(name) && !LabelScore.isHeaderKey(name);
    }
}
