package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;

/// A text in which nobody is named: every paragraph is a turn without a speaker.
final class PlainProfile implements Profile {

    @Override
    public Outline recognise(Paper paper, ReadOptions options) {
        List<Turns.Opening> openings = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < paper.body(); i++) {
            Paper.Line line = paper.lines().get(i);
            if (line.isBlank()) {
                open = false;
                continue;
            }
            if (!open) {
                openings.add(new Turns.Opening(i, 0, 0, null));
            }
            open = line.soft();
        }
        Turns turns = new Turns(paper, openings, options.markSide());
        Outline outline = turns.outline("plain");
        List<Finding> findings = new ArrayList<>(outline.findings());
        findings.add(new Finding.NoSpeakers(outline.parts().size()));
        return new Outline("plain", outline.text(), outline.parts(), outline.side(), outline.marks(), findings);
    }
}
