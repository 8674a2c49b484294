package org.vielstimmig.desktop.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.PageText;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;

/// Which codings of the page are drawn, and how one goes from one of them to the next.
final class Drawn {

    private final CodingViewModel model;
    private final Drawing drawing;
    private final ReadOnlyObjectWrapper<List<PageCoding>> codings = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final BooleanProperty focus = new SimpleBooleanProperty();

    Drawn(CodingViewModel model) {
        this.model = model;
        drawing = new Drawing(model);
        model.page().setOnLeft(() -> {
            drawing.forget();
            codings.set(List.of());
        });
        model.page().codingsProperty().addListener((observable, before, now) -> draw());
        shown.addListener((observable, before, now) -> draw());
        model.chosenProperty().addListener((observable, before, now) -> {
            if (shown.get().chosenOnly()) {
                draw();
            }
        });
    }

    /// The codings as the page draws them.
    ReadOnlyObjectProperty<List<PageCoding>> codingsProperty() {
        return codings.getReadOnlyProperty();
    }

    /// Which codings are to be seen.
    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /// Whether codings of other codes than the chosen one step back.
    BooleanProperty focusProperty() {
        return focus;
    }

    /// Names, colours or coders may have changed.
    void drawAnew() {
        drawing.forget();
        draw();
    }

    private void draw() {
        Shown filter = shown.get();
        Set<CodeId> only = filter.chosenOnly() ? model.chosenAndBelow() : Set.of();
        List<PageCoding> next =
                drawing.of(model.page().codingsProperty().get(), model.session().look(), filter, only);
        if (!Objects.equals(codings.get(), next)) {
            codings.set(next);
        }
    }

    /// The next or previous turn of somebody who tells, after the one at the caret, in which nothing is coded
    /// of what is shown; after the last comes the first, and at the end the one at the caret itself.
    ///
    /// @param step 1 or -1
    Optional<PageTurn> uncoded(PageText text, int caret, int step) {
        List<TextRange> coded = codings.get().stream().map(PageCoding::range).toList();
        List<PageTurn> turns = text.turns();
        int at = 0;
        while (at + 1 < turns.size() && turns.get(at + 1).range().start() <= caret) {
            at++;
        }
        boolean before = !turns.isEmpty() && caret < turns.getFirst().range().start();
        int from = before && step > 0 ? -1 : at;
        for (int gone = 1; gone <= turns.size(); gone++) {
            PageTurn turn = turns.get(Math.floorMod(from + gone * step, turns.size()));
            if (!turn.asks()
                    && !turn.range().of(text.text()).isBlank()
                    && coded.stream().noneMatch(range -> range.overlaps(turn.range()))) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    /// Whether no coding of those shown comes further on, so that [#next(int, int)] begins again at the other
    /// end.
    boolean isLast(int caret, int step) {
        List<PageCoding> all = inOrder();
        CodingId current = model.page().currentProperty().get();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(current)) {
                return i == (step > 0 ? all.size() - 1 : 0);
            }
        }
        return all.stream()
                .noneMatch(
                        c -> step > 0 ? c.range().start() >= caret : c.range().start() < caret);
    }

    /// The codings one goes through.
    private List<PageCoding> inOrder() {
        Set<CodeId> only = focus.get() ? model.chosenAndBelow() : Set.of();
        return codings.get().stream()
                .filter(c -> !c.range().isEmpty())
                .filter(c -> only.isEmpty() || only.contains(c.code()))
                .toList();
    }

    /// The coding before or after the one one is at, among those that are shown; after the last comes the
    /// first.
    ///
    /// @param caret where one is without a coding
    /// @param step  1 or -1
    Optional<PageCoding> next(int caret, int step) {
        List<PageCoding> all = inOrder();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(model.page().currentProperty().get())) {
                return Optional.of(all.get(Math.floorMod(i + step, all.size())));
            }
        }
        if (step > 0) {
            return Optional.of(all.stream()
                    .filter(c -> c.range().start() >= caret)
                    .findFirst()
                    .orElse(all.getFirst()));
        }
        return Optional.of(all.reversed().stream()
                .filter(c -> c.range().start() < caret)
                .findFirst()
                .orElse(all.getLast()));
    }
}
