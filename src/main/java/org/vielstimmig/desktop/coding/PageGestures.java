package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.settings.Gesture;
import org.vielstimmig.text.Ends.Side;
import org.vielstimmig.text.Ends.Unit;

/// Does what a [Gesture] asks for, at the place on the page where one is.
final class PageGestures {

    private final Room room;
    private final PageView view;
    private final CodingViewModel model;
    private final TranscriptPage page;
    private final EndsDeeds ends;
    private final KeyCard card;

    PageGestures(Room room, PageView view, EndsDeeds ends) {
        this.room = room;
        this.view = view;
        this.ends = ends;
        model = room.model();
        page = view.page();
        card = new KeyCard(room);
    }

    KeyCard card() {
        return card;
    }

    /// @return whether it belongs to the page; the room's own are its commands' affair
    boolean run(Gesture gesture) {
        switch (gesture) {
            case LAST -> withLast(model.page().target());
            case NEW_CODE -> newCode();
            case IN_VIVO -> view.deeds().inVivo();
            case TURN_WITH_LAST -> withLast(page.turnAt(page.getCaret()));
            case SENTENCE -> view.deeds().takeSentence();
            case TURN -> view.deeds().takeTurn();
            case POPUP -> popup();
            case UNCODE -> view.deeds().uncode();
            case RECODE -> recode();
            case HEAVIER -> weigh(1);
            case LIGHTER -> weigh(-1);
            case FACET -> facet();
            case MEMO -> memo();
            case OPEN_MEMO -> view.notes().openHere();
            case JOIN -> join();
            case NEXT -> view.ways().next(1);
            case PREVIOUS -> view.ways().next(-1);
            case NEXT_UNCODED -> uncoded(1);
            case PREVIOUS_UNCODED -> uncoded(-1);
            case NEXT_MEMO -> view.notes().next(1);
            case PREVIOUS_MEMO -> view.notes().next(-1);
            case END_WORD_ON -> ends.step(Side.END, Unit.WORD, 1);
            case END_WORD_BACK -> ends.step(Side.END, Unit.WORD, -1);
            case END_SENTENCE_ON -> ends.step(Side.END, Unit.SENTENCE, 1);
            case END_SENTENCE_BACK -> ends.step(Side.END, Unit.SENTENCE, -1);
            case END_TURN_ON -> ends.step(Side.END, Unit.TURN, 1);
            case END_TURN_BACK -> ends.step(Side.END, Unit.TURN, -1);
            case START_WORD_ON -> ends.step(Side.START, Unit.WORD, 1);
            case START_WORD_BACK -> ends.step(Side.START, Unit.WORD, -1);
            case START_SENTENCE_ON -> ends.step(Side.START, Unit.SENTENCE, 1);
            case START_SENTENCE_BACK -> ends.step(Side.START, Unit.SENTENCE, -1);
            case START_TURN_ON -> ends.step(Side.START, Unit.TURN, 1);
            case START_TURN_BACK -> ends.step(Side.START, Unit.TURN, -1);
            case LEGEND -> view.legend().toggle();
            case KEYS -> card.show(view);
            case TREE_NEW, TREE_BELOW, TREE_RENAME, TREE_FOCUS -> {
                return false;
            }
            case CODES, CORRECT, FOLD_LEFT, FOLD_RIGHT, FOLD_DRAWER -> {
                return false;
            }
        }
        return true;
    }

    // --- coding ------------------------------------------------------------------------------------------------------

    private void withLast(@Nullable TextRange range) {
        Optional<CodeId> last = model.recent().at(1);
        if (last.isEmpty()) {
            say(GestureText.NO_LAST_CODE);
        } else if (range == null || range.isEmpty()) {
            say(GestureText.NO_PASSAGE);
        } else {
            view.deeds().code(range, last.get(), coded -> room.undoable(room.say(GestureText.CODED_WITH, name(coded))));
        }
    }

    private void newCode() {
        if (model.page().target() == null) {
            say(GestureText.NO_PASSAGE);
        } else {
            view.deeds().makeCode();
        }
    }

    // --- the coding one is at ----------------------------------------------------------------------------------------

    /// The coding one is at, or the shortest under the caret; it becomes the one one is at.
    private Optional<Coding> here() {
        Optional<Coding> current = model.page().currentCoding();
        if (current.isPresent()) {
            return current;
        }
        Optional<Coding> under = page.codingsAt(page.getCaret()).reversed().stream()
                .findFirst()
                .flatMap(c -> model.page().coding(c.id()));
        if (under.isPresent()) {
            model.page().currentProperty().set(under.get().id());
        } else {
            say(GestureText.NO_CODINGS_HERE);
        }
        return under;
    }

    /// Shows all codings at the caret, or around the coding one is at.
    private void popup() {
        here().ifPresent(coding -> {
            List<PageCoding> codings = new ArrayList<>(page.codings().stream()
                    .filter(c -> c.range().overlaps(coding.range()))
                    .sorted((a, b) -> b.range().length() - a.range().length())
                    .toList());
            var at = view.deeds().below(coding.range());
            view.codingPop().open(codings, at.getX(), at.getY());
        });
    }

    private void recode() {
        if (view.picked().isAny()) {
            view.picked().recode();
        } else {
            here().ifPresent(coding -> {
                view.codingPop().hide();
                view.items().recode(coding);
            });
        }
    }

    private void memo() {
        if (view.picked().isAny()) {
            view.picked().memo();
        } else {
            view.memo();
        }
    }

    private void weigh(int by) {
        if (view.picked().isAny()) {
            view.picked().weigh(by);
            return;
        }
        here().ifPresent(coding -> {
            int full = Math.clamp(Weight.full(coding.weight()) + by, 0, Weight.STEPS);
            Integer weight = full == 0 ? null : Weight.of(full);
            if (!view.items().weigh(coding, weight)) {
                return;
            }
            room.desk()
                    .messages()
                    .passing(
                            weight == null
                                    ? room.say(GestureText.WEIGHT_NONE)
                                    : room.say(GestureText.WEIGHT_IS, Weight.dots(weight)));
        });
    }

    private void facet() {
        if (view.picked().isAny()) {
            view.picked().facet();
            return;
        }
        here().ifPresent(coding -> {
            Facet next = next(
                    coding, model.tree().find(coding.code()).map(Code::facet).orElse(Facet.NEUTRAL));
            if (!view.items().facet(coding, next)) {
                return;
            }
            room.desk()
                    .messages()
                    .passing(
                            next == null
                                    ? room.say(GestureText.FACET_OF_CODE)
                                    : room.say(GestureText.FACET_IS, room.say(BalanceBar.nameOf(next))));
        });
    }

    /// The code's own facet, then the others in turn.
    static @Nullable Facet next(Coding coding, Facet ofCode) {
        List<Facet> others =
                Arrays.stream(Facet.values()).filter(f -> f != ofCode).toList();
        int at = coding.facet() == null ? -1 : others.indexOf(coding.facet());
        return at + 1 < others.size() ? others.get(at + 1) : null;
    }

    private void join() {
        if (view.picked().isAny()) {
            view.picked().join();
        } else {
            here().ifPresent(coding -> view.joins().join(coding.id()));
        }
    }

    // --- ways --------------------------------------------------------------------------------------------------------

    private void uncoded(int step) {
        Optional<PageTurn> turn = model.drawn().uncoded(page.text(), page.getCaret(), step);
        if (turn.isPresent()) {
            TextRange range = turn.get().range();
            boolean around = step > 0 ? range.start() <= page.getCaret() : range.end() > page.getCaret();
            view.codingPop().hide();
            view.ways().goToTurn(range);
            if (around) {
                say(step > 0 ? GestureText.FROM_THE_TOP : GestureText.FROM_THE_END);
            }
        } else {
            say(GestureText.ALL_CODED);
        }
    }

    private String name(Coding coding) {
        return model.tree().find(coding.code()).map(Code::name).orElse("?");
    }

    private void say(GestureText words) {
        room.desk().messages().passing(room.say(words));
    }
}
