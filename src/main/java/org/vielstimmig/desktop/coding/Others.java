package org.vielstimmig.desktop.coding;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;

/// Asks before anything is done to codings that others have set. All that this room does to codings comes by
/// here: one's own are let through, others' only after a question. Whether a coding may be changed is asked
/// once while the room is open; whether it may go, every time.
final class Others {

    /// How the question is put.
    interface Asking {
        boolean confirm(String title, String text, String action);
    }

    /// The words of a question.
    ///
    /// @param all  when others have set every coding
    /// @param some when one's own are among them
    private record Question(GestureText all, GestureText some, GestureText action) {}

    private static final Question REMOVING =
            new Question(GestureText.UNCODE_OTHERS, GestureText.UNCODE_SOME_OTHERS, GestureText.UNCODE_ACTION);
    private static final Question CHANGING =
            new Question(GestureText.CHANGE_OTHERS, GestureText.CHANGE_SOME_OTHERS, GestureText.CHANGE_ACTION);
    private static final Question NAMING =
            new Question(GestureText.NAMED_OTHERS, GestureText.NAMED_SOME_OTHERS, GestureText.NAMED_ACTION);

    private final CodingViewModel model;
    private final Words words;
    private final Set<CodingId> agreed = new HashSet<>();
    private Asking asking;

    /// A text in the language of the window.
    interface Words {
        String say(Text text, Object... arguments);
    }

    Others(CodingViewModel model, Words words, Asking asking) {
        this.model = model;
        this.words = words;
        this.asking = asking;
    }

    void setAsking(Asking next) {
        asking = next;
    }

    boolean isMine(Coding coding) {
        return coderOf(coding).equals(model.session().actor());
    }

    /// Whether all of them are one's own, or one really wants to take others' away.
    boolean mayRemove(List<Coding> codings) {
        List<Coding> others = others(codings);
        return others.isEmpty() || ask(codings, others, REMOVING);
    }

    /// Whether all of them are one's own or were agreed to before, or one really wants to change others'.
    boolean mayChange(List<Coding> codings) {
        List<Coding> others = others(codings);
        if (others.stream().allMatch(c -> agreed.contains(c.id()))) {
            return true;
        }
        boolean may = ask(codings, others, CHANGING);
        if (may) {
            others.forEach(c -> agreed.add(c.id()));
        }
        return may;
    }

    /// Whether all of them are one's own, or one really wants to set codings beside theirs, which will bear
    /// the names of those who set them.
    boolean mayAddBeside(List<Coding> codings) {
        List<Coding> others = others(codings);
        return others.isEmpty() || ask(codings, others, NAMING);
    }

    private List<Coding> others(List<Coding> codings) {
        return codings.stream().filter(c -> !isMine(c)).toList();
    }

    /// Does something to codings that may lie in any transcript, if all of them may be changed.
    void change(Collection<CodingId> ids, Runnable deed) {
        List<CodingId> all = List.copyOf(ids);
        model.arrival()
                .when(
                        model.session()
                                .read(store -> all.stream()
                                        .flatMap(id -> store.coding(id).stream())
                                        .toList()),
                        codings -> {
                            if (mayChange(codings)) {
                                deed.run();
                            }
                        });
    }

    private boolean ask(List<Coding> all, List<Coding> others, Question question) {
        String names = others.stream().map(this::coderOf).distinct().collect(Collectors.joining(", "));
        String code =
                model.tree().find(others.getFirst().code()).map(Code::name).orElse("?");
        return asking.confirm(
                words.say(
                        others.size() == all.size() ? question.all() : question.some(),
                        all.size(),
                        names,
                        others.size()),
                all.size() == 1
                        ? words.say(GestureText.UNCODE_OTHERS_TEXT, code, names)
                        : words.say(GestureText.OTHERS_BACK),
                words.say(question.action()));
    }

    private String coderOf(Coding coding) {
        return model.snapshot().coder(coding.coder()).map(Coder::name).orElse("?");
    }
}
