package org.vielstimmig.desktop.coding;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.project.Listing;

/// A listing as a list: as long as it is, however long, but with only those pages in it that were looked at.
final class PassagePages extends ObservableListBase<PassageRow> {

    static final int PAGE = 100;
    private static final int KEPT = 30;
    private static final PassageRow WAITING = new PassageRow.Waiting();

    private final IntConsumer ask;
    private final UnaryOperator<String> name;
    private final Map<Integer, List<PassageRow.One>> pages = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<PassageRow.One>> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<Integer> asked = new HashSet<>();
    private final Set<String> folded = new HashSet<>();
    private @Nullable Listing listing;
    /// Row of each group's head, and the number of rows at the end; first passage of each group.
    private int[] heads = new int[1];

    private int[] firsts = new int[1];
    private int size;

    /// @param ask  wants a page read; [#arrived] brings it
    /// @param name a group's name as people read it
    PassagePages(IntConsumer ask, UnaryOperator<String> name) {
        this.ask = ask;
        this.name = name;
    }

    /// Shows another listing, of which the pages are read that are wanted at once.
    void show(@Nullable Listing now, Map<Integer, List<PassageRow.One>> read) {
        Listing shown = listing;
        if (shown != null && now != null && now.continues(shown)) {
            goOn(now, read);
            return;
        }
        beginChange();
        List<PassageRow> before = Collections.nCopies(size, WAITING);
        listing = now;
        pages.clear();
        asked.clear();
        pages.putAll(read);
        layOut();
        nextReplace(0, size, before);
        endChange();
    }

    /// What is shown stays where it is, and the others come behind it.
    private void goOn(Listing now, Map<Integer, List<PassageRow.One>> read) {
        int before = size;
        beginChange();
        listing = now;
        // The last page was not full.
        pages.values().removeIf(page -> page.size() < PAGE);
        asked.clear();
        pages.putAll(read);
        layOut();
        for (int i = 0; i < Math.min(before, size); i++) {
            nextUpdate(i);
        }
        if (size > before) {
            nextAdd(before, size);
        }
        endChange();
    }

    /// The pages that were looked at last.
    Set<Integer> recent() {
        List<Integer> all = List.copyOf(pages.keySet());
        return Set.copyOf(all.subList(Math.max(0, all.size() - 2), all.size()));
    }

    void arrived(int page, List<PassageRow.One> rows) {
        asked.remove(page);
        pages.put(page, rows);
        beginChange();
        for (int i = 0; i < rows.size(); i++) {
            int row = rowOf(page * PAGE + i);
            if (row >= 0) {
                nextUpdate(row);
            }
        }
        endChange();
    }

    /// Opens or puts away a group.
    void fold(PassageRow.Group group) {
        Listing shown = listing;
        if (shown != null && group.index() < shown.groups().size()) {
            String key = shown.groups().get(group.index()).name();
            int before = size;
            if (!folded.remove(key)) {
                folded.add(key);
            }
            beginChange();
            layOut();
            nextReplace(0, size, Collections.nCopies(before, WAITING));
            endChange();
        }
    }

    private void layOut() {
        Listing shown = listing;
        if (shown == null) {
            size = 0;
            return;
        }
        List<Listing.Group> groups = shown.groups();
        heads = new int[groups.size() + 1];
        firsts = new int[groups.size() + 1];
        for (int i = 0; i < groups.size(); i++) {
            boolean away = folded.contains(groups.get(i).name());
            heads[i + 1] = heads[i] + 1 + (away ? 0 : groups.get(i).count());
            firsts[i + 1] = firsts[i] + groups.get(i).count();
        }
        size = groups.isEmpty() ? shown.count() : heads[groups.size()];
    }

    /// The row of a passage; -1 if it is put away.
    private int rowOf(int passage) {
        Listing shown = listing;
        if (shown == null || passage >= shown.count()) {
            return -1;
        }
        if (shown.groups().isEmpty()) {
            return passage;
        }
        int group = at(firsts, passage);
        int row = heads[group] + 1 + passage - firsts[group];
        return row < heads[group + 1] ? row : -1;
    }

    private static int at(int[] starts, int value) {
        int found = Arrays.binarySearch(starts, value);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public PassageRow get(int index) {
        Listing shown = listing;
        if (shown == null || index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        if (shown.groups().isEmpty()) {
            return passage(index);
        }
        int group = at(heads, index);
        if (heads[group] == index) {
            Listing.Group one = shown.groups().get(group);
            return new PassageRow.Group(group, name.apply(one.name()), one.count(), folded.contains(one.name()));
        }
        return passage(firsts[group] + index - heads[group] - 1);
    }

    private PassageRow passage(int index) {
        int page = index / PAGE;
        List<PassageRow.One> rows = pages.get(page);
        if (rows == null) {
            if (asked.add(page)) {
                ask.accept(page);
            }
            return WAITING;
        }
        return index % PAGE < rows.size() ? rows.get(index % PAGE) : WAITING;
    }

    @Override
    public int size() {
        return size;
    }
}
