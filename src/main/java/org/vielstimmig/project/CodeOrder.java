package org.vielstimmig.project;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;

/// Ways to order the codes under one theme.
public enum CodeOrder {
    /// As people put them.
    HAND,
    NAME,
    /// Those with the most codings first, counted with all below them; equal ones by name.
    COUNT;

    /// Sorts brothers and sisters.
    ///
    /// @param own codings of a code alone
    public Comparator<Code> comparator(CodeTree tree, ToLongFunction<CodeId> own, Locale locale) {
        Comparator<Code> byHand = Comparator.comparingInt(Code::position).thenComparing(Code::id);
        Collator names = Collator.getInstance(locale);
        Comparator<Code> byName = Comparator.<Code, String>comparing(Code::name, names)
                .thenComparing(Code::name)
                .thenComparing(byHand);
        return switch (this) {
            case HAND -> byHand;
            case NAME -> byName;
            case COUNT -> {
                Map<CodeId, Long> sums = new HashMap<>();
                tree.roots().forEach(root -> sum(tree, root, own, sums));
                yield Comparator.comparingLong((Code c) -> -sums.getOrDefault(c.id(), 0L))
                        .thenComparing(byName);
            }
        };
    }

    private static long sum(CodeTree tree, Code code, ToLongFunction<CodeId> own, Map<CodeId, Long> sums) {
        long sum = own.applyAsLong(code.id());
        List<Code> children = tree.children(code.id());
        for (Code child : children) {
            sum += sum(tree, child, own, sums);
        }
        sums.put(code.id(), sum);
        return sum;
    }
}
