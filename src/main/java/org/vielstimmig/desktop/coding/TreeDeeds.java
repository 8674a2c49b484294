package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Shades;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.i18n.TreeText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.CodeSetId;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Facet;
import org.vielstimmig.project.CodeOrder;
import org.vielstimmig.project.CodeSets;
import org.vielstimmig.project.Codebook;

/// What is done with the tree as a whole: sets of codes, order, archive, what is hidden, colours.
final class TreeDeeds {

    private final Room room;
    private final CodeSets sets;
    private final Codebook codebook;

    TreeDeeds(Room room) {
        this.room = room;
        sets = new CodeSets(room.model().session());
        codebook = new Codebook(room.model().session());
    }

    // --- sets --------------------------------------------------------------------------------------------------------

    /// Asks for a name and makes a set.
    ///
    /// @param first the code that comes in at once, if any
    void newSet(@Nullable CodeId first) {
        ask(TreeText.NEW_SET_TITLE, "", TreeText.MAKE, null)
                .ifPresent(name -> when(sets.make(name, first == null ? List.of() : List.of(first)), made -> {}));
    }

    void renameSet(CodeSet set) {
        ask(TreeText.RENAME_SET_TITLE, set.name(), TreeText.RENAME, set.id())
                .ifPresent(name -> when(sets.rename(set.id(), name), done -> {}));
    }

    private Optional<String> ask(TreeText title, String first, TreeText action, @Nullable CodeSetId own) {
        return room.dialogs().ask(room.say(title), room.say(TreeText.SET_NAME), first, room.say(action), name -> {
            if (name.isEmpty()) {
                return Optional.of(room.say(TreeText.NAME_MISSING));
            }
            boolean taken = room.codes().sets().stream()
                    .anyMatch(s -> !s.id().equals(own) && s.name().equals(name));
            return taken ? Optional.of(room.say(TreeText.SET_TAKEN)) : Optional.empty();
        });
    }

    void put(CodeSetId set, CodeId code) {
        when(sets.put(set, List.of(code)), done -> {});
    }

    void take(CodeSetId set, CodeId code) {
        when(sets.take(set, Set.of(code)), done -> {});
    }

    void moveSet(CodeSet set, int index) {
        when(sets.move(set.id(), index), done -> {});
    }

    void removeSet(CodeSet set) {
        when(sets.remove(set.id()), gone -> room.undoable(room.say(TreeText.SET_REMOVED, set.name())));
    }

    /// The sets to put a code in and take it out of.
    Menu setsMenu(Code code) {
        Menu menu = new Menu(room.say(TreeText.IN_SET));
        for (CodeSet set : room.codes().sets()) {
            CheckMenuItem item = new CheckMenuItem(SafeText.of(set.name()));
            item.setMnemonicParsing(false);
            item.setSelected(set.codes().contains(code.id()));
            item.setOnAction(event -> {
                if (item.isSelected()) {
                    put(set.id(), code.id());
                } else {
                    take(set.id(), code.id());
                }
            });
            menu.getItems().add(item);
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        MenuItem make = Small.item(room.say(TreeText.NEW_SET), () -> newSet(code.id()));
        menu.getItems().add(make);
        return menu;
    }

    // --- order -------------------------------------------------------------------------------------------------------

    /// Makes the order the tree shows now the order of the project.
    void keepOrder() {
        when(codebook.order(room.codes().sequenceProperty().get()), moved -> {
            room.codes().orderProperty().set(CodeOrder.HAND);
            if (moved > 0) {
                room.undoable(room.say(TreeText.ORDERED, moved));
            } else {
                room.desk().messages().passing(room.say(TreeText.ORDERED, moved));
            }
        });
    }

    // --- hidden and archived -----------------------------------------------------------------------------------------

    List<MenuItem> awayItems(Code code) {
        List<MenuItem> items = new ArrayList<>();
        boolean hidden = room.codes().isHidden(code);
        items.add(item(
                hidden ? TreeText.UNHIDE : TreeText.HIDE, () -> room.codes().hide(code.id(), !hidden)));
        boolean archived = code.status() == CodeStatus.ARCHIVED;
        items.add(item(archived ? TreeText.UNARCHIVE : TreeText.ARCHIVE, () -> archive(code, !archived)));
        return items;
    }

    /// An archived code keeps its codings; out of the archive it is a draft again.
    private void archive(Code code, boolean away) {
        CodeStatus status = away ? CodeStatus.ARCHIVED : CodeStatus.DRAFT;
        when(codebook.change(code.id(), c -> c.edit().status(status).done()), done -> {
            if (away) {
                room.undoable(room.say(TreeText.ARCHIVED, code.name()));
            }
        });
    }

    // --- colours -----------------------------------------------------------------------------------------------------

    Menu colors(Code code) {
        Menu menu = new Menu(room.say(TreeText.COLOR));
        menu.getItems().add(shade(code, Shades.own(code.facet()), room.say(CodebookText.COLOR_OF_FACET)));
        Facet last = null;
        for (Shades.Shade shade : Shades.ALL) {
            if (shade.facet() != last) {
                last = shade.facet();
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(shade(code, shade.color(), room.say(shade.name())));
        }
        return menu;
    }

    private MenuItem shade(Code code, String color, String words) {
        RadioMenuItem item = new RadioMenuItem(words, FacetMark.of(code, color));
        item.setSelected(Shades.isSame(code.facet(), room.model().colorOf(code), color));
        item.setOnAction(event ->
                when(codebook.change(code.id(), c -> c.edit().color(color).done()), done -> {}));
        return item;
    }

    private MenuItem item(TreeText name, Runnable action) {
        return Small.item(room.say(name), action);
    }

    private <T> void when(CompletableFuture<T> future, Consumer<? super T> receiver) {
        room.model().arrival().when(future, receiver);
    }
}
