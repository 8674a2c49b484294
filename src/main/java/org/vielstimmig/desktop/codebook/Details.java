package org.vielstimmig.desktop.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.Trail;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Provenance;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// Everything that a code's page shows, as it was after one step.
///
/// @param above    the codes above it, the top one first
/// @param see      the codes to use instead, those that are still there
/// @param withUnder codings of the code and all below it
/// @param items    questions that rest on it
/// @param last     the step that added or changed it last, if the history knows
record Details(
        Code code,
        Snapshot snapshot,
        List<Code> above,
        List<Code> see,
        Figures figures,
        long withUnder,
        boolean theme,
        List<Example> examples,
        List<Memo> memos,
        List<Item> items,
        @Nullable Trail last) {

    /// Steps that change what a codebook says about a code; moving it among its siblings is not one.
    private static final Set<StepKind> KINDS = Set.of(
            StepKind.CODE_ADDED,
            StepKind.CODED_NEW,
            StepKind.CODE_CHANGED,
            StepKind.CODES_MERGED,
            StepKind.CODEBOOK_IMPORTED,
            StepKind.SAMPLE_BUILT);

    /// An anchor example with its passage.
    record Example(Anchor anchor, Said said) {}

    /// On the store thread.
    static Optional<Details> read(Store store, Book book, CodeId id) {
        return book.find(id).map(code -> read(store, book, code));
    }

    private static Details read(Store store, Book book, Code code) {
        Snapshot snapshot = book.snapshot();
        CodeTree tree = book.tree();
        List<Coding> codings = store.codings(code.id());
        Provenance.Finder finder = new Provenance.Finder(store, snapshot);
        List<Example> examples = new ArrayList<>();
        for (Anchor anchor : code.anchors()) {
            codings.stream()
                    .filter(c -> c.id().equals(anchor.coding()))
                    .findFirst()
                    .or(() -> store.coding(anchor.coding())
                            .filter(c -> snapshot.transcript(c.transcript()).isPresent()))
                    .ifPresent(c -> examples.add(new Example(anchor, Said.of(finder, c))));
        }
        List<Code> above = new ArrayList<>();
        for (Code up = tree.parentOf(code); up != null; up = tree.parentOf(up)) {
            above.addFirst(up);
        }
        return new Details(
                code,
                snapshot,
                above,
                code.notWhenSee().stream()
                        .flatMap(c -> tree.find(c).stream())
                        .distinct()
                        .toList(),
                Figures.of(snapshot, code, codings),
                book.codingsUnder(code.id()),
                book.isTheme(code.id()),
                examples,
                store.memos().stream()
                        .filter(m -> m.on().equals(new MemoTarget.OnCode(code.id())))
                        .toList(),
                snapshot.items().stream().filter(i -> restsOn(i, code.id())).toList(),
                store.journal().newestOn(code.id(), KINDS).orElse(null));
    }

    private static boolean restsOn(Item item, CodeId code) {
        return item.evidence().codes().contains(code) || item.options().stream().anyMatch(o -> code.equals(o.from()));
    }

    List<Quality> quality() {
        return Quality.of(
                code,
                new Quality.Use(
                        theme,
                        figures.codings(),
                        figures.interviews(),
                        figures.coders().size(),
                        snapshot.coders().size(),
                        snapshot.transcripts().size()));
    }

    String coder(CoderId id) {
        return snapshot.coder(id).map(Coder::name).orElse("?");
    }
}
