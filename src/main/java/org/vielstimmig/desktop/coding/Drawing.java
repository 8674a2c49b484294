package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.project.Sight;

/// Makes of codings what the page draws: those that are to be seen, with name, facet, colour and a tooltip.
final class Drawing {

    private record Drawn(Coding coding, PageCoding onPage) {}

    /// What all codings of a code have in common that have the same facet.
    private record Look(String name, String color, String above) {}

    /// What is to be drawn of the codings.
    private record Asked(Sight look, Shown shown, Set<CodeId> only) {}

    private final CodingViewModel model;

    /// How codings were drawn last, as long as codes and coders are the same.
    private final Map<CodingId, Drawn> known = new HashMap<>();
    private final Map<CodeId, Map<Facet, Look>> looks = new HashMap<>();
    /// Whether more than one person has coded the transcript.
    private boolean several;

    private @Nullable Asked asked;
    private List<Coding> before = List.of();
    /// What was drawn of each of `before`; null for what was not to be seen.
    private List<@Nullable PageCoding> each = new ArrayList<>();
    /// How many of them are null.
    private int unseen;

    Drawing(CodingViewModel model) {
        this.model = model;
    }

    /// Codes or coders have changed, or others are to be drawn.
    void forget() {
        known.clear();
        looks.clear();
        startAnew();
    }

    private void startAnew() {
        before = List.of();
        each = new ArrayList<>();
        unseen = 0;
    }

    /// Only codings that came or changed are looked at, the others are as they were.
    ///
    /// @param codings all of the transcript on the page
    /// @param look whose codings are looked at
    /// @param only the codes that are to be seen, all if empty
    List<PageCoding> of(List<Coding> codings, Sight look, Shown shown, Set<CodeId> only) {
        Asked now = new Asked(look, shown, only);
        boolean isOfSeveral = model.page().isOfSeveral();
        if (isOfSeveral != several) {
            several = isOfSeveral;
            forget();
        } else if (!now.equals(asked)) {
            startAnew();
        }
        asked = now;
        int shared = Math.min(before.size(), codings.size());
        int from = 0;
        while (from < shared && before.get(from) == codings.get(from)) {
            from++;
        }
        int behind = 0;
        while (behind < shared - from
                && before.get(before.size() - 1 - behind) == codings.get(codings.size() - 1 - behind)) {
            behind++;
        }
        List<@Nullable PageCoding> next = new ArrayList<>(each);
        List<@Nullable PageCoding> gone = next.subList(from, before.size() - behind);
        unseen -= unseen(gone);
        gone.clear();
        List<@Nullable PageCoding> come = new ArrayList<>();
        for (Coding coding : codings.subList(from, codings.size() - behind)) {
            boolean seen = look.sees(coding.coder())
                    && shown.shows(model.facetOf(coding), coding.coder(), coding.weight())
                    && (only.isEmpty() || only.contains(coding.code()));
            come.add(seen ? drawn(coding) : null);
        }
        unseen += unseen(come);
        next.addAll(from, come);
        before = codings;
        each = next;
        List<PageCoding> drawn = new ArrayList<>(next.size());
        if (unseen == 0) {
            drawn.addAll(next);
            return drawn;
        }
        for (PageCoding one : next) {
            if (one != null) {
                drawn.add(one);
            }
        }
        return drawn;
    }

    private static int unseen(List<@Nullable PageCoding> some) {
        return (int) some.stream().filter(one -> one == null).count();
    }

    private PageCoding drawn(Coding coding) {
        Drawn there = known.get(coding.id());
        if (there == null || there.coding() != coding && !there.coding().equals(coding)) {
            PageCoding now = draw(coding);
            // The page lays anew what is another; what only was stored meanwhile is none.
            there = new Drawn(coding, there != null && there.onPage().equals(now) ? there.onPage() : now);
            known.put(coding.id(), there);
        }
        return there.onPage();
    }

    private PageCoding draw(Coding coding) {
        Facet facet = model.facetOf(coding);
        Look look = looks.computeIfAbsent(coding.code(), code -> new EnumMap<>(Facet.class))
                .computeIfAbsent(facet, at -> look(coding.code(), at));
        String weight = Weight.dots(coding.weight());
        Optional<Coder> coder = model.snapshot().coder(coding.coder());
        return new PageCoding(
                coding.id(),
                coding.code(),
                coding.range(),
                look.name(),
                facet,
                look.color(),
                several ? coder.map(Coder::initials).orElse("?") : "",
                look.above() + coder.map(Coder::name).orElse("?") + (weight.isEmpty() ? "" : " · " + weight));
    }

    private Look look(CodeId id, Facet facet) {
        Code code = model.tree().find(id).orElse(null);
        if (code == null) {
            return new Look("?", "", "");
        }
        List<String> path = model.path(code);
        String above = code.parent() == null ? "" : String.join(" / ", path.subList(0, path.size() - 1)) + "\n";
        return new Look(code.name(), model.colorOf(code, facet), above);
    }
}
