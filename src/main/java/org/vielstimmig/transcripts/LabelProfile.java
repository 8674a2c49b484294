package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.text.Slips;

/// Turns that begin with a speaker's label: f4 and its like, MAXQDA's group discussions, and nearly everything
/// people type by hand.
final class LabelProfile implements Profile {

    /// A conversation of fewer turns may well name somebody only once whose label rules know.
    private static final int LONG = 20;
    /// In one of so many turns, another label is a slip as likely as a person if somebody else comes often.
    private static final int SOME = 6;
    private static final int OFTEN = 3;

    /// How sure of labels alone on their lines this can be at most.
    private static final double MAX_HEADINGS = 0.9;

    /// More names than any conversation has; comparing them all would only take time.
    private static final int MANY = 200;

    @Override
    public boolean writes(Convention convention) {
        return switch (convention) {
            case LABEL, F4, DRESING_PEHL, KUCKARTZ, MAXQDA -> true;
            default -> false;
        };
    }

    @Override
    public @Nullable Outline recognise(Paper paper, ReadOptions options) {
        LabelChoice choice = LabelChoice.of(paper, options);
        if (choice.taken().isEmpty()) {
            return null;
        }
        List<Turns.Opening> openings = new ArrayList<>();
        Map<String, String> spelling = new HashMap<>();
        for (LabelChoice.Taken taken : choice.taken()) {
            Label label = taken.label();
            String name = spelling.computeIfAbsent(LabelChoice.key(label.name()), k -> label.name());
            openings.add(
                    new Turns.Opening(taken.line(), label.start(), label.textStart(), name, label.spelled(), null));
        }
        Turns turns = new Turns(paper, openings, options.markSide());
        Outline outline = turns.outline(Schools.of(paper, choice, turns), certainty(paper, choice));
        List<Finding> findings = new ArrayList<>(outline.findings());
        findings.addAll(lookAtLabels(outline));
        List<Outline.Refused> refused = new ArrayList<>();
        for (LabelChoice.Refused r : choice.refused()) {
            findings.add(new Finding.LabelNotTaken(r.name(), r.count()));
            refused.add(new Outline.Refused(r.name(), r.count(), r.value()));
        }
        return outline.with(findings, refused);
    }

    /// Surer the more of the paragraphs are labelled, with labels that rules know, and the fewer stayed
    /// doubtful.
    private static double certainty(Paper paper, LabelChoice choice) {
        int paragraphs = 0;
        boolean apart = true;
        for (Paper.Line line : paper.lines().subList(0, paper.body())) {
            paragraphs += !line.isBlank() && apart ? 1 : 0;
            apart = line.isBlank();
        }
        int taken = choice.taken().size();
        long known = choice.taken().stream()
                .filter(t -> Roles.isKnown(t.label().name()))
                .count();
        int doubtful =
                choice.refused().stream().mapToInt(LabelChoice.Refused::count).sum();
        double sure = 0.45
                + 0.25 * Math.min(1, (double) taken / Math.max(1, paragraphs))
                + 0.2 * known / taken
                + 0.09 * Math.min(1, taken / 10.0)
                - 0.2 * Math.min(1, (double) doubtful / taken);
        return Math.clamp(sure, 0.2, headings(choice) ? MAX_HEADINGS : 0.99);
    }

    /// Whether the labels stand on lines of their own, as names and times in front of paragraphs do; programs
    /// that write so are better understood by what knows such headings.
    private static boolean headings(LabelChoice choice) {
        long alone = choice.taken().stream()
                .map(LabelChoice.Taken::label)
                .filter(l -> l.form() == Label.Form.ALONE && !Roles.isMachine(l.name()))
                .count();
        return alone * 2 > choice.taken().size();
    }

    private static List<Finding> once(Map<String, Integer> counts, Map<String, Integer> first, int parts) {
        boolean often = parts >= SOME && counts.values().stream().anyMatch(c -> c >= OFTEN);
        // Two who come again make a conversation, however short.
        boolean between = counts.values().stream().filter(c -> c > 1).count() > 1;
        return counts.entrySet().stream()
                .filter(e -> e.getValue() == 1)
                .map(Map.Entry::getKey)
                .filter(label -> parts >= LONG
                        || (often || between) && !Roles.isKnown(label)
                        || between && isNumberedTwin(label, counts))
                .map(label -> (Finding) new Finding.LabelOnce(label, first.getOrDefault(label, 1)))
                .toList();
    }

    /// Whether a label is another one that comes again with a number at its end, or without it: `B1` beside `B`.
    private static boolean isNumberedTwin(String label, Map<String, Integer> counts) {
        String bare = bare(label);
        return counts.entrySet().stream()
                .filter(other -> other.getValue() > 1)
                .map(Map.Entry::getKey)
                .anyMatch(other -> bare.equals(bare(other)) && (bare.equals(label) || bare.equals(other)));
    }

    private static String bare(String label) {
        return label.replaceAll("[ _]?\\d{1,3}$", "");
    }

    /// What is odd about the labels: used only once, or nearly the same as another.
    static List<Finding> lookAtLabels(Outline outline) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> first = new HashMap<>();
        int n = 0;
        for (Outline.Part part : outline.parts()) {
            n++;
            if (part.label() != null) {
                counts.merge(part.label(), 1, Integer::sum);
                first.putIfAbsent(part.label(), n);
            }
        }
        List<Finding> findings =
                new ArrayList<>(once(counts, first, outline.parts().size()));
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            String label = entry.getKey();
            for (Map.Entry<String, Integer> other :
                    counts.size() > MANY ? List.<Map.Entry<String, Integer>>of() : counts.entrySet()) {
                if (entry.getValue() * 4 <= other.getValue() && areAlike(label, other.getKey())) {
                    findings.add(new Finding.LabelsAlike(label, other.getKey()));
                }
            }
        }
        return findings;
    }

    /// At most two letters apart, and long enough for that to be a slip.
    private static boolean areAlike(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int allowed = length >= 7 ? 2 : length >= 4 ? 1 : 0;
        boolean numbered = Character.isDigit(a.charAt(a.length() - 1)) || Character.isDigit(b.charAt(b.length() - 1));
        return a.equalsIgnoreCase(b) || !numbered && allowed > 0 && Slips.distance(a, b) <= allowed;
    }
}
