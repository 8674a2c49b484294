package org.vielstimmig.desktop.coding;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Codings;
import org.vielstimmig.text.Ends;

/// Moves the ends of the coding one is at, by keys and by the grips on the page. Keys that follow each other
/// quickly are one step; the page shows at once where the ends are.
final class EndsDeeds {

    private static final Duration PAUSE = Duration.millis(700);

    private final Room room;
    private final CodingViewModel model;
    private final TranscriptPage page;
    private final JoinOffer joins;
    private final Codings codings;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable CodingId moving;
    private @Nullable TextRange at;

    EndsDeeds(Room room, TranscriptPage page, JoinOffer joins) {
        this.room = room;
        this.page = page;
        this.joins = joins;
        model = room.model();
        codings = new Codings(model.session());
        pause.setOnFinished(event -> finish());
    }

    /// Moves an end of the coding one is at.
    void step(Ends.Side side, Ends.Unit unit, int by) {
        Coding coding = model.page()
                .currentCoding()
                .or(() -> page.codingsAt(page.getCaret()).reversed().stream()
                        .findFirst()
                        .flatMap(c -> model.page().coding(c.id())))
                .orElse(null);
        if (coding == null || coding.range().isEmpty()) {
            room.desk().messages().passing(room.say(GestureText.NO_CODINGS_HERE));
            return;
        }
        if (!coding.id().equals(moving)) {
            // Asked before it moves: the pause that ends it must not open a question.
            if (!room.others().mayChange(List.of(coding))) {
                return;
            }
            finish();
            model.page().currentProperty().set(coding.id());
        }
        TextRange now = at == null ? coding.range() : at;
        String text = page.text().text();
        List<TextRange> turns =
                page.text().turns().stream().map(PageTurn::range).toList();
        TextRange next = Ends.move(text, turns.isEmpty() ? Ends.lines(text) : turns, now, side, unit, by);
        if (!next.equals(now)) {
            moving = coding.id();
            at = next;
            show(coding.id(), next);
            pause.playFromStart();
        }
    }

    /// The grips are dragged.
    ///
    /// @param let whether they were let go of
    void dragged(CodingId coding, TextRange range, boolean let) {
        moving = coding;
        at = range;
        show(coding, range);
        if (let && room.others().mayChange(model.page().coding(coding).stream().toList())) {
            finish();
        } else if (let) {
            forget();
        }
    }

    /// Forgets what was not finished: the drag was broken off.
    void forget() {
        pause.stop();
        if (moving != null) {
            moving = null;
            at = null;
            page.grips().stop();
            page.setCodings(model.drawn().codingsProperty().get());
        }
    }

    /// Whether it is this coding whose ends are moved.
    boolean isMoving(@Nullable CodingId coding) {
        return coding != null && coding.equals(moving);
    }

    boolean isMoving() {
        return moving != null;
    }

    /// Stores where the ends are now.
    void finish() {
        pause.stop();
        CodingId id = moving;
        TextRange range = at;
        moving = null;
        at = null;
        if (id != null
                && range != null
                && model.page().coding(id).filter(c -> !c.range().equals(range)).isPresent()) {
            model.arrival().when(codings.place(id, range), placed -> {
                comeBackTo(id, placed.id());
                boolean merged = !placed.id().equals(id);
                room.undoable(room.say(merged ? GestureText.MERGED : GestureText.MOVED));
                joins.offer(placed);
            });
        }
    }

    /// Whoever went on to other words meanwhile stays there.
    private void comeBackTo(CodingId moved, CodingId placed) {
        CodingId now = model.page().currentProperty().get();
        if (moved.equals(now) || now == null && model.page().selectionProperty().get() == null) {
            model.page().currentProperty().set(placed);
        }
    }

    /// The codings as they are to be drawn: the one whose ends are moved lies where the hand has it, whatever
    /// else arrives meanwhile.
    List<PageCoding> ahead(List<PageCoding> codings) {
        CodingId id = moving;
        TextRange range = at;
        return id == null || range == null
                ? codings
                : codings.stream()
                        .map(c -> c.id().equals(id) ? c.withRange(range) : c)
                        .toList();
    }

    /// Where the coding lies that is moved, null if none is.
    @Nullable
    TextRange ahead() {
        return at;
    }

    private void show(CodingId id, TextRange range) {
        page.setCodings(ahead(model.drawn().codingsProperty().get()));
        page.setMark(range);
        page.grips().show(id, range);
    }
}
