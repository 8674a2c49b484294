package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.CountedOnce;
import org.vielstimmig.project.Sight;
import org.vielstimmig.text.Joins;

/// The codings of one transcript by their ids and by their codes. It follows every change, so that looking one up,
/// counting a code's and asking what lies near cost the same among thirty thousand codings as among three hundred.
final class CodingIndex {

    /// By start, the longer one first: the order in which [codings are counted][#count].
    private static final Comparator<Coding> IN_TEXT = (one, other) -> {
        TextRange a = one.range();
        TextRange b = other.range();
        return a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end());
    };

    /// All codings of one code.
    private static final class OfCode {

        private final List<Coding> codings = new ArrayList<>();
        /// No coding is or was longer.
        private int longest;
    }

    /// Taken apart when first asked for.
    private @Nullable List<Coding> unread = List.of();

    private final Map<CodingId, Coding> byId = new HashMap<>();
    private final Map<CodeId, OfCode> byCode = new HashMap<>();
    private final Map<CoderId, Integer> coders = new HashMap<>();
    private final Map<CodeId, Long> counts = new HashMap<>();
    private Sight counted = Sight.ALL;

    /// Takes these codings in place of those before.
    void show(List<Coding> codings) {
        unread = codings;
    }

    /// Follows a step.
    void follow(List<CodingChanges> changes) {
        if (unread != null) {
            read();
        }
        for (CodingChanges change : changes) {
            remove(change.either().id());
            Coding after = change.after();
            if (after != null) {
                add(after);
            }
        }
    }

    private void read() {
        List<Coding> all = unread;
        unread = null;
        if (all != null) {
            byId.clear();
            byCode.clear();
            coders.clear();
            counts.clear();
            for (Coding coding : all) {
                byId.put(coding.id(), coding);
                coders.merge(coding.coder(), 1, Integer::sum);
                OfCode same = byCode.computeIfAbsent(coding.code(), code -> new OfCode());
                same.codings.add(coding);
                same.longest = Math.max(same.longest, coding.range().length());
            }
            byCode.values().forEach(same -> same.codings.sort(IN_TEXT));
        }
    }

    private void remove(CodingId id) {
        Coding gone = byId.remove(id);
        if (gone == null) {
            return;
        }
        counts.remove(gone.code());
        coders.computeIfPresent(gone.coder(), (coder, many) -> many == 1 ? null : many - 1);
        OfCode same = byCode.get(gone.code());
        if (same != null) {
            for (int i = first(same, gone); i < same.codings.size(); i++) {
                if (same.codings.get(i).id().equals(id)) {
                    same.codings.remove(i);
                    break;
                }
            }
        }
    }

    private void add(Coding coding) {
        byId.put(coding.id(), coding);
        counts.remove(coding.code());
        coders.merge(coding.coder(), 1, Integer::sum);
        OfCode same = byCode.computeIfAbsent(coding.code(), code -> new OfCode());
        same.codings.add(first(same, coding), coding);
        same.longest = Math.max(same.longest, coding.range().length());
    }

    /// Where the codings begin that lie as this one does, or would.
    private static int first(OfCode same, Coding coding) {
        int at = Collections.binarySearch(same.codings, coding, IN_TEXT);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && IN_TEXT.compare(same.codings.get(at - 1), coding) == 0) {
            at--;
        }
        return at;
    }

    Optional<Coding> coding(CodingId id) {
        if (unread != null) {
            read();
        }
        return Optional.ofNullable(byId.get(id));
    }

    /// Whether more than one person has coded.
    boolean isOfSeveral() {
        if (unread != null) {
            read();
        }
        return coders.size() > 1;
    }

    /// How many codings a code has, counted as the project does: what begins within another coding of the same
    /// code and coder is not counted again.
    ///
    /// @param look whose codings count
    long count(CodeId code, Sight look) {
        if (unread != null) {
            read();
        }
        if (!look.equals(counted)) {
            counts.clear();
            counted = look;
        }
        return counts.computeIfAbsent(code, this::count);
    }

    private long count(CodeId code) {
        OfCode same = byCode.get(code);
        if (same == null) {
            return 0;
        }
        return CountedOnce.of(same.codings.stream()
                        .filter(c -> counted.sees(c.coder()))
                        .toList())
                .size();
    }

    /// The codings of a code, by a coder, that overlap or touch a passage, by start.
    List<Coding> near(CodeId code, CoderId coder, TextRange passage) {
        if (unread != null) {
            read();
        }
        OfCode same = byCode.get(code);
        if (same == null) {
            return List.of();
        }
        List<Coding> near = new ArrayList<>();
        for (int i = firstFrom(same.codings, passage.start() - same.longest); i < same.codings.size(); i++) {
            Coding one = same.codings.get(i);
            if (one.range().start() > passage.end()) {
                break;
            }
            if (one.range().end() >= passage.start() && one.coder().equals(coder)) {
                near.add(one);
            }
        }
        return near;
    }

    /// The others of a coding's code and coder that it [hangs together][Joins] with, from one to the next.
    List<Coding> beside(Coding coding, String text) {
        TextRange reach = coding.range();
        while (true) {
            List<Coding> near = near(coding.code(), coding.coder(), Joins.withBlanks(text, reach)).stream()
                    .filter(c -> !c.id().equals(coding.id()) && !c.range().isEmpty())
                    .toList();
            TextRange wider = reach;
            for (Coding one : near) {
                wider = Joins.union(List.of(wider, one.range()));
            }
            if (wider.equals(reach)) {
                return near;
            }
            reach = wider;
        }
    }

    private static int firstFrom(List<Coding> codings, int start) {
        int low = 0;
        int high = codings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codings.get(middle).range().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
