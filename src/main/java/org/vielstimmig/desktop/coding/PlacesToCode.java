package org.vielstimmig.desktop.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.CheckList;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.AutocodeText;
import org.vielstimmig.project.Autocoding;

/// What would be coded of all that somebody says, to look through before it is: every turn with a check mark,
/// and how many are coded so already.
final class PlacesToCode extends VBox {

    private static final double WIDTH_EM = 46;

    private final Room room;
    private final Autocoding.Plan plan;
    private final Set<Autocoding.Place> chosen = new HashSet<>();
    private final List<Autocoding.Place> fresh;
    private final CheckBox all;
    private final Label count = Small.label("", "v-soft");
    private final ReadOnlyStringWrapper action = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper fine = new ReadOnlyBooleanWrapper();
    private final CheckList<Autocoding.Place> list;

    PlacesToCode(Room room, Autocoding.Plan plan) {
        this.room = room;
        this.plan = plan;
        fresh = plan.fresh();
        chosen.addAll(fresh);
        double em = room.desk().theme().fontSize();
        list = new CheckList<>(room.lang(), em, plan.places(), this::words, chosen::contains, this::tick);
        all = new CheckBox(room.say(AutocodeText.ALL));
        all.setDisable(fresh.isEmpty());
        all.setOnAction(event -> tickAll(all.isSelected()));
        HBox bar = new HBox(em * .77, all, count);
        setSpacing(em * .62);
        setPrefWidth(WIDTH_EM * em);
        getChildren().addAll(bar, list);
        // The Enter that chose the code may still be held: it must not code unseen.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
        });
        say();
    }

    /// Asks which of them are to be coded; empty if none.
    ///
    /// @param code the code's name
    static Optional<List<Autocoding.Place>> ask(Room room, Autocoding.Plan plan, String code) {
        PlacesToCode view = new PlacesToCode(room, plan);
        return room.dialogs()
                .form(
                        room.say(AutocodeText.SUMMARY, plan.places().size(), plan.there(), code),
                        "",
                        view,
                        view.action,
                        view.fine,
                        view::chosen);
    }

    /// In the order of the text.
    List<Autocoding.Place> chosen() {
        return plan.places().stream().filter(chosen::contains).toList();
    }

    /// What the button that codes them says.
    String action() {
        return action.get();
    }

    boolean isFine() {
        return fine.get();
    }

    private String words(Autocoding.Place place) {
        // In front, where a long turn cannot cut it off.
        String there = place.there() ? "  ·  " + room.say(AutocodeText.THERE) : "";
        return SafeText.of(place.turn() + there + "  ·  " + place.words());
    }

    void tick(Autocoding.Place place, boolean wanted) {
        if (!place.there()) {
            if (wanted) {
                chosen.add(place);
            } else {
                chosen.remove(place);
            }
            say();
        }
    }

    void tickAll(boolean wanted) {
        chosen.clear();
        if (wanted) {
            chosen.addAll(fresh);
        }
        list.refresh();
        say();
    }

    private void say() {
        count.setText(room.say(AutocodeText.CHOSEN, chosen.size(), fresh.size()));
        action.set(room.say(AutocodeText.CODE, chosen.size()));
        fine.set(!chosen.isEmpty());
        all.setIndeterminate(!chosen.isEmpty() && chosen.size() < fresh.size());
        all.setSelected(!fresh.isEmpty() && chosen.size() == fresh.size());
    }
}
