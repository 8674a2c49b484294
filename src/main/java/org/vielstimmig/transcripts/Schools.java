package org.vielstimmig.transcripts;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells by which rules, or by which program, labelled paragraphs were written. It changes nothing about the
/// turns; people look whether the name is the one they expect.
final class Schools {

    private static final Pattern TRACK = Pattern.compile("S\\d{2}|//S\\d{2}");
    private static final Pattern MACHINE = Pattern.compile("SPEAKER_\\d+|Speaker undefined");
    private static final Pattern DOTS = Pattern.compile("\\(\\.{1,3}\\)|\\(\\d{1,2}\\)");
    private static final Pattern SIGNS =
            Pattern.compile("\\(…\\)|\\(unv\\.[^)]{0,60}\\)|(?<![:/])//(?!/)|\\([^)(]{1,40}\\?\\)");
    private static final Pattern LAUGHTER = Pattern.compile("\\((?:lacht|lachen|seufzt|räuspert sich)\\)");

    private Schools() {}

    static Convention of(Paper paper, LabelChoice choice, Turns turns) {
        List<LabelChoice.Taken> taken = choice.taken();
        if (turns.isHashed()) {
            return Convention.F4;
        }
        if (most(taken, t -> TRACK.matcher(t.label().name()).matches())) {
            return Convention.NOSCRIBE;
        }
        if (most(taken, t -> MACHINE.matcher(t.label().name()).matches())) {
            boolean bracketed = most(taken, t -> t.label().bracketed());
            boolean alone = most(taken, t -> t.label().form() == Label.Form.ALONE);
            return bracketed ? Convention.WHISPERX : alone ? Convention.ATRAIN : Convention.LABEL;
        }
        if (turns.count(Mark.Kind.BARE) * 2 > taken.size()) {
            return Convention.MAXQDA;
        }
        return rules(paper, taken);
    }

    private static Convention rules(Paper paper, List<LabelChoice.Taken> taken) {
        int dots = 0;
        int signs = 0;
        for (Paper.Line line : paper.lines().subList(0, paper.body())) {
            dots += count(DOTS, line.text());
            signs += count(SIGNS, line.text()) + count(LAUGHTER, line.text());
        }
        boolean bold = most(taken, t -> {
            int set = paper.lines().get(t.line()).bold();
            return set > 0 && set >= t.label().end() - 1;
        });
        boolean known = most(taken, t -> Roles.isKnown(t.label().name()));
        if (bold && known && dots + signs >= 3) {
            return Convention.KUCKARTZ;
        }
        return known && signs >= 3 && signs >= dots ? Convention.DRESING_PEHL : Convention.LABEL;
    }

    private static int count(Pattern pattern, String text) {
        if (text.indexOf('(') < 0 && text.indexOf('/') < 0) {
            return 0;
        }
        Matcher m = pattern.matcher(text);
        int n = 0;
        while (m.find()) {
            n++;
        }
        return n;
    }

    private static boolean most(List<LabelChoice.Taken> taken, Predicate<LabelChoice.Taken> what) {
        return taken.stream().filter(what).count() * 10 >= taken.size() * 8L;
    }
}
