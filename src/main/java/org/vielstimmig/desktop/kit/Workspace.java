package org.vielstimmig.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One room of the window, reached from the rail. Made once per open project and released with it.
public interface Workspace {

    Region view();

    /// Called when the room comes into view, and when it is already there and chosen again.
    default void shown() {}

    /// Called when another room takes its place.
    default void hidden() {}

    /// What can be done here, beside what the window can do everywhere; offered in palette and menus while
    /// it is shown.
    default List<Command> commands() {
        return List.of();
    }

    /// Whether a key without Ctrl, Alt or Meta is that command's of this room while the focus is there.
    ///
    /// @param focus null where nothing has it
    default boolean hears(Command command, @Nullable Node focus) {
        return true;
    }

    /// What is typed and chosen here and stored nowhere, for when the room is made anew in another language.
    default Map<String, String> keep() {
        return Map.of();
    }

    /// Goes on where [#keep()] left off; called once, before the room is shown.
    default void resume(Map<String, String> kept) {}

    /// Parts of this room that can be opened for a picture, by name.
    default List<String> openable() {
        return List.of();
    }

    /// Opens one of [#openable()].
    ///
    /// @param words what it is about, where it is about words; may be empty
    /// @param files what it is about, where it is about files
    default void open(String part, String words, List<Path> files) {}

    /// Lets go of every listener and background work.
    void release();
}
