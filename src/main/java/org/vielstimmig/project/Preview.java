package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Id;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Snapshot;

/// What a row of changes comes to in the end: what comes and goes in between is not told.
///
/// @param back  whether steps are taken back rather than done again
/// @param steps how many
/// @param codes what happens to the codings of each code that any come to or go from, most first
/// @param texts titles of the transcripts whose words or turns change
public record Preview(
        boolean back,
        int steps,
        List<OfCode> codes,
        List<String> texts,
        Sum codings,
        Sum codebook,
        Sum memos,
        Sum transcripts,
        Sum items,
        Sum others) {

    private static final TextRange NOWHERE = new TextRange(0, 0);
    /// What has a sum of its own; all else is among the others.
    private static final List<Class<? extends Entity>> COUNTED =
            List.of(Coding.class, Code.class, Memo.class, Transcript.class, Item.class);

    /// How many things come, go and become different.
    public record Sum(int come, int go, int differ) {
        static final Sum NONE = new Sum(0, 0, 0);

        private Sum and(Net net) {
            return net.before() == null
                    ? new Sum(come + 1, go, differ)
                    : net.after() == null ? new Sum(come, go + 1, differ) : new Sum(come, go, differ + 1);
        }

        public boolean isNone() {
            return equals(NONE);
        }
    }

    /// Codings of one code that come and go.
    ///
    /// @param path of the code, as it is now or as it was before
    public record OfCode(CodeId code, String path, int come, int go) {}

    /// One thing before the first and after the last change; null where it is not there.
    private record Net(@Nullable Entity before, @Nullable Entity after) {
        Entity either() {
            return Objects.requireNonNull(after == null ? before : after);
        }

        boolean isNothing() {
            return Objects.equals(placeless(before), placeless(after));
        }
    }

    public boolean isNothing() {
        return texts.isEmpty()
                && List.of(codings, codebook, memos, transcripts, items, others).stream()
                        .allMatch(Sum::isNone);
    }

    /// Where an anchor lies follows from the text, and says nothing of its own.
    private static @Nullable Entity placeless(@Nullable Entity entity) {
        return switch (entity) {
            case Coding coding -> coding.withRange(NOWHERE, "");
            case MemoLink link -> link.withRange(NOWHERE, "");
            case Memo memo
            when memo.on() instanceof MemoTarget.OnPassage(TranscriptId id, TextRange range) ->
                memo.withTarget(new MemoTarget.OnPassage(id, NOWHERE));
            case null, default -> entity;
        };
    }

    static Preview of(List<Change> changes, Snapshot now, boolean back, int steps) {
        List<Net> nets = nets(changes);
        return new Preview(
                back,
                steps,
                ofCodes(nets, now),
                edited(changes, now),
                sum(nets, Coding.class::isInstance),
                sum(nets, Code.class::isInstance),
                sum(nets, Memo.class::isInstance),
                sum(nets, Transcript.class::isInstance),
                sum(nets, Item.class::isInstance),
                sum(nets, entity -> COUNTED.stream().noneMatch(kind -> kind.isInstance(entity))));
    }

    private static List<Net> nets(List<Change> changes) {
        Map<Id, Net> nets = new LinkedHashMap<>();
        for (Change change : changes) {
            switch (change) {
                case Change.Added(Entity e) -> take(nets, null, e);
                case Change.Removed(Entity e) -> take(nets, e, null);
                case Change.Changed(Entity before, Entity after) -> take(nets, before, after);
                case Change.TextEdited text -> {}
                case Change.TurnsReplaced turns -> {}
            }
        }
        return nets.values().stream().filter(net -> !net.isNothing()).toList();
    }

    /// Titles of the transcripts whose words or turns change.
    private static List<String> edited(List<Change> changes, Snapshot now) {
        TreeSet<TranscriptId> edited = new TreeSet<>();
        for (Change change : changes) {
            if (change instanceof Change.TextEdited text) {
                edited.add(text.transcript());
            } else if (change instanceof Change.TurnsReplaced turns) {
                edited.add(turns.transcript());
            }
        }
        return edited.stream()
                .flatMap(id -> now.transcript(id).map(Transcript::title).stream())
                .toList();
    }

    private static Sum sum(List<Net> nets, Predicate<Entity> kind) {
        Sum sum = Sum.NONE;
        for (Net net : nets) {
            if (kind.test(net.either())) {
                sum = sum.and(net);
            }
        }
        return sum;
    }

    private static List<OfCode> ofCodes(List<Net> nets, Snapshot now) {
        Map<CodeId, int[]> counts = new TreeMap<>();
        Map<CodeId, Code> known = new TreeMap<>();
        now.codes().forEach(code -> known.put(code.id(), code));
        for (Net net : nets) {
            if (net.either() instanceof Coding) {
                count(counts, net);
            } else if (net.either() instanceof Code code) {
                known.putIfAbsent(code.id(), code);
            }
        }
        CodeTree tree = new CodeTree(List.copyOf(known.values()));
        List<OfCode> codes = new ArrayList<>();
        counts.forEach((id, n) -> codes.add(new OfCode(id, tree.path(id), n[0], n[1])));
        codes.sort(Comparator.comparingInt((OfCode c) -> -(c.come() + c.go())).thenComparing(OfCode::path));
        return codes;
    }

    private static void take(Map<Id, Net> nets, @Nullable Entity before, @Nullable Entity after) {
        Id id = Objects.requireNonNull(after == null ? before : after).id();
        Net there = nets.get(id);
        nets.put(id, new Net(there == null ? before : there.before(), after));
    }

    /// A coding that gets another code goes from one and comes to the other.
    private static void count(Map<CodeId, int[]> codes, Net net) {
        Coding before = (Coding) net.before();
        Coding after = (Coding) net.after();
        if (before != null && after != null && before.code().equals(after.code())) {
            return;
        }
        if (after != null) {
            codes.computeIfAbsent(after.code(), c -> new int[2])[0]++;
        }
        if (before != null) {
            codes.computeIfAbsent(before.code(), c -> new int[2])[1]++;
        }
    }
}
