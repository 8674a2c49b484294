package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;

/// What can be done to one coding, for its popup and for the context menu.
final class CodingItems {

    private final Room room;
    private final PageView view;
    private final Runnable showPassages;

    CodingItems(Room room, PageView view, Runnable showPassages) {
        this.room = room;
        this.view = view;
        this.showPassages = showPassages;
    }

    /// @return whether it was done: another's coding is changed only by who really wants to
    boolean weigh(Coding coding, @Nullable Integer weight) {
        boolean may = room.others().mayChange(List.of(coding));
        if (may) {
            room.actions().weigh(coding.id(), weight);
        }
        return may;
    }

    /// @return whether it was done: another's coding is changed only by who really wants to
    boolean facet(Coding coding, @Nullable Facet facet) {
        boolean may = room.others().mayChange(List.of(coding));
        if (may) {
            room.actions().facet(coding.id(), facet);
        }
        return may;
    }

    void recode(Coding coding) {
        if (!room.others().mayChange(List.of(coding))) {
            return;
        }
        Point2D at = view.deeds().below(coding.range());
        room.palette()
                .open(
                        view.anchor(),
                        at.getX(),
                        at.getY(),
                        "",
                        false,
                        code -> room.actions().recode(coding.id(), code),
                        path -> room.actions()
                                .recodeNew(
                                        List.of(coding.id()),
                                        path,
                                        now -> room.model()
                                                .page()
                                                .currentProperty()
                                                .set(now.getFirst().id())),
                        Set.of(coding.code()));
    }

    /// Opens the coding's memo, or a new one.
    void memo(Coding coding) {
        Point2D at = view.deeds().below(coding.range());
        List<Memo> there = room.memos().on(coding.id());
        String name = room.model().tree().find(coding.code()).map(Code::name).orElse("?");
        Memo last = there.isEmpty() ? null : there.getLast();
        // To read what is there nobody is asked.
        if (last == null && !room.others().mayChange(List.of(coding))) {
            return;
        }
        room.memoPop()
                .open(
                        view.anchor(),
                        at.getX(),
                        at.getY(),
                        room.say(CodingText.MEMO_ON, name),
                        last == null ? "" : last.text(),
                        text -> {
                            if (last == null) {
                                room.actions().write(new MemoTarget.OnCoding(coding.id()), text);
                            } else if (text.equals(last.text()) || room.others().mayChange(List.of(coding))) {
                                room.actions().change(last.id(), text, changed -> {});
                            }
                        });
    }

    ContextMenu facets(Coding coding) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(facetItems(coding));
        return menu;
    }

    private List<MenuItem> facetItems(Coding coding) {
        List<MenuItem> items = new ArrayList<>();
        Facet ofCode = room.model().tree().find(coding.code()).map(Code::facet).orElse(Facet.NEUTRAL);
        items.add(facetItem(coding, null, room.say(CodingText.FACET_OF_CODE, room.say(BalanceBar.nameOf(ofCode)))));
        for (Facet facet : Facet.values()) {
            if (facet != ofCode) {
                items.add(facetItem(coding, facet, room.say(BalanceBar.nameOf(facet))));
            }
        }
        return items;
    }

    private RadioMenuItem facetItem(Coding coding, @Nullable Facet facet, String name) {
        RadioMenuItem item = new RadioMenuItem(name, facet == null ? null : FacetMark.of(facet));
        item.setSelected(Objects.equals(coding.facet(), facet));
        item.setOnAction(event -> facet(coding, facet));
        return item;
    }

    /// A submenu with everything.
    Menu menu(Coding coding) {
        String name = room.model().tree().find(coding.code()).map(Code::name).orElse("?");
        Menu menu = new Menu(name, room.model().markOf(coding));
        menu.setMnemonicParsing(false);
        Menu weight = new Menu(room.say(CodingText.WEIGHT));
        for (int i = 0; i <= Weight.STEPS; i++) {
            Integer value = i == 0 ? null : Weight.of(i);
            RadioMenuItem item = new RadioMenuItem(i == 0 ? room.say(CodingText.WEIGHT_NONE) : Weight.dots(value));
            item.setSelected(Weight.full(coding.weight()) == i);
            item.setOnAction(event -> weigh(coding, value));
            weight.getItems().add(item);
        }
        Menu facet = new Menu(room.say(CodingText.FACET_HERE));
        facet.getItems().addAll(facetItems(coding));
        menu.getItems()
                .addAll(
                        weight,
                        facet,
                        item(CodingText.RECODE, () -> recode(coding)),
                        item(
                                room.memos().on(coding.id()).isEmpty() ? CodingText.WRITE_MEMO : CodingText.OPEN_MEMO,
                                () -> memo(coding)),
                        item(CodingText.SHOW_PASSAGES, () -> {
                            room.model().chosenProperty().set(coding.code());
                            showPassages.run();
                        }),
                        item(
                                CodingText.IN_CODEBOOK,
                                () -> room.desk().navigator().code(coding.code())),
                        new SeparatorMenuItem(),
                        item(CodingText.UNCODE, () -> view.deeds().uncode(coding.id())));
        return menu;
    }

    MenuItem item(CodingText name, Runnable action) {
        return Small.item(room.say(name), action);
    }
}
