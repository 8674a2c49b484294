package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;

/// Changes codings together, so that no two of one code by one coder come to lie at the same place: what was
/// on the one that goes is taken over by its twin.
final class Alterations {

    /// What makes two codings twins.
    private record Same(TranscriptId transcript, TextRange range, CodeId code, CoderId coder) {
        static Same of(Coding coding) {
            return new Same(coding.transcript(), coding.range(), coding.code(), coding.coder());
        }
    }

    private Alterations() {}

    /// @param befores no coding twice
    /// @return what each of them is afterwards
    static List<Coding> apply(Draft draft, List<Coding> befores, Alteration alteration) {
        return apply(draft, befores, alteration, Map.of());
    }

    /// @param made codes that the same step makes, with their paths
    static List<Coding> apply(Draft draft, List<Coding> befores, Alteration alteration, Map<CodeId, String> made) {
        Map<TranscriptId, TranscriptText> texts = new HashMap<>();
        Map<CodingId, Coding> afters = new LinkedHashMap<>();
        for (Coding before : befores) {
            TranscriptText text = texts.computeIfAbsent(before.transcript(), id -> Codings.text(draft, id));
            afters.put(before.id(), sound(draft, before, alteration.of(before, text), text, made));
        }
        Map<Same, Coding> there = new HashMap<>();
        Map<CodingId, CodingId> twins = new HashMap<>();
        List<Coding> gone = new ArrayList<>();
        List<Coding> result = new ArrayList<>();
        for (Coding before : befores) {
            Coding after = afters.getOrDefault(before.id(), before);
            Optional<Coding> twin = Same.of(before).equals(Same.of(after))
                    ? Optional.empty()
                    : Optional.ofNullable(there.get(Same.of(after))).or(() -> staying(draft, after, afters));
            if (twin.isPresent()) {
                twins.put(before.id(), twin.get().id());
                gone.add(before);
            } else {
                draft.change(before, after);
                there.put(Same.of(after), after);
            }
            result.add(twin.orElse(after));
        }
        anchors(draft, afters, twins);
        if (!twins.isEmpty()) {
            new Twins(twins).move(draft, gone);
        }
        tell(draft, befores, result, made);
        return result;
    }

    private static Coding sound(
            Draft draft, Coding before, Coding after, TranscriptText text, Map<CodeId, String> made) {
        Codings.checkWeight(after.weight());
        Coding sound = after.code().equals(before.code()) || made.containsKey(after.code())
                ? after
                : after.withCode(Codings.code(draft, after.code()).id());
        if (sound.range().equals(before.range())) {
            return sound;
        }
        TextRange place = Codings.whole(text.text(), sound.range());
        return sound.withRange(place, place.of(text.text()));
    }

    /// The coding of another that lies there already and does not move away itself.
    private static Optional<Coding> staying(Draft draft, Coding after, Map<CodingId, Coding> afters) {
        return draft.store().codingsAt(after.transcript(), after.range(), after.code()).stream()
                .filter(c -> c.coder().equals(after.coder()) && !c.id().equals(after.id()))
                .filter(c -> Same.of(afters.getOrDefault(c.id(), c)).equals(Same.of(after)))
                .map(c -> afters.getOrDefault(c.id(), c))
                .findFirst();
    }

    /// A code keeps no anchor example that has become another code's; a twin takes the other's part over.
    private static void anchors(Draft draft, Map<CodingId, Coding> afters, Map<CodingId, CodingId> twins) {
        Twins over = new Twins(twins);
        for (Code code : draft.snapshot().codes()) {
            List<Anchor> kept = code.anchors().stream()
                    .filter(a -> {
                        Coding after = afters.get(a.coding());
                        return after == null || after.code().equals(code.id());
                    })
                    .toList();
            draft.change(code, code.edit().anchors(over.anchors(kept)).done());
        }
    }

    private static void tell(Draft draft, List<Coding> befores, List<Coding> afters, Map<CodeId, String> made) {
        CodeTree tree = new CodeTree(draft.snapshot().codes());
        List<String> paths = new ArrayList<>();
        befores.forEach(c -> paths.add(tree.path(c.code())));
        for (Coding after : afters) {
            String fresh = made.get(after.code());
            paths.add(fresh == null ? tree.path(after.code()) : fresh);
        }
        paths.stream().distinct().limit(3).forEach(draft::about);
    }
}
