package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What programs write behind the last turn.
final class Footers {

    private static final Pattern FOOTER = Pattern.compile(
            "(?:transcribed (?:by|with)|transkribiert (?:von|mit)|erstellt (?:von|mit)|transcript(?:ion)? (?:by|from)"
                    + "|this transcript|dieses transkript|untertitel(?:ung)? (?:der|von|im auftrag|des)|subtitles by"
                    + "|powered by|exported (?:from|on)|©|copyright)\\b.{0,150}"
                    + "|.{1,80} (?:hat die transkription (?:beendet|angehalten|gestoppt)|stopped transcription)\\.?"
                    + "|https?://\\S{1,150}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MOST = 4;

    private Footers() {}

    /// The paper with its footer behind the body.
    static Paper apart(Paper paper, boolean dropped) {
        List<Paper.Line> lines = paper.lines();
        int end = paper.body();
        int cut = end;
        int found = 0;
        for (int i = end - 1; i > 0 && found < MOST; i--) {
            Paper.Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (!FOOTER.matcher(Blank.strip(line.text())).matches()) {
                break;
            }
            cut = i;
            found++;
        }
        if (found == 0 || lines.subList(0, cut).stream().allMatch(Paper.Line::isBlank)) {
            return paper;
        }
        StringBuilder text = new StringBuilder();
        for (Paper.Line line : lines.subList(cut, end)) {
            if (!line.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n").append(line.text());
            }
        }
        List<Paper.Line> kept = new ArrayList<>(lines.subList(0, cut));
        kept.addAll(lines.subList(dropped ? end : cut, lines.size()));
        return paper.with(kept, cut)
                .with(new Recognition.LeftOut(Recognition.LeftOut.Kind.FOOTER, text.toString(), found, !dropped));
    }
}
