package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;

/// Transcripts of conversation analysis: one phrase a line, the speaker in a column of its own and not
/// repeated, lines that go on indented. What is aligned by blanks stays aligned.
final class Gat2Profile implements Profile {

    private static final Pattern LABELLED = Pattern.compile(
            "^[ ]{0,3}((?:\\p{Lu}[\\p{Lu}\\d]{0,4}|\\p{Lu}\\p{Ll}{1,3}\\d?|\\?{1,2}))(:?)(?: {2,}|\\t+)(?=\\S)");
    private static final Pattern INDENTED = Pattern.compile("^(?: {3,}|\\t+)\\S");
    private static final Pattern SIGNS = Pattern.compile(
            "\\(-{1,3}\\)|\\(\\(|°h|h°|\\(\\.\\)|\\(\\d\\.\\d\\)|\\[|\\p{L}:{1,3}\\p{L}|\\p{Ll}\\p{Lu}|=|<<|;$|,$");

    /// One phrase a line is never longer.
    private static final int LINE = 300;

    @Override
    public boolean writes(Convention convention) {
        return convention == Convention.GAT2;
    }

    /// How many lines hold a sign of the convention.
    private static int signs(Paper paper) {
        int signs = 0;
        for (Paper.Line each : paper.lines().subList(0, paper.body())) {
            String line = each.text();
            boolean found = !each.isBlank()
                    && SIGNS.matcher(line.length() > LINE ? line.substring(0, LINE) : line)
                            .find();
            signs += found ? 1 : 0;
        }
        return signs;
    }

    @Override
    public @Nullable Outline recognise(Paper paper, ReadOptions options) {
        boolean numbered = paper.findings().stream().anyMatch(Finding.LineNumbersLeftOut.class::isInstance);
        boolean forced = options.convention() == Convention.GAT2;
        List<Turns.Opening> openings = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> labels = options.labels();
        int filled = 0;
        int indented = 0;
        int withColon = 0;
        for (int i = 0; i < paper.body(); i++) {
            String line = paper.lines().get(i).text();
            if (paper.lines().get(i).isBlank()) {
                continue;
            }
            filled++;
            Matcher m = LABELLED.matcher(line);
            if (m.lookingAt() && (labels == null || labels.contains(m.group(1)))) {
                withColon += m.group(2).isEmpty() ? 0 : 1;
                counts.merge(m.group(1), 1, Integer::sum);
                openings.add(new Turns.Opening(
                        i, m.start(1), m.end(), m.group(1), new TextRange(m.start(1), m.end(1)), null));
            } else if (INDENTED.matcher(line).find()) {
                indented++;
            }
        }
        Set<String> sure = new HashSet<>();
        counts.forEach((label, n) -> {
            if (n > 1 || openings.size() < 8) {
                sure.add(label);
            }
        });
        openings.removeIf(o -> o.label() == null || !sure.contains(o.label()));
        double covered = (double) (openings.size() + indented) / Math.max(1, filled);
        // Looking for its signs takes longer than all else: only where the rest looks like it.
        boolean spoken = (forced || openings.size() >= 2 && covered >= 0.6) && signs(paper) * 3 >= filled;
        boolean fits = openings.size() >= 2 && covered >= 0.6 && sure.size() <= 20 && (numbered || spoken);
        boolean columns = indented > 0 || withColon == 0 || spoken;
        if (!forced && !(fits && columns && (numbered || indented * 5 >= filled))) {
            return null;
        }
        if (openings.isEmpty()) {
            return null;
        }
        double certainty = 0.5 + 0.2 * Math.min(1, covered) + (numbered ? 0.2 : 0) + (spoken ? 0.09 : 0);
        return new Turns(paper, openings, options.markSide()).outline(Convention.GAT2, certainty);
    }
}
