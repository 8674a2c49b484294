package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;

/// Writes a text anew with the labels that a person chose, and without its header if they want it so.
final class Rewriting {

    private final Outline before;
    private final Edits edits;
    private final boolean dropped;
    private final Outline outline;

    Rewriting(Outline before, @Nullable TextRange header, ReadOptions options) {
        this.before = before;
        List<Edits.Edit> list = new ArrayList<>();
        dropped = header != null && options.dropHeader();
        if (header != null && dropped) {
            int end = header.end();
            while (end < before.text().length() && before.text().charAt(end) == '\n') {
                end++;
            }
            list.add(new Edits.Edit(new TextRange(0, end), ""));
        }
        Map<String, String> renames = options.renames();
        List<Outline.Part> parts = new ArrayList<>();
        for (Outline.Part part : before.parts()) {
            String label = part.label();
            String wanted = label == null ? null : Blank.strip(renames.getOrDefault(label, label));
            TextRange spelled = part.spelled();
            if (wanted != null && wanted.isEmpty()) {
                wanted = label;
            }
            if (wanted != null && !wanted.equals(label) && spelled != null) {
                list.add(new Edits.Edit(spelled, wanted));
            }
            parts.add(new Outline.Part(wanted, spelled, part.range(), part.at()));
        }
        edits = new Edits(list);
        if (list.isEmpty()) {
            outline = before;
            return;
        }
        outline = new Outline(
                before.convention(),
                before.certainty(),
                edits.apply(before.text()),
                parts.stream().map(this::moved).toList(),
                before.side(),
                before.marks(),
                before.findings(),
                before.refused());
    }

    Outline outline() {
        return outline;
    }

    private Outline.Part moved(Outline.Part part) {
        TextRange spelled = part.spelled();
        TextRange moved = null;
        if (spelled != null && part.label() != null) {
            int start = edits.at(spelled.start());
            boolean renamed = edits.at(spelled.end()) - start != spelled.length();
            moved = new TextRange(start, renamed ? start + part.label().length() : start + spelled.length());
        }
        return new Outline.Part(part.label(), moved, edits.at(part.range()), part.at());
    }

    /// A finding with its places in the new text; none if it was about something that is no longer there.
    List<Finding> moved(Finding finding) {
        if (outline == before) {
            return List.of(finding);
        }
        return switch (finding) {
            case Finding.HeaderTaken f when dropped -> List.of();
            case Finding.HeaderTaken f -> List.of(new Finding.HeaderTaken(edits.at(f.range())));
            case Finding.TurnEmpty f -> List.of(new Finding.TurnEmpty(f.label(), edits.at(f.at()), f.count()));
            case Finding.MarksNotRising f -> List.of(new Finding.MarksNotRising(f.count(), edits.at(f.at())));
            case Finding.NotesMoved f ->
                List.of(new Finding.NotesMoved(f.at().stream().map(edits::at).toList()));
            case Finding.LabelOnce f -> once(f);
            case Finding.LabelsAlike f when isRenamed(f.label()) || isRenamed(f.other()) -> List.of();
            default -> List.of(finding);
        };
    }

    /// One that has become another's is heard more than once now.
    private List<Finding> once(Finding.LabelOnce finding) {
        String now = finding.turn() <= outline.parts().size()
                ? outline.parts().get(finding.turn() - 1).label()
                : null;
        long count = outline.parts().stream()
                .filter(part -> now != null && now.equals(part.label()))
                .count();
        return now == null || count > 1 ? List.of() : List.of(new Finding.LabelOnce(now, finding.turn()));
    }

    private boolean isRenamed(String label) {
        for (int i = 0; i < before.parts().size(); i++) {
            if (label.equals(before.parts().get(i).label())) {
                return !label.equals(outline.parts().get(i).label());
            }
        }
        return false;
    }
}
