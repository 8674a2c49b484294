package org.vielstimmig.desktop.coding;

import java.util.function.UnaryOperator;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Tips;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Facet;
import org.vielstimmig.project.Sight;

/// Says which codings the page shows, and lets one choose: by facet, by weight, by coder, only the
/// chosen code.
final class FilterMenu extends MenuButton {

    private final Room room;

    FilterMenu(Room room) {
        this.room = room;
        getStyleClass().addAll("ghost", "filter-menu");
        Tips.on(this, () -> room.say(CodingText.FILTER_CODINGS));
        room.model().drawn().shownProperty().addListener((observable, before, now) -> name());
        room.model().lookProperty().addListener((observable, before, now) -> name());
        room.model().snapshotProperty().addListener((observable, before, now) -> name());
        name();
        setOnShowing(event -> fill());
        fill();
    }

    private boolean isAll() {
        // Coded blind, others' codings are not to be had: that is no filter.
        boolean blind = room.model().snapshot().project().isBlind();
        return room.model().drawn().shownProperty().get().isAll()
                && (blind || room.model().lookProperty().get() == Sight.Who.ALL);
    }

    private void name() {
        boolean all = isAll();
        setText(room.say(all ? CodingText.ALL_CODINGS : CodingText.SOME_CODINGS));
        getStyleClass().remove("filtered");
        if (!all) {
            getStyleClass().add("filtered");
        }
    }

    private void fill() {
        Shown shown = room.model().drawn().shownProperty().get();
        getItems().clear();
        MenuItem all = new MenuItem(room.say(CodingText.SHOW_ALL));
        all.setDisable(isAll());
        all.setOnAction(event -> {
            room.model().drawn().shownProperty().set(Shown.ALL);
            CoderSwitch.see(room.model(), Sight.Who.ALL);
        });
        getItems().addAll(all, new SeparatorMenuItem());
        for (Facet facet : Facet.values()) {
            CheckMenuItem item = new CheckMenuItem(room.say(BalanceBar.nameOf(facet)), FacetMark.of(facet));
            item.setSelected(!shown.hiddenFacets().contains(facet));
            item.setOnAction(event -> change(s -> s.with(facet, item.isSelected())));
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        for (int dots = 0; dots <= Weight.STEPS; dots++) {
            int full = dots;
            CheckMenuItem item = new CheckMenuItem(
                    dots == 0
                            ? room.say(MarginText.NO_WEIGHT)
                            : room.say(MarginText.WEIGHT, Weight.dots(Weight.of(dots))));
            item.setSelected(!shown.hiddenWeights().contains(full));
            item.setOnAction(event -> change(s -> s.withWeight(full, item.isSelected())));
            getItems().add(item);
        }
        if (room.model().snapshot().coders().size() > 1) {
            getItems().add(new SeparatorMenuItem());
            for (Coder coder : room.model().snapshot().coders()) {
                CheckMenuItem item = new CheckMenuItem(coder.name());
                item.setMnemonicParsing(false);
                boolean seen = room.model().session().look().sees(coder.id());
                item.setSelected(seen && !shown.hiddenCoders().contains(coder.id()));
                item.setDisable(!seen);
                item.setOnAction(event -> change(s -> s.with(coder.id(), item.isSelected())));
                getItems().add(item);
            }
        }
        CheckMenuItem only = new CheckMenuItem(room.say(CodingText.CHOSEN_ONLY));
        only.setSelected(shown.chosenOnly());
        only.setOnAction(event -> change(s -> s.withChosenOnly(only.isSelected())));
        getItems().addAll(new SeparatorMenuItem(), only);
    }

    private void change(UnaryOperator<Shown> change) {
        room.model()
                .drawn()
                .shownProperty()
                .set(change.apply(room.model().drawn().shownProperty().get()));
    }
}
