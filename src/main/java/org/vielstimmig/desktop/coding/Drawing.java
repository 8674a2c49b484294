package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.project.Sight;

/// Makes of codings what the page draws: those that are to be seen, with name, facet, colour and a tooltip.
final class Drawing {

    private record Drawn(Coding coding, PageCoding onPage) {}

    private final CodingViewModel model;

    /// How codings were drawn last, as long as codes and coders are the same.
    private final Map<CodingId, Drawn> known = new HashMap<>();
    /// Whether more than one person has coded the transcript.
    private boolean several;

    Drawing(CodingViewModel model) {
        this.model = model;
    }

    /// Codes or coders have changed, or others are to be drawn.
    void forget() {
        known.clear();
    }

    /// @param look whose codings are looked at
    /// @param only the codes that are to be seen, all if empty
    List<PageCoding> of(List<Coding> codings, Sight look, Shown shown, Set<CodeId> only) {
        boolean now = codings.stream().map(Coding::coder).distinct().limit(2).count() > 1;
        if (now != several) {
            several = now;
            known.clear();
        }
        List<PageCoding> drawn = new ArrayList<>();
        for (Coding coding : codings) {
            if (look.sees(coding.coder())
                    && shown.shows(model.facetOf(coding), coding.coder(), coding.weight())
                    && (only.isEmpty() || only.contains(coding.code()))) {
                Drawn there = known.get(coding.id());
                if (there == null || there.coding() != coding && !there.coding().equals(coding)) {
                    there = new Drawn(coding, draw(coding));
                    known.put(coding.id(), there);
                }
                drawn.add(there.onPage());
            }
        }
        return drawn;
    }

    private PageCoding draw(Coding coding) {
        Code code = model.tree().find(coding.code()).orElse(null);
        List<String> detail = new ArrayList<>();
        if (code != null) {
            detail.add(String.join(" / ", model.path(code)));
        }
        String weight = Weight.dots(coding.weight());
        Optional<Coder> coder = model.snapshot().coder(coding.coder());
        detail.add(coder.map(Coder::name).orElse("?") + (weight.isEmpty() ? "" : " · " + weight));
        return new PageCoding(
                coding.id(),
                coding.code(),
                coding.range(),
                code == null ? "?" : code.name(),
                model.facetOf(coding),
                code == null ? "" : model.colorOf(code, model.facetOf(coding)),
                several ? coder.map(Coder::initials).orElse("?") : "",
                String.join("\n", detail));
    }
}
