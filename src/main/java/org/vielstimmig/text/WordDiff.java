package org.vielstimmig.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielstimmig.model.Edit;

/// What to edit so that one text becomes another: lines that differ are compared word by word, so that
/// anchors in all that stays can follow.
public final class WordDiff {

    /// A word, a run of blanks, or any other character.
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");

    /// More words than this on both sides of a difference are not compared one by one: it would take minutes
    /// and say nothing.
    private static final int MOST = 20_000;

    private WordDiff() {}

    /// Edits in the order of the text, each counted in the text the one before left.
    public static List<Edit> edits(String before, String after) {
        List<Edit> edits = new ArrayList<>();
        List<String> oldLines = parts(LINE, before);
        List<String> newLines = parts(LINE, after);
        int[] oldStarts = starts(oldLines);
        int[] newStarts = starts(newLines);
        for (Difference lines : differences(oldLines, newLines)) {
            words(
                    before.substring(oldStarts[lines.from()], oldStarts[lines.to()]),
                    after.substring(newStarts[lines.newFrom()], newStarts[lines.newTo()]),
                    newStarts[lines.newFrom()],
                    edits);
        }
        return edits;
    }

    /// The share of `before` and `after` together that `edits` take out or put in, from 0 to 1.
    public static double share(String before, String after, List<Edit> edits) {
        long changed = 0;
        for (Edit edit : edits) {
            changed += edit.deleted().length() + edit.inserted().length();
        }
        return changed == 0 ? 0 : (double) changed / (before.length() + after.length());
    }

    /// @param at where `after` stands in the new text; what is before it is right already when these edits come
    private static void words(String before, String after, int at, List<Edit> edits) {
        List<String> oldWords = parts(TOKEN, before);
        List<String> newWords = parts(TOKEN, after);
        if (oldWords.size() > MOST && newWords.size() > MOST) {
            edits.add(new Edit(at, before, after));
            return;
        }
        int[] oldStarts = starts(oldWords);
        int[] newStarts = starts(newWords);
        for (Difference words : differences(oldWords, newWords)) {
            edits.add(new Edit(
                    at + newStarts[words.newFrom()],
                    before.substring(oldStarts[words.from()], oldStarts[words.to()]),
                    after.substring(newStarts[words.newFrom()], newStarts[words.newTo()])));
        }
    }

    /// A stretch that differs: parts `[from, to)` of the old text, `[newFrom, newTo)` of the new one.
    private record Difference(int from, int to, int newFrom, int newTo) {}

    /// What is taken out and what is put in at one place belongs together.
    private static List<Difference> differences(List<String> before, List<String> after) {
        List<Difference> differences = new ArrayList<>();
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
            Difference next =
                    new Difference(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
            Difference last = differences.isEmpty() ? null : differences.getLast();
            if (last != null && last.to() == next.from() && last.newTo() == next.newFrom()) {
                differences.set(
                        differences.size() - 1, new Difference(last.from(), next.to(), last.newFrom(), next.newTo()));
            } else {
                differences.add(next);
            }
        }
        return differences;
    }

    private static List<String> parts(Pattern part, String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = part.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }

    /// One more than there are parts.
    private static int[] starts(List<String> parts) {
        int[] starts = new int[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            starts[i + 1] = starts[i] + parts.get(i).length();
        }
        return starts;
    }
}
