package org.vielstimmig.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Id;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLinkId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.Variable;
import org.vielstimmig.store.Snapshot;

/// Finds things by the names people give them: id or title, id or path.
public final class Lookup {

    private Lookup() {}

    /// @throws ProblemException if none or several answer to `name`
    public static Transcript transcript(Snapshot snapshot, String name) {
        return one(snapshot.transcripts(), Transcript::title, name, Problem.Thing.TRANSCRIPT);
    }

    /// @throws ProblemException if no code has this path or id
    public static Code code(Snapshot snapshot, String path) {
        return new CodeTree(snapshot.codes())
                .byPath(path)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.CODE, path)));
    }

    public static Variable variable(Snapshot snapshot, String name) {
        return one(snapshot.variables(), Variable::name, name, Problem.Thing.VARIABLE);
    }

    public static Item item(Snapshot snapshot, String name) {
        return one(snapshot.items(), Item::exportCode, name, Problem.Thing.ITEM);
    }

    public static Audience audience(Snapshot snapshot, String name) {
        return one(snapshot.audiences(), Audience::key, name, Problem.Thing.AUDIENCE);
    }

    public static Coder coder(Snapshot snapshot, String name) {
        return one(snapshot.coders(), Coder::name, name, Problem.Thing.CODER);
    }

    public static CodeSet codeSet(Snapshot snapshot, String name) {
        return one(snapshot.codeSets(), CodeSet::name, name.strip(), Problem.Thing.CODE_SET);
    }

    public static CodingId codingId(String text) {
        try {
            return CodingId.of(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(new Problem.NotFound(Problem.Thing.CODING, text));
        }
    }

    public static MemoId memoId(String text) {
        try {
            return MemoId.of(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(new Problem.NotFound(Problem.Thing.MEMO, text));
        }
    }

    public static MemoLinkId memoLinkId(String text) {
        try {
            return MemoLinkId.of(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(new Problem.NotFound(Problem.Thing.MEMO_LINK, text));
        }
    }

    private static <T extends Entity> T one(List<T> all, Function<T, String> nameOf, String name, Problem.Thing thing) {
        Optional<T> byId = all.stream().filter(t -> isId(t.id(), name)).findFirst();
        if (byId.isPresent()) {
            return byId.get();
        }
        List<T> named = all.stream().filter(t -> nameOf.apply(t).equals(name)).toList();
        if (named.isEmpty()) {
            named = all.stream()
                    .filter(t -> nameOf.apply(t).equalsIgnoreCase(name))
                    .toList();
        }
        if (named.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(thing, name));
        }
        if (named.size() > 1) {
            throw new ProblemException(new Problem.Ambiguous(thing, name, named.size()));
        }
        return named.getFirst();
    }

    private static boolean isId(Id id, String name) {
        return id.value().toString().equalsIgnoreCase(name);
    }
}
