package org.vielstimmig.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vielstimmig.model.Scale;

/// What can be seen from a scale’s labels.
final class ScaleRules {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

    /// Labels of scales that run from no to yes through a middle; others (never … always) have no two sides to
    /// balance.
    private static final List<Sides> TWO_SIDED = List.of(
            new Sides(
                    "\\b(?:stimme|trifft)\\b(?!.*\\bnicht\\b)|\\bzutreffend\\b",
                    "\\b(?:stimme|trifft)\\b.*\\bnicht\\b"),
            new Sides("(?<!dis)\\bagree\\b(?!.*disagree)", "\\bdisagree\\b|\\bnot agree\\b"),
            new Sides("\\bzufrieden\\b", "\\bunzufrieden\\b"),
            new Sides("\\bsatisfied\\b", "\\b(?:dis|un)satisfied\\b"),
            new Sides("\\b(?:gut|hervorragend)\\b", "\\b(?:schlecht|mangelhaft)\\b"),
            new Sides("\\b(?:good|excellent)\\b", "\\b(?:bad|poor)\\b"),
            new Sides("\\b(?:einfach|leicht)\\b", "\\b(?:schwer|schwierig)\\b"),
            new Sides("\\beasy\\b", "\\b(?:hard|difficult)\\b"));

    /// Labels of a middle, or of degrees of one side only.
    private static final Pattern MIDDLE = Pattern.compile("teils|weder|neither|undecided|unentschieden|partly", FLAGS);

    private static final Pattern ONE_SIDED = Pattern.compile(
            "\\b(?:wenig|kaum|mittelmäßig|slightly|moderately) ?(?:zu|zufrieden|satisfied)?$|\\bein wenig\\b"
                    + "|\\bstimme (?:wenig|mittelmäßig)\\b",
            FLAGS);

    private static final Pattern NEGATING = Pattern.compile("\\bnicht\\b|\\bnot\\b|\\bdisagree\\b", FLAGS);

    private record Sides(Pattern positive, Pattern negative) {

        Sides(String positive, String negative) {
            this(Pattern.compile(positive, FLAGS), Pattern.compile(negative, FLAGS));
        }
    }

    private ScaleRules() {}

    /// Whether an answer on the scale negates ("do not agree"), so that a negated statement negates twice.
    static boolean negates(Optional<Scale> scale, String language) {
        return scale.stream()
                .flatMap(s -> s.points().stream())
                .anyMatch(p -> NEGATING.matcher(p.label().in(language)).find());
    }

    /// Whether a two-sided scale has more labels on one side than on the other, or any scale a point without a
    /// label.
    static boolean isUnbalanced(Scale scale, String language) {
        List<String> labels =
                scale.points().stream().map(p -> p.label().in(language)).toList();
        if (labels.stream().allMatch(String::isBlank)) {
            return false;
        }
        if (labels.stream().anyMatch(String::isBlank)) {
            return true;
        }
        if (labels.stream().anyMatch(l -> ONE_SIDED.matcher(l).find())) {
            return false;
        }
        for (Sides sides : TWO_SIDED) {
            long negative = labels.stream()
                    .filter(l -> !MIDDLE.matcher(l).find()
                            && sides.negative.matcher(l).find())
                    .count();
            long positive = labels.stream()
                    .filter(l -> !MIDDLE.matcher(l).find()
                            && !sides.negative.matcher(l).find()
                            && sides.positive.matcher(l).find())
                    .count();
            if (negative > 0 && positive > 0 && negative != positive) {
                return true;
            }
        }
        return false;
    }
}
