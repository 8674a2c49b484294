package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;

/// A text in which nobody is named: every paragraph is a turn without a speaker.
final class PlainProfile implements Profile {

    /// Everything is text to those who see no signs in it.
    private static final double CERTAINTY = 0.15;

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
                openings.add(Turns.Opening.unnamed(i));
            }
            open = line.soft();
        }
        Turns turns = new Turns(paper, openings, options.markSide());
        Outline outline = turns.outline(Convention.PLAIN, CERTAINTY);
        List<Finding> findings = new ArrayList<>(outline.findings());
        findings.add(new Finding.NoSpeakers(outline.parts().size()));
        return outline.with(findings, List.of());
    }

    @Override
    public boolean writes(Convention convention) {
        return convention == Convention.PLAIN;
    }
}
