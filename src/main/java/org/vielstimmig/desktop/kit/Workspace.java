package org.vielstimmig.desktop.kit;

import java.util.List;
import javafx.scene.layout.Region;

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

    /// Lets go of every listener and background work.
    void release();
}
