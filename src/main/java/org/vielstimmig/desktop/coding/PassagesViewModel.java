package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Listing;
import org.vielstimmig.project.Order;
import org.vielstimmig.project.Retrieval;
import org.vielstimmig.project.Which;

/// The passages that are meant: those of the chosen code and of the codes below it, or what else was asked
/// for. Only the pages one looks at are read.
final class PassagesViewModel {

    private static final int AROUND = 2;

    private final CodingViewModel model;
    private final Retrieval retrieval;
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    /// Whether the code chosen in the tree says which codes, while the choice names none.
    private final BooleanProperty followsCode = new SimpleBooleanProperty(true);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.PLACE);
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Listing> listing = new ReadOnlyObjectWrapper<>();
    /// What the list shows was asked for; null before the first answer.
    private @Nullable Which answered;
    private int hidden;
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final PassagePages rows;
    private @Nullable CompletableFuture<Listing> finding;

    PassagesViewModel(CodingViewModel model) {
        this.model = model;
        retrieval = new Retrieval(model.session());
        rows = new PassagePages(this::ask, this::groupName);
        model.choices()
                .text("coding.passages")
                .flatMap(name -> List.of(Order.By.values()).stream()
                        .filter(by -> by.name().equals(name) && by != Order.By.VARIABLE)
                        .findFirst())
                .ifPresent(by -> order.set(Order.grouped(by)));
        order.addListener((observable, before, now) -> {
            model.choices().keep("coding.passages", now.group().name());
            find();
        });
        which.addListener((observable, before, now) -> find());
        followsCode.addListener((observable, before, now) -> find());
        reading.addListener((observable, before, now) -> find());
        model.chosenProperty().addListener((observable, before, now) -> {
            if (followsCode.get()) {
                find();
            }
        });
        model.follow(this::heard);
        model.lookProperty().addListener((observable, before, now) -> find());
        find();
    }

    /// What was chosen beside the code.
    ObjectProperty<Which> whichProperty() {
        return which;
    }

    BooleanProperty followsCodeProperty() {
        return followsCode;
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }

    /// Whether the passages are read with what stands around them.
    BooleanProperty readingProperty() {
        return reading;
    }

    /// What is shown, null if nothing is asked for.
    ReadOnlyObjectProperty<@Nullable Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /// Whether what is asked for now is still looked for: the list is of something else, or not whole yet.
    boolean isLooking() {
        Listing shown = listing.get();
        return searching.get() && (shown == null || !shown.isWhole() || !Objects.equals(answered, asked()));
    }

    /// All of it, with heads of groups; what was not looked at yet is [PassageRow.Waiting].
    ObservableList<PassageRow> rows() {
        return rows;
    }

    void fold(PassageRow.Group group) {
        rows.fold(group);
    }

    int count() {
        Listing shown = listing.get();
        return shown == null ? 0 : shown.count();
    }

    /// The same words coded by one person with one code more than once are one passage, here as in the tree.
    int counted() {
        Listing shown = listing.get();
        return shown == null ? 0 : shown.count() - shown.doubled();
    }

    int interviews() {
        Listing shown = listing.get();
        return shown == null ? 0 : shown.interviews();
    }

    /// How many more there would be if everybody's codings were looked at.
    int hidden() {
        return hidden;
    }

    /// What is asked for, with the chosen code; null if neither says anything.
    @Nullable
    Which asked() {
        Which wanted = which.get();
        CodeId code = model.chosenProperty().get();
        if (!followsCode.get() || wanted.namesCodes()) {
            return wanted;
        }
        Set<CodeId> codes = code != null ? Set.of(code) : model.chosenAndBelow();
        if (!codes.isEmpty()) {
            return wanted.withCodes(codes);
        }
        return wanted.equals(Which.ALL) ? null : wanted;
    }

    /// Whether the code chosen in the tree is all that is asked for.
    boolean isOfChosenCode() {
        return followsCode.get() && which.get().equals(Which.ALL);
    }

    private String groupName(String name) {
        return order.get().group() == Order.By.CODE ? String.join(" / ", CodeTree.names(name)) : name;
    }

    private void heard(Happened happened) {
        if (happened.touches(Coding.class)
                || happened.touchesTexts()
                || happened.touches(Transcript.class)
                || happened.touches(Code.class)
                || happened.touches(CodeSet.class)
                || happened.touches(Coder.class)
                || happened.touches(Variable.class)
                || happened.touches(Project.class)
                || happened.touches(Memo.class)) {
            find();
        }
    }

    private void find() {
        var before = finding;
        if (before != null) {
            before.cancel(false);
            finding = null;
        }
        Which wanted = asked();
        if (wanted == null) {
            searching.set(false);
            hidden = 0;
            answered = null;
            listing.set(null);
            rows.show(null, Map.of());
            return;
        }
        // Told even while an earlier search runs: what is looked for is another thing now.
        searching.set(false);
        searching.set(true);
        CompletableFuture<Listing> begun = new CompletableFuture<>();
        var asking = retrieval.find(wanted, order.get(), PassagePages.PAGE, begun);
        finding = asking;
        model.arrival().when(begun, beginning -> begin(asking, wanted, beginning));
        // What one is looking at comes at once, with the list.
        Set<Integer> pages = new TreeSet<>(rows.recent());
        pages.add(0);
        var read = asking.thenCompose(found -> read(found, pages, new HashMap<>())
                .thenCombine(
                        retrieval.hidden(wanted, found.count()),
                        (pagesRead, left) -> new Found(found, pagesRead, left)));
        // A search that was given up is no fault to tell of.
        CompletableFuture<Optional<Found>> quiet = read.handle((found, fault) -> {
            if (fault == null) {
                return Optional.of(found);
            }
            if (asking.isCancelled()) {
                return Optional.empty();
            }
            throw fault instanceof CompletionException known ? known : new CompletionException(fault);
        });
        model.arrival()
                .when(
                        quiet,
                        answer -> answer.ifPresent(found -> {
                            if (finding == asking) {
                                finding = null;
                                searching.set(false);
                                hidden = found.hidden();
                                show(wanted, found.listing(), found.pages());
                            }
                        }));
    }

    /// Shows the first page while the others are still looked for.
    private void begin(CompletableFuture<Listing> asking, Which wanted, Listing beginning) {
        if (finding == asking) {
            model.arrival().when(read(beginning, Set.of(0), new HashMap<>()), pages -> {
                if (finding == asking) {
                    hidden = 0;
                    show(wanted, beginning, pages);
                }
            });
        }
    }

    private void show(Which wanted, Listing found, Map<Integer, Page> pages) {
        answered = wanted;
        Map<Integer, List<PassageRow.One>> first = new HashMap<>();
        pages.forEach((page, one) -> first.put(page, rowsOf(one)));
        listing.set(found);
        rows.show(found, first);
    }

    private record Found(Listing listing, Map<Integer, Page> pages, int hidden) {}

    private record Page(List<Retrieval.Row> rows, Map<CodingId, Retrieval.Context> contexts) {}

    private CompletableFuture<Map<Integer, Page>> read(Listing found, Set<Integer> pages, Map<Integer, Page> into) {
        CompletableFuture<Map<Integer, Page>> all = CompletableFuture.completedFuture(into);
        for (int page : pages) {
            if (page * PassagePages.PAGE < found.count()) {
                all = all.thenCompose(read -> read(found, page).thenApply(one -> {
                    read.put(page, one);
                    return read;
                }));
            }
        }
        return all;
    }

    private CompletableFuture<Page> read(Listing found, int page) {
        boolean around = reading.get();
        return retrieval
                .page(found, page * PassagePages.PAGE, PassagePages.PAGE)
                .thenCompose(read -> around
                        ? retrieval
                                .contexts(
                                        read.stream().map(Retrieval.Row::coding).toList(), AROUND)
                                .thenApply(contexts -> new Page(read, contexts))
                        : CompletableFuture.completedFuture(new Page(read, Map.of())));
    }

    private void ask(int page) {
        Listing shown = listing.get();
        if (shown != null) {
            model.arrival().when(read(shown, page), read -> {
                if (listing.get() == shown) {
                    rows.arrived(page, rowsOf(read));
                }
            });
        }
    }

    private List<PassageRow.One> rowsOf(Page page) {
        List<PassageRow.One> all = new ArrayList<>();
        for (Retrieval.Row row : page.rows()) {
            Coding coding = row.coding();
            all.add(new PassageRow.One(
                    row,
                    model.initials(coding),
                    model.tree().find(coding.code()).orElse(null),
                    model.facetOf(coding),
                    page.contexts().getOrDefault(coding.id(), Retrieval.Context.NONE)));
        }
        return all;
    }
}
