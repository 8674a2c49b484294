package org.vielstimmig.project;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;

/// The codes as the tree they form, with their paths. A view on one snapshot; cheap to make.
///
/// A path joins names by `/`; a literal `/` in a name is written `\/`.
public final class CodeTree {

    private final Map<CodeId, Code> byId = new HashMap<>();
    private final Map<@Nullable CodeId, List<Code>> children = new HashMap<>();

    public CodeTree(List<Code> codes) {
        codes.forEach(code -> byId.put(code.id(), code));
        for (Code code : codes) {
            if (code.mergedInto() != null) {
                continue;
            }
            CodeId parent = code.parent();
            CodeId key = parent == null ? null : find(parent).map(Code::id).orElse(null);
            children.computeIfAbsent(key, k -> new ArrayList<>()).add(code);
        }
        children.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(Code::position).thenComparing(Code::id)));
    }

    /// The code of this id, or the one it was merged into.
    public Optional<Code> find(CodeId id) {
        Code code = byId.get(id);
        while (code != null && code.mergedInto() != null) {
            code = byId.get(code.mergedInto());
        }
        return Optional.ofNullable(code);
    }

    /// The themes at the top.
    public List<Code> roots() {
        return Collections.unmodifiableList(children.getOrDefault(null, List.of()));
    }

    public List<Code> children(@Nullable CodeId parent) {
        return Collections.unmodifiableList(children.getOrDefault(parent, List.of()));
    }

    /// All codes, each followed by what lies under it.
    public List<Code> inOrder() {
        List<Code> all = new ArrayList<>(byId.size());
        roots().forEach(root -> collect(root, all));
        return all;
    }

    /// The same, with brothers and sisters in another order.
    public List<Code> inOrder(Comparator<Code> order) {
        List<Code> all = new ArrayList<>(byId.size());
        collect(null, order, all);
        return all;
    }

    private void collect(@Nullable CodeId above, Comparator<Code> order, List<Code> into) {
        List<Code> here = new ArrayList<>(children(above));
        here.sort(order);
        for (Code code : here) {
            into.add(code);
            collect(code.id(), order, into);
        }
    }

    /// The code and all below it.
    public List<Code> under(CodeId id) {
        List<Code> all = new ArrayList<>();
        find(id).ifPresent(code -> collect(code, all));
        return all;
    }

    private void collect(Code code, List<Code> into) {
        into.add(code);
        children(code.id()).forEach(child -> collect(child, into));
    }

    /// 0 for a theme at the top.
    public int depth(Code code) {
        int depth = 0;
        for (Code up = parentOf(code); up != null; up = parentOf(up)) {
            depth++;
        }
        return depth;
    }

    public @Nullable Code parentOf(Code code) {
        CodeId parent = code.parent();
        return parent == null ? null : find(parent).orElse(null);
    }

    /// The names from the top down to the code.
    public List<String> names(Code code) {
        List<String> names = new ArrayList<>();
        for (Code up = code; up != null; up = parentOf(up)) {
            names.addFirst(up.name());
        }
        return names;
    }

    /// The path as a person writes it.
    public String path(Code code) {
        Code parent = parentOf(code);
        String name = escaped(code.name());
        return parent == null ? name : path(parent) + "/" + name;
    }

    /// A name as one part of a path.
    public static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("/", "\\/");
    }

    public String path(CodeId id) {
        return find(id).map(this::path).orElse("?");
    }

    /// The code of this path or id.
    public Optional<Code> byPath(String path) {
        Code found = null;
        List<String> names = names(path);
        for (String name : names) {
            CodeId parent = found == null ? null : found.id();
            Optional<Code> next =
                    children(parent).stream().filter(c -> c.name().equals(name)).findFirst();
            if (next.isEmpty()) {
                return byIdText(path);
            }
            found = next.get();
        }
        return Optional.ofNullable(found);
    }

    private Optional<Code> byIdText(String text) {
        try {
            return find(CodeId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// A path taken apart.
    public static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '\\' && i + 1 < composed.length()) {
                name.append(composed.charAt(++i));
            } else if (c == '/') {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString().strip());
        return names;
    }
}
